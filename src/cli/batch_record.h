/*
 * Records: what a run has to tell of one input, as JSON (docs/report.md). A line of a report, a
 * line of the state, and a message of a worker.
 */
#ifndef CLI_BATCH_RECORD_H
#define CLI_BATCH_RECORD_H

#include <json-glib/json-glib.h>
#include <stdbool.h>

#include "anagnost.h"
#include "cli/batch_list.h"

/* How it went with an input: an index into status_name. */
enum batch_status { STATUS_OK, STATUS_WARNED, STATUS_UNCHANGED, STATUS_FAILED, STATUS_COUNT };
extern const char *const status_name[];

/* Why an input failed: an index into failure_name. */
enum failure {
    FAILED_INPUT,   /* the library refuses it, or --strict does */
    FAILED_CRASH,   /* the worker died of it */
    FAILED_TIMEOUT, /* it took longer than --timeout */
    FAILED_MEMORY,  /* it needed more than --memory */
    FAILED_MACHINE  /* an output could not be written, a font is missing: try again */
};
extern const char *const failure_name[];

/* One line without its end. Free with g_free. */
char *record_line(JsonObject *record);
JsonObject *record_parse(const char *line, size_t len); /* NULL: not a whole object */

/* A member, NULL, 0 or an empty list where it is not there or of another type. */
const char *record_string(JsonObject *o, const char *key);
gint64 record_number(JsonObject *o, const char *key);
JsonObject *record_object(JsonObject *o, const char *key);
JsonArray *record_list(JsonObject *o, const char *key);
JsonObject *record_item(JsonArray *list, guint i);

enum batch_status record_status(JsonObject *record);
bool record_is_machine(JsonObject *record);
const char *record_path(JsonObject *record); /* of the input, below its root */

/* A text of unknown origin as a member: made valid UTF-8, at most `max` letters (0: all). */
void record_set_text(JsonObject *o, const char *key, const char *text, glong max);

/* The first members of each record; status and the rest follow. */
JsonObject *record_new(const struct input *in);
void record_fail(JsonObject *record, enum failure why);
void record_add_diag(JsonObject *record, enum anag_level level, const char *code, unsigned line,
    unsigned column, const char *text);

/* What was understood, out of the library's JSON of a document. */
JsonObject *record_inferred(const char *json, size_t len);

#endif
