/* The XML: a tree with everything in it comes back, and what is not our XML is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <glib.h>

#include "base/opts.h"
#include "read/read.h"
#include "write/write.h"

static char *
write_doc(struct doc *d)
{
    struct out out;
    GString *s = g_string_new(NULL);
    out_init(&out, out_to_gstring, s);
    struct write_job job = { .doc = d, .out = &out, .diags = &d->diags };
    assert_int_equal(write_xml.write(&job), ANAG_OK);
    return g_string_free(s, FALSE);
}

static struct doc *
read_doc(const char *xml)
{
    struct doc *d = doc_new("test.xml");
    enum anag_status status = read_xml.read(d, xml, strlen(xml));
    if (status != ANAG_OK)
        fail_msg("refused: %s\n%s", d->diags.n ? d->diags.v[0].text : "", xml);
    assert_true(d->fixed);
    assert_null(doc_check(d));
    return d;
}

static void
assert_same(const char *a, const char *b)
{
    if (!a || !b)
        assert_ptr_equal(a, b);
    else
        assert_string_equal(a, b);
}

static void
assert_payload(const struct node *a, const struct node *b)
{
    if (a->kind == NODE_TEXT || a->kind == NODE_LINE || a->kind == NODE_PRE) {
        assert_same(a->as.text.s, b->as.text.s);
        assert_int_equal(a->as.text.indent, b->as.text.indent);
        assert_int_equal(a->as.text.blank, b->as.text.blank);
        assert_int_equal(a->as.text.page, b->as.text.page);
    } else if (a->kind == NODE_HEADING) {
        assert_int_equal(a->as.heading.level, b->as.heading.level);
    } else if (a->kind == NODE_LIST) {
        assert_int_equal(a->as.list.ordered, b->as.list.ordered);
    } else if (a->kind == NODE_ITEM || a->kind == NODE_NOTE) {
        assert_same(a->as.mark.label, b->as.mark.label);
    } else if (a->kind == NODE_LINK) {
        assert_same(a->as.link.href, b->as.link.href);
    } else if (a->kind == NODE_NOTEREF) {
        assert_same(a->as.noteref.label, b->as.noteref.label);
        assert_same(a->as.noteref.note->as.mark.label, b->as.noteref.note->as.mark.label);
    } else if (a->kind == NODE_IMAGE) {
        assert_same(a->as.image.src, b->as.image.src);
        assert_same(a->as.image.alt, b->as.image.alt);
    } else if (a->kind == NODE_CELL) {
        assert_int_equal(a->as.cell.colspan, b->as.cell.colspan);
        assert_int_equal(a->as.cell.rowspan, b->as.cell.rowspan);
        assert_int_equal(a->as.cell.header, b->as.cell.header);
    }
}

/* Equal in all that the XML promises to keep: not the places of single texts. */
static void
assert_tree(const struct node *a, const struct node *b)
{
    assert_int_equal(a->kind, b->kind);
    assert_int_equal(a->role, b->role);
    assert_int_equal(a->origin, b->origin);
    assert_same(a->id, b->id);
    if (a->parent)
        assert_same(a->lang, b->lang);
    assert_payload(a, b);
    if (a->kind != NODE_TEXT) {
        assert_int_equal(a->pos.line, b->pos.line);
        assert_int_equal(a->pos.column, b->pos.column);
    }
    const struct node *y = b->first;
    for (const struct node *x = a->first; x; x = x->next, y = y->next) {
        assert_non_null(y);
        assert_tree(x, y);
    }
    assert_null(y);
}

/* Every kind, role and attribute. */
static const char everything[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<anagnost version=\"1\" file=\"a.txt\" xml:lang=\"ru\" origin=\"inferred\">\n"
    "<meta>\n"
    "  <title xml:lang=\"ru\">Заглавие &amp; «ещё»</title>\n"
    "  <title xml:lang=\"en\">Title</title>\n"
    "  <contributor role=\"trl\" file-as=\"Ко, Н.\" affiliation=\"РГБ\" xml:lang=\"ru\""
    " origin=\"inferred\">Н. Ко</contributor>\n"
    "  <language>uk</language>\n"
    "  <source>https://example.org/?a=1&amp;b=2</source>\n"
    "  <publisher>P</publisher>\n"
    "  <rights>R</rights>\n"
    "  <identifier>urn:x:1</identifier>\n"
    "  <date>1969-12-31T23:59:59Z</date>\n"
    "</meta>\n"
    "<body>\n"
    "  <heading role=\"title\" level=\"1\" id=\"t\" pos=\"3:1\">ЗАГЛАВИЕ"
    "<noteref note=\"n\" label=\"*\" id=\"r\" pos=\"3:9\"/></heading>\n"
    "  <para role=\"title-parallel\" xml:lang=\"en\" pos=\"5:1\">TITLE</para>\n"
    "  <para role=\"subtitle\">sub <noteref note=\"2\" label=\"**\"/></para>\n"
    "  <section>\n"
    "    <heading level=\"2\" origin=\"source\">  two  spaces\tand a tab </heading>\n"
    "    <para><emph>a</emph> <strong>b<span xml:lang=\"fr\">c</span></strong>, "
    "<link href=\"https://e.org/?q=&quot;&lt;&amp;amp;\">d</link><break/>e</para>\n"
    "    <para><text origin=\"inferred\">made</text><text id=\"x\" xml:lang=\"de\"> up</text>"
    " <image src=\"i.png\" alt=\"an image\"/></para>\n"
    "  </section>\n"
    "  <quote>\n"
    "    <para role=\"date\">1. 1. 2021 ]]&gt;</para>\n"
    "  </quote>\n"
    "  <list ordered=\"yes\">\n"
    "    <item label=\"1.\">\n"
    "      <para>one</para>\n"
    "    </item>\n"
    "    <item>\n"
    "      <para/>\n"
    "    </item>\n"
    "  </list>\n"
    "  <table>\n"
    "    <para>caption</para>\n"
    "    <row>\n"
    "      <cell colspan=\"2\" rowspan=\"3\" header=\"yes\">\n"
    "        <para>h</para>\n"
    "      </cell>\n"
    "    </row>\n"
    "  </table>\n"
    "  <figure>\n"
    "    <image src=\"i.png\"/>\n"
    "    <para>below</para>\n"
    "  </figure>\n"
    "  <pre>\n"
    "    <line indent=\"4\" blank=\"2\" page=\"yes\" pos=\"9:5\">x  y </line>\n"
    "    <line/>\n"
    "  </pre>\n"
    "  <para>\n"
    "    <line origin=\"inferred\">torn </line>\n"
    "    <line pos=\"11:1\"> line</line>\n"
    "  </para>\n"
    "  <para role=\"credit\">Перевод <span role=\"name\">Н. Ко</span>, "
    "<span role=\"affiliation\">РГБ</span></para>\n"
    "</body>\n"
    "<notes xml:lang=\"en\">\n"
    "  <note label=\"*\" id=\"n\">\n"
    "    <para>note</para>\n"
    "  </note>\n"
    "  <note label=\"**\"/>\n"
    "</notes>\n"
    "<dropped>\n"
    "  <line role=\"page-number\" pos=\"7:1\">12</line>\n"
    "  <line role=\"running-head\" pos=\"8:1\">HEAD</line>\n"
    "</dropped>\n"
    "</anagnost>\n";

static void
test_everything(void **state)
{
    struct doc *d = read_doc(everything);
    char *xml = write_doc(d);
    assert_string_equal(xml, everything);
    g_free(xml);
    assert_string_equal(d->name, "a.txt");
    assert_string_equal(d->meta.lang, "uk");
    assert_string_equal(d->body->lang, "ru");
    assert_string_equal(d->meta.source, "https://example.org/?a=1&b=2");
    assert_int_equal(d->meta.date, -1);
    assert_string_equal(
        d->body->first->next->next->next->first->next->last->prev->prev->as.link.href,
        "https://e.org/?q=\"<&amp;");
    doc_free(d);
}

/* Texts side by side are one; all else of the tree is as it was. */
static void
test_tree(void **state)
{
    struct doc *d = read_doc(everything), *whole = read_doc(everything);
    struct node *p = d->body->last;
    struct node *t = p->first;
    const char *half = t->as.text.s + strlen("Пере");
    struct node *second = node_new_text(d->arena, half, strlen(half), (struct pos){ 4, 4 });
    t->as.text.s = arena_strndup(d->arena, t->as.text.s, strlen("Пере"));
    node_insert_after(t, second);
    char *xml = write_doc(d);
    struct doc *again = read_doc(xml);
    assert_tree(whole->body, again->body);
    assert_tree(whole->notes, again->notes);
    assert_tree(whole->dropped, again->dropped);
    assert_string_equal(again->meta.contributors->file_as, "Ко, Н.");
    g_free(xml);
    doc_free(whole);
    doc_free(again);
    doc_free(d);
}

/* What a person writes who knows little of it. */
static void
test_by_hand(void **state)
{
    struct doc *d =
        read_doc("\n<anagnost>\n<!-- mine --><body>\n<heading role='title'>A\n   <noteref "
                 "note='n'/>\n</heading><para>\n  broken\n  <emph>over</emph>\n  lines,\n"
                 "  <![CDATA[a<b]]> &#x44F;&lt;<break/>\n  end\n</para>\n<pre>\n  x\n\n    y\n"
                 "</pre></body><notes><note id='n'><para>n</para></note></notes></anagnost>");
    struct node *n = d->body->first;
    assert_int_equal(n->as.heading.level, 1);
    assert_string_equal(n->first->as.text.s, "A ");
    assert_ptr_equal(n->last, n->first->next);
    assert_string_equal(n->last->as.noteref.label, "1");
    assert_string_equal(d->notes->first->as.mark.label, "1");
    n = n->next;
    assert_string_equal(node_text(d->arena, n), "broken over lines, a<b я< end");
    n = n->next;
    assert_string_equal(n->as.text.s, "  x\n\n    y");
    assert_null(n->first);
    doc_free(d);
}

#define IN_BODY(s) "<anagnost version='1'>\n<body>" s "</body></anagnost>"

static const struct {
    const char *xml, *says;
    unsigned line;
} refused[] = {
    { "<book/>", "root", 1 },
    { "<anagnost", "", 1 },
    { "<anagnost/>", "no <body>", 1 },
    { "<anagnost version='2'><body/></anagnost>", "version", 1 },
    { "<!DOCTYPE anagnost [<!ENTITY a 'b'>]><anagnost><body/></anagnost>", "DOCTYPE", 1 },
    { "<!DOCTYPE anagnost SYSTEM 'file:///etc/passwd'><anagnost><body/></anagnost>", "DOCTYPE", 1 },
    { IN_BODY("<para>&e;</para>"), "", 2 },
    { IN_BODY("</para>"), "", 2 },
    { IN_BODY("loose"), "<para>", 2 },
    { IN_BODY("<verse/>"), "no element <verse>", 2 },
    { IN_BODY("<item/>"), "<item> may not stand in <body>", 2 },
    { IN_BODY("<note/>"), "may not", 2 },
    { IN_BODY("<para><para/></para>"), "may not", 2 },
    { IN_BODY("<para><link href='a'><emph><link href='b'/></emph></link></para>"), "may not", 2 },
    { IN_BODY("<para colour='red'/>"), "colour", 2 },
    { IN_BODY("<para level='2'/>"), "level", 2 },
    { IN_BODY("<para role='hero'/>"), "hero", 2 },
    { IN_BODY("<para role='title'/>"), "level 1", 2 },
    { IN_BODY("<para pos='3'/>"), "position", 2 },
    { IN_BODY("<para pos='3:x'/>"), "number", 2 },
    { IN_BODY("<para id='1a'/>"), "not an id", 2 },
    { IN_BODY("<para id='a'/><para id='a'/>"), "already", 2 },
    { IN_BODY("<para xml:lang='рус'/>"), "language", 2 },
    { IN_BODY("<para origin='heaven'/>"), "heaven", 2 },
    { IN_BODY("<heading level='0'/>"), "from 1 to 6", 2 },
    { IN_BODY("<list ordered='1'/>"), "yes nor no", 2 },
    { IN_BODY("<para><link>x</link></para>"), "address", 2 },
    { IN_BODY("<para><link href='a b'>x</link></para>"), "no spaces", 2 },
    { IN_BODY("<para><text/></para>"), "empty text", 0 },
    { IN_BODY("<pre><line>x</line>y</pre>"), "either text", 2 },
    { IN_BODY("<para><break>x</break></para>"), "holds no text", 2 },
    { IN_BODY("<para><noteref label='*'/></para>"), "note=", 2 },
    { IN_BODY("\n<para><noteref note='7'/></para>"), "no note \"7\"", 3 },
    { IN_BODY("<para id='p'><noteref note='p'/></para>"), "no note \"p\"", 2 },
    { IN_BODY("<x:para xmlns:x='urn:x'/>"), "vocabulary", 2 },
    { IN_BODY("") "<anagnost/>", "", 2 },
    { "<anagnost><body/><body/></anagnost>", "second <body>", 1 },
    { "<anagnost><meta><title/></meta><body/></anagnost>", "empty", 1 },
    { "<anagnost><meta><title> \t</title></meta><body/></anagnost>", "empty", 1 },
    { "<anagnost><meta><rights>a</rights><rights>b</rights></meta><body/></anagnost>", "second",
        1 },
    { "<anagnost><meta><date>2020-01-01</date><date>2020-01-01</date></meta><body/></anagnost>",
        "second", 1 },
    { "<anagnost><meta><colour>x</colour></meta><body/></anagnost>", "colour", 1 },
    { "<anagnost><meta><date>soon</date></meta><body/></anagnost>", "date", 1 },
    { "<anagnost><meta><contributor>N</contributor></meta><body/></anagnost>", "role", 1 },
    { "<anagnost><body/><notes><para/></notes></anagnost>", "may not", 1 },
    { "<anagnost><body/><dropped><para/></dropped></anagnost>", "may not", 1 },
};

static void
test_refused(void **state)
{
    for (size_t i = 0; i < G_N_ELEMENTS(refused); i++) {
        struct doc *d = doc_new("test.xml");
        enum anag_status status = read_xml.read(d, refused[i].xml, strlen(refused[i].xml));
        const struct diag *g = d->diags.v;
        if (status != ANAG_EFORMAT || !d->diags.n || !strstr(g->text, refused[i].says)
            || g->pos.line != refused[i].line || g->code != DIAG_XML_INVALID)
            fail_msg("%s\n%u: %s", refused[i].xml, g ? g->pos.line : 0, g ? g->text : "taken");
        doc_free(d);
    }
}

static void
test_limits(void **state)
{
    static const int depths[] = { 99, 101, 100000 };
    for (size_t i = 0; i < G_N_ELEMENTS(depths); i++) {
        GString *s = g_string_new("<anagnost><body>");
        for (int k = 0; k < depths[i]; k++)
            g_string_append(s, "<quote>");
        for (int k = 0; k < depths[i]; k++)
            g_string_append(s, "</quote>");
        g_string_append(s, "</body></anagnost>");
        struct doc *d = doc_new("deep.xml");
        enum anag_status status = read_xml.read(d, s->str, s->len);
        assert_int_equal(status, depths[i] < 100 ? ANAG_OK : ANAG_ELIMIT);
        doc_free(d);
        g_string_free(s, TRUE);
    }
    GString *s = g_string_new("<anagnost><body>");
    for (int k = 0; k < 1000; k++)
        g_string_append(s, "<x/>");
    struct doc *d = doc_new("wrong.xml");
    assert_int_equal(read_xml.read(d, s->str, s->len), ANAG_EFORMAT);
    assert_true(d->diags.n <= 20);
    doc_free(d);
    g_string_free(s, TRUE);
}

static void
test_sniff(void **state)
{
    static const struct {
        const char *text;
        bool ours;
    } cases[] = {
        { "<anagnost>", true },
        { "\xEF\xBB\xBF<?xml version='1.0'?>\n<!-- x --><anagnost version='1'>", true },
        { "<html><body>", false },
        { "A notice on <anagnost>", false },
        { "<anagnostics>", false },
        { "<", false },
        { "", false },
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++)
        if ((read_xml.sniff("x", cases[i].text, strlen(cases[i].text)) > 0) != cases[i].ours)
            fail_msg("%s", cases[i].text);
    const char utf16[] = "\xFE\xFF\0<\0a\0n\0a\0g\0n\0o\0s\0t\0>";
    assert_true(read_xml.sniff("x", utf16, sizeof utf16 - 1) > 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_everything),
        cmocka_unit_test(test_tree),
        cmocka_unit_test(test_by_hand),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_limits),
        cmocka_unit_test(test_sniff),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
