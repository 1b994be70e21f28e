/*
 * Files: the only place that opens paths. Inputs are read whole; outputs appear whole or not
 * at all (a temporary name in the same directory, fsync, rename).
 */
#ifndef LIB_FILE_H
#define LIB_FILE_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

/*
 * Reads a file ("-": standard input). *ret_mtime: seconds since 1970, -1 for what is no file on a
 * disk (standard input, a pipe).
 */
bool file_read(
    const char *path, size_t limit, GString **ret_data, int64_t *ret_mtime, char **ret_error);

/* Bytes for a path ("-": standard output). */
struct file_bytes {
    const char *path;
    const void *data;
    size_t len;
};

/*
 * Writes them all. If one cannot be written, what stood at the paths stands there again and
 * *ret_error tells why; only what went to standard output, a pipe or a device cannot be undone.
 * A signal that ends the program waits until all names are right: nothing temporary is left.
 */
bool file_write_all(const struct file_bytes *v, size_t n, char **ret_error);

/*
 * The files of a folder and its folders whose names end so, hidden ones left out, sorted; the
 * paths are below the folder. NULL, and *ret_error: it cannot be read.
 */
GPtrArray *file_find(const char *dir, const char *ending, char **ret_error);

/* Makes the folders that a file is to stand in. */
bool file_make_folder(const char *path, char **ret_error);

bool file_size(const char *path, uint64_t *ret_size); /* false: no file */
bool file_remove(const char *path);
bool file_is_dir(const char *path);
bool file_is_special(const char *path);                 /* a pipe, a device, a socket */
bool file_is_same(const char *path, const char *other); /* also by another name */

#endif
