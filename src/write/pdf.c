/* The writer of PDF: fonts, style, layout, and the composer that makes the tagged file. */
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

static enum anag_status
run(const struct write_job *job)
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
    if (job->pages) {
        bool letter = strcmp(opts_str(job->opts, OPT_PAPER), "letter") == 0;
        job->pages->identifier = identifier(job->pages->arena, job);
        job->pages->format = letter ? "PDF, Letter" : "PDF, A4";
    }
    open_layout(&l, &book, fonts);
    pdf_layout_run(&l);
    pdf_draw_folios(&l);
    close_layout(&l);
    status = l.status;
    if (status == ANAG_OK)
        status = pdf_compose(&book);
out:
    pdf_book_finish(&book);
    return status;
}

const struct writer write_pdf = { .name = "pdf",
    .extension = ".pdf",
    .makes_pages = true,
    .has_profiles = true,
    .write = run,
    .book = "PDF",
    .media = "application/pdf" };
