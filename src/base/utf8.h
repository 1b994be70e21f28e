/* Steps over valid UTF-8; GLib's macro for it drops `const`. */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include <glib.h>

static inline const char *
utf8_next(const char *p)
{
    return p + g_utf8_skip[(unsigned char)*p];
}

/* The code point before p, and where it starts; 0 at the start of the text. */
static inline unsigned
utf8_before(const char *start, const char *p)
{
    const char *q = g_utf8_find_prev_char(start, p);
    return q ? g_utf8_get_char(q) : 0;
}

#endif
