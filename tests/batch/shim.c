/*
 * For tests, loaded before all libraries (LD_PRELOAD): a notice that holds a marker misbehaves as
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

enum { CHUNK = 1 << 20, PAGE = 4096 };

static void
take_memory(void)
{
    for (;;) {
        volatile char *p = g_malloc(CHUNK);
        for (int i = 0; i < CHUNK; i += PAGE)
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

/* How a worker takes a notice; what else is read is no business of ours. */
__attribute__((visibility("default"))) gboolean
g_file_get_contents(const char *name, char **contents, gsize *length, GError **error)
{
    gboolean (*next)(const char *, char **, gsize *, GError **);
    void *symbol = dlsym(RTLD_NEXT, "g_file_get_contents");
    memcpy(&next, &symbol, sizeof next);
    gboolean ok = next(name, contents, length, error);
    if (ok && length && g_str_has_suffix(name, ".txt"))
        misbehave(*contents, *length);
    return ok;
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
