/*
 * A worker: one process that converts one document after the other, and the frames in which it
 * speaks with its parent (four bytes of length, then JSON).
 */
#ifndef CLI_BATCH_WORK_H
#define CLI_BATCH_WORK_H

#include "cli/batch_record.h"
#include "cli/batch_run.h"

/* Takes tasks from one pipe and answers in the other until the first is closed. */
void work(const struct run *run, int from, int to);

/* Sends an object; false: the other side is gone. */
bool frame_send(int fd, JsonObject *o);

/* Takes the first whole frame off `bytes`; NULL: more bytes are needed. */
JsonObject *frame_take(GByteArray *bytes);

/* The task for an input. `known`: what the state has of it, or NULL. */
JsonObject *task_new(const struct input *in, JsonArray *known);

#endif
