/*
 * Ids of what is pointed at: headings "sec-1", notes "note-1", references "ref-1", in the order of
 * the text; the title is "title". An id that is there stays, and no other gets its name.
 */
#include <glib.h>

#include "infer/infer.h"

struct ids {
    struct arena *arena;
    GHashTable *taken;
    unsigned sections, refs, notes;
};

static const char *
next_id(struct ids *ids, const char *stem, unsigned *count)
{
    const char *id;
    do
        id = arena_printf(ids->arena, "%s-%u", stem, ++*count);
    while (g_hash_table_contains(ids->taken, id));
    return id;
}

static void
collect(struct ids *ids, const struct node *top)
{
    for (const struct node *n = top; n; n = node_next(n, top))
        if (n->id)
            g_hash_table_add(ids->taken, (gpointer)(guintptr)n->id);
}

static void
name_node(struct ids *ids, struct node *n)
{
    bool title = n->kind == NODE_HEADING && n->role == ROLE_TITLE;
    if (n->id)
        return;
    if (title && !g_hash_table_contains(ids->taken, "title"))
        n->id = "title";
    else if (n->kind == NODE_HEADING)
        n->id = next_id(ids, "sec", &ids->sections);
    else if (n->kind == NODE_NOTEREF)
        n->id = next_id(ids, "ref", &ids->refs);
    else if (n->kind == NODE_NOTE)
        n->id = next_id(ids, "note", &ids->notes);
    if (n->id)
        g_hash_table_add(ids->taken, (gpointer)(guintptr)n->id);
}

static void
run(struct doc *doc)
{
    struct ids ids = { .arena = doc->arena, .taken = g_hash_table_new(g_str_hash, g_str_equal) };
    collect(&ids, doc->body);
    collect(&ids, doc->notes);
    for (struct node *n = doc->body; n; n = node_next(n, doc->body))
        name_node(&ids, n);
    for (struct node *n = doc->notes; n; n = node_next(n, doc->notes))
        name_node(&ids, n);
    g_hash_table_unref(ids.taken);
}

const struct pass pass_ids = { .name = "ids", .run = run, .fills = true };
