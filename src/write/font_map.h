/*
 * Font files for Pango: a font map over HarfBuzz alone, which loads no font that is not used.
 * Pango's own map asks fontconfig for an order of all fonts before each first letter and cairo
 * for the size of each glyph: more work than the whole of a small book.
 */
#ifndef WRITE_FONT_MAP_H
#define WRITE_FONT_MAP_H

#include <hb.h>
#include <pango/pango.h>
#include <stdbool.h>

/* A face of a font file. */
struct font_face;

/* Takes the path over; nothing is read yet. */
struct font_face *font_face_new(char *path, int index);
void font_face_free(struct font_face *f);

const char *font_face_path(const struct font_face *f);
int font_face_index(const struct font_face *f);
/* Lends what HarfBuzz knows of it. */
hb_face_t *font_face_hb(struct font_face *f);
/* The revision in its head, 16.16. */
int font_face_version(struct font_face *f);
bool font_face_has(struct font_face *f, gunichar ch); /* false also where the file is damaged */

/*
 * `find` finds the face of a family that is nearest to a style; NULL: the family is not there.
 * Free with g_object_unref, before the faces.
 */
PangoFontMap *font_map_new(
    struct font_face *(*find)(void *user, const char *family, bool bold, bool italic), void *user);

/* The face of a font of such a map. */
struct font_face *font_map_face(PangoFont *font);

/* Where the ink of a glyph ends; Pango is not told. */
int font_map_ink_end(PangoFont *font, PangoGlyph glyph);

/* The glyph of a character, 0 where there is none. */
PangoGlyph font_map_glyph(PangoFont *font, gunichar ch);

#endif
