#include "model/node.h"

#include <string.h>

const struct node_info node_info[NODE_KIND_COUNT] = {
    [NODE_DOC] = { "doc", true, false },
    [NODE_SECTION] = { "section", true, false },
    [NODE_QUOTE] = { "quote", true, false },
    [NODE_LIST] = { "list", true, false },
    [NODE_ITEM] = { "item", true, false },
    [NODE_TABLE] = { "table", true, false },
    [NODE_ROW] = { "row", true, false },
    [NODE_CELL] = { "cell", true, false },
    [NODE_FIGURE] = { "figure", true, false },
    [NODE_NOTE] = { "note", true, false },
    [NODE_HEADING] = { "heading", false, true },
    [NODE_PARA] = { "para", false, true },
    [NODE_PRE] = { "pre", false, false },
    [NODE_LINE] = { "line", false, false },
    [NODE_EMPH] = { "emph", false, true },
    [NODE_STRONG] = { "strong", false, true },
    [NODE_LINK] = { "link", false, true },
    [NODE_SPAN] = { "span", false, true },
    [NODE_TEXT] = { "text", false, false },
    [NODE_BREAK] = { "break", false, false },
    [NODE_NOTEREF] = { "noteref", false, false },
    [NODE_IMAGE] = { "image", false, false },
};

const char *const node_role_name[ROLE_COUNT] = {
    [ROLE_NONE] = "",
    [ROLE_TITLE] = "title",
    [ROLE_TITLE_PARALLEL] = "title-parallel",
    [ROLE_SUBTITLE] = "subtitle",
    [ROLE_CREDIT] = "credit",
    [ROLE_DATE] = "date",
    [ROLE_NOTES] = "notes",
    [ROLE_NAME] = "name",
    [ROLE_AFFILIATION] = "affiliation",
    [ROLE_ISSUE] = "issue",
    [ROLE_CONTENTS] = "contents",
    [ROLE_NOTICE] = "notice",
    [ROLE_PAGE_NUMBER] = "page-number",
    [ROLE_RUNNING_HEAD] = "running-head",
};

struct node *
node_new(struct arena *a, enum node_kind kind, enum node_origin origin, struct pos pos)
{
    struct node *n = arena_alloc(a, sizeof *n);
    n->kind = kind;
    n->origin = origin;
    n->pos = pos;
    if (kind == NODE_CELL)
        n->as.cell.colspan = n->as.cell.rowspan = 1;
    return n;
}

struct node *
node_new_text(struct arena *a, const char *s, size_t len, struct pos pos)
{
    struct node *n = node_new(a, NODE_TEXT, ORIGIN_SOURCE, pos);
    n->as.text.s = arena_strndup(a, s, len);
    return n;
}

void
node_append(struct node *parent, struct node *child)
{
    child->parent = parent;
    child->prev = parent->last;
    child->next = NULL;
    if (parent->last)
        parent->last->next = child;
    else
        parent->first = child;
    parent->last = child;
}

void
node_insert_before(struct node *at, struct node *n)
{
    n->parent = at->parent;
    n->next = at;
    n->prev = at->prev;
    if (at->prev)
        at->prev->next = n;
    else
        at->parent->first = n;
    at->prev = n;
}

void
node_insert_after(struct node *at, struct node *n)
{
    if (at->next)
        node_insert_before(at->next, n);
    else
        node_append(at->parent, n);
}

void
node_unlink(struct node *n)
{
    if (n->prev)
        n->prev->next = n->next;
    else if (n->parent)
        n->parent->first = n->next;
    if (n->next)
        n->next->prev = n->prev;
    else if (n->parent)
        n->parent->last = n->prev;
    n->parent = n->prev = n->next = NULL;
}

void
node_take_children(struct node *to, struct node *from)
{
    for (struct node *c = from->first, *next; c; c = next) {
        next = c->next;
        node_unlink(c);
        node_append(to, c);
    }
}

void
node_become(struct node *n, enum node_kind kind)
{
    n->kind = kind;
    memset(&n->as, 0, sizeof n->as);
    if (kind == NODE_CELL)
        n->as.cell.colspan = n->as.cell.rowspan = 1;
}

struct node *
node_skip(const struct node *n, const struct node *top)
{
    while (n != top) {
        if (n->next)
            return n->next;
        n = n->parent;
    }
    return NULL;
}

struct node *
node_next(const struct node *n, const struct node *top)
{
    return n->first ? n->first : node_skip(n, top);
}

bool
node_is_leaf_block(const struct node *n)
{
    return n->kind == NODE_HEADING || n->kind == NODE_PARA || n->kind == NODE_PRE;
}

const struct node *
node_notes_heading(const struct node *first, const struct node *end)
{
    const struct node *found = NULL;
    for (const struct node *n = first; n && n != end; n = n->next) {
        if (n->kind == NODE_HEADING && n->role == ROLE_NOTES)
            found = n;
        else if (n->role != ROLE_CREDIT)
            found = NULL;
    }
    return found;
}

bool
node_is_inline(const struct node *n)
{
    return n->kind >= NODE_EMPH;
}

const char *
node_lang(const struct node *n)
{
    while (n && !n->lang)
        n = n->parent;
    return n ? n->lang : NULL;
}

int
node_depth_of(struct node_depth *d, const struct node *heading)
{
    int level = heading->as.heading.level;
    while (d->n && d->open[d->n - 1] >= level)
        d->n--;
    d->open[d->n++] = level;
    return d->n;
}
