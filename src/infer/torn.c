/*
 * A page break in the middle of a paragraph leaves a blank line, a form feed or a page number in
 * it. The text tells that it goes on: a torn word, a sentence without an end.
 */
#include <string.h>

#include "base/utf8.h"
#include "infer/units.h"
#include "lang/uni.h"

enum { LONG = 60, CUT = 90 };

/* Does the text of the unit have a sentence's inside: a stop amid it? */
static bool
has_sentences(const struct lines *ls, const struct unit *u)
{
    unsigned width = 0;
    for (size_t i = u->from; i < u->to; i++) {
        const struct line *l = &ls->v[i];
        width += l->width;
        for (const char *p = l->s, *end = l->s + l->n; p < end;) {
            gunichar c = utf8_take(&p);
            bool inside = p < end && (char_is_space(utf8_char(p)) || char_is_dense(c));
            inside = inside && !(c == '.' && p - l->s > 1 && g_ascii_isdigit(p[-2])); /* "5. Go" */
            if (inside && (char_is_final(c) || (char_is_comma(c) && c > 0x500)) && width > LONG)
                return true;
        }
    }
    return width > 2 * LONG;
}

/* The lines after the gap run on as text does: long, or several, or with a sentence's end. */
static bool
runs_on(const struct lines *ls, size_t b)
{
    const struct line *l = &ls->v[b];
    if (l->ending == END_FINAL || l->ending == END_COLON || l->ending == END_HYPHEN)
        return true;
    if (ls->wrap)
        return line_is_full(ls, b);
    return l->width > 2 * LONG;
}

/* The line before the gap has no end: it fills the width, or it is long. */
static bool
reaches_margin(const struct lines *ls, const struct unit *u, size_t a)
{
    if (ls->wrap)
        return line_is_full(ls, a) || (ls->v[a + 1].page && u->to - u->from > 1);
    /* a number or form feed proves the page break, a blank line alone does not */
    return ls->v[a].width > (ls->v[a + 1].page ? LONG : CUT) || u->to - u->from > 1;
}

/* With a comma or a closing bracket, or with the sign of a note and a comma: "[4], and so on". */
static bool
begins_with_rest(const struct line *l)
{
    const char *p = l->s;
    if (*p == '[' && g_ascii_isdigit(p[1])) {
        p += 1 + strspn(p + 1, "0123456789");
        p += *p == ']';
    }
    gunichar c = utf8_char(p);
    return char_is_comma(c) || c == ')' || c == 0xFF09 || c == ';';
}

/* With a small letter, or with what begins no sentence where there are none. */
static bool
begins_amid_sentence(const struct lines *ls, const struct line *l)
{
    const char *amid = ls->lang ? ls->lang->amid : NULL;
    size_t n = amid ? lang_lists_start(amid, l->s) : 0;
    gunichar next = utf8_char(l->s + n);
    return uni_is(l->head, UNI_LOWER) || begins_with_rest(l)
        || (n && (ls->lang->no_spaces || !uni_is(next, UNI_ALPHA)));
}

/* An address: its small letter does not tell that a sentence goes on. */
static bool
begins_with_address(const struct line *l)
{
    const char *from = l->s + l->mark.len, *sign = strstr(from, "://");
    const char *space = strchr(from, ' ');
    return sign && (!space || sign < space);
}

/* A short line between blank ones that asks: a heading, not the rest of a long line. */
static bool
is_question(const struct lines *ls, size_t b)
{
    const struct line *l = &ls->v[b];
    bool alone = b + 1 == ls->n || ls->v[b + 1].blank;
    return !ls->wrap && alone && l->width < LONG && text_asks(l->s, l->n);
}

/*
 * A sentence ends where the page does. The text goes on with the same paragraph if paragraphs
 * begin with an indent here, and this line does not; or if the line before the break is full, as
 * the last line of a paragraph seldom is.
 */
static bool
goes_on_after_stop(const struct lines *ls, const struct unit *u, size_t i)
{
    const struct line *b = &ls->v[i];
    if (!ls->wrap || u->kind != UNIT_PARA || u->to - u->from < 2 || b->indent != ls->base
        || !line_is_full(ls, i))
        return false;
    /* a line by itself that has no end: a heading */
    bool alone = i + 1 == ls->n || ls->v[i + 1].blank;
    if (alone && b->ending == END_OTHER)
        return false;
    bool full = !ls->slack && line_is_full(ls, i - 1);
    return b->page ? ls->para || full : ls->para && full;
}

bool
unit_goes_on(const struct units *us, const struct lines *ls, size_t i)
{
    const struct unit *u = &us->v[us->n - 1];
    const struct line *a = &ls->v[i - 1], *b = &ls->v[i];
    /* "… of the library" and "[7] goes on": the sign calls a note there */
    bool called = b->mark.kind == MARK_NOTE && uni_is(b->head, UNI_LOWER) && a->ending == END_OTHER
        && line_is_full(ls, i - 1) && !begins_with_address(b)
        && (b->page || (b->mark.value > 1 && ls->v[u->from].mark.kind != MARK_NOTE));
    bool marked =
        b->mark.kind && b->mark.kind != MARK_LETTER && b->mark.kind != MARK_ROMAN && !called;
    if (u->kind == UNIT_HEADING || u->kind == UNIT_RULE || marked || !b->head)
        return false;
    if (b->indent > u->body + 1 || (ls->para && b->indent == ls->para))
        return false;
    if (a->indent >= ls->base + 2 && a->indent != ls->para && b->indent + 1 < a->indent)
        return false;
    if (a->ending == END_HYPHEN)
        return uni_is(b->head, UNI_ALPHA) && text_head(b->s, 1) != 0;
    if (!reaches_margin(ls, u, i - 1))
        return false;
    if (a->ending == END_FINAL || a->ending == END_COLON)
        return a->ending == END_FINAL && goes_on_after_stop(ls, u, i);
    /* a title may end in such a word: "what they carry in it" */
    bool small = begins_amid_sentence(ls, b);
    bool body = us->n >= 2 || small;
    if (line_is_capitals(b) && !line_is_capitals(a) && b->head)
        return false;
    if (u->kind == UNIT_PARA
        && (a->ending == END_COMMA
            || (body && line_ends_in_function_word(ls, a) && (ls->wrap || runs_on(ls, i)))))
        return true;
    if (begins_with_address(b) && line_ends_closed(a))
        return false;
    if (small)
        return u->kind == UNIT_PARA || b->indent > u->indent || ls->wrap || a->width > LONG;
    /* a capital, a figure or a script without capitals: only where texts end as they should */
    if (us->n < 2 || ls->finals < 0.5 || u->kind != UNIT_PARA || line_is_capitals(a)
        || (line_ends_closed(a) && !b->page))
        return false;
    return (b->page || (has_sentences(ls, u) && !is_question(ls, i))) && runs_on(ls, i);
}
