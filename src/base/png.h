/*
 * PNG with a small palette. Cairo's own writer makes true colour only and tries five filters a row:
 * ten times the work for a picture of a few colours.
 */
#ifndef BASE_PNG_H
#define BASE_PNG_H

#include <glib.h>
#include <stdint.h>

/* A byte a pixel, which says by its row's table which of a palette of n colours 0xRRGGBB it has. */
struct png {
    int width, height, stride;
    const unsigned char *pixels;
    const unsigned char *const *table; /* one a row, of 256 colours; n of them at most, up to 16 */
    const uint32_t *palette;
    int n;
};

GBytes *png_encode(const struct png *p);

#endif
