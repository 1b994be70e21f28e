/*
 * Where the pages of the PDF begin in the text of the EPUB. A page break stands before the first
 * word of the page: not inside the word if it was torn, nor inside a heading or a link.
 */
#include <string.h>

#include "write/epub.h"

/* Bytes that a node adds to node_text() of its block. */
static size_t
own_length(const struct node *n)
{
    if (n->kind == NODE_TEXT || n->kind == NODE_PRE)
        return n->as.text.s ? strlen(n->as.text.s) : 0;
    return n->kind == NODE_BREAK ? 1 : 0;
}

static size_t
start_of(const struct node *block, const struct node *at)
{
    size_t start = 0;
    for (const struct node *n = block; n && n != at; n = node_next(n, block))
        start += own_length(n);
    return start;
}

/* Back to the start of the word, forward over spaces; Han is written without spaces. */
static size_t
start_of_word(const char *text, size_t at)
{
    const char *p = text + at;
    while (*p && g_unichar_isspace(g_utf8_get_char(p)))
        p += g_unichar_to_utf8(g_utf8_get_char(p), NULL);
    while (p > text && *p) {
        const char *before = g_utf8_find_prev_char(text, p);
        gunichar c = g_utf8_get_char(before);
        if (g_unichar_isspace(c) || g_unichar_iswide(c) || g_unichar_iswide(g_utf8_get_char(p)))
            break;
        p = before;
    }
    return (size_t)(p - text);
}

/* The node of the block whose own text holds byte `at`, and where its text starts. */
static const struct node *
leaf_at(const struct node *block, size_t at, size_t *ret_start)
{
    size_t start = 0;
    for (const struct node *n = block; n; n = node_next(n, block)) {
        size_t len = own_length(n);
        if (at >= start && at < start + len) {
            *ret_start = start;
            return n;
        }
        start += len;
    }
    return NULL;
}

static const struct node *
ancestor_link(const struct node *n, const struct node *block)
{
    for (; n && n != block; n = n->parent)
        if (n->kind == NODE_LINK)
            return n;
    return NULL;
}

/* The outermost inline that begins where n begins. */
static const struct node *
outermost(const struct node *n, const struct node *block)
{
    while (n->parent && n->parent != block && !n->prev)
        n = n->parent;
    return n;
}

static void
add_marker(struct epub *e, const struct node *before, size_t offset, const char *label)
{
    struct epub_marker *m = arena_alloc(e->arena, sizeof *m);
    m->offset = offset;
    m->label = label;
    struct epub_marker *head = g_hash_table_lookup(e->markers, before), **at = &head;
    while (*at && (*at)->offset <= offset)
        at = &(*at)->next;
    m->next = *at;
    *at = m;
    g_hash_table_insert(e->markers, (gpointer)(guintptr)before, head);
}

static void
place_in_block(struct epub *e, const struct node *block, const struct page_break *p)
{
    const char *text = node_text(e->arena, block);
    size_t at = start_of(block, p->node), start = 0, length = strlen(text);
    if (own_length(p->node))
        at += MIN(p->offset, own_length(p->node));
    for (size_t last = length + 1; at != last;) {
        last = at;
        at = start_of_word(text, at);
        const struct node *leaf = leaf_at(block, at, &start);
        const struct node *link = leaf ? ancestor_link(leaf, block) : NULL;
        if (link)
            at = start_of(block, link);
    }
    const struct node *leaf = leaf_at(block, at, &start);
    if (at == 0)
        add_marker(e, block, 0, p->label);
    else if (!leaf)
        add_marker(e, outermost(p->node, block), 0, p->label);
    else if (at > start)
        add_marker(e, leaf, at - start, p->label);
    else
        add_marker(e, outermost(leaf, block), 0, p->label);
}

void
epub_place_markers(struct epub *e)
{
    const struct page_table *t = e->job->pages;
    for (size_t i = 0; t && i < t->n; i++) {
        const struct page_break *p = &t->v[i];
        const struct node *block = p->node;
        while (block && !node_is_leaf_block(block) && node_is_inline(block) && block->parent)
            block = block->parent;
        if (!block)
            continue;
        if (block->kind == NODE_PARA || block->kind == NODE_PRE)
            place_in_block(e, block, p);
        else
            add_marker(e, block->kind == NODE_HEADING ? block : p->node, 0, p->label);
    }
}
