#include "cli/batch.h"

#include <string.h>
#include <unistd.h>

#include "cli/args.h"
#include "cli/sandbox.h"
#include "cli/show.h"
#include "cli/batch_file.h"
#include "cli/batch_html.h"
#include "cli/batch_pool.h"
#include "cli/batch_progress.h"
#include "cli/batch_report.h"
#include "cli/batch_shard.h"
#include "cli/batch_watch.h"

enum { MACHINE_FAILURES = 10 }; /* in a row: then nothing more is tried */

/* The same form as the library's options, which follow them in --help. */
static const struct anag_option own_options[] = {
#define BATCH_OPT(name, arg, value, help) { name, arg, value, help },
#include "cli/batch_opts.def"
#undef BATCH_OPT
    { NULL, NULL, NULL, NULL },
};

static const struct args_short short_options[] = {
    { "-j", "jobs" },
    { "-o", "out" },
    { "-t", "to" },
    { "-f", "from" },
    { NULL, NULL },
};

static const struct command batch_command = {
    .name = "anagnost batch",
    .head = "Usage: anagnost batch [OPTION]... DIRECTORY|FILE...\n"
            "Converts many notices with several processes. What is done and unchanged is not done\n"
            "again: a run that was cut off is continued by the same command.\n",
    .foot = "Exit status: 0 all good, 1 some notices failed, 2 usage, 4 the machine failed (try\n"
            "again), 130 or 143 ended by a signal.",
    .own = own_options,
    .brief = short_options,
    .converts = true,
};

/* A run over a list. */
struct batch {
    struct run *run;
    struct list *list;
    struct state *state;
    struct result *results;
    struct progress progress;
    guint next;
    unsigned failures; /* of the machine, in a row */
};

static int
machine_error(const char *text, const char *code)
{
    fputs("anagnost: error: ", stderr);
    print_plain(stderr, text);
    fprintf(stderr, " [%s]\n", code);
    return EXIT_MACHINE;
}

static const struct input *
next_input(void *user, int *ret_wait)
{
    struct batch *b = user;
    if (b->next >= b->list->inputs->len || b->failures >= MACHINE_FAILURES)
        return NULL;
    return b->list->inputs->pdata[b->next++];
}

static JsonArray *
known_input(void *user, const struct input *in)
{
    const struct batch *b = user;
    return state_known(b->state, in->rel);
}

static void
input_done(void *user, const struct input *in, JsonObject *record)
{
    struct batch *b = user;
    struct result *r = &b->results[in->slot];
    r->unchanged = record_status(record) == STATUS_UNCHANGED;
    r->index = in->index;
    r->ms = json_object_get_double_member_with_default(record, "ms", 0);
    r->peak_kib = record_number(record, "peak_kib");
    r->place = r->unchanged ? state_find(b->state, in->rel, record_string(record, "key"))
                            : state_add(b->state, record);
    progress_count(&b->progress, record);
    if (record_status(record) == STATUS_FAILED)
        progress_failed(&b->progress, record);
    b->failures = record_is_machine(record) ? b->failures + 1 : 0;
    if (r->place.file < 0 && !r->unchanged) {
        b->progress.machine_failed = true;
        b->failures = MACHINE_FAILURES;
    }
}

static void
show_progress(void *user)
{
    struct batch *b = user;
    progress_tick(&b->progress);
}

/* Temporary files of a run that was killed. No one else makes these outputs: we hold the lock. */
static void
clean(const struct batch *b)
{
    GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
    for (guint i = 0; i < b->list->inputs->len; i++) {
        const struct input *in = b->list->inputs->pdata[i];
        char **outputs = input_outputs(in->rel, b->run->opts);
        for (size_t k = 0; outputs[k]; k++)
            g_ptr_array_add(names, outputs[k]);
        g_free(outputs);
    }
    clean_outputs(b->run->out, (char *const *)names->pdata, names->len);
    g_ptr_array_free(names, TRUE);
}

/* The report of all, when all are done. Its page is that of a whole run, not of a shard. */
static bool
write_reports(struct batch *b, char **ret_path, char **ret_error)
{
    char *path = report_path(b->run), *page = report_page(path);
    bool whole = b->run->shards == 1;
    bool ok = report_write(path, b->state, b->results, b->list->inputs->len, ret_error)
        && (!whole || html_write(path, page, ret_error));
    *ret_path = whole ? page : path;
    g_free(whole ? path : page);
    return ok;
}

static void
show_shelved(void *user, const struct anag_diag *d)
{
    show_plain(stderr, d);
}

/* Where no notice became a book there is no shelf; why has been told. */
static bool
make_shelf(const struct run *run)
{
    return !run->shelf || anag_shelf(run->out, run->shelf, show_shelved, NULL) != ANAG_EIO;
}

static int
convert_list(struct batch *b)
{
    const struct pool_client client = { b, next_input, known_input, input_done, show_progress, -1 };
    guint n = b->list->inputs->len;
    char *error = NULL, *report = NULL;
    if (state_open(b->run->out, b->run->shard, b->run->shards, &b->state, &error) != STATE_OPEN) {
        int status = machine_error(error, "batch-state");
        g_free(error);
        return status;
    }
    clean(b);
    b->results = g_new0(struct result, MAX(n, 1));
    for (guint i = 0; i < n; i++)
        b->results[i].place.file = -1;
    progress_init(&b->progress, b->run->progress, n);
    int sig = pool_run(b->run, &client);
    progress_end(&b->progress);
    bool failed = b->progress.machine_failed;
    if (b->progress.done == n && !write_reports(b, &report, &error)) {
        machine_error(error, "write-io");
        failed = true;
    }
    if (b->progress.done == n && !make_shelf(b->run))
        failed = true;
    if (!progress_summary(&b->progress, failed ? NULL : report, sig != 0 && b->progress.done < n))
        failed = true;
    state_close(b->state);
    g_free(b->results);
    g_free(report);
    g_free(error);
    if (sig)
        return 128 + sig;
    if (failed)
        return EXIT_MACHINE;
    return b->progress.count[STATUS_FAILED] ? EXIT_FAILED : EXIT_DONE;
}

static void
show_diag(void *user, const struct anag_diag *d)
{
    if (d->level == ANAG_ERROR)
        machine_error(d->text, d->code);
}

/* Locks that cannot be put on are told once, not for every worker. */
static void
tell_missing_locks(const struct run *run)
{
    static const struct {
        unsigned lock;
        const char *text;
    } locks[] = {
        { SANDBOX_CALLS, "no seccomp here: a worker may use the network and run programs" },
        { SANDBOX_FOLDERS, "no Landlock here: a worker may write wherever its user may" },
    };
    for (size_t i = 0; run->sandbox && i < G_N_ELEMENTS(locks); i++)
        if (!(sandbox_locks() & locks[i].lock))
            fprintf(stderr, "anagnost: warning: %s [sandbox]\n", locks[i].text);
}

/* False: *ret_exit. What many documents need is loaded once, before the first fork. */
static bool
prepare(struct run *run, int *ret_exit)
{
    char *error = NULL;
    if (!make_dir(run->out, &error) || access(run->out, W_OK | X_OK) != 0) {
        char *text = error ? error : g_strdup_printf("cannot write into %s", run->out);
        *ret_exit = machine_error(text, "write-io");
        g_free(text);
        return false;
    }
    if (anag_warm_up(run->opts, show_diag, NULL) != ANAG_OK) {
        *ret_exit = EXIT_MACHINE;
        return false;
    }
    run->machine = anag_machine_key(run->opts);
    tell_missing_locks(run);
    return true;
}

static bool
read_number(const struct args *a, const char *name, unsigned min, unsigned max, unsigned *ret,
    int *ret_exit)
{
    guint64 n;
    const char *value = args_value(a, name);
    if (!g_ascii_string_to_unsigned(value, 10, min, max, &n, NULL)) {
        char *what = g_strdup_printf("not a number from %u to %u: --%s", min, max, name);
        *ret_exit = args_error(a->command, what, value);
        g_free(what);
        return false;
    }
    *ret = (unsigned)n;
    return true;
}

/* The same rule as for a single conversion: --date, else SOURCE_DATE_EPOCH, else the file's time.
 */
static bool
read_epoch(struct run *run, const struct args *a, int *ret_exit)
{
    const char *epoch = g_getenv("SOURCE_DATE_EPOCH");
    run->has_epoch = epoch && *epoch;
    if (!run->has_epoch
        || g_ascii_string_to_signed(
            epoch, 10, 0, G_GINT64_CONSTANT(253402300799), &run->epoch, NULL))
        return true;
    *ret_exit = args_error(a->command, "not a number of seconds: SOURCE_DATE_EPOCH", epoch);
    return false;
}

/* A shelf is of the whole, and of whom the books are holds for it, too. False: *ret_exit. */
static bool
read_shelf(struct run *run, const struct args *a, int *ret_exit)
{
    const char *title = args_value(a, "shelf-title");
    if (!args_is_set(a, "shelf")) {
        if (*title)
            *ret_exit = args_error(a->command, "--shelf-title goes with --shelf", title);
        return !*title;
    }
    if (run->shards > 1 || args_is_set(a, "watch")) {
        *ret_exit = args_error(a->command, "--shelf goes with neither --shard nor --watch",
            "make it afterwards with anagnost shelf");
        return false;
    }
    run->shelf = anag_opts_new();
    anag_opts_set(run->shelf, "publisher", anag_opts_value(run->opts, "publisher"));
    if (anag_opts_set(run->shelf, "title", title) == ANAG_OK)
        return true;
    *ret_exit = args_error(a->command, "not a value of this option", "--shelf-title");
    return false;
}

/* OUT, or the only directory that is converted, or the current one. */
static const char *
choose_out(const struct args *a)
{
    const char *out = args_value(a, "out");
    if (*out)
        return out;
    bool only =
        a->n_files == 1 && !*args_value(a, "list") && g_file_test(a->files[0], G_FILE_TEST_IS_DIR);
    return only ? a->files[0] : ".";
}

static bool
read_settings(struct run *run, const struct args *a, int *ret_exit)
{
    char *error = NULL;
    *run = (struct run){ .opts = a->opts, .shard = 1, .shards = 1 };
    run->out = choose_out(a);
    run->sandbox = strcmp(args_value(a, "sandbox"), "auto") == 0;
    run->force = args_is_set(a, "force");
    run->progress = progress_kind(args_value(a, "progress"));
    if (!*args_value(a, "jobs"))
        run->jobs = g_get_num_processors();
    else if (!read_number(a, "jobs", 1, 256, &run->jobs, ret_exit))
        return false;
    if (!read_number(a, "timeout", 0, 86400, &run->timeout, ret_exit)
        || !read_number(a, "memory", 0, 1 << 20, &run->memory, ret_exit)
        || !read_number(a, "settle", 0, 3600, &run->settle, ret_exit)
        || !read_epoch(run, a, ret_exit))
        return false;
    const char *shard = args_value(a, "shard");
    if (*shard && !shard_parse(shard, &run->shard, &run->shards, &error)) {
        *ret_exit = args_error(a->command, "no shard", error);
        g_free(error);
        return false;
    }
    return read_shelf(run, a, ret_exit);
}

static bool
read_inputs(struct list *l, const struct args *a, int *ret_exit)
{
    char *error = NULL;
    const char *from = args_value(a, "list");
    bool ok = true;
    for (int i = 0; ok && i < a->n_files; i++)
        ok = list_add(l, a->files[i], &error);
    ok = ok && (!*from || list_add_file(l, from, &error));
    if (!ok) {
        machine_error(error, "read-io");
        *ret_exit = EXIT_FAILED;
    } else if (!list_check(l, a->opts, &error)) {
        *ret_exit = args_error(a->command, "outputs collide", error);
        ok = false;
    }
    g_free(error);
    return ok;
}

static int
run_batch(struct run *run, const struct args *a)
{
    int status = EXIT_DONE;
    struct list list;
    list_init(&list, run->out, args_value(a, "match"), args_value(a, "root"));
    list.shelf = run->shelf != NULL;
    if (read_inputs(&list, a, &status) && prepare(run, &status)) {
        struct batch b = { .run = run, .list = &list };
        list_shard(&list, run->shard, run->shards);
        status = convert_list(&b);
    }
    list_finish(&list);
    return status;
}

static int
run_watch(struct run *run, const struct args *a)
{
    int status = EXIT_DONE;
    if (a->n_files != 1 || !g_file_test(a->files[0], G_FILE_TEST_IS_DIR))
        return args_error(
            a->command, "--watch takes one directory", a->n_files ? a->files[0] : "DIRECTORY");
    if (*args_value(a, "list") || run->shards > 1)
        return args_error(a->command, "--watch goes with neither", "--list nor --shard");
    return prepare(run, &status) ? watch(run, a->files[0], args_value(a, "match")) : status;
}

int
batch_main(int argc, char **argv)
{
    struct args a;
    struct run run = { .machine = NULL };
    int status;
    if (args_parse(&a, &batch_command, argc, argv, &status)) {
        if (!a.n_files && !*args_value(&a, "list"))
            status = args_error(a.command, "nothing to convert", "DIRECTORY|FILE");
        else if (read_settings(&run, &a, &status))
            status = args_is_set(&a, "watch") ? run_watch(&run, &a) : run_batch(&run, &a);
    }
    free(run.machine);
    anag_opts_free(run.shelf);
    args_finish(&a);
    return status;
}
