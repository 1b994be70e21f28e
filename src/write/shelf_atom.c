/* OPDS 1.2: an acquisition feed in Atom (RFC 4287) for each page of the shelf. */
#include <string.h>

#include "base/xml_out.h"
#include "write/shelf.h"

static const char acquisition[] = "application/atom+xml;profile=opds-catalog;kind=acquisition";

static void
write_text(struct xml_out *x, const char *name, const char *lang, const char *text)
{
    if (!text)
        return;
    xml_open(x, name);
    xml_attr(x, "xml:lang", lang);
    xml_text(x, text);
    xml_close(x);
    xml_newline(x);
}

static void
write_link(struct xml_out *x, const char *rel, const char *path, const char *media,
    const char *title, uint64_t size)
{
    char *href = shelf_href(path);
    xml_open(x, "link");
    xml_attr(x, "rel", rel);
    xml_attr(x, "href", href);
    xml_attr(x, "type", media);
    xml_attr(x, "title", title);
    if (size)
        xml_attrf(x, "length", "%llu", (unsigned long long)size);
    xml_close(x);
    xml_newline(x);
    g_free(href);
}

static void
write_page_link(struct xml_out *x, const char *rel, const struct shelf_format *f, size_t page)
{
    char *name = shelf_page_name(f, page);
    write_link(x, rel, name, f->media, NULL, 0);
    g_free(name);
}

static void
write_date(struct xml_out *x, int64_t seconds)
{
    char *date = shelf_date(seconds);
    write_text(x, "updated", NULL, date);
    g_free(date);
}

static void
write_person(struct xml_out *x, const char *name, const char *who, const char *lang)
{
    xml_open(x, name);
    xml_attr(x, "xml:lang", lang);
    xml_element(x, "name", who);
    xml_close(x);
    xml_newline(x);
}

static void
write_files(struct xml_out *x, const struct book *b)
{
    static const struct {
        const char *rel, *title;
    } kinds[] = {
        [SHELF_EPUB] = { "http://opds-spec.org/acquisition/open-access", NULL },
        [SHELF_PDF] = { "http://opds-spec.org/acquisition/open-access", NULL },
        [SHELF_LARGE] = { "http://opds-spec.org/acquisition/open-access", "Large print" },
        [SHELF_RECORD] = { "related", "MARC 21" },
    };
    if (b->cover)
        write_link(x, "http://opds-spec.org/image", b->cover, "image/png", NULL, 0);
    for (size_t i = 0; i < b->n_files; i++) {
        const struct shelf_file *f = &b->files[i];
        write_link(x, kinds[f->kind].rel, f->path, f->media, kinds[f->kind].title, f->size);
    }
}

static void
write_entry(struct xml_out *x, const struct book *b)
{
    const struct meta *m = &b->meta;
    xml_open(x, "entry");
    xml_newline(x);
    write_text(x, "title", m->titles->lang, m->titles->text);
    write_text(x, "id", NULL, m->identifier);
    write_date(x, m->date);
    for (const struct contributor *c = m->contributors; c; c = c->next)
        write_person(x, strcmp(c->role, "aut") == 0 ? "author" : "contributor", c->name, c->lang);
    for (const struct title *t = m->titles->next; t; t = t->next)
        write_text(x, "dc:alternative", t->lang, t->text);
    write_text(x, "dc:language", NULL, m->lang);
    write_text(x, "dc:publisher", NULL, m->publisher);
    write_text(x, "dc:source", NULL, m->source);
    write_text(x, "rights", NULL, m->rights);
    write_text(x, "summary", b->summary_lang, b->summary);
    write_files(x, b);
    xml_close(x);
    xml_newline(x);
}

static void
write_head(struct xml_out *x, const struct shelf_page *p)
{
    const struct shelf *s = p->shelf;
    char *id = p->page ? g_strdup_printf("%s#%zu", s->identifier, p->page + 1) : NULL;
    write_text(x, "id", NULL, id ? id : s->identifier);
    g_free(id);
    write_text(x, "title", NULL, s->title);
    write_date(x, s->date);
    write_person(x, "author", s->publisher ? s->publisher : "anagnost", NULL);
    write_page_link(x, "self", &shelf_atom, p->page);
    write_page_link(x, "start", &shelf_atom, 0);
    write_page_link(x, "alternate", &shelf_html, p->page);
    if (p->page)
        write_page_link(x, "previous", &shelf_atom, p->page - 1);
    if (p->page + 1 < p->pages)
        write_page_link(x, "next", &shelf_atom, p->page + 1);
}

static void
run(const struct shelf_page *p, struct out *o)
{
    struct xml_out *x = xml_out_new(NULL);
    xml_open(x, "feed");
    xml_attr(x, "xmlns", "http://www.w3.org/2005/Atom");
    xml_attr(x, "xmlns:dc", "http://purl.org/dc/terms/");
    xml_attr(x, "xml:lang", p->shelf->lang);
    xml_newline(x);
    write_head(x, p);
    for (size_t i = 0; i < p->n; i++)
        write_entry(x, &p->first[i]);
    xml_close(x);
    xml_newline(x);
    xml_out_finish(x, o);
}

const struct shelf_format shelf_atom = { "opds", ".xml", acquisition, run };
