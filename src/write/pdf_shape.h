/*
 * The text of a paragraph as glyphs on one endless line. Pango and HarfBuzz look back over all that
 * they were given, for each line break and for each of many marks upon a letter; so they are given
 * a long text in pieces, cut where a line ends, and a row of marks that no writing has in some.
 */
#ifndef WRITE_PDF_SHAPE_H
#define WRITE_PDF_SHAPE_H

#include <pango/pango.h>

struct shape {
    unsigned refs;
    GPtrArray *runs;     /* PangoGlyphItem, lent by the layouts, in the order of the text */
    PangoLogAttr *attrs; /* one a character, and one at the end */
    int unknown_glyphs;  /* characters that no font has */
    GPtrArray *layouts;
};

/* `attrs` may be NULL. The text need not live on. */
struct shape *shape_new(PangoContext *context, const PangoFontDescription *font,
    PangoAttrList *attrs, const char *text);
struct shape *shape_ref(struct shape *s);
void shape_unref(struct shape *s);

#endif
