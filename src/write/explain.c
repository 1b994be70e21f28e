/*
 * What was understood and why, as an outline to be read or heard: one fact a line, no columns, no
 * drawing. Each block is a line with its place and its first words; below it stand the reasons of
 * the guesses about it, each with its code, its certainty and its place.
 */
#include <glib.h>
#include <string.h>

#include "lang/lang.h"
#include "write/write.h"

enum { FIRST_WORDS = 60 }; /* characters of a block that are shown */

struct explain {
    struct out *out;
    const struct doc *doc;
    struct arena *arena;
    GPtrArray *blocks;   /* what has a line of its own, by its place in the source */
    GHashTable *reasons; /* block (NULL: the document) to GArray of indices of diagnostics */
};

static const char *const certainty[] = {
    [SURE] = "sure", [LIKELY] = "likely", [DOUBTFUL] = "doubtful"
};

/* The name of a block by its role, else by its kind. */
static const char *
block_name(const struct node *n)
{
    static const char *const by_role[ROLE_COUNT] = { [ROLE_TITLE] = "Title",
        [ROLE_TITLE_PARALLEL] = "Parallel title",
        [ROLE_SUBTITLE] = "Subtitle",
        [ROLE_CREDIT] = "Credit",
        [ROLE_DATE] = "Date",
        [ROLE_PAGE_NUMBER] = "Page number, left out",
        [ROLE_RUNNING_HEAD] = "Running head, left out" };
    static const char *const by_kind[NODE_KIND_COUNT] = { [NODE_QUOTE] = "Quotation",
        [NODE_LIST] = "List",
        [NODE_ITEM] = "Item",
        [NODE_TABLE] = "Table",
        [NODE_ROW] = "Row",
        [NODE_CELL] = "Cell",
        [NODE_FIGURE] = "Figure",
        [NODE_NOTE] = "Note",
        [NODE_HEADING] = "Heading",
        [NODE_PARA] = "Paragraph",
        [NODE_PRE] = "Preformatted text",
        [NODE_LINE] = "Line" };
    return by_role[n->role] ? by_role[n->role] : by_kind[n->kind];
}

static const char *
language_name(const char *tag)
{
    const struct lang *l = lang_find(tag);
    return l ? l->name : strcmp(tag, "und") == 0 ? "not known" : tag;
}

static const char *
role_name(const char *relator)
{
    return strcmp(relator, "trl") == 0 ? "Translator"
        : strcmp(relator, "aut") == 0  ? "Author"
                                       : "Contributor";
}

static bool
is_told_by_itself(const struct node *n)
{
    return n->kind == NODE_LIST || n->kind == NODE_QUOTE || n->kind == NODE_TABLE
        || n->kind == NODE_FIGURE || n->kind == NODE_NOTE || n->kind == NODE_LINE
        || node_is_leaf_block(n);
}

static void
indent(const struct explain *x, unsigned depth)
{
    for (unsigned i = 0; i < depth; i++)
        out_puts(x->out, "  ");
}

static unsigned
depth_of(const struct node *n)
{
    unsigned depth = 0;
    for (const struct node *p = n->parent; p; p = p->parent)
        depth += is_told_by_itself(p);
    return depth;
}

/* The mark of the item or note that a block begins, so that it is told with its words. */
static const char *
label_of(const struct node *n)
{
    const struct node *p = n->parent;
    bool first = p && p->first == n;
    return first && p->kind == NODE_ITEM ? p->as.mark.label : NULL;
}

static void
tell_words(const struct explain *x, const struct node *n)
{
    if (!node_is_leaf_block(n) && n->kind != NODE_LINE)
        return;
    const char *text = node_text(x->arena, n);
    long chars = g_utf8_strlen(text, -1);
    const char *end = g_utf8_offset_to_pointer(text, MIN(chars, FIRST_WORDS));
    out_printf(x->out, ": %.*s%s", (int)(end - text), text, chars > FIRST_WORDS ? "…" : "");
}

/* A finding, which speaks of "it" where it would say the whole block again. */
static void
tell_finding(const struct explain *x, const struct node *block, const char *text)
{
    const char *whole = block && node_is_leaf_block(block) ? node_text(x->arena, block) : NULL;
    size_t n = whole ? strlen(whole) : 0;
    if (n && *text == '"' && strncmp(text + 1, whole, n) == 0 && text[n + 1] == '"')
        out_printf(x->out, "it%s", text + n + 2);
    else
        out_puts(x->out, text);
}

static void
tell_reasons(const struct explain *x, const struct node *block, unsigned depth)
{
    const GArray *mine = g_hash_table_lookup(x->reasons, block);
    for (guint i = 0; mine && i < mine->len; i++) {
        const struct diag *d = &x->doc->diags.v[g_array_index(mine, size_t, i)];
        indent(x, depth);
        out_puts(x->out, d->level == ANAG_NOTE ? "Reason: " : "Please check: ");
        tell_finding(x, block, d->text);
        if (d->pos.line && (!block || d->pos.line != block->pos.line))
            out_printf(x->out, ", line %u", d->pos.line);
        out_printf(x->out, ", %s [%s]\n", certainty[d->confidence], diag_info[d->code].code);
    }
}

/* The block that a finding belongs to: of its node, else the last that begins before its place. */
static const struct node *
block_of(const struct explain *x, const struct diag *d)
{
    const struct node *n = d->node;
    while (n && !is_told_by_itself(n))
        n = n->parent;
    if (n || !d->pos.line)
        return n;
    guint lo = 0, hi = x->blocks->len;
    while (lo < hi) {
        guint mid = (lo + hi) / 2;
        const struct node *at = x->blocks->pdata[mid];
        if (at->pos.line <= d->pos.line)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo ? x->blocks->pdata[lo - 1] : NULL;
}

static void
find_blocks(struct explain *x, const struct node *top)
{
    for (struct node *n = node_next(top, top); n; n = node_next(n, top))
        if (is_told_by_itself(n) && n->pos.line)
            g_ptr_array_add(x->blocks, n);
}

static int
by_place(const void *a, const void *b)
{
    const struct node *const *x = a, *const *y = b;
    if ((*x)->pos.line != (*y)->pos.line)
        return (*x)->pos.line < (*y)->pos.line ? -1 : 1;
    return (*x)->kind < (*y)->kind ? -1 : (*x)->kind > (*y)->kind; /* containers first */
}

static int
by_position(const void *a, const void *b, void *user)
{
    const struct diag *v = user;
    size_t i = *(const size_t *)a, k = *(const size_t *)b;
    const struct pos p = v[i].pos, q = v[k].pos;
    if (p.line != q.line)
        return p.line < q.line ? -1 : 1;
    if (p.column != q.column)
        return p.column < q.column ? -1 : 1;
    return i < k ? -1 : i > k;
}

static void
sort_reasons(gpointer block, gpointer mine, gpointer v)
{
    (void)block;
    g_array_sort_with_data(mine, by_position, v);
}

static void
free_array(gpointer array)
{
    g_array_free(array, TRUE);
}

static void
find_reasons(struct explain *x)
{
    find_blocks(x, x->doc->body);
    find_blocks(x, x->doc->notes);
    find_blocks(x, x->doc->dropped);
    g_ptr_array_sort(x->blocks, by_place);
    for (size_t i = 0; i < x->doc->diags.n; i++) {
        const struct node *block = block_of(x, &x->doc->diags.v[i]);
        GArray *mine = g_hash_table_lookup(x->reasons, block);
        if (!mine) {
            mine = g_array_new(FALSE, FALSE, sizeof(size_t));
            g_hash_table_insert(x->reasons, (gpointer)(uintptr_t)block, mine);
        }
        g_array_append_val(mine, i);
    }
    g_hash_table_foreach(x->reasons, sort_reasons, x->doc->diags.v);
}

static void
tell_block(const struct explain *x, const struct node *n, const struct node *top)
{
    unsigned depth = depth_of(n);
    const char *label = label_of(n);
    indent(x, depth);
    out_puts(x->out, label ? "Item " : block_name(n));
    if (label)
        out_puts(x->out, label);
    if (n->kind == NODE_HEADING && n->role == ROLE_NONE)
        out_printf(x->out, " of level %d", n->as.heading.level);
    if (n->kind == NODE_LIST)
        out_puts(x->out, n->as.list.ordered ? ", numbered" : ", with bullets");
    if (n->kind == NODE_NOTE && n->as.mark.label)
        out_printf(x->out, " %s", n->as.mark.label);
    if (n->pos.line)
        out_printf(x->out, ", line %u", n->pos.line);
    if (n->lang && top != n)
        out_printf(x->out, ", in %s", language_name(n->lang));
    tell_words(x, n);
    out_puts(x->out, "\n");
    tell_reasons(x, n, depth + 1);
}

static void
tell_tree(const struct explain *x, const struct node *top)
{
    for (const struct node *n = node_next(top, top); n; n = node_next(n, top))
        if (is_told_by_itself(n))
            tell_block(x, n, top);
}

static void
tell_document(const struct explain *x)
{
    const struct meta *m = &x->doc->meta;
    char *name = *x->doc->name ? g_path_get_basename(x->doc->name) : g_strdup("");
    out_printf(x->out, "Document: %s\n", name);
    g_free(name);
    if (m->lang)
        out_printf(x->out, "Language: %s (%s)\n", language_name(m->lang), m->lang);
    for (const struct contributor *c = m->contributors; c; c = c->next)
        out_printf(x->out, "%s: %s\n", role_name(c->role), c->name);
    if (m->source)
        out_printf(x->out, "Source: %s\n", m->source);
    tell_reasons(x, NULL, 0);
}

static enum anag_status
run(const struct write_job *job)
{
    struct explain x = { job->out, job->doc, arena_new(), g_ptr_array_new(),
        g_hash_table_new_full(NULL, NULL, NULL, free_array) };
    find_reasons(&x);
    tell_document(&x);
    tell_tree(&x, job->doc->body);
    tell_tree(&x, job->doc->notes);
    tell_tree(&x, job->doc->dropped);
    g_hash_table_destroy(x.reasons);
    g_ptr_array_free(x.blocks, TRUE);
    arena_free(x.arena);
    return ANAG_OK;
}

const struct writer write_explain = { "explain", ".explain.txt", false, run };
