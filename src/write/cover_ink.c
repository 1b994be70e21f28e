#include "write/cover_ink.h"

#include <ft2build.h>
#include FT_OUTLINE_H
#include <glib.h>
#include <math.h>
#include <string.h>

/* A glyph as it looks wherever it stands; its top left is that far from its origin. */
struct image {
    int left, top, width, height;
    unsigned char pixels[];
};

struct ink {
    FT_Library ft;
    hb_draw_funcs_t *funcs;
    int width, height;
    unsigned char *pixels;
    const hb_font_t *font; /* the last one, */
    GHashTable *images;    /* and its glyphs so far: number + 1 to image */
    double unit;
    GArray *points;   /* FT_Vector: the outline of one glyph, */
    GByteArray *tags; /* what each point is, */
    GArray *ends;     /* short: and the last point of each contour */
};

/* FreeType counts 64 to a pixel. */
static void
add_point(struct ink *k, int tag, float x, float y)
{
    FT_Vector p = { lround((double)x * k->unit * 64), lround((double)y * k->unit * 64) };
    guint8 kind = (guint8)tag;
    g_array_append_val(k->points, p);
    g_byte_array_append(k->tags, &kind, 1);
}

static void
add_move(hb_draw_funcs_t *f, void *to, hb_draw_state_t *state, float x, float y, void *user)
{
    add_point(to, FT_CURVE_TAG_ON, x, y);
}

static void
add_line(hb_draw_funcs_t *f, void *to, hb_draw_state_t *state, float x, float y, void *user)
{
    add_point(to, FT_CURVE_TAG_ON, x, y);
}

static void
add_conic(hb_draw_funcs_t *f, void *to, hb_draw_state_t *state, float x1, float y1, float x2,
    float y2, void *user)
{
    add_point(to, FT_CURVE_TAG_CONIC, x1, y1);
    add_point(to, FT_CURVE_TAG_ON, x2, y2);
}

static void
add_cubic(hb_draw_funcs_t *f, void *to, hb_draw_state_t *state, float x1, float y1, float x2,
    float y2, float x3, float y3, void *user)
{
    add_point(to, FT_CURVE_TAG_CUBIC, x1, y1);
    add_point(to, FT_CURVE_TAG_CUBIC, x2, y2);
    add_point(to, FT_CURVE_TAG_ON, x3, y3);
}

static void
add_end(hb_draw_funcs_t *f, void *to, hb_draw_state_t *state, void *user)
{
    struct ink *k = to;
    short last = (short)(k->points->len - 1);
    g_array_append_val(k->ends, last);
}

struct ink *
ink_new(int width, int height)
{
    struct ink *k = g_new0(struct ink, 1);
    if (FT_Init_FreeType(&k->ft) != 0)
        g_error("FreeType has no memory for the cover");
    k->funcs = hb_draw_funcs_create();
    hb_draw_funcs_set_move_to_func(k->funcs, add_move, NULL, NULL);
    hb_draw_funcs_set_line_to_func(k->funcs, add_line, NULL, NULL);
    hb_draw_funcs_set_quadratic_to_func(k->funcs, add_conic, NULL, NULL);
    hb_draw_funcs_set_cubic_to_func(k->funcs, add_cubic, NULL, NULL);
    hb_draw_funcs_set_close_path_func(k->funcs, add_end, NULL, NULL);
    k->width = width;
    k->height = height;
    k->pixels = g_malloc0((size_t)width * (size_t)height);
    k->images = g_hash_table_new_full(NULL, NULL, NULL, g_free);
    k->points = g_array_new(FALSE, FALSE, sizeof(FT_Vector));
    k->tags = g_byte_array_new();
    k->ends = g_array_new(FALSE, FALSE, sizeof(short));
    return k;
}

void
ink_free(struct ink *k)
{
    g_hash_table_unref(k->images);
    g_array_unref(k->points);
    g_byte_array_unref(k->tags);
    g_array_unref(k->ends);
    hb_draw_funcs_destroy(k->funcs);
    FT_Done_FreeType(k->ft);
    g_free(k->pixels);
    g_free(k);
}

void
ink_rectangle(struct ink *k, int x, int y, int width, int height)
{
    for (int i = 0; i < height; i++)
        memset(k->pixels + (ptrdiff_t)k->width * (y + i) + x, 255, (size_t)width);
}

static void
find_outline(struct ink *k, hb_font_t *font, hb_codepoint_t glyph)
{
#if HB_VERSION_ATLEAST(7, 0, 0)
    hb_font_draw_glyph(font, glyph, k->funcs, k);
#else
    hb_font_get_glyph_shape(font, glyph, k->funcs, k);
#endif
}

/* NULL: none, or no letter. */
static struct image *
new_image(struct ink *k, hb_font_t *font, hb_codepoint_t glyph)
{
    FT_BBox box;
    g_array_set_size(k->points, 0);
    g_byte_array_set_size(k->tags, 0);
    g_array_set_size(k->ends, 0);
    find_outline(k, font, glyph);
    if (k->points->len > G_MAXINT16)
        return NULL;
    FT_Outline outline = { .n_contours = (short)k->ends->len,
        .n_points = (short)k->points->len,
        .points = (void *)k->points->data, /* the types of what follows vary with the release */
        .tags = (void *)k->tags->data,
        .contours = (void *)k->ends->data };
    FT_Outline_Get_CBox(&outline, &box);
    int left = (int)(box.xMin >> 6), bottom = (int)(box.yMin >> 6);
    int width = (int)((box.xMax + 63) >> 6) - left, height = (int)((box.yMax + 63) >> 6) - bottom;
    if (width <= 0 || height <= 0 || width > k->width || height > k->height)
        return NULL;
    struct image *i = g_malloc0(sizeof *i + (size_t)width * (size_t)height);
    *i = (struct image){ left, -bottom - height, width, height };
    FT_Bitmap bitmap = { .rows = (unsigned)height,
        .width = (unsigned)width,
        .pitch = width,
        .buffer = i->pixels,
        .num_grays = 256,
        .pixel_mode = FT_PIXEL_MODE_GRAY };
    FT_Outline_Translate(&outline, -64L * left, -64L * bottom);
    FT_Outline_Get_Bitmap(k->ft, &outline, &bitmap);
    return i;
}

static const struct image *
find_image(struct ink *k, hb_font_t *font, hb_codepoint_t glyph)
{
    gpointer key = GUINT_TO_POINTER(glyph + 1), image;
    if (font != k->font)
        g_hash_table_remove_all(k->images);
    k->font = font;
    if (!g_hash_table_lookup_extended(k->images, key, NULL, &image)) {
        image = new_image(k, font, glyph);
        g_hash_table_insert(k->images, key, image);
    }
    return image;
}

/* Letters that touch each other cover together what each of them covers. */
void
ink_glyph(struct ink *k, hb_font_t *font, hb_codepoint_t glyph, double unit, double x, double y)
{
    k->unit = unit;
    const struct image *i = find_image(k, font, glyph);
    if (!i)
        return;
    int left = (int)lround(x) + i->left, top = (int)lround(y) + i->top;
    int from = MAX(0, -left), to = MIN(i->width, k->width - left);
    for (int row = MAX(0, -top); row < MIN(i->height, k->height - top); row++) {
        const unsigned char *add = i->pixels + (ptrdiff_t)i->width * row;
        unsigned char *pixels = k->pixels + (ptrdiff_t)k->width * (top + row) + left;
        for (int c = from; c < to; c++)
            pixels[c] = (unsigned char)MIN(255, pixels[c] + add[c]);
    }
}

const unsigned char *
ink_pixels(const struct ink *k)
{
    return k->pixels;
}
