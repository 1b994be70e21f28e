#include "base/date.h"

#include <glib.h>
#include <string.h>

/* GLib takes more forms of ISO 8601 than we tell of; this one has each digit in its place. */
static bool
has_form(const char *s, const char *form)
{
    size_t i = 0;
    while (form[i] && (form[i] == '0' ? g_ascii_isdigit(s[i]) : form[i] == s[i]))
        i++;
    return !form[i] && !s[i];
}

bool
date_parse(const char *s, int64_t *ret_seconds)
{
    if (!has_form(s, "0000-00-00") && !has_form(s, "0000-00-00T00:00:00Z"))
        return false;
    char *full = g_strconcat(s, strchr(s, 'T') ? "" : "T00:00:00Z", NULL);
    GDateTime *t = g_date_time_new_from_iso8601(full, NULL);
    g_free(full);
    if (!t)
        return false;
    *ret_seconds = g_date_time_to_unix(t);
    g_date_time_unref(t);
    return true;
}

char *
date_format(int64_t seconds, enum date_form form)
{
    /* %Y would write the year 850 with three digits. */
    static const char *const forms[] = {
        [DATE_ISO] = "%C%y-%m-%dT%H:%M:%SZ",
        [DATE_PDF] = "D:%C%y%m%d%H%M%SZ",
        [DATE_DAY] = "%C%y%m%d",
        [DATE_SHORT] = "%y%m%d",
    };
    GDateTime *t = g_date_time_new_from_unix_utc(seconds);
    if (!t)
        return NULL;
    char *s = g_date_time_format(t, forms[form]);
    g_date_time_unref(t);
    return s;
}
