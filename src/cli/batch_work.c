#define _GNU_SOURCE
#include "cli/batch_work.h"

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "cli/batch_file.h"

/* Options that no output depends on, or that the key holds in another form. */
static const char *const not_in_key[] = { "date", "diagnostics", NULL };

/* A document in hand. */
struct job {
    const struct run *run;
    struct input *in;
    JsonObject *record;
    char *dir; /* of the outputs */
    char *data;
    gsize len;
    gint64 date;
    JsonArray *outputs;
    bool warned, font_missing;
};

bool
frame_send(int fd, JsonObject *o)
{
    char *line = record_line(o);
    guint32 len = (guint32)strlen(line);
    GByteArray *frame = g_byte_array_sized_new(len + 4);
    g_byte_array_append(frame, (const guint8 *)&len, sizeof len);
    g_byte_array_append(frame, (const guint8 *)line, len);
    bool ok = write_full(fd, frame->data, frame->len);
    g_byte_array_free(frame, TRUE);
    g_free(line);
    return ok;
}

JsonObject *
frame_take(GByteArray *bytes)
{
    guint32 len;
    if (bytes->len < sizeof len)
        return NULL;
    memcpy(&len, bytes->data, sizeof len);
    if (bytes->len - sizeof len < len)
        return NULL;
    JsonObject *o = record_parse((const char *)bytes->data + sizeof len, len);
    g_byte_array_remove_range(bytes, 0, (guint)sizeof len + len);
    return o ? o : json_object_new();
}

/* A name is bytes, JSON is UTF-8: what is not ASCII is escaped on the way. */
static void
set_name(JsonObject *task, const char *key, const char *name)
{
    char *escaped = g_strescape(name, NULL);
    json_object_set_string_member(task, key, escaped);
    g_free(escaped);
}

static struct input *
task_input(JsonObject *task)
{
    char *path = g_strcompress(record_string(task, "path"));
    char *rel = g_strcompress(record_string(task, "rel"));
    struct input *in = input_new(path, rel);
    in->index = (size_t)record_number(task, "index");
    g_free(path);
    g_free(rel);
    return in;
}

JsonObject *
task_new(const struct input *in, JsonArray *known)
{
    JsonObject *task = json_object_new();
    json_object_set_int_member(task, "index", (gint64)in->index);
    set_name(task, "path", in->path);
    set_name(task, "rel", in->rel);
    if (known)
        json_object_set_array_member(task, "known", json_array_ref(known));
    return task;
}

static void
fail(struct job *j, enum failure why, const char *code, const char *text)
{
    record_fail(j->record, why);
    record_add_diag(j->record, ANAG_ERROR, code, 0, 0, text);
}

/* That a file is gone or closed to us is its own matter; else the disk or the system is at fault.
 */
static bool
is_of_machine(int file_error)
{
    static const GFileError own[] = { G_FILE_ERROR_NOENT, G_FILE_ERROR_NOTDIR, G_FILE_ERROR_ISDIR,
        G_FILE_ERROR_ACCES, G_FILE_ERROR_PERM, G_FILE_ERROR_LOOP };
    for (size_t i = 0; i < G_N_ELEMENTS(own); i++)
        if ((int)own[i] == file_error)
            return false;
    return true;
}

/* Reads the input and states in the record what was read. */
static bool
read_input(struct job *j)
{
    struct stat st;
    GError *error = NULL;
    JsonObject *input = record_object(j->record, "input");
    if (stat(j->in->path, &st) != 0) {
        fail(j, FAILED_INPUT, "read-io", g_strerror(errno));
        return false;
    }
    if (!S_ISREG(st.st_mode)) {
        bool locked = S_ISDIR(st.st_mode) && access(j->in->path, R_OK | X_OK) != 0;
        fail(j, FAILED_INPUT, "read-io", locked ? g_strerror(errno) : "this is no file");
        return false;
    }
    if ((guint64)st.st_size > anag_limit(j->run->opts, "input")) {
        fail(j, FAILED_INPUT, "input-limit", "the file is larger than the limit allows (--limits)");
        return false;
    }
    if (!g_file_get_contents(j->in->path, &j->data, &j->len, &error)) {
        fail(j, is_of_machine(error->code) ? FAILED_MACHINE : FAILED_INPUT, "read-io",
            error->message);
        g_error_free(error);
        return false;
    }
    char *sum = g_compute_checksum_for_data(G_CHECKSUM_SHA256, (guchar *)j->data, j->len);
    json_object_set_int_member(input, "size", (gint64)j->len);
    json_object_set_string_member(input, "sha256", sum);
    g_free(sum);
    j->date = j->run->has_epoch ? j->run->epoch : (gint64)st.st_mtime;
    return true;
}

static void
add_to_key(GChecksum *sum, const char *name, const char *value)
{
    g_checksum_update(sum, (const guchar *)name, (gssize)strlen(name) + 1);
    g_checksum_update(sum, (const guchar *)value, (gssize)strlen(value) + 1);
}

/* All that the outputs depend on. */
static void
set_key(struct job *j)
{
    const char *stated = anag_opts_value(j->run->opts, "date");
    char *date = *stated ? g_strdup(stated) : g_strdup_printf("%" G_GINT64_FORMAT, j->date);
    char *base = g_path_get_basename(j->in->rel);
    GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA256);
    add_to_key(sum, "anagnost", anag_version());
    add_to_key(sum, "machine", j->run->machine);
    add_to_key(sum, "name", base);
    add_to_key(sum, "input", record_string(record_object(j->record, "input"), "sha256"));
    add_to_key(sum, "date", date);
    for (size_t i = 0; anag_option_at(i); i++) {
        const char *name = anag_option_at(i)->name;
        if (!g_strv_contains(not_in_key, name))
            add_to_key(sum, name, anag_opts_value(j->run->opts, name));
    }
    json_object_set_string_member(j->record, "key", g_checksum_get_string(sum));
    g_checksum_free(sum);
    g_free(base);
    g_free(date);
}

static bool
stand(const struct run *run, JsonArray *outputs)
{
    bool all = outputs && json_array_get_length(outputs) > 0;
    for (guint i = 0; all && i < json_array_get_length(outputs); i++) {
        JsonObject *o = record_item(outputs, i);
        const char *path = record_string(o, "path"), *sum = record_string(o, "sha256");
        char *full = path && sum ? g_build_filename(run->out, path, NULL) : NULL;
        all = full && file_is(full, (guint64)record_number(o, "size"), sum);
        g_free(full);
    }
    return all;
}

/* Is there a record with this key whose outputs are all there? */
static bool
is_unchanged(const struct job *j, JsonArray *known)
{
    for (guint i = 0; known && !j->run->force && i < json_array_get_length(known); i++) {
        JsonObject *k = record_item(known, i);
        const char *key = record_string(k, "key");
        if (key && strcmp(key, record_string(j->record, "key")) == 0)
            return stand(j->run, record_list(k, "outputs"));
    }
    return false;
}

static bool
to_string(void *user, const void *data, size_t len)
{
    g_string_append_len(user, data, (gssize)len);
    return true;
}

static void
add_output(void *user, const struct anag_output *output)
{
    struct job *j = user;
    JsonObject *o = json_object_new();
    const char *name = output->path + strlen(j->dir) + 1; /* with --kit, there is a folder in it */
    char *dir = g_path_get_dirname(j->in->rel);
    char *rel = strcmp(dir, ".") == 0 ? g_strdup(name) : g_build_filename(dir, name, NULL);
    json_object_set_string_member(o, "format", output->format);
    record_set_text(o, "path", rel, 0);
    json_object_set_int_member(o, "size", (gint64)output->size);
    json_object_set_string_member(o, "sha256", output->sha256);
    json_array_add_object_element(j->outputs, o);
    g_free(rel);
    g_free(dir);
}

static void
add_diags(struct job *j, const struct anag_doc *doc)
{
    for (size_t i = 0; i < anag_diag_count(doc); i++) {
        struct anag_diag d = anag_diag_at(doc, i);
        j->warned = j->warned || d.level >= ANAG_WARNING;
        j->font_missing = j->font_missing || strcmp(d.code, "font-missing") == 0;
        record_add_diag(j->record, d.level, d.code, d.line, d.column, d.text);
    }
}

static enum anag_status
write_outputs(struct job *j, struct anag_doc *doc)
{
    char *error = NULL;
    if (!make_dir(j->dir, &error)) {
        record_add_diag(j->record, ANAG_ERROR, "write-io", 0, 0, error);
        g_free(error);
        return ANAG_EIO;
    }
    return anag_write_files(doc, j->in->path, j->dir, j->run->opts, add_output, j);
}

static void
judge(struct job *j, enum anag_status status)
{
    bool strict = strcmp(anag_opts_value(j->run->opts, "strict"), "yes") == 0;
    if (status == ANAG_EIO || j->font_missing)
        record_fail(j->record, FAILED_MACHINE);
    else if (status != ANAG_OK || (strict && j->warned))
        record_fail(j->record, FAILED_INPUT);
    else if (j->warned)
        json_object_set_string_member(j->record, "status", status_name[STATUS_WARNED]);
}

static void
convert(struct job *j)
{
    struct anag_doc *doc = NULL;
    GString *json = g_string_new(NULL);
    const char *pass = anag_opts_value(j->run->opts, "pass");
    enum anag_status status = anag_read(NULL, j->in->path, j->data, j->len, j->run->opts, &doc);
    if (status == ANAG_OK) {
        anag_date_if_none(doc, j->date);
        status = anag_infer(doc, *pass ? pass : NULL);
    }
    if (status == ANAG_OK && anag_write(doc, "json", j->run->opts, to_string, json) == ANAG_OK)
        json_object_set_object_member(j->record, "inferred", record_inferred(json->str, json->len));
    if (status == ANAG_OK)
        status = write_outputs(j, doc);
    add_diags(j, doc);
    judge(j, status);
    g_string_free(json, TRUE);
    anag_doc_free(doc);
}

/* The most memory that this process had since forget_peak(), in KiB. */
static gint64
read_peak(void)
{
    char *text = NULL;
    gint64 kib = 0;
    if (g_file_get_contents("/proc/self/status", &text, NULL, NULL)) {
        const char *line = strstr(text, "VmHWM:");
        kib = line ? g_ascii_strtoll(line + 6, NULL, 10) : 0;
    }
    g_free(text);
    return kib;
}

static void
forget_peak(void)
{
    int fd = open("/proc/self/clear_refs", O_WRONLY | O_CLOEXEC);
    if (fd < 0)
        return;
    if (write(fd, "5", 1) != 1)
        errno = 0; /* then the peak is that of the whole process: still a bound */
    close(fd);
}

/* Standard error holds the last words of this document, not those of all before it. */
static void
forget_words(void)
{
    if (ftruncate(STDERR_FILENO, 0) == 0)
        lseek(STDERR_FILENO, 0, SEEK_SET);
}

static JsonObject *
do_task(const struct run *run, JsonObject *task)
{
    gint64 start = g_get_monotonic_time();
    struct job j = { .run = run, .outputs = json_array_new() };
    j.in = task_input(task);
    j.record = record_new(j.in);
    char *full = g_build_filename(run->out, j.in->rel, NULL);
    j.dir = g_path_get_dirname(full);
    g_free(full);
    forget_peak();
    forget_words();
    if (read_input(&j)) {
        set_key(&j);
        if (is_unchanged(&j, record_list(task, "known")))
            json_object_set_string_member(j.record, "status", status_name[STATUS_UNCHANGED]);
        else
            convert(&j);
    }
    json_object_set_array_member(j.record, "outputs", j.outputs);
    if (!record_list(j.record, "diagnostics"))
        json_object_set_array_member(j.record, "diagnostics", json_array_new());
    json_object_set_double_member(
        j.record, "ms", round((double)(g_get_monotonic_time() - start) / 100) / 10);
    json_object_set_int_member(j.record, "peak_kib", read_peak());
    g_free(j.data);
    g_free(j.dir);
    input_free(j.in);
    return j.record;
}

void
work(const struct run *run, int from, int to)
{
    GByteArray *bytes = g_byte_array_new();
    guint8 buf[65536];
    for (;;) {
        ssize_t n = read(from, buf, sizeof buf);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            break;
        g_byte_array_append(bytes, buf, (guint)n);
        for (JsonObject *task; (task = frame_take(bytes));) {
            JsonObject *answer = do_task(run, task);
            bool sent = frame_send(to, answer);
            json_object_unref(answer);
            json_object_unref(task);
            if (!sent)
                return;
        }
    }
    g_byte_array_free(bytes, TRUE);
}
