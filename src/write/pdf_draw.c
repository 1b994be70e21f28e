/* A page: running title, items in reading order, the notes with their rule, later its number. */
#include <string.h>

#include "lang/lang.h"
#include "write/font_map.h"
#include "write/pdf_layout.h"
#include "write/pdf_qr.h"

static const double NOTE_RULE = 0.5, NOTE_RULE_WIDTH = 0.25; /* points; part of the text width */

static void
draw_rules(struct pdf_pen *p, const struct pdf_rect *rules, size_t n, double top)
{
    struct pdf_layout *l = p->l;
    if (!n)
        return;
    pdf_pen_close(p);
    pdf_piece_add(l->book, PDF_ARTIFACT_LAYOUT, NULL, NULL);
    for (size_t i = 0; i < n; i++)
        cairo_rectangle(l->cr, rules[i].x, top + rules[i].y, rules[i].w, rules[i].h);
    cairo_fill(l->cr);
    cairo_show_page(l->cr);
}

/* A figure's box is where its lines are. */
static void
extend_figure(
    struct pdf_elem *e, const struct pdf_box *box, double shift, double top, double height)
{
    for (size_t i = 0; i < e->n_kids; i++) {
        struct pdf_elem *kid = e->kids[i].type == PDF_KID_ELEMENT ? e->kids[i].as.elem : NULL;
        if (!kid || strcmp(kid->type, "Figure") != 0 || kid->has_box)
            continue;
        kid->has_box = true;
        kid->box = (struct pdf_rect){ box->x + shift, top, box->width, height };
    }
}

static void
draw_artifact(struct pdf_pen *p, const struct pdf_box *box, size_t line, double top)
{
    p->artifact = true;
    pdf_pen_line(p, box, line, top);
    p->open = true;
    pdf_pen_close(p);
    p->artifact = false;
}

static void
draw_part(struct pdf_pen *p, const struct pdf_item *item, const struct pdf_part *part)
{
    if (item->again) {
        pdf_pen_close(p);
        pdf_piece_add(p->l->book, PDF_ARTIFACT_HEADER, NULL, part->box->lang);
        draw_artifact(p, part->box, part->line, item->top);
        return;
    }
    pdf_pen_line(p, part->box, part->line, item->top);
    extend_figure(part->box->elem, part->box, p->l->shift, item->top, item->height);
}

static unsigned
last_column(const struct pdf_item *item)
{
    unsigned column = 0;
    for (guint i = 0; i < item->parts->len; i++)
        column = MAX(column, g_array_index(item->parts, struct pdf_part, i).column);
    return column;
}

/* Items [from, to) of one table row, cell by cell; other items are a row of their own. */
static void
draw_row(struct pdf_pen *p, GPtrArray *items, guint from, guint to)
{
    unsigned columns = 0;
    for (guint i = from; i < to; i++)
        columns = MAX(columns, last_column(g_ptr_array_index(items, i)) + 1);
    for (unsigned c = 0; c < columns; c++)
        for (guint i = from; i < to; i++) {
            const struct pdf_item *item = g_ptr_array_index(items, i);
            for (guint k = 0; k < item->parts->len; k++) {
                const struct pdf_part *part = &g_array_index(item->parts, struct pdf_part, k);
                if (part->column == c)
                    draw_part(p, item, part);
            }
        }
    for (guint i = from; i < to; i++) {
        const struct pdf_item *item = g_ptr_array_index(items, i);
        for (guint k = 0; item->codes && k < item->codes->len; k++)
            pdf_qr_draw(p, &g_array_index(item->codes, struct pdf_qr, k), item->top);
        if (item->rules)
            draw_rules(
                p, (const struct pdf_rect *)(void *)item->rules->data, item->rules->len, item->top);
    }
}

static void
draw_items(struct pdf_pen *p, GPtrArray *items)
{
    for (guint i = 0, next; i < items->len; i = next) {
        const struct pdf_item *item = g_ptr_array_index(items, i);
        for (next = i + 1; item->row && next < items->len; next++)
            if (((const struct pdf_item *)g_ptr_array_index(items, next))->row != item->row)
                break;
        draw_row(p, items, i, next);
    }
    pdf_pen_close(p);
}

/* --duplex: the binding is where lines start on the first page, and opposite on the second. */
static void
turn_page(struct pdf_layout *l, size_t page)
{
    bool left = (page % 2 == 0) != lang_is_rtl(l->lang);
    l->shift = left ? l->gutter : -l->gutter;
    cairo_identity_matrix(l->cr);
    cairo_translate(l->cr, l->shift, 0);
}

/* Notes stand at the foot of the page, below a short rule where lines start. */
static void
draw_notes(struct pdf_pen *p, GPtrArray *notes)
{
    struct pdf_layout *l = p->l;
    if (!notes->len)
        return;
    double height = 0;
    for (guint i = 0; i < notes->len; i++) {
        const struct pdf_item *item = g_ptr_array_index(notes, i);
        height += item->height + (i ? item->gap : 0);
    }
    double y = l->flow.bottom - height;
    double width = l->book->width - l->margins.margin_inner - l->margins.margin_outer;
    double w = width * NOTE_RULE_WIDTH;
    double x = l->margins.margin_inner + (lang_is_rtl(l->lang) ? width - w : 0);
    struct pdf_rect rule = { x, y - l->flow.rule_below, w, NOTE_RULE };
    draw_rules(p, &rule, 1, 0);
    for (guint i = 0; i < notes->len; i++) {
        struct pdf_item *item = g_ptr_array_index(notes, i);
        y += i ? item->gap : 0;
        item->top = y;
        y += item->height;
    }
    draw_items(p, notes);
}

/* One line of page furniture; `taken` of the width of the text is another's, at its end. */
static struct pdf_box *
furniture_box(
    struct pdf_layout *l, const char *name, const char *text, const char *lang, double taken)
{
    struct pdf_frame f = { .style = css_compute(l->css, &l->root, name, NULL),
        .lang = lang,
        .rtl = lang_is_rtl(lang),
        .x = l->margins.margin_inner,
        .width = l->book->width - l->margins.margin_inner - l->margins.margin_outer - taken };
    f.x += f.rtl ? taken : 0;
    struct pdf_box *box = pdf_box_new(&f);
    pdf_text_add(box, text, NULL);
    pdf_box_set(l, box);
    return box;
}

/* "{n}" and "{N}" of the words for a page number. */
static char *
folio_text(const char *pattern, size_t n, size_t of)
{
    GString *s = g_string_new(pattern);
    char *number = g_strdup_printf("%zu", n), *total = g_strdup_printf("%zu", of);
    g_string_replace(s, "{n}", number, 1);
    g_string_replace(s, "{N}", total, 1);
    g_free(number);
    g_free(total);
    return g_string_free(s, FALSE);
}

/* The line of the page number. */
static struct pdf_box *
folio_box(struct pdf_layout *l, size_t page, size_t of)
{
    const char *lang = NULL, *pattern = lang_string(l->lang, STR_PAGE_OF, &lang);
    char *text = folio_text(pattern, page, of);
    struct pdf_box *box = furniture_box(l, "footer", text, lang ? lang : l->lang, 0);
    g_free(text);
    return box;
}

/* What a page number beside the running title leaves it less. */
static double
folio_room(struct pdf_layout *l)
{
    struct pdf_box *box = folio_box(l, 88, 88);
    double room = box->style.at_top ? box->natural + 1.5 * box->style.font_size : 0;
    pdf_box_unref(box);
    return room;
}

/* A title that is too long is cut behind a word, with an ellipsis. */
static struct pdf_box *
shortened_box(struct pdf_layout *l, const char *name, const char *text, const char *lang)
{
    double taken = folio_room(l);
    struct pdf_box *box = furniture_box(l, name, text, lang, taken);
    GString *cut = g_string_new(text);
    size_t keep = box->para->lines[0].end;
    while (box->para->n_lines > 1 && keep > 0) {
        g_string_assign(cut, text);
        g_string_truncate(cut, keep);
        while (cut->len && strchr(" ,;:.-", cut->str[cut->len - 1]))
            g_string_truncate(cut, cut->len - 1);
        g_string_append(cut, "\342\200\246");
        pdf_box_unref(box);
        box = furniture_box(l, name, cut->str, lang, taken);
        const char *space = g_strrstr_len(text, (gssize)keep, " ");
        const char *before = g_utf8_find_prev_char(text, text + keep);
        keep = space ? (size_t)(space - text) : before ? (size_t)(before - text) : 0;
    }
    g_string_free(cut, TRUE);
    return box;
}

/* Furniture is as far from the text as its margin says. */
static double
head_of(const struct pdf_layout *l, const struct pdf_box *box)
{
    return l->margins.margin_top - box->style.margin_bottom - box->style.line_height;
}

static double
foot_of(const struct pdf_layout *l, const struct pdf_box *box)
{
    return l->book->height - l->margins.margin_bottom + box->style.margin_top;
}

/* The line at the head of all pages but the first, set once; NULL if there is no title. */
static const struct pdf_box *
find_running_title(struct pdf_layout *l)
{
    const struct title *t = l->doc->meta.titles;
    if (!l->running_title && t && t->text && *t->text)
        l->running_title = shortened_box(l, "header", t->text, t->lang ? t->lang : l->lang);
    return l->running_title;
}

static void
draw_running_title(struct pdf_pen *p)
{
    struct pdf_layout *l = p->l;
    const struct pdf_box *box = l->book->n_pages < 2 ? NULL : find_running_title(l);
    if (!box)
        return;
    pdf_piece_add(l->book, PDF_ARTIFACT_HEADER, NULL, box->lang);
    draw_artifact(p, box, 0, head_of(l, box));
}

/* The leaf and byte at which the page begins, for the page list of the e-book. */
static void
note_page_break(struct pdf_layout *l, GPtrArray *items, const char *label)
{
    struct page_table *t = l->book->job->pages;
    if (!t)
        return;
    struct page_break here = { .label = arena_strdup(t->arena, label) };
    for (guint i = 0; i < items->len && !here.node; i++) {
        const struct pdf_item *item = g_ptr_array_index(items, i);
        for (guint k = 0; k < item->parts->len && !here.node && !item->again; k++) {
            const struct pdf_part *part = &g_array_index(item->parts, struct pdf_part, k);
            size_t at = part->box->para->lines[part->line].start;
            const struct pdf_span *s = pdf_box_span(part->box, at);
            while (s && !s->leaf) { /* what only steers the layout */
                at = s->end;
                s = pdf_box_span(part->box, at);
            }
            if (!s)
                continue;
            here.node = s->leaf;
            here.offset = s->leaf->kind != NODE_NOTEREF && s->leaf->kind != NODE_BREAK
                ? at - s->start + s->offset
                : 0;
        }
    }
    if (!here.node)
        return;
    if (t->n == t->cap) {
        t->cap = t->cap ? t->cap * 2 : 16;
        struct page_break *fresh = arena_alloc(t->arena, t->cap * sizeof *fresh);
        if (t->n)
            memcpy(fresh, t->v, t->n * sizeof *fresh);
        t->v = fresh;
    }
    t->v[t->n++] = here;
}

static void
draw_sheet(struct pdf_layout *l, const struct pdf_sheet *s)
{
    struct pdf_pen p;
    char *label = g_strdup_printf("%zu", l->book->n_pages + 1);
    pdf_page_new(l->book, label);
    note_page_break(l, s->body->len ? s->body : s->notes, label);
    g_free(label);
    turn_page(l, l->book->n_pages - 1);
    pdf_pen_init(&p, l);
    draw_running_title(&p);
    draw_items(&p, s->body);
    draw_notes(&p, s->notes);
    pdf_pen_finish(&p);
    pdf_dump_page(l, s);
}

static cairo_status_t
to_gstring(void *user, const unsigned char *data, unsigned len)
{
    g_string_append_len(user, (const char *)data, len);
    return CAIRO_STATUS_SUCCESS;
}

static void
expect_line(struct pdf_layout *l, const struct para_line *line)
{
    for (size_t i = 0; i < line->n_frags; i++) {
        const PangoGlyphItem *run = line->frags[i].item;
        PangoFont *font = run->item->analysis.font;
        pdf_faces_expect(l->faces, font, font_map_glyph(font, ' '));
        for (int k = 0; k < run->glyphs->num_glyphs; k++) {
            PangoGlyph glyph = run->glyphs->glyphs[k].glyph;
            if (glyph != PANGO_GLYPH_EMPTY && !(glyph & PANGO_GLYPH_UNKNOWN_FLAG))
                pdf_faces_expect(l->faces, font, glyph);
        }
    }
}

static void
expect_items(struct pdf_layout *l, const GPtrArray *items)
{
    for (guint i = 0; i < items->len; i++) {
        const struct pdf_item *item = items->pdata[i];
        for (guint k = 0; k < item->parts->len; k++) {
            const struct pdf_part *part = &g_array_index(item->parts, struct pdf_part, k);
            expect_line(l, &part->box->para->lines[part->line]);
        }
    }
}

/* The glyphs of the pages that wait, and those of the furniture of all pages. */
static void
expect_glyphs(struct pdf_layout *l)
{
    for (guint i = 0; i < l->waiting->len; i++) {
        const struct pdf_sheet *s = l->waiting->pdata[i];
        expect_items(l, s->body);
        expect_items(l, s->notes);
    }
    struct pdf_box *folio = folio_box(l, 1234567890, 1234567890); /* all figures */
    expect_line(l, &folio->para->lines[0]);
    pdf_box_unref(folio);
    if (l->waiting->len > 1 && find_running_title(l))
        expect_line(l, &l->running_title->para->lines[0]);
}

static void
begin_drawing(struct pdf_layout *l)
{
    struct pdf_book *b = l->book;
    l->surface = cairo_pdf_surface_create_for_stream(to_gstring, b->cairo_pdf, b->width, b->height);
    l->cr = cairo_create(l->surface);
    g_hash_table_remove_all(l->set); /* nothing is set again */
    l->set = NULL;
    expect_glyphs(l);
}

void
pdf_draw_waiting(struct pdf_layout *l)
{
    if (!l->cr)
        begin_drawing(l);
    for (guint i = 0; i < l->waiting->len; i++)
        draw_sheet(l, l->waiting->pdata[i]);
    g_ptr_array_set_size(l->waiting, 0);
}

/* The page numbers, when all pages are known. */
static void
draw_folios(struct pdf_layout *l)
{
    struct pdf_pen p;
    pdf_pen_init(&p, l);
    for (size_t i = 0; i < l->book->n_pages; i++) {
        turn_page(l, i);
        struct pdf_box *box = folio_box(l, i + 1, l->book->n_pages);
        bool top = box->style.at_top;
        pdf_furniture_add(l->book, i, top ? PDF_ARTIFACT_HEADER : PDF_ARTIFACT_FOOTER, box->lang);
        draw_artifact(&p, box, 0, top ? head_of(l, box) : foot_of(l, box));
        pdf_box_unref(box);
    }
    pdf_pen_finish(&p);
}

/* Ends cairo's file. */
static void
finish_drawing(struct pdf_layout *l)
{
    cairo_destroy(l->cr);
    cairo_surface_finish(l->surface);
    cairo_status_t status = cairo_surface_status(l->surface);
    if (l->status == ANAG_OK && status != CAIRO_STATUS_SUCCESS) {
        l->status = ANAG_EUNSUPP;
        diag_add(l->diags, DIAG_WRITE_FAILED, (struct pos){ 0, 0 }, "the pages cannot be drawn: %s",
            cairo_status_to_string(status));
    }
    cairo_surface_destroy(l->surface);
}

void
pdf_draw_end(struct pdf_layout *l)
{
    pdf_draw_waiting(l);
    draw_folios(l);
    finish_drawing(l);
}
