#include "infer/look.h"

#include <string.h>

#include "base/utf8.h"
#include "infer/cut.h"
#include "lang/lang.h"
#include "lang/uni.h"

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
        unsigned is = uni_find(c)->classes;
        bool wide = is & UNI_DENSE, counts = !wide && (is & UNI_ALNUM);
        dense += wide && (is & UNI_ALPHA);
        l->capitals += (is & (UNI_UPPER | UNI_TITLE)) != 0;
        l->smalls += (is & UNI_LOWER) != 0;
        l->digits += (is & UNI_DIGIT) != 0;
        l->words += counts && !in_word;
        in_word = counts || (in_word && !wide && !char_is_space(c));
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
    struct look l = { .block = block, .text = node_text(doc->arena, block) };
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

/* "iPhone", "eBook": a name with its capital inside. */
static bool
begins_with_name(const struct look *l)
{
    const char *p = l->text;
    while (*p && !uni_is(utf8_char(p), UNI_ALNUM))
        p = utf8_next(p);
    if (!uni_is(utf8_char(p), UNI_LOWER))
        return false;
    for (; uni_is(utf8_char(p), UNI_ALNUM); p = utf8_next(p))
        if (uni_is(utf8_char(p), UNI_UPPER))
            return true;
    return false;
}

bool
look_begins(const struct look *l)
{
    return l->head && (!uni_is(l->head, UNI_LOWER) || begins_with_name(l));
}

/* Figures of a block that may be a date: a year, a day, a month. */
struct figures {
    unsigned years, others; /* runs of four digits, and shorter ones */
    bool joined;            /* 2021-05-03, 3/5/2021 */
    bool longer;            /* no date has such: five digits, "A00_2021" */
    bool place;             /* a comma before the year, with a word between */
    bool ends;              /* nothing but an abbreviation behind the year */
    bool named;             /* two words and a dash before the figures: a title's */
};

/* "Top 10 - 2021", "Top 10 pour 2021": what stands between day and year names no month. */
static bool
lacks_month(const struct look *l, const char *from, const char *to)
{
    const struct lang *lang = lang_find(node_lang(l->block));
    bool words = false, sign = false;
    for (const char *p = from; p < to;) {
        const char *start = p;
        while (p < to && uni_is(utf8_char(p), UNI_ALPHA | UNI_MARK))
            p = utf8_next(p);
        if (p == start) {
            gunichar c = utf8_take(&p);
            sign = sign || c == ':' || g_unichar_type(c) == G_UNICODE_DASH_PUNCTUATION;
            continue;
        }
        char *word = g_utf8_strdown(start, p - start);
        bool small = lang && lang_lists(lang->function, word);
        g_free(word);
        if (!small)
            return false;
        words = true;
    }
    return words || (sign && (*from == ':' || char_is_space(utf8_char(from))));
}

static struct figures
find_figures(const struct look *l)
{
    enum { FIRST_YEAR = 1400, LAST_YEAR = 2199 };
    struct figures f = { 0 };
    unsigned run = 0, value = 0, since_comma = 0, words = 0;
    bool comma = false, in_word = false;
    const char *day = NULL;
    for (const char *p = l->text;; p = utf8_next(p)) {
        gunichar c = utf8_char(p);
        if (uni_is(c, UNI_DIGIT)) {
            gunichar before = run ? 0 : utf8_before(l->text, p);
            f.longer = f.longer || before == '_' || (before < 0x80 && uni_is(before, UNI_ALPHA));
            value = run++ < 5 ? value * 10 + (unsigned)g_unichar_digit_value(c) : value;
            continue;
        }
        if (run) {
            bool year = run == 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
            f.years += year;
            f.longer = f.longer || (year && day && lacks_month(l, day, p - run));
            day = run < 4 ? p : NULL;
            f.others += run < 4;
            f.longer = f.longer || (run > 3 && !year);
            f.place = f.place || (year && comma && since_comma);
            f.ends = year && g_utf8_strlen(p, -1) <= 3;
            f.joined = f.joined
                || (c && strchr("-/.", (int)(c < 0x80 ? c : 'a'))
                    && uni_is(utf8_char(utf8_next(p)), UNI_DIGIT));
        }
        run = value = 0;
        if (!c)
            return f;
        words += uni_is(c, UNI_ALPHA) && !in_word;
        in_word = uni_is(c, UNI_ALPHA);
        f.named = f.named
            || (words > 1 && !f.years && !f.others && !in_word
                && g_unichar_type(c) == G_UNICODE_DASH_PUNCTUATION
                && char_is_space(utf8_before(l->text, p)));
        comma = comma || char_is_comma(c);
        since_comma += comma && uni_is(c, UNI_ALPHA);
    }
}

bool
look_is_date(const struct look *l)
{
    enum { MOST_WORDS = 8, PLACE_WORDS = 5, NUMERIC_WORDS = 3 };
    if (l->digits < 4 || l->linked)
        return false;
    struct figures f = find_figures(l);
    /* from one day to another there may be more figures */
    if (f.years != 1 || f.longer || f.named || l->words > MOST_WORDS + MAX(f.others, 1) - 1)
        return false;
    if (f.joined) /* the month is a figure, too: at most a place stands beside it */
        return l->words <= NUMERIC_WORDS;
    return f.others || l->words == 1 || (f.place && f.ends && l->words <= PLACE_WORDS);
}

bool
look_ends_in_year(const struct look *l)
{
    struct figures f = find_figures(l);
    return f.years == 1 && !f.others && !f.longer && f.ends && l->words > 2;
}

bool
look_holds_day(const struct look *l)
{
    struct figures f = find_figures(l);
    return f.years == 1 && f.others && !f.longer;
}
