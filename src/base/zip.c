#include "base/zip.h"

#include <glib.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

enum { FILE_MODE = 0100644 };

struct zip_writer {
    zip_t *zip;
    zip_source_t *room; /* the container in memory */
    zip_uint16_t dos_time, dos_date;
};

/* A container in memory: what fails is memory. */
static void
must(bool good)
{
    if (!good)
        g_error("libzip has no memory");
}

/*
 * DOS time counts from 1980 in steps of two seconds. It is worked out here in UTC, because
 * libzip would go by the time zone of the process.
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
    z->dos_date = (zip_uint16_t)date;
    z->dos_time = (zip_uint16_t)time;
}

struct zip_writer *
zip_writer_new(int64_t mtime)
{
    struct zip_writer *z = g_new0(struct zip_writer, 1);
    set_time(z, mtime);
    z->room = zip_source_buffer_create(NULL, 0, 0, NULL);
    must(z->room);
    z->zip = zip_open_from_source(z->room, ZIP_CREATE | ZIP_TRUNCATE, NULL);
    must(z->zip);
    zip_source_keep(z->room); /* the archive drops its reference, we read through ours */
    return z;
}

void
zip_writer_add(struct zip_writer *z, const char *name, const void *data, size_t len, bool stored)
{
    /* libzip frees the copy with free(), but forgets an empty one. */
    void *copy = len ? malloc(len) : NULL;
    must(!len || copy);
    if (len)
        memcpy(copy, data, len);
    /* The source owns the copy. NOLINTNEXTLINE(clang-analyzer-unix.Malloc) */
    zip_source_t *source = zip_source_buffer(z->zip, copy, len, len > 0);
    must(source);
    zip_int64_t i = zip_file_add(z->zip, name, source, ZIP_FL_ENC_GUESS);
    must(i >= 0);
    zip_uint64_t at = (zip_uint64_t)i;
    int method = stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    must(zip_set_file_compression(z->zip, at, method, stored ? 0 : 9) == 0
        && zip_file_set_dostime(z->zip, at, z->dos_time, z->dos_date, 0) == 0
        && zip_file_set_external_attributes(
               z->zip, at, 0, ZIP_OPSYS_UNIX, (zip_uint32_t)FILE_MODE << 16)
            == 0);
}

/* Sends the finished container on. */
static void
copy_out(zip_source_t *room, struct out *o)
{
    unsigned char part[16 * 1024];
    zip_int64_t n;
    must(zip_source_open(room) == 0);
    while ((n = zip_source_read(room, part, sizeof part)) > 0)
        out_write(o, part, (size_t)n);
    zip_source_close(room);
    must(n == 0);
}

bool
zip_writer_finish(struct zip_writer *z, struct out *o)
{
    must(zip_close(z->zip) == 0);
    copy_out(z->room, o);
    zip_source_free(z->room);
    g_free(z);
    return !o->failed;
}

struct zip_reader {
    zip_t *zip;
};

struct zip_reader *
zip_reader_new(const void *data, size_t len)
{
    zip_source_t *source = zip_source_buffer_create(data, len, 0, NULL);
    zip_t *zip = source ? zip_open_from_source(source, ZIP_RDONLY, NULL) : NULL;
    if (!zip) {
        if (source)
            zip_source_free(source);
        return NULL;
    }
    struct zip_reader *z = g_new0(struct zip_reader, 1);
    z->zip = zip;
    return z;
}

void
zip_reader_free(struct zip_reader *z)
{
    if (!z)
        return;
    zip_discard(z->zip);
    g_free(z);
}

char *
zip_reader_take(struct zip_reader *z, const char *name, size_t limit, size_t *ret_len)
{
    zip_stat_t st;
    if (zip_stat(z->zip, name, 0, &st) != 0 || !(st.valid & ZIP_STAT_SIZE) || st.size > limit)
        return NULL;
    zip_file_t *file = zip_fopen(z->zip, name, 0);
    if (!file)
        return NULL;
    char *bytes = g_malloc(st.size + 1);
    zip_int64_t n = zip_fread(file, bytes, st.size);
    char more; /* libzip compares the checksum when it is asked for more than there is */
    bool whole = n >= 0 && (zip_uint64_t)n == st.size && zip_fread(file, &more, 1) == 0;
    zip_fclose(file);
    if (!whole) {
        g_free(bytes);
        return NULL;
    }
    bytes[st.size] = '\0';
    *ret_len = st.size;
    return bytes;
}
