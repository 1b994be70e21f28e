#include "write/fill.h"

#include <glib.h>
#include <stdint.h>
#include <string.h>

#include "base/utf8.h"

static unsigned
char_columns(gunichar c)
{
    if (c == FILL_JOIN || g_unichar_iszerowidth(c))
        return 0;
    return g_unichar_iswide(c) ? 2 : 1;
}

unsigned
fill_columns(const char *s, size_t n)
{
    unsigned columns = 0;
    for (const char *p = s; p < s + n; p = utf8_next(p))
        columns += char_columns(g_utf8_get_char(p));
    return columns;
}

/* Classes of Unicode's line breaking (UAX #14), as bits. */
#define CLASS(name) (UINT64_C(1) << G_UNICODE_BREAK_##name)

static const uint64_t no_start = CLASS(CLOSE_PUNCTUATION) | CLASS(CLOSE_PARANTHESIS)
    | CLASS(EXCLAMATION) | CLASS(INFIX_SEPARATOR) | CLASS(SYMBOL) | CLASS(NON_STARTER)
    | CLASS(CONDITIONAL_JAPANESE_STARTER) | CLASS(QUOTATION) | CLASS(POSTFIX) | CLASS(INSEPARABLE)
    | CLASS(AFTER) | CLASS(HYPHEN) | CLASS(COMBINING_MARK) | CLASS(ZERO_WIDTH_JOINER)
    | CLASS(NON_BREAKING_GLUE) | CLASS(WORD_JOINER);
static const uint64_t no_end = CLASS(OPEN_PUNCTUATION) | CLASS(QUOTATION) | CLASS(PREFIX)
    | CLASS(ZERO_WIDTH_JOINER) | CLASS(NON_BREAKING_GLUE) | CLASS(WORD_JOINER);

static bool
is_of(gunichar c, uint64_t classes)
{
    return c == FILL_JOIN || (classes >> g_unichar_break_type(c) & 1);
}

/* A character of a script that is written without spaces, or its punctuation. */
static bool
is_ideographic(gunichar c)
{
    GUnicodeBreakType type = g_unichar_break_type(c);
    return type == G_UNICODE_BREAK_IDEOGRAPHIC
        || (g_unichar_iswide(c) && type != G_UNICODE_BREAK_HANGUL_LV_SYLLABLE
            && type != G_UNICODE_BREAK_HANGUL_LVT_SYLLABLE);
}

static bool
is_space(gunichar c)
{
    return c == ' ' || c == 0x200B || (c >= 0x2000 && c <= 0x200A && c != 0x2007) || c == 0x3000;
}

/* Signs that French sets off with a space: a line neither starts nor ends with them. */
static bool
is_set_off(gunichar word_end, gunichar after)
{
    return word_end == 0xAB || after == 0xBB || after == '!' || after == '?' || after == ':'
        || after == ';';
}

/* Between `before` and `after`; `word_end` is the last character that is not a space. */
static bool
may_break(gunichar word_end, gunichar before, gunichar after)
{
    if (is_space(after))
        return false; /* the break stands after the space */
    if (is_space(before))
        return after != FILL_JOIN && !is_set_off(word_end, after);
    return (is_ideographic(before) || is_ideographic(after)) && !is_of(before, no_end)
        && !is_of(after, no_start);
}

/* Bytes that go on the next line, up to a break or the line's end; at least one piece. */
static size_t
find_line(const char *s, unsigned width)
{
    unsigned columns = 0, trimmed = 0;
    size_t best = 0;
    gunichar before = 0, word_end = 0;
    for (const char *p = s;; p = utf8_next(p)) {
        gunichar c = *p ? g_utf8_get_char(p) : 0;
        if (c == 0 || c == '\n' || (before && may_break(word_end, before, c))) {
            if (best && trimmed > width)
                return best;
            best = (size_t)(p - s);
        }
        if (c == 0 || c == '\n' || (best && columns > width + 8))
            return best;
        columns += char_columns(c);
        if (!is_space(c)) {
            trimmed = columns;
            word_end = c;
        }
        before = c;
    }
}

static size_t
trim_end(const char *s, size_t n)
{
    while (n && s[n - 1] == ' ')
        n--;
    return n;
}

static void
put_line(struct out *o, const char *start, const char *s, size_t n)
{
    size_t lead = n ? strlen(start) : trim_end(start, strlen(start));
    out_write(o, start, lead);
    for (size_t i = 0; i < n;) {
        size_t part = 0;
        while (i + part < n && s[i + part] != FILL_JOIN)
            part++;
        out_write(o, s + i, part);
        i += part + 1;
    }
    out_puts(o, "\n");
}

unsigned
fill_text(struct out *o, const char *text, const char *first, const char *rest, unsigned width)
{
    unsigned longest = 0;
    const char *start = first;
    do {
        unsigned lead = fill_columns(start, strlen(start));
        size_t n = find_line(text, width > lead + 16 ? width - lead : 16);
        size_t shown = trim_end(text, n);
        put_line(o, start, text, shown);
        longest = MAX(longest, fill_columns(text, shown));
        text += n;
        if (*text == '\n')
            text++;
        start = rest;
    } while (*text);
    return longest;
}
