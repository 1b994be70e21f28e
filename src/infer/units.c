/* Where one block ends and the next begins. */
#include "infer/units.h"

#include <string.h>

#include "base/utf8.h"
#include "lang/lang.h"

enum { TITLE_LINES = 6, TITLE_ODDS = 2, SURE_ODDS = 12, GREETING = 60 };

/* A row of one sign (or two in turn): "-----", "=====", "* * *"; of dashes two are enough. */
static bool
is_rule(const struct line *l)
{
    gunichar sign = 0;
    unsigned count = 0;
    for (const char *p = l->s, *end = l->s + l->n; p < end;) {
        gunichar c = utf8_take(&p);
        if (char_is_space(c))
            continue;
        if (uni_is(c, UNI_ALNUM) || (sign && c != sign))
            return false;
        sign = c;
        count++;
    }
    bool dashes = sign == '-' || sign == 0x2013 || sign == 0x2014;
    return count >= (dashes ? 2 : 3) && sign != '.' && sign != 0x2026 && sign != '?' && sign != '!';
}

/* The level that a row of signs under one line gives it; 0: it is no such row. */
static int
underline_level(const struct lines *ls, const struct unit *u, size_t i)
{
    const struct line *text = &ls->v[i - 1], *row = &ls->v[i];
    if (row->blank || u->kind == UNIT_RULE || u->to - u->from > 1 || text->indent > row->indent + 2)
        return 0;
    if (row->width > text->width + 4 || row->width + 4 < text->width)
        return 0;
    return row->s[0] == '=' || row->s[0] == '*' || row->s[0] == '#' ? 1 : 2;
}

/* Is there the same mark at the same indent elsewhere, where nothing but an item can stand? */
static bool
mark_recurs(const struct lines *ls, size_t i)
{
    const struct line *b = &ls->v[i];
    unsigned found = 0;
    size_t from = i > 60 ? i - 60 : 0, to = i + 60 < ls->n ? i + 60 : ls->n;
    for (size_t k = from; k < to; k++) {
        const struct line *l = &ls->v[k];
        bool sure = k == 0 || l->blank || !line_is_full(ls, k - 1)
            || ls->v[k - 1].ending == END_FINAL || ls->v[k - 1].ending == END_COLON;
        found += k != i && sure && l->indent == b->indent && mark_is_alike(&l->mark, &b->mark);
    }
    return found > 0;
}

/* Likewise, before the next blank line. */
static bool
recurs_at_once(const struct lines *ls, size_t i)
{
    for (size_t k = i + 1; k < ls->n && !ls->v[k].blank; k++)
        if (ls->v[k].indent == ls->v[i].indent && mark_is_alike(&ls->v[k].mark, &ls->v[i].mark))
            return true;
    return false;
}

/* May the mark of line i begin an item, or is it just how a wrapped line begins? */
static bool
mark_begins(const struct lines *ls, const struct unit *u, size_t i)
{
    const struct line *a = &ls->v[i - 1], *b = &ls->v[i];
    if (!b->mark.kind)
        return false;
    if (b->mark.kind == MARK_BULLET)
        return true;
    if (b->mark.kind == MARK_NOTE && mark_is_alike(&ls->v[u->from].mark, &b->mark)
        && b->mark.value == ls->v[u->from].mark.value + 1)
        return true;
    /* addresses with numbers: they fill their lines and more */
    if (b->mark.kind == MARK_NOTE && ls->v[u->from].mark.kind && line_ends_closed(a)
        && b->indent <= u->indent)
        return true;
    bool open = line_is_full(ls, i - 1) && a->ending != END_FINAL && a->ending != END_COLON;
    if (b->mark.kind == MARK_NOTE && open && !line_ends_closed(a))
        return false;
    bool number = b->mark.kind != MARK_DASH;
    if (u->kind == UNIT_ITEM && b->indent <= u->indent) {
        const struct mark *last = &ls->v[u->from].mark;
        if (mark_is_alike(last, &b->mark) && (!number || b->mark.value == last->value + 1))
            return true;
    }
    if (!open)
        return !number || b->mark.value <= 199;
    if (!number && u->kind == UNIT_PARA) /* amid a sentence: others must follow at once */
        return recurs_at_once(ls, i);
    return mark_recurs(ls, i);
}

/* What is in brackets belongs to what stands before it, above all on the line before. */
static bool
opens_bracket(const struct line *l)
{
    gunichar c = utf8_char(l->s);
    return c == '(' || c == 0xFF08;
}

/* Line i looks like a heading that the text follows at once. */
static bool
looks_like_heading(const struct units *us, const struct lines *ls, size_t i)
{
    const struct unit *u = &us->v[us->n - 1];
    const struct line *a = &ls->v[i - 1], *b = &ls->v[i];
    bool broken = ls->slack ? line_is_short(ls, i - 1) : !line_is_full(ls, i - 1);
    if (u->kind != UNIT_PARA || u->to - u->from != 1 || !broken)
        return false;
    if (a->ending != END_OTHER || !a->head || uni_is(a->head, UNI_LOWER) || opens_bracket(b))
        return false;
    bool last = i + 1 >= ls->n || ls->v[i + 1].blank; /* else a person broke these lines */
    bool text = line_is_full(ls, i) || b->width > ls->wrap * 3 / 4
        || (us->n > 2 && u->apart && last && (b->ending == END_FINAL || b->ending == END_COLON));
    return text && b->head && !uni_is(b->head, UNI_LOWER);
}

/* The lines from i on, indented as paragraphs begin, end in one that goes back to the margin. */
static bool
leads_to_base(const struct lines *ls, size_t i)
{
    while (i + 1 < ls->n && ls->v[i].indent == ls->para && !ls->v[i + 1].blank)
        i++;
    return ls->v[i].indent == ls->base;
}

/* Without a blank line between: does line i begin a unit after one of indented lines? */
static bool
indent_begins(const struct lines *ls, const struct unit *u, size_t i)
{
    const struct line *a = &ls->v[i - 1], *b = &ls->v[i];
    size_t count = u->to - u->from;
    if (line_is_centred(ls, i - 1) && line_is_centred(ls, i))
        return false;
    if (a->ending == END_OTHER && uni_is(b->head, UNI_LOWER) && line_is_full(ls, i - 1))
        return false;
    /* two first lines in a row */
    if (ls->para && a->indent == ls->para && b->indent == ls->para
        && (a->ending == END_FINAL || a->ending == END_COLON
            || (!line_is_full(ls, i - 1) && leads_to_base(ls, i))))
        return true;
    if (b->indent > a->indent + 1) {
        /* a hanging indent goes on with the same indent, a new paragraph goes back */
        bool hangs = count == 1 && i + 1 < ls->n && !ls->v[i + 1].blank
            && ls->v[i + 1].indent == b->indent && !ls->para;
        return !hangs || !line_is_full(ls, i - 1);
    }
    if (b->indent + 1 < a->indent)
        return count > 1 || !line_is_full(ls, i - 1);
    return false;
}

/* The lines after the first are indented alike: so is this one. */
static bool
hangs_on(const struct lines *ls, const struct unit *u, size_t i)
{
    unsigned second = u->to - u->from > 1 ? ls->v[u->from + 1].indent : 0;
    return second > u->indent + 1 && ls->v[i].indent == second;
}

static bool
begins_in_item(const struct lines *ls, const struct unit *u, size_t i)
{
    const struct line *a = &ls->v[i - 1], *b = &ls->v[i];
    /* unless the lines of the item hang at that very indent */
    bool ended = a->ending == END_FINAL || u->to - u->from == 1 || a->indent != b->indent;
    if (ls->para && b->indent == ls->para && !line_is_full(ls, i - 1) && ended)
        return true;
    if (b->indent > u->indent && b->indent <= u->body + 1)
        return false;
    if (b->indent > u->body + 1)
        return a->ending == END_FINAL && !line_is_full(ls, i - 1);
    return !line_is_full(ls, i - 1);
}

/* Is there the end of a sentence amid the line, and no abbreviation? */
static bool
has_stop_inside(const struct line *l)
{
    enum { ABBREVIATION = 3 };
    unsigned letters = 0;
    for (const char *p = l->s, *end = l->s + l->n; p < end;) {
        gunichar c = utf8_take(&p);
        gunichar next = p < end ? utf8_char(p) : 0;
        if (char_is_final(c) && letters > ABBREVIATION
            && (char_is_space(next) || char_is_dense(next)))
            return true;
        bool bracket = char_is_closer(c) || char_is_opener(c);
        letters = uni_is(c, UNI_ALNUM) ? letters + 1 : bracket ? letters : 0;
    }
    return false;
}

/* As wide as lines are wrapped, and not at its end: a sentence goes on in the next line. */
static bool
is_cut(const struct line *a, const struct line *b)
{
    enum { LEAST = 50, MOST = 100 };
    if (a->ending != END_OTHER || a->width < LEAST || a->width > MOST || b->width > a->width + 10
        || b->mark.kind || line_ends_closed(a))
        return false;
    bool ends = b->ending == END_FINAL || b->ending == END_COLON;
    if (uni_is(b->head, UNI_DIGIT))
        return ends && b->width * 2 < a->width;
    bool asks = text_asks(b->s, b->n) && !has_stop_inside(b); /* as a heading does */
    return has_stop_inside(a) && !asks && (ends || has_stop_inside(b));
}

/* In a text that is not wrapped each line is a block, unless it plainly goes on. */
static bool
begins_unwrapped(const struct units *us, const struct lines *ls, size_t i)
{
    const struct unit *u = &us->v[us->n - 1];
    bool us_is_body = us->n > 2; /* the first blocks are titles */
    const struct line *a = &ls->v[i - 1], *b = &ls->v[i];
    if (a->ending == END_HYPHEN && uni_is(b->head, UNI_ALPHA))
        return false;
    if (a->ending == END_COMMA) /* but for a greeting: "Dear readers," */
        return us_is_body && a->width <= GREETING && uni_is(b->head, UNI_UPPER)
            && b->width > 2 * GREETING;
    if (is_cut(a, b))
        return false;
    if (u->kind == UNIT_ITEM || ls->v[u->from].mark.kind == MARK_NOTE)
        return b->indent == ls->base || b->indent <= u->indent || b->indent > u->body + 1
            || (ls->para && b->indent == ls->para);
    if (a->ending == END_OTHER && uni_is(b->head, UNI_LOWER) && a->width > 40)
        return false;
    /* an indented group: verses, an example */
    bool set_in = a->indent >= ls->base + 2 && a->indent != ls->para;
    if (set_in && b->indent >= a->indent && (a->width < 100 || b->width < 100))
        return a->ending == END_FINAL && a->width > 30;
    /* lines that a person broke where blank lines part the blocks: an address, a name */
    return !(ls->apart && us_is_body && a->width < 60 && b->width < 60 && a->ending == END_OTHER
        && b->ending == END_OTHER);
}

/* Letters of a script in a line, and those of others. */
static void
count_script(const struct line *l, enum script script, size_t *ret_in, size_t *ret_out)
{
    *ret_in = *ret_out = 0;
    for (const char *p = l->s, *end = l->s + l->n; p < end;) {
        gunichar c = utf8_take(&p);
        enum script s = uni_script(c);
        bool ours = s == script || (script == SCRIPT_KANA && s == SCRIPT_HAN);
        *ret_in += ours;
        *ret_out += !ours && s != SCRIPT_OTHER;
    }
}

/* One line has letters of the text's script, if among foreign names, the other none at all. */
static bool
differ_in_script(const struct lines *ls, const struct line *a, const struct line *b)
{
    enum { FEW = 3, MANY = 12 };
    size_t in_a, out_a, in_b, out_b;
    if (!ls->lang || ls->lang->script == SCRIPT_LATIN)
        return false;
    count_script(a, ls->lang->script, &in_a, &out_a);
    count_script(b, ls->lang->script, &in_b, &out_b);
    return (in_a >= FEW && !in_b && out_b >= MANY) || (in_b >= FEW && !in_a && out_a >= MANY);
}

/* Both have letters of the text's script, and it is not that of foreign names. */
static bool
share_script(const struct lines *ls, const struct line *a, const struct line *b)
{
    size_t in_a, in_b, out;
    if (!ls->lang || ls->lang->script == SCRIPT_LATIN)
        return false;
    count_script(a, ls->lang->script, &in_a, &out);
    count_script(b, ls->lang->script, &in_b, &out);
    return in_a && in_b;
}

/* Each line is explained well by a language that explains the other badly. */
static bool
speak_differently(const struct line *a, const struct line *b, double odds)
{
    double x[LANG_MAX], y[LANG_MAX];
    size_t best_x = 0, best_y = 0;
    lang_score(a->s, a->n, x);
    lang_score(b->s, b->n, y);
    for (size_t i = 1; i < LANG_MAX && lang_at(i); i++) {
        if (x[i] > x[best_x])
            best_x = i;
        if (y[i] > y[best_y])
            best_y = i;
    }
    return x[best_x] - x[best_y] > odds && y[best_y] - y[best_x] > odds;
}

/*
 * The first lines are titles. A title goes on in the next line after a colon or where nothing says
 * that it ended; it has ended where the next line is in another language, or in capitals where it
 * was not, or is a sentence.
 */
static bool
title_begins(const struct lines *ls, const struct unit *u, size_t i)
{
    const struct line *a = &ls->v[i - 1], *b = &ls->v[i];
    if (a->ending == END_COLON || a->ending == END_HYPHEN || uni_is(b->head, UNI_LOWER))
        return false;
    if (!line_is_full(ls, i - 1) && differ_in_script(ls, a, b))
        return true;
    if (!ls->wrap) /* long lines: a person broke the title, if it is one */
        return !line_ends_in_function_word(ls, a) || speak_differently(a, b, TITLE_ODDS);
    if (line_is_full(ls, i - 1) && !line_is_centred(ls, i))
        return !share_script(ls, a, b) && speak_differently(a, b, SURE_ODDS);
    if (b->ending == END_FINAL || line_is_full(ls, i) || b->width > 100)
        return true;
    if (line_is_capitals(a) != line_is_capitals(b))
        return true;
    return speak_differently(a, b, TITLE_ODDS);
}

/* "Map Room / Monday to Friday, 9 a.m. to 5 p.m. / Telephone: …": lines up to i, all short. */
static bool
is_broken_by_hand(const struct lines *ls, const struct unit *u, size_t i)
{
    bool open = false;
    for (size_t k = u->from; k < i; k++) {
        if (line_is_full(ls, k) || !line_is_short(ls, k))
            return false;
        open = open || ls->v[k].ending == END_OTHER;
    }
    return open && line_is_short(ls, i) && !line_is_full(ls, i) && ls->apart;
}

/* A short line that has no end, and what follows begins with a small letter. */
static bool
goes_on_small(const struct lines *ls, size_t i)
{
    return uni_is(ls->v[i].head, UNI_LOWER) && ls->v[i - 1].ending == END_OTHER
        && line_is_short(ls, i - 1) && !ls->v[i].mark.kind;
}

static bool
begins_unit(const struct units *us, const struct lines *ls, size_t i)
{
    const struct unit *u = &us->v[us->n - 1];
    const struct line *a = &ls->v[i - 1], *b = &ls->v[i];
    if (b->quote != u->quote || u->kind == UNIT_RULE || u->kind == UNIT_HEADING)
        return true;
    if (b->blank || b->page)
        return !unit_goes_on(us, ls, i);
    if (line_is_tabular(a) && line_is_tabular(b))
        return false;
    if (mark_begins(ls, u, i))
        return true;
    if (us->n <= 2 && i < TITLE_LINES && u->kind == UNIT_PARA && line_may_be_title(ls, u->from)
        && (line_may_be_title(ls, i) || goes_on_small(ls, i)))
        return title_begins(ls, u, i);
    if (!ls->wrap)
        return begins_unwrapped(us, ls, i);
    if (u->kind == UNIT_ITEM || ls->v[u->from].mark.kind == MARK_NOTE)
        return begins_in_item(ls, u, i);
    if (hangs_on(ls, u, i))
        return false;
    if (indent_begins(ls, u, i) || looks_like_heading(us, ls, i))
        return true;
    return !line_is_full(ls, i - 1) && (a->ending == END_FINAL || a->ending == END_COLON)
        && !is_broken_by_hand(ls, u, i);
}

static void
open_unit(struct units *us, const struct lines *ls, size_t i)
{
    const struct line *l = &ls->v[i];
    struct unit *u = &us->v[us->n++];
    *u = (struct unit){ .kind = UNIT_PARA,
        .from = i,
        .to = i + 1,
        .indent = l->indent,
        .body = l->indent,
        .quote = l->quote,
        .apart = l->blank > 0 || i == 0 };
    if (is_rule(l)) {
        u->kind = UNIT_RULE;
    } else if (l->mark.kind) {
        u->kind = l->mark.kind == MARK_NOTE ? UNIT_PARA : UNIT_ITEM;
        u->body = l->indent + l->mark.width;
    }
}

void
units_build(struct units *us, const struct lines *ls)
{
    us->v = g_new0(struct unit, ls->n + 1);
    us->n = 0;
    for (size_t i = 0; i < ls->n; i++) {
        struct unit *u = us->n ? &us->v[us->n - 1] : NULL;
        if (u && is_rule(&ls->v[i]) && underline_level(ls, u, i)) {
            u->kind = UNIT_HEADING;
            u->level = underline_level(ls, u, i);
            u->to = i + 1;
        } else if (!u || is_rule(&ls->v[i]) || begins_unit(us, ls, i)) {
            open_unit(us, ls, i);
        } else {
            u->torn = u->torn || ls->v[i].blank || ls->v[i].page;
            u->to = i + 1;
        }
    }
}
