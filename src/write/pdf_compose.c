/* The composer: cairo's pieces become pages, then the file is completed and written. */
#include "write/pdf_compose.h"

#include <math.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "write/pdf_content.h"

static const char *const categories[] = { "/ColorSpace", "/ExtGState", "/Font", "/Pattern",
    "/Properties", "/Shading", "/XObject" };

/* What a language tag is made of (RFC 5646): it stands in content streams as it is. */
static const char lang_chars[] = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/*
 * A page while its pieces are merged. Names of resources are unique over all categories. No object
 * is made of it yet: with the first one libqpdf reads all that is there, so the pieces go before.
 */
struct merge {
    qpdf_oh res, group; /* group: 0 if no piece has one */
    GString *content;
    GHashTable *name_of; /* "/ExtGState <</CA 1>>" -> "/a0" */
    GHashTable *taken;   /* a set of names */
    unsigned fresh;
};

void
compose_fail(struct composer *c, const char *fmt, ...)
{
    if (c->failed)
        return;
    va_list ap;
    va_start(ap, fmt);
    char *what = g_strdup_vprintf(fmt, ap);
    va_end(ap);
    diag_add(c->b->job->diags, DIAG_WRITE_FAILED, (struct pos){ 0, 0 },
        "the PDF cannot be composed: %s", what);
    g_free(what);
    c->failed = true;
}

/* What libqpdf has to say so far; a warning is as bad as an error: our file has none. */
static void
check_qpdf(struct composer *c)
{
    if (qpdf_has_error(c->q))
        compose_fail(c, "%s", qpdf_get_error_full_text(c->q, qpdf_get_error(c->q)));
    else if (qpdf_more_warnings(c->q))
        compose_fail(c, "%s", qpdf_get_error_full_text(c->q, qpdf_next_warning(c->q)));
}

/* The name for a resource value on the page: the piece's own if it is free. */
static const char *
merge_name(struct merge *m, const char *category, const char *key, const char *value)
{
    char *what = g_strconcat(category, " ", value, NULL);
    const char *known = g_hash_table_lookup(m->name_of, what);
    if (known) {
        g_free(what);
        return known;
    }
    char *name = g_strdup(key);
    while (g_hash_table_contains(m->taken, name)) {
        g_free(name);
        name = g_strdup_printf("%s.%u", key, ++m->fresh);
    }
    g_hash_table_add(m->taken, name);
    g_hash_table_insert(m->name_of, what, name);
    return name;
}

/* Adds a piece's resources of one category to the page's; `names` learns what was renamed. */
static void
merge_category(
    struct composer *c, struct merge *m, const char *category, qpdf_oh from, GHashTable *names)
{
    qpdf_oh to = qpdf_oh_get_key(c->q, m->res, category);
    if (!qpdf_oh_is_dictionary(c->q, to)) {
        qpdf_oh_release(c->q, to);
        to = qpdf_oh_new_dictionary(c->q);
        obj_lend(c->q, m->res, category, to);
    }
    GPtrArray *keys = obj_keys(c->q, from);
    for (guint i = 0; i < keys->len; i++) {
        const char *key = keys->pdata[i];
        qpdf_oh value = qpdf_oh_get_key(c->q, from, key);
        guint before = g_hash_table_size(m->taken);
        const char *name = merge_name(m, category, key, qpdf_oh_unparse(c->q, value));
        if (g_hash_table_size(m->taken) > before)
            obj_lend(c->q, to, name, value);
        qpdf_oh_release(c->q, value);
        const char *had = g_hash_table_lookup(names, key);
        if (had && strcmp(had, name) != 0)
            compose_fail(c, "two resources of a piece share the name %s", key);
        g_hash_table_insert(names, g_strdup(key), g_strdup(name));
    }
    g_ptr_array_free(keys, TRUE);
    qpdf_oh_release(c->q, to);
}

static void
merge_resources(struct composer *c, struct merge *m, qpdf_oh piece, GHashTable *names)
{
    qpdf_oh res = qpdf_oh_get_key(c->q, piece, "/Resources");
    for (size_t i = 0; i < G_N_ELEMENTS(categories); i++) {
        qpdf_oh from = qpdf_oh_get_key_if_dict(c->q, res, categories[i]);
        if (qpdf_oh_is_dictionary(c->q, from))
            merge_category(c, m, categories[i], from, names);
        qpdf_oh_release(c->q, from);
    }
    qpdf_oh_release(c->q, res);
}

/* Opens the marked content of a piece (ISO 32000-1 14.6, 14.8.2.2.2). */
static void
begin_mark(struct composer *c, GString *out, const struct pdf_piece *piece, int mcid)
{
    switch (piece->mark) {
    case PDF_CONTENT:
        g_string_append_printf(out, "/%s <</MCID %d>> BDC\n", piece->elem->type, mcid);
        return;
    case PDF_ARTIFACT_HEADER:
        g_string_append(out, "/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]");
        break;
    case PDF_ARTIFACT_FOOTER:
        g_string_append(out, "/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]");
        break;
    case PDF_ARTIFACT_LAYOUT:
        g_string_append(out, "/Artifact <</Type /Layout");
        break;
    }
    if (piece->lang && piece->lang[strspn(piece->lang, lang_chars)])
        compose_fail(c, "%s is no language tag", piece->lang);
    else if (piece->lang)
        g_string_append_printf(out, " /Lang (%s)", piece->lang);
    g_string_append(out, ">> BDC\n");
}

/* The piece's page must be as large as ours, or its coordinates would lie. */
static bool
has_page_size(struct composer *c, qpdf_oh piece)
{
    const double want[4] = { 0, 0, c->b->width, c->b->height };
    qpdf_oh box = qpdf_oh_get_key(c->q, piece, "/MediaBox");
    bool same = qpdf_oh_is_array(c->q, box) && qpdf_oh_get_array_n_items(c->q, box) == 4;
    for (int i = 0; same && i < 4; i++) {
        qpdf_oh side = qpdf_oh_get_array_item(c->q, box, i);
        same = fabs(qpdf_oh_get_numeric_value(c->q, side) - want[i]) < 0.01;
        qpdf_oh_release(c->q, side);
    }
    qpdf_oh_release(c->q, box);
    return same;
}

/*
 * libqpdf keeps every object it has read: what nothing refers to any more is emptied. A large book
 * needs a fifth less memory so.
 */
static void
drop_object(struct composer *c, qpdf_oh h)
{
    if (!qpdf_oh_is_indirect(c->q, h))
        return;
    qpdf_oh null = qpdf_oh_new_null(c->q);
    qpdf_replace_object(
        c->q, qpdf_oh_get_object_id(c->q, h), qpdf_oh_get_generation(c->q, h), null);
    qpdf_oh_release(c->q, null);
}

/* A piece's page, when all of it has been taken. */
static void
drop_piece(struct composer *c, qpdf_oh piece)
{
    qpdf_oh content = qpdf_oh_get_key(c->q, piece, "/Contents");
    qpdf_oh length = qpdf_oh_new_null(c->q), res = qpdf_oh_get_key(c->q, piece, "/Resources");
    if (qpdf_oh_is_stream(c->q, content)) {
        qpdf_oh dict = qpdf_oh_get_dict(c->q, content);
        length = qpdf_oh_get_key(c->q, dict, "/Length");
        qpdf_oh_release(c->q, dict);
    }
    const qpdf_oh parts[] = { length, res, content, piece };
    for (size_t i = 0; i < G_N_ELEMENTS(parts); i++)
        drop_object(c, parts[i]);
    qpdf_oh_release(c->q, content);
    qpdf_oh_release(c->q, length);
    qpdf_oh_release(c->q, res);
}

/* One piece: its resources to the page's, its content behind what is there. */
static void
compose_piece(struct composer *c, const struct pdf_page *page, size_t k, int mcid, struct merge *m)
{
    GString *content = m->content;
    size_t at = page->pieces[k].drawn;
    GHashTable *names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    qpdf_oh piece = qpdf_get_page_n(c->q, at);
    unsigned char *data = NULL;
    size_t len = 0;

    if (!has_page_size(c, piece))
        compose_fail(c, "piece %zu has another page size", at);
    merge_resources(c, m, piece, names);
    qpdf_oh group = qpdf_oh_get_key(c->q, piece, "/Group");
    if (qpdf_oh_is_dictionary(c->q, group) && !m->group)
        m->group = group;
    else
        qpdf_oh_release(c->q, group);

    if (qpdf_oh_get_page_content_data(c->q, piece, &data, &len) & QPDF_ERRORS) {
        compose_fail(c, "piece %zu has no content", at);
    } else {
        begin_mark(c, content, &page->pieces[k], mcid);
        g_string_append(content, "q\n");
        const char *wrong = content_append(content, (const char *)data, len, names);
        if (wrong)
            compose_fail(c, "piece %zu does not stand by itself: %s", at, wrong);
        g_string_append(content, "\nQ\nEMC\n");
    }
    free(data);
    drop_piece(c, piece);
    qpdf_oh_release(c->q, piece);
    g_hash_table_destroy(names);
}

/* The pieces of a page, joined; they are taken out of cairo's file. */
static struct merge
compose_page(struct composer *c, const struct pdf_page *page)
{
    struct merge m = {
        .res = qpdf_oh_new_dictionary(c->q),
        .content = g_string_new(NULL),
        .name_of = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
        .taken = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
    };
    int mcid = 0;
    for (size_t k = 0; k < page->n_pieces && !c->failed; k++) {
        compose_piece(c, page, k, mcid, &m);
        if (page->pieces[k].mark == PDF_CONTENT)
            mcid++;
    }
    g_hash_table_destroy(m.name_of);
    g_hash_table_destroy(m.taken);
    return m;
}

static void
make_page(struct composer *c, struct pdf_page *page, const struct merge *m, qpdf_oh parent)
{
    const double box[4] = { 0, 0, c->b->width, c->b->height };
    page->handle = obj_new(c->q);
    if (m->group)
        obj_take(c->q, page->handle, "/Group", m->group);
    obj_name(c->q, page->handle, "/Type", "/Page");
    obj_lend(c->q, page->handle, "/Parent", parent);
    obj_reals(c->q, page->handle, "/MediaBox", box, 4);
    obj_take(c->q, page->handle, "/Resources", m->res);
    obj_take(c->q, page->handle, "/Contents", obj_stream(c->q, m->content->str, m->content->len));
    g_string_free(m->content, TRUE);
}

/* A page tree of our own pages; cairo's fall away with the references to them. */
static void
compose_pages(struct composer *c)
{
    size_t n = c->b->n_pages;
    struct merge *merged = g_new(struct merge, n);
    for (size_t i = 0; i < n; i++)
        merged[i] = compose_page(c, &c->b->pages[i]);
    qpdf_oh pages = obj_new(c->q), kids = qpdf_oh_new_array(c->q);
    for (size_t i = 0; i < n; i++) {
        make_page(c, &c->b->pages[i], &merged[i], pages);
        obj_lend_item(c->q, kids, c->b->pages[i].handle);
    }
    g_free(merged);
    obj_name(c->q, pages, "/Type", "/Pages");
    obj_take(c->q, pages, "/Kids", kids);
    obj_int(c->q, pages, "/Count", (long long)n);
    obj_take(c->q, c->root, "/Pages", pages);
    if (qpdf_update_all_pages_cache(c->q) & QPDF_ERRORS)
        check_qpdf(c);
}

/*
 * What cairo leaves out or does otherwise: CIDToGIDMap of an embedded TrueType font (UA-1
 * 7.21.3.2, A-2 6.2.11.3.2); Interpolate of an image must not be true (A-2 6.2.8).
 */
static void
mend_object(qpdf_data q, qpdf_oh object)
{
    qpdf_oh dict =
        qpdf_oh_is_stream(q, object) ? qpdf_oh_get_dict(q, object) : qpdf_oh_new_object(q, object);
    if (qpdf_oh_is_dictionary_of_type(q, dict, "/Font", "/CIDFontType2")
        && !qpdf_oh_has_key(q, dict, "/CIDToGIDMap"))
        obj_name(q, dict, "/CIDToGIDMap", "/Identity");
    if (qpdf_oh_is_stream(q, object) && qpdf_oh_has_key(q, dict, "/Interpolate"))
        qpdf_oh_remove_key(q, dict, "/Interpolate");
    qpdf_oh_release(q, dict);
}

static void
mend_objects(struct composer *c)
{
    qpdf_oh trailer = qpdf_get_trailer(c->q);
    qpdf_oh size = qpdf_oh_get_key(c->q, trailer, "/Size");
    int n = qpdf_oh_get_int_value_as_int(c->q, size);
    qpdf_oh_release(c->q, size);
    qpdf_oh_remove_key(c->q, trailer, "/Info"); /* cairo's: it has the clock's time */
    qpdf_oh_remove_key(c->q, trailer, "/ID");
    qpdf_oh_release(c->q, trailer);
    for (int id = 1; id < n; id++) {
        qpdf_oh object = qpdf_get_object_by_id(c->q, id, 0);
        if (qpdf_oh_is_dictionary(c->q, object) || qpdf_oh_is_stream(c->q, object))
            mend_object(c->q, object);
        qpdf_oh_release(c->q, object);
    }
}

/* Each piece must have a page of cairo's to itself. The number of pieces. */
static size_t
count_pieces(struct composer *c)
{
    size_t n = 0;
    for (size_t i = 0; i < c->b->n_pages; i++)
        n += c->b->pages[i].n_pieces;
    bool *seen = g_new0(bool, n);
    for (size_t i = 0; i < c->b->n_pages; i++)
        for (size_t k = 0; k < c->b->pages[i].n_pieces; k++) {
            size_t at = c->b->pages[i].pieces[k].drawn;
            if (at >= n || seen[at])
                compose_fail(c, "piece %zu is drawn twice or not at all", at);
            else
                seen[at] = true;
        }
    g_free(seen);
    return n;
}

/* Opens what cairo drew; there must be as many pages as pieces. */
static void
read_pieces(struct composer *c)
{
    const GString *pdf = c->b->cairo_pdf;
    size_t pieces = count_pieces(c);

    if (qpdf_read_memory(c->q, "cairo", pdf->str, pdf->len, NULL) != QPDF_SUCCESS
        || qpdf_push_inherited_attributes_to_page(c->q) != QPDF_SUCCESS) {
        check_qpdf(c);
        compose_fail(c, "cairo's file cannot be read");
        return;
    }
    int pages = qpdf_get_num_pages(c->q);
    if (pages < 1 || (size_t)pages != pieces)
        compose_fail(c, "%zu pieces are expected, cairo drew %d", pieces, pages);
    c->root = qpdf_get_root(c->q);
}

static void
serialise(struct composer *c)
{
    qpdf_data q = c->q;
    if (qpdf_init_write_memory(q) & QPDF_ERRORS) {
        check_qpdf(c);
        return;
    }
    qpdf_set_object_stream_mode(q, qpdf_o_generate);
    qpdf_force_pdf_version(q, c->b->ua2 ? "2.0" : "1.7");
    qpdf_set_deterministic_ID(q, QPDF_TRUE); /* A-2 6.1.3 */
    qpdf_set_compress_streams(q, QPDF_TRUE);
    qpdf_set_newline_before_endstream(q, QPDF_TRUE); /* A-2 6.1.7.1 */
    qpdf_write(q);
    check_qpdf(c);
    if (!c->failed)
        out_write(c->b->job->out, qpdf_get_buffer(q), qpdf_get_buffer_length(q));
}

enum anag_status
pdf_compose(struct pdf_book *b)
{
    static void (*const steps[])(struct composer *) = { read_pieces, compose_pages, mend_objects,
        annots_alloc, tags_write, annots_write, nav_outline, nav_page_labels, meta_write,
        check_qpdf, serialise };
    struct composer c = { .b = b, .q = qpdf_init() };

    qpdf_set_suppress_warnings(c.q, QPDF_TRUE); /* on stderr; they are asked for */
    qpdf_silence_errors(c.q);
    for (size_t i = 0; i < G_N_ELEMENTS(steps) && !c.failed; i++)
        steps[i](&c);
    qpdf_cleanup(&c.q);
    return c.failed ? ANAG_EUNSUPP : ANAG_OK;
}
