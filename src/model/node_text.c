/* The text of a block as one string, and cutting the tree by offsets into it. */
#include <string.h>

#include "model/node.h"

/* Bytes that a leaf adds to the text of its block; LINEs are followed by one space. */
static size_t
leaf_length(const struct node *n)
{
    switch (n->kind) {
    case NODE_TEXT:
    case NODE_PRE:
        return n->as.text.s ? strlen(n->as.text.s) : 0;
    case NODE_LINE:
        return strlen(n->as.text.s) + (n->next ? 1 : 0);
    case NODE_BREAK:
        return 1;
    case NODE_DOC:
    case NODE_SECTION:
    case NODE_QUOTE:
    case NODE_LIST:
    case NODE_ITEM:
    case NODE_TABLE:
    case NODE_ROW:
    case NODE_CELL:
    case NODE_FIGURE:
    case NODE_NOTE:
    case NODE_HEADING:
    case NODE_PARA:
    case NODE_EMPH:
    case NODE_STRONG:
    case NODE_LINK:
    case NODE_SPAN:
    case NODE_NOTEREF:
    case NODE_IMAGE:
    case NODE_KIND_COUNT:
        break;
    }
    return 0;
}

char *
node_text(struct arena *a, const struct node *block)
{
    size_t size = 0;
    for (const struct node *n = block; n; n = node_next(n, block))
        size += leaf_length(n);
    char *s = arena_alloc(a, size + 1), *p = s;
    for (const struct node *n = block; n; n = node_next(n, block)) {
        size_t len = leaf_length(n);
        if (n->kind == NODE_BREAK) {
            *p = ' ';
        } else if (n->kind == NODE_LINE && n->next) {
            memcpy(p, n->as.text.s, len - 1);
            p[len - 1] = ' ';
        } else if (len) {
            memcpy(p, n->as.text.s, len);
        }
        p += len;
    }
    return s;
}

/* Code points in the first n bytes. */
static unsigned
count_chars(const char *s, size_t n)
{
    unsigned count = 0;
    for (size_t i = 0; i < n && s[i]; i++)
        if (((unsigned char)s[i] & 0xC0) != 0x80)
            count++;
    return count;
}

struct pos
node_text_pos(const struct node *t, size_t off)
{
    struct pos pos = t->pos;
    const struct text_map *map = t->as.text.map;
    size_t from = 0; /* byte of t's text where the piece starts, if it starts there */
    if (map) {
        size_t at = t->as.text.off + off, lo = 0, hi = map->n;
        while (hi - lo > 1) {
            size_t mid = (lo + hi) / 2;
            if (map->at[mid] <= at)
                lo = mid;
            else
                hi = mid;
        }
        if (map->at[lo] > t->as.text.off) {
            pos = map->pos[lo];
            from = map->at[lo] - t->as.text.off;
        }
    }
    if (pos.line && off > from)
        pos.column += count_chars(t->as.text.s + from, off - from);
    return pos;
}

struct pos
node_pos_at(const struct node *block, size_t off)
{
    struct pos pos = block->pos;
    for (const struct node *n = block; n; n = node_next(n, block)) {
        size_t len = leaf_length(n);
        if (off < len && n->kind != NODE_BREAK)
            return node_text_pos(n, off);
        if (off < len)
            return n->pos;
        off -= len;
    }
    return pos;
}

struct node *
node_split_text(struct arena *a, struct node *t, size_t at)
{
    struct node *second = node_new(a, NODE_TEXT, t->origin, node_text_pos(t, at));
    second->as.text = t->as.text;
    second->as.text.s = t->as.text.s + at; /* strings never change: the end is shared */
    second->as.text.off += at;
    t->as.text.s = arena_strndup(a, t->as.text.s, at);
    node_insert_after(t, second);
    return second;
}

/*
 * The leaf that starts at byte `at` of the block's text (a TEXT is cut if need be);
 * `after`: the leaf that ends there instead. NULL if there is none.
 */
static struct node *
leaf_at(struct arena *a, struct node *block, size_t at, bool after)
{
    size_t pos = 0;
    for (struct node *n = block; n; n = node_next(n, block)) {
        size_t len = leaf_length(n);
        if (!len)
            continue;
        if (!after && pos == at)
            return n;
        if (after && pos + len == at)
            return n;
        if (n->kind == NODE_TEXT && at > pos && at < pos + len) {
            struct node *second = node_split_text(a, n, at - pos);
            return after ? n : second;
        }
        pos += len;
    }
    return NULL;
}

static struct node *
common_parent(struct node *x, struct node *y)
{
    for (struct node *p = x->parent; p; p = p->parent)
        for (struct node *q = y->parent; q; q = q->parent)
            if (p == q)
                return p;
    return NULL;
}

/* The child of p that holds n, provided n is at its very edge (first: its start). */
static struct node *
edge_child(struct node *n, struct node *p, bool first)
{
    while (n->parent != p) {
        if (first ? n->prev : n->next)
            return NULL;
        n = n->parent;
    }
    return n;
}

struct node *
node_wrap(struct arena *a, struct node *block, size_t start, size_t end, enum node_kind kind)
{
    if (start >= end || block->kind == NODE_PRE)
        return NULL;
    struct node *from = leaf_at(a, block, start, false);
    struct node *to = leaf_at(a, block, end, true);
    if (!from || !to || from->kind == NODE_LINE || to->kind == NODE_LINE)
        return NULL;
    /* cutting the end may have left `from` as it was: both are whole leaves now */
    struct node *p = common_parent(from, to);
    if (!p)
        return NULL;
    from = edge_child(from, p, true);
    to = edge_child(to, p, false);
    if (!from || !to)
        return NULL;
    struct node *w = node_new(a, kind, ORIGIN_INFERRED, from->pos);
    node_insert_before(from, w);
    for (struct node *c = from, *next;; c = next) {
        next = c->next;
        node_unlink(c);
        node_append(w, c);
        if (c == to)
            break;
    }
    return w;
}

/* An inline container that lost its last child goes, too. */
static void
unlink_empty(struct node *n, const struct node *block)
{
    while (n != block && !n->first && node_is_inline(n) && n->kind != NODE_TEXT) {
        struct node *p = n->parent;
        node_unlink(n);
        n = p;
    }
}

void
node_cut(struct arena *a, struct node *block, size_t start, size_t end)
{
    if (start >= end)
        return;
    if (block->kind == NODE_PRE)
        return;
    struct node *n = leaf_at(a, block, start, false);
    leaf_at(a, block, end, true);
    size_t left = end - start;
    while (n && left) {
        struct node *next = node_next(n, block), *p = n->parent;
        size_t len = leaf_length(n);
        if (len && len <= left) {
            left -= len;
            node_unlink(n);
            /* next is not inside p's emptied chain: a leaf's successor is outside it */
            unlink_empty(p, block);
        }
        n = next;
    }
}
