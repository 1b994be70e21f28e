/* Blocks in document order: their elements, their boxes, the items that go to the pages. */
#include "write/pdf_layout.h"

#include <math.h>
#include <string.h>

#include "lang/lang.h"
#include "write/pdf_qr.h"

struct pdf_item *
pdf_item_new(void)
{
    struct pdf_item *item = g_new0(struct pdf_item, 1);
    item->parts = g_array_sized_new(FALSE, FALSE, sizeof(struct pdf_part), 1);
    return item;
}

void
pdf_item_add_part(struct pdf_item *item, struct pdf_box *box, size_t line, unsigned column)
{
    struct pdf_part part = { box, line, column };
    box->refs++;
    g_array_append_val(item->parts, part);
}

struct pdf_item *
pdf_item_copy(const struct pdf_item *item)
{
    struct pdf_item *copy = g_memdup2(item, sizeof *item);
    copy->parts = g_array_copy(item->parts);
    for (guint i = 0; i < copy->parts->len; i++)
        g_array_index(copy->parts, struct pdf_part, i).box->refs++;
    copy->rules = item->rules ? g_array_copy(item->rules) : NULL;
    copy->codes = NULL;
    copy->head = NULL;
    return copy;
}

void
pdf_head_unref(struct pdf_head *head)
{
    if (!head || --head->refs)
        return;
    for (guint i = 0; i < head->items->len; i++)
        pdf_item_free(head->items->pdata[i]);
    g_ptr_array_unref(head->items);
    g_free(head);
}

void
pdf_item_free(struct pdf_item *item)
{
    pdf_head_unref(item->head);
    for (guint i = 0; i < item->parts->len; i++)
        pdf_box_unref(g_array_index(item->parts, struct pdf_part, i).box);
    g_array_free(item->parts, TRUE);
    if (item->rules)
        g_array_free(item->rules, TRUE);
    if (item->codes)
        g_array_free(item->codes, TRUE);
    g_free(item);
}

void
pdf_layout_space(struct pdf_layout *l, double space)
{
    l->space = MAX(l->space, space);
}

void
pdf_layout_emit(struct pdf_layout *l, struct pdf_item *item)
{
    item->gap += l->space;
    l->space = 0;
    if (l->label) {
        struct pdf_part part = { l->label, 0, 0 };
        g_array_prepend_val(item->parts, part); /* the item takes the reference over */
        l->label = NULL;
    }
    if (l->collect)
        g_ptr_array_add(l->collect, item);
    else
        pdf_flow_add(l, item);
}

void
pdf_layout_need_font(struct pdf_layout *l, const char *generic, const char *lang)
{
    if (l->no_font || fonts_have(l->fonts, generic, lang, l->diags))
        return;
    l->no_font = true;
    l->status = ANAG_EUNSUPP;
}

struct pdf_frame
pdf_frame_enter(struct pdf_layout *l, const struct pdf_frame *outer, const struct node *n,
    const char *name, const char *type)
{
    struct pdf_frame f = *outer;
    f.style = css_compute_in(l->css, &outer->style, name, node_role_name[n->role], n->lang);
    bool other = n->lang && strcmp(n->lang, outer->lang) != 0;
    if (type)
        f.elem = pdf_elem_new(l->book, outer->elem, type);
    if (type && n->id)
        g_hash_table_insert(l->goals, (gpointer)(uintptr_t)n->id, f.elem);
    if (other) {
        f.lang = n->lang;
        f.rtl = lang_is_rtl(n->lang);
        if (type)
            f.elem->lang = n->lang;
        pdf_layout_need_font(l, f.style.font_family, n->lang);
    }
    f.x += f.rtl ? f.style.margin_end : f.style.margin_start;
    f.width -= f.style.margin_start + f.style.margin_end;
    return f;
}

/* Does the line end inside a word, or inside an address? */
static bool
is_torn(const struct pdf_box *box, const struct para_line *line)
{
    const struct pdf_span *s = pdf_box_span(box, line->end);
    bool address = s && s->in && s->in->uri && s->start < line->end;
    return para_tears_word(line) || (address && !strchr(" -", box->text->str[line->end - 1]));
}

/* A page does not end inside a word, nor near an end of the block. */
static bool
break_allowed(const struct pdf_box *box, size_t behind)
{
    const struct css_style *s = &box->style;
    if (behind + 1 == box->para->n_lines)
        return !s->keep_with_next;
    return !s->keep_together && !is_torn(box, &box->para->lines[behind])
        && behind + 1 >= (size_t)s->orphans && box->para->n_lines - behind - 1 >= (size_t)s->widows;
}

/* A block that has its QR code beside it stays whole and is as high as the code. */
static void
put_beside(struct pdf_layout *l, struct pdf_item *item, GArray *codes, const struct pdf_box *box,
    size_t line, const struct pdf_frame *f)
{
    size_t n = box->para->n_lines;
    double height = (double)n * box->style.line_height;
    double need = pdf_qr_room(&g_array_index(codes, struct pdf_qr, 0));
    if (line + 1 == n)
        item->height += MAX(0, need - height);
    else
        item->keep_next = true;
    if (line == 0)
        pdf_qr_put(l, item, codes, f, true);
}

static void
emit_box(struct pdf_layout *l, struct pdf_box *box, GArray *beside, const struct pdf_frame *f)
{
    for (size_t i = 0; i < box->para->n_lines; i++) {
        struct pdf_item *item = pdf_item_new();
        pdf_item_add_part(item, box, i, 0);
        item->height = box->style.line_height;
        item->keep_next = !break_allowed(box, i);
        item->keep_previous = i == 0 && box->style.keep_with_previous;
        if (beside)
            put_beside(l, item, beside, box, i, f);
        pdf_layout_emit(l, item);
    }
}

/* Codes that have no place beside a block stand below it. */
static void
emit_codes(struct pdf_layout *l, GArray *codes, const struct pdf_frame *f)
{
    struct pdf_item *item = pdf_item_new();
    pdf_qr_put(l, item, codes, f, false);
    item->keep_previous = true;
    double quiet = item->height - g_array_index(codes, struct pdf_qr, 0).size;
    pdf_layout_emit(l, item);
    pdf_layout_space(l, quiet);
}

/* Lines of the block, narrower where a code stands beside them; true if one does. */
static bool
set_beside(struct pdf_layout *l, struct pdf_box *box, const GArray *codes)
{
    double width = box->width, x = box->x;
    if (!codes || codes->len != 1)
        return false;
    double room = pdf_qr_room(&g_array_index(codes, struct pdf_qr, 0));
    if (width < 2.5 * room)
        return false;
    box->width -= room;
    box->x += box->rtl ? room : 0;
    pdf_box_set(l, box);
    if (pdf_qr_goes_beside(codes, (double)box->para->n_lines * box->style.line_height))
        return true;
    pdf_box_clear(box);
    box->width = width;
    box->x = x;
    return false;
}

/* Is there anything to draw? An element without content would be wrong. */
static bool
has_content(const struct node *block)
{
    for (const struct node *n = block; n; n = node_next(n, block)) {
        if (n->kind == NODE_TEXT || n->kind == NODE_PRE || n->kind == NODE_LINE) {
            if (n->as.text.s && *n->as.text.s)
                return true;
        } else if (n->kind == NODE_NOTEREF || (n->kind == NODE_IMAGE && n->as.image.alt)) {
            return true;
        }
    }
    return false;
}

/* "… the following:", and what does not end as a sentence, stays on the page of what it announces.
 */
static bool
announces(const struct node *n, const GString *text)
{
    enum node_kind next = n->next ? n->next->kind : NODE_PARA;
    gunichar last = text->len ? g_utf8_get_char(g_utf8_prev_char(text->str + text->len)) : '.';
    bool open = g_unichar_isalnum(last) || strchr(":,-", (int)last) || last == 0xFF1A
        || last == 0xFF0C || last == 0x60C || last == 0x2013 || last == 0x2014;
    return open
        && (next == NODE_LIST || next == NODE_TABLE || next == NODE_QUOTE || next == NODE_PRE);
}

struct pdf_elem *
pdf_layout_leaf(struct pdf_layout *l, const struct node *n, const struct pdf_frame *outer,
    const char *name, const char *type)
{
    if (!has_content(n))
        return NULL;
    struct pdf_frame f = pdf_frame_enter(l, outer, n, name, type);
    struct pdf_box *box = pdf_box_new(&f);
    bool turned = f.rtl != outer->rtl && n->role != ROLE_NONE;
    if (turned && f.style.align == CSS_START) /* a parallel title starts where the title does */
        box->style.align = CSS_END;
    else if (turned && f.style.align == CSS_END)
        box->style.align = CSS_START;
    GArray *codes = pdf_qr_of(l, n);
    pdf_text_build(l, box, n);
    box->style.keep_with_next |= announces(n, box->text);
    bool beside = set_beside(l, box, codes);
    if (!beside)
        pdf_box_set(l, box);
    pdf_notes_place(l, box, outer);
    pdf_layout_space(l, f.style.margin_top);
    struct pdf_frame place = f;
    place.elem = outer->elem;
    emit_box(l, box, beside ? codes : NULL, &place);
    if (codes && !beside)
        emit_codes(l, codes, &place);
    pdf_layout_space(l, f.style.margin_bottom);
    pdf_box_unref(box);
    return f.elem;
}

/* The tag says how deep the heading stands (UA-1 7.4.2), its style the level that the model says.
 */
static void
heading(struct pdf_layout *l, const struct node *n, const struct pdf_frame *outer)
{
    static const char *const types[] = { "H1", "H2", "H3", "H4", "H5", "H6" };
    static const char *const names[] = { "h1", "h2", "h3", "h4", "h5", "h6" };
    int level = CLAMP(n->as.heading.level, 1, 6);
    if (!has_content(n))
        return;
    const char *type = types[node_depth_of(&l->depth, n) - 1];
    struct pdf_elem *e = pdf_layout_leaf(l, n, outer, names[level - 1], type);
    if (e)
        pdf_outline_add(l->book, level, node_text(l->arena, n), n->lang ? n->lang : outer->lang, e);
}

struct pdf_box *
pdf_label_box(struct pdf_layout *l, const char *label, const struct pdf_frame *f,
    struct pdf_inline *in, bool to_end)
{
    struct pdf_box *box = pdf_box_new(f);
    box->style.align = to_end ? CSS_END : CSS_START;
    box->style.hyphens = false;
    box->style.text_indent = 0;
    pdf_text_add(box, label, in);
    pdf_box_set(l, box);
    return box;
}

/* Room for the widest label and the space behind it. */
static double
label_room(struct pdf_layout *l, const struct node *list, const struct pdf_frame *f)
{
    double widest = 0;
    for (const struct node *item = list->first; item; item = item->next) {
        if (item->kind != NODE_ITEM || !item->as.mark.label)
            continue;
        struct pdf_frame free = *f;
        free.width = 0;
        struct pdf_box *box = pdf_label_box(l, item->as.mark.label, &free, NULL, false);
        widest = MAX(widest, box->natural);
        pdf_box_unref(box);
    }
    return widest > 0 ? widest + 0.55 * f->style.font_size : 0;
}

struct pdf_frame
pdf_label_split(struct pdf_frame *text, double room, double gap)
{
    struct pdf_frame label = *text;
    label.width = room - gap;
    label.x = text->rtl ? text->x + text->width - label.width : text->x;
    text->width -= room;
    text->x += text->rtl ? 0 : room;
    return label;
}

static void
list_item(struct pdf_layout *l, const struct node *item, const struct pdf_frame *list, double room,
    bool ordered)
{
    struct pdf_frame f = pdf_frame_enter(l, list, item, "li", "LI"), label = f;
    pdf_layout_space(l, f.style.margin_top);
    if (item->as.mark.label) {
        label = pdf_label_split(&f, room, 0.55 * f.style.font_size);
        label.elem = pdf_elem_new(l->book, f.elem, "Lbl");
        g_clear_pointer(&l->label, pdf_box_unref);
        l->label = pdf_label_box(l, item->as.mark.label, &label, NULL, ordered);
    }
    f.elem = pdf_elem_new(l->book, f.elem, "LBody");
    pdf_layout_blocks(l, item, &f);
    pdf_layout_space(l, f.style.margin_bottom);
}

static void
list(struct pdf_layout *l, const struct node *n, const struct pdf_frame *outer)
{
    bool ordered = n->as.list.ordered;
    struct pdf_frame f = pdf_frame_enter(l, outer, n, ordered ? "ol" : "ul", "L");
    double room = label_room(l, n, &f);
    if (room > 0)
        f.elem->list = ordered ? PDF_LIST_DECIMAL : PDF_LIST_DISC;
    pdf_layout_space(l, f.style.margin_top);
    for (const struct node *item = n->first; item; item = item->next)
        list_item(l, item, &f, room, ordered);
    pdf_layout_space(l, f.style.margin_bottom);
}

static void
container(struct pdf_layout *l, const struct node *n, const struct pdf_frame *outer,
    const char *name, const char *type)
{
    struct pdf_frame f = pdf_frame_enter(l, outer, n, name, type);
    pdf_layout_space(l, f.style.margin_top);
    pdf_layout_blocks(l, n, &f);
    pdf_layout_space(l, f.style.margin_bottom);
}

static void
block(struct pdf_layout *l, const struct node *n, const struct pdf_frame *f)
{
    switch (n->kind) {
    case NODE_DOC:
        pdf_layout_blocks(l, n, f);
        break;
    case NODE_SECTION:
        if (n->role == ROLE_NOTICE) {
            pdf_flow_break(l);
            l->depth.n = 0;
        }
        container(l, n, f, "section", n->role == ROLE_NOTICE ? "Part" : "Sect");
        break;
    case NODE_QUOTE:
        container(l, n, f, "blockquote", "BlockQuote");
        break;
    case NODE_FIGURE:
        container(l, n, f, "figure", "Sect");
        break;
    case NODE_LIST:
        list(l, n, f);
        break;
    case NODE_TABLE:
        pdf_layout_table(l, n, f);
        break;
    case NODE_HEADING:
        heading(l, n, f);
        pdf_notes_under(l, n, f);
        break;
    case NODE_PARA:
    case NODE_LINE:
        pdf_layout_leaf(l, n, f, "p", n->role == ROLE_ISSUE ? "Title" : "P");
        break;
    case NODE_PRE:
        pdf_layout_leaf(l, n, f, "pre", "P");
        break;
    case NODE_ITEM:
    case NODE_ROW:
    case NODE_CELL:
    case NODE_NOTE:
        pdf_layout_blocks(l, n, f);
        break;
    case NODE_EMPH:
    case NODE_STRONG:
    case NODE_LINK:
    case NODE_SPAN:
    case NODE_TEXT:
    case NODE_BREAK:
    case NODE_NOTEREF:
        break;
    case NODE_IMAGE:
        pdf_layout_leaf(l, n, f, "img", "P");
        break;
    case NODE_KIND_COUNT:
        break;
    }
}

void
pdf_layout_blocks(struct pdf_layout *l, const struct node *parent, const struct pdf_frame *frame)
{
    for (const struct node *n = parent->first; n && l->status != ANAG_ELIMIT; n = n->next)
        block(l, n, frame);
}

/* Links within the document know their element only when all of it is laid out and drawn. */
static void
resolve_goals(struct pdf_layout *l)
{
    for (size_t i = 0; i < l->book->n_annots; i++) {
        struct pdf_annot *a = l->book->annots[i];
        if (a->goal)
            a->target = g_hash_table_lookup(l->goals, a->goal);
        else if (a->known_later)
            a->target = *a->known_later;
    }
}

void
pdf_layout_run(struct pdf_layout *l)
{
    l->root = css_compute_in(l->css, NULL, "body", NULL, l->lang);
    l->root.line_height *= l->leading;
    l->root.line_factor *= l->leading;
    if (l->justified)
        l->root.align = CSS_JUSTIFY;
    l->margins = css_page(l->css);
    if (opts_bool(l->book->job->opts, OPT_DUPLEX))
        l->gutter = l->margins.gutter;
    struct pdf_frame f = { .elem = l->book->root,
        .style = l->root,
        .lang = l->lang,
        .rtl = lang_is_rtl(l->lang),
        .x = l->margins.margin_inner,
        .width = l->book->width - l->margins.margin_inner - l->margins.margin_outer };
    pdf_layout_need_font(l, l->root.font_family, l->lang);
    pdf_notes_init(l);
    pdf_flow_init(l);
    pdf_layout_blocks(l, l->doc->body, &f);
    pdf_notes_behind(l);
    pdf_flow_end(l);
}

void
pdf_layout_end(struct pdf_layout *l)
{
    pdf_draw_end(l);
    resolve_goals(l);
}
