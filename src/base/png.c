#include "base/png.h"

#include <gio/gio.h>
#include <string.h>

enum { DEFLATE_LEVEL = 6 };

/* The check sum of a chunk: CRC-32 of its type and data. */
static uint32_t
check_sum(const unsigned char *s, size_t n)
{
    uint32_t crc = UINT32_MAX;
    for (size_t i = 0; i < n; i++) {
        crc ^= s[i];
        for (int bit = 0; bit < 8; bit++)
            crc = crc & 1 ? crc >> 1 ^ 0xEDB88320u : crc >> 1;
    }
    return ~crc;
}

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
    append_number(to, check_sum(to->data + from, to->len - from));
}

/* The rows, each with the mark "no filter", deflated. */
static GByteArray *
deflate_rows(const struct png *p)
{
    size_t row = (size_t)p->width + 1, size = row * (size_t)p->height, in = 0, out = 0;
    unsigned char *rows = g_malloc0(size);
    for (int y = 0; y < p->height; y++)
        memcpy(rows + row * (size_t)y + 1, p->pixels + (ptrdiff_t)p->stride * y, row - 1);
    GByteArray *to = g_byte_array_new();
    GZlibCompressor *z = g_zlib_compressor_new(G_ZLIB_COMPRESSOR_FORMAT_ZLIB, DEFLATE_LEVEL);
    GConverterResult result;
    do {
        gsize took = 0, gave = 0;
        guint8 part[16 * 1024];
        GError *error = NULL;
        result = g_converter_convert(G_CONVERTER(z), rows + in, size - in, part, sizeof part,
            G_CONVERTER_INPUT_AT_END, &took, &gave, &error);
        if (result == G_CONVERTER_ERROR)
            g_error("deflate: %s", error->message);
        g_byte_array_append(to, part, (guint)gave);
        in += took;
        out += gave;
    } while (result != G_CONVERTER_FINISHED);
    g_object_unref(z);
    g_free(rows);
    return to;
}

GBytes *
png_encode(const struct png *p)
{
    static const unsigned char signature[] = { 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };
    static const unsigned char kind[] = { 8, 3, 0, 0, 0 }; /* 8 bits, palette, no interlace */
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
