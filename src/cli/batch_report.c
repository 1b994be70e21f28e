#include "cli/batch_report.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/args.h"
#include "cli/show.h"
#include "cli/batch.h"
#include "cli/batch_file.h"
#include "cli/batch_html.h"
#include "cli/batch_progress.h"

char *
report_path(const struct run *run)
{
    char *name = run->shards > 1 ? g_strdup_printf("report.%u-of-%u.jsonl", run->shard, run->shards)
                                 : g_strdup("report.jsonl");
    char *path = g_build_filename(run->out, name, NULL);
    g_free(name);
    return path;
}

char *
report_page(const char *path)
{
    size_t len = strlen(path);
    if (g_str_has_suffix(path, ".jsonl"))
        len -= strlen(".jsonl");
    char *stem = g_strndup(path, len), *page = g_strconcat(stem, ".html", NULL);
    g_free(stem);
    return page;
}

/* The record of an earlier run, with what is true of this one. */
static char *
renewed(char *line, const struct result *r)
{
    JsonObject *record = record_parse(line, strlen(line));
    if (!record)
        return line;
    json_object_set_int_member(record, "index", (gint64)r->index);
    json_object_set_string_member(record, "status", status_name[STATUS_UNCHANGED]);
    json_object_set_double_member(record, "ms", r->ms);
    json_object_set_int_member(record, "peak_kib", r->peak_kib);
    g_free(line);
    line = record_line(record);
    json_object_unref(record);
    return line;
}

bool
report_write(const char *path, const struct state *state, const struct result *results, size_t n,
    char **ret_error)
{
    struct new_file *nf = new_file_open(path, ret_error);
    if (!nf)
        return false;
    for (size_t i = 0; i < n; i++) {
        char *line = state_read(state, results[i].place);
        if (line && results[i].unchanged)
            line = renewed(line, &results[i]);
        if (line)
            fprintf(nf->f, "%s\n", line);
        g_free(line);
    }
    return new_file_commit(nf, ret_error);
}

bool
report_append(const char *path, JsonObject *record)
{
    char *line = record_line(record);
    size_t len = strlen(line);
    int fd = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0666);
    line[len] = '\n';
    bool ok = fd >= 0 && write_full(fd, line, len + 1);
    if (fd >= 0)
        ok = close(fd) == 0 && ok;
    g_free(line);
    return ok;
}

/* A line of a part. */
struct part_line {
    size_t index, order; /* of the input; of the line among all */
    char *path, *line;
    JsonObject *record;
};

static void
part_line_free(gpointer data)
{
    struct part_line *l = data;
    g_free(l->path);
    g_free(l->line);
    g_free(l);
}

static int
by_index(const void *a, const void *b)
{
    const struct part_line *x = *(struct part_line *const *)a, *y = *(struct part_line *const *)b;
    if (x->index != y->index)
        return x->index < y->index ? -1 : 1;
    int order = strcmp(x->path, y->path);
    return order ? order : (x->order > y->order) - (x->order < y->order);
}

struct merge {
    GPtrArray *lines;    /* struct part_line */
    GHashTable *by_path; /* path to its last line, lent */
    struct progress sum;
};

static bool
add_line(struct merge *m, const char *text, size_t len)
{
    JsonObject *record = record_parse(text, len);
    if (!record)
        return false;
    struct part_line *l = g_new0(struct part_line, 1), *old;
    l->index = (size_t)record_number(record, "index");
    l->order = m->lines->len;
    l->path = g_strdup(record_path(record));
    l->line = g_strndup(text, len);
    old = g_hash_table_lookup(m->by_path, l->path);
    if (old) {
        /* A shard that was done again, with other neighbours: what came last counts. */
        char *line = old->line;
        old->line = l->line;
        old->index = l->index;
        l->line = line;
        part_line_free(l);
    } else {
        g_ptr_array_add(m->lines, l);
        g_hash_table_insert(m->by_path, l->path, l);
    }
    json_object_unref(record);
    return true;
}

static bool
add_part(struct merge *m, const char *path)
{
    GError *error = NULL;
    char *text;
    gsize len;
    if (!g_file_get_contents(path, &text, &len, &error)) {
        fprintf(stderr, "anagnost: error: ");
        print_plain(stderr, error->message);
        fputs(" [read-io]\n", stderr);
        g_error_free(error);
        return false;
    }
    bool ok = true;
    for (size_t at = 0, next; ok && at < len; at = next) {
        const char *stop = memchr(text + at, '\n', len - at);
        next = stop ? (size_t)(stop - text) + 1 : len;
        ok = add_line(m, text + at, next - at - (stop != NULL));
    }
    if (!ok) {
        fputs("anagnost: error: ", stderr);
        print_plain(stderr, path);
        fputs(" is no report of anagnost [report-invalid]\n", stderr);
    }
    g_free(text);
    return ok;
}

static bool
write_merged(struct merge *m, const char *out, char **ret_error)
{
    struct new_file *nf = new_file_open(out, ret_error);
    if (!nf)
        return false;
    g_ptr_array_sort(m->lines, by_index);
    progress_init(&m->sum, PROGRESS_NONE, m->lines->len);
    for (guint i = 0; i < m->lines->len; i++) {
        const char *line = ((struct part_line *)m->lines->pdata[i])->line;
        JsonObject *record = record_parse(line, strlen(line));
        progress_count(&m->sum, record);
        json_object_unref(record);
        fprintf(nf->f, "%s\n", line);
    }
    return new_file_commit(nf, ret_error);
}

/* "report.2-of-8.jsonl": the other parts are asked after. 0: the name tells nothing. */
static unsigned
parts_of(const char *path)
{
    char *base = g_path_get_basename(path);
    unsigned k = 0, n = 0;
    const char *dot = strchr(base, '.');
    if (!dot || sscanf(dot, ".%u-of-%u.jsonl", &k, &n) != 2)
        n = 0;
    g_free(base);
    return n;
}

static const struct anag_option merge_options[] = {
    { "output", "FILE", "report.jsonl", "The report to write; its page is written beside it" },
    { NULL, NULL, NULL, NULL },
};

static const struct args_short merge_short[] = { { "-o", "output" }, { NULL, NULL } };

static const struct command merge_command = {
    .name = "anagnost report merge",
    .head = "Usage: anagnost report merge [OPTION]... PART...\n"
            "Joins the reports of shards (OUT/report.K-of-N.jsonl) to one report and its page.\n",
    .foot = "Exit status: 0 done, 1 a notice failed or a part is missing, 2 usage, 4 the report "
            "cannot be written.",
    .own = merge_options,
    .brief = merge_short,
};

static int
merge(const struct args *a)
{
    struct merge m = { .lines = g_ptr_array_new_with_free_func(part_line_free),
        .by_path = g_hash_table_new(g_str_hash, g_str_equal) };
    const char *out = args_value(a, "output");
    char *page = report_page(out), *error = NULL;
    int status = EXIT_DONE;
    for (int i = 0; i < a->n_files; i++)
        if (!add_part(&m, a->files[i]))
            status = EXIT_FAILED;
    unsigned n = parts_of(a->files[0]);
    if (n > (unsigned)a->n_files) {
        fprintf(
            stderr, "anagnost: error: %d of %u parts are given [report-parts]\n", a->n_files, n);
        status = EXIT_FAILED;
    }
    if (!write_merged(&m, out, &error) || !html_write(out, page, &error)) {
        fputs("anagnost: error: ", stderr);
        print_plain(stderr, error);
        fputs(" [write-io]\n", stderr);
        status = EXIT_MACHINE;
    } else {
        m.sum.start = 0; /* the runs took their time, not this */
        if (!progress_summary(&m.sum, page, false) || m.sum.machine_failed)
            status = EXIT_MACHINE;
        else if (m.sum.count[STATUS_FAILED])
            status = EXIT_FAILED;
    }
    g_free(error);
    g_free(page);
    g_hash_table_destroy(m.by_path);
    g_ptr_array_free(m.lines, TRUE);
    return status;
}

int
report_main(int argc, char **argv)
{
    struct args a;
    int status;
    bool merges = argc > 1 && strcmp(argv[1], "merge") == 0;
    if (args_parse(&a, &merge_command, argc - merges, argv + merges, &status)) {
        if (!merges)
            status = args_error(&merge_command, "the only command of report is", "merge");
        else
            status = a.n_files ? merge(&a) : args_error(&merge_command, "no part given", "PART");
    }
    args_finish(&a);
    return status;
}
