/*
 * What all parts of a run know: its settings.
 */
#ifndef CLI_BATCH_RUN_H
#define CLI_BATCH_RUN_H

#include <glib.h>
#include <stdbool.h>

#include "anagnost.h"

enum progress_kind { PROGRESS_NONE, PROGRESS_LINES, PROGRESS_TERMINAL };

struct run {
    struct anag_opts *opts;
    const char *out;
    char *machine;                  /* anag_machine_key */
    unsigned jobs, timeout, memory; /* seconds, MiB; 0: no limit */
    unsigned shard, shards;         /* from 1 */
    unsigned settle;                /* seconds that a watched file must be quiet */
    bool force;                     /* nothing counts as unchanged */
    bool sandbox;                   /* workers lock themselves */
    struct anag_opts *shelf;        /* options of the shelf; NULL: none is made */
    bool has_epoch;
    gint64 epoch; /* SOURCE_DATE_EPOCH */
    enum progress_kind progress;
};

#endif
