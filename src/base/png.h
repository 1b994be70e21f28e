/*
 * PNG with a palette. Cairo's own writer makes true colour only and tries five filters a row:
 * ten times the work for a picture of a few colours.
 */
#ifndef BASE_PNG_H
#define BASE_PNG_H

#include <glib.h>
#include <stdint.h>

/* A picture of 8 bits a pixel: index into a palette of n colours 0xRRGGBB, n up to 256. */
struct png {
    int width, height, stride;
    const unsigned char *pixels;
    const uint32_t *palette;
    int n;
};

GBytes *png_encode(const struct png *p);

#endif
