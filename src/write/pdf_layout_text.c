/* The inlines of a block as one text for Pango, with the leaf that each part of it comes from. */
#include <string.h>

#include "lang/lang.h"
#include "write/direction.h"
#include "write/pdf_layout.h"

#define LINE_SEPARATOR "\342\200\250"
#define ISOLATE_LTR "\342\201\246"
#define ISOLATE_RTL "\342\201\247"
#define ISOLATE_END "\342\201\251"

/* Where the walk is: what a leaf inherits from the inlines around it. */
struct inline_frame {
    struct pdf_inline *in;
    struct css_style style;
    const char *lang;
};

struct builder {
    struct pdf_layout *l;
    struct pdf_box *box;
};

bool
pdf_text_is_control(gunichar ch)
{
    return ch == 0xad || ch == 0x61c || ch == 0x200e || ch == 0x200f
        || (ch >= 0x202a && ch <= 0x202e) || (ch >= 0x2066 && ch <= 0x2069);
}

/* The bytes [from, to) of a leaf's text. */
static void
add_part(struct builder *b, const struct node *leaf, const char *s, size_t from, size_t to,
    const struct inline_frame *f)
{
    struct pdf_span span = { .start = b->box->text->len,
        .leaf = leaf,
        .offset = from,
        .in = f->in,
        .style = f->style,
        .lang = f->lang };
    g_string_append_len(b->box->text, s + from, (gssize)(to - from));
    span.end = b->box->text->len;
    g_array_append_val(b->box->spans, span);
}

/* All of it; in a text from right to left, a number in groups is set apart. */
static void
add_text(struct builder *b, const struct node *leaf, const char *s, const struct inline_frame *f)
{
    size_t from = 0, n = strlen(s);
    while (leaf && f->lang && lang_is_rtl(f->lang)) {
        size_t end, at = direction_find_number(s + from, n - from, &end);
        if (from + at == n)
            break;
        if (at)
            add_part(b, leaf, s, from, from + at, f);
        add_part(b, NULL, ISOLATE_LTR, 0, strlen(ISOLATE_LTR), f);
        add_part(b, leaf, s, from + at, from + end, f);
        add_part(b, NULL, ISOLATE_END, 0, strlen(ISOLATE_END), f);
        from += end;
    }
    if (from < n || !n)
        add_part(b, leaf, s, from, n, f);
}

static struct pdf_inline *
inline_new(struct builder *b, struct inline_frame *f, const char *type)
{
    struct pdf_inline *in = arena_alloc(b->l->arena, sizeof *in);
    in->parent = f->in;
    in->type = type;
    f->in = in;
    return in;
}

static const char *
labelled(struct builder *b, enum lang_string id, const char *sep, const char *text,
    struct pdf_inline *in)
{
    const char *word = lang_string(b->l->lang, id, &in->contents_lang);
    return arena_printf(b->l->arena, "%s%s%s", word, sep, text);
}

/* Is there a block with this id in the text? */
static bool
has_goal(const struct node *body, const char *id)
{
    for (const struct node *n = body; n; n = node_next(n, body))
        if (n->id && !node_is_inline(n) && strcmp(n->id, id) == 0)
            return true;
    return false;
}

static void
enter_link(struct builder *b, const struct node *n, struct inline_frame *f)
{
    const char *href = n->as.link.href;
    bool inside = href && *href == '#';
    if (!href || !*href || (inside && !has_goal(b->l->doc->body, href + 1)))
        return;
    struct pdf_inline *in = inline_new(b, f, "Link");
    const char *text = node_text(b->l->arena, n);
    in->uri = inside ? NULL : href;
    in->goal = inside ? href + 1 : NULL;
    in->contents = labelled(b, STR_LINK, ": ", *text ? text : href, in);
}

/* A mark that is a bracketed number, or raised by itself, stays as it is; others are raised. */
static bool
mark_is_raised(const char *label)
{
    gunichar ch = g_utf8_get_char(label);
    return g_ascii_isalnum(*label) || ch == 0x2020 || ch == 0x2021 || ch == 0xa7 || ch == 0xb6;
}

static void
add_noteref(struct builder *b, const struct node *n, const struct inline_frame *outer)
{
    struct inline_frame f = *outer;
    const char *label = n->as.noteref.label ? n->as.noteref.label : "";
    struct pdf_note *note = pdf_layout_find_note(b->l, n);
    if (note) {
        inline_new(b, &f, "Reference")->reference_of = note;
        struct pdf_inline *link = inline_new(b, &f, "Link");
        link->to = note;
        link->contents = labelled(b, STR_NOTE, " ", label, link);
    }
    f.style = css_compute(b->l->css, &outer->style, mark_is_raised(label) ? "sup" : "span", NULL);
    add_text(b, n, label, &f);
}

static void
add_image(struct builder *b, const struct node *n, const struct inline_frame *outer)
{
    struct inline_frame f = *outer;
    if (!n->as.image.alt || !*n->as.image.alt)
        return;
    inline_new(b, &f, "Figure")->alt = n->as.image.alt;
    add_text(b, n, n->as.image.alt, &f);
}

static void walk(struct builder *b, const struct node *parent, const struct inline_frame *f);

/* What sets an inline apart that runs the other way; only the layout sees it. */
static const char *
isolate_of(const struct node *n, const char *lang, const char *outer)
{
    bool rtl = lang && lang_is_rtl(lang), around = outer && lang_is_rtl(outer);
    if (rtl != around)
        return rtl ? ISOLATE_RTL : ISOLATE_LTR;
    return n->kind == NODE_LINK && direction_turns_link(n, outer) ? ISOLATE_LTR : NULL;
}

/* An inline that holds others: its style, its language, its element. */
static void
enter(struct builder *b, const struct node *n, const struct inline_frame *outer, const char *name)
{
    struct inline_frame f = *outer;
    bool other_lang = n->lang && (!f.lang || strcmp(n->lang, f.lang) != 0);
    f.style = css_compute_in(b->l->css, &outer->style, name, node_role_name[n->role], n->lang);
    if (n->kind == NODE_LINK)
        enter_link(b, n, &f);
    else if (b->l->book->ua2 && n->kind == NODE_EMPH)
        inline_new(b, &f, "Em");
    else if (b->l->book->ua2 && n->kind == NODE_STRONG)
        inline_new(b, &f, "Strong");
    if (other_lang) {
        if (f.in == outer->in)
            inline_new(b, &f, "Span");
        f.in->lang = f.lang = n->lang;
        pdf_layout_need_font(b->l, f.style.font_family, n->lang);
    }
    const char *isolate = isolate_of(n, f.lang, outer->lang);
    if (isolate)
        add_text(b, NULL, isolate, outer);
    walk(b, n, &f);
    if (isolate)
        add_text(b, NULL, ISOLATE_END, outer);
}

/* A line of a PRE: what parts it from the one before it, and its indent, are not in its text. */
static void
add_pre_line(struct builder *b, const struct node *n, const struct inline_frame *f)
{
    GString *before = g_string_new(NULL);
    for (unsigned i = 0; n->prev && i <= n->as.text.blank; i++)
        g_string_append_c(before, '\n');
    for (unsigned i = 0; i < n->as.text.indent; i++)
        g_string_append_c(before, ' ');
    add_text(b, NULL, before->str, f);
    add_text(b, n, n->as.text.s, f);
    g_string_free(before, TRUE);
}

static void
add_inline(struct builder *b, const struct node *n, const struct inline_frame *f)
{
    switch (n->kind) {
    case NODE_TEXT:
    case NODE_PRE:
        add_text(b, n, n->as.text.s ? n->as.text.s : "", f);
        break;
    case NODE_LINE:
        add_text(b, n, n->as.text.s, f);
        if (n->next) {
            g_string_append_c(b->box->text, ' ');
            g_array_index(b->box->spans, struct pdf_span, b->box->spans->len - 1).end++;
        }
        break;
    case NODE_BREAK:
        add_text(b, n, LINE_SEPARATOR, f);
        break;
    case NODE_NOTEREF:
        add_noteref(b, n, f);
        break;
    case NODE_IMAGE:
        add_image(b, n, f);
        break;
    case NODE_EMPH:
        enter(b, n, f, "em");
        break;
    case NODE_STRONG:
        enter(b, n, f, "strong");
        break;
    case NODE_LINK:
        enter(b, n, f, "a");
        break;
    case NODE_SPAN:
        enter(b, n, f, "span");
        break;
    case NODE_DOC:
    case NODE_SECTION:
    case NODE_QUOTE:
    case NODE_LIST:
    case NODE_ITEM:
    case NODE_TABLE:
    case NODE_ROW:
    case NODE_CELL:
    case NODE_FIGURE:
    case NODE_NOTE:
    case NODE_HEADING:
    case NODE_PARA:
    case NODE_KIND_COUNT:
        break;
    }
}

static void
walk(struct builder *b, const struct node *parent, const struct inline_frame *f)
{
    for (const struct node *n = parent->first; n; n = n->next)
        add_inline(b, n, f);
}

void
pdf_text_build(struct pdf_layout *l, struct pdf_box *box, const struct node *block)
{
    struct builder b = { l, box };
    struct inline_frame f = { NULL, box->style, box->lang };
    if (block->kind == NODE_PRE && block->first) {
        for (const struct node *n = block->first; n; n = n->next)
            add_pre_line(&b, n, &f);
    } else if (block->kind == NODE_PRE || block->kind == NODE_LINE || block->kind == NODE_IMAGE) {
        add_inline(&b, block, &f);
    } else {
        walk(&b, block, &f);
    }
}

void
pdf_text_add(struct pdf_box *box, const char *text, struct pdf_inline *in)
{
    struct pdf_span span = {
        .start = box->text->len, .in = in, .style = box->style, .lang = box->lang
    };
    g_string_append(box->text, text);
    span.end = box->text->len;
    g_array_append_val(box->spans, span);
}

guint
pdf_box_first_span(const struct pdf_box *box, size_t at)
{
    guint lo = 0, hi = box->spans->len;
    while (lo < hi) {
        guint mid = (lo + hi) / 2;
        if (g_array_index(box->spans, struct pdf_span, mid).end <= at)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

const struct pdf_span *
pdf_box_span(const struct pdf_box *box, size_t at)
{
    guint i = pdf_box_first_span(box, at);
    if (i == box->spans->len)
        return NULL;
    const struct pdf_span *s = &g_array_index(box->spans, struct pdf_span, i);
    return at >= s->start ? s : NULL;
}
