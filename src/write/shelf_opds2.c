/* OPDS 2.0: the shelf as JSON. Keys keep their order. */
#include <json-glib/json-glib.h>
#include <string.h>

#include "lang/lang.h"
#include "write/shelf.h"

static void
put(JsonBuilder *b, const char *key, const char *value)
{
    if (!value)
        return;
    json_builder_set_member_name(b, key);
    json_builder_add_string_value(b, value);
}

static void
put_number(JsonBuilder *b, const char *key, guint64 value)
{
    json_builder_set_member_name(b, key);
    json_builder_add_int_value(b, (gint64)value);
}

static void
put_date(JsonBuilder *b, int64_t seconds)
{
    char *date = shelf_date(seconds);
    put(b, "modified", date);
    g_free(date);
}

/* One string, or a map of languages to strings; of two titles in a language the first counts. */
static void
put_titles(JsonBuilder *b, const struct meta *m)
{
    GHashTable *seen = g_hash_table_new(g_str_hash, g_str_equal);
    json_builder_set_member_name(b, "title");
    json_builder_begin_object(b);
    for (const struct title *t = m->titles; t; t = t->next) {
        const char *lang = t->lang ? t->lang : m->lang;
        if (g_hash_table_add(seen, (gpointer)(guintptr)lang))
            put(b, lang, t->text);
    }
    json_builder_end_object(b);
    g_hash_table_destroy(seen);
}

static void
put_person(JsonBuilder *b, const struct contributor *c, bool with_role)
{
    json_builder_begin_object(b);
    if (c->lang) {
        json_builder_set_member_name(b, "name");
        json_builder_begin_object(b);
        put(b, c->lang, c->name);
        json_builder_end_object(b);
    } else {
        put(b, "name", c->name);
    }
    put(b, "sortAs", c->file_as);
    if (with_role)
        put(b, "role", c->role);
    json_builder_end_object(b);
}

/* Those of one role; NULL: of all others. */
static void
put_people(JsonBuilder *b, const struct meta *m, const char *key, const char *role)
{
    bool any = false;
    for (const struct contributor *c = m->contributors; c; c = c->next) {
        bool known = strcmp(c->role, "aut") == 0 || strcmp(c->role, "trl") == 0;
        if (role ? strcmp(c->role, role) != 0 : known)
            continue;
        if (!any) {
            json_builder_set_member_name(b, key);
            json_builder_begin_array(b);
        }
        any = true;
        put_person(b, c, !role);
    }
    if (any)
        json_builder_end_array(b);
}

static void
put_terms(JsonBuilder *b, const char *key, const struct shelf_terms *t)
{
    if (!t->n)
        return;
    json_builder_set_member_name(b, key);
    json_builder_begin_array(b);
    for (size_t i = 0; i < t->n; i++)
        json_builder_add_string_value(b, t->v[i]);
    json_builder_end_array(b);
}

/* "textual,visual" is a list in the list. */
static void
put_sufficient(JsonBuilder *b, const struct shelf_terms *t)
{
    if (!t->n)
        return;
    json_builder_set_member_name(b, "accessModeSufficient");
    json_builder_begin_array(b);
    for (size_t i = 0; i < t->n; i++) {
        char **modes = g_strsplit(t->v[i], ",", 0);
        json_builder_begin_array(b);
        for (size_t k = 0; modes[k]; k++)
            json_builder_add_string_value(b, g_strstrip(modes[k]));
        json_builder_end_array(b);
        g_strfreev(modes);
    }
    json_builder_end_array(b);
}

static void
put_accessibility(JsonBuilder *b, const struct book *book)
{
    json_builder_set_member_name(b, "accessibility");
    json_builder_begin_object(b);
    put_terms(b, "accessMode", &book->modes);
    put_sufficient(b, &book->sufficient);
    put_terms(b, "feature", &book->features);
    put_terms(b, "hazard", &book->hazards);
    put(b, "summary", book->summary);
    json_builder_end_object(b);
}

static void
put_metadata(JsonBuilder *b, const struct book *book)
{
    const struct meta *m = &book->meta;
    json_builder_set_member_name(b, "metadata");
    json_builder_begin_object(b);
    put(b, "@type", "http://schema.org/Book");
    put(b, "identifier", m->identifier);
    put_titles(b, m);
    put_date(b, m->date);
    put(b, "language", m->lang);
    put_people(b, m, "author", "aut");
    put_people(b, m, "translator", "trl");
    put_people(b, m, "contributor", NULL);
    put(b, "publisher", m->publisher);
    if (lang_is_rtl(m->lang))
        put(b, "readingProgression", "rtl");
    put_accessibility(b, book);
    json_builder_end_object(b);
}

static void
put_link(JsonBuilder *b, const char *rel, const char *path, const char *media, const char *title,
    uint64_t size)
{
    char *href = shelf_href(path);
    json_builder_begin_object(b);
    put(b, "rel", rel);
    put(b, "href", href);
    put(b, "type", media);
    put(b, "title", title);
    if (size)
        put_number(b, "size", size);
    json_builder_end_object(b);
    g_free(href);
}

static void
put_files(JsonBuilder *b, const struct book *book)
{
    json_builder_set_member_name(b, "links");
    json_builder_begin_array(b);
    for (size_t i = 0; i < book->n_files; i++) {
        const struct shelf_file *f = &book->files[i];
        bool record = f->kind == SHELF_RECORD;
        const char *title = record ? "MARC 21" : f->kind == SHELF_LARGE ? "Large print" : NULL;
        put_link(b, record ? "describedby" : "http://opds-spec.org/acquisition/open-access",
            f->path, f->media, title, f->size);
    }
    json_builder_end_array(b);
    if (!book->cover)
        return;
    json_builder_set_member_name(b, "images");
    json_builder_begin_array(b);
    put_link(b, NULL, book->cover, "image/png", NULL, 0);
    json_builder_end_array(b);
}

static void
put_page_link(JsonBuilder *b, const char *rel, const struct shelf_format *f, size_t page)
{
    char *name = shelf_page_name(f, page);
    put_link(b, rel, name, f->media, NULL, 0);
    g_free(name);
}

static void
put_head(JsonBuilder *b, const struct shelf_page *p)
{
    const struct shelf *s = p->shelf;
    json_builder_set_member_name(b, "metadata");
    json_builder_begin_object(b);
    put(b, "title", s->title);
    put(b, "identifier", s->identifier);
    put_date(b, s->date);
    put_number(b, "numberOfItems", s->n);
    put_number(b, "itemsPerPage", SHELF_PAGE);
    put_number(b, "currentPage", p->page + 1);
    json_builder_end_object(b);
    json_builder_set_member_name(b, "links");
    json_builder_begin_array(b);
    put_page_link(b, "self", &shelf_opds2, p->page);
    put_page_link(b, "first", &shelf_opds2, 0);
    if (p->page)
        put_page_link(b, "previous", &shelf_opds2, p->page - 1);
    if (p->page + 1 < p->pages)
        put_page_link(b, "next", &shelf_opds2, p->page + 1);
    put_page_link(b, "last", &shelf_opds2, p->pages - 1);
    put_page_link(b, "alternate", &shelf_atom, p->page);
    put_page_link(b, "alternate", &shelf_html, p->page);
    json_builder_end_array(b);
}

static void
put_shelf(JsonBuilder *b, const struct shelf_page *p)
{
    json_builder_begin_object(b);
    put_head(b, p);
    json_builder_set_member_name(b, "publications");
    json_builder_begin_array(b);
    for (size_t i = 0; i < p->n; i++) {
        json_builder_begin_object(b);
        put_metadata(b, &p->first[i]);
        put_files(b, &p->first[i]);
        json_builder_end_object(b);
    }
    json_builder_end_array(b);
    json_builder_end_object(b);
}

static void
run(const struct shelf_page *p, struct out *o)
{
    JsonBuilder *b = json_builder_new();
    put_shelf(b, p);
    JsonNode *root = json_builder_get_root(b);
    JsonGenerator *generator = json_generator_new();
    json_generator_set_root(generator, root);
    json_generator_set_pretty(generator, TRUE);
    json_generator_set_indent(generator, 1);
    gsize len;
    char *text = json_generator_to_data(generator, &len);
    out_write(o, text, len);
    out_puts(o, "\n");
    g_free(text);
    json_node_free(root);
    g_object_unref(generator);
    g_object_unref(b);
}

const struct shelf_format shelf_opds2 = { "opds", ".json", "application/opds+json", run };
