#include "base/mem.h"

#include <glib.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

/* Blocks double from the first to the largest: most arenas are those of a paragraph. */
enum { FIRST_BLOCK = 1024, BLOCK = 64 * 1024, ALIGN = 16 };

struct block {
    struct block *next;
    size_t used, size;
    unsigned char *data;
};

struct arena {
    struct block *head;
};

struct arena *
arena_new(void)
{
    return g_new0(struct arena, 1);
}

void
arena_free(struct arena *a)
{
    if (!a)
        return;
    for (struct block *b = a->head, *next; b; b = next) {
        next = b->next;
        g_free(b->data);
        g_free(b);
    }
    g_free(a);
}

static struct block *
block_new(size_t size)
{
    struct block *b = g_new0(struct block, 1);
    b->size = size;
    b->data = g_malloc0(size);
    return b;
}

void *
arena_alloc(struct arena *a, size_t size)
{
    g_assert(size <= SIZE_MAX - ALIGN);
    size = (size + ALIGN - 1) / ALIGN * ALIGN;
    struct block *b = a->head;
    if (!b || b->size - b->used < size) {
        size_t usual = b ? MIN(2 * b->size, BLOCK) : FIRST_BLOCK;
        struct block *fresh = block_new(MAX(size, usual));
        if (b && size > usual / 4) { /* a big one stands behind, the rest of b stays in use */
            fresh->next = b->next;
            b->next = fresh;
        } else {
            fresh->next = b;
            a->head = fresh;
        }
        b = fresh;
    }
    void *p = b->data + b->used;
    b->used += size;
    return p;
}

char *
arena_strndup(struct arena *a, const char *s, size_t n)
{
    char *p = arena_alloc(a, n + 1);
    memcpy(p, s, n);
    return p;
}

char *
arena_strdup(struct arena *a, const char *s)
{
    return s ? arena_strndup(a, s, strlen(s)) : NULL;
}

char *
arena_printf(struct arena *a, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    char *tmp = g_strdup_vprintf(fmt, ap);
    va_end(ap);
    char *p = arena_strdup(a, tmp);
    g_free(tmp);
    return p;
}
