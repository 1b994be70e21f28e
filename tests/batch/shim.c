/*
 * For tests, loaded before the library (LD_PRELOAD): a notice that holds a marker misbehaves as
 * the marker says, and the disk is full when the environment says so.
 *
 * !!crash!!  writes to nowhere         !!loop!!    never ends
 * !!memory!! takes memory, touching it !!huge!!    asks for more than can be had at once
 * !!exit!!   ends the process          !!slow!!    takes half a second
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <glib.h>

#include "anagnost.h"

enum { CHUNK = 1 << 20 };

static void
take_memory(void)
{
    for (;;) {
        volatile char *p = g_malloc(CHUNK);
        for (int i = 0; i < CHUNK; i += 512)
            p[i] = 1;
    }
}

static void
misbehave(const char *data, size_t len)
{
    if (memmem(data, len, "!!crash!!", 9))
        raise(SIGSEGV);
    if (memmem(data, len, "!!exit!!", 8))
        _exit(7);
    if (memmem(data, len, "!!memory!!", 10))
        take_memory();
    if (memmem(data, len, "!!huge!!", 8))
        g_free(g_malloc((gsize)1 << 46));
    if (memmem(data, len, "!!slow!!", 8))
        usleep(500000);
    while (memmem(data, len, "!!loop!!", 8))
        usleep(1);
}

__attribute__((visibility("default"))) enum anag_status
anag_read(const char *format, const char *name, const void *data, size_t len,
    const struct anag_opts *opts, struct anag_doc **ret_doc)
{
    enum anag_status (*next)(const char *, const char *, const void *, size_t,
        const struct anag_opts *, struct anag_doc **);
    void *symbol = dlsym(RTLD_NEXT, "anag_read");
    memcpy(&next, &symbol, sizeof next);
    misbehave(data, len);
    return next(format, name, data, len, opts, ret_doc);
}

__attribute__((visibility("default"))) int
fsync(int fd)
{
    int (*next)(int);
    void *symbol = dlsym(RTLD_NEXT, "fsync");
    memcpy(&next, &symbol, sizeof next);
    if (getenv("SHIM_DISK_FULL")) {
        errno = ENOSPC;
        return -1;
    }
    return next(fd);
}
