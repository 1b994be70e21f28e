/*
 * The pool: worker processes that are handed one document at a time. What a document does to its
 * worker (crash, endless loop, memory without end) costs that document and no other.
 */
#ifndef CLI_BATCH_POOL_H
#define CLI_BATCH_POOL_H

#include "cli/batch_record.h"
#include "cli/batch_run.h"

/* Where tasks come from and results go. */
struct pool_client {
    void *user;
    /* The next task, lent until it is done. NULL: none now; the pool ends when all are done,
       unless *ret_wait is set to the milliseconds after which it is to ask again. */
    const struct input *(*next)(void *user, int *ret_wait);
    JsonArray *(*known)(void *user, const struct input *in); /* lent; NULL: nothing */
    /* The record of a task: the pool frees it. */
    void (*done)(void *user, const struct input *in, JsonObject *record);
    void (*tick)(void *user); /* now and then: progress */
    int fd;                   /* wakes the pool when there is something to read, or -1 */
};

/*
 * Runs until there are no tasks left, or a signal (SIGTERM, SIGINT, SIGHUP) came: then the
 * documents in hand are finished first, and a second signal gives them up. 0, or the signal.
 */
int pool_run(const struct run *run, const struct pool_client *client);

#endif
