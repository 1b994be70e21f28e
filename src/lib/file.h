/*
 * Files: the only place that opens paths. Inputs are read whole; outputs appear whole or not
 * at all (a temporary name in the same directory, fsync, rename).
 */
#ifndef LIB_FILE_H
#define LIB_FILE_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

/* Reads a file ("-": standard input). *ret_mtime: seconds since 1970, -1 for standard input. */
bool file_read(
    const char *path, size_t limit, GString **ret_data, int64_t *ret_mtime, char **ret_error);

/* An output under way: all of a set are renamed together or not at all. */
struct file_out;

/* Keeps the bytes for `path` ("-": standard output) in a temporary file. NULL and *ret_error. */
struct file_out *file_out_new(const char *path, char **ret_error);
bool file_out_write(void *file_out, const void *data, size_t len); /* an out_sink_fn */
void file_out_drop(struct file_out *f); /* removes the temporary file; NULL is fine */

/*
 * Renames the n outputs into place and frees them. If one cannot be, those renamed before are
 * put back as they were, all are freed, and *ret_error tells why.
 */
bool file_out_commit(struct file_out **f, size_t n, char **ret_error);

bool file_is_dir(const char *path);

#endif
