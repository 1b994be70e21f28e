#define _GNU_SOURCE
#include "cli/batch_pool.h"

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cli/batch_file.h"
#include "cli/batch_work.h"
#include "cli/guard.h"
#include "cli/sandbox.h"

enum { MAX_WORKERS = 256, LOOK_MS = 200, LAST_WORDS = 4096 };

struct worker {
    pid_t pid;    /* 0: not there */
    int to, from; /* pipes */
    int err;      /* what it says on standard error, kept for its last words */
    GByteArray *bytes;
    const struct input *task; /* NULL: idle */
    gint64 start;
    enum failure verdict; /* why it was killed; FAILED_CRASH: it was not */
};

struct pool {
    const struct run *run;
    const struct pool_client *client;
    struct worker worker[MAX_WORKERS];
    unsigned n, busy;
    bool dry; /* the client has no more tasks */
    int wait; /* milliseconds until it is asked again; -1: no need */
};

static volatile sig_atomic_t signalled, signals;

static void
on_signal(int sig)
{
    if (!signalled)
        signalled = sig;
    signals++;
}

static const int end_signals[] = { SIGTERM, SIGINT, SIGHUP };

static void
set_signals(void (*handler)(int))
{
    struct sigaction sa = { .sa_handler = handler };
    for (size_t i = 0; i < G_N_ELEMENTS(end_signals); i++)
        sigaction(end_signals[i], &sa, NULL);
}

/* The signals come only while the pool waits, so none is missed between a look and a wait. */
static void
block_signals(int how)
{
    sigset_t set;
    sigemptyset(&set);
    for (size_t i = 0; i < G_N_ELEMENTS(end_signals); i++)
        sigaddset(&set, end_signals[i]);
    sigprocmask(how, &set, NULL);
}

static void
set_limits(const struct run *run)
{
    struct rlimit none = { 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
    if (run->memory)
        guard_limit_memory(run->memory);
}

/* In the child. The lock of the state stays open on purpose: it is held while a worker lives. */
static void
be_worker(struct pool *p, const struct worker *w, int from, int to, pid_t parent)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(0);
    for (unsigned i = 0; i < p->n; i++)
        if (&p->worker[i] != w && p->worker[i].pid) {
            close(p->worker[i].to);
            close(p->worker[i].from);
        }
    /* Ctrl-C reaches the whole group; only the parent decides what it means. */
    set_signals(SIG_IGN);
    block_signals(SIG_UNBLOCK);
    dup2(w->err, STDERR_FILENO);
    dup2(w->err, STDOUT_FILENO);
    set_limits(p->run);
    if (p->run->sandbox)
        sandbox_enter(p->run->out);
    work(p->run, from, to);
    _exit(0);
}

static void
close_all(int *fd, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (fd[i] >= 0)
            close(fd[i]);
}

static bool
start_worker(struct pool *p, struct worker *w)
{
    enum { CHILD_FROM, TO, FROM, CHILD_TO, ERR, N_FDS };
    int fd[N_FDS] = { -1, -1, -1, -1, -1 };
    pid_t parent = getpid(), pid = -1;
    if (pipe2(&fd[CHILD_FROM], O_CLOEXEC) == 0 && pipe2(&fd[FROM], O_CLOEXEC) == 0
        && (fd[ERR] = memfd_create("anagnost-worker", MFD_CLOEXEC)) >= 0) {
        w->err = fd[ERR];
        pid = fork();
    }
    if (pid == 0) {
        close_all(&fd[TO], 2);
        be_worker(p, w, fd[CHILD_FROM], fd[CHILD_TO], parent);
    }
    if (pid < 0) {
        close_all(fd, N_FDS);
        return false;
    }
    close(fd[CHILD_FROM]);
    close(fd[CHILD_TO]);
    w->pid = pid;
    w->to = fd[TO];
    w->from = fd[FROM];
    w->bytes = g_byte_array_new();
    w->task = NULL;
    w->verdict = FAILED_CRASH;
    return true;
}

/* The last line that the worker said, for the report of its death. */
static char *
last_words(const struct worker *w)
{
    char buf[LAST_WORDS + 1];
    off_t size = lseek(w->err, 0, SEEK_END);
    ssize_t n = size > 0 ? pread(w->err, buf, LAST_WORDS, MAX(0, size - LAST_WORDS)) : 0;
    buf[MAX(0, n)] = '\0';
    g_strchomp(buf);
    const char *line = strrchr(buf, '\n');
    return g_strdup(line ? line + 1 : buf);
}

static struct rusage
bury(struct worker *w, int *ret_status)
{
    struct rusage usage = { 0 };
    close(w->to);
    close(w->from);
    while (wait4(w->pid, ret_status, 0, &usage) < 0 && errno == EINTR)
        ;
    close(w->err);
    g_byte_array_free(w->bytes, TRUE);
    w->pid = 0;
    return usage;
}

/* How allocators say that they got no memory. */
static bool
tells_of_memory(const char *words)
{
    static const char *const phrases[] = { "not enough memory", "failed to allocate",
        "out of memory", "Out of memory", "Cannot allocate memory", "bad_alloc" };
    for (size_t i = 0; i < G_N_ELEMENTS(phrases); i++)
        if (strstr(words, phrases[i]))
            return true;
    return false;
}

/* What a death says of the document. */
static char *
explain(const struct pool *p, const struct worker *w, int status, glong peak_kib, const char *words,
    enum failure *ret_why)
{
    *ret_why = w->verdict;
    if (w->verdict == FAILED_TIMEOUT)
        return g_strdup_printf("it took longer than %u seconds", p->run->timeout);
    /* Near the limit, an allocation that fails ends in a crash somewhere. */
    bool full = p->run->memory && peak_kib / 1024 >= (long)p->run->memory / 10 * 9;
    if (w->verdict == FAILED_MEMORY || full || tells_of_memory(words)) {
        *ret_why = FAILED_MEMORY;
        return g_strdup_printf("it needed more than %u MiB of memory", p->run->memory);
    }
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL) {
        *ret_why = FAILED_MACHINE;
        return g_strdup("the worker was killed from outside, as a machine without memory does");
    }
    return g_strdup_printf("the worker ended with %s %d%s%s",
        WIFSIGNALED(status) ? "signal" : "status",
        WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status), *words ? ": " : "", words);
}

static void
finish_task(struct pool *p, struct worker *w, JsonObject *record)
{
    const struct input *in = w->task;
    w->task = NULL;
    p->busy--;
    p->client->done(p->client->user, in, record);
    json_object_unref(record);
}

/* A worker is gone; what it had in hand failed. */
static void
mourn(struct pool *p, struct worker *w)
{
    static const char *const code[] = { [FAILED_CRASH] = "crash",
        [FAILED_TIMEOUT] = "timeout",
        [FAILED_MEMORY] = "memory",
        [FAILED_MACHINE] = "killed" };
    int status = 0;
    gint64 us = g_get_monotonic_time() - w->start;
    char *words = last_words(w);
    struct rusage usage = bury(w, &status);
    if (!w->task) {
        g_free(words);
        return;
    }
    enum failure why;
    char *text = explain(p, w, status, usage.ru_maxrss, words, &why);
    char **names = input_outputs(w->task->rel, p->run->opts);
    clean_outputs(p->run->out, names, g_strv_length(names));
    JsonObject *record = record_new(w->task);
    record_fail(record, why);
    json_object_set_array_member(record, "outputs", json_array_new());
    record_add_diag(record, ANAG_ERROR, code[why], 0, 0, text);
    json_object_set_double_member(record, "ms", round((double)us / 100) / 10);
    json_object_set_int_member(record, "peak_kib", usage.ru_maxrss);
    finish_task(p, w, record);
    g_strfreev(names);
    g_free(text);
    g_free(words);
}

static void
hear(struct pool *p, struct worker *w)
{
    guint8 buf[65536];
    ssize_t n = read(w->from, buf, sizeof buf);
    if (n < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (n <= 0) {
        mourn(p, w);
        return;
    }
    g_byte_array_append(w->bytes, buf, (guint)n);
    JsonObject *record = w->task ? frame_take(w->bytes) : NULL;
    if (record)
        finish_task(p, w, record);
}

/* Pages of a worker's own in memory, in MiB. */
static unsigned
memory_of(pid_t pid)
{
    char path[64], buf[256];
    unsigned long size, resident = 0, shared = 0;
    g_snprintf(path, sizeof path, "/proc/%ld/statm", (long)pid);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t n = fd >= 0 ? read(fd, buf, sizeof buf - 1) : 0;
    if (fd >= 0)
        close(fd);
    buf[MAX(0, n)] = '\0';
    if (sscanf(buf, "%lu %lu %lu", &size, &resident, &shared) != 3 || resident < shared)
        return 0;
    return (unsigned)((resident - shared) * (unsigned long)sysconf(_SC_PAGESIZE) >> 20);
}

static void
look_after(struct pool *p, struct worker *w)
{
    if (!w->pid || !w->task || w->verdict != FAILED_CRASH)
        return;
    gint64 age = g_get_monotonic_time() - w->start;
    if (p->run->timeout && age > (gint64)p->run->timeout * G_USEC_PER_SEC)
        w->verdict = FAILED_TIMEOUT;
    else if (p->run->memory && memory_of(w->pid) > p->run->memory)
        w->verdict = FAILED_MEMORY;
    if (w->verdict != FAILED_CRASH)
        kill(w->pid, SIGKILL);
}

static bool
give_task(struct pool *p, struct worker *w, const struct input *in)
{
    JsonObject *task = task_new(in, p->client->known(p->client->user, in));
    bool sent = frame_send(w->to, task);
    json_object_unref(task);
    if (!sent)
        return false;
    w->task = in;
    w->start = g_get_monotonic_time();
    p->busy++;
    return true;
}

/* No process can be had: that is the machine's fault. */
static void
give_up(struct pool *p, const struct input *in)
{
    JsonObject *record = record_new(in);
    record_fail(record, FAILED_MACHINE);
    json_object_set_array_member(record, "outputs", json_array_new());
    record_add_diag(record, ANAG_ERROR, "killed", 0, 0, "no worker process can be started");
    json_object_set_double_member(record, "ms", 0);
    json_object_set_int_member(record, "peak_kib", 0);
    p->client->done(p->client->user, in, record);
    json_object_unref(record);
}

/* A worker may have died while idle; then a fresh one takes the task. */
static void
serve(struct pool *p, struct worker *w, const struct input *in)
{
    for (int tries = 0; tries < 3; tries++) {
        if (!w->pid && !start_worker(p, w))
            break;
        if (give_task(p, w, in))
            return;
        int status;
        bury(w, &status);
    }
    give_up(p, in);
}

static void
hand_out(struct pool *p)
{
    p->wait = -1;
    for (unsigned i = 0; i < p->n && !p->dry && !signalled; i++) {
        struct worker *w = &p->worker[i];
        if (w->pid && w->task)
            continue;
        const struct input *in = p->client->next(p->client->user, &p->wait);
        if (in)
            serve(p, w, in);
        else if (p->wait < 0)
            p->dry = true;
        else
            return;
    }
}

static void
listen(struct pool *p)
{
    struct pollfd fds[MAX_WORKERS + 1];
    struct worker *of[MAX_WORKERS + 1];
    nfds_t n = 0;
    int ms = !p->busy && p->wait > LOOK_MS ? p->wait : LOOK_MS;
    if (p->wait >= 0)
        ms = MIN(ms, p->wait);
    sigset_t open;
    sigemptyset(&open);
    for (unsigned i = 0; i < p->n; i++)
        if (p->worker[i].pid) {
            of[n] = &p->worker[i];
            fds[n++] = (struct pollfd){ .fd = p->worker[i].from, .events = POLLIN };
        }
    if (p->client->fd >= 0 && p->busy < p->n) {
        of[n] = NULL;
        fds[n++] = (struct pollfd){ .fd = p->client->fd, .events = POLLIN };
    }
    struct timespec limit = { ms / 1000, ms % 1000 * 1000000L };
    int ready = ppoll(fds, n, &limit, &open);
    for (nfds_t i = 0; ready > 0 && i < n; i++)
        if (of[i] && fds[i].revents)
            hear(p, of[i]);
}

static void
stop_workers(struct pool *p, bool kill_them)
{
    for (unsigned i = 0; i < p->n; i++) {
        struct worker *w = &p->worker[i];
        int status;
        if (!w->pid)
            continue;
        if (kill_them)
            kill(w->pid, SIGKILL);
        if (w->task) {
            char **names = input_outputs(w->task->rel, p->run->opts);
            bury(w, &status);
            clean_outputs(p->run->out, names, g_strv_length(names));
            g_strfreev(names);
        } else {
            bury(w, &status);
        }
    }
}

int
pool_run(const struct run *run, const struct pool_client *client)
{
    struct pool *p = g_new0(struct pool, 1);
    struct sigaction ignore = { .sa_handler = SIG_IGN };
    p->run = run;
    p->client = client;
    p->n = CLAMP(run->jobs, 1, MAX_WORKERS);
    sigaction(SIGPIPE, &ignore, NULL);
    set_signals(on_signal);
    block_signals(SIG_BLOCK);
    for (;;) {
        hand_out(p);
        if (!p->busy && (p->dry || signalled))
            break;
        if (signals > 1)
            break;
        listen(p);
        for (unsigned i = 0; i < p->n; i++)
            look_after(p, &p->worker[i]);
        client->tick(client->user);
    }
    stop_workers(p, signals > 1);
    block_signals(SIG_UNBLOCK);
    g_free(p);
    return signalled;
}
