#include "model/doc.h"

#include <glib.h>

static struct node *
container(struct arena *a)
{
    return node_new(a, NODE_DOC, ORIGIN_SOURCE, (struct pos){ 0, 0 });
}

struct doc *
doc_new(const char *name)
{
    struct doc *d = g_new0(struct doc, 1);
    d->arena = arena_new();
    d->name = arena_strdup(d->arena, name ? name : "");
    d->diags.arena = d->arena;
    d->body = container(d->arena);
    d->notes = container(d->arena);
    d->dropped = container(d->arena);
    return d;
}

void
doc_free(struct doc *d)
{
    if (!d)
        return;
    arena_free(d->arena);
    g_free(d);
}

bool
doc_is_issue(const struct doc *d)
{
    for (const struct node *n = d->body->first; n; n = n->next)
        if (n->kind == NODE_SECTION && n->role == ROLE_NOTICE)
            return true;
    return false;
}
