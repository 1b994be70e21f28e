#include "lang/address.h"

#include <glib.h>
#include <string.h>

#include "base/utf8.h"
#include "lang/lang.h"

static const char *const safe_schemes[] = { "http", "https", "ftp", "mailto", "doi" };

/* The length of the scheme; 0: there is none. Blanks and controls before it do not hide it. */
static size_t
scheme_length(const char *s)
{
    size_t n = 0;
    while (g_ascii_isalnum(s[n]) || (n && s[n] && strchr("+.-", s[n])))
        n++;
    return s[n] == ':' ? n : 0;
}

bool
address_is_safe(const char *href)
{
    if ((unsigned char)*href <= ' ')
        return false;
    size_t n = scheme_length(href);
    for (const char *p = href; *p; p++)
        if ((unsigned char)*p < ' ')
            return false;
    for (size_t i = 0; n && i < G_N_ELEMENTS(safe_schemes); i++)
        if (strlen(safe_schemes[i]) == n && g_ascii_strncasecmp(href, safe_schemes[i], n) == 0)
            return true;
    return !n;
}

bool
address_is_mixed(const char *href)
{
    const char *p = strstr(href, "://");
    const char *at = p ? NULL : strchr(href, '@');
    if (!p && !at)
        return false;
    p = p ? p + 3 : at + 1;
    const char *end = p + strcspn(p, "/?#");
    unsigned seen = 0;
    while (p < end) {
        gunichar c = utf8_take(&p);
        enum script s = lang_script(c);
        bool look = s == SCRIPT_LATIN || s == SCRIPT_CYRILLIC || s == SCRIPT_GREEK;
        seen = c == '.' || c == '@' || c == ':' ? 0 : look ? seen | 1u << s : seen;
        if (seen & (seen - 1))
            return true;
    }
    return false;
}
