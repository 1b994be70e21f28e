/* Full-width marks of Chinese and Japanese: which they are, and how much of them is blank. */
#ifndef WRITE_PDF_CJK_H
#define WRITE_PDF_CJK_H

#include <pango/pangocairo.h>
#include <stdbool.h>

bool cjk_is_ideographic(gunichar c);

/* A full-width mark: a stop, a bracket, a quotation mark. */
bool cjk_is_mark(gunichar c);

/*
 * How much of the glyph of a stop or a closing mark is blank behind its ink, half its width or
 * nothing, in units of Pango: at a line's end, and before another mark, it is that much narrower
 * (GB/T 15834, clreq).
 */
int cjk_blank(PangoFont *font, const PangoGlyphInfo *glyph, gunichar c);

#endif
