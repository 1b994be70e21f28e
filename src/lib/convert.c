/* anag_convert_file: one input to every format asked for, files whole or not at all. */
#include <errno.h>
#include <glib.h>
#include <string.h>

#include "base/limits.h"
#include "base/opts.h"
#include "lib/file.h"
#include "lib/lib.h"

enum { MAX_OUTPUTS = 32 };
#define DATE_LIMIT G_GINT64_CONSTANT(253402300799) /* 9999-12-31T23:59:59Z */

/* What a kit has in any case: the books, the report on them, the record that lists them. */
static const char kit_formats[] = "epub,pdf,json,marcxml";

/* An output that was made, until it is in its place. */
struct made {
    const struct writer *writer;
    const struct profile *profile;
    char *path;
    GString *bytes;
};

/* What is to be made: a format, in a print profile if it has any. */
struct order {
    const struct writer *writer;
    const struct profile *profile;
    bool keep_pages; /* its pages are the e-book's */
};

struct job {
    const char *in, *out;
    const struct anag_opts *opts;
    anag_diag_fn *fn;
    void *user;
    struct anag_doc *doc;
    size_t shown; /* diagnostics already shown */
    struct order orders[MAX_OUTPUTS];
    size_t n_orders;
    struct made made[MAX_OUTPUTS];
    size_t n_made;
    bool kit;                  /* all that is made of a notice, in a folder of its name */
    anag_output_fn *output_fn; /* NULL: nobody asks */
};

static void
say(const struct job *j, enum anag_level level, enum diag_code code, const char *text)
{
    struct anag_diag d = { level, diag_info[code].code, j->in, 0, 0, text };
    if (j->fn)
        j->fn(j->user, &d);
}

static void
show_diags(struct job *j)
{
    for (; j->shown < anag_diag_count(j->doc); j->shown++) {
        struct anag_diag d = anag_diag_at(j->doc, j->shown);
        if (j->fn)
            j->fn(j->user, &d);
    }
}

static bool
has_warning(const struct anag_doc *doc)
{
    for (size_t i = 0; i < anag_diag_count(doc); i++)
        if (anag_diag_at(doc, i).level >= ANAG_WARNING)
            return true;
    return false;
}

/* When a writer's turn is: pages are laid out first, records tell of the books that were made. */
static int
turn(const struct writer *w)
{
    return w->makes_pages ? 0 : w->lists_books ? 2 : 1;
}

static void
add_order(struct job *j, const struct writer *w, const struct profile *p, bool keep_pages)
{
    for (size_t i = 0; i < j->n_orders; i++)
        if (j->orders[i].writer == w && j->orders[i].profile == p)
            return;
    if (j->n_orders < MAX_OUTPUTS)
        j->orders[j->n_orders++] = (struct order){ w, p, keep_pages };
}

static bool
is_large(const char *profile)
{
    return strncmp(profile, "large", strlen("large")) == 0;
}

/* The pages that the e-book tells of are those of the standard profile, else of the first one. */
static void
add_profiles(struct job *j, const struct writer *w)
{
    char **names = g_strsplit(opts_str(j->opts, OPT_PROFILE), ",", 0);
    const struct profile *standard = profile_at(0);
    bool large = false, has_standard = g_strv_contains((const char *const *)names, standard->name);
    for (size_t i = 0; names[i]; i++) {
        const struct profile *p = profile_find(names[i], strlen(names[i]));
        add_order(j, w, p, has_standard ? p == standard : i == 0);
        large = large || is_large(names[i]);
    }
    if (j->kit && !large)
        add_order(j, w, profile_find("large", strlen("large")), false);
    g_strfreev(names);
}

static void
choose_outputs(struct job *j)
{
    const char *to = opts_str(j->opts, OPT_TO);
    char *all = j->kit ? g_strconcat(kit_formats, ",", to, NULL) : g_strdup(to);
    char **words = g_strsplit(all, ",", 0);
    g_free(all);
    for (int now = 0; now <= 2; now++)
        for (size_t i = 0; words[i]; i++) {
            const struct writer *w = lib_find_writer(words[i], strlen(words[i]));
            if (!w || turn(w) != now)
                continue;
            if (w->has_profiles)
                add_profiles(j, w);
            else
                add_order(j, w, profile_at(0), false);
        }
    g_strfreev(words);
}

static struct job
new_job(const char *in, const char *out, const struct anag_opts *opts)
{
    struct job j = { .in = in, .out = out, .opts = opts, .kit = opts_bool(opts, OPT_KIT) };
    choose_outputs(&j);
    return j;
}

/* "dir/notice.txt" -> "dir/notice"; a name without a dot stays. */
static char *
without_extension(const char *path)
{
    const char *slash = strrchr(path, '/'), *dot = strrchr(path, '.');
    if (!dot || dot == path || (slash && dot <= slash + 1))
        return g_strdup(path);
    return g_strndup(path, (gsize)(dot - path));
}

static char *
output_path(const struct job *j, const struct order *o)
{
    bool standard_in = strcmp(j->in, "-") == 0;
    if (j->out && strcmp(j->out, "-") == 0)
        return g_strdup("-");
    if (!j->out && standard_in)
        return g_strdup("-");
    char *stem, *path;
    if (j->out && !j->kit && !file_is_dir(j->out)) {
        if (j->n_orders == 1)
            return g_strdup(j->out);
        stem = without_extension(j->out);
    } else {
        char *base = standard_in ? g_strdup("notice") : without_extension(j->in);
        if (j->out) {
            char *name = g_path_get_basename(base);
            stem = g_build_filename(j->out, name, NULL);
            g_free(name);
            g_free(base);
        } else {
            stem = base;
        }
    }
    if (j->kit) { /* "out/notice/notice.epub" */
        char *name = g_path_get_basename(stem), *folder = stem;
        stem = g_build_filename(folder, name, NULL);
        g_free(name);
        g_free(folder);
    }
    bool plain = profile_is_standard(o->profile);
    path = g_strconcat(
        stem, plain ? "" : ".", plain ? "" : o->profile->name, o->writer->extension, NULL);
    g_free(stem);
    return path;
}

static void
add_error(struct job *j, enum diag_code code, char *error)
{
    show_diags(j);
    if (error)
        diag_add(&j->doc->doc->diags, code, (struct pos){ 0, 0 }, "%s", error);
    show_diags(j);
    g_free(error);
}

/* Tells the records of a book that was made. */
static void
list_book(struct job *j, const struct made *m)
{
    struct anag_doc *d = j->doc;
    if (!m->writer->book || strcmp(m->path, "-") == 0 || d->n_books == LIB_MAX_BOOKS)
        return;
    const char *slash = strrchr(m->path, '/');
    d->books[d->n_books++] = (struct write_book){ m->writer->book, m->writer->media,
        arena_strdup(d->doc->arena, slash ? slash + 1 : m->path), is_large(m->profile->name) };
}

/* Makes one output in memory. */
static enum anag_status
make_one(struct job *j, const struct order *o)
{
    char *path = output_path(j, o), *error = NULL;
    enum anag_status status = ANAG_EARG;
    GString *bytes = g_string_new(NULL);
    if (strcmp(path, "-") != 0 && strcmp(j->in, "-") != 0 && file_is_same(path, j->in))
        error = g_strdup_printf("%s is the input itself", path);
    else
        status =
            lib_write(j->doc, o->writer, o->profile, o->keep_pages, j->opts, out_to_gstring, bytes);
    add_error(j, DIAG_WRITE_IO, error);
    if (status == ANAG_OK) {
        j->made[j->n_made] = (struct made){ o->writer, o->profile, path, bytes };
        list_book(j, &j->made[j->n_made++]);
        return ANAG_OK;
    }
    g_string_free(bytes, TRUE);
    g_free(path);
    return status;
}

static void
tell_output(const struct job *j, const struct made *m)
{
    if (!j->output_fn)
        return;
    char *sum = g_compute_checksum_for_data(
        G_CHECKSUM_SHA256, (const guchar *)m->bytes->str, m->bytes->len);
    struct anag_output o = { m->writer->name, m->path, sum, m->bytes->len };
    j->output_fn(j->user, &o);
    g_free(sum);
}

/* Makes all outputs, then puts those that could be made into their places. */
static enum anag_status
write_all(struct job *j)
{
    enum anag_status status = ANAG_OK;
    j->doc->n_books = 0;
    for (size_t i = 0; i < j->n_orders; i++) {
        enum anag_status s = make_one(j, &j->orders[i]);
        if (status == ANAG_OK)
            status = s;
    }
    struct file_bytes files[MAX_OUTPUTS];
    for (size_t i = 0; i < j->n_made; i++) {
        const struct made *m = &j->made[i];
        files[i] = (struct file_bytes){ m->path, m->bytes->str, m->bytes->len };
    }
    char *error = NULL;
    bool done = (!j->kit || !j->n_made || file_make_folder(files[0].path, &error))
        && file_write_all(files, j->n_made, &error);
    add_error(j, DIAG_WRITE_IO, error);
    for (size_t i = 0; i < j->n_made; i++) {
        if (done)
            tell_output(j, &j->made[i]);
        g_string_free(j->made[i].bytes, TRUE);
        g_free(j->made[i].path);
    }
    return done ? status : ANAG_EIO;
}

enum anag_status
anag_write_files(struct anag_doc *doc, const char *in, const char *out,
    const struct anag_opts *opts, anag_output_fn *fn, void *user)
{
    struct job j = new_job(in, out, opts ? opts : doc->opts);
    j.doc = doc;
    j.output_fn = fn;
    j.user = user;
    return write_all(&j);
}

void
anag_list_outputs(
    const char *in, const char *out, const struct anag_opts *opts, anag_output_fn *fn, void *user)
{
    struct job j = new_job(in, out, opts);
    for (size_t i = 0; i < j.n_orders; i++) {
        char *path = output_path(&j, &j.orders[i]);
        struct anag_output o = { .format = j.orders[i].writer->name, .path = path };
        fn(user, &o);
        g_free(path);
    }
}

/* --date or the XML's date, else SOURCE_DATE_EPOCH, else the file's time, else 1980-01-01. */
static bool
set_date(struct job *j, int64_t mtime)
{
    struct doc *doc = j->doc->doc;
    const char *epoch = g_getenv("SOURCE_DATE_EPOCH");
    if (doc->meta.has_date)
        return true;
    doc->meta.has_date = true;
    if (epoch && *epoch) {
        gint64 seconds;
        bool valid = g_ascii_string_to_signed(epoch, 10, 0, DATE_LIMIT, &seconds, NULL);
        if (!valid)
            add_error(
                j, DIAG_DATE_INVALID, g_strdup("SOURCE_DATE_EPOCH is not a number of seconds"));
        doc->meta.date = valid ? seconds : 0;
        return valid;
    }
    if (mtime >= 0) {
        doc->meta.date = mtime;
        return true;
    }
    doc->meta.date = 315532800; /* 1980-01-01T00:00:00Z, where ZIP's time starts */
    diag_add(&doc->diags, DIAG_DATE_DEFAULT, (struct pos){ 0, 0 },
        "standard input has no date: 1980-01-01 is taken; give one with --date");
    return true;
}

/* Reads, dates and understands the input, and shows what was found. */
static enum anag_status
load(struct job *j)
{
    GString *data = NULL;
    int64_t mtime = 0;
    char *error = NULL;
    if (!file_read(j->in, limit_value(j->opts, LIMIT_INPUT), &data, &mtime, &error)) {
        bool large = errno == EFBIG;
        char *limit = large ? limit_text(j->opts, LIMIT_INPUT) : NULL;
        char *text = large ? g_strdup_printf("there are %s", limit) : error;
        say(j, ANAG_ERROR, large ? DIAG_INPUT_LIMIT : DIAG_READ_IO, text);
        if (large)
            g_free(text);
        g_free(limit);
        g_free(error);
        return large ? ANAG_ELIMIT : ANAG_EIO;
    }
    enum anag_status status = anag_read(NULL, j->in, data->str, data->len, j->opts, &j->doc);
    g_string_free(data, TRUE);
    if (status == ANAG_OK && !set_date(j, mtime))
        status = ANAG_EARG;
    if (status == ANAG_OK)
        status = anag_infer(j->doc, opts_str(j->opts, OPT_PASS));
    show_diags(j);
    return status;
}

enum anag_status
lib_load(const char *in, const struct anag_opts *opts, anag_diag_fn *fn, void *user,
    struct anag_doc **ret_doc)
{
    struct job j = { .in = in, .opts = opts, .fn = fn, .user = user };
    enum anag_status status = load(&j);
    *ret_doc = j.doc;
    return status;
}

enum anag_status
anag_convert_file(
    const char *in, const char *out, const struct anag_opts *opts, anag_diag_fn *fn, void *user)
{
    struct job j = new_job(in, out, opts);
    j.fn = fn;
    j.user = user;
    if (j.n_orders > 1 && (out ? strcmp(out, "-") == 0 : strcmp(in, "-") == 0)) {
        say(&j, ANAG_ERROR, DIAG_WRITE_IO, "standard output takes one format: choose it with -t");
        return ANAG_EARG;
    }
    enum anag_status status = load(&j);
    if (status == ANAG_OK)
        status = write_all(&j);
    if (status == ANAG_OK && opts_bool(opts, OPT_STRICT) && has_warning(j.doc))
        status = ANAG_EFORMAT;
    anag_doc_free(j.doc);
    return status;
}
