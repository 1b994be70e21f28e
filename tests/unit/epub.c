/* The EPUB of trees built by hand: what no sample is sure to have. */
#include <glib.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <zip.h>

#include <cmocka.h>

#include "write/write.h"

static const struct pos nowhere;

static struct node *
add(struct doc *d, struct node *parent, enum node_kind kind, const char *text)
{
    struct node *n = node_new(d->arena, kind, ORIGIN_SOURCE, nowhere);
    if (text)
        node_append(n, node_new_text(d->arena, text, strlen(text), nowhere));
    node_append(parent, n);
    return n;
}

static struct node *
add_text(struct doc *d, struct node *parent, const char *text)
{
    struct node *n = node_new_text(d->arena, text, strlen(text), nowhere);
    node_append(parent, n);
    return n;
}

static struct doc *
new_doc(const char *lang, const char *title)
{
    struct doc *d = doc_new("hand.txt");
    d->meta.lang = lang;
    d->meta.identifier = "urn:uuid:6f9619ff-8b86-5d11-b42d-00c04fc964ff";
    d->meta.date = 1609556645;
    if (title) {
        struct node *h = add(d, d->body, NODE_HEADING, title);
        h->as.heading.level = 1;
        h->role = ROLE_TITLE;
    }
    return d;
}

static struct node *
add_item(struct doc *d, struct node *list, const char *label, const char *text)
{
    struct node *item = add(d, list, NODE_ITEM, NULL);
    item->as.mark.label = label;
    add(d, item, NODE_PARA, text);
    return item;
}

static enum anag_status
write_to(struct doc *d, struct page_table *pages, GString *bytes)
{
    struct out o;
    out_init(&o, out_to_gstring, bytes);
    struct write_job job = { .doc = d, .out = &o, .diags = &d->diags, .pages = pages };
    assert_null(doc_check(d));
    return write_epub.write(&job);
}

/* One file of the EPUB of the document; free it with g_free. */
static char *
file_of(struct doc *d, struct page_table *pages, const char *name)
{
    GString *bytes = g_string_new(NULL);
    assert_int_equal(write_to(d, pages, bytes), ANAG_OK);
    zip_source_t *source = zip_source_buffer_create(bytes->str, bytes->len, 0, NULL);
    zip_t *z = zip_open_from_source(source, ZIP_CHECKCONS, NULL);
    assert_non_null(z);
    zip_stat_t st;
    assert_int_equal(zip_stat(z, name, 0, &st), 0);
    char *text = g_malloc0(st.size + 1);
    zip_file_t *f = zip_fopen(z, name, 0);
    assert_int_equal(zip_fread(f, text, st.size), (zip_int64_t)st.size);
    zip_fclose(f);
    zip_discard(z);
    g_string_free(bytes, TRUE);
    return text;
}

static void
assert_has(const char *text, const char *part)
{
    if (!text || !strstr(text, part))
        fail_msg("not there: %s\nin: %s", part, text ? text : "");
}

static void
assert_lacks(const char *text, const char *part)
{
    if (text && strstr(text, part))
        fail_msg("there: %s\nin: %s", part, text);
}

static void
puts_flat_headings_in_sections(void **state)
{
    struct doc *d = new_doc("en", "T");
    struct node *p = add(d, d->body, NODE_PARA, "Titre");
    p->role = ROLE_TITLE_PARALLEL;
    p->lang = "fr";
    static const int levels[] = { 2, 3, 2 };
    for (int i = 0; i < 3; i++)
        add(d, d->body, NODE_HEADING, "H")->as.heading.level = levels[i];
    char *s = file_of(d, NULL, "EPUB/notice.xhtml");
    assert_has(s,
        "<hgroup>\n<h1 id=\"heading\">T</h1>\n"
        "<p lang=\"fr\" xml:lang=\"fr\" class=\"title-parallel\">Titre</p>\n</hgroup>\n"
        "<section>\n<h2 id=\"heading-2\">H</h2>\n<section>\n<h3 id=\"heading-3\">H</h3>\n"
        "</section>\n</section>\n<section>\n<h2 id=\"heading-4\">H</h2>\n</section>\n"
        "</main>");
    g_free(s);
    s = file_of(d, NULL, "EPUB/nav.xhtml");
    assert_lacks(s, "page-list");
    assert_lacks(s, "nav.xhtml#");
    g_free(s);
    doc_free(d);
}

static void
shows_labels_as_written(void **state)
{
    static const char *const label[][2] = { { "1.", "2." }, { "3.", "5." }, { "а)", "б)" },
        { "i.", "ii." }, { "c.", "d." }, { "B.", "C." }, { "1)", "2)" } };
    struct doc *d = new_doc("ru", "Т");
    for (size_t i = 0; i < G_N_ELEMENTS(label); i++) {
        struct node *list = add(d, d->body, NODE_LIST, NULL);
        list->as.list.ordered = true;
        add_item(d, list, label[i][0], "x");
        add_item(d, list, label[i][1], "y");
    }
    struct node *list = add(d, d->body, NODE_LIST, NULL);
    add_item(d, list, "—", "z");
    char *s = file_of(d, NULL, "EPUB/notice.xhtml");
    assert_has(s,
        "<ol>\n<li>x</li>\n<li>y</li>\n</ol>\n"
        "<ol start=\"3\">\n<li>x</li>\n<li value=\"5\">y</li>\n</ol>\n"
        "<ol class=\"labelled\" role=\"list\">\n<li>а) x</li>\n<li>б) y</li>\n</ol>\n"
        "<ol type=\"i\">\n<li>x</li>\n<li>y</li>\n</ol>\n"
        "<ol type=\"a\" start=\"3\">\n<li>x</li>\n<li>y</li>\n</ol>\n"
        "<ol type=\"A\" start=\"2\">\n<li>x</li>\n<li>y</li>\n</ol>\n"
        "<ol class=\"labelled\" role=\"list\">\n<li>1) x</li>\n<li>2) y</li>\n</ol>\n"
        "<ul>\n<li>z</li>\n</ul>\n");
    g_free(s);
    doc_free(d);
}

static void
links_notes_both_ways(void **state)
{
    struct doc *d = new_doc("en", "T");
    struct node *note = add(d, d->notes, NODE_NOTE, NULL);
    note->as.mark.label = "*";
    add(d, note, NODE_PARA, "Text.");
    for (int i = 0; i < 2; i++) {
        struct node *ref = add(d, add(d, d->body, NODE_PARA, "a"), NODE_NOTEREF, NULL);
        ref->as.noteref.note = note;
        ref->as.noteref.label = "*";
    }
    char *s = file_of(d, NULL, "EPUB/notice.xhtml");
    assert_has(s,
        "<p>a<sup><a role=\"doc-noteref\" epub:type=\"noteref\" id=\"ref\" "
        "href=\"#note\" aria-label=\"Note *\">*</a></sup></p>");
    assert_has(s,
        "<aside id=\"note\" role=\"doc-footnote\" epub:type=\"footnote\">\n"
        "<p><a role=\"doc-backlink\" href=\"#ref\" aria-label=\"* Back to text 1\">*</a> "
        "<a role=\"doc-backlink\" href=\"#ref-2\" aria-label=\"↑ Back to text 2\">↑</a> "
        "Text.</p>\n</aside>");
    g_free(s);
    doc_free(d);
}

static struct page_table *
new_pages(void)
{
    struct page_table *t = g_new0(struct page_table, 1);
    t->arena = arena_new();
    t->v = arena_alloc(t->arena, 16 * sizeof *t->v);
    t->identifier = "urn:uuid:00000000-0000-5000-8000-000000000000";
    t->format = "PDF, A4";
    return t;
}

static void
add_page(struct page_table *t, const struct node *n, size_t offset)
{
    t->v[t->n] = (struct page_break){ n, offset, NULL };
    t->v[t->n].label = arena_printf(t->arena, "%zu", t->n + 1);
    t->n++;
}

#define MARK(id, label)                                                                            \
    "<span role=\"doc-pagebreak\" epub:type=\"pagebreak\" id=\"" id "\" aria-label=\"" label       \
    "\"></span>"

static void
marks_pages_before_words(void **state)
{
    struct doc *d = new_doc("en", "Title of it");
    struct page_table *t = new_pages();
    add_page(t, d->body->first->first, 0);
    add_page(t, d->body->first->first, 6); /* in the heading: before it */
    struct node *p = add(d, d->body, NODE_PARA, "One two, three ");
    struct node *em = add(d, p, NODE_EMPH, "four");
    struct node *link = add(d, p, NODE_LINK, "http://five.six");
    link->as.link.href = "http://five.six";
    add_text(d, p, " seven");
    add_page(t, p->first, 6);    /* in "two," */
    add_page(t, em->first, 2);   /* in "four", which begins an element */
    add_page(t, link->first, 9); /* in the address, which is one word with "four" */
    add_page(t, p->last, 0);     /* at the space before "seven" */
    add_page(t, add(d, d->body, NODE_PARA, "Last")->first, 0);
    char *s = file_of(d, t, "EPUB/notice.xhtml");
    assert_has(s, "<main id=\"text\">\n" MARK("page-1", "1") MARK("page-2", "2") "\n<h1 id");
    assert_has(s,
        "<p>One " MARK("page-3", "3") "two, three " MARK("page-4", "4")
            MARK("page-5", "5") "<em>four</em><a href=\"http://five.six\">"
                                "http://five.six</a> " MARK("page-6", "6") "seven</p>");
    assert_has(s, "<p>" MARK("page-7", "7") "Last</p>");
    g_free(s);
    s = file_of(d, t, "EPUB/package.opf");
    assert_has(s,
        "<meta property=\"pageBreakSource\">Title of it (PDF, A4, Pages: 7), "
        "urn:uuid:00000000-0000-5000-8000-000000000000</meta>");
    assert_has(s, ">pageBreakMarkers<");
    g_free(s);
    arena_free(t->arena);
    g_free(t);
    doc_free(d);
}

static void
breaks_chinese_anywhere(void **state)
{
    struct doc *d = new_doc("zh-Hans", "题");
    struct page_table *t = new_pages();
    add_page(t, add(d, d->body, NODE_PARA, "图书馆开放")->first, 9);
    char *s = file_of(d, t, "EPUB/notice.xhtml");
    assert_has(s, "<p>图书馆" MARK("page-1", "1") "开放</p>");
    g_free(s);
    arena_free(t->arena);
    g_free(t);
    doc_free(d);
}

static void
runs_both_ways(void **state)
{
    struct doc *d = new_doc("ar", "المكتبات");
    struct node *p = add(d, d->body, NODE_PARA, "كما ");
    add(d, p, NODE_SPAN, "A Strategy")->lang = "en";
    struct node *link = add(d, p, NODE_LINK, "https://a.example/b");
    link->as.link.href = "https://a.example/b";
    char *s = file_of(d, NULL, "EPUB/notice.xhtml");
    assert_has(s, "lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\">");
    assert_has(s, "<span lang=\"en\" xml:lang=\"en\" dir=\"ltr\">A Strategy</span>");
    assert_has(s, "<a href=\"https://a.example/b\" dir=\"ltr\">");
    g_free(s);
    s = file_of(d, NULL, "EPUB/package.opf");
    assert_has(s, "page-progression-direction=\"rtl\"");
    g_free(s);
    doc_free(d);
}

static struct node *
add_image(struct doc *d, const char *src, const char *alt)
{
    struct node *image = add(d, add(d, d->body, NODE_FIGURE, NULL), NODE_IMAGE, NULL);
    image->as.image.src = src;
    image->as.image.alt = alt;
    return image;
}

static void
tells_the_truth_of_pictures(void **state)
{
    struct doc *d = new_doc("en", "T");
    char *s = file_of(d, NULL, "EPUB/package.opf");
    assert_lacks(s, "visual");
    assert_lacks(s, "alternativeText");
    assert_lacks(s, "pageBreak");
    assert_lacks(s, "conformsTo");
    g_free(s);
    struct node *image = add_image(d, "data:image/gif;base64,R0lGODlhAQABAAAAACw7", "A dot");
    s = file_of(d, NULL, "EPUB/package.opf");
    assert_has(s, "accessModeSufficient\">textual,visual<");
    assert_has(s, ">alternativeText<");
    assert_has(s, ">unknownFlashingHazard<");
    g_free(s);
    GString *none = g_string_new(NULL);
    image->as.image.alt = "";
    assert_int_equal(write_to(d, NULL, none), ANAG_EUNSUPP);
    image->as.image.alt = "A dot";
    image->as.image.src = "dot.gif";
    assert_int_equal(write_to(d, NULL, none), ANAG_EUNSUPP);
    assert_int_equal(none->len, 0);
    assert_int_equal(d->diags.n, 2);
    g_string_free(none, TRUE);
    doc_free(d);
}

static void
makes_the_same_twice(void **state)
{
    struct doc *d = new_doc("ru", NULL); /* without a title, too */
    add(d, d->body, NODE_PARA, "Текст");
    GString *one = g_string_new(NULL), *other = g_string_new(NULL);
    assert_int_equal(write_to(d, NULL, one), ANAG_OK);
    assert_int_equal(write_to(d, NULL, other), ANAG_OK);
    assert_true(g_string_equal(one, other));
    g_string_free(one, TRUE);
    g_string_free(other, TRUE);
    doc_free(d);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(puts_flat_headings_in_sections),
        cmocka_unit_test(shows_labels_as_written),
        cmocka_unit_test(links_notes_both_ways),
        cmocka_unit_test(marks_pages_before_words),
        cmocka_unit_test(breaks_chinese_anywhere),
        cmocka_unit_test(runs_both_ways),
        cmocka_unit_test(tells_the_truth_of_pictures),
        cmocka_unit_test(makes_the_same_twice),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
