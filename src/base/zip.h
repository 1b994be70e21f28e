/*
 * A ZIP container made by libzip (EPUB OCF): entries in the order given, no extra fields,
 * all with the same modification time.
 */
#ifndef BASE_ZIP_H
#define BASE_ZIP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/out.h"

struct zip_writer;

/* `mtime`: seconds since 1970, raised to 1980 where DOS time starts. */
struct zip_writer *zip_writer_new(int64_t mtime);

/* Adds an entry; the data is copied. `stored`: without compression (the mimetype). */
void zip_writer_add(
    struct zip_writer *z, const char *name, const void *data, size_t len, bool stored);

/* Writes the container and frees z. False: the sink failed. */
bool zip_writer_finish(struct zip_writer *z, struct out *o);

struct zip_reader;

/* Opens a container in memory, which must stay until zip_reader_free (NULL is fine). NULL: none. */
struct zip_reader *zip_reader_new(const void *data, size_t len);
void zip_reader_free(struct zip_reader *z);

/* The bytes of an entry and a 0 behind them, for g_free. NULL: not there, damaged, too large. */
char *zip_reader_take(struct zip_reader *z, const char *name, size_t limit, size_t *ret_len);

#endif
