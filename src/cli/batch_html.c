#include "cli/batch_html.h"

#include <stdlib.h>
#include <string.h>

#include "cli/batch_file.h"
#include "cli/batch_html_text.h"
#include "cli/batch_record.h"

/* Beyond this many, only notices with something to look at are told in full. */
enum { MAX_TOLD = 1000 };

struct page {
    FILE *f;
    size_t told, row; /* notices told in full, notices so far */
    size_t count[STATUS_COUNT], total;
    gint64 bytes;
    double ms;
};

/* The one way of a text into the page. */
static void
put(struct page *p, const char *text)
{
    char *escaped = g_markup_escape_text(text ? text : "", -1);
    fputs(escaped, p->f);
    g_free(escaped);
}

static void
put_lang(struct page *p, const char *lang)
{
    if (!lang || !*lang)
        return;
    fputs(" lang=\"", p->f);
    put(p, lang);
    fputs("\" dir=\"auto\"", p->f);
}

static const char *
look_up(const struct html_word *words, const char *name)
{
    for (; words->name; words++)
        if (name && strcmp(words->name, name) == 0)
            return words->text;
    return name;
}

static void
put_link(struct page *p, const char *path, const char *label, const char *of)
{
    char *address = g_uri_escape_string(path, "/", FALSE);
    /* "./": a name with a colon is no scheme. */
    fprintf(p->f, "<a href=\"./%s\">", address);
    put(p, label);
    fputs("<span class=\"hidden\"> of ", p->f);
    put(p, of);
    fputs("</span></a> ", p->f);
    g_free(address);
}

static void
put_books(struct page *p, JsonObject *record)
{
    JsonArray *outputs = record_list(record, "outputs");
    for (guint i = 0; outputs && i < json_array_get_length(outputs); i++) {
        JsonObject *o = record_item(outputs, i);
        const char *format = record_string(o, "format"), *path = record_string(o, "path");
        char *label = format ? g_ascii_strup(format, -1) : g_strdup("file");
        if (path)
            put_link(p, path, label, record_path(record));
        g_free(label);
    }
}

static void
put_titles(struct page *p, JsonObject *inferred, const char *between)
{
    JsonArray *titles = record_list(inferred, "titles");
    guint n = titles ? json_array_get_length(titles) : 0;
    for (guint i = 0; i < n; i++) {
        JsonObject *t = record_item(titles, i);
        if (i)
            fputs(between, p->f);
        fputs("<span", p->f);
        put_lang(p, record_string(t, "lang"));
        fputs(">", p->f);
        put(p, record_string(t, "text"));
        fputs("</span>", p->f);
    }
    if (!n)
        fputs("none", p->f);
}

/* Has a person reason to look at it? */
static bool
is_doubtful(JsonObject *record)
{
    enum batch_status status = record_status(record);
    JsonArray *diags = record_list(record, "diagnostics");
    for (guint i = 0; diags && i < json_array_get_length(diags); i++)
        if (g_strcmp0(record_string(record_item(diags, i), "level"), "note") != 0)
            return true;
    return status == STATUS_FAILED || status == STATUS_WARNED;
}

static size_t
count_level(JsonObject *record, const char *level)
{
    JsonArray *diags = record_list(record, "diagnostics");
    size_t n = 0;
    for (guint i = 0; diags && i < json_array_get_length(diags); i++)
        n += g_strcmp0(record_string(record_item(diags, i), "level"), level) == 0;
    return n;
}

static void
put_row(struct page *p, JsonObject *record)
{
    JsonObject *inferred = record_object(record, "inferred");
    const char *status = status_name[record_status(record)];
    bool told = is_doubtful(record) || p->told < MAX_TOLD;
    p->told += told;
    p->row++;
    fprintf(p->f, "<tr data-status=\"%s\">\n<th scope=\"row\">", status);
    if (told)
        fprintf(p->f, "<a href=\"#n%zu\">", p->row);
    put(p, record_path(record));
    fprintf(p->f, "%s</th>\n<td class=\"%s\">%s</td>\n<td>", told ? "</a>" : "", status, status);
    put_titles(p, inferred, "<br>");
    fputs("</td>\n<td>", p->f);
    put(p, record_string(inferred, "language"));
    fputs("</td>\n<td>", p->f);
    put_books(p, record);
    fprintf(p->f, "</td>\n<td class=\"number\">%zu</td>\n<td class=\"number\">%zu</td>\n</tr>\n",
        count_level(record, "error"), count_level(record, "warning"));
}

static void
put_fact(struct page *p, const char *name, const char *value)
{
    if (!value || !*value)
        return;
    fprintf(p->f, "<dt>%s</dt><dd>", name);
    put(p, value);
    fputs("</dd>\n", p->f);
}

static void
put_contributors(struct page *p, JsonObject *inferred)
{
    JsonArray *list = record_list(inferred, "contributors");
    for (guint i = 0; list && i < json_array_get_length(list); i++) {
        JsonObject *c = record_item(list, i);
        const char *role = look_up(html_roles, record_string(c, "role"));
        put_fact(p, role ? role : "Contributor", record_string(c, "name"));
    }
}

static void
put_facts(struct page *p, JsonObject *record)
{
    JsonObject *inferred = record_object(record, "inferred");
    gint64 headings = record_number(inferred, "headings"), notes = record_number(inferred, "notes");
    char *counts = g_strdup_printf("%" G_GINT64_FORMAT " heading%s, %" G_GINT64_FORMAT " note%s",
        headings, headings == 1 ? "" : "s", notes, notes == 1 ? "" : "s");
    fputs("<dl>\n", p->f);
    put_fact(p, "Status", status_name[record_status(record)]);
    put_fact(p, "Why it failed", look_up(html_failures, record_string(record, "failure")));
    if (inferred) {
        fputs("<dt>Titles</dt><dd>", p->f);
        put_titles(p, inferred, "<br>");
        fputs("</dd>\n", p->f);
        put_fact(p, "Language", record_string(inferred, "language"));
        put_fact(p, "Found", counts);
        put_contributors(p, inferred);
        put_fact(p, "Source", record_string(inferred, "source"));
    }
    fputs("<dt>Books</dt><dd>", p->f);
    put_books(p, record);
    fputs("</dd>\n</dl>\n", p->f);
    g_free(counts);
}

static void
put_diags_of(struct page *p, JsonArray *diags, const char *level)
{
    for (guint i = 0; i < json_array_get_length(diags); i++) {
        JsonObject *d = record_item(diags, i);
        if (g_strcmp0(record_string(d, "level"), level) != 0)
            continue;
        fprintf(p->f, "<li class=\"%s\">", level);
        put(p, record_string(d, "level"));
        if (record_number(d, "line"))
            fprintf(p->f, ", line %" G_GINT64_FORMAT, record_number(d, "line"));
        fputs(": ", p->f);
        put(p, record_string(d, "text"));
        fputs(" <code>", p->f);
        put(p, record_string(d, "code"));
        fputs("</code></li>\n", p->f);
    }
}

/* What a person is to look at comes first. */
static void
put_diags(struct page *p, JsonObject *record)
{
    static const char *const levels[] = { "error", "warning", "note" };
    JsonArray *diags = record_list(record, "diagnostics");
    if (!diags || !json_array_get_length(diags))
        return;
    fputs("<h4>Messages</h4>\n<ul>\n", p->f);
    for (size_t i = 0; i < G_N_ELEMENTS(levels); i++)
        put_diags_of(p, diags, levels[i]);
    fputs("</ul>\n", p->f);
}

static bool
is_guess(JsonObject *part)
{
    return g_strcmp0(record_string(part, "origin"), "inferred") == 0;
}

/* "French", as the browser's own reader would say it, is not known here: the tag stands. */
static void
put_understood(struct page *p, JsonObject *part)
{
    const char *role = record_string(part, "role");
    const char *lang = record_string(part, "lang");
    put(p,
        look_up(
            html_kinds, role && strcmp(role, "none") != 0 ? role : record_string(part, "type")));
    if (record_number(part, "level"))
        fprintf(p->f, " of level %" G_GINT64_FORMAT, record_number(part, "level"));
    if (lang) {
        fputs(", language ", p->f);
        put(p, lang);
    }
    if (is_guess(part))
        fputs(" <span class=\"guess\">(guessed)</span>", p->f);
}

static void
put_marks(struct page *p, JsonObject *block)
{
    JsonArray *marks = record_list(block, "marks");
    if (!marks)
        return;
    fputs("<ul>\n", p->f);
    for (guint i = 0; i < json_array_get_length(marks); i++) {
        JsonObject *m = record_item(marks, i);
        const char *text = record_string(m, "text");
        const char *href = record_string(m, "href");
        fputs("<li>", p->f);
        put_understood(p, m);
        fputs(": <q", p->f);
        put_lang(p, record_string(m, "lang"));
        fputs(">", p->f);
        put(p, text ? text : record_string(m, "label"));
        fputs("</q>", p->f);
        if (href && g_strcmp0(href, text) != 0) {
            fputs(" to ", p->f);
            put(p, href);
        }
        fputs("</li>\n", p->f);
    }
    fputs("</ul>\n", p->f);
}

static void
put_blocks(struct page *p, JsonObject *record)
{
    JsonObject *inferred = record_object(record, "inferred");
    JsonArray *blocks = record_list(inferred, "blocks");
    const char *lang = record_string(inferred, "language");
    fputs("<table>\n<caption>Text of ", p->f);
    put(p, record_path(record));
    fputs(" and how it was understood</caption>\n<thead><tr><th scope=\"col\">Line</th>"
          "<th scope=\"col\">Text</th><th scope=\"col\">Understood as</th></tr></thead>\n<tbody>\n",
        p->f);
    for (guint i = 0; i < json_array_get_length(blocks); i++) {
        JsonObject *b = record_item(blocks, i);
        const char *text = record_string(b, "text"), *own = record_string(b, "lang");
        if (!text && !is_guess(b))
            continue;
        fputs("<tr><td class=\"number\">", p->f);
        if (record_number(b, "line"))
            fprintf(p->f, "%" G_GINT64_FORMAT, record_number(b, "line"));
        fputs("</td><td", p->f);
        put_lang(p, own ? own : lang);
        fputs(">", p->f);
        put(p, text);
        fputs("</td><td>", p->f);
        put_understood(p, b);
        put_marks(p, b);
        fputs("</td></tr>\n", p->f);
    }
    fputs("</tbody></table>\n", p->f);
}

static void
put_notice(struct page *p, JsonObject *record)
{
    bool told = is_doubtful(record) || p->told < MAX_TOLD;
    JsonArray *blocks = record_list(record_object(record, "inferred"), "blocks");
    p->told += told;
    p->row++;
    if (!told)
        return;
    fprintf(p->f, "<section data-status=\"%s\" id=\"n%zu\" tabindex=\"-1\">\n<h3>",
        status_name[record_status(record)], p->row);
    put(p, record_path(record));
    fputs("</h3>\n", p->f);
    put_facts(p, record);
    put_diags(p, record);
    if (blocks && json_array_get_length(blocks)) {
        fputs("<details><summary>Text and what was guessed<span class=\"hidden\"> in ", p->f);
        put(p, record_path(record));
        fputs("</span></summary>\n", p->f);
        put_blocks(p, record);
        fputs("</details>\n", p->f);
    }
    fputs("</section>\n", p->f);
}

static void
count(struct page *p, JsonObject *record)
{
    JsonArray *outputs = record_list(record, "outputs");
    p->total++;
    p->count[record_status(record)]++;
    for (guint i = 0; outputs && i < json_array_get_length(outputs); i++)
        p->bytes += record_number(record_item(outputs, i), "size");
}

/* Calls fn for each record of the report, one at a time: a report may be large. */
static bool
each_record(
    struct page *p, const char *report, void (*fn)(struct page *, JsonObject *), char **ret_error)
{
    FILE *f = fopen(report, "re");
    char *line = NULL;
    size_t size = 0;
    ssize_t len;
    if (!f) {
        *ret_error = g_strdup_printf("cannot read %s", report);
        return false;
    }
    p->told = p->row = 0;
    while ((len = getline(&line, &size, f)) > 0) {
        JsonObject *record = record_parse(line, (size_t)len);
        if (record) {
            fn(p, record);
            json_object_unref(record);
        }
    }
    free(line);
    fclose(f);
    return true;
}

static void
put_head(struct page *p)
{
    fputs(html_head, p->f);
    fprintf(p->f,
        "<p>%zu notices: %zu ok, %zu warned, %zu unchanged, %zu failed. "
        "Made by anagnost ",
        p->total, p->count[STATUS_OK], p->count[STATUS_WARNED], p->count[STATUS_UNCHANGED],
        p->count[STATUS_FAILED]);
    put(p, anag_version());
    fprintf(p->f, "; the books have %.1f MiB in all.</p>\n", (double)p->bytes / (1024 * 1024));
    fputs(html_filter, p->f);
}

bool
html_write(const char *report, const char *page, char **ret_error)
{
    struct page p = { 0 };
    struct new_file *nf = new_file_open(page, ret_error);
    if (!nf)
        return false;
    p.f = nf->f;
    bool ok = each_record(&p, report, count, ret_error);
    if (ok) {
        put_head(&p);
        fputs(html_table_head, p.f);
        ok = each_record(&p, report, put_row, ret_error);
        fputs(html_table_foot, p.f);
        ok = ok && each_record(&p, report, put_notice, ret_error);
        fputs(html_foot, p.f);
    }
    if (ok)
        return new_file_commit(nf, ret_error);
    new_file_drop(nf);
    return false;
}
