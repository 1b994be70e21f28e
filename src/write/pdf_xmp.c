/* The XMP packet: what the document says of itself (A-2 6.6.2, A-4 6.7, UA-1 7.1-8). */
#include <string.h>

#include "base/date.h"
#include "base/xml_out.h"
#include "lang/lang.h"
#include "write/pdf_compose.h"

static const char *const namespaces[][2] = {
    { "xmlns:dc", "http://purl.org/dc/elements/1.1/" },
    { "xmlns:xmp", "http://ns.adobe.com/xap/1.0/" },
    { "xmlns:pdf", "http://ns.adobe.com/pdf/1.3/" },
    { "xmlns:pdfaid", "http://www.aiim.org/pdfa/ns/id/" },
    { "xmlns:pdfuaid", "http://www.aiim.org/pdfua/ns/id/" },
};
static const char *const namespaces17[][2] = {
    { "xmlns:pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/" },
    { "xmlns:pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#" },
    { "xmlns:pdfaProperty", "http://www.aiim.org/pdfa/ns/property#" },
};

const char *
xmp_title(const struct pdf_book *b)
{
    const struct meta *meta = &b->job->doc->meta;
    const char *lang;
    if (meta->titles && meta->titles->text)
        return meta->titles->text;
    return lang_string(b->root->lang, STR_UNTITLED, &lang);
}

static bool
is_creator(const struct contributor *p)
{
    return p->role && (strcmp(p->role, "aut") == 0 || strcmp(p->role, "cre") == 0);
}

char *
xmp_creators(const struct pdf_book *b)
{
    GString *s = g_string_new(NULL);
    for (const struct contributor *p = b->job->doc->meta.contributors; p; p = p->next)
        if (is_creator(p) && p->name)
            g_string_append_printf(s, "%s%s", s->len ? "; " : "", p->name);
    return g_string_free(s, s->len == 0);
}

static void
open_array(struct xml_out *x, const char *property, const char *kind)
{
    xml_open(x, property);
    xml_open(x, kind);
}

static void
close_array(struct xml_out *x)
{
    xml_close(x);
    xml_close(x);
    xml_newline(x);
}

static void
write_item(struct xml_out *x, const char *lang, const char *text)
{
    xml_open(x, "rdf:li");
    xml_attr(x, "xml:lang", lang);
    xml_text(x, text);
    xml_close(x);
}

/* An array of one text, or nothing. */
static void
write_array(
    struct xml_out *x, const char *property, const char *kind, const char *lang, const char *text)
{
    if (!text)
        return;
    open_array(x, property, kind);
    write_item(x, lang, text);
    close_array(x);
}

static void
write_simple(struct xml_out *x, const char *property, const char *text)
{
    if (!text)
        return;
    xml_element(x, property, text);
    xml_newline(x);
}

/* The title proper as x-default, then one title a language: a second one has no place in Alt. */
static void
write_titles(struct xml_out *x, const struct pdf_book *b)
{
    const struct meta *meta = &b->job->doc->meta;
    GHashTable *seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    open_array(x, "dc:title", "rdf:Alt");
    write_item(x, "x-default", xmp_title(b));
    for (const struct title *t = meta->titles; t; t = t->next) {
        const char *lang = t->lang ? t->lang : b->root->lang;
        if (t->text && lang && g_hash_table_add(seen, g_strdup(lang)))
            write_item(x, lang, t->text);
    }
    close_array(x);
    g_hash_table_destroy(seen);
}

static void
write_people(struct xml_out *x, const struct pdf_book *b, bool creators)
{
    bool open = false;
    for (const struct contributor *p = b->job->doc->meta.contributors; p; p = p->next) {
        if (is_creator(p) != creators || !p->name)
            continue;
        if (!open && creators)
            open_array(x, "dc:creator", "rdf:Seq");
        else if (!open)
            open_array(x, "dc:contributor", "rdf:Bag");
        open = true;
        write_item(x, NULL, p->name);
    }
    if (open)
        close_array(x);
}

static void
write_dates(struct xml_out *x, const struct pdf_book *b)
{
    char *date = date_format(b->job->doc->meta.date, DATE_ISO);
    write_simple(x, "xmp:CreateDate", date);
    write_simple(x, "xmp:ModifyDate", date);
    write_simple(x, "xmp:MetadataDate", date);
    g_free(date);
}

/* PDF/A-2 knows no pdfuaid: the packet describes it (A-2 6.6.2.3.1). */
static void
write_extension(struct xml_out *x)
{
    open_array(x, "pdfaExtension:schemas", "rdf:Bag");
    xml_open(x, "rdf:li");
    xml_attr(x, "rdf:parseType", "Resource");
    xml_element(x, "pdfaSchema:schema", "PDF/UA identification schema");
    xml_element(x, "pdfaSchema:namespaceURI", "http://www.aiim.org/pdfua/ns/id/");
    xml_element(x, "pdfaSchema:prefix", "pdfuaid");
    open_array(x, "pdfaSchema:property", "rdf:Seq");
    xml_open(x, "rdf:li");
    xml_attr(x, "rdf:parseType", "Resource");
    xml_element(x, "pdfaProperty:name", "part");
    xml_element(x, "pdfaProperty:valueType", "Integer");
    xml_element(x, "pdfaProperty:category", "internal");
    xml_element(x, "pdfaProperty:description", "Part of PDF/UA that the file conforms to");
    xml_close(x);
    close_array(x);
    xml_close(x);
    close_array(x);
}

/* What the file conforms to; the WTPDF declaration has no slash before its fragment. */
static void
write_conformance(struct xml_out *x, bool ua2)
{
    if (!ua2) {
        write_simple(x, "pdfaid:part", "2");
        write_simple(x, "pdfaid:conformance", "A");
        write_simple(x, "pdfuaid:part", "1");
        write_extension(x);
        return;
    }
    write_simple(x, "pdfaid:part", "4");
    write_simple(x, "pdfaid:rev", "2020");
    write_simple(x, "pdfuaid:part", "2");
    write_simple(x, "pdfuaid:rev", "2024");
    open_array(x, "pdfd:declarations", "rdf:Bag");
    xml_open(x, "rdf:li");
    xml_attr(x, "rdf:parseType", "Resource");
    xml_element(x, "pdfd:conformsTo", "http://pdfa.org/declarations/wtpdf#accessibility1.0");
    xml_close(x);
    close_array(x);
}

static void
write_description(struct xml_out *x, const struct pdf_book *b)
{
    const struct meta *meta = &b->job->doc->meta;
    write_simple(x, "dc:format", "application/pdf");
    write_titles(x, b);
    write_people(x, b, true);
    write_people(x, b, false);
    write_array(x, "dc:language", "rdf:Bag", NULL, b->root->lang);
    write_array(x, "dc:publisher", "rdf:Bag", NULL, meta->publisher);
    write_array(x, "dc:rights", "rdf:Alt", "x-default", meta->rights);
    write_simple(x, "dc:identifier", meta->identifier);
    write_simple(x, "dc:source", meta->source);
    write_dates(x, b);
    write_simple(x, "xmp:CreatorTool", PDF_PRODUCER);
    write_simple(x, "pdf:Producer", PDF_PRODUCER);
    write_conformance(x, b->ua2);
}

GString *
xmp_packet(const struct pdf_book *b)
{
    struct xml_out *x = xml_out_new(NULL);
    xml_open(x, "x:xmpmeta");
    xml_attr(x, "xmlns:x", "adobe:ns:meta/");
    xml_open(x, "rdf:RDF");
    xml_attr(x, "xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    xml_open(x, "rdf:Description");
    xml_attr(x, "rdf:about", "");
    for (size_t i = 0; i < G_N_ELEMENTS(namespaces); i++)
        xml_attr(x, namespaces[i][0], namespaces[i][1]);
    for (size_t i = 0; i < G_N_ELEMENTS(namespaces17) && !b->ua2; i++)
        xml_attr(x, namespaces17[i][0], namespaces17[i][1]);
    if (b->ua2)
        xml_attr(x, "xmlns:pdfd", "http://pdfa.org/declarations/");
    xml_newline(x);
    write_description(x, b);
    xml_close(x);
    xml_close(x);
    xml_close(x);

    GString *s = g_string_new(NULL);
    struct out out;
    out_init(&out, out_to_gstring, s);
    xml_out_finish(x, &out);
    /* A packet stands in a wrapper of its own and has no XML declaration (XMP part 1, 7.3). */
    const char *body = strstr(s->str, "<x:xmpmeta");
    g_string_erase(s, 0, body ? body - s->str : 0);
    g_string_prepend(s, "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    g_string_append(s, "<?xpacket end=\"r\"?>\n");
    return s;
}
