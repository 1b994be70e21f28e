/*
 * What a worker of batch gives up before it opens anything of a stranger: the network, programs,
 * other processes, and all folders but those that it is to write to.
 */
#ifndef CLI_SANDBOX_H
#define CLI_SANDBOX_H

#include <stdbool.h>

/*
 * Locks this process, for good. It may read everything, write below `out` (and no other folder
 * where the kernel has Landlock), and neither connect, nor run, fork or trace. False: the kernel
 * or the build has none of it.
 */
bool sandbox_enter(const char *out);

#endif
