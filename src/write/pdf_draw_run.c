/*
 * Glyphs with their text: one cluster a glyph, in logical order, from faces of our own, so that
 * cairo writes the text into ToUnicode and nothing into ActualText.
 */
#include <stdlib.h>
#include <string.h>

#include "write/font_map.h"
#include "write/pdf_layout.h"

#define SOFT_HYPHEN "\302\255"
/* A second glyph of one character needs a text: a joiner that is not seen and parts no word. */
#define NO_TEXT "\315\217"

void
pdf_pen_init(struct pdf_pen *p, struct pdf_layout *l)
{
    memset(p, 0, sizeof *p);
    p->l = l;
    p->glyphs = g_array_new(FALSE, FALSE, sizeof(cairo_glyph_t));
    p->clusters = g_array_new(FALSE, FALSE, sizeof(cairo_text_cluster_t));
    p->text = g_string_new(NULL);
    p->pending = g_string_new(NULL);
}

void
pdf_pen_finish(struct pdf_pen *p)
{
    g_array_free(p->glyphs, TRUE);
    g_array_free(p->clusters, TRUE);
    g_string_free(p->text, TRUE);
    g_string_free(p->pending, TRUE);
}

static void
flush(struct pdf_pen *p)
{
    if (p->glyphs->len) {
        cairo_set_scaled_font(p->l->cr, p->font);
        cairo_show_text_glyphs(p->l->cr, p->text->str, (int)p->text->len,
            (const cairo_glyph_t *)(void *)p->glyphs->data, (int)p->glyphs->len,
            (const cairo_text_cluster_t *)(void *)p->clusters->data, (int)p->clusters->len, 0);
    }
    g_array_set_size(p->glyphs, 0);
    g_array_set_size(p->clusters, 0);
    g_string_truncate(p->text, 0);
}

static void
put(struct pdf_pen *p, PangoFont *font, PangoGlyph glyph, double x, double y, const char *text)
{
    char *own = p->pending->len ? g_strconcat(p->pending->str, text, NULL) : NULL;
    const char *all = own ? own : text;
    cairo_scaled_font_t *scaled = pdf_faces_font(p->l->faces, font, &glyph, all);
    g_string_truncate(p->pending, 0);
    if (!scaled) {
        p->l->status = ANAG_EIO;
    } else {
        if (scaled != p->font)
            flush(p);
        p->font = scaled;
        cairo_glyph_t g = { glyph, x, y };
        cairo_text_cluster_t c = { (int)strlen(all), 1 };
        g_array_append_val(p->glyphs, g);
        g_array_append_val(p->clusters, c);
        g_string_append(p->text, all);
    }
    g_free(own);
}

/* The element itself and those around it begin where its first piece is. */
static void
begin(struct pdf_elem *e, int page, double y)
{
    for (; e && e->page < 0; e = e->parent) {
        e->page = page;
        e->y = y;
    }
}

void
pdf_pen_close(struct pdf_pen *p)
{
    flush(p);
    if (p->open)
        cairo_show_page(p->l->cr);
    p->open = false;
    p->elem = NULL;
}

void
pdf_pen_content(struct pdf_pen *p, struct pdf_elem *elem, double y)
{
    if (p->open && p->elem == elem)
        return;
    pdf_pen_close(p);
    pdf_piece_add(p->l->book, PDF_CONTENT, elem, NULL);
    begin(elem, (int)p->l->book->n_pages - 1, y);
    p->elem = elem;
    p->open = true;
}

/* The element of an inline, made now that its place among its parent's kids is known. */
static struct pdf_elem *
inline_elem(struct pdf_pen *p, const struct pdf_box *box, struct pdf_inline *in)
{
    if (!in)
        return box->elem;
    if (in->elem)
        return in->elem;
    in->elem = pdf_elem_new(p->l->book, inline_elem(p, box, in->parent), in->type);
    in->elem->lang = in->lang;
    in->elem->alt = in->alt;
    struct pdf_note *note = in->reference_of;
    if (note && !note->reference) {
        note->reference = in->elem;
        in->elem->ref = note->elem;
        note->elem->ref = in->elem;
    }
    return in->elem;
}

static struct pdf_inline *
link_of(const struct pdf_span *s)
{
    struct pdf_inline *in = s ? s->in : NULL;
    while (in && strcmp(in->type, "Link") != 0)
        in = in->parent;
    return in;
}

static void
draw_underline(struct pdf_pen *p, double x0, double x1, double base, double size)
{
    flush(p);
    cairo_rectangle(p->l->cr, x0, base + 0.13 * size, x1 - x0, 0.045 * size);
    cairo_fill(p->l->cr);
}

/* Ends the link on this line: its underline, its place for the pointer. */
static void
end_link(struct pdf_pen *p)
{
    struct pdf_inline *in = p->link;
    if (!in)
        return;
    p->link = NULL;
    double size = p->link_style->font_size, w = p->link_x1 - p->link_x0;
    if ((in->uri || in->goal) && p->link_style->underline)
        draw_underline(p, p->link_x0, p->link_x1, p->link_base, size);
    struct pdf_rect quad = { p->link_x0 + p->l->shift, p->link_base - 0.9 * size, w, 1.2 * size };
    struct pdf_annot *a = pdf_annot_add(p->l->book, in->elem, quad);
    a->uri = in->uri;
    a->goal = in->goal;
    a->known_later = in->to ? &in->to->elem : in->back ? &in->back->reference : NULL;
    a->contents = in->contents;
    a->lang = in->contents_lang;
}

static void
extend_link(struct pdf_pen *p, const struct pdf_span *s, double x0, double x1, double base)
{
    struct pdf_inline *in = link_of(s);
    if (!in || !in->elem)
        return;
    if (!p->link) {
        p->link = in;
        p->link_x0 = x0;
        p->link_x1 = x1;
    }
    p->link_style = &s->style;
    p->link_base = base;
    p->link_x0 = MIN(p->link_x0, x0);
    p->link_x1 = MAX(p->link_x1, x1);
}

/* Ends what is underlined on this line and is no link. */
static void
end_underline(struct pdf_pen *p)
{
    if (p->lined)
        draw_underline(p, p->lined_x0, p->lined_x1, p->lined_base, p->lined->style.font_size);
    p->lined = NULL;
}

static void
extend_underline(struct pdf_pen *p, const struct pdf_span *s, double x0, double x1, double base)
{
    if (!s || !s->style.underline || link_of(s))
        return;
    p->lined_x0 = p->lined ? MIN(p->lined_x0, x0) : x0;
    p->lined_x1 = p->lined ? MAX(p->lined_x1, x1) : x1;
    p->lined_base = base;
    p->lined = s;
}

/* The text of a cluster without what only steers the layout; '\n' and tabs are spaces. */
static void
cluster_text(GString *out, const char *s, const char *end)
{
    g_string_truncate(out, 0);
    for (; s < end; s = pdf_next_char(s)) {
        gunichar ch = g_utf8_get_char(s);
        if (ch == '\n' || ch == '\t' || ch == 0x2028)
            g_string_append_c(out, ' ');
        else if (!pdf_text_is_control(ch))
            g_string_append_unichar(out, ch);
    }
}

struct cluster {
    const PangoGlyphItem *run;
    const double *x; /* of each glyph */
    int glyph[32];   /* the visible ones, in logical order */
    int n_glyphs;
    double base;
};

static void
put_glyph(struct pdf_pen *p, const struct cluster *c, int i, const char *text)
{
    const PangoGlyphInfo *g = &c->run->glyphs->glyphs[c->glyph[i]];
    put(p, c->run->item->analysis.font, g->glyph, c->x[c->glyph[i]],
        c->base + g->geometry.y_offset / (double)PANGO_SCALE, text);
}

/* One character a glyph where they match in number, else all text to the first glyph. */
static void
put_cluster(struct pdf_pen *p, const struct cluster *c, const char *text)
{
    bool pairs = g_utf8_strlen(text, -1) == c->n_glyphs;
    for (int i = 0; i < c->n_glyphs; i++) {
        if (pairs) {
            char one[8] = { 0 };
            size_t len = (size_t)(pdf_next_char(text) - text);
            memcpy(one, text, len);
            text += len;
            put_glyph(p, c, i, one);
        } else {
            put_glyph(p, c, i, i == 0 ? text : NO_TEXT);
        }
    }
}

/* No glyph: a tab, a line break; a space stands for them, or words would join. */
static void
put_invisible(struct pdf_pen *p, const struct cluster *c, int at, const char *text)
{
    PangoFont *font = c->run->item->analysis.font;
    gunichar ch = *text ? g_utf8_get_char(text) : 0;
    if (ch && g_unichar_isspace(ch))
        put(p, font, font_map_glyph(font, ' '), c->x[at], c->base, text);
    else
        g_string_append(p->pending, text);
}

static void
find_glyphs(struct cluster *c, const PangoGlyphItemIter *it)
{
    bool rtl = it->start_glyph > it->end_glyph;
    int from = rtl ? it->end_glyph + 1 : it->start_glyph;
    int to = rtl ? it->start_glyph + 1 : it->end_glyph;
    c->n_glyphs = 0;
    for (int i = from; i < to && c->n_glyphs < (int)G_N_ELEMENTS(c->glyph); i++) {
        int k = rtl ? from + to - 1 - i : i;
        PangoGlyph glyph = c->run->glyphs->glyphs[k].glyph;
        if (glyph != PANGO_GLYPH_EMPTY && !(glyph & PANGO_GLYPH_UNKNOWN_FLAG))
            c->glyph[c->n_glyphs++] = k;
    }
}

/* Where the glyphs of a run stand; the last number is where the run ends. */
static double *
glyph_positions(const PangoGlyphString *g, double x)
{
    double *pos = g_new(double, g->num_glyphs + 1);
    for (int i = 0; i < g->num_glyphs; i++) {
        pos[i] = x + g->glyphs[i].geometry.x_offset / (double)PANGO_SCALE;
        x += g->glyphs[i].geometry.width / (double)PANGO_SCALE;
    }
    pos[g->num_glyphs] = x;
    return pos;
}

static double
cluster_end(const struct cluster *c, const PangoGlyphItemIter *it)
{
    const PangoGlyphString *g = c->run->glyphs;
    int last = it->start_glyph < it->end_glyph ? it->end_glyph - 1 : it->start_glyph;
    return c->x[last] - g->glyphs[last].geometry.x_offset / (double)PANGO_SCALE
        + g->glyphs[last].geometry.width / (double)PANGO_SCALE;
}

/* A link and an underline end where another inline starts; their piece is still open then. */
static void
switch_to(struct pdf_pen *p, const struct pdf_box *box, const struct pdf_span *s, double top)
{
    if (p->link && link_of(s) != p->link)
        end_link(p);
    if (p->lined != s)
        end_underline(p);
    if (!p->artifact)
        pdf_pen_content(p, inline_elem(p, box, s ? s->in : NULL), top);
}

static void
draw_cluster(struct pdf_pen *p, const struct pdf_box *box, struct cluster *c,
    const PangoGlyphItemIter *it, double top)
{
    const struct pdf_span *s = pdf_box_span(box, (size_t)it->start_index);
    const char *text = box->text->str;
    GString *own = g_string_new(NULL);
    switch_to(p, box, s, top);
    cluster_text(own, text + it->start_index, text + it->end_index);
    find_glyphs(c, it);
    int first = it->start_glyph < it->end_glyph ? it->start_glyph : it->end_glyph + 1;
    if (c->n_glyphs)
        put_cluster(p, c, own->str);
    else if (own->len)
        put_invisible(p, c, first, own->str);
    if (!p->artifact && !g_str_equal(own->str, " ")) {
        extend_link(p, s, c->x[first], cluster_end(c, it), c->base);
        extend_underline(p, s, c->x[first], cluster_end(c, it), c->base);
    }
    g_string_free(own, TRUE);
}

/* A hyphen that is not in the text: whoever reads the text finds a soft hyphen. */
static void
draw_hyphen(struct pdf_pen *p, const struct pdf_box *box, const struct para_frag *f,
    struct cluster *c, double top)
{
    const struct pdf_span *s = pdf_box_span(box, f->start - 1);
    switch_to(p, box, s, top);
    c->glyph[0] = 0;
    c->n_glyphs = 1;
    put_glyph(p, c, 0, SOFT_HYPHEN);
    if (!p->artifact) {
        extend_link(p, s, c->x[0], c->x[0] + f->width, c->base);
        extend_underline(p, s, c->x[0], c->x[0] + f->width, c->base);
    }
}

static void
draw_frag(struct pdf_pen *p, const struct pdf_box *box, const struct para_frag *f, double base,
    double top)
{
    double *x = glyph_positions(f->item->glyphs, box->x + f->x);
    struct cluster c = {
        .run = f->item, .x = x, .base = base - f->item->y_offset / (double)PANGO_SCALE
    };
    PangoGlyphItemIter it;
    if (f->hyphen) {
        draw_hyphen(p, box, f, &c, top);
    } else {
        gboolean more = pango_glyph_item_iter_init_start(&it, f->item, f->text);
        for (; more; more = pango_glyph_item_iter_next_cluster(&it))
            draw_cluster(p, box, &c, &it, top);
    }
    g_free(x);
}

/* The '\n' of a PRE has no glyph at all; a space parts its lines. */
static void
draw_line_end(struct pdf_pen *p, const struct pdf_box *box, const struct para_frag *last,
    const struct para_line *line, double top)
{
    PangoFont *font = last->item->item->analysis.font;
    switch_to(p, box, pdf_box_span(box, line->end - 1), top);
    put(p, font, font_map_glyph(font, ' '), box->x + last->x + (box->rtl ? 0 : last->width),
        top + box->ascent, " ");
}

/* In the order of the text; a hyphen comes behind the word. */
static int
by_start(const void *a, const void *b)
{
    const struct para_frag *const *x = a, *const *y = b;
    if ((*x)->start != (*y)->start)
        return (*x)->start > (*y)->start ? 1 : -1;
    return (*x)->hyphen - (*y)->hyphen;
}

void
pdf_pen_line(struct pdf_pen *p, const struct pdf_box *box, size_t index, double top)
{
    const struct para_line *line = &box->para->lines[index];
    GPtrArray *frags = g_ptr_array_sized_new((guint)line->n_frags);
    for (size_t i = 0; i < line->n_frags; i++)
        g_ptr_array_add(frags, &line->frags[i]);
    g_ptr_array_sort(frags, by_start);
    for (guint i = 0; i < frags->len; i++)
        draw_frag(p, box, g_ptr_array_index(frags, i), top + box->ascent, top);
    if (frags->len && line->end > line->start && box->text->str[line->end - 1] == '\n')
        draw_line_end(p, box, g_ptr_array_index(frags, frags->len - 1), line, top);
    end_link(p);
    end_underline(p);
    g_ptr_array_unref(frags);
    g_string_truncate(p->pending, 0);
}
