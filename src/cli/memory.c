/*
 * Memory that is asked for and not there ends the program, whichever library asked: some of them do
 * not look whether they got it, and others go on with less. The program's own functions of these
 * names come before all others; they ask the next ones in order, be they the C library's or those
 * of a tool that watches memory.
 */
#define _GNU_SOURCE
#include "cli/guard.h"

#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>

#if defined(__GLIBC__) && !GUARD_HAS_SHADOW

#define FOR_ALL __attribute__((visibility("default")))

/* The next function of a name; POSIX lets an address of data be one of code. */
static void *
next(const char *name)
{
    void *found = dlsym(RTLD_NEXT, name);
    if (!found)
        guard_no_memory();
    return found;
}

FOR_ALL void *
malloc(size_t n)
{
    static void *(*real)(size_t);
    if (!real)
        *(void **)&real = next("malloc");
    void *p = real(n);
    if (!p && n)
        guard_no_memory();
    return p;
}

FOR_ALL void *
calloc(size_t n, size_t size)
{
    static void *(*real)(size_t, size_t);
    if (!real)
        *(void **)&real = next("calloc");
    void *p = real(n, size);
    if (!p && n && size)
        guard_no_memory();
    return p;
}

FOR_ALL void *
realloc(void *old, size_t n)
{
    static void *(*real)(void *, size_t);
    if (!real)
        *(void **)&real = next("realloc");
    void *p = real(old, n);
    if (!p && n)
        guard_no_memory();
    return p;
}

FOR_ALL int
posix_memalign(void **ret_p, size_t align, size_t n)
{
    static int (*real)(void **, size_t, size_t);
    if (!real)
        *(void **)&real = next("posix_memalign");
    int error = real(ret_p, align, n);
    if (error == ENOMEM)
        guard_no_memory();
    return error;
}

#endif
