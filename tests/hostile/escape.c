/*
 * escape DIR OTHER: locks itself as a worker of batch does, then tries what it must not be able to
 * do, and what it must. TAP on standard output; OTHER is a folder that is not to be written.
 */
#define _GNU_SOURCE
#include "cli/sandbox.h"

#include <arpa/inet.h>
#include <fcntl.h>
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

int
main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    bool before = can_write(argv[1]) && can_write(argv[2]);
    bool landlock = syscall(SYS_landlock_create_ruleset, NULL, 0, 1) >= 2;
    ok(before, "both folders can be written before");
    if (!sandbox_enter(argv[1])) {
        printf("ok 2 # SKIP this kernel or build has neither seccomp nor Landlock\n1..2\n");
        return failed != 0;
    }
    setvbuf(stdout, NULL, _IONBF, 0);
    ok(can_write(argv[1]), "its own folder can be written");
    ok(access("/etc/passwd", R_OK) == 0, "files can be read");
    if (landlock)
        ok(!can_write(argv[2]), "another folder cannot");
    ok(socket(AF_INET, SOCK_STREAM, 0) < 0, "no socket");
    ok(socket(AF_UNIX, SOCK_STREAM, 0) < 0, "no local socket");
    pid_t pid = fork();
    if (pid == 0)
        _exit(0);
    ok(pid < 0, "no process");
    ok(ptrace(PTRACE_TRACEME, 0, NULL, NULL) < 0, "no tracing");
    ok(symlink("/etc/passwd", "link-of-escape") < 0, "no symbolic link");
    execl("/bin/true", "true", (char *)NULL);
    ok(true, "no program"); /* still here */
    printf("1..%d\n", count);
    return failed != 0;
}
