/* The writer of PDF: fonts, style, layout, and the composer that makes the tagged file. */
#include <math.h>
#include <string.h>

#include "base/builtin.h"
#include "write/pdf_layout.h"

static cairo_status_t
to_gstring(void *user, const unsigned char *data, unsigned len)
{
    g_string_append_len(user, (const char *)data, len);
    return CAIRO_STATUS_SUCCESS;
}

/* A name that is a function of the document and its paper alone (RFC 4122, version 5). */
static const char *
identifier(struct arena *a, const struct write_job *job)
{
    const struct meta *m = &job->doc->meta;
    const char *name = m->identifier ? m->identifier : m->titles ? m->titles->text : job->doc->name;
    const char *profile = profile_is_standard(job->profile) ? NULL : job->profile->name;
    char *key = g_strjoin("\n", name, opts_str(job->opts, OPT_PAPER), "pdf", profile, NULL);
    GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA1);
    guint8 b[20];
    gsize n = sizeof b;
    g_checksum_update(sum, (const guchar *)key, -1);
    g_checksum_get_digest(sum, b, &n);
    g_checksum_free(sum);
    g_free(key);
    b[6] = (guint8)((b[6] & 0x0f) | 0x50);
    b[8] = (guint8)((b[8] & 0x3f) | 0x80);
    return arena_printf(a,
        "urn:uuid:%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x", b[0], b[1],
        b[2], b[3], b[4], b[5], b[6], b[7], b[8], b[9], b[10], b[11], b[12], b[13], b[14], b[15]);
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
    l->surface =
        cairo_pdf_surface_create_for_stream(to_gstring, book->cairo_pdf, book->width, book->height);
    l->cr = cairo_create(l->surface);
}

static void
close_layout(struct pdf_layout *l)
{
    cairo_destroy(l->cr);
    cairo_surface_finish(l->surface);
    if (l->status == ANAG_OK && cairo_surface_status(l->surface) != CAIRO_STATUS_SUCCESS) {
        l->status = ANAG_EUNSUPP;
        diag_add(l->diags, DIAG_WRITE_FAILED, (struct pos){ 0, 0 }, "the pages cannot be drawn: %s",
            cairo_status_to_string(cairo_surface_status(l->surface)));
    }
    cairo_surface_destroy(l->surface);
    pdf_flow_finish(l);
    g_hash_table_unref(l->contexts);
    g_hash_table_unref(l->notes);
    g_hash_table_unref(l->goals);
    g_hash_table_unref(l->missing);
    g_hash_table_unref(l->addresses);
    pdf_faces_free(l->faces);
}

/* The pages in one setting of the body's lines; `leading` 1: as the style has it. */
static void
set_pages(struct pdf_book *book, struct pdf_layout *l, struct fonts *fonts, double leading)
{
    const struct write_job *job = book->job;
    if (job->pages) {
        bool letter = strcmp(opts_str(job->opts, OPT_PAPER), "letter") == 0;
        job->pages->n = 0;
        job->pages->identifier = identifier(job->pages->arena, job);
        job->pages->format = letter ? "PDF, Letter" : "PDF, A4";
    }
    open_layout(l, book, fonts);
    l->leading = leading;
    pdf_layout_run(l);
    pdf_draw_folios(l);
    close_layout(l);
}

/* A last page of so few lines (parts of its height) is worth tighter ones. */
static const double POOR_PAGE = 0.2, LEADING_STEP = 0.005;

/*
 * By how much the lines must be closer so that what stands on the last page finds room on those
 * before it; 1 if that is not wanted or more than the style allows.
 */
static double
tighter(const struct pdf_book *book, const struct pdf_layout *l)
{
    double room = l->flow.bottom - l->flow.top, least = l->root.leading_min;
    if (book->n_pages < 2 || l->last_height > POOR_PAGE * room || least <= 0
        || l->root.line_factor <= least)
        return 1;
    double need = 1 - l->last_height / MAX(l->line_height - l->last_height, 1);
    least /= l->root.line_factor;
    return need < least ? 1 : MAX(floor(need / LEADING_STEP - 0.5) * LEADING_STEP, least);
}

/*
 * Sets the pages; once more with tighter lines, and with the tightest, where that saves a last
 * page of few lines, else as they were. What the trials say is said once.
 */
static void
set_well(struct pdf_book *book, struct pdf_layout *l, struct fonts *fonts)
{
    const struct write_job *job = book->job;
    size_t said = job->diags->n;
    set_pages(book, l, fonts, 1);
    double leading = tighter(book, l), least = l->root.leading_min / l->root.line_factor;
    const double trial[] = { leading, least, 1 };
    size_t pages = book->n_pages;
    for (size_t i = 0; leading < 1 && l->status == ANAG_OK && i < G_N_ELEMENTS(trial); i++) {
        if (i == 1 && leading <= least)
            continue;
        pdf_book_finish(book);
        pdf_book_init(book, job);
        job->diags->n = said;
        set_pages(book, l, fonts, trial[i]);
        if (book->n_pages < pages)
            break;
    }
}

/* Lays out the document and writes the PDF, or (dump) where each line stands. */
static enum anag_status
run(const struct write_job *job, bool dump)
{
    struct pdf_book book;
    struct pdf_layout l;
    struct fonts *fonts = fonts_open(job->opts, job->diags);
    if (!fonts)
        return ANAG_EUNSUPP;
    pdf_book_init(&book, job);
    enum anag_status status = ANAG_EUNSUPP;
    if (!book.root->lang || !*book.root->lang) {
        diag_add(job->diags, DIAG_WRITE_FAILED, (struct pos){ 0, 0 },
            "the language of the document is not known: give it with --lang");
        goto out;
    }
    set_well(&book, &l, fonts);
    status = l.status;
    if (status == ANAG_OK && dump)
        out_write(job->out, book.dump->str, book.dump->len);
    else if (status == ANAG_OK)
        status = pdf_compose(&book);
out:
    pdf_book_finish(&book);
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
