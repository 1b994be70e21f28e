/*
 * Progress on standard error: how many are done, how fast, how long it will take.
 */
#ifndef CLI_BATCH_PROGRESS_H
#define CLI_BATCH_PROGRESS_H

#include <stddef.h>

#include "cli/batch_record.h"
#include "cli/batch_run.h"

struct progress {
    enum progress_kind kind;
    size_t total, done;
    size_t count[STATUS_COUNT];
    gint64 start, shown; /* microseconds */
    bool machine_failed;
};

/* "auto", "lines" or "none"; auto is a line that changes, on a terminal that can. */
enum progress_kind progress_kind(const char *option);

void progress_init(struct progress *p, enum progress_kind kind, size_t total);
void progress_count(struct progress *p, JsonObject *record);
/* Shows it if it is time to. */
void progress_tick(struct progress *p);
/* Says why an input failed, on a line of its own. */
void progress_failed(struct progress *p, JsonObject *record);
/* Takes the changing line away. */
void progress_end(struct progress *p);

/* The one line on standard output: "1000 notices: 998 ok, …"; no times if `start` is 0.
 * False, and told: it could not be written. */
bool progress_summary(const struct progress *p, const char *report, bool interrupted);

#endif
