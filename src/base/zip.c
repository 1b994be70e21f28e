#include "base/zip.h"

#include <glib.h>
#include <string.h>

#include "base/deflate.h"

/* The numbers of the ZIP format (APPNOTE.TXT 6.3.10). */
enum {
    LOCAL_HEADER = 0x04034b50,
    CENTRAL_HEADER = 0x02014b50,
    CENTRAL_END = 0x06054b50,
    NEEDED_VERSION = 20,
    MADE_ON_UNIX = 3 << 8 | NEEDED_VERSION,
    UTF8_NAME = 1 << 11,
    METHOD_STORE = 0,
    METHOD_DEFLATE = 8,
    MAX_ENTRIES = 0xFFFE,
};
static const uint32_t file_mode = 0100644u << 16;

enum { DEFLATE_LEVEL = 9 };

struct zip_writer {
    GByteArray *bytes, *central;
    struct deflater *deflater;
    unsigned entries;
    uint16_t dos_time, dos_date;
    bool failed;
};

/*
 * DOS time counts from 1980 in steps of two seconds. It is taken in UTC.
 */
static void
set_time(struct zip_writer *z, int64_t mtime)
{
    const int64_t from = 315532800, to = 4354819198; /* 1980-01-01, 2107-12-31T23:59:58 */
    GDateTime *t = g_date_time_new_from_unix_utc(CLAMP(mtime, from, to));
    int date = (g_date_time_get_year(t) - 1980) << 9 | g_date_time_get_month(t) << 5
        | g_date_time_get_day_of_month(t);
    int time = g_date_time_get_hour(t) << 11 | g_date_time_get_minute(t) << 5
        | g_date_time_get_second(t) / 2;
    g_date_time_unref(t);
    z->dos_date = (uint16_t)date;
    z->dos_time = (uint16_t)time;
}

struct zip_writer *
zip_writer_new(int64_t mtime)
{
    struct zip_writer *z = g_new0(struct zip_writer, 1);
    set_time(z, mtime);
    z->bytes = g_byte_array_new();
    z->central = g_byte_array_new();
    z->deflater = deflater_new(DEFLATE_LEVEL, true);
    return z;
}

static void
put16(GByteArray *to, unsigned v)
{
    guint8 s[] = { (guint8)v, (guint8)(v >> 8) };
    g_byte_array_append(to, s, sizeof s);
}

static void
put32(GByteArray *to, uint32_t v)
{
    put16(to, v & 0xFFFF);
    put16(to, v >> 16);
}

/* An entry: its data as they stand in the container. */
struct entry {
    const char *name;
    unsigned method;
    uint32_t crc, packed, size;
};

/* What the local and the central header have in common. */
static void
put_entry(const struct zip_writer *z, GByteArray *to, const struct entry *e)
{
    put16(to, NEEDED_VERSION);
    put16(to, g_str_is_ascii(e->name) ? 0 : UTF8_NAME);
    put16(to, e->method);
    put16(to, z->dos_time);
    put16(to, z->dos_date);
    put32(to, e->crc);
    put32(to, e->packed);
    put32(to, e->size);
    put16(to, (unsigned)strlen(e->name));
    put16(to, 0); /* no extra field */
}

static void
put_central(struct zip_writer *z, const struct entry *e, uint32_t at)
{
    put32(z->central, CENTRAL_HEADER);
    put16(z->central, MADE_ON_UNIX);
    put_entry(z, z->central, e);
    put16(z->central, 0); /* no comment */
    put16(z->central, 0); /* on the first disk */
    put16(z->central, 0);
    put32(z->central, file_mode);
    put32(z->central, at);
    g_byte_array_append(z->central, (const guint8 *)e->name, (guint)strlen(e->name));
}

void
zip_writer_add(struct zip_writer *z, const char *name, const void *data, size_t len, bool stored)
{
    const size_t most = G_MAXINT32; /* of the container: no need for ZIP64 */
    z->failed = z->failed || z->entries == MAX_ENTRIES || strlen(name) > G_MAXUINT16
        || len > most - z->bytes->len - 1024 * 1024;
    if (z->failed)
        return;
    GByteArray *packed = g_byte_array_new();
    if (!stored)
        deflater_append(z->deflater, packed, data, len);
    bool smaller = !stored && packed->len < len;
    struct entry e = { .name = name,
        .method = smaller ? METHOD_DEFLATE : METHOD_STORE,
        .crc = deflate_crc(data, len),
        .packed = smaller ? packed->len : (uint32_t)len,
        .size = (uint32_t)len };
    uint32_t at = z->bytes->len;
    put32(z->bytes, LOCAL_HEADER);
    put_entry(z, z->bytes, &e);
    g_byte_array_append(z->bytes, (const guint8 *)name, (guint)strlen(name));
    if (e.packed)
        g_byte_array_append(z->bytes, smaller ? packed->data : data, e.packed);
    put_central(z, &e, at);
    z->entries++;
    g_byte_array_unref(packed);
}

static void
put_end(struct zip_writer *z)
{
    uint32_t at = z->bytes->len;
    g_byte_array_append(z->bytes, z->central->data, z->central->len);
    put32(z->bytes, CENTRAL_END);
    put16(z->bytes, 0); /* one disk */
    put16(z->bytes, 0);
    put16(z->bytes, z->entries);
    put16(z->bytes, z->entries);
    put32(z->bytes, z->central->len);
    put32(z->bytes, at);
    put16(z->bytes, 0); /* no comment */
}

bool
zip_writer_finish(struct zip_writer *z, struct out *o)
{
    bool done = !z->failed;
    if (done) {
        put_end(z);
        out_write(o, z->bytes->data, z->bytes->len);
    }
    deflater_free(z->deflater);
    g_byte_array_unref(z->bytes);
    g_byte_array_unref(z->central);
    g_free(z);
    return done && !o->failed;
}
