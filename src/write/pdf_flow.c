/*
 * Items to pages, greedily: items that must stay together make a chunk; a chunk goes on the page
 * if it fits with the notes that it refers to, else on the next one. A long note may go on, on the
 * page after.
 */
#include <string.h>

#include "model/limits.h"
#include "write/pdf_layout.h"

enum { SPLIT_LINES = 2 };  /* lines of a split note that stay, and that go over */
enum { MAX_WAITING = 16 }; /* pages of a text that is drawn as a whole */

/* Above and below the rule over the notes, in sizes of the text. */
static const double RULE_ABOVE = 1.1, RULE_BELOW = 0.45;

/* Notes that go on fill this much of the next page at most. */
static const double MAX_CARRY = 0.7;

void
pdf_flow_init(struct pdf_layout *l)
{
    struct pdf_flow *f = &l->flow;
    f->top = l->margins.margin_top;
    f->bottom = l->book->height - l->margins.margin_bottom;
    f->chunk = g_ptr_array_new();
    f->body = g_ptr_array_new();
    f->notes = g_ptr_array_new();
    f->carry = g_ptr_array_new();
    f->y = f->top;
    f->rule_above = RULE_ABOVE * l->root.font_size;
    f->rule_below = RULE_BELOW * l->root.font_size;
    l->waiting = g_ptr_array_new_with_free_func((GDestroyNotify)pdf_sheet_free);
}

static void
free_items(GPtrArray *items)
{
    for (guint i = 0; items && i < items->len; i++)
        pdf_item_free(g_ptr_array_index(items, i));
    if (items)
        g_ptr_array_set_size(items, 0);
}

void
pdf_flow_finish(struct pdf_layout *l)
{
    GPtrArray *const all[] = { l->flow.chunk, l->flow.body, l->flow.notes, l->flow.carry };
    for (size_t i = 0; i < G_N_ELEMENTS(all); i++) {
        free_items(all[i]);
        if (all[i])
            g_ptr_array_unref(all[i]);
    }
    g_clear_pointer(&l->waiting, g_ptr_array_unref);
}

void
pdf_sheet_free(struct pdf_sheet *s)
{
    free_items(s->body);
    free_items(s->notes);
    g_ptr_array_unref(s->body);
    g_ptr_array_unref(s->notes);
    g_free(s);
}

/* Room that is left for the body and for more notes. */
static double
room(const struct pdf_flow *f)
{
    return f->bottom - f->y - f->notes_height;
}

static double
rule_height(const struct pdf_flow *f)
{
    return f->notes->len ? 0 : f->rule_above + f->rule_below;
}

static void
put_note_item(struct pdf_flow *f, struct pdf_item *item)
{
    f->notes_height += rule_height(f);
    if (f->notes->len)
        f->notes_height += item->gap;
    f->notes_height += item->height;
    g_ptr_array_add(f->notes, item);
}

/* A fresh page starts with what is left of the last one's notes. */
static void
start_page(struct pdf_layout *l)
{
    struct pdf_flow *f = &l->flow;
    double limit = (f->bottom - f->top) * MAX_CARRY;
    guint n = 0;
    f->y = f->top;
    f->notes_height = 0;
    f->full = false;
    while (n < f->carry->len) {
        struct pdf_item *item = g_ptr_array_index(f->carry, n);
        if (n && f->notes_height + rule_height(f) + item->gap + item->height > limit)
            break;
        put_note_item(f, item);
        n++;
    }
    if (n)
        g_ptr_array_remove_range(f->carry, 0, n);
}

static double
stack_lines(const GPtrArray *items)
{
    double height = 0;
    for (guint i = 0; i < items->len; i++)
        height += ((const struct pdf_item *)g_ptr_array_index(items, i))->height;
    return height;
}

static void
end_page(struct pdf_layout *l)
{
    struct pdf_flow *f = &l->flow;
    const struct anag_opts *opts = l->book->job->opts;
    if (l->status != ANAG_ELIMIT && l->n_pages >= limit_value(opts, LIMIT_PAGES)) {
        limit_report(opts, l->diags, LIMIT_PAGES, (struct pos){ 0, 0 });
        l->status = ANAG_ELIMIT;
    }
    l->before_last = l->last_room;
    l->last_room = room(f);
    l->last_height = f->y - f->top + f->notes_height;
    l->line_height += stack_lines(f->body);
    struct pdf_sheet *sheet = g_new(struct pdf_sheet, 1);
    *sheet = (struct pdf_sheet){ f->body, f->notes };
    g_ptr_array_add(l->waiting, sheet);
    f->body = g_ptr_array_new();
    f->notes = g_ptr_array_new();
    l->n_pages++;
    if (l->cr || l->waiting->len > MAX_WAITING)
        pdf_draw_waiting(l);
    start_page(l);
}

/* Adds a note's items to the list, and those of notes that it refers to itself. */
static void collect_note(struct pdf_layout *l, struct pdf_note *note, GPtrArray *items);

static void
collect_notes(struct pdf_layout *l, const struct pdf_item *item, GPtrArray *items)
{
    for (guint i = 0; i < item->parts->len; i++) {
        const struct pdf_part *part = &g_array_index(item->parts, struct pdf_part, i);
        const struct para_line *line = &part->box->para->lines[part->line];
        for (guint k = pdf_box_first_span(part->box, line->start); k < part->box->spans->len; k++) {
            const struct pdf_span *s = &g_array_index(part->box->spans, struct pdf_span, k);
            if (s->start >= line->end)
                break;
            if (s->start >= line->start && s->leaf && s->leaf->kind == NODE_NOTEREF)
                collect_note(l, pdf_layout_find_note(l, s->leaf), items);
        }
    }
}

static void
collect_note(struct pdf_layout *l, struct pdf_note *note, GPtrArray *items)
{
    if (!note || note->placed || note->headed)
        return;
    note->placed = true;
    GPtrArray *own = pdf_layout_note(l, note);
    for (guint i = 0; i < own->len; i++)
        g_ptr_array_add(items, g_ptr_array_index(own, i));
    for (guint i = 0; i < own->len; i++)
        collect_notes(l, g_ptr_array_index(own, i), items);
}

static double
stack_height(const GPtrArray *items, bool at_top)
{
    double height = 0;
    for (guint i = 0; i < items->len; i++) {
        const struct pdf_item *item = g_ptr_array_index(items, i);
        bool first = at_top && i == 0;
        height += item->height + (first && !item->head ? 0 : item->gap);
        height += first && item->head ? item->head->height : 0;
    }
    return height;
}

/* Where a table goes on, its head stands again. */
static void
put_head(struct pdf_flow *f, const struct pdf_head *head)
{
    for (guint i = 0; i < head->items->len; i++) {
        struct pdf_item *item = pdf_item_copy(g_ptr_array_index(head->items, i));
        f->y += i ? item->gap : 0;
        item->top = f->y;
        f->y += item->height;
        g_ptr_array_add(f->body, item);
    }
}

static void
put_body(struct pdf_flow *f, struct pdf_item *item)
{
    if (!f->body->len && item->head)
        put_head(f, item->head);
    if (f->body->len)
        f->y += item->gap;
    item->top = f->y;
    f->y += item->height;
    g_ptr_array_add(f->body, item);
}

/* How many of the note items fit into the height; a split leaves two lines on either side. */
static guint
notes_that_fit(const struct pdf_flow *f, const GPtrArray *items, double height)
{
    guint n = 0;
    bool empty = f->notes->len == 0;
    double used = items->len ? rule_height(f) : 0;
    for (; n < items->len; n++) {
        const struct pdf_item *item = g_ptr_array_index(items, n);
        used += item->height + (empty && n == 0 ? 0 : item->gap);
        if (used > height + 0.01)
            break;
    }
    if (n < items->len && items->len - n < SPLIT_LINES)
        n = items->len > SPLIT_LINES ? items->len - SPLIT_LINES : 0;
    return n;
}

static void
commit(struct pdf_flow *f, GPtrArray *chunk, GPtrArray *notes, guint n_notes)
{
    for (guint i = 0; i < chunk->len; i++)
        put_body(f, g_ptr_array_index(chunk, i));
    for (guint i = 0; i < notes->len; i++) {
        struct pdf_item *item = g_ptr_array_index(notes, i);
        if (i < n_notes)
            put_note_item(f, item);
        else
            g_ptr_array_add(f->carry, item);
    }
    f->full = f->full || n_notes < notes->len;
    g_ptr_array_set_size(chunk, 0);
    g_ptr_array_set_size(notes, 0);
}

/* True if the chunk and at least the beginning of its notes went on the page. */
static bool
try_chunk(struct pdf_flow *f, GPtrArray *chunk, GPtrArray *notes)
{
    bool at_top = f->body->len == 0;
    double left = room(f) - stack_height(chunk, at_top) + 0.01;
    if (f->full || left < 0)
        return false;
    guint n = notes_that_fit(f, notes, left);
    if (n < notes->len && n < SPLIT_LINES)
        return false;
    commit(f, chunk, notes, n);
    return true;
}

/* On an empty page: what cannot stay together goes on item by item. */
static void
force_chunk(struct pdf_layout *l, GPtrArray *chunk, GPtrArray *notes)
{
    struct pdf_flow *f = &l->flow;
    GPtrArray *one = g_ptr_array_new();
    while (chunk->len) {
        g_ptr_array_add(one, g_ptr_array_steal_index(chunk, 0));
        double left = room(f) - stack_height(one, f->body->len == 0);
        if (f->body->len && left < 0)
            end_page(l);
        bool last = chunk->len == 0;
        if (!last) {
            GPtrArray *none = g_ptr_array_new();
            commit(f, one, none, 0);
            g_ptr_array_unref(none);
        } else {
            commit(f, one, notes, left > 0 ? notes_that_fit(f, notes, left) : 0);
        }
    }
    g_ptr_array_unref(one);
}

static void
place_chunk(struct pdf_layout *l)
{
    struct pdf_flow *f = &l->flow;
    if (!f->chunk->len)
        return;
    GPtrArray *chunk = f->chunk, *notes = g_ptr_array_new();
    f->chunk = g_ptr_array_new();
    for (guint i = 0; i < chunk->len; i++)
        collect_notes(l, g_ptr_array_index(chunk, i), notes);
    bool done = try_chunk(f, chunk, notes);
    while (!done && (f->body->len || f->full)) {
        end_page(l);
        done = try_chunk(f, chunk, notes);
    }
    if (!done)
        force_chunk(l, chunk, notes);
    g_ptr_array_unref(notes);
    g_ptr_array_unref(chunk);
}

void
pdf_flow_add(struct pdf_layout *l, struct pdf_item *item)
{
    struct pdf_flow *f = &l->flow;
    if (f->chunk->len) {
        const struct pdf_item *last = g_ptr_array_index(f->chunk, f->chunk->len - 1);
        if (!last->keep_next && !item->keep_previous)
            place_chunk(l);
    }
    g_ptr_array_add(f->chunk, item);
}

void
pdf_flow_break(struct pdf_layout *l)
{
    struct pdf_flow *f = &l->flow;
    place_chunk(l);
    if (f->body->len || f->notes->len)
        end_page(l);
    while (f->notes->len || f->carry->len)
        end_page(l);
    l->space = 0;
}

void
pdf_flow_end(struct pdf_layout *l)
{
    struct pdf_flow *f = &l->flow;
    place_chunk(l);
    end_page(l);
    while (f->notes->len || f->carry->len)
        end_page(l);
}
