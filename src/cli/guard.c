#define _GNU_SOURCE
#include "cli/guard.h"

#include <errno.h>
#include <glib.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "cli/args.h"
#include "cli/show.h"

/* What is said at the end, written down before: then there may be no memory for it. */
struct words {
    char *text;
    size_t len;
};
static struct words of_memory, of_time;
static const char no_memory[] = "anagnost: error: there is not enough memory [input-limit]\n";

static void
prepare(struct words *w, const struct anag_opts *opts, const char *file, const char *sentence)
{
    const char *form = anag_opts_value(opts, "diagnostics");
    struct anag_diag d = { ANAG_ERROR, "input-limit", file, 0, 0, sentence };
    free(w->text);
    *w = (struct words){ NULL, 0 };
    FILE *f = open_memstream(&w->text, &w->len);
    if (!f)
        return;
    if (strcmp(form, "json") == 0)
        show_json(f, &d);
    else
        show_plain(f, &d);
    fclose(f);
}

static _Noreturn void
end(const struct words *w)
{
    if (w->text)
        (void)!write(STDERR_FILENO, w->text, w->len);
    else
        (void)!write(STDERR_FILENO, no_memory, sizeof no_memory - 1);
    _exit(EXIT_FAILED);
}

void
guard_no_memory(void)
{
    end(&of_memory);
}

static void
on_time(int sig)
{
    (void)sig;
    end(&of_time);
}

/* More than a size can say: GLib would end the program by a signal. */
static void
on_log(const char *domain, GLogLevelFlags level, const char *message, void *user)
{
    if (level & G_LOG_LEVEL_ERROR
        && (!message || strstr(message, "allocat") || strstr(message, "memory")))
        end(&of_memory);
    g_log_default_handler(domain, level, message, user);
}

/*
 * A full stack, by whatever, is memory that is not there; anything else that ends here is a mistake
 * of ours.
 */
static const char *stack_base;

static void
on_fault(int sig, siginfo_t *info, void *context)
{
    enum { NEAR = 1024 * 1024 };
    const char *at = info->si_addr;
    struct rlimit stack;
    (void)context;
    if (getrlimit(RLIMIT_STACK, &stack) == 0 && at < stack_base
        && (rlim_t)(stack_base - at) + NEAR > stack.rlim_cur
        && (rlim_t)(stack_base - at) < stack.rlim_cur + NEAR)
        end(&of_memory);
    signal(sig, SIG_DFL); /* the fault comes again, and ends the program */
}

void
guard_limit_memory(size_t mib)
{
    struct rlimit limit;
    rlim_t bytes = (rlim_t)mib * 1024 * 1024;
    if (GUARD_HAS_SHADOW || getrlimit(RLIMIT_DATA, &limit) != 0 || bytes > limit.rlim_max)
        return;
    limit.rlim_cur = bytes;
    setrlimit(RLIMIT_DATA, &limit);
}

static void
limit_time(size_t seconds)
{
    struct rusage used;
    struct rlimit limit;
    if (getrusage(RUSAGE_SELF, &used) != 0 || getrlimit(RLIMIT_CPU, &limit) != 0)
        return;
    rlim_t until = (rlim_t)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) + 1 + seconds;
    if (until > limit.rlim_max)
        return;
    limit.rlim_cur = until;
    setrlimit(RLIMIT_CPU, &limit);
}

void
guard_start(void)
{
    static char other[64 * 1024];
    stack_t stack = { .ss_sp = other, .ss_size = sizeof other };
    struct sigaction fault = { .sa_sigaction = on_fault, .sa_flags = SA_SIGINFO | SA_ONSTACK };
    stack_base = __builtin_frame_address(0);
    g_log_set_default_handler(on_log, NULL);
    signal(SIGXCPU, on_time);
    if (!GUARD_HAS_SHADOW && sigaltstack(&stack, NULL) == 0)
        sigaction(SIGSEGV, &fault, NULL);
}

void
guard_begin(const struct anag_opts *opts, const char *file)
{
    size_t mib = anag_limit(opts, "memory"), seconds = anag_limit(opts, "seconds");
    char text[200];
    snprintf(text, sizeof text,
        "there is not enough memory, or more than %zu MiB are needed (--limits=memory=N raises "
        "this limit)",
        mib);
    prepare(&of_memory, opts, file, text);
    snprintf(text, sizeof text,
        "more than %zu seconds of processor time are needed (--limits=seconds=N raises this limit)",
        seconds);
    prepare(&of_time, opts, file, text);
    guard_limit_memory(mib);
    limit_time(seconds);
}
