/*
 * escape DIR OTHER: locks itself as a worker of batch does, then tries what it must not be able to
 * do, and what it must. TAP on standard output; OTHER is a folder that is not to be written.
 */
#define _GNU_SOURCE
#include "cli/sandbox.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static int count, failed;

static void
ok(bool good, const char *what)
{
    failed += !good;
    printf("%s %d - %s\n", good ? "ok" : "not ok", ++count, what);
}

static bool
can_write(const char *dir)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/escape", dir);
    int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (fd >= 0)
        close(fd);
    return fd >= 0 && unlink(path) == 0;
}

/* What the filter of calls is to prevent. */
static void
try_calls(const char *dir)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/mine", dir);
    ok(socket(AF_INET, SOCK_STREAM, 0) < 0, "no socket");
    ok(socket(AF_UNIX, SOCK_STREAM, 0) < 0, "no local socket");
    pid_t pid = fork();
    if (pid == 0)
        _exit(0);
    ok(pid < 0, "no process");
    ok(syscall(SYS_clone3, NULL, 0) < 0 && errno == ENOSYS, "no process by another way");
    ok(kill(getppid(), 0) < 0, "no signal");
    ok(ptrace(PTRACE_TRACEME, 0, NULL, NULL) < 0, "no tracing");
    ok(symlink("/etc/passwd", "link-of-escape") < 0, "no symbolic link");
    ok(chmod(path, 0777) < 0, "no other rights for a file");
    execl("/bin/true", "true", (char *)NULL);
    ok(true, "no program"); /* still here */
}

/* What the lock of folders is to prevent; "mine" is a file in `other` that is full. */
static void
try_folders(const char *own, const char *other)
{
    char path[4096], here[4096];
    struct stat st;
    snprintf(path, sizeof path, "%s/mine", other);
    snprintf(here, sizeof here, "%s/mine", own);
    ok(!can_write(other), "another folder cannot be written");
    ok(truncate(path, 0) < 0 && stat(path, &st) == 0 && st.st_size > 0, "nor a file there emptied");
    ok(unlink(path) < 0, "nor removed");
    ok(rename(path, here) < 0, "nor taken away");
    ok(link(path, here) < 0, "nor linked");
    ok(mkdir(strcat(path, "d"), 0700) < 0, "nor a folder made there");
}

int
main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    bool before = can_write(argv[1]) && can_write(argv[2]);
    ok(before, "both folders can be written before");
    unsigned locks = sandbox_locks();
    ok(sandbox_enter(argv[1]) == locks, "the locks that can be put on are on");
    if (!locks) {
        printf("ok 3 # SKIP this kernel or build has neither seccomp nor Landlock\n1..3\n");
        return failed != 0;
    }
    setvbuf(stdout, NULL, _IONBF, 0);
    ok(can_write(argv[1]), "its own folder can be written");
    ok(access("/etc/passwd", R_OK) == 0, "files can be read");
    if (locks & SANDBOX_FOLDERS)
        try_folders(argv[1], argv[2]);
    if (locks & SANDBOX_CALLS)
        try_calls(argv[2]);
    printf("1..%d\n", count);
    return failed != 0;
}
