#include "cli/batch_progress.h"

#include <string.h>
#include <unistd.h>

#include "cli/args.h"
#include "cli/show.h"

/* Between two lines for a terminal; between two for a log or a screen reader. */
static const gint64 interval[] = {
    [PROGRESS_TERMINAL] = G_USEC_PER_SEC / 5,
    [PROGRESS_LINES] = (gint64)10 * G_USEC_PER_SEC,
};

enum progress_kind
progress_kind(const char *option)
{
    const char *term = g_getenv("TERM");
    if (strcmp(option, "lines") == 0)
        return PROGRESS_LINES;
    if (strcmp(option, "none") == 0 || !isatty(STDERR_FILENO))
        return PROGRESS_NONE;
    return !term || strcmp(term, "dumb") == 0 ? PROGRESS_LINES : PROGRESS_TERMINAL;
}

void
progress_init(struct progress *p, enum progress_kind kind, size_t total)
{
    *p = (struct progress){ .kind = kind, .total = total };
    p->start = p->shown = g_get_monotonic_time();
}

void
progress_count(struct progress *p, JsonObject *record)
{
    p->done++;
    p->count[record_status(record)]++;
    p->machine_failed = p->machine_failed || record_is_machine(record);
}

static void
print_time(double seconds)
{
    unsigned s = (unsigned)(seconds + 0.5);
    if (s >= 3600)
        fprintf(stderr, "%u h %u min", s / 3600, s / 60 % 60);
    else if (s >= 60)
        fprintf(stderr, "%u min %u s", s / 60, s % 60);
    else
        fprintf(stderr, "%u s", s);
}

void
progress_tick(struct progress *p)
{
    gint64 now = g_get_monotonic_time();
    if (p->kind == PROGRESS_NONE || now - p->shown < interval[p->kind])
        return;
    p->shown = now;
    double seconds = (double)(now - p->start) / G_USEC_PER_SEC;
    double rate = (double)p->done / seconds;
    if (p->kind == PROGRESS_TERMINAL)
        fputs("\r\033[K", stderr);
    fprintf(stderr, "%zu of %zu notices, %zu failed, %.1f a second", p->done, p->total,
        p->count[STATUS_FAILED], rate);
    if (p->done && p->done < p->total) {
        fputs(", ", stderr);
        print_time((double)(p->total - p->done) / rate);
        fputs(" left", stderr);
    }
    if (p->kind == PROGRESS_LINES)
        putc('\n', stderr);
    fflush(stderr);
}

void
progress_end(struct progress *p)
{
    if (p->kind == PROGRESS_TERMINAL)
        fputs("\r\033[K", stderr);
    fflush(stderr);
}

/* The diagnostics of one level; how many there were. */
static unsigned
print_diags(JsonObject *record, const char *level)
{
    JsonArray *diags = record_list(record, "diagnostics");
    const char *file = record_string(record_object(record, "input"), "file");
    unsigned n = 0;
    for (guint i = 0; diags && i < json_array_get_length(diags); i++) {
        JsonObject *d = record_item(diags, i);
        if (g_strcmp0(record_string(d, "level"), level) != 0)
            continue;
        print_plain(stderr, file ? file : record_path(record));
        if (record_number(d, "line"))
            fprintf(
                stderr, ":%d:%d", (int)record_number(d, "line"), (int)record_number(d, "column"));
        fprintf(stderr, ": %s: ", level);
        print_plain(stderr, record_string(d, "text"));
        fprintf(stderr, " [%s]\n", record_string(d, "code"));
        n++;
    }
    return n;
}

void
progress_failed(struct progress *p, JsonObject *record)
{
    progress_end(p);
    if (p->kind == PROGRESS_TERMINAL)
        p->shown = 0;
    /* With --strict a warning may be all there is. */
    if (!print_diags(record, "error"))
        print_diags(record, "warning");
}

bool
progress_summary(const struct progress *p, const char *report, bool interrupted)
{
    printf("%zu notices: %zu ok, %zu warned, %zu unchanged, %zu failed", p->total,
        p->count[STATUS_OK], p->count[STATUS_WARNED], p->count[STATUS_UNCHANGED],
        p->count[STATUS_FAILED]);
    if (p->done < p->total)
        printf(", %zu not done", p->total - p->done);
    if (p->start) {
        double seconds = (double)(g_get_monotonic_time() - p->start) / G_USEC_PER_SEC;
        printf("; %.1f s, %.1f a second", seconds, (double)p->done / MAX(seconds, 0.001));
    }
    if (interrupted)
        fputs("; interrupted, the same command goes on", stdout);
    if (report) {
        fputs("; report: ", stdout);
        print_plain(stdout, report);
    }
    putchar('\n');
    if (fflush(stdout) == 0 && !ferror(stdout))
        return true;
    fputs("anagnost: error: cannot write standard output [write-io]\n", stderr);
    return false;
}
