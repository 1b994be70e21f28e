/* Classes of characters, as tables. */
#include "infer/chars.h"

#include <string.h>

#include "base/utf8.h"
#include "lang/lang.h"

static const gunichar finals[] = { '!', '.', '?', 0x203C, 0x2026, 0x2047, 0x2048, 0x2049, 0x3002,
    0x061F, 0x06D4, 0x0964, 0x0965, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61, 0x0589, 0x0387, 0 };
static const gunichar colons[] = { ':', ';', 0x061B, 0xFF1A, 0xFF1B, 0x037E, 0 };
static const gunichar commas[] = { ',', 0x060C, 0x3001, 0xFF0C, 0xFF64, 0 };
static const gunichar closers[] = { '"', '\'', ')', ']', '}', 0xBB, 0x2019, 0x201C, 0x201D, 0x203A,
    0x2018, 0x300B, 0x300D, 0x300F, 0x3009, 0x3011, 0x3015, 0xFF09, 0xFF3D, 0xFF5D, '*', '_',
    0x2020, 0x2021, 0xB9, 0xB2, 0xB3, 0x2070, 0x2074, 0x2075, 0x2076, 0x2077, 0x2078, 0x2079,
    0x200E, 0x200F, 0x202C, 0x2069, 0x061C, 0 };
static const gunichar openers[] = { '"', '\'', '(', '[', '{', 0xAB, 0x2018, 0x2019, 0x201A, 0x201C,
    0x201D, 0x201E, 0x2039, 0x300A, 0x300C, 0x300E, 0x3008, 0x3010, 0x3014, 0xFF08, 0xFF3B, '*',
    '_', '<', 0xA1, 0xBF, 0x200E, 0x200F, 0x202A, 0x202B, 0x2066, 0x2067, 0x2068, 0x061C, 0 };

static const gunichar tied[] = { 0x3005, 0x303B, 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063,
    0x3083, 0x3085, 0x3087, 0x308E, 0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30C3, 0x30E3, 0x30E5,
    0x30E7, 0x30EE, 0x30F5, 0x30F6, 0x30FC, 0x30FD, 0x30FE, 0x309D, 0x309E, 0 };

static bool
is_in(const gunichar *set, gunichar c)
{
    while (*set && *set != c)
        set++;
    return *set != 0;
}

/* The same of a set without letters. */
static bool
is_sign(const gunichar *set, gunichar c)
{
    return !uni_is(c, UNI_ALPHA) && is_in(set, c);
}

bool
char_is_final(gunichar c)
{
    return is_sign(finals, c);
}

bool
char_is_colon(gunichar c)
{
    return is_sign(colons, c);
}

bool
char_is_comma(gunichar c)
{
    return is_sign(commas, c);
}

bool
char_is_closer(gunichar c)
{
    return is_sign(closers, c);
}

bool
char_is_opener(gunichar c)
{
    return is_sign(openers, c);
}

bool
char_is_hyphen(gunichar c)
{
    return c == '-' || c == 0x2010 || c == 0xAD;
}

bool
char_is_tied(gunichar c)
{
    return c >= 0x3005 && c <= 0x30FE && is_in(tied, c);
}

bool
char_is_cased(gunichar c)
{
    return uni_is(c, UNI_LOWER | UNI_UPPER);
}

unsigned
char_width(gunichar c)
{
    if (c < 0x300)
        return c != 0xAD;
    if (uni_is(c, UNI_ZERO_WIDTH))
        return 0;
    return uni_is(c, UNI_WIDE) ? 2 : 1;
}

unsigned
text_width(const char *s, size_t n)
{
    unsigned w = 0;
    for (const char *end = s + n; s < end;)
        w += char_width(utf8_take(&s));
    return w;
}

/* "end.12" at the end of s: where the figure begins, else n. */
static size_t
before_figure(const char *s, size_t n)
{
    size_t i = n;
    while (i && n - i < 2 && g_ascii_isdigit(s[i - 1]))
        i--;
    if (!i || i == n || !char_is_final(utf8_char(utf8_prev(s + i))))
        return n;
    const char *p = utf8_prev(s + i);
    return p > s && uni_is(utf8_char(utf8_prev(p)), UNI_ALPHA) ? i : n;
}

/* "[12]" at the end of s: where it begins, else n. */
static size_t
before_note_mark(const char *s, size_t n)
{
    size_t i = n;
    if (i < 3 || s[i - 1] != ']')
        return n;
    for (i--; i && g_ascii_isdigit(s[i - 1]);)
        i--;
    if (i == n - 1 || !i || s[i - 1] != '[')
        return n;
    for (i--; i && s[i - 1] == ' ';)
        i--;
    return i;
}

/* In Greek the sign ";" asks, be the last word a foreign name or the first. */
static bool
is_greek(const char *s, const char *sign)
{
    const char *p = s, *q = sign;
    while (p < sign && !uni_is(utf8_char(p), UNI_ALPHA))
        p = utf8_next(p);
    while (q > s && !uni_is(utf8_before(s, q), UNI_ALPHA))
        q = utf8_prev(q);
    return p < sign
        && (uni_script(utf8_char(p)) == SCRIPT_GREEK
            || uni_script(utf8_before(s, q)) == SCRIPT_GREEK);
}

enum ending
text_ending(const char *s, size_t n)
{
    n = before_figure(s, before_note_mark(s, n));
    const char *p = s + n;
    bool closed = false;
    while (p > s) {
        const char *q = utf8_prev(p);
        gunichar c = utf8_char(q);
        if (char_is_final(c))
            return END_FINAL;
        if (char_is_colon(c))
            return c == ';' && is_greek(s, q) ? END_FINAL : END_COLON;
        if (char_is_comma(c))
            return END_COMMA;
        if (!closed && char_is_hyphen(c))
            return q > s && uni_is(utf8_char(utf8_prev(q)), UNI_ALNUM) ? END_HYPHEN : END_OTHER;
        if (!char_is_closer(c))
            return END_OTHER;
        closed = true;
        p = q;
    }
    return END_OTHER;
}

bool
text_asks(const char *s, size_t n)
{
    const char *p = s + n;
    while (p > s && char_is_closer(utf8_before(s, p)))
        p = utf8_prev(p);
    gunichar last = utf8_before(s, p);
    return last == '?' || last == 0x061F || last == 0xFF1F || last == 0x037E
        || (last == ';' && is_greek(s, utf8_prev(p)));
}

gunichar
text_head(const char *s, size_t n)
{
    for (const char *end = s + n; s < end;) {
        gunichar c = utf8_take(&s);
        if (uni_is(c, UNI_ALNUM) || char_is_dense(c))
            return c;
        if (!char_is_opener(c) && !char_is_space(c) && c != 0xA7) /* § 3 */
            return 0;
    }
    return 0;
}
