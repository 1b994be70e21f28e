#define _GNU_SOURCE
#include "cli/sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifdef HAVE_SECCOMP
#include <linux/filter.h>
#include <linux/seccomp.h>
#endif
#if defined(__linux__) && defined(__has_include)
/* cppcheck-suppress preprocessorErrorDirective ; it knows no __has_include */
#if __has_include(<linux/landlock.h>)
#include <linux/landlock.h>
#define HAVE_LANDLOCK
#endif
#endif

#ifdef HAVE_SECCOMP
/* tools/filter.c tells which calls are refused. */
static struct sock_filter filter[] = {
#include "cli/filter.inc"
};

static bool
can_filter_calls(void)
{
    return prctl(PR_GET_SECCOMP, 0, 0, 0, 0) >= 0;
}

static bool
filter_calls(void)
{
    struct sock_fprog program = { sizeof filter / sizeof *filter, filter };
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0;
}
#else
static bool
can_filter_calls(void)
{
    return false;
}

static bool
filter_calls(void)
{
    return false;
}
#endif

#ifdef HAVE_LANDLOCK
static const unsigned long long writing = LANDLOCK_ACCESS_FS_WRITE_FILE
    | LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_CHAR
    | LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_SOCK
    | LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM;
static const unsigned long long truncating = 1ULL << 14; /* since the third version */

static void
allow_writing(int rules, unsigned long long all, const char *path)
{
    struct landlock_path_beneath_attr below = { .allowed_access = all,
        .parent_fd = open(path, O_PATH | O_CLOEXEC) };
    if (below.parent_fd < 0)
        return;
    struct landlock_path_beneath_attr file = { .allowed_access = LANDLOCK_ACCESS_FS_WRITE_FILE,
        .parent_fd = below.parent_fd };
    if (syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &below, 0) != 0)
        syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &file, 0);
    close(below.parent_fd);
}

static long
landlock_version(void)
{
    return syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
}

/* The first version cannot rename between folders. */
static bool
can_lock_folders(void)
{
    return landlock_version() >= 2;
}

/* Running programs and writing, but below `out`, end here. Moving across folders is the same. */
static bool
lock_folders(const char *out)
{
    if (!can_lock_folders())
        return false;
    unsigned long long all = writing | (landlock_version() >= 3 ? truncating : 0);
    struct landlock_ruleset_attr attr = {
        .handled_access_fs = all | LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_REFER,
    };
    int rules = (int)syscall(SYS_landlock_create_ruleset, &attr, sizeof attr, 0);
    if (rules < 0)
        return false;
    allow_writing(rules, all, out);
    allow_writing(rules, all, "/proc/self/clear_refs");
    bool ok = syscall(SYS_landlock_restrict_self, rules, 0) == 0;
    close(rules);
    return ok;
}
#else
static bool
can_lock_folders(void)
{
    return false;
}

static bool
lock_folders(const char *out)
{
    (void)out;
    return false;
}
#endif

unsigned
sandbox_enter(const char *out)
{
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return 0;
    unsigned folders = out && lock_folders(out) ? SANDBOX_FOLDERS : 0;
    return folders | (filter_calls() ? SANDBOX_CALLS : 0);
}

unsigned
sandbox_locks(void)
{
    return (can_filter_calls() ? SANDBOX_CALLS : 0) | (can_lock_folders() ? SANDBOX_FOLDERS : 0);
}
