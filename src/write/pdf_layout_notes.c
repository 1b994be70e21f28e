/*
 * Notes: at the foot of the page on which their mark stands, under the heading that the text has
 * for them, or, where nothing refers to them, behind the text.
 */
#include <string.h>

#include "lang/lang.h"
#include "write/pdf_layout.h"

/* A Note must have an id (UA-1 7.9), also one that no pass gave any. */
static const char *
note_id(struct pdf_layout *l, const struct node *note)
{
    size_t rank = 1;
    if (note->id)
        return note->id;
    for (const struct node *n = note->prev; n; n = n->prev)
        rank++;
    return arena_printf(l->arena, "note.%zu", rank);
}

/* Adds a note that no heading has yet to the list. */
static void
list_note(struct pdf_notes *s, const struct node *ref)
{
    const struct node *note = ref->kind == NODE_NOTEREF ? ref->as.noteref.note : NULL;
    if (note && g_hash_table_insert(s->heading_of, (gpointer)(uintptr_t)note, NULL))
        g_ptr_array_add(s->listed, (gpointer)(uintptr_t)note);
}

/* The notes of the list, and those that they refer to, stand under the heading. */
static void
give_to(struct pdf_notes *s, const struct node *heading)
{
    for (guint i = 0; i < s->listed->len; i++) {
        const struct node *note = s->listed->pdata[i];
        g_hash_table_insert(s->heading_of, (gpointer)(uintptr_t)note, (gpointer)(uintptr_t)heading);
        for (const struct node *n = note; n; n = node_next(n, note))
            list_note(s, n);
    }
    g_ptr_array_set_size(s->listed, 0);
}

void
pdf_notes_init(struct pdf_layout *l)
{
    struct pdf_notes *s = &l->placed;
    const struct node *body = l->doc->body;
    s->heading_of = g_hash_table_new(NULL, NULL);
    s->under = g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)g_ptr_array_unref);
    s->listed = g_ptr_array_new();
    for (const struct node *n = body; n; n = node_next(n, body)) {
        list_note(s, n);
        if (n->kind == NODE_HEADING && n->role == ROLE_NOTES)
            give_to(s, n);
    }
    for (const struct node *n = l->doc->notes->first; n; n = n->next) {
        gpointer heading = g_hash_table_lookup(s->heading_of, n);
        GPtrArray *notes = heading ? g_hash_table_lookup(s->under, heading) : NULL;
        if (heading && !notes)
            g_hash_table_insert(s->under, heading, notes = g_ptr_array_new());
        if (notes)
            g_ptr_array_add(notes, (gpointer)(uintptr_t)n);
    }
}

void
pdf_notes_finish(struct pdf_layout *l)
{
    g_clear_pointer(&l->placed.heading_of, g_hash_table_unref);
    g_clear_pointer(&l->placed.under, g_hash_table_unref);
    g_clear_pointer(&l->placed.listed, g_ptr_array_unref);
}

/* The element of a note under a heading is there from the start: its references lead to it. */
static struct pdf_note *
note_of(struct pdf_layout *l, const struct node *n)
{
    struct pdf_note *note = g_hash_table_lookup(l->notes, n);
    if (note)
        return note;
    note = arena_alloc(l->arena, sizeof *note);
    note->node = n;
    note->headed = g_hash_table_lookup(l->placed.heading_of, n) != NULL;
    if (note->headed) {
        note->elem = pdf_elem_new(l->book, NULL, "Note");
        note->elem->id = note_id(l, n);
    }
    g_hash_table_insert(l->notes, (gpointer)(uintptr_t)n, note);
    return note;
}

struct pdf_note *
pdf_layout_find_note(struct pdf_layout *l, const struct node *noteref)
{
    const struct node *n = noteref->as.noteref.note;
    if (!n)
        return NULL;
    struct pdf_note *note = note_of(l, n);
    note->referenced = true;
    return note;
}

void
pdf_notes_place(struct pdf_layout *l, const struct pdf_box *box, const struct pdf_frame *container)
{
    for (guint i = 0; i < box->spans->len; i++) {
        const struct pdf_span *s = &g_array_index(box->spans, struct pdf_span, i);
        if (!s->leaf || s->leaf->kind != NODE_NOTEREF)
            continue;
        struct pdf_note *note = pdf_layout_find_note(l, s->leaf);
        if (!note || note->elem)
            continue;
        note->elem = pdf_elem_new(l->book, container->elem, "Note");
        note->elem->id = note_id(l, note->node);
        note->container_lang = container->lang;
    }
}

static double
label_width(struct pdf_layout *l, const struct node *note, const struct pdf_frame *f)
{
    struct pdf_frame free = *f;
    free.width = 0;
    struct pdf_box *box = pdf_label_box(l, note->as.mark.label, &free, NULL, false);
    double width = box->natural;
    pdf_box_unref(box);
    return width;
}

/* The label of a note leads back to its reference, if it has one. */
static void
note_label(struct pdf_layout *l, struct pdf_note *note, struct pdf_frame *f)
{
    const char *text = note->node->as.mark.label;
    if (!text || !*text)
        return;
    struct pdf_inline *in = NULL;
    if (note->referenced) {
        in = arena_alloc(l->arena, sizeof *in);
        in->type = "Link";
        in->back = note;
        in->contents = lang_string(l->lang, STR_BACK, &in->contents_lang);
    }
    double gap = 0.4 * f->style.font_size, width = MAX(label_width(l, note->node, f), note->widest);
    struct pdf_frame label = pdf_label_split(f, width + gap, gap);
    label.elem = pdf_elem_new(l->book, f->elem, "Lbl");
    g_clear_pointer(&l->label, pdf_box_unref);
    l->label = pdf_label_box(l, text, &label, in, false);
}

/* The frame of a note: as wide as the page, in the language of the document or its own. */
static struct pdf_frame
note_frame(struct pdf_layout *l, struct pdf_note *note)
{
    const struct pdf_book *b = l->book;
    struct pdf_frame f = { .elem = note->elem,
        .style = css_compute_in(l->css, &l->root, "aside", NULL, note->node->lang),
        .lang = note->container_lang ? note->container_lang : l->lang,
        .x = l->margins.margin_inner,
        .width = b->width - l->margins.margin_inner - l->margins.margin_outer };
    const char *own = note->node->lang ? note->node->lang : l->lang;
    if (strcmp(own, f.lang) != 0) {
        f.lang = own;
        f.elem->lang = own;
    }
    f.rtl = lang_is_rtl(f.lang);
    return f;
}

static void
note_blocks(struct pdf_layout *l, struct pdf_note *note)
{
    struct pdf_frame f = note_frame(l, note);
    const struct css_style style = f.style;
    pdf_layout_space(l, style.margin_top);
    note_label(l, note, &f);
    pdf_layout_blocks(l, note->node, &f);
    pdf_layout_space(l, style.margin_bottom);
}

GPtrArray *
pdf_layout_note(struct pdf_layout *l, struct pdf_note *note)
{
    if (note->items)
        return note->items;
    GPtrArray *outer = l->collect;
    struct pdf_box *label = l->label;
    double space = l->space;
    l->collect = note->items = g_ptr_array_new();
    l->label = NULL;
    l->space = 0;
    note_blocks(l, note);
    g_clear_pointer(&l->label, pdf_box_unref);
    l->collect = outer;
    l->label = label;
    l->space = space;
    return note->items;
}

/* The widest label of the notes of a heading: their texts start at the same place. */
static double
widest_label(struct pdf_layout *l, const GPtrArray *notes)
{
    double widest = 0;
    for (guint i = 0; i < notes->len; i++) {
        struct pdf_note *note = note_of(l, notes->pdata[i]);
        const char *label = note->node->as.mark.label;
        struct pdf_frame f = note_frame(l, note);
        if (label && *label)
            widest = MAX(widest, label_width(l, note->node, &f));
    }
    return widest;
}

void
pdf_notes_under(struct pdf_layout *l, const struct node *heading, const struct pdf_frame *outer)
{
    const GPtrArray *notes = g_hash_table_lookup(l->placed.under, heading);
    double widest = notes ? widest_label(l, notes) : 0;
    for (guint i = 0; notes && i < notes->len && l->status != ANAG_ELIMIT; i++) {
        struct pdf_note *note = note_of(l, notes->pdata[i]);
        pdf_elem_put(l->book, outer->elem, note->elem);
        note->container_lang = outer->lang;
        note->widest = widest;
        note_blocks(l, note);
    }
}

void
pdf_notes_behind(struct pdf_layout *l)
{
    for (const struct node *n = l->doc->notes->first; n && l->status != ANAG_ELIMIT; n = n->next) {
        if (n->kind != NODE_NOTE || g_hash_table_contains(l->notes, n))
            continue;
        struct pdf_note *note = arena_alloc(l->arena, sizeof *note);
        note->node = n;
        note->elem = pdf_elem_new(l->book, l->book->root, "Note");
        note->elem->id = note_id(l, n);
        g_hash_table_insert(l->notes, (gpointer)(uintptr_t)n, note);
        pdf_layout_space(l, l->root.line_height / 2);
        note_blocks(l, note);
    }
}
