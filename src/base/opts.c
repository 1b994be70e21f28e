#include "base/opts.h"

#include <glib.h>
#include <string.h>

const struct anag_option opts_table[OPT_COUNT + 1] = {
#define OPT(id, name, arg, value, help) { name, arg, value, help },
#include "base/opts.def"
#undef OPT
    { NULL, NULL, NULL, NULL },
};

const char *
opts_str(const struct anag_opts *o, enum opt id)
{
    return o && o->value[id] ? o->value[id] : opts_table[id].value;
}

bool
opts_bool(const struct anag_opts *o, enum opt id)
{
    return strcmp(opts_str(o, id), "yes") == 0;
}

/* Is the value one of "a|b|c"? An argument without "|" is a name and takes anything. */
static bool
is_listed(const char *arg, const char *value)
{
    if (*arg && !strchr(arg, '|'))
        return true;
    char **words = g_strsplit(*arg ? arg : "yes|no", "|", 0);
    bool found = g_strv_contains((const char *const *)words, value);
    g_strfreev(words);
    return found;
}

bool
opts_set(struct anag_opts *o, const char *name, const char *value)
{
    for (int i = 0; i < OPT_COUNT; i++) {
        if (strcmp(opts_table[i].name, name) != 0)
            continue;
        if (!is_listed(opts_table[i].arg, value))
            return false;
        g_free(o->value[i]);
        o->value[i] = g_strdup(value);
        return true;
    }
    return false;
}

void
opts_finish(struct anag_opts *o)
{
    for (int i = 0; i < OPT_COUNT; i++)
        g_free(o->value[i]);
}
