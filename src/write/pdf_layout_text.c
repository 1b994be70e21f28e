/*
 * The inlines of a block as one text for Pango. The text is that of the tree but for characters
 * put in for the layout alone: soft hyphens where a word may break, and zero-width spaces where an
 * address may. Drawing leaves these out again.
 */
#include <string.h>

#include "base/dict.h"
#include "lang/lang.h"
#include "write/pdf_layout.h"

#define SOFT_HYPHEN "\302\255"
#define ZERO_WIDTH_SPACE "\342\200\213"
#define LINE_SEPARATOR "\342\200\250"

enum {
    MIN_WORD = 5,   /* letters of a word that is hyphenated */
    MIN_BEFORE = 2, /* letters before a hyphen */
    MIN_AFTER = 3   /* and behind it */
};

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
pdf_text_is_control(gunichar ch, bool url)
{
    return ch == 0xad || (ch == 0x200b && url) || ch == 0x61c || ch == 0x200e || ch == 0x200f
        || (ch >= 0x202a && ch <= 0x202e) || (ch >= 0x2066 && ch <= 0x2069);
}

/* Letters, and marks that belong to them. */
static size_t
word_length(const char *s, const char *end, long *ret_letters, bool *ret_capitals)
{
    const char *p = s;
    long letters = 0;
    bool lower = false;
    while (p < end) {
        gunichar ch = g_utf8_get_char(p);
        if (!g_unichar_isalpha(ch) && !g_unichar_ismark(ch))
            break;
        lower = lower || !g_unichar_isupper(ch);
        letters++;
        p = pdf_next_char(p);
    }
    *ret_letters = letters;
    *ret_capitals = !lower;
    return (size_t)(p - s);
}

static void
append_word(GString *out, const struct dict *d, const char *word, size_t n, long letters)
{
    bool *breaks = g_new0(bool, n);
    long letter = 0;
    bool ok = dict_hyphenate(d, word, n, breaks);
    for (size_t i = 0; i < n; i++) {
        bool starts = ((unsigned char)word[i] & 0xc0) != 0x80;
        if (ok && breaks[i] && letter >= MIN_BEFORE && letters - letter >= MIN_AFTER)
            g_string_append(out, SOFT_HYPHEN);
        g_string_append_c(out, word[i]);
        letter += starts;
    }
    g_free(breaks);
}

/* Words of letters alone: abbreviations in capitals and what stands at a digit stay whole. */
static void
append_hyphenated(GString *out, const char *s, const struct dict *d)
{
    const char *end = s + strlen(s);
    bool after_digit = false;
    while (s < end) {
        long letters;
        bool capitals;
        size_t n = word_length(s, end, &letters, &capitals);
        bool digit_next = g_ascii_isdigit(s[n]);
        if (letters >= MIN_WORD && !capitals && !after_digit && !digit_next)
            append_word(out, d, s, n, letters);
        else
            g_string_append_len(out, s, (gssize)n);
        s += n;
        after_digit = s < end && g_ascii_isdigit(*s);
        if (s < end) {
            size_t len = (size_t)(pdf_next_char(s) - s);
            g_string_append_len(out, s, (gssize)len);
            s += len;
        }
    }
}

/* An address may break behind / . ? & = and the like, but not inside "://" or before its end. */
static void
append_url(GString *out, const char *s)
{
    for (; *s; s++) {
        g_string_append_c(out, *s);
        bool mark = strchr("/.?&=-_#:", *s) != NULL;
        if (mark && s[1] && s[2] && !strchr("/.?&=-_#:", s[1]))
            g_string_append(out, ZERO_WIDTH_SPACE);
    }
}

static bool
looks_like_url(const char *s)
{
    if (strpbrk(s, " \t\n"))
        return false;
    return strstr(s, "://") || g_str_has_prefix(s, "www.") || strchr(s, '@') || strchr(s, '/');
}

static struct pdf_span *
span_open(struct builder *b, const struct node *leaf, const struct inline_frame *f)
{
    struct pdf_span span = { .start = b->box->text->len,
        .leaf = leaf,
        .in = f->in,
        .style = f->style,
        .lang = f->lang };
    g_array_append_val(b->box->spans, span);
    return &g_array_index(b->box->spans, struct pdf_span, b->box->spans->len - 1);
}

static void
add_text(struct builder *b, const struct node *leaf, const char *s, const struct inline_frame *f)
{
    struct pdf_span *span = span_open(b, leaf, f);
    const struct lang *lang = f->lang ? lang_find(f->lang) : NULL;
    span->url = f->in && f->in->uri && looks_like_url(s);
    bool hyphens = b->l->hyphenate && f->style.hyphens && lang && lang->hyphen_dict;
    const struct dict *d = hyphens && !span->url ? dict_find(lang->hyphen_dict) : NULL;
    if (span->url)
        append_url(b->box->text, s);
    else if (d)
        append_hyphenated(b->box->text, s, d);
    else
        g_string_append(b->box->text, s);
    span->end = b->box->text->len;
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

static void
enter_link(struct builder *b, const struct node *n, struct inline_frame *f)
{
    if (!n->as.link.href || !*n->as.link.href || *n->as.link.href == '#')
        return;
    struct pdf_inline *in = inline_new(b, f, "Link");
    const char *text = node_text(b->l->arena, n);
    in->uri = n->as.link.href;
    in->contents = labelled(b, STR_LINK, ": ", *text ? text : in->uri, in);
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

/* An inline that holds others: its style, its language, its element. */
static void
enter(struct builder *b, const struct node *n, const struct inline_frame *outer, const char *name)
{
    struct inline_frame f = *outer;
    bool other_lang = n->lang && (!f.lang || strcmp(n->lang, f.lang) != 0);
    f.style = css_compute(b->l->css, &outer->style, name, node_role_name[n->role]);
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
    }
    walk(b, n, &f);
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

/* The last word of a block stays whole: a line of half a word is a poor end. */
static void
mend_last_word(struct pdf_box *box)
{
    GString *t = box->text;
    gsize at = t->len;
    while (at > 0 && t->str[at - 1] != ' ')
        at--;
    for (char *shy; (shy = strstr(t->str + at, SOFT_HYPHEN));) {
        gsize cut = (gsize)(shy - t->str);
        for (guint i = 0; i < box->spans->len; i++) {
            struct pdf_span *s = &g_array_index(box->spans, struct pdf_span, i);
            s->start -= s->start > cut ? 2 : 0;
            s->end -= s->end > cut ? 2 : 0;
        }
        g_string_erase(t, (gssize)cut, 2);
    }
}

void
pdf_text_build(struct pdf_layout *l, struct pdf_box *box, const struct node *block)
{
    struct builder b = { l, box };
    struct inline_frame f = { NULL, box->style, box->lang };
    if (block->kind == NODE_PRE || block->kind == NODE_LINE || block->kind == NODE_IMAGE)
        add_inline(&b, block, &f);
    else
        walk(&b, block, &f);
    if (box->style.hyphens)
        mend_last_word(box);
}

void
pdf_text_add(struct pdf_box *box, const char *text, struct pdf_inline *in)
{
    struct pdf_span span = { .start = box->text->len,
        .in = in,
        .style = box->style,
        .lang = box->lang };
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

static const char *
leaf_text(const struct node *leaf)
{
    if (leaf->kind == NODE_TEXT || leaf->kind == NODE_PRE || leaf->kind == NODE_LINE)
        return leaf->as.text.s ? leaf->as.text.s : "";
    return "";
}

size_t
pdf_span_offset(const struct pdf_box *box, const struct pdf_span *span, size_t at)
{
    if (!span->leaf)
        return 0;
    const char *source = leaf_text(span->leaf), *s = source;
    const char *p = box->text->str + span->start, *end = box->text->str + at;
    while (p < end && *s) {
        gunichar ch = g_utf8_get_char(p);
        bool put_in = ch != g_utf8_get_char(s) && (ch == 0xad || ch == 0x200b);
        if (!put_in)
            s = pdf_next_char(s);
        p = pdf_next_char(p);
    }
    return (size_t)(s - source);
}
