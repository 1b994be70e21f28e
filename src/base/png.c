#include "base/png.h"

#include <string.h>
#include <zlib.h>

static void
append_number(GByteArray *to, uint32_t value)
{
    unsigned char s[] = { (unsigned char)(value >> 24), (unsigned char)(value >> 16),
        (unsigned char)(value >> 8), (unsigned char)value };
    g_byte_array_append(to, s, sizeof s);
}

static void
append_chunk(GByteArray *to, const char *type, const void *data, size_t len)
{
    append_number(to, (uint32_t)len);
    guint from = to->len;
    g_byte_array_append(to, (const guint8 *)type, 4);
    g_byte_array_append(to, data, (guint)len);
    append_number(to, (uint32_t)crc32_z(0, to->data + from, to->len - from));
}

/* The rows, two pixels a byte, as they are (filter 0). */
static unsigned char *
pack_rows(const struct png *p, size_t row)
{
    unsigned char *rows = g_malloc(row * (size_t)p->height), *to = rows;
    for (int y = 0; y < p->height; y++, to += row) {
        const unsigned char *from = p->pixels + (ptrdiff_t)p->stride * y, *table = p->table[y];
        if (y && table == p->table[y - 1]
            && memcmp(from, from - p->stride, (size_t)p->width) == 0) {
            memcpy(to, to - row, row);
            continue;
        }
        to[0] = 0;
        for (int x = 0; x < p->width - 1; x += 2)
            to[1 + x / 2] = (unsigned char)(table[from[x]] << 4 | table[from[x + 1]]);
        if (p->width % 2)
            to[row - 1] = (unsigned char)(table[from[p->width - 1]] << 4);
    }
    return rows;
}

/* The same letters come again and again, and so do their rows: little is won by more effort. */
static GByteArray *
deflate_rows(const struct png *p)
{
    size_t row = ((size_t)p->width + 1) / 2 + 1, size = row * (size_t)p->height;
    unsigned char *rows = pack_rows(p, row);
    uLongf len = compressBound(size);
    GByteArray *out = g_byte_array_new();
    g_byte_array_set_size(out, (guint)len);
    if (compress2(out->data, &len, rows, size, Z_BEST_SPEED) != Z_OK)
        g_error("zlib has no memory");
    g_byte_array_set_size(out, (guint)len);
    g_free(rows);
    return out;
}

GBytes *
png_encode(const struct png *p)
{
    static const unsigned char signature[] = { 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };
    static const unsigned char kind[] = { 4, 3, 0, 0, 0 }; /* 4 bits, palette, no interlace */
    GByteArray *to = g_byte_array_new(), *part = g_byte_array_new();
    g_byte_array_append(to, signature, sizeof signature);
    append_number(part, (uint32_t)p->width);
    append_number(part, (uint32_t)p->height);
    g_byte_array_append(part, kind, sizeof kind);
    append_chunk(to, "IHDR", part->data, part->len);
    g_byte_array_set_size(part, 0);
    for (int i = 0; i < p->n; i++) {
        unsigned char colour[] = { (unsigned char)(p->palette[i] >> 16),
            (unsigned char)(p->palette[i] >> 8), (unsigned char)p->palette[i] };
        g_byte_array_append(part, colour, sizeof colour);
    }
    append_chunk(to, "PLTE", part->data, part->len);
    g_byte_array_unref(part);
    part = deflate_rows(p);
    append_chunk(to, "IDAT", part->data, part->len);
    append_chunk(to, "IEND", NULL, 0);
    g_byte_array_unref(part);
    return g_byte_array_free_to_bytes(to);
}
