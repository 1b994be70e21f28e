/*
 * A book built by hand: what the composer makes of it, read again with libqpdf.
 * ANAGNOST_KEEP=DIR keeps the files, for the validators.
 */
#include <cairo-pdf.h>
#include <qpdf/qpdf-c.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/opts.h"
#include "write/pdf_book.h"

/* What the test draws with. */
struct sheet {
    struct pdf_book b;
    struct doc *doc;
    struct anag_opts opts;
    struct write_job job;
    struct out out;
    GString *pdf;
    cairo_surface_t *surface;
    cairo_t *cr;
};

static cairo_status_t
to_gstring(void *closure, const unsigned char *data, unsigned len)
{
    g_string_append_len(closure, (const char *)data, len);
    return CAIRO_STATUS_SUCCESS;
}

static void
set_meta(struct doc *doc)
{
    static struct title en = { NULL, "A <Small> Book & More", "en" };
    static struct title ru = { &en, "Малая книга", "ru" };
    static struct contributor author = { NULL, "aut", "Автор Первый", NULL, NULL, NULL, 0 };
    static struct contributor translator = { &author, "trl", "Мария Иванова", NULL, NULL, NULL, 0 };
    doc->meta = (struct meta){ .lang = "ru",
        .titles = &ru,
        .contributors = &translator,
        .source = "https://example.org/a?b=1&c=2",
        .publisher = "Издатель",
        .rights = "CC BY 4.0",
        .identifier = "urn:uuid:0d5eb4ba-9f9b-5d5a-9a11-2f1a6f0f0001",
        .date = 1614600000 };
}

static void
sheet_init(struct sheet *s, bool ua2)
{
    memset(s, 0, sizeof *s);
    s->doc = doc_new("test.txt");
    set_meta(s->doc);
    s->pdf = g_string_new(NULL);
    out_init(&s->out, out_to_gstring, s->pdf);
    if (ua2)
        opts_set(&s->opts, "pdf-standard", "ua2");
    s->job = (struct write_job){ .doc = s->doc,
        .opts = &s->opts,
        .out = &s->out,
        .diags = &s->doc->diags,
        .profile = profile_at(0) };
    pdf_book_init(&s->b, &s->job);
    s->surface =
        cairo_pdf_surface_create_for_stream(to_gstring, s->b.cairo_pdf, s->b.width, s->b.height);
    cairo_pdf_surface_restrict_to_version(s->surface, CAIRO_PDF_VERSION_1_5);
    s->cr = cairo_create(s->surface);
    cairo_select_font_face(s->cr, "Noto Serif", CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_NORMAL);
}

static void
sheet_finish(struct sheet *s)
{
    if (s->cr)
        cairo_destroy(s->cr);
    cairo_surface_destroy(s->surface);
    pdf_book_finish(&s->b);
    g_string_free(s->pdf, TRUE);
    opts_finish(&s->opts);
    doc_free(s->doc);
}

static void
place(struct sheet *s, struct pdf_elem *e, double y)
{
    for (; e && e->page < 0; e = e->parent) {
        e->page = (int)s->b.n_pages - 1;
        e->y = y;
    }
}

/* A piece of text at a place of the last page. */
static void
text(struct sheet *s, struct pdf_elem *e, double x, double y, double size, const char *utf8)
{
    pdf_piece_add(&s->b, PDF_CONTENT, e, NULL);
    place(s, e, y);
    cairo_set_source_rgba(s->cr, 0, 0, 0, s->b.n_annots ? 1 : 0.9); /* "a0" with two meanings */
    cairo_set_font_size(s->cr, size);
    cairo_move_to(s->cr, x, y + size);
    cairo_show_text(s->cr, utf8);
    cairo_show_page(s->cr);
}

static void
artifact(struct sheet *s, enum pdf_mark mark, double y, const char *utf8)
{
    pdf_piece_add(&s->b, mark, NULL, utf8 ? "ru" : NULL);
    cairo_set_source_rgb(s->cr, 0, 0, 0);
    cairo_set_font_size(s->cr, 9);
    cairo_move_to(s->cr, 64, y);
    if (utf8)
        cairo_show_text(s->cr, utf8);
    else
        cairo_rectangle(s->cr, 64, y, 100, 0.5);
    cairo_fill(s->cr);
    cairo_show_page(s->cr);
}

static struct pdf_elem *
leaf(struct sheet *s, struct pdf_elem *parent, const char *type, double x, double y,
    const char *utf8)
{
    struct pdf_elem *e = pdf_elem_new(&s->b, parent, type);
    text(s, e, x, y, 11, utf8);
    return e;
}

static struct pdf_annot *
link_area(struct sheet *s, struct pdf_elem *e, double y, const char *contents)
{
    struct pdf_annot *a = pdf_annot_add(&s->b, e, (struct pdf_rect){ 64, y, 90, 14 });
    a->contents = contents;
    a->lang = "ru";
    return a;
}

static void
add_list(struct sheet *s, double y)
{
    struct pdf_elem *list = pdf_elem_new(&s->b, s->b.root, "L");
    list->list = PDF_LIST_DECIMAL;
    for (int i = 1; i <= 2; i++) {
        char label[8];
        g_snprintf(label, sizeof label, "%d.", i);
        struct pdf_elem *item = pdf_elem_new(&s->b, list, "LI");
        leaf(s, item, "Lbl", 64, y + 16 * i, label);
        struct pdf_elem *body = pdf_elem_new(&s->b, item, "LBody");
        if (i == 1)
            text(s, body, 84, y + 16 * i, 11, "Пункт списка");
        else
            leaf(s, body, "P", 84, y + 16 * i, "Пункт с абзацем");
    }
}

static void
add_table(struct sheet *s, double y)
{
    struct pdf_elem *table = pdf_elem_new(&s->b, s->b.root, "Table");
    struct pdf_elem *head = pdf_elem_new(&s->b, table, "THead");
    struct pdf_elem *body = pdf_elem_new(&s->b, table, "TBody");
    struct pdf_elem *row = pdf_elem_new(&s->b, head, "TR");
    struct pdf_elem *cell = pdf_elem_new(&s->b, row, "TH");
    cell->scope = PDF_SCOPE_COLUMN;
    cell->colspan = 2;
    leaf(s, cell, "P", 64, y, "Год и место");
    row = pdf_elem_new(&s->b, body, "TR");
    cell = pdf_elem_new(&s->b, row, "TH");
    cell->scope = PDF_SCOPE_ROW;
    leaf(s, cell, "P", 64, y + 16, "2021");
    text(s, pdf_elem_new(&s->b, row, "TD"), 164, y + 16, 11, "Алжир");
}

static void
add_figure(struct sheet *s, double y)
{
    struct pdf_elem *fig = pdf_elem_new(&s->b, s->b.root, "Figure");
    fig->alt = "Синий квадрат";
    fig->has_box = true;
    fig->box = (struct pdf_rect){ 64, y, 32, 32 };
    pdf_piece_add(&s->b, PDF_CONTENT, fig, NULL);
    place(s, fig, y);
    cairo_surface_t *image = cairo_image_surface_create(CAIRO_FORMAT_RGB24, 8, 8);
    cairo_t *cr = cairo_create(image);
    cairo_set_source_rgb(cr, 0.1, 0.2, 0.6);
    cairo_paint(cr);
    cairo_destroy(cr);
    cairo_save(s->cr);
    cairo_translate(s->cr, 64, y);
    cairo_scale(s->cr, 4, 4);
    cairo_set_source_surface(s->cr, image, 0, 0);
    cairo_paint(s->cr); /* the default filter: /Interpolate true */
    cairo_restore(s->cr);
    cairo_surface_destroy(image);
    cairo_show_page(s->cr);
}

/* A reference and its note, linked both ways. */
static void
add_note(struct sheet *s, struct pdf_elem *para, double y)
{
    struct pdf_elem *ref = pdf_elem_new(&s->b, para, "Reference");
    struct pdf_elem *go = pdf_elem_new(&s->b, ref, "Link");
    text(s, go, 64, y, 11, "*");
    struct pdf_annot *to = link_area(s, go, y, "Сноска *");
    artifact(s, PDF_ARTIFACT_LAYOUT, 700, NULL);
    struct pdf_elem *note = pdf_elem_new(&s->b, s->b.root, "Note");
    note->id = "note-1";
    note->ref = ref;
    ref->ref = note;
    struct pdf_elem *label = pdf_elem_new(&s->b, note, "Lbl");
    struct pdf_elem *back = pdf_elem_new(&s->b, label, "Link");
    text(s, back, 64, 710, 9, "*");
    struct pdf_annot *from = link_area(s, back, 710, "Назад к тексту");
    leaf(s, note, "P", 74, 710, "Текст сноски");
    to->target = note;
    from->target = ref;
}

static void
build(struct sheet *s)
{
    struct pdf_book *b = &s->b;
    pdf_page_new(b, "1");
    artifact(s, PDF_ARTIFACT_HEADER, 40, "Малая книга");
    struct pdf_elem *h1 = pdf_elem_new(b, b->root, "H1");
    text(s, h1, 64, 64, 18, "Малая книга");
    struct pdf_elem *en = leaf(s, b->root, "P", 64, 100, "A Small Book");
    en->lang = "en";
    struct pdf_elem *p = leaf(s, b->root, "P", 64, 130, "Абзац начинается (q Q BT) /a0 здесь, ");
    struct pdf_elem *link = pdf_elem_new(b, p, "Link");
    text(s, link, 64, 150, 11, "https://example.org/путь");
    link_area(s, link, 150, "Ссылка: https://example.org/путь")->uri = "https://example.org/путь";
    link_area(s, link, 166, "Ссылка: https://example.org/путь");
    add_note(s, p, 200);
    artifact(s, PDF_ARTIFACT_FOOTER, 810, "1");
    pdf_page_new(b, "2");
    text(s, p, 64, 64, 11, "а кончается на другой странице.");
    struct pdf_elem *h2 = pdf_elem_new(b, b->root, "H2");
    text(s, h2, 64, 90, 14, "Разное");
    struct pdf_elem *quote = pdf_elem_new(b, b->root, "BlockQuote");
    struct pdf_elem *said = leaf(s, quote, "P", 84, 120, "Цитата ");
    leaf(s, said, "Em", 184, 120, "с ударением, ");
    leaf(s, said, "Strong", 284, 120, "сильным, ");
    leaf(s, said, "Quote", 344, 120, "с речью ");
    leaf(s, said, "Code", 404, 120, "и кодом");
    add_list(s, 140);
    add_table(s, 220);
    add_figure(s, 300);
    artifact(s, PDF_ARTIFACT_FOOTER, 810, "2");
    pdf_outline_add(b, 1, "Малая книга", "ru", h1);
    pdf_outline_add(b, 3, "Разное", "ru", h2);
    cairo_destroy(s->cr);
    s->cr = NULL;
    cairo_surface_finish(s->surface);
}

static void
keep(const GString *pdf, const char *name)
{
    const char *dir = g_getenv("ANAGNOST_KEEP");
    if (!dir)
        return;
    char *path = g_build_filename(dir, name, NULL);
    assert_true(g_file_set_contents(path, pdf->str, (gssize)pdf->len, NULL));
    g_free(path);
}

/* Reading again: the value of a path of keys; NULL ends it. Handles live until cleanup. */
static qpdf_oh
at(qpdf_data q, qpdf_oh from, ...)
{
    va_list ap;
    va_start(ap, from);
    for (const char *key; (key = va_arg(ap, const char *));)
        from = g_ascii_isdigit(*key) ? qpdf_oh_get_array_item(q, from, key[0] - '0')
                                     : qpdf_oh_get_key(q, from, key);
    va_end(ap);
    return from;
}

static void
assert_reads(qpdf_data q, const GString *pdf)
{
    qpdf_set_suppress_warnings(q, QPDF_TRUE);
    assert_int_equal(qpdf_read_memory(q, "test", pdf->str, pdf->len, NULL), QPDF_SUCCESS);
    assert_int_equal(qpdf_check_pdf(q), QPDF_SUCCESS);
    assert_false(qpdf_more_warnings(q));
    assert_int_equal(qpdf_get_num_pages(q), 2);
}

static void
check_catalog(qpdf_data q)
{
    qpdf_oh root = qpdf_get_root(q), trailer = qpdf_get_trailer(q);
    assert_string_equal(qpdf_oh_get_utf8_value(q, at(q, root, "/Lang", NULL)), "ru");
    assert_true(qpdf_oh_get_bool_value(q, at(q, root, "/MarkInfo", "/Marked", NULL)));
    assert_true(
        qpdf_oh_get_bool_value(q, at(q, root, "/ViewerPreferences", "/DisplayDocTitle", NULL)));
    assert_string_equal(
        qpdf_oh_get_utf8_value(q, at(q, trailer, "/Info", "/Title", NULL)), "Малая книга");
    assert_string_equal(
        qpdf_oh_get_utf8_value(q, at(q, trailer, "/Info", "/Author", NULL)), "Автор Первый");
    assert_string_equal(qpdf_oh_get_utf8_value(q, at(q, trailer, "/Info", "/CreationDate", NULL)),
        "D:20210301120000Z");
    qpdf_oh first = at(q, root, "/Outlines", "/First", NULL);
    assert_int_equal(qpdf_oh_get_int_value(q, at(q, root, "/Outlines", "/Count", NULL)), 2);
    assert_string_equal(
        qpdf_oh_get_utf8_value(q, at(q, first, "/First", "/Title", NULL)), "Разное");
    qpdf_oh labels = at(q, root, "/PageLabels", "/Nums", NULL);
    assert_int_equal(qpdf_oh_get_array_n_items(q, labels), 2);
}

static void
check_structure(qpdf_data q)
{
    qpdf_oh tree = at(q, qpdf_get_root(q), "/StructTreeRoot", NULL);
    qpdf_oh doc = at(q, tree, "/K", "0", NULL), p = at(q, doc, "/K", "2", NULL);
    assert_string_equal(qpdf_oh_get_name(q, at(q, doc, "/S", NULL)), "/Document");
    assert_string_equal(qpdf_oh_get_utf8_value(q, at(q, doc, "/K", "1", "/Lang", NULL)), "en");
    /* the paragraph: MCID, Link, Reference, MCR on page 2 */
    assert_int_equal(qpdf_oh_get_array_n_items(q, at(q, p, "/K", NULL)), 4);
    assert_true(qpdf_oh_is_integer(q, at(q, p, "/K", "0", NULL)));
    qpdf_oh link = at(q, p, "/K", "1", NULL), annot = at(q, link, "/K", "1", "/Obj", NULL);
    qpdf_oh mcr = at(q, p, "/K", "3", NULL);
    assert_string_equal(qpdf_oh_get_name(q, at(q, mcr, "/Type", NULL)), "/MCR");
    assert_int_equal(qpdf_oh_get_object_id(q, at(q, mcr, "/Pg", NULL)),
        qpdf_oh_get_object_id(q, qpdf_get_page_n(q, 1)));
    assert_int_equal(qpdf_oh_get_array_n_items(q, at(q, annot, "/QuadPoints", NULL)), 16);
    assert_string_equal(qpdf_oh_get_string_value(q, at(q, annot, "/A", "/URI", NULL)),
        "https://example.org/%D0%BF%D1%83%D1%82%D1%8C");
    assert_string_equal(
        qpdf_oh_get_string_value(q, at(q, tree, "/IDTree", "/Names", "0", NULL)), "note-1");
    assert_string_equal(qpdf_oh_get_name(q, at(q, tree, "/RoleMap", "/Em", NULL)), "/Span");
    assert_false(qpdf_oh_has_key(q, at(q, tree, "/RoleMap", NULL), "/Quote"));
    /* pages 0 and 1, annotations 2, 3, 4 */
    assert_int_equal(qpdf_oh_get_array_n_items(q, at(q, tree, "/ParentTree", "/Nums", NULL)), 10);
}

static void
check_content(qpdf_data q)
{
    unsigned char *data;
    size_t len;
    qpdf_oh page = qpdf_get_page_n(q, 0);
    assert_int_equal(qpdf_oh_get_page_content_data(q, page, &data, &len), QPDF_SUCCESS);
    char *s = g_strndup((const char *)data, len);
    assert_non_null(strstr(s, "/H1 <</MCID 0>> BDC"));
    assert_non_null(strstr(
        s, "/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top] /Lang (ru)>> BDC"));
    assert_non_null(strstr(s, "/Artifact <</Type /Layout>> BDC"));
    qpdf_oh states = at(q, page, "/Resources", "/ExtGState", NULL);
    assert_true(qpdf_oh_has_key(q, states, "/a0"));
    assert_true(qpdf_oh_has_key(q, states, "/a0.1"));
    assert_non_null(strstr(s, "/a0.1 gs"));
    g_free(s);
    free(data);
}

static void
test_book(void **state)
{
    struct sheet s;
    sheet_init(&s, false);
    build(&s);
    assert_int_equal(pdf_compose(&s.b), ANAG_OK);
    keep(s.pdf, "ua1.pdf");
    qpdf_data q = qpdf_init();
    assert_reads(q, s.pdf);
    assert_string_equal(qpdf_get_pdf_version(q), "1.7");
    check_catalog(q);
    check_structure(q);
    check_content(q);
    qpdf_cleanup(&q);
    sheet_finish(&s);
}

static void
test_book_ua2(void **state)
{
    struct sheet s;
    sheet_init(&s, true);
    build(&s);
    assert_int_equal(pdf_compose(&s.b), ANAG_OK);
    keep(s.pdf, "ua2.pdf");
    qpdf_data q = qpdf_init();
    assert_reads(q, s.pdf);
    assert_string_equal(qpdf_get_pdf_version(q), "2.0");
    assert_false(qpdf_oh_has_key(q, qpdf_get_trailer(q), "/Info"));
    qpdf_oh doc = at(q, qpdf_get_root(q), "/StructTreeRoot", "/K", "0", NULL);
    qpdf_oh note = at(q, doc, "/K", "3", NULL);
    assert_string_equal(qpdf_oh_get_name(q, at(q, note, "/S", NULL)), "/FENote");
    assert_string_equal(qpdf_oh_get_name(q, at(q, note, "/Ref", "0", "/S", NULL)), "/Reference");
    assert_true(
        qpdf_oh_is_array(q, at(q, qpdf_get_root(q), "/Outlines", "/First", "/A", "/SD", NULL)));
    qpdf_cleanup(&q);
    sheet_finish(&s);
}

static void
test_same_bytes(void **state)
{
    for (int ua2 = 0; ua2 < 2; ua2++) {
        struct sheet a, b;
        sheet_init(&a, ua2);
        sheet_init(&b, ua2);
        build(&a);
        build(&b);
        assert_int_equal(pdf_compose(&a.b), ANAG_OK);
        assert_int_equal(pdf_compose(&b.b), ANAG_OK);
        assert_true(g_string_equal(a.pdf, b.pdf));
        sheet_finish(&a);
        sheet_finish(&b);
    }
}

/* What cairo did not draw as expected is refused, and the diagnostic says why. */
static void
assert_refused(struct sheet *s, const char *why)
{
    assert_int_equal(pdf_compose(&s->b), ANAG_EUNSUPP);
    assert_int_equal(s->doc->diags.n, 1);
    assert_int_equal(s->doc->diags.v[0].code, DIAG_WRITE_FAILED);
    assert_non_null(strstr(s->doc->diags.v[0].text, why));
    assert_int_equal(s->pdf->len, 0);
    sheet_finish(s);
}

static void
test_refusals(void **state)
{
    struct sheet s;
    sheet_init(&s, false);
    build(&s);
    s.b.pages[1].n_pieces--;
    assert_refused(&s, "expected");

    sheet_init(&s, false);
    build(&s);
    s.b.width += 10;
    assert_refused(&s, "page size");

    sheet_init(&s, false);
    build(&s);
    g_string_truncate(s.b.cairo_pdf, s.b.cairo_pdf->len / 2);
    assert_refused(&s, "");

    sheet_init(&s, false);
    build(&s);
    s.b.root->kids[1].as.elem->type = "Paragraph";
    assert_refused(&s, "no standard structure type: Paragraph");

    sheet_init(&s, false);
    build(&s);
    s.b.pages[0].pieces[0].lang = "ru) /MCID 0 (";
    assert_refused(&s, "no language tag");

    sheet_init(&s, false);
    build(&s);
    s.b.root->lang = NULL;
    assert_refused(&s, "language");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_book),
        cmocka_unit_test(test_book_ua2),
        cmocka_unit_test(test_same_bytes),
        cmocka_unit_test(test_refusals),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    cairo_debug_reset_static_data(); /* what cairo keeps is no leak */
    return failed;
}
