/* Titles: lines of about the same length, broken by sense. */
#include <string.h>

#include "lang/lang.h"
#include "write/pdf_cjk.h"
#include "write/pdf_layout.h"

/* Longer words that are frequent have a sense of their own ("years"). */
enum { LONGEST_SMALL_WORD = 5 };

/* Trials of a title's width, and of what sense is worth in it. */
enum { TRIALS = 8, MOST_SENSE = 16 };

/*
 * What the end of a line costs, beside how much the lines differ (1: the shortest has no width):
 * nothing behind a mark, some before a small word, more between others, most where it tears.
 */
static const double PHRASE_COST = 0.6, WORD_COST = 1, TEAR_COST = 1.6;

/* Is the word an article, a preposition or the like? */
static bool
is_small_word(const char *text, size_t start, size_t end, const struct lang *lang)
{
    glong letters = g_utf8_pointer_to_offset(text + start, text + end);
    if (!lang || letters < 1 || letters > LONGEST_SMALL_WORD)
        return false;
    char *word = g_utf8_strdown(text + start, (gssize)(end - start));
    bool small = lang_lists(lang->function, word);
    g_free(word);
    return small;
}

static bool
ends_in_small_word(const char *text, size_t end, const struct lang *lang)
{
    size_t start = end;
    while (start > 0 && g_unichar_isalpha(g_utf8_get_char(g_utf8_prev_char(text + start))))
        start = (size_t)(g_utf8_prev_char(text + start) - text);
    return is_small_word(text, start, end, lang);
}

static bool
starts_with_small_word(const char *text, size_t start, const struct lang *lang)
{
    const char *s = text + start;
    while (g_unichar_isalpha(g_utf8_get_char(s)))
        s = pdf_next_char(s);
    return is_small_word(text, start, (size_t)(s - text), lang);
}

/* Is it (part of) the name in a credit? */
static bool
is_name(const struct node *leaf)
{
    while (leaf && leaf->role != ROLE_NAME)
        leaf = leaf->parent;
    return leaf;
}

/* Does a phrase end before the byte? */
static bool
ends_phrase(const char *text, size_t at)
{
    gunichar c = at ? g_utf8_get_char(g_utf8_prev_char(text + at)) : 0;
    return (c && c < 0x80 && strchr(",:;.!?)", (int)c)) || c == 0x2013 || c == 0x2014 || c == 0x2026
        || c == 0x060C || c == 0x061B || c == 0x061F;
}

void
pdf_balance_words(struct pdf_box *box, const struct pdf_span *span, const struct lang *lang)
{
    const char *text = box->text->str;
    bool name = is_name(span->leaf);
    for (size_t i = span->start; i < span->end && i + 1 < box->text->len; i++) {
        guint8 *chance = &box->chances->data[i + 1];
        if (text[i] != ' ' || *chance != PARA_UNICODE)
            continue;
        if (ends_phrase(text, i) || text[i + 1] == '(')
            *chance = PARA_SENSE;
        else if (name || ends_in_small_word(text, i, lang))
            *chance = PARA_NONSENSE;
        else if (starts_with_small_word(text, i + 1, lang))
            *chance = PARA_PHRASE;
    }
}

/* The byte behind a phrase of a title: up to a mark that closes, or before one that opens. */
static size_t
phrase_end(const char *text, size_t at, size_t *ret_letters)
{
    const char *s = text + at;
    *ret_letters = 0;
    do {
        *ret_letters += 1;
        s = pdf_next_char(s);
    } while (*s && !(cjk_is_mark(g_utf8_get_char(s)) && cjk_is_ideographic(g_utf8_get_char(s))));
    while (*s && cjk_is_mark(g_utf8_get_char(s)))
        s = pdf_next_char(s);
    return (size_t)(s - text);
}

void
pdf_balance_phrases(const struct pdf_box *box)
{
    const char *text = box->text->str;
    for (size_t at = 0, end; at < box->text->len; at = end) {
        size_t letters;
        end = phrase_end(text, at, &letters);
        if ((double)letters * box->style.font_size > box->width)
            continue;
        for (const char *s = text + at; (s = pdf_next_char(s)) < text + end;)
            if (cjk_is_ideographic(g_utf8_get_char(s)))
                box->chances->data[s - text] = PARA_FORBID;
    }
}

double
pdf_balance_widest(const struct para *p)
{
    double width = 0;
    for (size_t i = 0; i < p->n_lines; i++)
        width = MAX(width, p->lines[i].width);
    return width;
}

/* How a title looks that is broken so. */
static double
ugliness(const struct pdf_box *box, const struct para *p)
{
    double widest = pdf_balance_widest(p), shortest = widest, cost = 0;
    for (size_t i = 0; i < p->n_lines; i++)
        shortest = MIN(shortest, p->lines[i].width);
    for (size_t i = 0; i + 1 < p->n_lines; i++) {
        size_t end = p->lines[i].end, last = end;
        enum para_chance chance = box->chances->data[end];
        while (last > 1 && box->text->str[last - 1] == ' ')
            last--;
        if (chance == PARA_NONSENSE || box->text->str[last - 1] == '-')
            cost += TEAR_COST;
        else if (chance != PARA_SENSE)
            cost += chance == PARA_PHRASE ? PHRASE_COST : WORD_COST;
    }
    return widest > 0 ? cost + 1 - shortest / widest : cost;
}

/* The narrowest width in which the paragraph has no more lines. */
static double
narrowest(const struct pdf_box *box, struct para_spec *spec)
{
    double low = box->width / 2, high = box->width;
    while (high - low > box->style.font_size / 2) {
        spec->width = (low + high) / 2;
        struct para *p = para_again(box->para, spec);
        bool fits = p->n_lines <= box->para->n_lines && pdf_balance_widest(p) <= spec->width;
        para_free(p);
        if (fits)
            high = spec->width;
        else
            low = spec->width;
    }
    return high;
}

/* Sets the title at the width; keeps it if it looks better than what it was. */
static void
try_width(struct pdf_box *box, const struct para_spec *spec, double *least, double *ret_width)
{
    struct para *p = para_again(box->para, spec), *worse = p;
    double cost = ugliness(box, p);
    if (p->n_lines <= box->para->n_lines && pdf_balance_widest(p) <= spec->width
        && cost < *least - 1e-6) {
        *least = cost;
        *ret_width = spec->width;
        worse = box->para;
        box->para = p;
    }
    para_free(worse);
}

void
pdf_balance_lines(struct pdf_box *box, struct para_spec *spec)
{
    if (box->para->n_lines < 2)
        return;
    double from = narrowest(box, spec), least = ugliness(box, box->para), width = box->width;
    double step = (box->width - from) / TRIALS;
    for (int i = 0; i <= TRIALS; i++) {
        spec->width = from + i * step;
        for (spec->sense = 1; spec->sense <= MOST_SENSE; spec->sense += MOST_SENSE - 1)
            try_width(box, spec, &least, &width);
    }
    double left = box->width - width;
    bool right = box->rtl ? spec->align == CSS_START : spec->align == CSS_END;
    box->x += right ? left : spec->align == CSS_CENTER ? left / 2 : 0;
    box->width = width;
}
