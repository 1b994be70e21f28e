#include "base/deflate.h"

#include <zlib.h>

enum { WINDOW = 15, MEMORY = 8 };

/* zlib only reads its input. */
union bytes {
    const void *in;
    Bytef *z;
};

struct deflater {
    z_stream z;
};

struct deflater *
deflater_new(int level, bool bare)
{
    struct deflater *d = g_new0(struct deflater, 1);
    if (deflateInit2(&d->z, level, Z_DEFLATED, bare ? -WINDOW : WINDOW, MEMORY, Z_DEFAULT_STRATEGY)
        != Z_OK)
        g_error("zlib has no memory");
    return d;
}

void
deflater_free(struct deflater *d)
{
    if (!d)
        return;
    deflateEnd(&d->z);
    g_free(d);
}

void
deflater_append(struct deflater *d, GByteArray *to, const void *data, size_t len)
{
    union bytes bytes = { .in = data };
    const size_t most = 1 << 30;
    int flush;
    d->z.next_in = bytes.z;
    do {
        d->z.avail_in = (uInt)MIN(len, most);
        len -= d->z.avail_in;
        flush = len ? Z_NO_FLUSH : Z_FINISH;
        do {
            guint had = to->len, room = 16 * 1024;
            g_byte_array_set_size(to, had + room);
            d->z.next_out = to->data + had;
            d->z.avail_out = room;
            deflate(&d->z, flush);
            g_byte_array_set_size(to, had + room - d->z.avail_out);
        } while (d->z.avail_out == 0);
    } while (flush != Z_FINISH);
    deflateReset(&d->z);
}

uint32_t
deflate_crc(const void *data, size_t len)
{
    return (uint32_t)crc32_z(0, data, len);
}

bool
deflate_undo(const void *data, size_t len, void *to, size_t size)
{
    union bytes bytes = { .in = data };
    z_stream z = { .next_in = bytes.z, .avail_in = (uInt)len };
    Bytef none; /* zlib wants a place even for nothing */
    z.next_out = size ? to : &none;
    z.avail_out = size ? (uInt)size : 1;
    if (len > G_MAXUINT32 || size > G_MAXUINT32 || inflateInit2(&z, -WINDOW) != Z_OK)
        return false;
    bool good = inflate(&z, Z_FINISH) == Z_STREAM_END && z.total_out == size;
    inflateEnd(&z);
    return good;
}
