/* Reading a container: the central directory, then an entry; every offset is checked. */
#include <glib.h>
#include <string.h>

#include "base/deflate.h"
#include "base/zip.h"

enum {
    LOCAL_HEADER = 0x04034b50,
    LOCAL_SIZE = 30,
    CENTRAL_HEADER = 0x02014b50,
    CENTRAL_SIZE = 46,
    CENTRAL_END = 0x06054b50,
    END_SIZE = 22,
    COMMENT_MAX = 0xFFFF,
    ENCRYPTED = 1,
    METHOD_STORE = 0,
    METHOD_DEFLATE = 8,
};

struct zip_reader {
    const guint8 *data;
    size_t len, directory; /* where the central directory starts */
    unsigned entries;
};

static unsigned
take16(const guint8 *p)
{
    return p[0] | (unsigned)p[1] << 8;
}

static uint32_t
take32(const guint8 *p)
{
    return take16(p) | (uint32_t)take16(p + 2) << 16;
}

/* Are there n bytes at this place? */
static bool
has(const struct zip_reader *z, size_t at, size_t n)
{
    return at <= z->len && n <= z->len - at;
}

struct zip_reader *
zip_reader_new(const void *data, size_t len)
{
    const guint8 *p = data;
    size_t least = len < END_SIZE + COMMENT_MAX ? 0 : len - END_SIZE - COMMENT_MAX;
    for (size_t at = len < END_SIZE ? 0 : len - END_SIZE + 1; at-- > least;) {
        if (take32(p + at) != CENTRAL_END || take16(p + at + 20) != len - at - END_SIZE)
            continue;
        struct zip_reader *z = g_new0(struct zip_reader, 1);
        *z = (struct zip_reader){ p, len, take32(p + at + 16), take16(p + at + 10) };
        return z;
    }
    return NULL;
}

void
zip_reader_free(struct zip_reader *z)
{
    g_free(z);
}

/* The header of an entry in the central directory; NULL: not there. */
static const guint8 *
find_entry(const struct zip_reader *z, const char *name)
{
    size_t at = z->directory, wanted = strlen(name);
    for (unsigned i = 0; i < z->entries; i++) {
        if (!has(z, at, CENTRAL_SIZE) || take32(z->data + at) != CENTRAL_HEADER)
            return NULL;
        const guint8 *h = z->data + at;
        size_t n = take16(h + 28);
        if (!has(z, at + CENTRAL_SIZE, n))
            return NULL;
        if (n == wanted && memcmp(h + CENTRAL_SIZE, name, n) == 0)
            return h;
        at += CENTRAL_SIZE + n + take16(h + 30) + take16(h + 32);
    }
    return NULL;
}

/* Where an entry's data stand; NULL: damaged. */
static const guint8 *
find_data(const struct zip_reader *z, const guint8 *h)
{
    size_t at = take32(h + 42);
    if (!has(z, at, LOCAL_SIZE) || take32(z->data + at) != LOCAL_HEADER)
        return NULL;
    const guint8 *local = z->data + at;
    at += LOCAL_SIZE + take16(local + 26) + take16(local + 28);
    return has(z, at, take32(h + 20)) ? z->data + at : NULL;
}

char *
zip_reader_take(struct zip_reader *z, const char *name, size_t limit, size_t *ret_len)
{
    const guint8 *h = find_entry(z, name), *data = h ? find_data(z, h) : NULL;
    if (!data || take16(h + 8) & ENCRYPTED || take32(h + 24) > limit)
        return NULL;
    unsigned method = take16(h + 10);
    size_t packed = take32(h + 20), size = take32(h + 24);
    char *bytes = g_malloc(size + 1);
    bool good = method == METHOD_DEFLATE ? deflate_undo(data, packed, bytes, size)
                                         : method == METHOD_STORE && packed == size;
    if (good && method == METHOD_STORE)
        memcpy(bytes, data, size);
    if (!good || deflate_crc(bytes, size) != take32(h + 16)) {
        g_free(bytes);
        return NULL;
    }
    bytes[size] = '\0';
    *ret_len = size;
    return bytes;
}
