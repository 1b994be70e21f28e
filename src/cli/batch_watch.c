#include "cli/batch_watch.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/args.h"
#include "cli/show.h"
#include "cli/batch_file.h"
#include "cli/batch_pool.h"
#include "cli/batch_progress.h"
#include "cli/batch_report.h"

/*
 * inotify only tells when to look; what is there is seen by looking. So nothing is lost when its
 * queue runs over, and a folder on a network, of which it tells nothing, is looked at now and then.
 */
enum { LOOK_AGAIN_MS = 10000, RETRY_MS = 30000 };

/* A file that was seen. */
struct seen {
    gint64 size, time; /* of the file; time in nanoseconds */
    gint64 since;      /* when it was seen like this first */
    bool taken;        /* converted, or in hand, as it is */
};

struct watch {
    const struct run *run;
    struct state *state;
    const char *dir, *match;
    char *failed, *report;
    GHashTable *seen;   /* path to struct seen */
    GHashTable *makers; /* output to the path of its input */
    GHashTable *dirs;   /* watched */
    GQueue *queue;      /* struct input */
    int fd;
    bool pending; /* a file is not quiet yet */
    bool told;    /* inotify told of something since the last look */
    gint64 looked;
    size_t index;
    struct progress progress;
};

static void
watch_dir(struct watch *w, const char *path)
{
    const uint32_t mask = IN_CLOSE_WRITE | IN_MOVED_TO | IN_CREATE | IN_MODIFY | IN_ONLYDIR;
    if (w->fd < 0 || g_hash_table_contains(w->dirs, path)
        || inotify_add_watch(w->fd, path, mask) < 0)
        return;
    g_hash_table_add(w->dirs, g_strdup(path));
}

static void
drain(struct watch *w)
{
    char buf[4096];
    while (w->fd >= 0 && read(w->fd, buf, sizeof buf) > 0)
        w->told = true;
}

/* Two inputs for one output: the first one has it. */
static const char *
other_maker(struct watch *w, const struct input *in)
{
    char **names = input_outputs(in->rel, w->run->opts);
    const char *other = NULL;
    for (size_t i = 0; names[i] && !other; i++) {
        const char *maker = g_hash_table_lookup(w->makers, names[i]);
        if (!maker)
            g_hash_table_insert(w->makers, g_strdup(names[i]), g_strdup(in->path));
        else if (strcmp(maker, in->path) != 0 && g_file_test(maker, G_FILE_TEST_EXISTS))
            other = maker;
    }
    g_strfreev(names);
    return other;
}

static void finish(struct watch *w, const struct input *in, JsonObject *record);

static void
refuse(struct watch *w, const struct input *in, const char *other)
{
    JsonObject *record = record_new(in);
    char *text = g_strdup_printf("%s is converted to the same output", other);
    record_fail(record, FAILED_INPUT);
    json_object_set_array_member(record, "outputs", json_array_new());
    record_add_diag(record, ANAG_ERROR, "batch-collision", 0, 0, text);
    json_object_set_double_member(record, "ms", 0);
    json_object_set_int_member(record, "peak_kib", 0);
    finish(w, in, record);
    json_object_unref(record);
    g_free(text);
}

/* Looks at one file; takes it if it has been quiet long enough. */
static void
look_at(struct watch *w, const struct input *in, gint64 now)
{
    struct stat st;
    if (stat(in->path, &st) != 0)
        return;
    struct seen *s = g_hash_table_lookup(w->seen, in->path);
    gint64 time = (gint64)st.st_mtim.tv_sec * 1000000000 + st.st_mtim.tv_nsec;
    if (!s) {
        s = g_new0(struct seen, 1);
        g_hash_table_insert(w->seen, g_strdup(in->path), s);
        s->since = now;
    }
    if (s->size != st.st_size || s->time != time)
        *s = (struct seen){ st.st_size, time, now, false };
    if (s->taken)
        return;
    if (now - s->since < (gint64)w->run->settle * G_USEC_PER_SEC) {
        w->pending = true;
        return;
    }
    s->taken = true;
    struct input *mine = input_new(in->path, in->rel);
    mine->index = ++w->index;
    const char *other = other_maker(w, mine);
    if (!other) {
        g_queue_push_tail(w->queue, mine);
        return;
    }
    refuse(w, mine, other);
    input_free(mine);
}

static void
look(struct watch *w, gint64 now)
{
    struct list list;
    char *error = NULL;
    list_init(&list, w->run->out, w->match, NULL);
    list.skip = g_strdup(w->failed);
    list.dirs = g_ptr_array_new_with_free_func(g_free);
    w->pending = w->told = false;
    w->looked = now;
    if (list_add(&list, w->dir, &error))
        list_check(&list, w->run->opts, &error);
    for (guint i = 0; i < list.dirs->len; i++)
        watch_dir(w, list.dirs->pdata[i]);
    for (guint i = 0; i < list.inputs->len; i++)
        look_at(w, list.inputs->pdata[i], now);
    g_ptr_array_free(list.dirs, TRUE);
    list_finish(&list);
    g_free(error);
}

static const struct input *
next_input(void *user, int *ret_wait)
{
    struct watch *w = user;
    gint64 now = g_get_monotonic_time();
    int again = w->pending ? (int)CLAMP(w->run->settle * 250, 50, 1000) : LOOK_AGAIN_MS;
    drain(w);
    if (g_queue_is_empty(w->queue)
        && (w->told || !w->looked || now - w->looked >= (gint64)again * 1000))
        look(w, now);
    if (g_queue_is_empty(w->queue))
        *ret_wait = w->pending ? (int)CLAMP(w->run->settle * 250, 50, 1000) : LOOK_AGAIN_MS;
    return g_queue_pop_head(w->queue);
}

static JsonArray *
known_input(void *user, const struct input *in)
{
    const struct watch *w = user;
    return state_known(w->state, in->rel);
}

/* What failed before under this name stays: "n.txt", "n.txt.2", … */
static char *
find_free(const char *path)
{
    char *to = g_strdup(path);
    for (unsigned i = 2; g_file_test(to, G_FILE_TEST_EXISTS); i++) {
        g_free(to);
        to = g_strdup_printf("%s.%u", path, i);
    }
    return to;
}

/* To DIRECTORY/failed, with the record beside it as NAME.json. */
static void
put_away(const struct watch *w, const struct input *in, JsonObject *record)
{
    char *name = g_build_filename(w->failed, in->rel, NULL), *dir = g_path_get_dirname(name);
    char *to = find_free(name);
    char *beside = g_strconcat(to, ".json", NULL), *line = record_line(record), *error = NULL;
    struct new_file *nf = make_dir(dir, &error) ? new_file_open(beside, &error) : NULL;
    if (nf) {
        fprintf(nf->f, "%s\n", line);
        if (new_file_commit(nf, &error) && rename(in->path, to) != 0)
            error = g_strdup_printf("cannot move %s: %s", in->path, g_strerror(errno));
    }
    if (error) {
        fputs("anagnost: error: ", stderr);
        print_plain(stderr, error);
        fputs(" [write-io]\n", stderr);
    }
    g_free(error);
    g_free(line);
    g_free(beside);
    g_free(dir);
    g_free(to);
    g_free(name);
}

static void
finish(struct watch *w, const struct input *in, JsonObject *record)
{
    enum batch_status status = record_status(record);
    progress_count(&w->progress, record);
    w->progress.total = w->progress.done;
    if (status == STATUS_OK || status == STATUS_WARNED)
        state_add(w->state, record);
    if (status != STATUS_UNCHANGED)
        report_append(w->report, record);
    if (status != STATUS_FAILED)
        return;
    progress_failed(&w->progress, record);
    struct seen *s = g_hash_table_lookup(w->seen, in->path);
    if (record_is_machine(record) && s) {
        /* Not the file's fault: once more, later. */
        s->taken = false;
        s->since = g_get_monotonic_time() + (gint64)RETRY_MS * 1000;
    } else if (g_file_test(in->path, G_FILE_TEST_EXISTS)) {
        put_away(w, in, record);
        g_hash_table_remove(w->seen, in->path);
    }
}

static void
input_done(void *user, const struct input *in, JsonObject *record)
{
    finish(user, in, record);
    struct input *own = (struct input *)(uintptr_t)in;
    input_free(own);
}

static void
show_progress(void *user)
{
    struct watch *w = user;
    progress_tick(&w->progress);
}

static void
watch_init(struct watch *w, const struct run *run, const char *dir, const char *match)
{
    *w = (struct watch){ .run = run, .dir = dir, .match = match };
    char *failed = g_build_filename(dir, "failed", NULL);
    w->failed = g_canonicalize_filename(failed, NULL);
    w->report = report_path(run);
    w->seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    w->makers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    w->dirs = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    w->queue = g_queue_new();
    w->fd = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    progress_init(&w->progress, run->progress == PROGRESS_LINES ? PROGRESS_NONE : run->progress, 0);
    g_free(failed);
}

static void
watch_finish(struct watch *w)
{
    if (w->fd >= 0)
        close(w->fd);
    g_queue_free_full(w->queue, input_free);
    g_hash_table_destroy(w->seen);
    g_hash_table_destroy(w->makers);
    g_hash_table_destroy(w->dirs);
    g_free(w->failed);
    g_free(w->report);
}

int
watch(const struct run *run, const char *dir, const char *match)
{
    struct watch w;
    char *error = NULL;
    int status = EXIT_MACHINE;
    watch_init(&w, run, dir, match);
    if (state_open(run->out, 1, 1, &w.state, &error) == STATE_OPEN) {
        const struct pool_client client = { &w, next_input, known_input, input_done, show_progress,
            w.fd };
        int sig = pool_run(run, &client);
        progress_end(&w.progress);
        (void)progress_summary(&w.progress, w.report, false);
        state_close(w.state);
        status = 128 + sig;
    } else {
        fputs("anagnost: error: ", stderr);
        print_plain(stderr, error);
        fputs(" [batch-state]\n", stderr);
        g_free(error);
    }
    watch_finish(&w);
    return status;
}
