#include "base/limits.h"

#include <glib.h>
#include <string.h>

#include "base/opts.h"

const struct limit_info limit_info[LIMIT_COUNT] = {
#define LIMIT(id, name, value, highest, what) { name, value, highest, what },
#include "base/limits.def"
#undef LIMIT
};

/* One "name=value" of n bytes: its limit, or LIMIT_COUNT if it is none. */
static enum limit
parse_one(const char *s, size_t n, size_t *ret_value)
{
    const char *equals = memchr(s, '=', n);
    size_t name = equals ? (size_t)(equals - s) : n, value = 0;
    if (!equals || name + 1 == n)
        return LIMIT_COUNT;
    for (size_t i = name + 1; i < n; i++) {
        if (!g_ascii_isdigit(s[i]) || value > G_MAXUINT32)
            return LIMIT_COUNT;
        value = value * 10 + (size_t)g_ascii_digit_value(s[i]);
    }
    for (int i = 0; i < LIMIT_COUNT; i++)
        if (strlen(limit_info[i].name) == name && memcmp(limit_info[i].name, s, name) == 0) {
            *ret_value = value;
            return value >= 1 && value <= limit_info[i].highest ? (enum limit)i : LIMIT_COUNT;
        }
    return LIMIT_COUNT;
}

size_t
limit_value(const struct anag_opts *opts, enum limit id)
{
    size_t found = limit_info[id].value, value = 0;
    for (const char *s = opts_str(opts, OPT_LIMITS); *s;) {
        size_t n = strcspn(s, ",");
        if (parse_one(s, n, &value) == id)
            found = value; /* the last one counts */
        s += n + (s[n] == ',');
    }
    return found;
}

bool
limits_are_valid(const char *text)
{
    size_t value;
    for (const char *s = text; *s;) {
        size_t n = strcspn(s, ",");
        if (parse_one(s, n, &value) == LIMIT_COUNT || (s[n] == ',' && !s[n + 1]))
            return false;
        s += n + (s[n] == ',');
    }
    return true;
}

char *
limit_text(const struct anag_opts *opts, enum limit id)
{
    return g_strdup_printf("more than %zu %s (--limits=%s=N raises this limit)",
        limit_value(opts, id), limit_info[id].what, limit_info[id].name);
}
