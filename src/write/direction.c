#include "write/direction.h"

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
            enum script s = lang_script(g_utf8_get_char(p));
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
