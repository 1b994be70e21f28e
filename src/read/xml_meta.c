/* The metadata of the XML: <meta>, one element a statement. What an option states is left to it. */
#include <stddef.h>
#include <string.h>

#include "base/date.h"
#include "read/xml_in.h"

/* Statements that are one string. */
static const struct {
    const char *name;
    size_t offset;
} fields[] = {
    { "source", offsetof(struct meta, source) },
    { "publisher", offsetof(struct meta, publisher) },
    { "rights", offsetof(struct meta, rights) },
    { "identifier", offsetof(struct meta, identifier) },
};

static const char *
keep(struct xml_in *r, const char *s)
{
    return arena_strdup(r->doc->arena, s);
}

static void
start_title(struct xml_in *r, const struct xml_attr *a, size_t n)
{
    struct title *t = arena_alloc(r->doc->arena, sizeof *t);
    for (size_t i = 0; i < n; i++)
        if (strcmp(a[i].name, "xml:lang") == 0)
            t->lang = xml_in_lang(r, a[i].value);
        else
            xml_in_error(r, "<title> has no attribute \"%s\"", a[i].name);
    r->title = t;
}

static void
start_contributor(struct xml_in *r, const struct xml_attr *a, size_t n)
{
    struct contributor *c = arena_alloc(r->doc->arena, sizeof *c);
    for (size_t i = 0; i < n; i++) {
        if (strcmp(a[i].name, "role") == 0)
            c->role = keep(r, a[i].value);
        else if (strcmp(a[i].name, "file-as") == 0)
            c->file_as = keep(r, a[i].value);
        else if (strcmp(a[i].name, "affiliation") == 0)
            c->affiliation = keep(r, a[i].value);
        else if (strcmp(a[i].name, "xml:lang") == 0)
            c->lang = xml_in_lang(r, a[i].value);
        else if (strcmp(a[i].name, "origin") == 0)
            xml_in_origin(r, a[i].value, &c->origin);
        else
            xml_in_error(r, "<contributor> has no attribute \"%s\"", a[i].name);
    }
    size_t len = c->role ? strlen(c->role) : 0;
    if (len != 3 || strspn(c->role, "abcdefghijklmnopqrstuvwxyz") != len)
        xml_in_error(r, "a <contributor> needs a MARC relator code: role=\"trl\", role=\"aut\"");
    r->contributor = c;
}

bool
xml_in_meta_start(struct xml_in *r, const char *name, const struct xml_attr *attrs, size_t n)
{
    bool known = strcmp(name, "language") == 0 || strcmp(name, "original-language") == 0
        || strcmp(name, "date") == 0;
    for (size_t i = 0; i < G_N_ELEMENTS(fields); i++)
        known = known || strcmp(fields[i].name, name) == 0;
    if (strcmp(name, "title") == 0) {
        start_title(r, attrs, n);
        return true;
    }
    if (strcmp(name, "contributor") == 0) {
        start_contributor(r, attrs, n);
        return true;
    }
    if (known && n)
        xml_in_error(r, "<%s> has no attribute \"%s\"", name, attrs[0].name);
    return known;
}

static void
set_date(struct xml_in *r, const char *text)
{
    int64_t seconds;
    if (r->dated)
        xml_in_error(r, "a second <date>");
    r->dated = true;
    if (!date_parse(text, &seconds)) {
        xml_in_error(r, "\"%s\" is not a date: YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ", text);
    } else if (!r->doc->meta.has_date) { /* else --date has stated it */
        r->doc->meta.date = seconds;
        r->doc->meta.has_date = true;
    }
}

static void
set_once(struct xml_in *r, const char *name, const char **at, const char *value)
{
    if (*at)
        xml_in_error(r, "a second <%s>", name);
    *at = value;
}

void
xml_in_meta_end(struct xml_in *r, const char *name, const char *text)
{
    struct meta *m = &r->doc->meta;
    if (!*text) {
        xml_in_error(r, "<%s> is empty: leave it out", name);
    } else if (strcmp(name, "title") == 0) {
        r->title->text = keep(r, text);
        *r->next_title = r->title;
        r->next_title = &r->title->next;
    } else if (strcmp(name, "contributor") == 0) {
        r->contributor->name = keep(r, text);
        *r->next_contributor = r->contributor;
        r->next_contributor = &r->contributor->next;
    } else if (strcmp(name, "language") == 0) {
        set_once(r, name, &m->lang, xml_in_lang(r, text));
    } else if (strcmp(name, "original-language") == 0) {
        m->original_lang = xml_in_lang(r, text);
    } else if (strcmp(name, "date") == 0) {
        set_date(r, text);
    }
    for (size_t i = 0; i < G_N_ELEMENTS(fields); i++)
        if (strcmp(fields[i].name, name) == 0)
            set_once(r, name, (const char **)((char *)m + fields[i].offset), keep(r, text));
}
