#include "base/picture.h"

#include <stdint.h>
#include <string.h>
#define ZLIB_CONST
#include <zlib.h>

enum { MAX_PIXELS = 100 * 1000 * 1000 };

static uint32_t
big_endian(const unsigned char *p, int bytes)
{
    uint32_t n = 0;
    for (int i = 0; i < bytes; i++)
        n = n << 8 | p[i];
    return n;
}

static bool
is_size(uint32_t width, uint32_t height)
{
    return width && height && (uint64_t)width * height <= MAX_PIXELS;
}

/* What a chunk of pixels unpacks to is counted, and thrown away; false: it is too much or junk. */
static bool
unpack(z_stream *z, const unsigned char *data, size_t len, uint64_t most, int *last)
{
    static unsigned char out[64 * 1024];
    z->next_in = data;
    z->avail_in = (uInt)len;
    while (z->avail_in && *last == Z_OK) {
        z->next_out = out;
        z->avail_out = sizeof out;
        *last = inflate(z, Z_NO_FLUSH);
        if (z->total_out > most)
            return false;
    }
    return *last == Z_OK || *last == Z_STREAM_END;
}

/* The chunks from IHDR to IEND, each with its sum; the pixels unpack to their end. */
static bool
walk_png(const unsigned char *data, size_t len, z_stream *z)
{
    int last = Z_OK;
    uint64_t most = 0; /* bytes of pixels: up to eight for each, and one a row */
    for (size_t at = 8; at + 12 <= len;) {
        size_t n = big_endian(data + at, 4);
        const unsigned char *type = data + at + 4, *body = type + 4;
        if (n > len - at - 12 || big_endian(body + n, 4) != (uint32_t)crc32(0, type, (uInt)n + 4))
            return false;
        bool head = memcmp(type, "IHDR", 4) == 0;
        if (head != (at == 8)
            || (head && (n != 13 || !is_size(big_endian(body, 4), big_endian(body + 4, 4)))))
            return false;
        if (head)
            most = (uint64_t)(big_endian(body, 4) + 1) * 9 * big_endian(body + 4, 4);
        if (memcmp(type, "IDAT", 4) == 0 && !unpack(z, body, n, most, &last))
            return false;
        if (memcmp(type, "IEND", 4) == 0)
            return last == Z_STREAM_END;
        at += n + 12;
    }
    return false;
}

static bool
is_png(const unsigned char *data, size_t len)
{
    z_stream z = { 0 };
    if (len < 8 || memcmp(data, "\x89PNG\r\n\x1A\n", 8) != 0 || inflateInit(&z) != Z_OK)
        return false;
    bool whole = walk_png(data, len, &z);
    inflateEnd(&z);
    return whole;
}

/* The segments up to the first scan, among them one with the size; after it, the end. */
static bool
is_jpeg(const unsigned char *data, size_t len)
{
    bool sized = false;
    if (len < 4 || memcmp(data, "\xFF\xD8\xFF", 3) != 0)
        return false;
    for (size_t at = 2; at + 4 <= len && data[at] == 0xFF;) {
        unsigned char marker = data[at + 1];
        size_t n = big_endian(data + at + 2, 2);
        if (marker == 0xFF) { /* padding */
            at++;
            continue;
        }
        if (n < 2 || n > len - at - 2)
            return false;
        bool frame =
            marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame)
            sized = n >= 8 && is_size(big_endian(data + at + 7, 2), big_endian(data + at + 5, 2));
        if (marker == 0xDA) {
            while (len > at && !data[len - 1])
                len--;
            return sized && len > at + n + 4 && memcmp(data + len - 2, "\xFF\xD9", 2) == 0;
        }
        at += n + 2;
    }
    return false;
}

static bool
is_gif(const unsigned char *data, size_t len)
{
    return len > 13 && memcmp(data, "GIF8", 4) == 0 && data[len - 1] == ';'
        && is_size(data[6] | (uint32_t)data[7] << 8, data[8] | (uint32_t)data[9] << 8);
}

bool
picture_is_whole(const char *media, const unsigned char *data, size_t len)
{
    static const struct {
        const char *media;
        bool (*is_whole)(const unsigned char *data, size_t len);
    } kinds[] = { { "image/png", is_png }, { "image/jpeg", is_jpeg }, { "image/gif", is_gif } };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (strcmp(kinds[i].media, media) == 0)
            return kinds[i].is_whole(data, len);
    return false;
}
