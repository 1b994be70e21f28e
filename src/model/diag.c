#include "model/diag.h"

#include <glib.h>
#include <stdarg.h>
#include <string.h>

const struct diag_info diag_info[DIAG_COUNT] = {
#define DIAG(id, code, level, help) { code, level, help },
#include "model/diag.def"
#undef DIAG
};

static struct diag *
diag_push(struct diags *d)
{
    if (d->n == d->cap) {
        size_t cap = d->cap ? d->cap * 2 : 64;
        struct diag *v = arena_alloc(d->arena, cap * sizeof *v);
        if (d->n)
            memcpy(v, d->v, d->n * sizeof *v);
        d->v = v;
        d->cap = cap;
    }
    return &d->v[d->n++];
}

/* Words of the input are told, not whole inputs: a message is a line that can be read. */
enum { MAX_TEXT = 1000 };

static void
shorten(char *text)
{
    static const char more[] = "…";
    if (strlen(text) <= MAX_TEXT)
        return;
    char *end = g_utf8_find_prev_char(text, text + MAX_TEXT - sizeof more);
    memcpy(end ? end : text, more, sizeof more);
}

__attribute__((format(printf, 2, 0))) static const char *
format(struct arena *a, const char *fmt, va_list ap)
{
    char *tmp = g_strdup_vprintf(fmt, ap);
    shorten(tmp);
    const char *text = arena_strdup(a, tmp);
    g_free(tmp);
    return text;
}

void
diag_add(struct diags *d, enum diag_code code, struct pos pos, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    const char *text = format(d->arena, fmt, ap);
    va_end(ap);
    *diag_push(d) =
        (struct diag){ .code = code, .level = diag_info[code].level, .pos = pos, .text = text };
}

void
diag_guess(struct diags *d, enum diag_code code, enum confidence confidence,
    const struct node *node, struct pos pos, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    const char *text = format(d->arena, fmt, ap);
    va_end(ap);
    enum anag_level level = diag_info[code].level;
    if (confidence == DOUBTFUL && level == ANAG_NOTE)
        level = ANAG_WARNING;
    *diag_push(d) = (struct diag){ .code = code,
        .level = level,
        .confidence = confidence,
        .pos = pos,
        .node = node,
        .text = text };
}

bool
diag_told(const struct diags *d, enum diag_code code)
{
    for (size_t i = 0; i < d->n; i++)
        if (d->v[i].code == code)
            return true;
    return false;
}
