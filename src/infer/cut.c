#include "infer/cut.h"

#include <string.h>

#include "base/utf8.h"
#include "infer/chars.h"

/* Unlinks the first n bytes of t; the rest is returned, NULL if there is none. */
static struct node *
drop_front(struct doc *doc, struct node *t, size_t n)
{
    struct node *rest = NULL;
    if (!n)
        return t;
    if (t->as.text.s[n])
        rest = node_split_text(doc->arena, t, n);
    node_unlink(t);
    return rest;
}

struct node *
cut_out(struct doc *doc, struct node *text, size_t start, size_t end, size_t mark,
    enum node_kind kind, struct node **ret_rest)
{
    struct node *t = start ? node_split_text(doc->arena, text, start) : text;
    t = drop_front(doc, t, mark);
    size_t len = end - start - 2 * mark;
    struct node *rest = t->as.text.s[len] ? node_split_text(doc->arena, t, len) : NULL;
    *ret_rest = rest ? drop_front(doc, rest, mark) : NULL;
    struct node *w = node_new(doc->arena, kind, ORIGIN_INFERRED, t->pos);
    node_insert_before(t, w);
    node_unlink(t);
    node_append(w, t);
    return w;
}

struct node *
cut_next_block(const struct doc *doc, const struct node *n)
{
    const struct node *top = doc->body;
    struct node *next;
    if (!n) {
        next = top->first;
    } else {
        for (const struct node *p = n; p; p = p->parent)
            if (p == doc->notes)
                top = p;
        next = node_skip(n, top);
    }
    for (;;) {
        for (; next; next = node_next(next, top))
            if (node_is_leaf_block(next))
                return next;
        if (top == doc->notes)
            return NULL;
        top = doc->notes;
        next = top->first;
    }
}

void
cut_join_breaks(struct doc *doc, struct node *block)
{
    for (struct node *n = block->first, *next; n; n = next) {
        next = node_next(n, block);
        if (n->kind != NODE_BREAK)
            continue;
        const struct node *p = n->prev, *q = n->next;
        const char *end = p && p->kind == NODE_TEXT ? strchr(p->as.text.s, 0) : NULL;
        bool dense = end && char_is_dense(utf8_before(p->as.text.s, end));
        dense = dense && q && q->kind == NODE_TEXT && char_is_dense(utf8_char(q->as.text.s));
        if (!dense)
            node_insert_before(n, node_new_text(doc->arena, " ", 1, n->pos));
        node_unlink(n);
    }
}

bool
cut_holds(const struct node *block, enum node_kind kind)
{
    for (const struct node *n = block->first; n; n = node_next(n, block))
        if (n->kind == kind)
            return true;
    return false;
}

bool
cut_calls_source(const struct node *block)
{
    for (const struct node *n = block->first; n; n = node_next(n, block)) {
        const struct node *note = n->kind == NODE_NOTEREF ? n->as.noteref.note : NULL;
        const char *sign = note ? n->as.noteref.label : "0";
        if (*sign != '[' && g_unichar_digit_value(utf8_char(sign)) < 0
            && cut_holds(note, NODE_LINK))
            return true;
    }
    return false;
}
