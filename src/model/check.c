/*
 * The laws of the tree, asserted after the reader and each pass. docs/model.md tells them.
 */
#include <glib.h>
#include <stdint.h>
#include <string.h>

#include "model/doc.h"

bool
doc_may_hold(enum node_kind parent, enum node_kind child)
{
    switch (parent) {
    case NODE_LIST:
        return child == NODE_ITEM;
    case NODE_TABLE:
        return child == NODE_ROW || child == NODE_PARA; /* PARA: the caption, first */
    case NODE_ROW:
        return child == NODE_CELL;
    case NODE_FIGURE:
        return child == NODE_IMAGE || child == NODE_PARA;
    case NODE_DOC:
        return child != NODE_DOC && child != NODE_ITEM && child != NODE_ROW && child != NODE_CELL
            && child < NODE_EMPH;
    case NODE_SECTION:
    case NODE_QUOTE:
    case NODE_ITEM:
    case NODE_CELL:
    case NODE_NOTE:
        return child != NODE_DOC && child != NODE_ITEM && child != NODE_ROW && child != NODE_CELL
            && child != NODE_LINE && child != NODE_NOTE && child < NODE_EMPH;
    case NODE_HEADING:
    case NODE_PARA:
        return child >= NODE_LINE;
    case NODE_PRE:
        return child == NODE_LINE;
    case NODE_EMPH:
    case NODE_STRONG:
    case NODE_SPAN:
    case NODE_LINK:
        return child >= NODE_EMPH && !(parent == NODE_LINK && child == NODE_LINK);
    case NODE_LINE:
    case NODE_TEXT:
    case NODE_BREAK:
    case NODE_NOTEREF:
    case NODE_IMAGE:
    case NODE_KIND_COUNT:
        break;
    }
    return false;
}

static const char *
check_links(const struct node *n)
{
    for (const struct node *c = n->first; c; c = c->next) {
        if (c->parent != n)
            return "a child does not know its parent";
        if (c->prev ? c->prev->next != c : n->first != c)
            return "siblings are not linked both ways";
        if (!c->next && n->last != c)
            return "the last child is not the last";
        if (!doc_may_hold(n->kind, c->kind))
            return "a node stands where it may not";
    }
    return NULL;
}

/* In valid UTF-8: a character that no XML and so no book can hold. */
static bool
has_unfit_char(const char *s)
{
    for (const guchar *p = (const guchar *)s; *p; p++) {
        if (*p < 0x20 && *p != '\t' && *p != '\n' && *p != '\r')
            return true;
        if (*p == 0xEF && p[1] == 0xBF && p[2] >= 0xBE) /* U+FFFE, U+FFFF */
            return true;
    }
    return false;
}

/* Each string once, for most of them are there after every pass. */
static const char *
check_text(struct node *n)
{
    const char *s = n->as.text.s;
    if (!s)
        return n->kind == NODE_PRE ? NULL : "a text without a string";
    if (s == n->as.text.checked)
        return NULL;
    if (!g_utf8_validate(s, -1, NULL))
        return "a text that is not UTF-8";
    if (strpbrk(s, n->kind == NODE_PRE ? "\r" : "\n\r"))
        return "a text with a line end";
    if (has_unfit_char(s))
        return "a text with a character that no book can hold";
    n->as.text.checked = s;
    return NULL;
}

static bool
is_in_link(const struct node *n)
{
    for (n = n->parent; n; n = n->parent)
        if (n->kind == NODE_LINK)
            return true;
    return false;
}

static const char *
check_payload(const struct doc *d, struct node *n)
{
    bool text = n->kind == NODE_TEXT || n->kind == NODE_LINE || n->kind == NODE_PRE;
    const char *wrong = text ? check_text(n) : NULL;
    if (wrong)
        return wrong;
    if (n->kind == NODE_PRE && n->as.text.s && n->first)
        return "a pre with both text and lines";
    if (n->kind == NODE_TEXT && !*n->as.text.s)
        return "an empty text";
    if (n->kind == NODE_HEADING && (n->as.heading.level < 1 || n->as.heading.level > 6))
        return "a heading whose level is not 1 to 6";
    if (n->kind == NODE_LINK && (!n->as.link.href || !*n->as.link.href))
        return "a link without an address";
    if (n->kind == NODE_LINK && is_in_link(n))
        return "a link within a link";
    if (n->kind == NODE_NOTEREF
        && (!n->as.noteref.note || n->as.noteref.note->parent != d->notes || !n->as.noteref.label))
        return "a reference to a note that is not there";
    if (n->role == ROLE_TITLE && (n->kind != NODE_HEADING || n->as.heading.level != 1))
        return "a title that is not a heading of level 1";
    return NULL;
}

static const char *
check_id(const struct node *n, GHashTable *ids)
{
    if (n->id && !g_hash_table_add(ids, (gpointer)(intptr_t)n->id))
        return "an id that is there already";
    return NULL;
}

static const char *
check_tree(const struct doc *d, struct node *top, GHashTable *ids)
{
    for (struct node *n = top; n; n = node_next(n, top)) {
        const char *wrong = check_links(n);
        if (!wrong)
            wrong = check_payload(d, n);
        if (!wrong)
            wrong = check_id(n, ids);
        if (wrong)
            return arena_printf(
                d->arena, "%s: %s at line %u", node_info[n->kind].name, wrong, n->pos.line);
    }
    return NULL;
}

const char *
doc_check(struct doc *d)
{
    GHashTable *ids = g_hash_table_new(g_str_hash, g_str_equal);
    const char *wrong = check_tree(d, d->body, ids);
    if (!wrong)
        wrong = check_tree(d, d->notes, ids);
    if (!wrong)
        wrong = check_tree(d, d->dropped, ids);
    g_hash_table_destroy(ids);
    for (const struct node *n = d->body->first; n && !wrong; n = n->next)
        if (n->kind == NODE_NOTE)
            wrong = "a note in the body";
    for (const struct node *n = d->notes->first; n && !wrong; n = n->next)
        if (n->kind != NODE_NOTE)
            wrong = "notes: something that is not a note";
    for (const struct node *n = d->dropped->first; n && !wrong; n = n->next)
        if (n->kind != NODE_LINE)
            wrong = "dropped: something that is not a line";
    return wrong;
}
