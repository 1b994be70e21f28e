/*
 * The memory of a run: OUT/.anagnost/state*.jsonl, one record a line, added as each document is
 * done. A line is believed only if its key is the one that the input has now and the outputs are
 * there with the sizes and sums that it tells. So a torn, lost or old line costs work, never
 * correctness, and nothing needs fsync.
 */
#ifndef CLI_BATCH_STATE_H
#define CLI_BATCH_STATE_H

#include "cli/batch_record.h"

struct state;

/* A record in one of the files. */
struct place {
    int file; /* -1: nowhere */
    goffset at;
    size_t len;
};

enum state_result { STATE_OPEN, STATE_BUSY, STATE_UNWRITABLE };

/*
 * Takes the lock of shard k of n and reads the records of all shards. A run of everything
 * excludes all shards, and each shard another run of itself. STATE_BUSY: someone else holds it.
 */
enum state_result state_open(
    const char *out, unsigned k, unsigned n, struct state **ret_state, char **ret_error);

/* Brings the file of this shard to one line for each input. NULL is fine. */
void state_close(struct state *s);

/* [{"key": …, "outputs": […]}] of an input, lent; NULL: nothing is known. */
JsonArray *state_known(const struct state *s, const char *rel);
/* The record with this key. */
struct place state_find(const struct state *s, const char *rel, const char *key);

/* Adds a record with one write(). The place has file -1 if that failed. */
struct place state_add(struct state *s, JsonObject *record);

/* The line at a place; NULL: it cannot be read. Free with g_free. */
char *state_read(const struct state *s, struct place place);

#endif
