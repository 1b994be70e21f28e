/* The layout on trees built by hand: notes and pages, where pages begin, characters without font.
 */
#include <glib.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "write/write.h"

static const struct pos nowhere;

static struct node *
add(struct doc *d, struct node *parent, enum node_kind kind, const char *text)
{
    struct node *n = node_new(d->arena, kind, ORIGIN_SOURCE, (struct pos){ 7, 1 });
    if (text)
        node_append(n, node_new_text(d->arena, text, strlen(text), (struct pos){ 7, 1 }));
    node_append(parent, n);
    return n;
}

static struct doc *
doc_in(const char *lang)
{
    struct doc *d = doc_new("hand.txt");
    d->meta.lang = lang;
    d->meta.identifier = "urn:uuid:6f9619ff-8b86-5d11-b42d-00c04fc964ff";
    struct node *h = add(d, d->body, NODE_HEADING, "Title");
    h->as.heading.level = 1;
    h->role = ROLE_TITLE;
    return d;
}

/* The PDF of the document, which is freed; *ret_pages may be NULL. */
static enum anag_status
write_doc(struct doc *d, struct page_table *pages, GString *bytes)
{
    struct out out;
    struct anag_opts opts = { 0 };
    out_init(&out, out_to_gstring, bytes);
    struct write_job job = { .doc = d,
        .opts = &opts,
        .out = &out,
        .diags = &d->diags,
        .profile = profile_at(0),
        .pages = pages };
    return write_pdf.write(&job);
}

static void
test_page_table(void **state)
{
    (void)state;
    struct doc *d = doc_in("en");
    struct page_table pages = { .arena = arena_new() };
    GString *bytes = g_string_new(NULL), *text = g_string_new(NULL);
    for (int i = 0; i < 900; i++)
        g_string_append(text, "librarians everywhere ");
    struct node *p = add(d, d->body, NODE_PARA, text->str);
    assert_int_equal(write_doc(d, &pages, bytes), ANAG_OK);
    assert_true(pages.n >= 3);
    assert_string_equal(pages.format, "PDF, A4");
    assert_true(g_str_has_prefix(pages.identifier, "urn:uuid:"));
    assert_ptr_equal(pages.v[0].node, d->body->first->first);
    assert_int_equal(pages.v[0].offset, 0);
    for (size_t i = 1; i < pages.n; i++) {
        assert_ptr_equal(pages.v[i].node, p->first);
        assert_true(pages.v[i].offset > pages.v[i - 1].offset);
    }
    assert_string_equal(pages.v[1].label, "2");
    arena_free(pages.arena);
    doc_free(d);
    g_string_free(bytes, TRUE);
    g_string_free(text, TRUE);
}

/* A note longer than a page, one that refers to another, and one that nothing refers to. */
static void
test_notes(void **state)
{
    (void)state;
    struct doc *d = doc_in("en");
    struct page_table pages = { .arena = arena_new() };
    GString *bytes = g_string_new(NULL), *text = g_string_new(NULL);
    for (int i = 0; i < 1200; i++)
        g_string_append(text, "librarians everywhere ");
    const char *const notes[] = { text->str, "A note on the note.", "An orphan." };
    struct node *note[3];
    for (int i = 0; i < 3; i++) {
        note[i] = add(d, d->notes, NODE_NOTE, NULL);
        note[i]->as.mark.label = i == 0 ? "*" : "[2]";
        add(d, note[i], NODE_PARA, notes[i]);
    }
    struct node *from[] = { add(d, d->body, NODE_PARA, "Text with a note"), note[0]->first };
    for (int i = 0; i < 2; i++) {
        struct node *ref = node_new(d->arena, NODE_NOTEREF, ORIGIN_SOURCE, nowhere);
        ref->as.noteref.note = note[i];
        ref->as.noteref.label = note[i]->as.mark.label;
        node_append(from[i], ref);
    }
    assert_int_equal(write_doc(d, &pages, bytes), ANAG_OK);
    assert_true(pages.n >= 3);
    assert_int_equal(d->diags.n, 0);
    arena_free(pages.arena);
    doc_free(d);
    g_string_free(bytes, TRUE);
    g_string_free(text, TRUE);
}

static void
test_missing_glyph(void **state)
{
    (void)state;
    struct doc *d = doc_in("en");
    GString *bytes = g_string_new(NULL);
    add(d, d->body, NODE_PARA, "abc \U000F1234 \U000F1234");
    assert_int_equal(write_doc(d, NULL, bytes), ANAG_EUNSUPP);
    assert_int_equal(bytes->len, 0);
    assert_int_equal(d->diags.n, 1);
    assert_int_equal(d->diags.v[0].code, DIAG_GLYPH_MISSING);
    assert_non_null(strstr(d->diags.v[0].text, "U+F1234"));
    assert_int_equal(d->diags.v[0].pos.line, 7);
    assert_int_equal(d->diags.v[0].pos.column, 5);
    doc_free(d);
    g_string_free(bytes, TRUE);
}

static void
test_no_language(void **state)
{
    (void)state;
    struct doc *d = doc_in(NULL);
    GString *bytes = g_string_new(NULL);
    assert_int_equal(write_doc(d, NULL, bytes), ANAG_EUNSUPP);
    assert_int_equal(d->diags.n, 1);
    doc_free(d);
    g_string_free(bytes, TRUE);
}

/* The second document of a process has the same bytes as the first. */
static void
test_repeatable(void **state)
{
    (void)state;
    GString *bytes[2];
    for (int i = 0; i < 2; i++) {
        struct doc *d = doc_in("ru");
        bytes[i] = g_string_new(NULL);
        add(d, d->body, NODE_PARA, "Библиотека e\xcc\x81 ﬁ fi 48\u202f000 «да» نعم 图书馆");
        assert_int_equal(write_doc(d, NULL, bytes[i]), ANAG_OK);
        doc_free(d);
    }
    assert_int_equal(bytes[0]->len, bytes[1]->len);
    assert_memory_equal(bytes[0]->str, bytes[1]->str, bytes[0]->len);
    g_string_free(bytes[0], TRUE);
    g_string_free(bytes[1], TRUE);
}

/* Nothing to draw, and blocks that hold nothing. */
static void
test_empty(void **state)
{
    (void)state;
    struct doc *d = doc_in("ar");
    GString *bytes = g_string_new(NULL);
    add(d, d->body, NODE_PARA, NULL);
    add(d, d->body, NODE_LIST, NULL);
    add(d, d->body, NODE_TABLE, NULL);
    add(d, d->body, NODE_QUOTE, NULL);
    assert_int_equal(write_doc(d, NULL, bytes), ANAG_OK);
    doc_free(d);
    g_string_free(bytes, TRUE);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_page_table),
        cmocka_unit_test(test_notes),
        cmocka_unit_test(test_missing_glyph),
        cmocka_unit_test(test_no_language),
        cmocka_unit_test(test_repeatable),
        cmocka_unit_test(test_empty),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
