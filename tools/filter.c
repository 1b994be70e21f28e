/*
 * filter: prints the filter of calls that src/cli/sandbox.c puts on, as libseccomp makes it, in the
 * form of an array of struct sock_filter. Made when the program is built, it costs a run nothing.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <seccomp.h>
#include <stdio.h>

/* What no conversion needs, and what an intruder would reach for first. */
static const int forbidden[] = { SCMP_SYS(socket), SCMP_SYS(socketpair), SCMP_SYS(connect),
    SCMP_SYS(bind), SCMP_SYS(listen), SCMP_SYS(accept), SCMP_SYS(accept4), SCMP_SYS(sendto),
    SCMP_SYS(sendmsg), SCMP_SYS(execve), SCMP_SYS(execveat), SCMP_SYS(fork), SCMP_SYS(vfork),
    SCMP_SYS(ptrace), SCMP_SYS(process_vm_readv), SCMP_SYS(process_vm_writev), SCMP_SYS(mount),
    SCMP_SYS(umount2), SCMP_SYS(chroot), SCMP_SYS(pivot_root), SCMP_SYS(unshare), SCMP_SYS(setns),
    SCMP_SYS(bpf), SCMP_SYS(perf_event_open), SCMP_SYS(keyctl), SCMP_SYS(add_key),
    SCMP_SYS(request_key), SCMP_SYS(init_module), SCMP_SYS(finit_module), SCMP_SYS(kexec_load),
    SCMP_SYS(reboot), SCMP_SYS(swapon), SCMP_SYS(userfaultfd), SCMP_SYS(io_uring_setup),
    SCMP_SYS(io_uring_enter), SCMP_SYS(io_uring_register), SCMP_SYS(open_by_handle_at),
    SCMP_SYS(symlink), SCMP_SYS(symlinkat), SCMP_SYS(mknod), SCMP_SYS(mknodat), SCMP_SYS(kill),
    SCMP_SYS(pidfd_open), SCMP_SYS(pidfd_getfd), SCMP_SYS(pidfd_send_signal), SCMP_SYS(chmod),
    SCMP_SYS(fchmodat), SCMP_SYS(chown), SCMP_SYS(lchown), SCMP_SYS(fchownat), SCMP_SYS(setxattr),
    SCMP_SYS(lsetxattr), SCMP_SYS(removexattr), SCMP_SYS(lremovexattr) };

/* clone() may make threads (cairo, GLib), no processes; clone3() hides its flags: not there. */
static int
forbid_processes(scmp_filter_ctx filter, unsigned refused, unsigned absent)
{
    enum { CLONE_THREAD_FLAG = 0x00010000 };
    return seccomp_rule_add(
               filter, refused, SCMP_SYS(clone), 1, SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD_FLAG, 0))
        || seccomp_rule_add(filter, absent, SCMP_SYS(clone3), 0);
}

static int
print_filter(FILE *f)
{
    struct {
        unsigned short code;
        unsigned char jt, jf;
        unsigned k;
    } op;
    rewind(f);
    while (fread(&op, sizeof op, 1, f) == 1)
        printf("{ 0x%02x, %u, %u, 0x%08x },\n", op.code, op.jt, op.jf, op.k);
    return ferror(f) || fflush(stdout) != 0;
}

static int
export_filter(scmp_filter_ctx filter, FILE *f)
{
    const unsigned refused = SCMP_ACT_ERRNO(EPERM), absent = SCMP_ACT_ERRNO(ENOSYS);
    if (forbid_processes(filter, refused, absent))
        return 1;
    for (size_t i = 0; i < sizeof forbidden / sizeof *forbidden; i++)
        if (seccomp_rule_add(filter, refused, forbidden[i], 0))
            return 1;
    return seccomp_export_bpf(filter, fileno(f)) != 0;
}

int
main(void)
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    FILE *f = tmpfile();
    int status = !filter || !f || export_filter(filter, f) || print_filter(f);
    if (filter)
        seccomp_release(filter);
    if (f)
        fclose(f);
    return status;
}
