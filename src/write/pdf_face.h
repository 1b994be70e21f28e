/*
 * The cairo faces of one book, made from subsets of the font files, or from all their bytes,
 * without their cmap.
 *
 * Left to itself cairo looks a glyph up in the font's cmap to find its text and writes ActualText
 * where that is not what was said (ligatures, Arabic forms, marks). Without a cmap it has no idea
 * of its own and takes our text into ToUnicode. A glyph that stands for a second text gets a
 * second face of the same file, hence another subset.
 */
#ifndef WRITE_PDF_FACE_H
#define WRITE_PDF_FACE_H

#include <cairo.h>
#include <pango/pango.h>

#include "model/diag.h"

struct pdf_faces;

/* Notes on other versions of fonts go to diags. */
struct pdf_faces *pdf_faces_new(struct diags *diags);

/* cairo keeps the faces that it still needs; NULL is fine. */
void pdf_faces_free(struct pdf_faces *f);

/* A glyph that will be drawn, told before the first one is. One that was not told is dearer. */
void pdf_faces_expect(struct pdf_faces *f, PangoFont *font, PangoGlyph glyph);

/*
 * Lends the font in which this glyph stands for this text, and turns it into the number that it has
 * there; NULL if the file cannot be used. As long as one text is drawn with few glyphs of several
 * texts the answer seldom changes.
 */
cairo_scaled_font_t *pdf_faces_font(
    struct pdf_faces *f, PangoFont *font, PangoGlyph *glyph, const char *text);

#endif
