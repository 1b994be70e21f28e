#include "base/out.h"

#include <glib.h>
#include <stdarg.h>
#include <string.h>

void
out_init(struct out *o, out_sink_fn *sink, void *user)
{
    *o = (struct out){ .sink = sink, .user = user };
}

void
out_write(struct out *o, const void *data, size_t len)
{
    if (!o->failed && len && !o->sink(o->user, data, len))
        o->failed = true;
}

void
out_puts(struct out *o, const char *s)
{
    out_write(o, s, strlen(s));
}

void
out_printf(struct out *o, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    char *s = g_strdup_vprintf(fmt, ap);
    va_end(ap);
    out_puts(o, s);
    g_free(s);
}

bool
out_to_gstring(void *user, const void *data, size_t len)
{
    g_string_append_len(user, data, (gssize)len);
    return true;
}
