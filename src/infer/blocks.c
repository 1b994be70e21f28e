/*
 * The pass "blocks": lines to paragraphs, lists, quotations, preformatted text and underlined
 * headings. The units are found in units.c, their lists confirmed in lists.c; here is the tree.
 */
#include <string.h>

#include "base/utf8.h"
#include "infer/infer.h"
#include "infer/lists.h"
#include "infer/units.h"
#include "lang/uni.h"

enum { MAX_DEPTH = 32 };

struct level {
    struct node *list;
    unsigned indent, body;
    struct mark mark;
};

struct builder {
    struct doc *doc;
    const struct lines *ls;
    const struct units *us;
    struct level stack[MAX_DEPTH]; /* the lists under way, outermost first */
    size_t depth;
    struct node *quote; /* the quotation under way */
    struct node *block; /* the last one that took lines */
    struct node *cut;   /* a block without an end, which the notes of its page may follow */
    size_t cut_line;    /* its last line */
    size_t at;          /* unit under way */
};

/* Takes the first `bytes` of a LINE's text away. */
static void
skip_bytes(struct node *line, size_t bytes)
{
    const char *s = line->as.text.s;
    line->pos.column += (unsigned)g_utf8_strlen(s, (gssize)bytes);
    line->as.text.indent += text_width(s, bytes);
    line->as.text.s = s + bytes;
}

static void
report_joined(struct builder *b, const struct node *block, size_t before, size_t i)
{
    const struct line *a = &b->ls->v[before], *l = &b->ls->v[i];
    enum confidence c = a->ending == END_HYPHEN ? SURE : a->ending == END_FINAL ? DOUBTFUL : LIKELY;
    diag_guess(&b->doc->diags, DIAG_PARA_JOINED, c, block, l->node->pos, "%s",
        c == SURE         ? "the paragraph goes on after the break: a word is torn"
            : c == LIKELY ? "the paragraph goes on after the break: the sentence before has no end"
                          : "the paragraph goes on after the page break: the line before is full; "
                            "to settle it, correct the XML");
}

/* Moves the lines of a unit into a block; lines that a person broke are kept apart by BREAKs. */
static void
take_lines(struct builder *b, struct node *block, const struct unit *u)
{
    size_t to = u->kind == UNIT_HEADING ? u->to - 1 : u->to;
    b->block = block;
    for (size_t i = u->from; i < to; i++) {
        const struct line *l = &b->ls->v[i];
        skip_bytes(l->node, (size_t)(l->s - l->node->as.text.s));
        if (i == u->from && u->kind == UNIT_ITEM)
            skip_bytes(l->node, l->mark.len);
        if (i > u->from && (l->blank || l->page))
            report_joined(b, block, i - 1, i);
        bool broken = i > u->from && !uni_is(l->head, UNI_LOWER) && block->kind != NODE_PRE
            && !l->blank && !l->page
            && !(b->ls->v[i - 1].ending == END_COMMA && char_is_dense(l->head))
            && b->ls->v[i - 1].ending != END_HYPHEN && line_is_short(b->ls, i - 1)
            && !line_is_full(b->ls, i - 1);
        if (broken)
            node_append(block, node_new(b->doc->arena, NODE_BREAK, ORIGIN_INFERRED, l->node->pos));
        node_unlink(l->node);
        node_append(block, l->node);
    }
}

static struct node *
new_block(struct builder *b, enum node_kind kind, const struct unit *u)
{
    return node_new(b->doc->arena, kind, ORIGIN_INFERRED, b->ls->v[u->from].node->pos);
}

/* Ends the lists under way down to `depth`. */
static void
close_lists(struct builder *b, size_t depth)
{
    b->depth = depth;
}

static struct node *
place(struct builder *b)
{
    if (b->depth)
        return b->stack[b->depth - 1].list->last;
    return b->quote ? b->quote : b->doc->body;
}

/* Does the item stand left of the list? Numbers may be aligned at their right: 9. and 10. */
static bool
is_outside(const struct level *top, const struct unit *u, const struct mark *m)
{
    unsigned slack = m->kind == MARK_NUMBER && mark_is_alike(m, &top->mark) ? 2 : 0;
    return u->indent + slack < top->indent;
}

static void
build_item(struct builder *b, const struct unit *u)
{
    const struct mark *m = &b->ls->v[u->from].mark;
    while (b->depth && is_outside(&b->stack[b->depth - 1], u, m))
        close_lists(b, b->depth - 1);
    struct level *top = b->depth ? &b->stack[b->depth - 1] : NULL;
    if (top && u->indent <= top->indent + 1 && !mark_is_alike(&top->mark, m)) {
        /* another mark at the same place: a list outside that had it, or a new list */
        size_t d = b->depth;
        while (d && !mark_is_alike(&b->stack[d - 1].mark, m))
            d--;
        close_lists(b, d ? d : b->depth - 1);
        top = d ? &b->stack[b->depth - 1] : NULL;
    }
    if (!top || (u->indent > top->indent + 1 && b->depth < MAX_DEPTH)) {
        struct node *list = new_block(b, NODE_LIST, u);
        list->as.list.ordered =
            m->kind == MARK_NUMBER || m->kind == MARK_LETTER || m->kind == MARK_ROMAN;
        node_append(place(b), list);
        b->stack[b->depth++] = (struct level){ list, u->indent, u->body, *m };
        top = &b->stack[b->depth - 1];
        diag_guess(&b->doc->diags, DIAG_LIST_INFERRED, LIKELY, list, list->pos,
            "a list begins here: its items are marked \"%.*s\"", (int)m->label,
            b->ls->v[u->from].s);
    }
    struct node *item = new_block(b, NODE_ITEM, u), *para = new_block(b, NODE_PARA, u);
    item->as.mark.label = arena_strndup(b->doc->arena, b->ls->v[u->from].s, m->label);
    node_append(top->list, item);
    take_lines(b, para, u);
    para->pos = para->first->pos;
    node_append(item, para);
}

/* A line with columns, signs of programs, or no words: not running text. */
static bool
looks_like_code(const struct line *l)
{
    unsigned odd = 0, letters = 0;
    for (const char *p = l->s, *end = l->s + l->n; p < end;) {
        gunichar c = utf8_take(&p);
        letters += uni_is(c, UNI_ALPHA);
        odd += c < 0x80 && strchr("{}[]=<>/\\|$#~^@&;_%+", (int)c) != NULL;
        if (c == ' ' && p + 2 < end && p[0] == ' ' && p[1] == ' ')
            return true;
    }
    return l->ending != END_FINAL && odd * 8 > letters;
}

/* "cp --recursive a/b", "x.run()", "$ make": what one types; no address, no sentence. */
static bool
looks_like_command(const struct line *l)
{
    bool inside = l->n > 2 && (l->s[0] == '$' || (l->s[0] == '.' && l->s[1] == '/'));
    if (l->ending == END_FINAL || strstr(l->s, "://") || strchr(l->s, '@') || strstr(l->s, "www."))
        return false;
    bool spaced = false; /* "print(all)", but no "prints of the data(bases)" */
    for (const char *p = l->s, *end = l->s + l->n; p < end; p++) {
        if ((guchar)*p >= 0x80)
            return false;
        spaced = spaced || *p == ' ';
        bool call = *p == '(' && (p[1] == ')' || !spaced || strpbrk(p, ":=,"));
        bool sign = *p == '.' || *p == '_' || *p == '/' || call;
        inside = inside
            || (p > l->s && p + 1 < end && sign && g_ascii_islower(p[-1])
                && (g_ascii_islower(p[1]) || p[1] == ')'))
            || (p[0] == '-' && p[1] == '-' && g_ascii_islower(p[2]) && p > l->s && p[-1] == ' ');
    }
    return inside;
}

/* Several lines that end as a sentence are running text, wherever they stand. */
static bool
is_centred(const struct lines *ls, const struct unit *u)
{
    if (u->to - u->from > 1 && ls->v[u->to - 1].ending == END_FINAL)
        return false;
    for (size_t i = u->from; i < u->to; i++)
        if (!line_is_centred(ls, i))
            return false;
    return true;
}

/* An indented unit: NODE_QUOTE, NODE_PRE, or NODE_PARA if it is nothing special. */
static enum node_kind
indented_kind(const struct lines *ls, const struct unit *u)
{
    size_t code = 0, commands = 0, shorts = 0, tabs = 0, count = u->to - u->from;
    for (size_t i = u->from; i < u->to; i++)
        tabs += line_is_tabular(&ls->v[i]);
    if (tabs == count && count > 1)
        return NODE_PRE;
    for (size_t i = u->from; i < u->to; i++) {
        const struct line *l = &ls->v[i];
        if (l->indent < ls->base + 2 || (i > u->from + 1 && l->indent != ls->v[i - 1].indent))
            return NODE_PARA;
        bool command = looks_like_command(l);
        code += command || looks_like_code(l);
        commands += command;
        shorts += i + 1 < u->to && !line_is_full(ls, i);
    }
    if (commands == count) /* whatever else begins there */
        return NODE_PRE;
    if (ls->v[u->from].indent < 16 && ls->usual >> ls->v[u->from].indent & 1)
        return NODE_PARA;
    if (is_centred(ls, u) || (count == 1 && ls->para && ls->v[u->from].indent == ls->para))
        return NODE_PARA;
    if (count > 1 && ls->v[u->from].indent > ls->v[u->from + 1].indent)
        return NODE_PARA;
    if (code * 2 > count || (count > 2 && shorts * 2 > count))
        return NODE_PRE;
    if (u->from == 0 || (!ls->wrap && ls->v[u->from].width < 20 && count == 1))
        return NODE_PARA;
    return NODE_QUOTE;
}

/* Sentences, or at least a long line; an indented name or number is no quotation. */
static bool
reads_as_text(const struct lines *ls, const struct unit *u)
{
    enum { RIGHT = 24, SHORT = 40 }; /* a signature at the right */
    const struct line *last = &ls->v[u->to - 1];
    if (u->indent >= RIGHT && last->ending != END_FINAL && ls->v[u->from].width <= SHORT)
        return false;
    return u->to - u->from > 1 || last->ending == END_FINAL || last->width > 50
        || (last->n && char_is_closer(utf8_char(utf8_prev(last->s + last->n))));
}

static void
open_quote(struct builder *b, const struct unit *u)
{
    if (!b->quote) {
        b->quote = new_block(b, NODE_QUOTE, u);
        node_append(b->doc->body, b->quote);
        diag_guess(&b->doc->diags, DIAG_QUOTE_INFERRED, u->quote ? SURE : LIKELY, b->quote,
            b->quote->pos, "a quotation begins here: its lines are %s",
            u->quote ? "marked with >" : "indented");
    }
}

/* A paragraph behind a blank line, indented as the text of the item before it. */
static bool
goes_into_item(const struct builder *b, const struct unit *u)
{
    return u->apart && u->indent >= b->stack[b->depth - 1].body && u->indent > b->ls->base
        && u->indent != b->ls->para;
}

static void
build_para(struct builder *b, const struct unit *u)
{
    enum node_kind kind = u->quote ? NODE_QUOTE : indented_kind(b->ls, u);
    while (b->depth && !goes_into_item(b, u))
        close_lists(b, b->depth - 1);
    bool inside = b->depth > 0;
    if (inside || (kind == NODE_QUOTE && !u->quote && !b->quote && !reads_as_text(b->ls, u)))
        kind = NODE_PARA;
    if (kind == NODE_QUOTE)
        open_quote(b, u);
    else if (!inside)
        b->quote = NULL;
    struct node *last = place(b)->last, *block = NULL;
    if (kind == NODE_PRE && last && last->kind == NODE_PRE)
        block = last; /* a blank line in it */
    else
        node_append(place(b), block = new_block(b, kind == NODE_PRE ? NODE_PRE : NODE_PARA, u));
    take_lines(b, block, u);
}

static void
build_heading(struct builder *b, const struct unit *u)
{
    close_lists(b, 0);
    b->quote = NULL;
    struct node *h = new_block(b, NODE_HEADING, u);
    h->as.heading.level = u->level;
    node_append(b->doc->body, h);
    take_lines(b, h, u);
    diag_guess(&b->doc->diags, DIAG_HEADING_INFERRED, SURE, h, h->pos,
        "a heading: the line is underlined with %c", b->ls->v[u->to - 1].s[0]);
}

/* Rows of signs divide or decorate; they hold no text and are left out. */
static void
drop_row(struct builder *b, size_t line)
{
    struct node *n = b->ls->v[line].node;
    node_unlink(n);
    node_append(b->doc->dropped, n);
    diag_guess(&b->doc->diags, DIAG_FURNITURE, SURE, n, n->pos, "a row of signs was left out");
}

static void
build_unit(struct builder *b, const struct unit *u)
{
    switch (u->kind) {
    case UNIT_ITEM:
        b->quote = u->quote ? b->quote : NULL;
        build_item(b, u);
        break;
    case UNIT_PARA:
        build_para(b, u);
        break;
    case UNIT_HEADING:
        build_heading(b, u);
        drop_row(b, u->to - 1);
        break;
    case UNIT_RULE:
        close_lists(b, 0);
        b->quote = NULL;
        drop_row(b, u->from);
        break;
    }
}

static bool
is_note(const struct builder *b, const struct unit *u)
{
    return u->kind == UNIT_PARA && b->ls->v[u->from].mark.kind == MARK_NOTE;
}

/* Does the unit, the first of its page, go on with the text that notes cut off from it? */
static bool
goes_on_behind_notes(const struct builder *b, const struct unit *u)
{
    const struct line *l = &b->ls->v[u->from];
    return b->cut && is_note(b, u - 1) && u->kind == UNIT_PARA && !l->mark.kind && l->page
        && uni_is(l->head, UNI_LOWER);
}

static void
build_next(struct builder *b)
{
    const struct unit *u = &b->us->v[b->at];
    if (is_note(b, u) || u->kind == UNIT_RULE) {
        build_unit(b, u);
        return;
    }
    if (b->at && goes_on_behind_notes(b, u)) {
        report_joined(b, b->cut, b->cut_line, u->from);
        take_lines(b, b->cut, u);
    } else {
        build_unit(b, u);
    }
    b->cut_line = u->to - 1;
    enum ending end = b->ls->v[b->cut_line].ending;
    b->cut = end == END_FINAL || end == END_COLON || u->kind == UNIT_HEADING ? NULL : b->block;
}

static void
run(struct doc *doc)
{
    bool any = false;
    for (const struct node *n = doc->body->first; n && !any; n = n->next)
        any = n->kind == NODE_LINE;
    if (doc->fixed || !any)
        return;
    struct lines ls;
    struct units us;
    lines_measure(&ls, doc->body);
    units_build(&us, &ls);
    lists_confirm(&us, &ls);
    struct builder b = { .doc = doc, .ls = &ls, .us = &us };
    for (b.at = 0; b.at < us.n; b.at++)
        build_next(&b);
    g_free(us.v);
    g_free(ls.v);
}

const struct pass pass_blocks = { "blocks", run };
