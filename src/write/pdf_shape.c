#include "write/pdf_shape.h"

#include <stdbool.h>
#include <string.h>

/*
 * Bytes of a piece: from where it ends with a line, with a word, anywhere; the time of Pango grows
 * with the square of the runs on a line. Marks upon one letter: no writing has more (UAX 15,
 * stream-safe text).
 */
enum { PIECE = 4096, LONG = 2 * PIECE, LONGEST = 4 * PIECE, MAX_MARKS = 30 };

/* What stands between two pieces. */
enum seam { SEAM_NONE, SEAM_SPACE, SEAM_LINE };

/* Does the next character belong to the one before it? */
static bool
is_joined(gunichar c, gunichar next)
{
    return c == 0x200D || next == 0x200D || g_unichar_ismark(next)
        || (next >= 0x1F3FB && next <= 0x1F3FF);
}

/* May a piece of `n` bytes end between the two characters? */
static bool
is_seam(gunichar c, gunichar next, size_t n)
{
    if (n < LONG)
        return c == '\n' && n >= PIECE;
    return c == '\n' || (c == ' ' && g_unichar_isalnum(next))
        || (n >= LONGEST && !is_joined(c, next));
}

/* Where the piece of the text that starts at `from` ends. */
static size_t
piece_end(const char *text, size_t from, enum seam *ret_seam)
{
    int marks = 0;
    gunichar last = 0;
    const char *p = text + from;
    while (*p) {
        gunichar c = g_utf8_get_char(p);
        bool mark = c >= 0x300 && g_unichar_ismark(c);
        if (mark && marks == MAX_MARKS)
            break;
        marks = mark ? marks + 1 : 0;
        p += g_utf8_skip[(unsigned char)*p];
        last = c;
        if (is_seam(c, g_utf8_get_char(p), (size_t)(p - text) - from))
            break;
    }
    *ret_seam = last == '\n' ? SEAM_LINE : last == ' ' ? SEAM_SPACE : SEAM_NONE;
    return (size_t)(p - text);
}

/* The attributes of [from, to), counted from there. */
static PangoAttrList *
attributes_of(PangoAttrList *all, size_t from, size_t to)
{
    PangoAttrList *part = pango_attr_list_new();
    GSList *list = all ? pango_attr_list_get_attributes(all) : NULL;
    for (GSList *k = list; k; k = k->next) {
        PangoAttribute *a = k->data;
        if (a->end_index <= from || a->start_index >= to) {
            pango_attribute_destroy(a);
            continue;
        }
        a->start_index = (guint)(MAX(a->start_index, from) - from);
        a->end_index = (guint)(MIN(a->end_index, to) - from);
        pango_attr_list_insert(part, a); /* takes it over */
    }
    g_slist_free(list);
    return part;
}

static int
by_offset(const void *a, const void *b)
{
    const PangoGlyphItem *const *x = a, *const *y = b;
    return (*x)->item->offset - (*y)->item->offset;
}

/* The runs of a layout, which start at byte `from` of the text. */
static void
take_runs(GPtrArray *runs, PangoLayout *layout, size_t from)
{
    GPtrArray *own = g_ptr_array_new();
    /* a line break of the text starts another line of the layout */
    for (GSList *k = pango_layout_get_lines_readonly(layout); k; k = k->next)
        for (GSList *l = ((PangoLayoutLine *)k->data)->runs; l; l = l->next) {
            ((PangoGlyphItem *)l->data)->item->offset += (int)from;
            g_ptr_array_add(own, l->data);
        }
    if (own->len > 1)
        g_ptr_array_sort(own, by_offset);
    for (guint i = 0; i < own->len; i++)
        g_ptr_array_add(runs, own->pdata[i]);
    g_ptr_array_unref(own);
}

/* The layout of a piece believes that it is the text. */
static void
mend_seam(PangoLogAttr *attr, enum seam seam)
{
    attr->is_mandatory_break = seam == SEAM_LINE;
    attr->is_line_break = attr->is_char_break = seam != SEAM_NONE;
}

/* Takes a layout's attributes of characters; the last one is replaced by the next piece's first. */
static void
take_attrs(GArray *attrs, PangoLayout *layout, enum seam before)
{
    int n;
    const PangoLogAttr *own = pango_layout_get_log_attrs_readonly(layout, &n);
    guint seam = attrs->len ? attrs->len - 1 : 0;
    g_array_set_size(attrs, seam);
    g_array_append_vals(attrs, own, (guint)n);
    if (seam)
        mend_seam(&g_array_index(attrs, PangoLogAttr, seam), before);
}

struct shape *
shape_new(
    PangoContext *context, const PangoFontDescription *font, PangoAttrList *attrs, const char *text)
{
    struct shape *s = g_new0(struct shape, 1);
    GArray *chars = g_array_new(FALSE, FALSE, sizeof(PangoLogAttr));
    s->refs = 1;
    s->runs = g_ptr_array_new();
    s->layouts = g_ptr_array_new_with_free_func(g_object_unref);
    size_t from = 0;
    enum seam before = SEAM_NONE, after;
    do {
        size_t to = piece_end(text, from, &after);
        PangoAttrList *own = attributes_of(attrs, from, to);
        PangoLayout *layout = pango_layout_new(context);
        g_ptr_array_add(s->layouts, layout);
        pango_layout_set_font_description(layout, font);
        pango_layout_set_auto_dir(layout, FALSE);
        pango_layout_set_attributes(layout, own);
        pango_layout_set_text(layout, text + from, (int)(to - from));
        pango_attr_list_unref(own);
        s->unknown_glyphs += pango_layout_get_unknown_glyphs_count(layout);
        take_attrs(chars, layout, before);
        take_runs(s->runs, layout, from);
        from = to;
        before = after;
    } while (text[from]);
    s->attrs = (PangoLogAttr *)(void *)g_array_free(chars, FALSE);
    return s;
}

struct shape *
shape_ref(struct shape *s)
{
    s->refs++;
    return s;
}

void
shape_unref(struct shape *s)
{
    if (--s->refs)
        return;
    g_ptr_array_unref(s->runs);
    g_ptr_array_unref(s->layouts);
    g_free(s->attrs);
    g_free(s);
}
