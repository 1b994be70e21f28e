/* PNG with a palette: what is written, cairo reads. */
#include <cairo.h>
#include <glib.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/png.h"

struct source {
    const unsigned char *data;
    size_t left;
};

static cairo_status_t
take(void *user, unsigned char *to, unsigned n)
{
    struct source *s = user;
    if (n > s->left)
        return CAIRO_STATUS_READ_ERROR;
    memcpy(to, s->data, n);
    s->data += n;
    s->left -= n;
    return CAIRO_STATUS_SUCCESS;
}

static void
reads_back(void **state)
{
    enum { WIDTH = 300, HEIGHT = 200, STRIDE = 304 };
    static const uint32_t palette[] = { 0x102030, 0xFFFFFF, 0xDBA84D };
    unsigned char *pixels = g_malloc0(STRIDE * HEIGHT);
    /* In every second row a byte stands for the colour before. */
    unsigned char colour[2][256];
    const unsigned char *table[HEIGHT];
    for (int i = 0; i < 256; i++) {
        colour[0][i] = (unsigned char)(i % 3);
        colour[1][i] = (unsigned char)((i + 2) % 3);
    }
    for (int y = 0; y < HEIGHT; y++)
        table[y] = colour[y % 2];
    for (int y = 0; y < HEIGHT; y++)
        for (int x = 0; x < WIDTH; x++)
            pixels[y * STRIDE + x] = (unsigned char)((x * y + x) % 3);
    struct png p = { WIDTH, HEIGHT, STRIDE, pixels, table, palette, 3 };
    GBytes *bytes = png_encode(&p);
    struct source s = { .left = 0 };
    s.data = g_bytes_get_data(bytes, &s.left);
    cairo_surface_t *surface = cairo_image_surface_create_from_png_stream(take, &s);
    assert_int_equal(cairo_surface_status(surface), CAIRO_STATUS_SUCCESS);
    assert_int_equal(cairo_image_surface_get_width(surface), WIDTH);
    assert_int_equal(cairo_image_surface_get_height(surface), HEIGHT);
    const unsigned char *row = cairo_image_surface_get_data(surface);
    for (int y = 0; y < HEIGHT; y++, row += cairo_image_surface_get_stride(surface))
        for (int x = 0; x < WIDTH; x++) {
            uint32_t pixel;
            memcpy(&pixel, row + 4 * x, 4);
            assert_int_equal(pixel & 0xFFFFFF, palette[colour[y % 2][(x * y + x) % 3]]);
        }
    cairo_surface_destroy(surface);
    g_bytes_unref(bytes);
    g_free(pixels);
}

int
main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(reads_back) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
