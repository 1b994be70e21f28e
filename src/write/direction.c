#include "write/direction.h"

#include <string.h>

#include "base/utf8.h"

#include "lang/lang.h"

/* True if no letter of a script that runs from right to left is in the text. */
static bool
runs_left_to_right(const struct node *n)
{
    for (const struct node *t = n; t; t = node_next(t, n)) {
        if (t->kind != NODE_TEXT)
            continue;
        for (const char *p = t->as.text.s; *p; p = utf8_next(p)) {
            enum script s = uni_script(g_utf8_get_char(p));
            if (s == SCRIPT_ARABIC || s == SCRIPT_HEBREW)
                return false;
        }
    }
    return true;
}

bool
direction_turns_link(const struct node *link, const char *outer)
{
    return outer && lang_is_rtl(outer) && runs_left_to_right(link);
}

static bool
is_digit(gunichar c)
{
    return g_ascii_isdigit((gchar)(c < 0x80 ? c : 0)) || (c >= 0x660 && c <= 0x669)
        || (c >= 0x6F0 && c <= 0x6F9);
}

static bool
is_zero(gunichar c)
{
    return c == '0' || c == 0x660 || c == 0x6F0;
}

static bool
is_hyphen(gunichar c)
{
    return c == '-' || c == 0x2010 || c == 0x2011 || c == 0x2013;
}

struct number {
    const char *end;
    int groups;
    bool zero;  /* a group of more than one figure begins with 0 */
    bool check; /* the last one ends in X */
};

/* A group of figures; returns what is behind it. */
static const char *
take_group(struct number *number, const char *p)
{
    const char *start = p;
    bool zero = is_zero(utf8_char(p));
    while (is_digit(utf8_char(p)))
        p = utf8_next(p);
    number->groups++;
    number->zero = number->zero || (zero && p > utf8_next(start));
    number->check = (*p == 'X' || *p == 'x') && !g_ascii_isalnum(p[1]);
    return p + number->check;
}

/* What parts two groups, up to the next figure; NULL: the number ends. In "+961 (1)" more does. */
static const char *
skip_mark(const char *p, bool international)
{
    const char *start = p;
    if (is_hyphen(utf8_char(p)))
        p = utf8_next(p);
    else
        while (international && *p && strchr(" ().", *p))
            p++;
    return p > start && is_digit(utf8_char(p)) ? p : NULL;
}

static struct number
take_number(const char *p)
{
    struct number number = { .end = utf8_next(p) };
    bool international = *p == '+';
    for (p += international; p && is_digit(utf8_char(p)); p = skip_mark(p, international)) {
        p = take_group(&number, p);
        number.end = p;
        if (number.check)
            break;
    }
    return number;
}

/* Figures that marks join to others (a time, a date with strokes) are no number in groups. */
static bool
is_joined(char mark, const char *beyond)
{
    return mark && strchr(":/.,", mark) && is_digit(utf8_char(beyond));
}

size_t
direction_find_number(const char *text, size_t n, size_t *ret_end)
{
    bool free = true; /* no figure or letter is before p */
    for (const char *p = text; p < text + n;) {
        bool digit = is_digit(utf8_char(p)), sign = *p == '+' && is_digit(utf8_char(p + 1));
        if (!free || !(digit || sign)) {
            free = !digit && !g_unichar_isalnum(utf8_char(p)) && !strchr(":/.,", *p);
            p = utf8_next(p);
            continue;
        }
        struct number number = take_number(p);
        bool whole =
            number.groups > 1 && (sign || number.groups > 2 || number.zero || number.check);
        if (whole && number.end <= text + n && !is_joined(*number.end, number.end + 1)) {
            *ret_end = (size_t)(number.end - text);
            return (size_t)(p - text);
        }
        p = number.end;
        free = false;
    }
    return n;
}
