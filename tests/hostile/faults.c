/*
 * A library for LD_PRELOAD that makes calls fail: the FAULT_AT-th one that reads or writes (from
 * 1), or with FAULT_ON=1 that one and all after it, with the error FAULT_ERRNO; 0 makes it short
 * instead. Only what concerns FAULT_DIR counts. With FAULT_MEMORY=1 it is the calls for memory that
 * count and fail. How many there were is written to the file FAULT_COUNT at the end, so that the
 * test knows when it has tried all; its second line tells of the failures.
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
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static long calls, failures;

/* What the environment says, read once: memory is asked for more often than that can bear. */
static struct {
    long at, error;
    bool on, memory, known;
} plan;

static long
number(const char *name)
{
    const char *value = getenv(name);
    return value ? strtol(value, NULL, 10) : 0;
}

__attribute__((constructor)) static void
begin(void)
{
    plan.at = number("FAULT_AT");
    plan.error = number("FAULT_ERRNO");
    plan.on = number("FAULT_ON");
    plan.memory = number("FAULT_MEMORY");
    plan.known = true;
}

/* Is this call to fail? Sets errno. */
static bool
fails(bool memory)
{
    if (!plan.known || plan.memory != memory)
        return false;
    calls++;
    if (!plan.at || (plan.on ? calls < plan.at : calls != plan.at))
        return false;
    failures++;
    errno = memory ? ENOMEM : (int)plan.error;
    return true;
}

/* Memory, by the names that the C library has for its own. */
void *__libc_malloc(size_t n);
void *__libc_calloc(size_t n, size_t size);
void *__libc_realloc(void *p, size_t n);
void *__libc_memalign(size_t align, size_t n);

void *
malloc(size_t n)
{
    return fails(true) ? NULL : __libc_malloc(n);
}

void *
calloc(size_t n, size_t size)
{
    return fails(true) ? NULL : __libc_calloc(n, size);
}

void *
realloc(void *p, size_t n)
{
    return fails(true) ? NULL : __libc_realloc(p, n);
}

int
posix_memalign(void **ret, size_t align, size_t n)
{
    *ret = fails(true) ? NULL : __libc_memalign(align, n);
    return *ret ? 0 : ENOMEM;
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
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(ap, mode_t) : 0;
    va_end(ap);
    if (is_ours(path) && fails(false) && errno)
        return -1;
    return REAL(open)(path, flags, mode);
}

int
open64(const char *path, int flags, ...)
{
    va_list ap;
    va_start(ap, flags);
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(ap, mode_t) : 0;
    va_end(ap);
    if (is_ours(path) && fails(false) && errno)
        return -1;
    return REAL(open64)(path, flags, mode);
}

ssize_t
write(int fd, const void *data, size_t n)
{
    if (is_ours_fd(fd) && fails(false)) {
        if (errno)
            return -1;
        n = n > 1 ? n / 2 : n; /* FAULT_ERRNO=0: a short write is no failure */
    }
    return REAL(write)(fd, data, n);
}

ssize_t
read(int fd, void *data, size_t n)
{
    if (is_ours_fd(fd) && fails(false)) {
        if (errno)
            return -1;
        n = n > 1 ? n / 2 : n;
    }
    return REAL(read)(fd, data, n);
}

int
fsync(int fd)
{
    return is_ours_fd(fd) && fails(false) && errno ? -1 : REAL(fsync)(fd);
}

int
close(int fd)
{
    bool broken = is_ours_fd(fd) && fails(false) && errno;
    int error = errno, status = REAL(close)(fd);
    errno = broken ? error : errno;
    return broken ? -1 : status;
}

int
rename(const char *from, const char *to)
{
    return is_ours(to) && fails(false) && errno ? -1 : REAL(rename)(from, to);
}

int
link(const char *from, const char *to)
{
    return is_ours(to) && fails(false) && errno ? -1 : REAL(link)(from, to);
}

int
linkat(int from_dir, const char *from, int to_dir, const char *to, int flags)
{
    return is_ours(to) && fails(false) && errno ? -1
                                                : REAL(linkat)(from_dir, from, to_dir, to, flags);
}

int
fchmod(int fd, mode_t mode)
{
    return is_ours_fd(fd) && fails(false) && errno ? -1 : REAL(fchmod)(fd, mode);
}

/* FAULT_LOCKS=1: a kernel that can neither filter calls nor lock folders. */
long
syscall(long call, ...)
{
    va_list ap;
    long a[6];
    va_start(ap, call);
    for (int i = 0; i < 6; i++)
        a[i] = va_arg(ap, long);
    va_end(ap);
    if (call == SYS_landlock_create_ruleset && number("FAULT_LOCKS")) {
        errno = ENOSYS;
        return -1;
    }
    return REAL(syscall)(call, a[0], a[1], a[2], a[3], a[4], a[5]);
}

int
prctl(int what, ...)
{
    va_list ap;
    unsigned long a[4];
    va_start(ap, what);
    for (int i = 0; i < 4; i++)
        a[i] = va_arg(ap, unsigned long);
    va_end(ap);
    if ((what == PR_GET_SECCOMP || what == PR_SET_SECCOMP) && number("FAULT_LOCKS")) {
        errno = EINVAL;
        return -1;
    }
    return REAL(prctl)(what, a[0], a[1], a[2], a[3]);
}

__attribute__((destructor)) static void
tell(void)
{
    const char *path = getenv("FAULT_COUNT");
    plan.known = false;
    FILE *f = path ? fopen(path, "w") : NULL;
    if (f) {
        fprintf(f, "%ld\n%ld\n", calls, failures);
        fclose(f);
    }
}
