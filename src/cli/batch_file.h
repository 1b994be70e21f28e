/*
 * Small files of a run (reports, state): whole or not at all; checks of outputs; what dead runs
 * left behind.
 */
#ifndef CLI_BATCH_FILE_H
#define CLI_BATCH_FILE_H

#include <glib.h>
#include <stdbool.h>
#include <stdio.h>

/* A file that takes its name only when all is written. */
struct new_file {
    FILE *f;
    char *path, *part;
};

/* NULL and *ret_error: it cannot be made. End it with new_file_commit or new_file_drop. */
struct new_file *new_file_open(const char *path, char **ret_error);
bool new_file_commit(struct new_file *nf, char **ret_error);
void new_file_drop(struct new_file *nf);

/* Is there a file of this size and SHA-256? */
bool file_is(const char *path, guint64 size, const char *sha256);

/* Makes the directory and its parents. */
bool make_dir(const char *path, char **ret_error);

/* Writes all bytes, whatever interrupts; false: errno tells. */
bool write_full(int fd, const void *data, size_t len);

/*
 * Removes temporary files that a killed process left beside the outputs `names` (below `out`).
 * Only for outputs that no other process makes now.
 */
void clean_outputs(const char *out, char *const *names, size_t n);

#endif
