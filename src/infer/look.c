#include "infer/look.h"

#include <string.h>

#include "base/utf8.h"
#include "infer/cut.h"

enum { LONG = 1200 }; /* bytes */

/* Of a long text the start will do: it is no title, whatever comes. */
static void
count_chars(struct look *l)
{
    const char *stop = l->n > LONG ? l->text + LONG : l->text + l->n;
    unsigned dense = 0;
    bool in_word = false;
    for (const char *p = l->text; p < stop;) {
        gunichar c = utf8_take(&p);
        bool wide = char_is_dense(c);
        dense += wide && g_unichar_isalpha(c);
        l->capitals += g_unichar_isupper(c) || g_unichar_istitle(c);
        l->smalls += g_unichar_islower(c);
        l->digits += g_unichar_isdigit(c);
        if (!wide && g_unichar_isalnum(c) && !in_word)
            l->words++;
        in_word = !wide && !char_is_space(c) && (in_word || g_unichar_isalnum(c));
    }
    l->words += (dense + 1) / 2;
}

/* The last line that a block before n comes from, 0 if there is none. */
static unsigned
line_before(struct doc *doc, const struct node *n)
{
    const struct node *p = n;
    while (p && !p->prev)
        p = p->parent;
    if (!p || p == doc->body)
        return 0;
    p = p->prev;
    while (p->last && !node_is_leaf_block(p))
        p = p->last;
    if (!node_is_leaf_block(p))
        return p->pos.line;
    const struct node *leaf = p;
    while (leaf->last)
        leaf = leaf->last;
    if (leaf->kind == NODE_TEXT && *leaf->as.text.s)
        return node_text_pos(leaf, strlen(leaf->as.text.s) - 1).line;
    return leaf->pos.line;
}

static bool
is_strong(const struct node *block)
{
    for (const struct node *n = block->first; n; n = n->next)
        if (n->kind != NODE_STRONG && n->kind != NODE_NOTEREF)
            return false;
    return block->first != NULL;
}

struct look
look_at(struct doc *doc, const struct node *block)
{
    struct look l = { .text = node_text(doc->arena, block) };
    l.n = strlen(l.text);
    l.width = l.n > LONG ? (unsigned)l.n / 2 : text_width(l.text, l.n);
    l.ending = text_ending(l.text, l.n);
    size_t sign = strncmp(l.text, "= ", 2) == 0 ? 2 : 0; /* as ISBD sets parallel titles apart */
    l.head = text_head(l.text + sign, l.n - sign);
    l.linked = cut_holds(block, NODE_LINK);
    l.noted = cut_holds(block, NODE_NOTEREF);
    l.strong = is_strong(block);
    l.first_line = block->pos.line;
    l.last_line = l.n ? node_pos_at(block, l.n - 1).line : l.first_line;
    l.lines = l.last_line >= l.first_line ? l.last_line - l.first_line + 1 : 1;
    unsigned before = line_before(doc, block);
    l.blank = before && l.first_line > before ? l.first_line - before - 1 : 0;
    count_chars(&l);
    return l;
}

bool
look_is_caps(const struct look *l)
{
    return l->capitals > 2 && l->smalls * 8 <= l->capitals;
}

bool
look_begins(const struct look *l)
{
    return l->head && !g_unichar_islower(l->head);
}

bool
look_is_date(const struct look *l)
{
    if (l->digits < 4 || l->words > 8 || l->linked)
        return false;
    /* a year, and little else: a day, a month, a place */
    unsigned year = 0, run = 0;
    for (const char *p = l->text;; p++) {
        if (g_ascii_isdigit(*p)) {
            run++;
            continue;
        }
        year += run == 4;
        if (run > 4)
            return false;
        run = 0;
        if (!*p)
            break;
    }
    return year == 1 && (l->digits > 4 || l->words == 1);
}
