/*
 * A library for LD_PRELOAD that makes calls of the system fail: the FAULT_AT-th one that writes
 * (from 1), or with FAULT_ON=1 that one and all after it, with the error FAULT_ERRNO; -1 makes
 * write() short instead. Only what concerns FAULT_DIR counts. How many there were is written to
 * the file FAULT_COUNT at the end, so that the test knows when it has tried all.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static long calls;

static long
number(const char *name)
{
    const char *value = getenv(name);
    return value ? strtol(value, NULL, 10) : 0;
}

/* Is this call to fail? Sets errno. */
static bool
fails(void)
{
    long at = number("FAULT_AT");
    calls++;
    if (!at || (number("FAULT_ON") ? calls < at : calls != at))
        return false;
    errno = (int)number("FAULT_ERRNO");
    return true;
}

static bool
is_ours(const char *path)
{
    const char *dir = getenv("FAULT_DIR");
    return dir && path && strncmp(path, dir, strlen(dir)) == 0;
}

static bool
is_ours_fd(int fd)
{
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, path, sizeof path - 1);
    path[n > 0 ? n : 0] = '\0';
    return is_ours(path);
}

#define REAL(name) ((__typeof__(&name))(dlsym(RTLD_NEXT, #name)))

int
open(const char *path, int flags, ...)
{
    va_list ap;
    va_start(ap, flags);
    mode_t mode = flags & O_CREAT ? va_arg(ap, mode_t) : 0;
    va_end(ap);
    if (is_ours(path) && fails() && errno)
        return -1;
    return REAL(open)(path, flags, mode);
}

int
open64(const char *path, int flags, ...)
{
    va_list ap;
    va_start(ap, flags);
    mode_t mode = flags & O_CREAT ? va_arg(ap, mode_t) : 0;
    va_end(ap);
    if (is_ours(path) && fails() && errno)
        return -1;
    return REAL(open64)(path, flags, mode);
}

ssize_t
write(int fd, const void *data, size_t n)
{
    if (is_ours_fd(fd) && fails()) {
        if (errno)
            return -1;
        n = n > 1 ? n / 2 : n; /* FAULT_ERRNO=0: a short write is no failure */
    }
    return REAL(write)(fd, data, n);
}

ssize_t
read(int fd, void *data, size_t n)
{
    if (is_ours_fd(fd) && fails()) {
        if (errno)
            return -1;
        n = n > 1 ? n / 2 : n;
    }
    return REAL(read)(fd, data, n);
}

int
fsync(int fd)
{
    return is_ours_fd(fd) && fails() && errno ? -1 : REAL(fsync)(fd);
}

int
close(int fd)
{
    bool broken = is_ours_fd(fd) && fails() && errno;
    int error = errno, status = REAL(close)(fd);
    errno = broken ? error : errno;
    return broken ? -1 : status;
}

int
rename(const char *from, const char *to)
{
    return is_ours(to) && fails() && errno ? -1 : REAL(rename)(from, to);
}

int
link(const char *from, const char *to)
{
    return is_ours(to) && fails() && errno ? -1 : REAL(link)(from, to);
}

int
fchmod(int fd, mode_t mode)
{
    return is_ours_fd(fd) && fails() && errno ? -1 : REAL(fchmod)(fd, mode);
}

__attribute__((destructor)) static void
tell(void)
{
    const char *path = getenv("FAULT_COUNT");
    FILE *f = path ? fopen(path, "w") : NULL;
    if (f) {
        fprintf(f, "%ld\n", calls);
        fclose(f);
    }
}
