/*
 * PNG with a small palette. Cairo's own writer makes true colour only and tries five filters a row:
 * ten times the work for a picture of a few colours.
 */
#ifndef BASE_PNG_H
#define BASE_PNG_H

#include <glib.h>
#include <stdint.h>

/* A byte a pixel: index into a palette of n colours 0xRRGGBB, n up to 16. */
struct png {
    int width, height, stride;
    const unsigned char *pixels;
    const uint32_t *palette;
    int n;
};

GBytes *png_encode(const struct png *p);

#endif
