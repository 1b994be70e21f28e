#include "model/limits.h"

#include <glib.h>
#include <string.h>

struct count {
    size_t max[LIMIT_COUNT];
    size_t blocks, notes;
};

void
limit_report(const struct anag_opts *opts, struct diags *diags, enum limit id, struct pos pos)
{
    char *text = limit_text(opts, id);
    diag_add(diags, DIAG_INPUT_LIMIT, pos, "there are %s", text);
    g_free(text);
}

/* The bytes of text of a block that holds inlines. */
static size_t
text_length(const struct node *block)
{
    size_t n = 0;
    for (const struct node *t = block; t; t = node_next(t, block))
        if ((t->kind == NODE_TEXT || t->kind == NODE_LINE || t->kind == NODE_PRE) && t->as.text.s)
            n += strlen(t->as.text.s) + 1;
    return n ? n - 1 : 0;
}

/* The limit that this node is beyond; LIMIT_COUNT: none. */
static enum limit
count_node(struct count *c, const struct node *n, size_t depth)
{
    if (depth > c->max[LIMIT_NESTING] && n->kind != NODE_TEXT)
        return LIMIT_NESTING;
    c->blocks += !node_is_inline(n) && n->kind != NODE_LINE && n->kind != NODE_DOC;
    if (c->blocks > c->max[LIMIT_BLOCKS])
        return LIMIT_BLOCKS;
    c->notes += n->kind == NODE_NOTE;
    if (c->notes > c->max[LIMIT_NOTES])
        return LIMIT_NOTES;
    if (node_is_leaf_block(n) && text_length(n) > c->max[LIMIT_PARAGRAPH])
        return LIMIT_PARAGRAPH;
    return LIMIT_COUNT;
}

/* A walk without recursion, for it is to find out how deep the tree is. */
static enum limit
count_tree(struct count *c, const struct node *top, struct pos *ret_pos)
{
    size_t depth = 0;
    for (const struct node *n = top; n;) {
        enum limit hit = count_node(c, n, depth);
        if (hit != LIMIT_COUNT) {
            *ret_pos = n->pos;
            return hit;
        }
        if (n->first) {
            n = n->first;
            depth++;
            continue;
        }
        while (n != top && !n->next) {
            n = n->parent;
            depth--;
        }
        n = n == top ? NULL : n->next;
    }
    return LIMIT_COUNT;
}

enum anag_status
doc_check_limits(struct doc *d)
{
    const struct node *const trees[] = { d->body, d->notes, d->dropped };
    struct count c = { 0 };
    for (int i = 0; i < LIMIT_COUNT; i++)
        c.max[i] = limit_value(d->opts, i);
    for (size_t i = 0; i < G_N_ELEMENTS(trees); i++) {
        struct pos pos = { 0, 0 };
        enum limit hit = count_tree(&c, trees[i], &pos);
        if (hit != LIMIT_COUNT) {
            limit_report(d->opts, &d->diags, hit, pos);
            return ANAG_ELIMIT;
        }
    }
    return ANAG_OK;
}
