/*
 * How much of each pixel of the cover is covered: HarfBuzz gives the outlines of the letters,
 * FreeType fills them. A cover has few letters, and opening a large font with FreeType, or with
 * cairo, which asks FreeType, takes longer than drawing them.
 */
#ifndef WRITE_COVER_INK_H
#define WRITE_COVER_INK_H

#include <hb.h>

struct ink;

struct ink *ink_new(int width, int height);
void ink_free(struct ink *ink);

void ink_rectangle(struct ink *ink, int x, int y, int width, int height);

/*
 * A glyph with its origin at the pixel nearest to (x, y), from the top left. `unit`: pixels a unit
 * of the font, the same for all; the font lives as long as the ink.
 */
void ink_glyph(
    struct ink *ink, hb_font_t *font, hb_codepoint_t glyph, double unit, double x, double y);

/* Row by row, 0 to 255. */
const unsigned char *ink_pixels(const struct ink *ink);

#endif
