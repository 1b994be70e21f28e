/*
 * A watched directory: what comes in is converted when it is quiet, and what fails is moved to
 * DIRECTORY/failed with its record beside it.
 */
#ifndef CLI_BATCH_WATCH_H
#define CLI_BATCH_WATCH_H

#include "cli/batch_run.h"

/* Until a signal; the exit status. */
int watch(const struct run *run, const char *dir, const char *match);

#endif
