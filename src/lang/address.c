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

/* Letters of other scripts that look like Latin ones. */
static const char alike[] =
    "\u0430\u0441\u0501\u0435\u04BB\u0456\u0458\u04CF\u043E\u0440\u051B"
    "\u0455\u051D\u0445\u0443\u0475"              /* Cyrillic: a c d e h i j l o p q s w x y v */
    "\u03B1\u03B9\u03BA\u03BD\u03BF\u03C1\u03C5"; /* Greek: a i k v o p u */

/*
 * A part of the host with letters of two scripts, or with none but such as look like Latin ones
 * while the last part is Latin.
 */
static bool
host_is_disguised(const char *p, const char *end)
{
    unsigned seen = 0;
    bool all_alike = true, disguised = false;
    while (p < end) {
        gunichar c = utf8_take(&p);
        enum script s = uni_script(c);
        if (c == '.' || c == '@' || c == ':') {
            disguised = disguised || (seen && all_alike);
            seen = 0;
            all_alike = true;
        } else if (s == SCRIPT_LATIN || s == SCRIPT_CYRILLIC || s == SCRIPT_GREEK) {
            seen |= 1u << s;
            all_alike = all_alike && g_utf8_strchr(alike, -1, uni_lower(c));
        }
        if (seen & (seen - 1))
            return true;
    }
    return disguised && !(seen & ~(1u << SCRIPT_LATIN));
}

bool
address_is_disguised(const char *href)
{
    const char *p = strstr(href, "://");
    const char *at = p ? NULL : strchr(href, '@');
    if (!p && !at)
        return false;
    p = p ? p + 3 : at + 1;
    char *host = g_strndup(p, strcspn(p, "/?#"));
    char *plain = g_hostname_is_ascii_encoded(host) ? g_hostname_to_unicode(host) : NULL;
    const char *seen = plain ? plain : host; /* what "xn--" stands for */
    bool disguised = host_is_disguised(seen, seen + strlen(seen));
    g_free(plain);
    g_free(host);
    return disguised;
}
