/* The public functions, and the lists of readers, passes and writers. */
#include <glib.h>
#include <string.h>

#include "base/date.h"
#include "base/limits.h"
#include "base/opts.h"
#include "lang/address.h"
#include "lib/file.h"
#include "lib/lib.h"
#include "model/limits.h"
#include "read/vet.h"

const struct reader *const lib_readers[] = { &read_xml, &read_text, NULL };

/* In this order; each stands on what those before it found. */
const struct pass *const lib_passes[] = { &pass_furniture, &pass_blocks, &pass_hyphens,
    &pass_inlines, &pass_links, &pass_notes, &pass_lang, &pass_titles, &pass_headings,
    &pass_credits, &pass_meta, &pass_original, &pass_ids, NULL };

const struct writer *const lib_writers[] = { &write_pdf, &write_layout, &write_epub, &write_xml,
    &write_json, &write_text, &write_explain, &write_marcxml, &write_unimarc, &write_dc, NULL };

const char *
anag_version(void)
{
    return ANAG_VERSION;
}

const struct anag_option *
anag_option_at(size_t i)
{
    return i < OPT_COUNT ? &opts_table[i] : NULL;
}

const char *
anag_pass_name(size_t i)
{
    return i < G_N_ELEMENTS(lib_passes) - 1 ? lib_passes[i]->name : NULL;
}

const char *
anag_writer_name(size_t i)
{
    return i < G_N_ELEMENTS(lib_writers) - 1 ? lib_writers[i]->name : NULL;
}

const char *
anag_writer_extension(size_t i)
{
    return i < G_N_ELEMENTS(lib_writers) - 1 ? lib_writers[i]->extension : NULL;
}

struct anag_opts *
anag_opts_new(void)
{
    return g_new0(struct anag_opts, 1);
}

void
anag_opts_free(struct anag_opts *opts)
{
    if (!opts)
        return;
    opts_finish(opts);
    g_free(opts);
}

/* The values of options that are names of readers, passes or writers. */

static bool
is_pass(const char *value)
{
    for (size_t i = 0; lib_passes[i]; i++)
        if (strcmp(lib_passes[i]->name, value) == 0)
            return true;
    return false;
}

static bool
is_reader(const char *value)
{
    for (size_t i = 0; lib_readers[i]; i++)
        if (strcmp(lib_readers[i]->name, value) == 0)
            return true;
    return false;
}

static bool
is_writers(const char *value)
{
    char **words = g_strsplit(value, ",", 0);
    bool ok = words[0] != NULL;
    for (size_t i = 0; words[i]; i++)
        ok = ok && lib_find_writer(words[i], strlen(words[i]));
    g_strfreev(words);
    return ok;
}

static bool
is_profiles(const char *value)
{
    char **words = g_strsplit(value, ",", 0);
    bool ok = words[0] != NULL;
    for (size_t i = 0; words[i]; i++)
        ok = ok && profile_find(words[i], strlen(words[i]));
    g_strfreev(words);
    return ok;
}

static bool
is_date(const char *value)
{
    int64_t seconds;
    return date_parse(value, &seconds);
}

/* Letters, digits and hyphens, from a letter on; "" is no language. */
static bool
is_lang(const char *value)
{
    size_t i = 0;
    while (g_ascii_isalnum(value[i]) || (value[i] == '-' && g_ascii_isalnum(value[i + 1])))
        i++;
    return !value[i] && i <= 35 && (!i || g_ascii_isalpha(*value));
}

/* Values that the argument's list in the table cannot tell. */
static const struct {
    const char *name;
    bool (*is_valid)(const char *value);
} checks[] = {
    { "to", is_writers },
    { "from", is_reader },
    { "pass", is_pass },
    { "profile", is_profiles },
    { "date", is_date },
    { "lang", is_lang },
    { "original-lang", is_lang },
    { "base-url", address_is_safe },
    { "limits", limits_are_valid },
};

/* One line of text in UTF-8, for it may go into a book; a path is the system's matter. */
static bool
is_line(const char *value)
{
    if (!g_utf8_validate(value, -1, NULL))
        return false;
    for (const char *p = value; *p; p = g_utf8_find_next_char(p, NULL))
        if (g_unichar_iscntrl(g_utf8_get_char(p)) || g_utf8_get_char(p) == 0x202D
            || g_utf8_get_char(p) == 0x202E) /* overrides turn letters round */
            return false;
    return true;
}

static bool
is_valid(const char *name, const char *value)
{
    bool path = strcmp(name, "fonts") == 0 || strcmp(name, "style") == 0;
    if (!path && !is_line(value))
        return false;
    for (size_t i = 0; i < G_N_ELEMENTS(checks); i++)
        if (strcmp(checks[i].name, name) == 0)
            return checks[i].is_valid(value);
    return true;
}

enum anag_status
anag_opts_set(struct anag_opts *opts, const char *name, const char *value)
{
    if (!opts || !name || !value || !is_valid(name, value) || !opts_set(opts, name, value))
        return ANAG_EARG;
    return ANAG_OK;
}

const char *
anag_opts_value(const struct anag_opts *opts, const char *name)
{
    for (int i = 0; i < OPT_COUNT; i++)
        if (strcmp(opts_table[i].name, name) == 0)
            return *opts_table[i].arg || *opts_str(opts, i) ? opts_str(opts, i) : "no";
    return NULL;
}

const struct writer *
lib_find_writer(const char *name, size_t len)
{
    for (size_t i = 0; lib_writers[i]; i++)
        if (strlen(lib_writers[i]->name) == len && memcmp(lib_writers[i]->name, name, len) == 0)
            return lib_writers[i];
    return NULL;
}

static const struct reader *
choose_reader(const char *format, const char *name, const void *data, size_t len)
{
    const struct reader *best = NULL;
    int best_score = 0;
    for (size_t i = 0; lib_readers[i]; i++) {
        const struct reader *r = lib_readers[i];
        if (format && *format) {
            if (strcmp(r->name, format) == 0)
                return r;
            continue;
        }
        int score = r->sniff(name, data, len);
        if (score > best_score) {
            best = r;
            best_score = score;
        }
    }
    return best;
}

static struct anag_opts *
opts_copy(const struct anag_opts *opts)
{
    struct anag_opts *copy = anag_opts_new();
    for (int i = 0; opts && i < OPT_COUNT; i++)
        copy->value[i] = g_strdup(opts->value[i]);
    return copy;
}

enum anag_status
anag_read(const char *format, const char *name, const void *data, size_t len,
    const struct anag_opts *opts, struct anag_doc **ret_doc)
{
    struct anag_doc *d = g_new0(struct anag_doc, 1);
    d->opts = opts_copy(opts);
    d->doc = doc_new(name);
    d->doc->opts = d->opts;
    int64_t date = 0;
    if (date_parse(opts_str(d->opts, OPT_DATE), &date)) {
        d->doc->meta.date = date;
        d->doc->meta.has_date = true;
    }
    *ret_doc = d;
    const struct reader *r =
        choose_reader(format ? format : opts_str(d->opts, OPT_FROM), name, data, len);
    if (!r)
        return ANAG_EARG;
    if (len > limit_value(d->opts, LIMIT_INPUT)) {
        limit_report(d->opts, &d->doc->diags, LIMIT_INPUT, (struct pos){ 0, 0 });
        return ANAG_ELIMIT;
    }
    enum anag_status status = r->read(d->doc, data, len);
    if (status == ANAG_OK)
        vet_doc(d->doc);
    if (status == ANAG_OK)
        status = doc_check_limits(d->doc);
    g_assert(status != ANAG_OK || !doc_check(d->doc));
    return status;
}

void
anag_date_if_none(struct anag_doc *d, long long seconds)
{
    if (d->doc->meta.has_date)
        return;
    d->doc->meta.date = seconds;
    d->doc->meta.has_date = true;
}

enum anag_status
anag_infer(struct anag_doc *d, const char *last_pass)
{
    if (last_pass && !*last_pass)
        last_pass = NULL;
    for (size_t i = 0; lib_passes[i]; i++) {
        if (!d->doc->fixed || lib_passes[i]->fills)
            lib_passes[i]->run(d->doc);
        const char *wrong = doc_check(d->doc);
        if (wrong)
            g_error("after the pass %s: %s", lib_passes[i]->name, wrong);
        enum anag_status status = doc_check_limits(d->doc); /* before more work is done on it */
        if (status != ANAG_OK || (last_pass && strcmp(lib_passes[i]->name, last_pass) == 0))
            return status;
    }
    return last_pass ? ANAG_EARG : ANAG_OK;
}

size_t
anag_limit(const struct anag_opts *opts, const char *name)
{
    for (int i = 0; i < LIMIT_COUNT; i++)
        if (strcmp(limit_info[i].name, name) == 0)
            return limit_value(opts, i);
    return 0;
}

static struct page_table *
page_table_new(void)
{
    struct page_table *t = g_new0(struct page_table, 1);
    t->arena = arena_new();
    return t;
}

static void
page_table_free(struct page_table *t)
{
    if (!t)
        return;
    arena_free(t->arena);
    g_free(t);
}

/* The user's style sheet, NULL if there is none; false if it cannot be read. */
static bool
read_style(struct anag_doc *d, const struct anag_opts *opts, GString **ret_style)
{
    const char *path = opts_str(opts, OPT_STYLE);
    char *error = NULL;
    int64_t mtime;
    *ret_style = NULL;
    if (!*path)
        return true;
    bool ok = file_read(path, STYLE_LIMIT, ret_style, &mtime, &error);
    if (ok && (!g_utf8_validate((*ret_style)->str, (gssize)(*ret_style)->len, NULL))) {
        error = g_strdup_printf("%s is not in UTF-8", path);
        g_string_free(*ret_style, TRUE);
        *ret_style = NULL;
        ok = false;
    }
    if (!ok)
        diag_add(&d->doc->diags, DIAG_READ_IO, (struct pos){ 0, 0 }, "%s", error);
    g_free(error);
    return ok;
}

enum anag_status
lib_write(struct anag_doc *d, const struct writer *w, const struct profile *profile,
    bool keep_pages, const struct anag_opts *opts, anag_sink_fn *sink, void *user)
{
    GString *style = NULL;
    if (w->has_profiles && !read_style(d, opts, &style))
        return ANAG_EIO;
    struct page_table *fresh = w->makes_pages && keep_pages ? page_table_new() : NULL;
    struct out out;
    out_init(&out, sink, user);
    struct write_job job = { .doc = d->doc,
        .opts = opts,
        .out = &out,
        .diags = &d->doc->diags,
        .profile = profile,
        .style = style ? style->str : NULL,
        .pages = fresh       ? fresh
            : w->makes_pages ? NULL
                             : d->pages,
        .books = d->books,
        .n_books = d->n_books };
    enum anag_status status = w->write(&job);
    if (status == ANAG_OK && out.failed)
        status = ANAG_EIO;
    if (fresh && status == ANAG_OK) {
        page_table_free(d->pages);
        d->pages = fresh;
    } else {
        page_table_free(fresh);
    }
    if (style)
        g_string_free(style, TRUE);
    return status;
}

enum anag_status
anag_write(struct anag_doc *d, const char *format, const struct anag_opts *opts, anag_sink_fn *sink,
    void *user)
{
    const struct writer *w = lib_find_writer(format, strlen(format));
    const struct anag_opts *own = opts ? opts : d->opts;
    const char *names = opts_str(own, OPT_PROFILE);
    if (!w)
        return ANAG_EARG;
    return lib_write(d, w, profile_find(names, strcspn(names, ",")), true, own, sink, user);
}

size_t
anag_diag_count(const struct anag_doc *d)
{
    return d->doc->diags.n;
}

struct anag_diag
anag_diag_at(const struct anag_doc *d, size_t i)
{
    const struct diag *g = &d->doc->diags.v[i];
    return (struct anag_diag){ .level = g->level,
        .code = diag_info[g->code].code,
        .file = d->doc->name,
        .line = g->pos.line,
        .column = g->pos.column,
        .text = g->text };
}

void
anag_doc_free(struct anag_doc *d)
{
    if (!d)
        return;
    page_table_free(d->pages);
    doc_free(d->doc);
    anag_opts_free(d->opts);
    g_free(d);
}
