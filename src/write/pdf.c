/* The writer of PDF: fonts, style, layout, and the composer that makes the tagged file. */
#include <math.h>
#include <string.h>

#include "base/builtin.h"
#include "base/uuid.h"
#include "write/pdf_layout.h"

/* The book in one setting of the lines, before its pages are drawn. */
struct setting {
    struct pdf_book book;
    struct pdf_layout layout;
};

/* A name that is a function of the document and its paper alone (RFC 4122, version 5). */
static const char *
identifier(struct arena *a, const struct write_job *job)
{
    const struct meta *m = &job->doc->meta;
    const char *name = m->identifier ? m->identifier : m->titles ? m->titles->text : job->doc->name;
    const char *profile = profile_is_standard(job->profile) ? NULL : job->profile->name;
    char *key = g_strjoin("\n", name, opts_str(job->opts, OPT_PAPER), "pdf", profile, NULL);
    const char *urn = uuid_urn(a, key);
    g_free(key);
    return urn;
}

/* The profile's sheets, one upon the other, and the user's own. */
static struct css *
style_of(struct pdf_book *book)
{
    const struct write_job *job = book->job;
    const char *const *sheet = job->profile->sheet;
    struct css *css = css_parse(book->arena, builtin_find(sheet[0]), job->diags);
    for (size_t i = 1; sheet[i]; i++)
        css_add(css, book->arena, builtin_find(sheet[i]), sheet[i], false, job->diags);
    if (job->style)
        css_add(css, book->arena, job->style, opts_str(job->opts, OPT_STYLE), true, job->diags);
    return css;
}

static void
open_layout(struct pdf_layout *l, struct pdf_book *book, struct fonts *fonts)
{
    const struct write_job *job = book->job;
    memset(l, 0, sizeof *l);
    l->book = book;
    l->arena = book->arena;
    l->doc = job->doc;
    l->diags = job->diags;
    l->lang = book->root->lang;
    l->hyphenate = opts_bool(job->opts, OPT_HYPHENATE);
    l->css = style_of(book);
    l->ragged = strcmp(opts_str(job->opts, OPT_ALIGN), "left") == 0;
    l->justified = strcmp(opts_str(job->opts, OPT_ALIGN), "justify") == 0;
    l->fonts = fonts;
    l->faces = pdf_faces_new(job->diags);
    l->contexts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_object_unref);
    l->notes = g_hash_table_new(NULL, NULL);
    l->goals = g_hash_table_new(g_str_hash, g_str_equal);
    l->missing = g_hash_table_new(NULL, NULL);
    l->addresses = g_hash_table_new(g_str_hash, g_str_equal);
}

static void
close_layout(struct pdf_layout *l)
{
    if (!l->book)
        return;
    pdf_flow_finish(l);
    pdf_notes_finish(l);
    pdf_box_unref(l->running_title);
    g_hash_table_unref(l->contexts);
    g_hash_table_unref(l->notes);
    g_hash_table_unref(l->goals);
    g_hash_table_unref(l->missing);
    g_hash_table_unref(l->addresses);
    pdf_faces_free(l->faces);
    l->book = NULL;
}

/* Lays the pages out in one setting of the body's lines; `leading` 1: as the style has it. */
static struct setting *
setting_new(
    const struct write_job *job, struct fonts *fonts, GHashTable *set, bool dump, double leading)
{
    struct setting *s = g_new0(struct setting, 1);
    pdf_book_init(&s->book, job);
    if (dump)
        s->book.dump = g_string_new(NULL);
    open_layout(&s->layout, &s->book, fonts);
    s->layout.set = set;
    s->layout.leading = leading;
    pdf_layout_run(&s->layout);
    return s;
}

static void
setting_free(struct setting *s)
{
    close_layout(&s->layout);
    pdf_book_finish(&s->book);
    g_free(s);
}

/* A last page of so few lines (parts of its height) is worth tighter ones. */
static const double POOR_PAGE = 0.2, LEADING_STEP = 0.005;

/*
 * By how much the lines must be closer so that what stands on the last page finds room on those
 * before it; 1 if that is not wanted, more than the style allows, or too late.
 */
static double
tighter(const struct pdf_layout *l)
{
    double room = l->flow.bottom - l->flow.top, least = l->root.leading_min;
    if (l->cr || l->n_pages < 2 || l->last_height > POOR_PAGE * room || least <= 0
        || l->root.line_factor <= least)
        return 1;
    double over = MAX(l->last_height - l->before_last, 0);
    double need = 1 - over / MAX(l->line_height - l->last_height, 1);
    least /= l->root.line_factor;
    return need < least ? 1 : MAX(floor(need / LEADING_STEP - 0.5) * LEADING_STEP, least);
}

/*
 * The pages, not drawn: with tighter lines, or with the tightest, where that saves a last page of
 * few lines. What the trials say was said before.
 */
static struct setting *
set_well(const struct write_job *job, struct fonts *fonts, GHashTable *set, bool dump)
{
    struct setting *s = setting_new(job, fonts, set, dump, 1);
    size_t said = job->diags->n;
    double leading = tighter(&s->layout);
    double least = s->layout.root.leading_min / s->layout.root.line_factor;
    const double trial[] = { leading, least };
    for (size_t i = 0; leading < 1 && s->layout.status == ANAG_OK && i < G_N_ELEMENTS(trial); i++) {
        if (i == 1 && leading <= least)
            continue;
        struct setting *t = setting_new(job, fonts, set, dump, trial[i]);
        bool better = t->layout.status == ANAG_OK && t->layout.n_pages < s->layout.n_pages;
        job->diags->n = said;
        setting_free(better ? s : t);
        if (better)
            return t;
    }
    return s;
}

static void
begin_page_table(const struct write_job *job)
{
    bool letter = strcmp(opts_str(job->opts, OPT_PAPER), "letter") == 0;
    job->pages->n = 0;
    job->pages->identifier = identifier(job->pages->arena, job);
    job->pages->format = letter ? "PDF, Letter" : "PDF, A4";
}

static void
free_box(gpointer box)
{
    pdf_box_unref(box);
}

/* Pictures are printed by their words. False: one has none, and would be lost. */
static bool
check_pictures(const struct write_job *job, const struct node *top)
{
    bool good = true;
    for (const struct node *n = top; n; n = node_next(n, top)) {
        if (n->kind != NODE_IMAGE)
            continue;
        bool told = n->as.image.alt && *n->as.image.alt;
        if (told)
            diag_add(job->diags, DIAG_PICTURE_WORDS, n->pos,
                "the PDF has the words of a picture in its place: \"%s\"", n->as.image.alt);
        else
            diag_add(job->diags, DIAG_WRITE_FAILED, n->pos,
                "a picture has no words that say what it shows");
        good = good && told;
    }
    return good;
}

/* Lays out the document and writes the PDF, or (dump) where each line stands. */
static enum anag_status
run(const struct write_job *job, bool dump)
{
    const char *lang = job->doc->meta.lang ? job->doc->meta.lang : node_lang(job->doc->body);
    struct fonts *fonts = fonts_open(job->opts, job->diags);
    if (!fonts)
        return ANAG_EUNSUPP;
    if (!lang || !*lang) {
        diag_add(job->diags, DIAG_WRITE_FAILED, (struct pos){ 0, 0 },
            "the language of the document is not known: give it with --lang");
        return ANAG_EUNSUPP;
    }
    bool body = check_pictures(job, job->doc->body);
    if (!check_pictures(job, job->doc->notes) || !body)
        return ANAG_EUNSUPP;
    if (job->pages)
        begin_page_table(job);
    GHashTable *set = g_hash_table_new_full(NULL, NULL, NULL, free_box);
    struct setting *s = set_well(job, fonts, set, dump);
    pdf_layout_end(&s->layout);
    enum anag_status status = s->layout.status;
    close_layout(&s->layout); /* not needed for the rest, which takes memory */
    if (status == ANAG_OK && dump)
        out_write(job->out, s->book.dump->str, s->book.dump->len);
    else if (status == ANAG_OK)
        status = pdf_compose(&s->book);
    setting_free(s);
    g_hash_table_unref(set);
    return status;
}

static enum anag_status
run_pdf(const struct write_job *job)
{
    return run(job, false);
}

static enum anag_status
run_layout(const struct write_job *job)
{
    return run(job, true);
}

const struct writer write_layout = {
    .name = "layout", .extension = ".layout", .has_profiles = true, .write = run_layout
};

const struct writer write_pdf = { .name = "pdf",
    .extension = ".pdf",
    .makes_pages = true,
    .has_profiles = true,
    .write = run_pdf,
    .book = "PDF",
    .media = "application/pdf" };
