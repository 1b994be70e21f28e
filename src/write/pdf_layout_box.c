/* One block into lines: its fonts, its attributes, its paragraph. */
#include <math.h>
#include <string.h>

#include "lang/lang.h"
#include "write/pdf_layout.h"

/* Characters without a font that are reported; a text in an unknown script has many. */
enum { MAX_MISSING = 20 };

/* For a box without a width: nothing is as wide. */
static const double ENDLESS = 20000;

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
pdf_box_clear(struct pdf_box *box)
{
    if (!box->like)
        para_free(box->para);
    box->para = NULL;
    g_clear_pointer(&box->like, pdf_box_unref);
    g_clear_pointer(&box->chances, g_byte_array_unref);
}

void
pdf_box_unref(struct pdf_box *box)
{
    if (!box || --box->refs)
        return;
    pdf_box_clear(box);
    g_array_free(box->spans, TRUE);
    g_string_free(box->text, TRUE);
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
    pango_font_description_set_absolute_size(d, s->font_size * fonts_scale(lang) * PANGO_SCALE);
    pango_font_description_set_weight(d, (PangoWeight)s->font_weight);
    pango_font_description_set_style(d, s->italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    return d;
}

static void
add_range_attr(PangoAttrList *list, PangoAttribute *a, size_t start, size_t end)
{
    a->start_index = (guint)start;
    a->end_index = (guint)end;
    pango_attr_list_insert(list, a);
}

static void
add_attr(PangoAttrList *list, PangoAttribute *a, const struct pdf_span *s)
{
    add_range_attr(list, a, s->start, s->end);
}

static PangoAttribute *
size_attr(double size)
{
    return pango_attr_size_new_absolute((int)lround(size * PANGO_SCALE));
}

static bool
is_latin(const char *s)
{
    return g_ascii_isalnum(*s) || uni_script(g_utf8_get_char(s)) == SCRIPT_LATIN;
}

/* The end of a word that starts in Latin letters or figures, with its signs ("MARC21", "a/b"). */
static const char *
latin_end(const char *s, const char *end)
{
    const char *last = s;
    for (; s < end && !g_ascii_isspace(*s); s = pdf_next_char(s)) {
        if (is_latin(s) || *s == '/')
            last = pdf_next_char(s);
        else if ((unsigned char)*s >= 0x80)
            break;
    }
    return last;
}

/*
 * Latin words and figures in text whose letters are scaled up: in their own font, at their own
 * size.
 */
static void
add_latin_attrs(struct pdf_layout *l, PangoAttrList *list, const struct pdf_box *box,
    const struct pdf_span *span, double size)
{
    const char *text = box->text->str, *end = text + span->end;
    const char *family = fonts_family(l->fonts, span->style.font_family, "en");
    for (const char *s = text + span->start; s < end;) {
        if (!is_latin(s)) {
            s = pdf_next_char(s);
            continue;
        }
        const char *to = latin_end(s, end);
        size_t from = (size_t)(s - text), until = (size_t)(to - text);
        add_range_attr(list, size_attr(size), from, until);
        add_range_attr(list, pango_attr_family_new(family), from, until);
        s = to;
    }
}

/*
 * The language by which the font of a span is chosen. Chinese, Japanese and Korean fonts have Latin
 * letters that go with theirs in size and weight: so Latin words in such a line are set in its own
 * font.
 */
static const char *
font_lang(const struct pdf_box *box, const struct pdf_span *s)
{
    const struct lang *own = s->lang ? lang_find(s->lang) : NULL;
    const struct lang *line = box->lang ? lang_find(box->lang) : NULL;
    bool dense = line
        && (line->script == SCRIPT_HAN || line->script == SCRIPT_KANA
            || line->script == SCRIPT_HANGUL);
    return dense && own && own->script == SCRIPT_LATIN ? box->lang : s->lang;
}

/* Figures that the font draws raised by itself, as heavy as its others: Noto Serif and Noto Sans.
 */
static bool
has_raised_glyphs(const struct pdf_box *box, const struct pdf_span *s)
{
    const char *text = box->text->str;
    const char *tag = font_lang(box, s);
    const struct lang *lang = tag ? lang_find(tag) : NULL;
    enum script script = lang ? lang->script : SCRIPT_LATIN;
    for (size_t i = s->start; i < s->end; i++)
        if (!g_ascii_isdigit(text[i]))
            return false;
    return script == SCRIPT_LATIN || script == SCRIPT_CYRILLIC || script == SCRIPT_GREEK;
}

/* What sets a span apart from its block. */
static void
add_span_attrs(
    struct pdf_layout *l, PangoAttrList *list, const struct pdf_box *box, const struct pdf_span *s)
{
    const struct css_style *a = &s->style, *b = &box->style;
    bool small = a->superscript && !has_raised_glyphs(box, s);
    double size = small ? a->font_size * 0.68 : a->font_size;
    if (s->lang)
        add_attr(list, pango_attr_language_new(pango_language_from_string(s->lang)), s);
    const char *family = fonts_family(l->fonts, a->font_family, font_lang(box, s));
    if (strcmp(family, fonts_family(l->fonts, b->font_family, box->lang)) != 0)
        add_attr(list, pango_attr_family_new(family), s);
    double scale = fonts_scale(s->lang);
    if (size * scale != b->font_size * fonts_scale(box->lang))
        add_attr(list, size_attr(size * scale), s);
    if (scale != 1)
        add_latin_attrs(l, list, box, s, size);
    if (a->font_weight != b->font_weight)
        add_attr(list, pango_attr_weight_new((PangoWeight)a->font_weight), s);
    if (a->italic != b->italic)
        add_attr(
            list, pango_attr_style_new(a->italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL), s);
    if (small)
        add_attr(list, pango_attr_rise_new((int)lround(a->font_size * 0.33 * PANGO_SCALE)), s);
    else if (a->superscript)
        add_attr(list, pango_attr_font_features_new("sups=1"), s);
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

static void
report_missing(struct pdf_layout *l, const struct pdf_box *box, size_t at, gunichar ch)
{
    l->status = ANAG_EUNSUPP;
    if (l->no_font || g_hash_table_size(l->missing) > MAX_MISSING)
        return;
    if (!g_hash_table_add(l->missing, GUINT_TO_POINTER(ch)))
        return;
    if (g_hash_table_size(l->missing) > MAX_MISSING) {
        diag_add(l->diags, DIAG_GLYPH_MISSING, (struct pos){ 0, 0 },
            "there are more characters that no font has");
        return;
    }
    const struct pdf_span *s = pdf_box_span(box, at);
    struct pos pos = { 0, 0 };
    if (s && s->leaf)
        pos = s->leaf->kind == NODE_TEXT || s->leaf->kind == NODE_PRE || s->leaf->kind == NODE_LINE
            ? node_text_pos(s->leaf, at - s->start + s->offset)
            : s->leaf->pos;
    char utf8[8] = { 0 };
    g_unichar_to_utf8(ch, utf8);
    diag_add(l->diags, DIAG_GLYPH_MISSING, pos, "no font has the character U+%04X%s%s", ch,
        g_unichar_isgraph(ch) ? " " : "", g_unichar_isgraph(ch) ? utf8 : "");
}

static void
check_item(struct pdf_layout *l, const struct pdf_box *box, const struct para_frag *f)
{
    const PangoGlyphString *g = f->item->glyphs;
    for (int i = 0; i < g->num_glyphs && !f->hyphen; i++) {
        PangoGlyph glyph = g->glyphs[i].glyph;
        if (glyph == PANGO_GLYPH_EMPTY || !(glyph & PANGO_GLYPH_UNKNOWN_FLAG))
            continue;
        gunichar ch = glyph & ~PANGO_GLYPH_UNKNOWN_FLAG;
        if (!pdf_text_is_control(ch))
            report_missing(l, box, f->start + (size_t)g->log_clusters[i], ch);
    }
}

static void
check_glyphs(struct pdf_layout *l, const struct pdf_box *box)
{
    if (!box->para->unknown_glyphs)
        return;
    for (size_t i = 0; i < box->para->n_lines; i++)
        for (size_t k = 0; k < box->para->lines[i].n_frags; k++)
            check_item(l, box, &box->para->lines[i].frags[k]);
}

/* The base line, with the leading shared out above and below the font. */
static double
ascent_of(PangoContext *c, const PangoFontDescription *d, double line_height)
{
    PangoFont *font = pango_context_load_font(c, d);
    PangoFontMetrics *m = pango_font_get_metrics(font, NULL);
    double up = pango_font_metrics_get_ascent(m) / (double)PANGO_SCALE;
    double down = pango_font_metrics_get_descent(m) / (double)PANGO_SCALE;
    pango_font_metrics_unref(m);
    g_object_unref(font);
    return (line_height - up - down) / 2 + up;
}

/* The first leaf of a box, which no other box begins with; NULL: it has none. */
static gpointer
first_leaf(const struct pdf_box *box)
{
    const struct pdf_span *s =
        box->spans->len ? &g_array_index(box->spans, struct pdf_span, 0) : NULL;
    return s ? (gpointer)(uintptr_t)s->leaf : NULL;
}

/*
 * Was the text set before, in other pages of the same book? How far its lines are apart has no say
 * in where they end.
 */
static bool
set_like(const struct pdf_layout *l, struct pdf_box *box)
{
    struct pdf_box *like =
        l->set && first_leaf(box) ? g_hash_table_lookup(l->set, first_leaf(box)) : NULL;
    if (!like || like->asked != box->width || like->rtl != box->rtl
        || like->style.align != box->style.align || like->style.font_size != box->style.font_size
        || like->style.text_indent != box->style.text_indent
        || !g_string_equal(like->text, box->text))
        return false;
    box->x += like->moved;
    box->asked = like->asked;
    box->width = like->width;
    box->natural = like->natural;
    box->para = like->para;
    box->like = like;
    like->refs++;
    return true;
}

static void
set_lines(struct pdf_layout *l, struct pdf_box *box, PangoContext *c, const PangoFontDescription *d)
{
    PangoAttrList *attrs = attributes(l, box);
    pdf_break_text(l, box);
    struct para_spec spec = { .context = c,
        .font = d,
        .attrs = attrs,
        .text = box->text->str,
        .chances = box->chances->data,
        .rtl = box->rtl,
        .width = box->width > 0 ? box->width : ENDLESS,
        .first = box->style.text_indent,
        .align = box->width > 0 ? box->style.align : CSS_START,
        .sense = box->style.balance && box->width > 0 && box->style.align != CSS_JUSTIFY };
    double x = box->x;
    box->asked = box->width;
    box->para = para_new(&spec);
    if (spec.sense > 0)
        pdf_balance_lines(box, &spec);
    box->moved = box->x - x;
    box->natural = pdf_balance_widest(box->para);
    pango_attr_list_unref(attrs);
    if (!l->set || !first_leaf(box))
        return;
    box->refs++;
    g_hash_table_insert(l->set, first_leaf(box), box);
}

void
pdf_box_set(struct pdf_layout *l, struct pdf_box *box)
{
    PangoFontDescription *d = description(l, &box->style, box->lang);
    PangoContext *c = context_for(l, box->lang);
    if (l->ragged && box->style.align == CSS_JUSTIFY)
        box->style.align = CSS_START;
    if (!set_like(l, box))
        set_lines(l, box, c, d);
    box->ascent = ascent_of(c, d, box->style.line_height);
    check_glyphs(l, box);
    pango_font_description_free(d);
}
