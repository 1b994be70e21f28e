/*
 * One harness for what strangers send: bytes to a tree, to a better tree, to every format.
 *
 * Built by clang with -fsanitize=fuzzer it looks for inputs that break a law; built without, it
 * replays the files that it is given (old finds). The target is chosen at build time: "text" goes
 * through reader, passes and the light writers, "xml" the same for our own XML, "books" writes the
 * EPUB and the PDF, too. What must hold, beyond no crash and no finding of the sanitizers:
 *   - the laws of the tree after the reader and each pass (asserted in the library);
 *   - no letter or digit of the text is lost or invented by the passes;
 *   - every letter of the tree is in the text and in the EPUB that are made of it;
 *   - the passes change nothing when they are run again;
 *   - what is written as XML reads back, and is written the same again;
 *   - two runs write the same bytes;
 *   - the EPUB's documents are well-formed; the PDF opens in qpdf without a warning.
 */
#include <glib.h>
#include <libxml/parser.h>
#include <qpdf/qpdf-c.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

#include "base/opts.h"
#include "base/utf8.h"
#include "lib/lib.h"
#include "write/write.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
must(bool law, const char *what)
{
    if (!law) {
        fprintf(stderr, "fuzz: a law is broken: %s\n", what);
        abort();
    }
}

static guint64
weigh(const char *s)
{
    guint64 sum = 0;
    for (const char *p = s ? s : ""; *p; p = utf8_next(p)) {
        gunichar c = g_utf8_get_char(p);
        if (g_unichar_isalnum(c))
            sum += (guint64)c * 2654435761u + 1;
    }
    return sum;
}

/* A sum over all letters and digits of a tree, whatever their order. */
static guint64
weigh_tree(const struct node *top)
{
    guint64 sum = 0;
    for (const struct node *n = top; n; n = node_next(n, top)) {
        if (n->kind == NODE_TEXT || n->kind == NODE_LINE || n->kind == NODE_PRE)
            sum += weigh(n->as.text.s);
        else if (n->kind == NODE_ITEM || n->kind == NODE_NOTE)
            sum += weigh(n->as.mark.label);
        else if (n->kind == NODE_NOTEREF)
            sum += weigh(n->as.noteref.label);
    }
    return sum;
}

static guint64
weigh_doc(const struct anag_doc *d)
{
    return weigh_tree(d->doc->body) + weigh_tree(d->doc->notes) + weigh_tree(d->doc->dropped);
}

/* How often each letter is still to be met; all 0 between two checks. */
static int open_letters[0x110000];

static void
add_letters(const char *s, int by)
{
    for (const char *p = s ? s : ""; *p; p = utf8_next(p))
        open_letters[g_utf8_get_char(p)] += by;
}

static bool
none_open(const char *s)
{
    for (const char *p = s ? s : ""; *p; p = utf8_next(p)) {
        gunichar c = g_utf8_get_char(p);
        if (open_letters[c] > 0 && g_unichar_isalnum(c))
            return false;
    }
    return true;
}

static void
add_tree_letters(const struct node *top, int by)
{
    for (const struct node *n = top; n; n = node_next(n, top))
        if (n->kind == NODE_TEXT || n->kind == NODE_PRE)
            add_letters(n->as.text.s, by);
}

/* Every letter of the books is in `text`, as often as in the tree. */
static void
must_hold_letters(const struct anag_doc *d, const char *text, const char *what)
{
    add_tree_letters(d->doc->body, 1);
    add_tree_letters(d->doc->notes, 1);
    add_letters(text, -1);
    bool all = true;
    for (int i = 0; i < 2; i++) {
        const struct node *top = i ? d->doc->notes : d->doc->body;
        for (const struct node *n = top; n; n = node_next(n, top))
            if (n->kind == NODE_TEXT || n->kind == NODE_PRE)
                all = all && none_open(n->as.text.s);
    }
    must(all, what);
    add_tree_letters(d->doc->body, -1);
    add_tree_letters(d->doc->notes, -1);
    add_letters(text, 1);
}

/* Of all that is written. */
static GChecksum *sum;

static GString *
write_as(struct anag_doc *d, const char *format, enum anag_status *ret_status)
{
    GString *s = g_string_new(NULL);
    *ret_status = anag_write(d, format, NULL, out_to_gstring, s);
    g_checksum_update(sum, (const guchar *)s->str, (gssize)s->len);
    return s;
}

/* The part of the XML that the document is: without what the diagnostics add. */
static void
check_xml(struct anag_doc *d)
{
    enum anag_status status;
    GString *first = write_as(d, "xml", &status);
    must(status == ANAG_OK, "the XML can be written");
    struct anag_doc *again;
    status = anag_read("xml", "fuzz.xml", first->str, first->len, NULL, &again);
    must(status == ANAG_OK, "our own XML can be read");
    must(anag_infer(again, NULL) == ANAG_OK, "a tree read from XML goes through the passes");
    GString *second = write_as(again, "xml", &status);
    must(status == ANAG_OK && g_string_equal(first, second), "XML reads back to the same tree");
    g_string_free(first, TRUE);
    g_string_free(second, TRUE);
    anag_doc_free(again);
}

static void
check_light_writers(struct anag_doc *d)
{
    static const char *const formats[] = { "json", "explain", "marcxml", "unimarc", "dc" };
    enum anag_status status;
    for (size_t i = 0; i < G_N_ELEMENTS(formats); i++) {
        g_string_free(write_as(d, formats[i], &status), TRUE);
        must(status == ANAG_OK, formats[i]);
    }
    GString *text = write_as(d, "text", &status);
    must(status == ANAG_OK, "the text can be written");
    must_hold_letters(d, text->str, "every letter is in the text");
    g_string_free(text, TRUE);
}

/* An entry is whole, and well-formed if it is XML; what XHTML says is added to `text`. */
static void
check_entry(zip_t *z, zip_uint64_t i, GString *text)
{
    zip_stat_t st;
    must(zip_stat_index(z, i, 0, &st) == 0, "an entry of the EPUB has a size");
    bool xhtml = g_str_has_suffix(st.name, ".xhtml");
    bool xml = xhtml || g_str_has_suffix(st.name, ".opf") || g_str_has_suffix(st.name, ".ncx");
    zip_file_t *f = zip_fopen_index(z, i, 0);
    must(f != NULL, "an entry of the EPUB opens");
    char *bytes = g_malloc(st.size + 1);
    must(zip_fread(f, bytes, st.size) == (zip_int64_t)st.size, "an entry of the EPUB is whole");
    zip_fclose(f);
    if (xml) {
        xmlDoc *doc = xmlReadMemory(bytes, (int)st.size, st.name, NULL,
            XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
        must(doc != NULL, "a document of the EPUB is well-formed");
        xmlChar *content = xhtml ? xmlNodeGetContent(xmlDocGetRootElement(doc)) : NULL;
        if (content)
            g_string_append(text, (const char *)content);
        xmlFree(content);
        xmlFreeDoc(doc);
    }
    g_free(bytes);
}

static void
check_epub(struct anag_doc *d)
{
    enum anag_status status;
    GString *s = write_as(d, "epub", &status);
    if (status == ANAG_OK) {
        zip_source_t *src = zip_source_buffer_create(s->str, s->len, 0, NULL);
        zip_t *z = zip_open_from_source(src, ZIP_RDONLY, NULL);
        must(z != NULL, "the EPUB is a ZIP");
        GString *text = g_string_new(NULL);
        for (zip_int64_t i = 0; i < zip_get_num_entries(z, 0); i++)
            check_entry(z, (zip_uint64_t)i, text);
        must_hold_letters(d, text->str, "every letter is in the EPUB");
        g_string_free(text, TRUE);
        zip_discard(z);
    }
    g_string_free(s, TRUE);
}

static void
check_pdf(struct anag_doc *d)
{
    enum anag_status status;
    GString *s = write_as(d, "pdf", &status);
    if (status == ANAG_OK) {
        qpdf_data q = qpdf_init();
        qpdf_set_suppress_warnings(q, QPDF_TRUE);
        must(qpdf_read_memory(q, "fuzz.pdf", s->str, s->len, NULL) == QPDF_SUCCESS,
            "the PDF opens without a warning");
        must(qpdf_get_num_pages(q) > 0, "the PDF has a page");
        qpdf_cleanup(&q);
    }
    g_string_free(s, TRUE);
}

/* One input to all that the target makes of it; the checksum of what was written. */
static char *
run(const uint8_t *data, size_t size)
{
    bool xml = strcmp(FUZZ_TARGET, "xml") == 0, books = strcmp(FUZZ_TARGET, "books") == 0;
    const char *format = books ? NULL : xml ? "xml" : "text"; /* books are made of either */
    struct anag_doc *d;
    enum anag_status status = anag_read(format, "fuzz", data, size, NULL, &d);
    sum = g_checksum_new(G_CHECKSUM_MD5);
    if (status == ANAG_OK) {
        guint64 before = weigh_doc(d);
        must(anag_infer(d, NULL) == ANAG_OK, "the passes cannot fail");
        must(weigh_doc(d) == before, "no letter is lost or invented");
        must(anag_infer(d, NULL) == ANAG_OK && weigh_doc(d) == before, "and none the second time");
        if (books) {
            check_pdf(d);
            check_epub(d);
        } else {
            check_xml(d);
            check_light_writers(d);
        }
    } else {
        must(anag_diag_count(d) > 0, "a refusal says why");
    }
    anag_doc_free(d);
    char *name = g_strdup(g_checksum_get_string(sum));
    g_checksum_free(sum);
    return name;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *first = run(data, size);
    if (size % 4 == 0) { /* of some inputs, for it takes as long again */
        char *second = run(data, size);
        must(strcmp(first, second) == 0, "two runs write the same");
        g_free(second);
    }
    g_free(first);
    return 0;
}

#ifndef FUZZING
int
main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        char *data;
        gsize size;
        if (!g_file_get_contents(argv[i], &data, &size, NULL)) {
            fprintf(stderr, "fuzz: cannot read %s\n", argv[i]);
            return 1;
        }
        LLVMFuzzerTestOneInput((const uint8_t *)data, size);
        g_free(data);
    }
    printf("%d inputs, no law broken\n", argc - 1);
    return 0;
}
#endif
