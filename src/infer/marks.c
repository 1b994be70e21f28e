/* What stands before the text of a list item or note. */
#include "infer/marks.h"

#include <string.h>

#include "base/number.h"
#include "base/utf8.h"
#include "infer/chars.h"

static const gunichar bullets[] = { 0x2022, 0x2023, 0x25E6, 0x25AA, 0x25AB, 0x25CF, 0x25CB, 0x25A0,
    0x25A1, 0x2043, 0x2219, 0x27A2, 0x27A4, 0x2713, 0x2714, 0x25C6, 0x25C7, 0x25BA, 0x25B8, 0xF0B7,
    0x2756, 0x30FB, 0x203A, 0x2192, 0x21D2, 0x27A1, 0x2794, 0x279C, 0x25B6, 0x25B9, 0x25BB, 0x2605,
    0x2606, 0x2726, 0x274F, 0x2610, 0x2611, 0x2705, 0x26AB, 0xF0D8, 0xF0FC, 0xF076, 0 };
static const gunichar dashes[] = { '-', '*', '+', 0xB7, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014,
    0x2015, 0x2212, 0 };
static const gunichar superscripts[] = { 0x2070, 0xB9, 0xB2, 0xB3, 0x2074, 0x2075, 0x2076, 0x2077,
    0x2078, 0x2079, 0 };
static const gunichar han_digits[] = { 0x3007, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D,
    0x4E03, 0x516B, 0x4E5D, 0x5341, 0 };

/* Index in a set, -1 if it is not there. */
static int
index_in(const gunichar *set, gunichar c)
{
    for (int i = 0; set[i]; i++)
        if (set[i] == c)
            return i;
    return -1;
}

/* A mark ends here: spaces follow, and text behind them (bare: it may follow at once). */
static struct mark
finish(struct mark m, const char *s, size_t n, bool bare)
{
    size_t i = m.label;
    while (i < n && char_is_space(utf8_char(s + i)))
        i = (size_t)(utf8_next(s + i) - s);
    if (i >= n || (i == m.label && !bare))
        return (struct mark){ MARK_NONE };
    m.len = i;
    m.width = text_width(s, i);
    return m;
}

static int
read_digits(const char **p, const char *end, gunichar *ret_zero)
{
    int value = -1, count = 0;
    while (*p < end && count < 4) {
        gunichar c = utf8_char(*p);
        int digit = g_unichar_digit_value(c);
        if (digit < 0 || g_unichar_type(c) != G_UNICODE_DECIMAL_NUMBER)
            break;
        value = (value < 0 ? 0 : value) * 10 + digit;
        *ret_zero = c - (gunichar)digit;
        *p = utf8_next(*p);
        count++;
    }
    return count < 4 ? value : -1;
}

/* 一 to 九十九 */
static int
read_han(const char **p, const char *end)
{
    int value = 0, digit = 0;
    const char *q = *p;
    for (; q < end; q = utf8_next(q)) {
        int d = index_in(han_digits, utf8_char(q));
        if (d < 1)
            break;
        if (d == 10) {
            value += (digit ? digit : 1) * 10;
            digit = 0;
        } else if (digit) {
            return -1;
        } else {
            digit = d;
        }
    }
    if (q == *p)
        return -1;
    *p = q;
    return value + digit;
}

static int
read_roman(const char **p, const char *end, bool upper)
{
    static const char signs[] = "ivxl";
    static const int values[] = { 1, 5, 10, 50 };
    int value = 0, last = 0;
    const char *q = *p;
    for (; q < end && *q; q++) {
        char c = upper ? g_ascii_tolower(*q) : *q;
        const char *at = (upper && !g_ascii_isupper(*q)) ? NULL : strchr(signs, c);
        if (!at)
            break;
        int v = values[at - signs];
        value += v > last ? v - 2 * last : v;
        last = v;
    }
    if (q == *p || q - *p > 6)
        return -1;
    *p = q;
    return value;
}

/* What closes a number; 0 if nothing does. The full-width ones need no space behind. */
static gunichar
read_delimiter(const char **p, const char *end, gunichar open, bool *ret_bare)
{
    if (*p >= end)
        return 0;
    gunichar c = utf8_char(*p);
    bool wide = c == 0xFF09 || c == 0x3001 || c == 0xFF0E;
    bool ordinal = c == 0xB0 || c == 0xBA || c == 0xAA;
    bool ok = open ? c == ')' || c == 0xFF09 : c == '.' || c == ')' || c == '-' || wide || ordinal;
    if (!ok)
        return 0;
    *ret_bare = wide;
    *p = utf8_next(*p);
    /* "1.º", "1º.", "1.)", "1.-" */
    gunichar next = *p < end ? utf8_char(*p) : 0;
    bool dash = next == '-' || next == 0x2013 || next == 0x2014;
    bool second = c == '.' ? dash || next == ')' || next == 0xBA || next == 0xAA || next == 0xB0
                           : ordinal && (next == '.' || next == ')');
    if (second && !open)
        *p = utf8_next(*p);
    return c;
}

/* Letters that count items: a number from 1 on, by their alphabet; 0: none does. */
static int
letter_value(gunichar c, gunichar *ret_system)
{
    /* the order in which Arabic counts, and that of its alphabet */
    static const gunichar arabic[] = { 0x623, 0x628, 0x62C, 0x62F, 0x647, 0x648, 0x632, 0x62D,
        0x637, 0x64A, 0x62A, 0x62B, 0x62E, 0 };
    static const gunichar first[] = { 'a', 0x3B1, 0x430, 0x5D0, 0 };
    *ret_system = 0x623;
    if (index_in(arabic, c) >= 0)
        return index_in(arabic, c) + 1;
    for (size_t i = 0; first[i]; i++)
        if (c >= first[i] && c - first[i] < 33) {
            *ret_system = first[i];
            return (int)(c - first[i]) + 1;
        }
    return 0;
}

/* A single sign can be a letter or a roman number: which of both is asked for. */
enum reading { LIKELIEST, AS_ROMAN, AS_LETTER };

static struct mark
parse_numbering(const char *s, size_t n, enum reading reading)
{
    const char *p = s, *end = s + n;
    struct mark m = { MARK_NONE };
    gunichar first = utf8_char(p), open = 0, system = 0;
    bool bare = false;
    if (first == '(' || first == 0xFF08) {
        open = first;
        p = utf8_next(p);
        if (p >= end)
            return m;
    }
    gunichar c = utf8_char(p);
    const char *start = p;
    if ((m.value = read_digits(&p, end, &system)) >= 0) {
        m.kind = MARK_NUMBER;
    } else if ((m.value = read_han(&p, end)) > 0) {
        m.kind = MARK_NUMBER;
        system = 0x4E00;
    } else if (reading != AS_LETTER
        && ((m.value = read_roman(&p, end, g_ascii_isupper((char)*p))) > 1
            || (m.value == 1 && (!open || reading == AS_ROMAN)))) {
        m.kind = MARK_ROMAN;
        system = g_ascii_isupper(*start) ? 'I' : 'i';
    } else if ((m.value = letter_value(c, &system)) > 0) {
        p = utf8_next(start);
        m.kind = MARK_LETTER;
        if (p < end && utf8_char(p) == 0x640) /* هـ */
            p = utf8_next(p);
    } else {
        return (struct mark){ MARK_NONE };
    }
    gunichar close = read_delimiter(&p, end, open, &bare);
    if (!close || (m.kind == MARK_LETTER && close == '-' && system != 0x623))
        return (struct mark){ MARK_NONE };
    m.sign = system * 64 + close % 61 + (open ? 7 : 0);
    m.label = (size_t)(p - s);
    return finish(m, s, n, bare);
}

gunichar
mark_note_close(gunichar open)
{
    static const gunichar pairs[][2] = { { '[', ']' }, { 0xFF3B, 0xFF3D }, { 0x3014, 0x3015 } };
    for (size_t i = 0; i < G_N_ELEMENTS(pairs); i++)
        if (pairs[i][0] == open)
            return pairs[i][1];
    return 0;
}

static struct mark
parse_note(const char *s, size_t n)
{
    struct mark m = { .kind = MARK_NOTE };
    const char *p = s, *end = s + n;
    gunichar c = utf8_char(p);
    gunichar close = mark_note_close(c);
    if (close) {
        gunichar zero;
        const char *start = p = utf8_next(p);
        m.value = read_digits(&p, end, &zero);
        m.value = m.value < 0 ? 0 : m.value;
        if (p == start)
            while (p < end && *p == '*' && p - start < 4)
                p++;
        if (p == start || p >= end || utf8_char(p) != close)
            return (struct mark){ MARK_NONE };
        p = utf8_next(p);
        m.label = (size_t)(p - s);
        if (p < end && char_is_comma(utf8_char(p))) /* "[4], and so on" */
            return (struct mark){ MARK_NONE };
        if (p < end && *p == ':') /* "[1]: text" */
            p++;
        m.sign = '[';
    } else if (index_in(superscripts, c) >= 0) {
        for (; p < end && index_in(superscripts, utf8_char(p)) >= 0; p = utf8_next(p))
            m.value = number_push(m.value, index_in(superscripts, utf8_char(p)));
        m.sign = 0xB9;
        m.label = (size_t)(p - s);
    } else if (c == 0x2020 || c == 0x2021) {
        while (p < end && utf8_char(p) == c)
            p = utf8_next(p);
        m.sign = c;
        m.label = (size_t)(p - s);
    } else {
        return (struct mark){ MARK_NONE };
    }
    size_t label = m.label;
    m.label = (size_t)(p - s);
    m = finish(m, s, n, true);
    m.label = m.kind ? label : 0;
    return m;
}

struct mark
mark_parse(const char *s, size_t n)
{
    struct mark none = { MARK_NONE }, m = none;
    if (!n)
        return none;
    gunichar c = utf8_char(s);
    m.sign = c;
    m.label = (size_t)(utf8_next(s) - s);
    if (index_in(bullets, c) >= 0) {
        m.kind = MARK_BULLET;
        return finish(m, s, n, true);
    }
    if (c == '*' && n > 1 && s[1] != '*' && !char_is_space(utf8_char(s + 1))) {
        /* "*text": a note, but for "*emphasis*" */
        m.kind = MARK_NOTE;
        m.value = 1;
        return memchr(s + 1, '*', n - 1) ? none : finish(m, s, n, true);
    }
    if (index_in(dashes, c) >= 0) {
        m.kind = MARK_DASH;
        m = finish(m, s, n, false);
        if (!m.kind && c == '*' && n > 2 && s[1] == '*') { /* "** text": a second note */
            const char *p = s;
            while (p < s + n && *p == '*')
                p++;
            m = (struct mark){ .kind = MARK_NOTE, .sign = '*', .label = (size_t)(p - s) };
            m.value = (int)m.label;
            m = finish(m, s, n, false);
        }
        return m;
    }
    if (c >= 0x2460 && c <= 0x2473) {
        m.kind = MARK_NUMBER;
        m.value = (int)(c - 0x2460) + 1;
        m.sign = 0x2460;
        return finish(m, s, n, true);
    }
    m = parse_note(s, n);
    return m.kind ? m : parse_numbering(s, n, LIKELIEST);
}

struct mark
mark_other(const struct mark *m, const char *s, size_t n)
{
    struct mark x = { MARK_NONE };
    if (m->kind == MARK_ROMAN || m->kind == MARK_LETTER)
        x = parse_numbering(s, n, m->kind == MARK_ROMAN ? AS_LETTER : AS_ROMAN);
    return x.kind != m->kind ? x : (struct mark){ MARK_NONE };
}

bool
mark_follows(const struct mark *a, const struct mark *b)
{
    return mark_is_alike(a, b) && a->value + 1 == b->value;
}

bool
mark_is_alike(const struct mark *a, const struct mark *b)
{
    return a->kind == b->kind && a->sign == b->sign;
}
