/* Plain figures as the calls of notes. */
#include "infer/figures.h"

#include <string.h>

#include "base/utf8.h"
#include "infer/chars.h"
#include "infer/notes.h"
#include "lang/uni.h"

enum { MOST_DIGITS = 2, SHORT = 3 };

/* The word that ends at `end`, of letters alone: where it begins; `end` if there is none. */
static const char *
word_before(const char *s, const char *end)
{
    const char *p = end;
    while (p > s && uni_is(utf8_char(utf8_prev(p)), UNI_ALPHA))
        p = utf8_prev(p);
    bool joined = p > s && p < end && uni_is(utf8_char(utf8_prev(p)), UNI_DIGIT)
        && !char_is_dense(utf8_char(p));
    return joined ? end : p;
}

/* May a figure stand at p because of what is before it; and may it belong to that? */
static bool
may_follow(const char *s, const char *p, bool *ret_weak)
{
    const char *end = p;
    bool stop = false;
    for (; end > s; end = utf8_prev(end)) {
        gunichar c = utf8_char(utf8_prev(end));
        if (!char_is_final(c) && !char_is_comma(c) && !char_is_closer(c))
            break;
        stop = true;
    }
    const char *word = word_before(s, end);
    if (word > s && strchr("/@._=&#\\", word[-1])) /* an address */
        return false;
    size_t letters = 0, smalls = 0, cased = 0, dense = 0;
    while (word < end) {
        gunichar c = utf8_take(&word);
        letters++;
        smalls += uni_is(c, UNI_LOWER) != 0;
        cased += char_is_cased(c);
        dense += char_is_dense(c);
    }
    *ret_weak = dense || (cased && !smalls) || (stop && letters <= SHORT);
    return letters > 1;
}

void
figures_find(GArray *calls, const char *s, size_t n, size_t place)
{
    const char *end = s + n;
    size_t open = 0; /* round brackets: "1)" has its own */
    for (const char *p = s; p < end; p++) {
        open += *p == '(';
        open -= *p == ')' && open;
        if (!g_ascii_isdigit(*p))
            continue;
        struct figure_call c = { .place = place, .start = (size_t)(p - s) };
        int digits = 0;
        bool zero = *p == '0';
        for (; p < end && g_ascii_isdigit(*p); p++, digits++)
            c.value = digits < MOST_DIGITS ? c.value * 10 + (*p - '0') : 0;
        c.end = (size_t)(p - s);
        gunichar next = p < end ? utf8_char(p) : ' ';
        bool apart = char_is_space(next) || char_is_final(next) || char_is_comma(next)
            || char_is_colon(next) || char_is_closer(next);
        bool decimal = p + 1 < end && g_ascii_isdigit(p[1]) && !char_is_space(next);
        bool bracket = p < end && *p == ')' && !open;
        if (c.value && !zero && apart && !decimal && !bracket
            && may_follow(s, s + c.start, &c.weak))
            g_array_append_val(calls, c);
        p--; /* what follows is looked at, too */
    }
}

int
figures_label(const char *s, size_t n, size_t *ret_label, size_t *ret_cut)
{
    size_t i = 0;
    int value = 0;
    for (; i < n && i <= MOST_DIGITS && g_ascii_isdigit(s[i]); i++)
        value = value * 10 + (s[i] - '0');
    *ret_label = i;
    if (!i || i > MOST_DIGITS || *s == '0')
        return 0;
    while (i < n && char_is_space(utf8_char(s + i)))
        i = (size_t)(utf8_next(s + i) - s);
    *ret_cut = i;
    return i > *ret_label && text_head(s + i, n - i) ? value : 0;
}

/* The call of note `value` from index `from` on: better one that cannot belong to its word. */
static guint
find_call(const GArray *calls, guint from, int value)
{
    guint found = calls->len;
    for (guint i = from; i < calls->len; i++) {
        const struct figure_call *c = &g_array_index(calls, struct figure_call, i);
        if (c->value != value || (c->weak && found < calls->len))
            continue;
        found = i;
        if (!c->weak)
            break;
    }
    return found;
}

GArray *
figures_match(const GArray *calls, const GArray *texts)
{
    GArray *pairs = g_array_new(FALSE, FALSE, sizeof(struct figure_pair));
    struct figure_pair p = { 0, 0 };
    for (int value = 1;; value++, p.call++, p.text++) {
        p.call = find_call(calls, p.call, value);
        if (p.call >= calls->len)
            return pairs;
        size_t place = g_array_index(calls, struct figure_call, p.call).place;
        for (; p.text < texts->len; p.text++) {
            const struct figure_text *t = &g_array_index(texts, struct figure_text, p.text);
            if (t->value == value && t->place > place)
                break;
        }
        if (p.text >= texts->len)
            return pairs;
        g_array_append_val(pairs, p);
    }
}

/* What the tree holds of them. */
struct figures {
    GArray *calls, *texts;
    GArray *blocks; /* struct note_call, without the call itself: the places of both */
    guint items;    /* texts that are items of a list */
    size_t tail;    /* the first place in the tail */
};

static void
add_text(struct figures *g, int value)
{
    struct figure_text t = { .place = g->blocks->len, .value = value };
    if (value)
        g_array_append_val(g->texts, t);
}

static void
gather(struct note_finder *f, struct figures *g)
{
    struct node *body = f->doc->body;
    guint item = 0;
    size_t order = 0, label, cut;
    for (struct node *n = body; n; n = node_next(n, body)) {
        order++;
        struct note_call block = { .block = n, .style = '1', .order = order };
        g->tail = n == f->tail ? g->blocks->len : g->tail;
        for (; item < f->texts->len; item++) {
            const struct note_text *t = &g_array_index(f->texts, struct note_text, item);
            if (t->order > order)
                break;
            if (t->node == n && t->style == '1') {
                add_text(g, t->value);
                g->items++;
            }
        }
        if (n->kind != NODE_PARA && n->kind != NODE_HEADING)
            continue;
        const char *s = node_text(f->doc->arena, n);
        if (n->kind == NODE_PARA && n->parent == body)
            add_text(g, figures_label(s, strlen(s), &label, &cut));
        figures_find(g->calls, s, strlen(s), g->blocks->len);
        g_array_append_val(g->blocks, block);
    }
}

static struct note_call
block_at(const struct figures *g, size_t place)
{
    return g_array_index(g->blocks, struct note_call, place);
}

/*
 * Items are notes if all are called, one at least by a figure that cannot belong to its word; a
 * single note must be called so, and stand where notes do.
 */
static bool
is_certain(const struct figures *g, const GArray *pairs)
{
    guint items = 0, strong = 0;
    size_t place = 0;
    for (guint i = 0; i < pairs->len; i++) {
        const struct figure_pair *p = &g_array_index(pairs, struct figure_pair, i);
        place = g_array_index(g->texts, struct figure_text, p->text).place;
        items += block_at(g, place).block->parent->kind == NODE_ITEM;
        strong += !g_array_index(g->calls, struct figure_call, p->call).weak;
    }
    if (items)
        return strong && items == pairs->len && items == g->items;
    return pairs->len > 1 || (strong && place >= g->tail);
}

static int
by_place(const void *a, const void *b)
{
    const struct note_call *x = a, *y = b;
    if (x->order != y->order)
        return x->order < y->order ? -1 : 1;
    return x->start < y->start ? -1 : x->start > y->start;
}

/* A paragraph becomes the text of a note; an item already is one. */
static void
add_note(struct note_finder *f, const struct figures *g, const struct figure_pair *p)
{
    struct arena *a = f->doc->arena;
    const struct figure_call *c = &g_array_index(g->calls, struct figure_call, p->call);
    const struct figure_text *x = &g_array_index(g->texts, struct figure_text, p->text);
    struct note_call call = block_at(g, c->place);
    struct node *n = block_at(g, x->place).block;
    call.start = call.mark = c->start;
    call.end = c->end;
    call.value = c->value;
    call.label = arena_printf(a, "%d", c->value);
    g_array_append_val(f->calls, call);
    if (n->parent->kind == NODE_ITEM)
        return;
    struct note_text t = { .node = n, .para = n, .style = '1', .value = x->value };
    const char *s = node_text(a, n);
    size_t label;
    figures_label(s, strlen(s), &label, &t.cut);
    t.label = arena_strndup(a, s, label);
    notes_add_text(f, t);
}

void
notes_find_figures(struct note_finder *f)
{
    struct figures g = { .calls = g_array_new(FALSE, FALSE, sizeof(struct figure_call)),
        .texts = g_array_new(FALSE, FALSE, sizeof(struct figure_text)),
        .blocks = g_array_new(FALSE, FALSE, sizeof(struct note_call)) };
    gather(f, &g);
    GArray *pairs = figures_match(g.calls, g.texts);
    if (is_certain(&g, pairs)) {
        for (guint i = 0; i < pairs->len; i++)
            add_note(f, &g, &g_array_index(pairs, struct figure_pair, i));
        g_array_sort(f->calls, by_place);
    }
    g_array_free(pairs, TRUE);
    g_array_free(g.calls, TRUE);
    g_array_free(g.texts, TRUE);
    g_array_free(g.blocks, TRUE);
}
