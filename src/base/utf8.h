/*
 * Steps over valid UTF-8 that keep a const pointer const (GLib's macros do not).
 */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include <glib.h>

static inline const char *
utf8_next(const char *p)
{
    return p + g_utf8_skip[*(const guchar *)p];
}

/* The start of the character that ends before p; p is not the start of the text. */
static inline const char *
utf8_prev(const char *p)
{
    do
        p--;
    while ((*(const guchar *)p & 0xC0) == 0x80);
    return p;
}

/* The character at p, quickly where it has three bytes at most. */
static inline gunichar
utf8_char(const char *p)
{
    const guchar *b = (const guchar *)p;
    if (b[0] < 0x80)
        return b[0];
    if (b[0] < 0xE0)
        return (gunichar)(b[0] & 0x1F) << 6 | (b[1] & 0x3F);
    if (b[0] < 0xF0)
        return (gunichar)(b[0] & 0x0F) << 12 | (gunichar)(b[1] & 0x3F) << 6 | (b[2] & 0x3F);
    return g_utf8_get_char(p);
}

/* The character at p and the step over it in one. */
static inline gunichar
utf8_take(const char **p)
{
    gunichar c = utf8_char(*p);
    *p = utf8_next(*p);
    return c;
}

/* The character that ends before p; 0 at the start of the text. */
static inline gunichar
utf8_before(const char *start, const char *p)
{
    return p > start ? utf8_char(utf8_prev(p)) : 0;
}

#endif
