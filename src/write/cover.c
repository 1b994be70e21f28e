/*
 * The cover for the shelf: the titles on a dark ground, the credits below. It is an image for
 * the shelf only and stands nowhere in the text, so it needs no words of its own. The same
 * titles and fonts give the same bytes.
 */
#include "write/epub.h"

#include <string.h>

#include "write/fonts.h"

enum { WIDTH = 1000, HEIGHT = 1500, MARGIN = 92, GROUND = 1010, GAP = 34, RULE = 8 };
enum { TITLE_MAX = 104, TITLE_MIN = 28, CREDIT_SIZE = 36, PARTS = 8 };

struct colour {
    double red, green, blue;
};

static const struct colour ink = { 0.10, 0.21, 0.29 }, paper = { 0.985, 0.98, 0.965 },
                           pale = { 0.84, 0.89, 0.92 }, accent = { 0.86, 0.66, 0.30 };

/* One text of the cover. */
struct part {
    PangoLayout *layout;
    double share; /* of the title's size */
    bool bold;
    const char *lang;
    const struct colour *colour;
};

struct cover {
    const struct epub *e;
    struct fonts *fonts;
    const char *lang; /* of the publication */
    cairo_t *cr;
    struct part title[PARTS], credit[PARTS];
    size_t n_title, n_credit;
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

static int
height_of(const struct part *p)
{
    int height;
    pango_layout_get_pixel_size(p->layout, NULL, &height);
    return height;
}

/* The height of the parts one below the other; -1: a word is wider than the cover. */
static int
lay_out(const struct cover *c, struct part *v, size_t n, double size)
{
    int sum = 0;
    for (size_t i = 0; i < n; i++) {
        PangoRectangle logical;
        set_size(c, &v[i], size * v[i].share);
        pango_layout_get_pixel_extents(v[i].layout, NULL, &logical);
        if (logical.width > WIDTH - 2 * MARGIN)
            return -1;
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

/*
 * The largest size at which the titles fit, if there is one without a widow. At the smallest one
 * words may break and the text may end.
 */
static void
fit_titles(struct cover *c, int room)
{
    for (int tidy = 1; tidy >= 0; tidy--)
        for (double size = TITLE_MAX; size >= (tidy ? TITLE_MAX / 2 : TITLE_MIN); size -= 4) {
            int height = lay_out(c, c->title, c->n_title, size);
            if (height >= 0 && height <= room && !(tidy && has_widow(c)))
                return;
        }
    for (size_t i = 0; i < c->n_title; i++) {
        pango_layout_set_wrap(c->title[i].layout, PANGO_WRAP_WORD_CHAR);
        pango_layout_set_ellipsize(c->title[i].layout, PANGO_ELLIPSIZE_END);
        pango_layout_set_height(c->title[i].layout, room / (int)c->n_title * PANGO_SCALE);
    }
    lay_out(c, c->title, c->n_title, TITLE_MIN);
}

static void
set_colour(const struct cover *c, const struct colour *colour)
{
    cairo_set_source_rgb(c->cr, colour->red, colour->green, colour->blue);
}

static void
fill(const struct cover *c, const struct colour *colour, double x, double y, double w, double h)
{
    set_colour(c, colour);
    cairo_rectangle(c->cr, x, y, w, h);
    cairo_fill(c->cr);
}

static void
show(const struct cover *c, const struct part *p, int y)
{
    set_colour(c, p->colour);
    cairo_move_to(c->cr, MARGIN, y);
    pango_cairo_show_layout(c->cr, p->layout);
}

static void
draw(struct cover *c)
{
    fill(c, &paper, 0, 0, WIDTH, HEIGHT);
    fill(c, &ink, 0, 0, WIDTH, GROUND);
    int y = MARGIN + RULE + GAP + 10;
    fill(c, &accent, lang_is_rtl(c->lang) ? WIDTH - MARGIN - 132 : MARGIN, MARGIN, 132, RULE);
    fit_titles(c, GROUND - y - MARGIN);
    for (size_t i = 0; i < c->n_title; i++) {
        show(c, &c->title[i], y);
        y += height_of(&c->title[i]) + GAP;
    }
    int height = lay_out(c, c->credit, c->n_credit, CREDIT_SIZE);
    for (size_t i = 0; i < c->n_credit && height < 0; i++)
        pango_layout_set_wrap(c->credit[i].layout, PANGO_WRAP_WORD_CHAR);
    if (height < 0)
        height = lay_out(c, c->credit, c->n_credit, CREDIT_SIZE);
    y = MAX(HEIGHT - MARGIN - height, GROUND + MARGIN / 2);
    for (size_t i = 0; i < c->n_credit; i++) {
        show(c, &c->credit[i], y);
        y += height_of(&c->credit[i]) + GAP;
    }
}

static void
add_title(struct cover *c, const char *text, const char *lang)
{
    bool first = c->n_title == 0;
    struct part *p = &c->title[c->n_title++];
    *p = new_part(c, text, lang);
    p->bold = first;
    p->share = first ? 1 : 0.62;
    p->colour = first ? &paper : &pale;
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
    for (const struct node *n = body; n && c->n_credit + 1 < PARTS; n = node_next(n, body))
        if (n->kind == NODE_PARA && n->role == ROLE_CREDIT)
            c->credit[c->n_credit++] = new_part(c, node_text(c->e->arena, n), node_lang(n));
    if (c->e->doc->meta.publisher)
        c->credit[c->n_credit++] = new_part(c, c->e->doc->meta.publisher, NULL);
    for (size_t i = 0; i < c->n_credit; i++)
        c->credit[i].colour = &ink;
}

static cairo_status_t
append_png(void *bytes, const unsigned char *data, unsigned len)
{
    g_byte_array_append(bytes, data, len);
    return CAIRO_STATUS_SUCCESS;
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
    for (size_t i = 0; i < n; i++)
        g_object_unref(v[i].layout);
}

GBytes *
cover_draw(const struct epub *e)
{
    struct diags unused = { .arena = e->arena };
    struct cover c = { .e = e, .lang = e->lang, .fonts = fonts_open(e->job->opts, &unused) };
    if (!c.fonts)
        return NULL;
    cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
    c.cr = cairo_create(surface);
    take_titles(&c);
    take_credits(&c);
    draw(&c);
    GByteArray *bytes = g_byte_array_new();
    bool good = has_all_glyphs(&c)
        && cairo_surface_write_to_png_stream(surface, append_png, bytes) == CAIRO_STATUS_SUCCESS;
    drop_parts(c.title, c.n_title);
    drop_parts(c.credit, c.n_credit);
    cairo_destroy(c.cr);
    cairo_surface_destroy(surface);
    if (!good)
        g_byte_array_unref(bytes);
    return good ? g_byte_array_free_to_bytes(bytes) : NULL;
}
