/*
 * One block into lines: Pango shapes and breaks, the spacing of justified lines is ours. (Pango
 * 1.50 lets a hyphen run over the margin, and what it does differs between versions.)
 */
#include <math.h>
#include <string.h>

#include "lang/lang.h"
#include "write/pdf_layout.h"

/* A line looser than this (of the font size a space) is better left ragged. */
static const double MAX_STRETCH = 1.2;
/* A narrower space than this would let words run together. */
static const double MIN_SPACE = 0.6;

struct pdf_box *
pdf_box_new(const struct pdf_frame *frame)
{
    struct pdf_box *box = g_new0(struct pdf_box, 1);
    box->refs = 1;
    box->elem = frame->elem;
    box->style = frame->style;
    box->lang = frame->lang;
    box->rtl = frame->rtl;
    box->x = frame->x;
    box->width = frame->width;
    box->text = g_string_new(NULL);
    box->spans = g_array_new(FALSE, FALSE, sizeof(struct pdf_span));
    return box;
}

void
pdf_box_unref(struct pdf_box *box)
{
    if (!box || --box->refs)
        return;
    for (size_t i = 0; i < box->n_lines; i++)
        pango_layout_line_unref(box->lines[i].line);
    g_clear_object(&box->layout);
    g_array_free(box->spans, TRUE);
    g_string_free(box->text, TRUE);
    g_free(box->lines);
    g_free(box);
}

static PangoContext *
context_for(struct pdf_layout *l, const char *lang)
{
    PangoContext *c = g_hash_table_lookup(l->contexts, lang ? lang : "");
    if (!c) {
        c = fonts_context(l->fonts, lang);
        g_hash_table_insert(l->contexts, g_strdup(lang ? lang : ""), c);
    }
    return c;
}

static PangoFontDescription *
description(struct pdf_layout *l, const struct css_style *s, const char *lang)
{
    PangoFontDescription *d = pango_font_description_new();
    pango_font_description_set_family(d, fonts_family(l->fonts, s->font_family, lang));
    pango_font_description_set_absolute_size(d, s->font_size * PANGO_SCALE);
    pango_font_description_set_weight(d, (PangoWeight)s->font_weight);
    pango_font_description_set_style(d, s->italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    return d;
}

static void
add_attr(PangoAttrList *list, PangoAttribute *a, const struct pdf_span *s)
{
    a->start_index = (guint)s->start;
    a->end_index = (guint)s->end;
    pango_attr_list_insert(list, a);
}

/* What sets a span apart from its block. */
static void
add_span_attrs(struct pdf_layout *l, PangoAttrList *list, const struct pdf_box *box,
    const struct pdf_span *s)
{
    const struct css_style *a = &s->style, *b = &box->style;
    double size = a->superscript ? a->font_size * 0.68 : a->font_size;
    if (s->lang)
        add_attr(list, pango_attr_language_new(pango_language_from_string(s->lang)), s);
    const char *family = fonts_family(l->fonts, a->font_family, s->lang);
    if (strcmp(family, fonts_family(l->fonts, b->font_family, box->lang)) != 0)
        add_attr(list, pango_attr_family_new(family), s);
    if (size != b->font_size)
        add_attr(list, pango_attr_size_new_absolute((int)lround(size * PANGO_SCALE)), s);
    if (a->font_weight != b->font_weight)
        add_attr(list, pango_attr_weight_new((PangoWeight)a->font_weight), s);
    if (a->italic != b->italic)
        add_attr(list,
            pango_attr_style_new(a->italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL), s);
    if (a->superscript)
        add_attr(list, pango_attr_rise_new((int)lround(a->font_size * 0.33 * PANGO_SCALE)), s);
    if (s->url)
        add_attr(list, pango_attr_insert_hyphens_new(FALSE), s);
}

static PangoAttrList *
attributes(struct pdf_layout *l, const struct pdf_box *box)
{
    PangoAttrList *list = pango_attr_list_new();
    for (guint i = 0; i < box->spans->len; i++) {
        const struct pdf_span *s = &g_array_index(box->spans, struct pdf_span, i);
        if (s->end > s->start)
            add_span_attrs(l, list, box, s);
    }
    return list;
}

/* Characters between which a line of Chinese or Japanese may be stretched. */
static bool
is_cjk(gunichar ch)
{
    return (ch >= 0x3000 && ch <= 0x30ff) || (ch >= 0x3400 && ch <= 0x9fff)
        || (ch >= 0xf900 && ch <= 0xfaff) || (ch >= 0xff01 && ch <= 0xff60)
        || (ch >= 0x20000 && ch <= 0x3ffff);
}

/* Can the cluster [start, end) of the text grow? A space can, and a CJK character. */
static bool
can_grow(const char *text, int start, int end)
{
    gunichar ch = g_utf8_get_char(text + start);
    if (ch == ' ' || ch == 0xa0)
        return true;
    return end > start && is_cjk(ch) && !(ch >= 0xac00 && ch <= 0xd7a3);
}

/* Adds `extra` to each cluster that can grow and returns how many there are before byte `end`. */
static int
stretch(PangoLayoutLine *line, const char *text, size_t end, int extra)
{
    int count = 0;
    for (GSList *r = line->runs; r; r = r->next) {
        PangoGlyphItem *run = r->data;
        PangoGlyphItemIter it;
        gboolean more = pango_glyph_item_iter_init_start(&it, run, text);
        for (; more; more = pango_glyph_item_iter_next_cluster(&it)) {
            if ((size_t)it.end_index >= end || !can_grow(text, it.start_index, it.end_index))
                continue;
            int last = it.start_glyph < it.end_glyph ? it.end_glyph - 1 : it.start_glyph;
            run->glyphs->glyphs[last].geometry.width += extra;
            count++;
        }
    }
    return count;
}

static int
line_width(const PangoLayoutLine *line)
{
    int width = 0;
    for (GSList *r = line->runs; r; r = r->next)
        width += pango_glyph_string_get_width(((PangoGlyphItem *)r->data)->glyphs);
    return width;
}

/* Spaces at the end of the line take no part. */
static size_t
trimmed_end(const struct pdf_box *box, const struct pdf_line *line)
{
    size_t end = line->end;
    while (end > line->start && box->text->str[end - 1] == ' ')
        end--;
    return end;
}

static void
justify(const struct pdf_box *box, struct pdf_line *line, double width)
{
    int slack = (int)lround(width * PANGO_SCALE) - line_width(line->line);
    size_t end = trimmed_end(box, line);
    int count = stretch(line->line, box->text->str, end, 0);
    if (!count)
        return;
    int extra = slack / count;
    double size = box->style.font_size * PANGO_SCALE;
    if (extra > size * MAX_STRETCH || extra < -size * 0.25 * (1 - MIN_SPACE))
        return;
    stretch(line->line, box->text->str, end, extra);
}

/* Does the line end where the text says so, by its end or by a line break? */
static bool
is_last(const struct pdf_box *box, const struct pdf_line *line)
{
    const char *end = box->text->str + line->end;
    return !*end || *end == '\n' || g_str_has_prefix(end, "\342\200\250")
        || (line->end >= 3 && g_str_has_prefix(end - 3, "\342\200\250"));
}

static void
set_line(struct pdf_box *box, struct pdf_line *line, bool first)
{
    double indent = first ? box->style.text_indent : 0;
    double room = box->width - indent;
    bool bounded = box->width > 0;
    enum css_align align = box->style.align;
    if (bounded && align == CSS_JUSTIFY && !is_last(box, line))
        justify(box, line, room);
    double width = line_width(line->line) / (double)PANGO_SCALE;
    double slack = bounded ? room - width : 0;
    double before = align == CSS_END ? slack : align == CSS_CENTER ? slack / 2 : 0;
    line->x = box->rtl ? slack - before : indent + before;
    box->natural = MAX(box->natural, width);
}

static void
take_lines(struct pdf_box *box)
{
    box->n_lines = (size_t)pango_layout_get_line_count(box->layout);
    box->lines = g_new0(struct pdf_line, box->n_lines);
    PangoLayoutIter *it = pango_layout_get_iter(box->layout);
    size_t i = 0;
    do {
        struct pdf_line *line = &box->lines[i];
        line->line = pango_layout_line_ref(pango_layout_iter_get_line(it));
        line->start = (size_t)line->line->start_index;
        line->end = line->start + (size_t)line->line->length;
        set_line(box, line, i == 0);
        i++;
    } while (i < box->n_lines && pango_layout_iter_next_line(it));
    box->n_lines = i;
    pango_layout_iter_free(it);
}

static void
report_missing(struct pdf_layout *l, const struct pdf_box *box, size_t at, gunichar ch)
{
    l->status = ANAG_EUNSUPP;
    if (!g_hash_table_add(l->missing, GUINT_TO_POINTER(ch)))
        return;
    const struct pdf_span *s = pdf_box_span(box, at);
    struct pos pos = { 0, 0 };
    if (s && s->leaf)
        pos = s->leaf->kind == NODE_TEXT || s->leaf->kind == NODE_PRE
            ? node_text_pos(s->leaf, pdf_span_offset(box, s, at))
            : s->leaf->pos;
    char utf8[8] = { 0 };
    g_unichar_to_utf8(ch, utf8);
    diag_add(l->diags, DIAG_GLYPH_MISSING, pos,
        "no font has the character U+%04X%s%s", ch, g_unichar_isgraph(ch) ? " " : "",
        g_unichar_isgraph(ch) ? utf8 : "");
}

static void
check_run(struct pdf_layout *l, const struct pdf_box *box, PangoGlyphItem *run)
{
    const PangoGlyphString *g = run->glyphs;
    for (int i = 0; i < g->num_glyphs; i++) {
        PangoGlyph glyph = g->glyphs[i].glyph;
        if (glyph == PANGO_GLYPH_EMPTY || !(glyph & PANGO_GLYPH_UNKNOWN_FLAG))
            continue;
        gunichar ch = glyph & ~PANGO_GLYPH_UNKNOWN_FLAG;
        if (!pdf_text_is_control(ch, true))
            report_missing(l, box, (size_t)(run->item->offset + g->log_clusters[i]), ch);
    }
}

static double
ascent_of(struct pdf_layout *l, const struct pdf_box *box)
{
    PangoContext *c = context_for(l, box->lang);
    PangoFontDescription *d = description(l, &box->style, box->lang);
    PangoFont *font = pango_context_load_font(c, d);
    PangoFontMetrics *m = pango_font_get_metrics(font, NULL);
    double up = pango_font_metrics_get_ascent(m) / (double)PANGO_SCALE;
    double down = pango_font_metrics_get_descent(m) / (double)PANGO_SCALE;
    pango_font_metrics_unref(m);
    g_object_unref(font);
    pango_font_description_free(d);
    return (box->style.line_height - up - down) / 2 + up;
}

void
pdf_box_set(struct pdf_layout *l, struct pdf_box *box)
{
    PangoFontDescription *d = description(l, &box->style, box->lang);
    PangoAttrList *attrs = attributes(l, box);
    box->layout = pango_layout_new(context_for(l, box->lang));
    pango_layout_set_font_description(box->layout, d);
    pango_layout_set_auto_dir(box->layout, FALSE);
    if (box->width > 0)
        pango_layout_set_width(box->layout, (int)lround(box->width * PANGO_SCALE));
    pango_layout_set_wrap(box->layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_indent(box->layout, (int)lround(box->style.text_indent * PANGO_SCALE));
    pango_layout_set_text(box->layout, box->text->str, (int)box->text->len);
    pango_layout_set_attributes(box->layout, attrs);
    pango_attr_list_unref(attrs);
    pango_font_description_free(d);
    box->ascent = ascent_of(l, box);
    take_lines(box);
    if (pango_layout_get_unknown_glyphs_count(box->layout))
        for (size_t i = 0; i < box->n_lines; i++)
            for (GSList *r = box->lines[i].line->runs; r; r = r->next)
                check_run(l, box, r->data);
}
