/*
 * How the text is divided into documents: a notice is one; of an issue each notice is one, and
 * so is what stands between them. Title and contents of an issue are the navigation document.
 */
#include "write/epub.h"

struct epub_part *
epub_part_at(const struct epub *e, guint i)
{
    return &g_array_index(e->parts, struct epub_part, i);
}

static bool
is_notice(const struct node *n)
{
    return n->kind == NODE_SECTION && n->role == ROLE_NOTICE;
}

/* What the navigation document shows in its own way. */
static bool
is_front(const struct node *n)
{
    return n->role == ROLE_ISSUE || n->role == ROLE_CONTENTS;
}

/* The title of a notice: its first heading, else the word for a text without a title. */
static void
find_title(struct epub *e, struct epub_part *p)
{
    for (const struct node *n = p->first; n && n != p->end; n = n->next)
        if (n->kind == NODE_HEADING) {
            p->title = node_text(e->arena, n);
            p->title_lang = node_lang(n);
            return;
        }
    p->title = lang_string(p->lang, STR_UNTITLED, &p->title_lang);
}

static void
add_part(
    struct epub *e, const struct node *container, const struct node *first, const struct node *end)
{
    unsigned number = e->parts->len + 1;
    const char *lang = container->lang && e->issue ? container->lang : e->lang;
    struct epub_part p = { .container = container, .first = first, .end = end, .lang = lang };
    p.file = e->issue ? arena_printf(e->arena, "notice-%u.xhtml", number) : "notice.xhtml";
    p.id = e->issue ? arena_printf(e->arena, "part-%u", number) : "notice";
    p.main_id = epub_fresh_id(e, "text");
    p.title = e->title;
    p.title_lang = e->title_lang;
    if (e->issue)
        find_title(e, &p);
    g_array_append_val(e->parts, p);
}

static void
divide_issue(struct epub *e)
{
    const struct node *body = e->doc->body, *between = NULL;
    for (const struct node *n = body->first; n; n = n->next) {
        bool apart = is_notice(n) || is_front(n);
        if (apart && between) {
            add_part(e, body, between, n);
            between = NULL;
        }
        if (is_notice(n))
            add_part(e, n, n->first, NULL);
        else if (!apart && !between)
            between = n;
    }
    if (between)
        add_part(e, body, between, NULL);
}

static void
claim_notes(struct epub *e, const struct node *top, guint rank)
{
    for (const struct node *n = top; n; n = node_next(n, top)) {
        const struct node *note = n->kind == NODE_NOTEREF ? n->as.noteref.note : NULL;
        if (note && !g_hash_table_contains(e->note_parts, note)) {
            g_hash_table_insert(e->note_parts, (gpointer)(guintptr)note, GUINT_TO_POINTER(rank));
            claim_notes(e, note, rank); /* and those that it refers to itself */
        }
    }
}

/* A note stands where it is first referred to; one that nothing refers to, with the one before. */
static void
divide_notes(struct epub *e)
{
    guint rank = 1, *count = g_new0(guint, e->parts->len + 1);
    for (guint i = 0; i < e->parts->len; i++) {
        const struct epub_part *p = epub_part_at(e, i);
        for (const struct node *n = p->first; n && n != p->end; n = n->next)
            claim_notes(e, n, i + 1);
    }
    for (const struct node *n = e->doc->notes->first; n; n = n->next) {
        guint own = GPOINTER_TO_UINT(g_hash_table_lookup(e->note_parts, n));
        rank = own ? own : rank;
        g_hash_table_insert(e->note_parts, (gpointer)(guintptr)n, GUINT_TO_POINTER(rank));
        count[rank]++;
    }
    for (guint i = 0; i < e->parts->len; i++)
        if (count[i + 1] > 1)
            epub_part_at(e, i)->notes_id = epub_fresh_id(e, "notes");
    g_free(count);
}

void
epub_divide(struct epub *e)
{
    if (e->issue)
        divide_issue(e);
    else
        add_part(e, e->doc->body, e->doc->body->first, NULL);
    divide_notes(e);
}

/* Is the node in the blocks of this part? */
static bool
holds(const struct epub_part *p, const struct node *n)
{
    while (n && n->parent != p->container)
        n = n->parent;
    for (const struct node *block = p->first; n && block && block != p->end; block = block->next)
        if (block == n)
            return true;
    return false;
}

const struct epub_part *
epub_part_of(const struct epub *e, const struct node *n)
{
    const struct node *note = n;
    while (note && note->kind != NODE_NOTE)
        note = note->parent;
    guint rank = note ? GPOINTER_TO_UINT(g_hash_table_lookup(e->note_parts, note)) : 0;
    if (rank)
        return epub_part_at(e, rank - 1);
    for (guint i = 0; i < e->parts->len; i++)
        if (e->parts->len == 1 || holds(epub_part_at(e, i), n))
            return epub_part_at(e, i);
    return epub_part_at(e, 0);
}

void
epub_take_front_pages(struct epub *e)
{
    for (const struct node *top = e->issue ? e->doc->body->first : NULL; top; top = top->next)
        for (const struct node *n = is_front(top) ? top : NULL; n; n = node_next(n, top)) {
            struct epub_marker *m = g_hash_table_lookup(e->markers, n);
            for (; m; m = m->next) {
                struct epub_target page = {
                    .file = EPUB_NAV, .label = m->label, .order = ++e->order
                };
                page.id = epub_fresh_id(e, arena_printf(e->arena, "page-%u", e->pages->len + 1));
                m->written = e->aria = true;
                g_array_append_val(e->pages, page);
            }
        }
    e->front_pages = e->pages->len;
}
