#include "base/xml_out.h"

#include <glib.h>
#include <libxml/xmlwriter.h>
#include <stdarg.h>
#include <string.h>

#include "base/utf8.h"

struct xml_out {
    xmlBuffer *buffer;
    xmlTextWriter *writer;
    GPtrArray *open; /* names of the open elements, owned */
    bool html;
};

/* The elements of XHTML that never hold anything; all others need an end tag of their own. */
static const char *const html_void[] = { "area", "base", "br", "col", "embed", "hr", "img", "input",
    "link", "meta", "source", "track", "wbr", NULL };

/* Names and texts are sound when they come here, so what fails is memory. */
static void
must(int result)
{
    if (result < 0)
        g_error("libxml2 has no memory");
}

static const xmlChar *
chars(const char *s)
{
    return (const xmlChar *)s;
}

struct xml_out *
xml_out_new(const char *doctype)
{
    struct xml_out *x = g_new0(struct xml_out, 1);
    x->buffer = xmlBufferCreate();
    x->writer = xmlNewTextWriterMemory(x->buffer, 0);
    must(x->buffer && x->writer ? 0 : -1);
    x->open = g_ptr_array_new_with_free_func(g_free);
    bool page = doctype && strcmp(doctype, "html page") == 0;
    if (page)
        doctype = "html";
    else
        must(xmlTextWriterStartDocument(x->writer, "1.0", "UTF-8", NULL));
    x->html = doctype && strcmp(doctype, "html") == 0;
    if (doctype) {
        must(xmlTextWriterWriteDTD(x->writer, chars(doctype), NULL, NULL, NULL));
        xml_newline(x);
    }
    return x;
}

void
xml_open(struct xml_out *x, const char *name)
{
    must(xmlTextWriterStartElement(x->writer, chars(name)));
    g_ptr_array_add(x->open, g_strdup(name));
}

/* True for the characters of XML 1.0. */
static bool
is_xml_char(gunichar c)
{
    return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0xD800)
        || (c > 0xDFFF && c < 0xFFFE) || (c > 0xFFFF && c < 0x110000);
}

static bool
is_legal(const char *s, size_t n)
{
    if (!g_utf8_validate_len(s, n, NULL))
        return false;
    for (const char *p = s; p < s + n; p = utf8_next(p))
        if (!is_xml_char(utf8_char(p)))
            return false;
    return true;
}

/*
 * The reader lets only characters of XML into the tree, but options come as the caller gave
 * them: what cannot stand in XML becomes U+FFFD, so that the file is well-formed in any case.
 */
static char *
legal_text(const char *s, size_t n)
{
    if (is_legal(s, n))
        return g_strndup(s, n);
    GString *out = g_string_sized_new(n);
    const char *from = s, *end = s + n;
    for (const char *p = s; p < end;) {
        gunichar c = (guchar)*p < 0x80 ? (guchar)*p : g_utf8_get_char_validated(p, end - p);
        bool whole = c != (gunichar)-1 && c != (gunichar)-2;
        const char *next = whole ? utf8_next(p) : p + 1;
        if (!whole || !is_xml_char(c)) {
            g_string_append_len(out, from, p - from);
            g_string_append(out, "\xEF\xBF\xBD");
            from = next;
        }
        p = next;
    }
    g_string_append_len(out, from, end - from);
    return g_string_free(out, FALSE);
}

/* For people who read the file: unlike libxml2's own, it leaves quotation marks alone. */
static char *
escape_text(const char *s)
{
    GString *out = g_string_sized_new(strlen(s));
    for (size_t n; *s; s += n) {
        n = strcspn(s, "&<>\r");
        g_string_append_len(out, s, (gssize)n);
        const char *entity = s[n] == '&' ? "&amp;"
            : s[n] == '<'                ? "&lt;"
            : s[n] == '>'                ? "&gt;"
            : s[n]                       ? "&#13;"
                                         : "";
        g_string_append(out, entity);
        n += s[n] != 0;
    }
    return g_string_free(out, FALSE);
}

void
xml_attr(struct xml_out *x, const char *name, const char *value)
{
    if (!value)
        return;
    char *legal = legal_text(value, strlen(value));
    must(xmlTextWriterWriteAttribute(x->writer, chars(name), chars(legal)));
    g_free(legal);
}

void
xml_attrf(struct xml_out *x, const char *name, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    char *value = g_strdup_vprintf(fmt, ap);
    va_end(ap);
    xml_attr(x, name, value);
    g_free(value);
}

void
xml_text(struct xml_out *x, const char *s)
{
    if (s)
        xml_textn(x, s, strlen(s));
}

void
xml_textn(struct xml_out *x, const char *s, size_t n)
{
    if (!n)
        return;
    char *legal = legal_text(s, n);
    char *escaped = escape_text(legal);
    must(xmlTextWriterWriteRaw(x->writer, chars(escaped)));
    g_free(escaped);
    g_free(legal);
}

void
xml_newline(struct xml_out *x)
{
    must(xmlTextWriterWriteRaw(x->writer, chars("\n")));
}

void
xml_close(struct xml_out *x)
{
    g_assert(x->open->len > 0);
    const char *name = g_ptr_array_index(x->open, x->open->len - 1);
    bool end_tag = x->html && !g_strv_contains(html_void, name);
    must(end_tag ? xmlTextWriterFullEndElement(x->writer) : xmlTextWriterEndElement(x->writer));
    g_ptr_array_set_size(x->open, (int)x->open->len - 1);
}

void
xml_element(struct xml_out *x, const char *name, const char *text)
{
    xml_open(x, name);
    xml_text(x, text);
    xml_close(x);
}

void
xml_out_finish(struct xml_out *x, struct out *o)
{
    g_assert(x->open->len == 0);
    must(xmlTextWriterEndDocument(x->writer));
    must(xmlTextWriterFlush(x->writer));
    xmlFreeTextWriter(x->writer);
    if (o)
        out_write(o, xmlBufferContent(x->buffer), (size_t)xmlBufferLength(x->buffer));
    xmlBufferFree(x->buffer);
    g_ptr_array_free(x->open, TRUE);
    g_free(x);
}
