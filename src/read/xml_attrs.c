/* Attributes of the XML's nodes: one table tells which kind has which, and what it may say. */
#include <libxml/SAX2.h>
#include <libxml/tree.h>
#include <string.h>

#include "read/xml_in.h"

const char *
xml_in_lang(struct xml_in *r, const char *value)
{
    size_t len = strspn(value, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");
    if (!*value)
        return NULL;
    if (value[len] || len > 35 || !g_ascii_isalpha(*value) || value[len - 1] == '-') {
        xml_in_error(r, "\"%s\" is not a language tag such as ru or zh-Hans", value);
        return NULL;
    }
    return arena_strdup(r->doc->arena, value);
}

/* A decimal number from min to max. */
static bool
parse_number(struct xml_in *r, const char *value, unsigned min, unsigned max, unsigned *ret)
{
    guint64 number;
    if (!g_ascii_string_to_unsigned(value, 10, min, max, &number, NULL)) {
        xml_in_error(r, "\"%s\" is not a number from %u to %u", value, min, max);
        return false;
    }
    *ret = (unsigned)number;
    return true;
}

static bool
parse_flag(struct xml_in *r, const char *value)
{
    bool yes = strcmp(value, "yes") == 0;
    if (!yes && strcmp(value, "no") != 0)
        xml_in_error(r, "\"%s\" is neither yes nor no", value);
    return yes;
}

bool
xml_in_origin(struct xml_in *r, const char *value, enum node_origin *ret_origin)
{
    bool inferred = strcmp(value, "inferred") == 0;
    if (!inferred && strcmp(value, "source") != 0) {
        xml_in_error(r, "\"%s\" is neither source nor inferred", value);
        return false;
    }
    *ret_origin = inferred ? ORIGIN_INFERRED : ORIGIN_SOURCE;
    return true;
}

static void
set_origin(struct xml_in *r, struct node *n, const char *value)
{
    xml_in_origin(r, value, &n->origin);
}

static void
set_role(struct xml_in *r, struct node *n, const char *value)
{
    for (enum node_role role = ROLE_NONE + 1; role < ROLE_COUNT; role++)
        if (strcmp(node_role_name[role], value) == 0) {
            n->role = role;
            return;
        }
    xml_in_error(r, "\"%s\" is not a role", value);
}

static void
set_lang(struct xml_in *r, struct node *n, const char *value)
{
    n->lang = xml_in_lang(r, value);
}

static void
set_id(struct xml_in *r, struct node *n, const char *value)
{
    if (xmlValidateNCName((const xmlChar *)value, 0) != 0) {
        xml_in_error(r, "\"%s\" is not an id: a letter, then letters, digits, -, _ and .", value);
        return;
    }
    n->id = arena_strdup(r->doc->arena, value);
    if (g_hash_table_contains(r->ids, value))
        xml_in_error(r, "the id \"%s\" is there already", value);
    else
        g_hash_table_insert(r->ids, g_strdup(value), n);
}

static void
set_pos(struct xml_in *r, struct node *n, const char *value)
{
    char **part = g_strsplit(value, ":", 3);
    if (g_strv_length(part) != 2)
        xml_in_error(r, "\"%s\" is not a position such as 12:1", value);
    else if (parse_number(r, part[0], 1, G_MAXINT, &n->pos.line)
        && !parse_number(r, part[1], 0, G_MAXINT, &n->pos.column))
        n->pos.line = 0;
    g_strfreev(part);
}

static void
set_level(struct xml_in *r, struct node *n, const char *value)
{
    unsigned level;
    if (parse_number(r, value, 1, 6, &level))
        n->as.heading.level = (int)level;
}

static void
set_ordered(struct xml_in *r, struct node *n, const char *value)
{
    n->as.list.ordered = parse_flag(r, value);
}

static void
set_label(struct xml_in *r, struct node *n, const char *value)
{
    if (n->kind == NODE_NOTEREF)
        n->as.noteref.label = arena_strdup(r->doc->arena, value);
    else
        n->as.mark.label = arena_strdup(r->doc->arena, value);
}

static void
set_href(struct xml_in *r, struct node *n, const char *value)
{
    if (strpbrk(value, " \t\r\n"))
        xml_in_error(r, "an address holds no spaces: \"%s\"", value);
    n->as.link.href = arena_strdup(r->doc->arena, value);
}

static void
set_note(struct xml_in *r, struct node *n, const char *value)
{
    struct xml_ref ref = { n, arena_strdup(r->doc->arena, value),
        { (unsigned)xmlSAX2GetLineNumber(r->parser),
            (unsigned)xmlSAX2GetColumnNumber(r->parser) } };
    g_array_append_val(r->refs, ref);
}

static void
set_src(struct xml_in *r, struct node *n, const char *value)
{
    n->as.image.src = arena_strdup(r->doc->arena, value);
}

static void
set_alt(struct xml_in *r, struct node *n, const char *value)
{
    n->as.image.alt = arena_strdup(r->doc->arena, value);
}

static void
set_span(struct xml_in *r, struct node *n, const char *value, bool columns)
{
    unsigned span;
    if (parse_number(r, value, 1, 1000, &span))
        *(columns ? &n->as.cell.colspan : &n->as.cell.rowspan) = (int)span;
}

static void
set_colspan(struct xml_in *r, struct node *n, const char *value)
{
    set_span(r, n, value, true);
}

static void
set_rowspan(struct xml_in *r, struct node *n, const char *value)
{
    set_span(r, n, value, false);
}

static void
set_header(struct xml_in *r, struct node *n, const char *value)
{
    n->as.cell.header = parse_flag(r, value);
}

static void
set_indent(struct xml_in *r, struct node *n, const char *value)
{
    parse_number(r, value, 0, G_MAXINT, &n->as.text.indent);
}

static void
set_blank(struct xml_in *r, struct node *n, const char *value)
{
    parse_number(r, value, 0, G_MAXINT, &n->as.text.blank);
}

static void
set_page(struct xml_in *r, struct node *n, const char *value)
{
    n->as.text.page = parse_flag(r, value);
}

#define KIND(kind) (1u << (kind))
#define ANY_KIND (~0u)

static const struct {
    const char *name;
    unsigned kinds;
    void (*set)(struct xml_in *r, struct node *n, const char *value);
} attr_rules[] = {
    { "role", ANY_KIND, set_role },
    { "id", ANY_KIND, set_id },
    { "xml:lang", ANY_KIND, set_lang },
    { "pos", ANY_KIND, set_pos },
    { "origin", ANY_KIND, set_origin },
    { "level", KIND(NODE_HEADING), set_level },
    { "ordered", KIND(NODE_LIST), set_ordered },
    { "label", KIND(NODE_ITEM) | KIND(NODE_NOTE) | KIND(NODE_NOTEREF), set_label },
    { "href", KIND(NODE_LINK), set_href },
    { "note", KIND(NODE_NOTEREF), set_note },
    { "src", KIND(NODE_IMAGE), set_src },
    { "alt", KIND(NODE_IMAGE), set_alt },
    { "colspan", KIND(NODE_CELL), set_colspan },
    { "rowspan", KIND(NODE_CELL), set_rowspan },
    { "header", KIND(NODE_CELL), set_header },
    { "indent", KIND(NODE_LINE), set_indent },
    { "blank", KIND(NODE_LINE), set_blank },
    { "page", KIND(NODE_LINE), set_page },
};

void
xml_in_attr(struct xml_in *r, struct node *n, const struct xml_attr *a)
{
    for (size_t i = 0; i < G_N_ELEMENTS(attr_rules); i++)
        if (strcmp(attr_rules[i].name, a->name) == 0 && (attr_rules[i].kinds & KIND(n->kind))) {
            attr_rules[i].set(r, n, a->value);
            return;
        }
    xml_in_error(r, "<%s> has no attribute \"%s\"", node_info[n->kind].name, a->name);
}

void
xml_in_node_ready(struct xml_in *r, struct node *n)
{
    bool title = n->role == ROLE_TITLE;
    if (n->kind == NODE_HEADING && !n->as.heading.level)
        n->as.heading.level = title ? 1 : 2;
    if (title && (n->kind != NODE_HEADING || n->as.heading.level != 1))
        xml_in_error(r, "the title must be a <heading> of level 1");
    if (n->kind == NODE_LINK && (!n->as.link.href || !*n->as.link.href))
        xml_in_error(r, "a <link> needs its address: href=\"…\"");
    bool named = r->refs->len && g_array_index(r->refs, struct xml_ref, r->refs->len - 1).node == n;
    if (n->kind == NODE_NOTEREF && !named)
        xml_in_error(r, "a <noteref> needs the id of its note: note=\"…\"");
}

/* The note with this id, or with this number. */
static struct node *
find_note(const struct xml_in *r, GPtrArray *notes, const char *target)
{
    guint64 number;
    struct node *n = g_hash_table_lookup(r->ids, target);
    if (n)
        return n->kind == NODE_NOTE ? n : NULL;
    if (!notes->len || !g_ascii_string_to_unsigned(target, 10, 1, notes->len, &number, NULL))
        return NULL;
    return g_ptr_array_index(notes, (guint)number - 1);
}

/* The label of a reference that states none: its note's, else the note's number. */
static const char *
find_label(const struct xml_in *r, GPtrArray *notes, struct node *note)
{
    guint index = 0;
    if (!note->as.mark.label && g_ptr_array_find(notes, note, &index))
        note->as.mark.label = arena_printf(r->doc->arena, "%u", index + 1);
    return note->as.mark.label;
}

void
xml_in_resolve(struct xml_in *r)
{
    GPtrArray *notes = g_ptr_array_new();
    for (struct node *n = r->doc->notes->first; n; n = n->next)
        g_ptr_array_add(notes, n);
    for (guint i = 0; i < r->refs->len; i++) {
        struct xml_ref *ref = &g_array_index(r->refs, struct xml_ref, i);
        struct node *note = find_note(r, notes, ref->target);
        ref->node->as.noteref.note = note;
        if (note && !ref->node->as.noteref.label)
            ref->node->as.noteref.label = find_label(r, notes, note);
        if (!note) {
            diag_add(
                &r->doc->diags, DIAG_XML_INVALID, ref->at, "there is no note \"%s\"", ref->target);
            r->status = ANAG_EFORMAT;
        }
    }
    g_ptr_array_free(notes, TRUE);
}
