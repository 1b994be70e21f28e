/*
 * The cover for the shelf: the titles on a dark ground, the credits below. It is an image for
 * the shelf only and stands nowhere in the text, so it needs no words of its own. The same
 * titles and fonts give the same bytes.
 *
 * The ink is how much of each pixel is covered; the row says which two colours are mixed.
 */
#include "write/epub.h"

#include <math.h>
#include <string.h>

#include "base/png.h"
#include "base/utf8.h"
#include "write/cover_ink.h"
#include "write/fonts.h"

enum { WIDTH = 600, HEIGHT = 900, MARGIN = 56, GROUND = 606, GAP = 20, RULE = 4, STROKE = 80 };
enum { TITLE_MAX = 63, TITLE_MIN = 18, STEP = 2, CREDIT_SIZE = 22, PARTS = 8 };

/* The palette: from the dark of the ground to the light of the titles, and the stroke's colour. */
enum { SHADES = 15, STROKE_COLOUR = SHADES, COLOURS };
static const uint32_t dark = 0x1A364A, light = 0xFBFAF6, stroke = 0xDBA84D;

/* Less than what rounding may take from a width. */
static const double LITTLE = 0.99;

/* Horizontal bands, each of one colour upon another: what covers no, and what covers all of it. */
enum band { BAND_STROKE, BAND_TITLE, BAND_PARALLEL, BAND_CREDIT, BANDS };

static const struct {
    unsigned char ground, figure;
} band_colours[BANDS] = {
    [BAND_STROKE] = { 0, STROKE_COLOUR },
    [BAND_TITLE] = { 0, SHADES - 1 },
    [BAND_PARALLEL] = { 0, SHADES - 3 },
    [BAND_CREDIT] = { SHADES - 1, 0 },
};

/* What of a text stays on one line: its width, and that with the space behind it. */
struct piece {
    double bare, full;
};

/* One text of the cover. */
struct part {
    PangoLayout *layout;
    double share;   /* of the title's size */
    double line;    /* at the largest size: the height of a line, */
    GArray *pieces; /* and what it may be broken into (struct piece); NULL: was not measured */
    bool bold;
    const char *lang;
    enum band band;
};

struct cover {
    const struct epub *e;
    struct fonts *fonts;
    const char *lang; /* of the publication */
    struct ink *ink;
    struct part title[PARTS], credit[PARTS];
    size_t n_title, n_credit;
    unsigned char band[HEIGHT];
};

static struct part
new_part(const struct cover *c, const char *text, const char *lang)
{
    struct part p = { .lang = lang ? lang : c->lang, .share = 1 };
    PangoContext *context = fonts_context(c->fonts, p.lang);
    p.layout = pango_layout_new(context);
    g_object_unref(context);
    pango_layout_set_text(p.layout, text, -1);
    pango_layout_set_width(p.layout, (WIDTH - 2 * MARGIN) * PANGO_SCALE);
    pango_layout_set_wrap(p.layout, PANGO_WRAP_WORD);
    /* Without auto_dir left is left: all texts stand on the side where the title starts. */
    pango_layout_set_auto_dir(p.layout, FALSE);
    pango_layout_set_alignment(
        p.layout, lang_is_rtl(c->lang) ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
    return p;
}

static void
set_size(const struct cover *c, struct part *p, double size)
{
    PangoFontDescription *d = pango_font_description_new();
    pango_font_description_set_family(d, fonts_family(c->fonts, "serif", p->lang));
    pango_font_description_set_absolute_size(d, size * PANGO_SCALE);
    pango_font_description_set_weight(d, p->bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(p->layout, d);
    pango_font_description_free(d);
}

/*
 * The height of the parts one below the other. -1: a word is wider than the cover, and *ret_most is
 * the largest size at which it is not.
 */
static int
lay_out(const struct cover *c, struct part *v, size_t n, double size, double *ret_most)
{
    int sum = 0;
    for (size_t i = 0; i < n; i++) {
        PangoRectangle logical;
        set_size(c, &v[i], size * v[i].share);
        pango_layout_get_pixel_extents(v[i].layout, NULL, &logical);
        if (logical.width > WIDTH - 2 * MARGIN) {
            *ret_most = size * (WIDTH - 2 * MARGIN + 1) / (logical.width - 1);
            return -1;
        }
        sum += logical.height + (i ? GAP : 0);
    }
    return sum;
}

/* A single letter (of Chinese, say) alone on the last line. */
static bool
has_widow(const struct cover *c)
{
    for (size_t i = 0; i < c->n_title; i++) {
        PangoLayout *l = c->title[i].layout;
        int lines = pango_layout_get_line_count(l);
        const PangoLayoutLine *last = pango_layout_get_line_readonly(l, lines - 1);
        const char *text = pango_layout_get_text(l) + last->start_index;
        if (lines > 1 && g_utf8_strlen(text, last->length) == 1)
            return true;
    }
    return false;
}

/* The pieces of a layout that stands on one line. */
static GArray *
measure_pieces(PangoLayout *layout)
{
    GArray *pieces = g_array_new(FALSE, FALSE, sizeof(struct piece));
    const char *text = pango_layout_get_text(layout);
    int n;
    const PangoLogAttr *attrs = pango_layout_get_log_attrs_readonly(layout, &n);
    double *width = g_new0(double, strlen(text) + 1); /* of what begins at a byte */
    PangoLayoutIter *it = pango_layout_get_iter(layout);
    do {
        PangoRectangle box;
        pango_layout_iter_get_cluster_extents(it, NULL, &box);
        width[pango_layout_iter_get_index(it)] += (double)box.width / PANGO_SCALE;
    } while (pango_layout_iter_next_cluster(it));
    pango_layout_iter_free(it);
    struct piece p = { 0, 0 };
    const char *at = text;
    for (int i = 0; *at; i++, at = utf8_next(at)) {
        p.full += width[at - text];
        if (!attrs[i].is_white)
            p.bare = p.full;
        if (i + 2 == n || attrs[i + 1].is_line_break) { /* a place more than there are letters */
            g_array_append_val(pieces, p);
            p = (struct piece){ 0, 0 };
        }
    }
    g_free(width);
    return pieces;
}

/* Each part on one line. Letters are not fitted to pixels: at half the size all is half as large.
 */
static void
measure_titles(struct cover *c)
{
    for (size_t i = 0; i < c->n_title; i++) {
        struct part *p = &c->title[i];
        int height;
        pango_layout_set_width(p->layout, -1);
        set_size(c, p, TITLE_MAX * p->share);
        pango_layout_get_size(p->layout, NULL, &height);
        p->line = (double)height / PANGO_SCALE;
        p->pieces = measure_pieces(p->layout);
        pango_layout_set_width(p->layout, (WIDTH - 2 * MARGIN) * PANGO_SCALE);
    }
}

/* The lines that the pieces fill, if each is as wide as this; -1 if one alone is too wide. */
static int
count_lines(const GArray *pieces, double scale)
{
    const double room = WIDTH - 2 * MARGIN;
    double x = 0;
    int lines = 1;
    for (guint i = 0; i < pieces->len; i++) {
        struct piece p = g_array_index(pieces, struct piece, i);
        if (p.bare * scale > room)
            return -1;
        if (x + p.bare * scale > room) {
            x = 0;
            lines++;
        }
        x += p.full * scale;
    }
    return lines;
}

/* Could the titles fit, were they a little smaller? Else no lines need be tried. */
static bool
may_fit(const struct cover *c, double size, int room)
{
    double sum = 0, scale = size / TITLE_MAX;
    for (size_t i = 0; i < c->n_title; i++) {
        int lines = count_lines(c->title[i].pieces, scale * LITTLE);
        if (lines < 0)
            return false;
        sum += lines * (c->title[i].line * scale - 1) + (i ? GAP : 0);
    }
    return sum <= room;
}

/*
 * The largest size at which the titles fit, if there is one without a widow. At the smallest one
 * words may break and the text may end.
 */
static void
fit_titles(struct cover *c, int room)
{
    double most = TITLE_MAX;
    measure_titles(c);
    for (int tidy = 1; tidy >= 0; tidy--)
        for (int size = TITLE_MAX; size >= (tidy ? TITLE_MAX / 2 : TITLE_MIN); size -= STEP) {
            bool hopeless = size > most || !may_fit(c, size, room);
            int height = hopeless ? -1 : lay_out(c, c->title, c->n_title, size, &most);
            if (height >= 0 && height <= room && !(tidy && has_widow(c)))
                return;
        }
    for (size_t i = 0; i < c->n_title; i++) {
        pango_layout_set_wrap(c->title[i].layout, PANGO_WRAP_WORD_CHAR);
        pango_layout_set_ellipsize(c->title[i].layout, PANGO_ELLIPSIZE_END);
        pango_layout_set_height(c->title[i].layout, room / (int)c->n_title * PANGO_SCALE);
    }
    lay_out(c, c->title, c->n_title, TITLE_MIN, &most);
}

static void
set_band(struct cover *c, enum band band, int from, int to)
{
    from = CLAMP(from, 0, HEIGHT);
    to = CLAMP(to, from, HEIGHT);
    memset(c->band + from, (int)band, (size_t)(to - from));
}

static void
show_run(const struct cover *c, const PangoGlyphItem *run, double x, double y)
{
    hb_font_t *font = pango_font_get_hb_font(run->item->analysis.font);
    for (int i = 0; i < run->glyphs->num_glyphs; i++) {
        const PangoGlyphInfo *g = &run->glyphs->glyphs[i];
        if (g->glyph != PANGO_GLYPH_EMPTY && !(g->glyph & PANGO_GLYPH_UNKNOWN_FLAG))
            ink_glyph(c->ink, font, g->glyph, 1.0 / PANGO_SCALE,
                x + g->geometry.x_offset / (double)PANGO_SCALE,
                y + g->geometry.y_offset / (double)PANGO_SCALE);
        x += g->geometry.width / (double)PANGO_SCALE;
    }
}

static void
show_layout(const struct cover *c, PangoLayout *layout, double x, double y)
{
    PangoLayoutIter *it = pango_layout_get_iter(layout);
    do {
        PangoLayoutRun *run = pango_layout_iter_get_run_readonly(it);
        PangoRectangle box;
        pango_layout_iter_get_run_extents(it, NULL, &box);
        if (run)
            show_run(c, run, x + box.x / (double)PANGO_SCALE,
                y + pango_layout_iter_get_baseline(it) / (double)PANGO_SCALE);
    } while (pango_layout_iter_next_run(it));
    pango_layout_iter_free(it);
}

/* Shows the parts one below the other; letters may reach into the gaps. */
static void
show(struct cover *c, const struct part *v, size_t n, int y)
{
    for (size_t i = 0; i < n; i++) {
        int height;
        pango_layout_get_pixel_size(v[i].layout, NULL, &height);
        set_band(
            c, v[i].band, y - GAP / 2, MIN(y + height + GAP / 2, y < GROUND ? GROUND : HEIGHT));
        show_layout(c, v[i].layout, MARGIN, y);
        y += height + GAP;
    }
}

static void
draw(struct cover *c)
{
    int y = MARGIN + RULE + GAP + 6;
    set_band(c, BAND_TITLE, 0, GROUND);
    set_band(c, BAND_CREDIT, GROUND, HEIGHT);
    set_band(c, BAND_STROKE, 0, MARGIN + RULE);
    ink_rectangle(
        c->ink, lang_is_rtl(c->lang) ? WIDTH - MARGIN - STROKE : MARGIN, MARGIN, STROKE, RULE);
    fit_titles(c, GROUND - y - MARGIN);
    show(c, c->title, c->n_title, y);
    double most = CREDIT_SIZE;
    int height = lay_out(c, c->credit, c->n_credit, CREDIT_SIZE, &most);
    for (size_t i = 0; i < c->n_credit && height < 0; i++)
        pango_layout_set_wrap(c->credit[i].layout, PANGO_WRAP_WORD_CHAR);
    if (height < 0)
        height = lay_out(c, c->credit, c->n_credit, CREDIT_SIZE, &most);
    show(c, c->credit, c->n_credit, MAX(HEIGHT - MARGIN - height, GROUND + MARGIN / 2));
}

static void
add_title(struct cover *c, const char *text, const char *lang)
{
    bool first = c->n_title == 0;
    struct part *p = &c->title[c->n_title++];
    *p = new_part(c, text, lang);
    p->bold = first;
    p->share = first ? 1 : 0.62;
    p->band = first ? BAND_TITLE : BAND_PARALLEL;
}

static void
take_titles(struct cover *c)
{
    const char *lang, *text = epub_title(c->e, &lang);
    add_title(c, text, lang);
    const struct title *t = c->e->doc->meta.titles;
    for (t = t ? t->next : NULL; t && c->n_title < PARTS; t = t->next)
        add_title(c, t->text, t->lang);
}

/* The credits as the text words them, then the publisher. */
static void
take_credits(struct cover *c)
{
    const struct node *body = c->e->doc->body;
    /* An issue has too many, and they are those of its notices. */
    for (const struct node *n = c->e->issue ? NULL : body; n && c->n_credit + 1 < PARTS;
         n = node_next(n, body))
        if (n->kind == NODE_PARA && n->role == ROLE_CREDIT)
            c->credit[c->n_credit++] = new_part(c, node_text(c->e->arena, n), node_lang(n));
    if (c->e->doc->meta.publisher)
        c->credit[c->n_credit++] = new_part(c, c->e->doc->meta.publisher, NULL);
    for (size_t i = 0; i < c->n_credit; i++)
        c->credit[i].band = BAND_CREDIT;
}

/* A colour between two, for each of the three parts of it. */
static uint32_t
mix(uint32_t ground, uint32_t figure, unsigned shade)
{
    uint32_t colour = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
        uint32_t from = ground >> shift & 255, to = figure >> shift & 255;
        uint32_t part = (from * (SHADES - 1 - shade) + to * shade + SHADES / 2) / (SHADES - 1);
        colour |= part << shift;
    }
    return colour;
}

/* The colour of each coverage of a band; the stroke has straight edges and no shades. */
static void
colours_of(enum band band, unsigned char ret_colour[256])
{
    int from = band_colours[band].ground, way = band_colours[band].figure - from;
    for (int i = 0; i < 256; i++)
        ret_colour[i] = band == BAND_STROKE ? (i > 127 ? STROKE_COLOUR : 0)
                                            : (unsigned char)(from + (way * i) / 255);
}

/* Encodes the ink as the colours that it means. */
static GBytes *
encode(const struct cover *c)
{
    uint32_t palette[COLOURS] = { [STROKE_COLOUR] = stroke };
    unsigned char colour[BANDS][256];
    const unsigned char *table[HEIGHT];
    for (unsigned i = 0; i < SHADES; i++)
        palette[i] = mix(dark, light, i);
    for (int band = 0; band < BANDS; band++)
        colours_of((enum band)band, colour[band]);
    for (int y = 0; y < HEIGHT; y++)
        table[y] = colour[c->band[y]];
    struct png p = { WIDTH, HEIGHT, WIDTH, ink_pixels(c->ink), table, palette, COLOURS };
    return png_encode(&p);
}

/* A box in place of a letter is worse than no cover. */
static bool
has_all_glyphs(const struct cover *c)
{
    for (size_t i = 0; i < c->n_title; i++)
        if (pango_layout_get_unknown_glyphs_count(c->title[i].layout))
            return false;
    for (size_t i = 0; i < c->n_credit; i++)
        if (pango_layout_get_unknown_glyphs_count(c->credit[i].layout))
            return false;
    return true;
}

static void
drop_parts(struct part *v, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (v[i].pieces)
            g_array_unref(v[i].pieces);
        g_object_unref(v[i].layout);
    }
}

GBytes *
cover_draw(const struct epub *e)
{
    struct diags unused = { .arena = e->arena };
    struct cover c = { .e = e, .lang = e->lang, .fonts = fonts_open(e->job->opts, &unused) };
    if (!c.fonts)
        return NULL;
    c.ink = ink_new(WIDTH, HEIGHT);
    take_titles(&c);
    take_credits(&c);
    draw(&c);
    bool whole = has_all_glyphs(&c);
    GBytes *png = whole ? encode(&c) : NULL;
    drop_parts(c.title, c.n_title);
    drop_parts(c.credit, c.n_credit);
    ink_free(c.ink);
    return png;
}
