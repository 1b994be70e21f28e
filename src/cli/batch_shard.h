/*
 * Shards: which part of the work is ours, as an argument says or the scheduler of a cluster.
 */
#ifndef CLI_BATCH_SHARD_H
#define CLI_BATCH_SHARD_H

#include <stdbool.h>

/* "K/N" from 1, or "auto". False and *ret_error (free with g_free): it says nothing sensible. */
bool shard_parse(const char *text, unsigned *ret_k, unsigned *ret_n, char **ret_error);

#endif
