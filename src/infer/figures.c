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
    for (const char *p = s; p < end; p++) {
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
        if (c.value && !zero && apart && !decimal && may_follow(s, s + c.start, &c.weak))
            g_array_append_val(calls, c);
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

GArray *
figures_chain(const GArray *calls, int most)
{
    GArray *chain = g_array_new(FALSE, FALSE, sizeof(guint));
    guint from = 0;
    for (int k = 1; k <= most; k++) {
        guint found = calls->len;
        for (guint i = from; i < calls->len; i++) {
            const struct figure_call *c = &g_array_index(calls, struct figure_call, i);
            if (c->value != k || (c->weak && (most == 1 || found < calls->len)))
                continue;
            found = i;
            if (!c->weak)
                break;
        }
        if (found == calls->len)
            break;
        g_array_append_val(chain, found);
        from = found + 1;
    }
    return chain;
}

/* The last paragraphs, as far as they begin with plain figures down to 1, become texts of notes. */
static void
find_texts(struct note_finder *f)
{
    enum { MOST_BEHIND = 2 };
    struct arena *a = f->doc->arena;
    GPtrArray *found = g_ptr_array_new();
    int below = 0, behind = 0;
    for (struct node *n = f->doc->body->last; n && behind <= MOST_BEHIND; n = n->prev) {
        const char *s = n->kind == NODE_PARA ? node_text(a, n) : "";
        size_t label, cut;
        int value = figures_label(s, strlen(s), &label, &cut);
        if (value && (!below || value == below - 1)) {
            g_ptr_array_add(found, n);
            below = value;
        } else if (below) {
            break;
        } else {
            behind++;
        }
        if (below == 1)
            break;
    }
    for (guint i = found->len; below == 1 && i-- > 0;) {
        struct node *n = found->pdata[i];
        const char *s = node_text(a, n);
        struct note_text t = { .node = n, .para = n, .style = '1' };
        size_t label;
        t.value = figures_label(s, strlen(s), &label, &t.cut);
        t.label = arena_strndup(a, s, label);
        notes_add_text(f, t);
    }
    g_ptr_array_free(found, TRUE);
}

/* The texts with the numbers 1, 2, 3 in a row: how many; 0 if they are numbered otherwise. */
static int
count_texts(const struct note_finder *f, const struct node **ret_first)
{
    int most = 0;
    for (guint i = 0; i < f->texts->len; i++) {
        const struct note_text *t = &g_array_index(f->texts, struct note_text, i);
        if (t->style != '1')
            continue;
        if (t->value != most + 1)
            return 0;
        if (!most++)
            *ret_first = t->node;
    }
    return most;
}

static int
by_place(const void *a, const void *b)
{
    const struct note_call *x = a, *y = b;
    if (x->order != y->order)
        return x->order < y->order ? -1 : 1;
    return x->start < y->start ? -1 : x->start > y->start;
}

static void
add_calls(struct note_finder *f, const GArray *found, const GArray *chain, const GArray *blocks)
{
    for (guint i = 0; i < chain->len; i++) {
        const struct figure_call *c =
            &g_array_index(found, struct figure_call, g_array_index(chain, guint, i));
        struct note_call call = g_array_index(blocks, struct note_call, c->place);
        call.start = call.mark = c->start;
        call.end = c->end;
        call.value = c->value;
        call.label = arena_printf(f->doc->arena, "%d", c->value);
        g_array_append_val(f->calls, call);
    }
    g_array_sort(f->calls, by_place);
}

void
notes_find_figures(struct note_finder *f)
{
    const struct node *first = NULL;
    if (!f->list)
        find_texts(f);
    int most = count_texts(f, &first);
    if (!most)
        return;
    struct node *body = f->doc->body;
    GArray *blocks = g_array_new(FALSE, FALSE, sizeof(struct note_call));
    GArray *found = g_array_new(FALSE, FALSE, sizeof(struct figure_call));
    size_t order = 0;
    for (struct node *n = body; n && n != first; n = node_next(n, body)) {
        struct note_call call = { .block = n, .style = '1', .order = ++order };
        if (n->kind != NODE_PARA && n->kind != NODE_HEADING)
            continue;
        const char *s = node_text(f->doc->arena, n);
        figures_find(found, s, strlen(s), blocks->len);
        g_array_append_val(blocks, call);
    }
    GArray *chain = figures_chain(found, most);
    if (chain->len == (guint)most)
        add_calls(f, found, chain, blocks);
    g_array_free(chain, TRUE);
    g_array_free(found, TRUE);
    g_array_free(blocks, TRUE);
}
