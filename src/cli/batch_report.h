/*
 * Reports: report.jsonl in the order of the inputs, report.html, and the parts of shards joined.
 */
#ifndef CLI_BATCH_REPORT_H
#define CLI_BATCH_REPORT_H

#include "cli/batch_run.h"
#include "cli/batch_state.h"

/* What is told of one input at the end. */
struct result {
    struct place place; /* of its record in the state */
    bool unchanged;     /* the record is of an earlier run */
    size_t index;       /* now */
    double ms;
    gint64 peak_kib;
};

/* "OUT/report.jsonl", or of a shard "OUT/report.2-of-8.jsonl". */
char *report_path(const struct run *run);

/* Writes a line for each of the n results. */
bool report_write(const char *path, const struct state *state, const struct result *results,
    size_t n, char **ret_error);

/* Adds one line, for a run without an end. */
bool report_append(const char *path, JsonObject *record);

/* "a/report.jsonl" -> "a/report.html". */
char *report_page(const char *path);

#endif
