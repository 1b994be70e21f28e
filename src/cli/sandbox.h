/*
 * What the program gives up before it opens anything of a stranger: the network, programs, other
 * processes; a worker of batch also all folders but those that it is to write to.
 */
#ifndef CLI_SANDBOX_H
#define CLI_SANDBOX_H

/* The locks, as bits. */
enum {
    SANDBOX_CALLS = 1,  /* neither connect, nor run, fork or trace: seccomp */
    SANDBOX_FOLDERS = 2 /* write below one folder only: Landlock */
};

/*
 * Locks this process, for good. With `out` NULL it may still write everywhere. Returns the locks
 * that are in force: the kernel or the build may lack some.
 */
unsigned sandbox_enter(const char *out);

/* The locks that sandbox_enter could put on, without doing it. */
unsigned sandbox_locks(void);

#endif
