/*
 * The tree as XML (docs/model.md): whole, so that it reads back to the same tree, and one block
 * a line, so that a person can correct it. Character data is TEXT of the source; TEXT nodes
 * that stand side by side become one.
 */
#include <glib.h>
#include <string.h>

#include "base/date.h"
#include "base/xml_out.h"
#include "write/write.h"

struct xml {
    struct xml_out *x;
    const struct doc *doc;
    GHashTable *notes;       /* note -> its number from 1 */
    enum node_origin origin; /* what an element is that does not say: the more frequent one */
};

static const char *const origin_name[] = {
    [ORIGIN_SOURCE] = "source", [ORIGIN_INFERRED] = "inferred"
};

static bool
is_text(const struct node *n)
{
    return n->kind == NODE_TEXT || n->kind == NODE_LINE;
}

/* The origin that most elements below `top` have is counted up, the other one down. */
static long
count_origins(const struct node *top)
{
    long inferred = 0;
    for (const struct node *n = top->first; n; n = node_next(n, top))
        if (!is_text(n))
            inferred += n->origin == ORIGIN_INFERRED ? 1 : -1;
    return inferred;
}

static void
indent(const struct xml *w, int depth)
{
    xml_newline(w->x);
    for (int i = 0; i < depth; i++)
        xml_text(w->x, "  ");
}

static void
write_flag(const struct xml *w, const char *name, bool value)
{
    xml_attr(w->x, name, value ? "yes" : NULL);
}

static void
write_number(const struct xml *w, const char *name, unsigned value, unsigned common)
{
    if (value != common)
        xml_attrf(w->x, name, "%u", value);
}

/* A note is named by its id, or by its number among the notes before it has one. */
static void
write_target(const struct xml *w, const struct node *note)
{
    if (note->id)
        xml_attr(w->x, "note", note->id);
    else
        xml_attrf(w->x, "note", "%d", GPOINTER_TO_INT(g_hash_table_lookup(w->notes, note)));
}

/* What only this kind has. */
static void
write_payload(const struct xml *w, const struct node *n)
{
    switch (n->kind) {
    case NODE_HEADING:
        xml_attrf(w->x, "level", "%d", n->as.heading.level);
        break;
    case NODE_LIST:
        write_flag(w, "ordered", n->as.list.ordered);
        break;
    case NODE_ITEM:
    case NODE_NOTE:
        xml_attr(w->x, "label", n->as.mark.label);
        break;
    case NODE_LINK:
        xml_attr(w->x, "href", n->as.link.href);
        break;
    case NODE_NOTEREF:
        write_target(w, n->as.noteref.note);
        xml_attr(w->x, "label", n->as.noteref.label);
        break;
    case NODE_IMAGE:
        xml_attr(w->x, "src", n->as.image.src);
        xml_attr(w->x, "alt", n->as.image.alt);
        break;
    case NODE_CELL:
        write_number(w, "colspan", (unsigned)n->as.cell.colspan, 1);
        write_number(w, "rowspan", (unsigned)n->as.cell.rowspan, 1);
        write_flag(w, "header", n->as.cell.header);
        break;
    case NODE_LINE:
        write_number(w, "indent", n->as.text.indent, 0);
        write_number(w, "blank", n->as.text.blank, 0);
        write_flag(w, "page", n->as.text.page);
        break;
    case NODE_DOC:
    case NODE_SECTION:
    case NODE_QUOTE:
    case NODE_TABLE:
    case NODE_ROW:
    case NODE_FIGURE:
    case NODE_PARA:
    case NODE_PRE:
    case NODE_EMPH:
    case NODE_STRONG:
    case NODE_SPAN:
    case NODE_TEXT:
    case NODE_BREAK:
    case NODE_KIND_COUNT:
        break;
    }
}

static void
write_attrs(const struct xml *w, const struct node *n)
{
    xml_attr(w->x, "role", n->role ? node_role_name[n->role] : NULL);
    write_payload(w, n);
    xml_attr(w->x, "id", n->id);
    xml_attr(w->x, "xml:lang", n->lang);
    if (n->pos.line)
        xml_attrf(w->x, "pos", "%u:%u", n->pos.line, n->pos.column);
    if (n->origin != (is_text(n) ? ORIGIN_SOURCE : w->origin))
        xml_attr(w->x, "origin", origin_name[n->origin]);
}

/* A TEXT that is character data and nothing else. */
static bool
is_plain(const struct node *n)
{
    return n->kind == NODE_TEXT && n->origin == ORIGIN_SOURCE && !n->lang && !n->id && !n->role;
}

/* Children that stand on lines of their own: no space between them means anything. */
static bool
holds_lines(const struct node *n)
{
    for (const struct node *c = n->first; c; c = c->next)
        if (c->kind > NODE_LINE && n->kind >= NODE_HEADING)
            return false;
    return n->first != NULL;
}

/* Text with its lines and spaces, from the line after the start tag to that before the end tag. */
static void
write_pre(const struct xml *w, const char *s, int depth)
{
    xml_newline(w->x);
    xml_text(w->x, s);
    indent(w, depth);
}

static void write_children(const struct xml *w, const struct node *n, int depth);

static void
write_node(const struct xml *w, const struct node *n, int depth)
{
    xml_open(w->x, node_info[n->kind].name);
    write_attrs(w, n);
    if (is_text(n))
        xml_text(w->x, n->as.text.s);
    if (n->kind == NODE_PRE && n->as.text.s && *n->as.text.s)
        write_pre(w, n->as.text.s, depth);
    write_children(w, n, depth);
    xml_close(w->x);
}

/* Recursion: readers refuse what is deeper than 100. */
static void
write_children(const struct xml *w, const struct node *n, int depth)
{
    bool lines = holds_lines(n);
    for (const struct node *c = n->first; c; c = c->next) {
        if (lines)
            indent(w, depth + 1);
        if (is_plain(c))
            xml_text(w->x, c->as.text.s);
        else
            write_node(w, c, depth + 1);
    }
    if (lines)
        indent(w, depth);
}

static void
write_part(const struct xml *w, const char *name, const struct node *part)
{
    indent(w, 0);
    xml_open(w->x, name);
    if (part->lang && part != w->doc->body && g_strcmp0(part->lang, w->doc->body->lang) != 0)
        xml_attr(w->x, "xml:lang", part->lang);
    write_children(w, part, 0);
    xml_close(w->x);
}

static void
write_field(const struct xml *w, const char *name, const char *text)
{
    if (!text)
        return;
    indent(w, 1);
    xml_element(w->x, name, text);
}

static void
write_contributor(const struct xml *w, const struct contributor *c)
{
    indent(w, 1);
    xml_open(w->x, "contributor");
    xml_attr(w->x, "role", c->role);
    xml_attr(w->x, "file-as", c->file_as);
    xml_attr(w->x, "affiliation", c->affiliation);
    xml_attr(w->x, "xml:lang", c->lang);
    if (c->origin != ORIGIN_SOURCE)
        xml_attr(w->x, "origin", origin_name[c->origin]);
    xml_text(w->x, c->name);
    xml_close(w->x);
}

static void
write_date(const struct xml *w, const struct meta *m)
{
    char *s = m->has_date ? date_format(m->date, DATE_ISO) : NULL;
    write_field(w, "date", s);
    g_free(s);
}

static void
write_meta(const struct xml *w, const char *lang)
{
    const struct meta *m = &w->doc->meta;
    indent(w, 0);
    xml_open(w->x, "meta");
    for (const struct title *t = m->titles; t; t = t->next) {
        indent(w, 1);
        xml_open(w->x, "title");
        xml_attr(w->x, "xml:lang", t->lang);
        xml_text(w->x, t->text);
        xml_close(w->x);
    }
    for (const struct contributor *c = m->contributors; c; c = c->next)
        write_contributor(w, c);
    if (g_strcmp0(m->lang, lang) != 0)
        write_field(w, "language", m->lang);
    write_field(w, "original-language", m->original_lang);
    write_field(w, "source", m->source);
    write_field(w, "publisher", m->publisher);
    write_field(w, "rights", m->rights);
    write_field(w, "identifier", m->identifier);
    write_date(w, m);
    indent(w, 0);
    xml_close(w->x);
}

static enum anag_status
run(const struct write_job *job)
{
    const struct doc *doc = job->doc;
    long inferred = count_origins(doc->body) + count_origins(doc->notes);
    struct xml w = {
        .x = xml_out_new(NULL),
        .doc = doc,
        .notes = g_hash_table_new(NULL, NULL),
        .origin = inferred > 0 ? ORIGIN_INFERRED : ORIGIN_SOURCE,
    };
    int number = 0;
    for (struct node *n = doc->notes->first; n; n = n->next)
        g_hash_table_insert(w.notes, n, GINT_TO_POINTER(++number));
    const char *lang = doc->body->lang ? doc->body->lang : doc->meta.lang;
    char *file = *doc->name ? g_path_get_basename(doc->name) : g_strdup("");
    char *name = g_utf8_make_valid(file, -1);
    xml_open(w.x, "anagnost");
    xml_attr(w.x, "version", "1");
    xml_attr(w.x, "file", name);
    xml_attr(w.x, "xml:lang", lang);
    if (w.origin != ORIGIN_SOURCE)
        xml_attr(w.x, "origin", origin_name[w.origin]);
    write_meta(&w, lang);
    write_part(&w, "body", doc->body);
    if (doc->notes->first)
        write_part(&w, "notes", doc->notes);
    if (doc->dropped->first)
        write_part(&w, "dropped", doc->dropped);
    indent(&w, 0);
    xml_close(w.x);
    xml_out_finish(w.x, job->out);
    g_hash_table_destroy(w.notes);
    g_free(name);
    g_free(file);
    return job->out->failed ? ANAG_EIO : ANAG_OK;
}

const struct writer write_xml = { "xml", ".xml", false, run };
