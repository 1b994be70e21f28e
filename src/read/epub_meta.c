/* What the package says: metadata and the item of the cover. */
#include "read/epub_meta.h"

#include <glib.h>
#include <string.h>

#include "base/date.h"

struct reader {
    struct arena *a;
    xmlDoc *doc;
    struct book *book;
    struct title **next_title;
    struct contributor **next_contributor;
    const char *unique; /* id of the identifier that counts */
    const char *cover;
};

xmlNode *
epub_meta_next(xmlNode *n)
{
    xmlNode *down = xmlFirstElementChild(n);
    if (down)
        return down;
    for (; n && n->type == XML_ELEMENT_NODE; n = n->parent) {
        xmlNode *next = xmlNextElementSibling(n);
        if (next)
            return next;
    }
    return NULL;
}

bool
epub_meta_is(const xmlNode *n, const char *name)
{
    return n->type == XML_ELEMENT_NODE && strcmp((const char *)n->name, name) == 0;
}

static const char *
keep(const struct reader *r, xmlChar *s)
{
    char *text = s ? g_strstrip(g_strdup((const char *)s)) : NULL;
    const char *kept = text && *text ? arena_strdup(r->a, text) : NULL;
    g_free(text);
    xmlFree(s);
    return kept;
}

static const char *
attr(const struct reader *r, const xmlNode *n, const char *name)
{
    return keep(r, xmlGetNoNsProp(n, (const xmlChar *)name));
}

static const char *
content(const struct reader *r, const xmlNode *n)
{
    return keep(r, xmlNodeGetContent(n));
}

/* The language in force, as a tag; "" is none. */
static const char *
lang_of(const struct reader *r, const xmlNode *n)
{
    return keep(r, xmlNodeGetLang(n));
}

/* The value of a property that refines the element with this id. */
static const char *
refinement(const struct reader *r, const char *id, const char *property)
{
    for (xmlNode *n = xmlDocGetRootElement(r->doc); id && n; n = epub_meta_next(n)) {
        if (!epub_meta_is(n, "meta") || g_strcmp0(attr(r, n, "property"), property) != 0)
            continue;
        const char *of = attr(r, n, "refines");
        if (of && of[0] == '#' && strcmp(of + 1, id) == 0)
            return content(r, n);
    }
    return NULL;
}

static void
add_title(struct reader *r, const xmlNode *n)
{
    struct title *t = arena_alloc(r->a, sizeof *t);
    t->text = content(r, n);
    t->lang = lang_of(r, n);
    if (!t->text)
        return;
    *r->next_title = t;
    r->next_title = &t->next;
}

static void
add_contributor(struct reader *r, const xmlNode *n, const char *role)
{
    struct contributor *c = arena_alloc(r->a, sizeof *c);
    const char *id = attr(r, n, "id"), *stated = refinement(r, id, "role");
    c->name = content(r, n);
    c->role = stated ? stated : role;
    c->file_as = refinement(r, id, "file-as");
    c->lang = lang_of(r, n);
    if (!c->name)
        return;
    *r->next_contributor = c;
    r->next_contributor = &c->next;
}

static void
add_term(const struct reader *r, struct shelf_terms *t, const xmlNode *n)
{
    const char *value = content(r, n);
    if (value && t->n < SHELF_TERMS)
        t->v[t->n++] = value;
}

static void
read_property(struct reader *r, const xmlNode *n, const char *property)
{
    struct book *b = r->book;
    if (strcmp(property, "dcterms:modified") == 0) {
        const char *date = content(r, n);
        b->meta.has_date = date && date_parse(date, &b->meta.date);
    } else if (strcmp(property, "alternate-script") == 0) {
        add_title(r, n);
    } else if (strcmp(property, "schema:accessMode") == 0) {
        add_term(r, &b->modes, n);
    } else if (strcmp(property, "schema:accessModeSufficient") == 0) {
        add_term(r, &b->sufficient, n);
    } else if (strcmp(property, "schema:accessibilityFeature") == 0) {
        add_term(r, &b->features, n);
    } else if (strcmp(property, "schema:accessibilityHazard") == 0) {
        add_term(r, &b->hazards, n);
    } else if (strcmp(property, "schema:accessibilitySummary") == 0) {
        b->summary = content(r, n);
        b->summary_lang = lang_of(r, n);
    }
}

static void
read_identifier(struct reader *r, const xmlNode *n)
{
    bool counts = r->unique && g_strcmp0(attr(r, n, "id"), r->unique) == 0;
    if (counts || !r->book->meta.identifier)
        r->book->meta.identifier = content(r, n);
}

static void
set_once(const struct reader *r, const char **field, const xmlNode *n)
{
    if (!*field)
        *field = content(r, n);
}

static void
read_element(struct reader *r, const xmlNode *n)
{
    struct meta *m = &r->book->meta;
    if (epub_meta_is(n, "identifier"))
        read_identifier(r, n);
    else if (epub_meta_is(n, "title"))
        add_title(r, n);
    else if (epub_meta_is(n, "creator"))
        add_contributor(r, n, "aut");
    else if (epub_meta_is(n, "contributor"))
        add_contributor(r, n, "ctb");
    else if (epub_meta_is(n, "language"))
        set_once(r, &m->lang, n);
    else if (epub_meta_is(n, "publisher"))
        set_once(r, &m->publisher, n);
    else if (epub_meta_is(n, "source"))
        set_once(r, &m->source, n);
    else if (epub_meta_is(n, "rights"))
        set_once(r, &m->rights, n);
}

static void
read_item(struct reader *r, const xmlNode *n)
{
    const char *properties = attr(r, n, "properties");
    char **words = g_strsplit(properties ? properties : "", " ", 0);
    if (g_strv_contains((const char *const *)words, "cover-image"))
        r->cover = attr(r, n, "href");
    g_strfreev(words);
}

bool
epub_meta_read(struct arena *a, xmlDoc *package, struct book *book, const char **ret_cover)
{
    struct reader r = { .a = a, .doc = package, .book = book };
    xmlNode *root = xmlDocGetRootElement(package);
    r.next_title = &book->meta.titles;
    r.next_contributor = &book->meta.contributors;
    r.unique = root ? attr(&r, root, "unique-identifier") : NULL;
    for (xmlNode *n = root; n; n = epub_meta_next(n)) {
        const char *property = epub_meta_is(n, "meta") ? attr(&r, n, "property") : NULL;
        if (property)
            read_property(&r, n, property);
        else if (epub_meta_is(n, "item"))
            read_item(&r, n);
        else if (n->parent && epub_meta_is(n->parent, "metadata"))
            read_element(&r, n);
    }
    *ret_cover = r.cover;
    return book->meta.titles && book->meta.identifier && book->meta.lang;
}
