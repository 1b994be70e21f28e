/*
 * The pass "notes": texts with a mark before them, and the marks in the text that call them. A
 * pair becomes a NOTE under doc->notes and a NOTEREF; what has no partner stays text.
 */
#include "infer/notes.h"

#include <glib.h>
#include <string.h>

#include "base/number.h"
#include "base/utf8.h"
#include "infer/chars.h"
#include "infer/infer.h"
#include "infer/marks.h"
#include "lang/uni.h"

static unsigned
key_of(gunichar style, int value)
{
    return (unsigned)style * 4096u + (unsigned)(value & 4095);
}

static int
superscript_value(gunichar c)
{
    if (c == 0xB9)
        return 1;
    if (c == 0xB2 || c == 0xB3)
        return (int)c - 0xB0;
    if (c == 0x2070 || (c >= 0x2074 && c <= 0x2079))
        return (int)c - 0x2070;
    return -1;
}

static bool
is_dagger(gunichar c)
{
    return c == 0x2020 || c == 0x2021 || c == 0xA7;
}

static bool
opens_round(const char *p)
{
    return *p == '(' || utf8_char(p) == 0xFF08;
}

/* The decimal digits at *p, of any script: how many, and what they say. */
static int
take_number(const char **p, int *ret_value)
{
    int digits = 0;
    *ret_value = 0;
    for (int d; (d = g_unichar_digit_value(utf8_char(*p))) >= 0; *p = utf8_next(*p), digits++)
        *ret_value = number_push(*ret_value, d);
    return digits;
}

/* "[12]" or "[*]" at p: its end and value; NULL if there is none. */
static const char *
read_bracket(const char *p, int *ret_value)
{
    gunichar close = mark_note_close(utf8_char(p));
    if (!close)
        return NULL;
    const char *q = utf8_next(p);
    int stars = 0, digits = take_number(&q, ret_value);
    for (; !digits && *q == '*'; q++)
        stars++;
    if (utf8_char(q) != close || digits > 3 || stars > 4 || digits + stars == 0)
        return NULL;
    *ret_value = stars ? 1000 + stars : *ret_value;
    return utf8_next(q);
}

/* "(1)", or "1)" without the bracket that opens: its end; NULL if there is none. */
static const char *
read_round(const char *p, int *ret_value)
{
    enum { MOST_DIGITS = 2 };
    const char *q = opens_round(p) ? utf8_next(p) : p;
    int digits = take_number(&q, ret_value);
    bool closed = *q == ')' || utf8_char(q) == 0xFF09;
    return closed && *ret_value && digits <= MOST_DIGITS ? utf8_next(q) : NULL;
}

/* A note's sign at p: its end, style and value; NULL if there is none. */
static const char *
read_sign(const char *p, gunichar *ret_style, int *ret_value)
{
    gunichar c = utf8_char(p);
    if (uni_is(c, UNI_ALPHA | UNI_SPACE))
        return NULL;
    const char *q = read_bracket(p, ret_value);
    *ret_style = '[';
    if (q)
        return q;
    if ((q = read_round(p, ret_value))) {
        *ret_style = opens_round(p) ? '(' : ')';
        return q;
    }
    *ret_value = 0;
    if (superscript_value(c) >= 0) {
        *ret_style = '^';
        for (; superscript_value(utf8_char(p)) >= 0; p = utf8_next(p))
            *ret_value = number_push(*ret_value, superscript_value(utf8_char(p)));
        return p;
    }
    if (c >= 0x2460 && c <= 0x2473) { /* ① */
        *ret_style = 0x2460;
        *ret_value = (int)(c - 0x2460) + 1;
        return utf8_next(p);
    }
    if (c == '*' || is_dagger(c)) {
        *ret_style = c;
        for (; *ret_value <= 4 && utf8_char(p) == c; p = utf8_next(p))
            (*ret_value)++; /* no further: a long row is looked at from each of its signs */
        return *ret_value <= 4 ? p : NULL;
    }
    return NULL;
}

void
notes_add_text(struct note_finder *f, struct note_text t)
{
    unsigned key = key_of(t.style, t.value);
    size_t index = f->texts->len;
    t.order = f->order;
    g_array_append_val(f->texts, t);
    GArray *same = g_hash_table_lookup(f->by_key, GUINT_TO_POINTER(key));
    if (!same) {
        same = g_array_new(FALSE, FALSE, sizeof(size_t));
        g_hash_table_insert(f->by_key, GUINT_TO_POINTER(key), same);
    }
    g_array_append_val(same, index);
}

/* The tail begins with the first block that has only notes and a credit or two behind it. */
static void
find_tail(struct note_finder *f)
{
    enum { MOST = 2 };
    size_t behind = 0;
    for (const struct node *n = f->doc->body->last; n && behind <= MOST; n = n->prev) {
        gunichar style;
        int value;
        const char *s = n->kind == NODE_PARA ? node_text(f->doc->arena, n) : "";
        behind += !read_sign(s, &style, &value);
        f->tail = n;
        if (n->kind == NODE_LIST && !f->list)
            f->list = n;
    }
}

static bool
is_round(gunichar style)
{
    return style == '(' || style == ')';
}

/* A paragraph that begins with a sign. */
static bool
find_text(struct note_finder *f, struct node *block, const char *s)
{
    struct note_text t = { .node = block, .para = block };
    const char *p = read_sign(s, &t.style, &t.value);
    if (!p || block->kind != NODE_PARA || block->parent->kind == NODE_ITEM)
        return false;
    if (is_round(t.style)
        && ((*p != ' ' && p[-1] == ')') || !f->in_tail || block->parent != f->doc->body))
        return false;
    if (char_is_comma(utf8_char(p))) /* a sign of the sentence before */
        return false;
    t.label = arena_strndup(f->doc->arena, s, (size_t)(p - s));
    if (*p == ':' || *p == '.')
        p++;
    bool spaced = *p == ' ';
    while (char_is_space(utf8_char(p)))
        p = utf8_next(p);
    if (!*p || (t.style == 0xA7 && !spaced))
        return false;
    if (t.style == '*' && !spaced && (t.value > 1 || strchr(p, '*'))) /* emphasis */
        return false;
    if (t.style == '*' && g_str_has_suffix(p, t.label)) /* "** Read this. **" */
        return false;
    t.cut = (size_t)(p - s);
    notes_add_text(f, t);
    return true;
}

/* Does another list with asterisks follow? Then that one has the notes, this one is a list. */
static bool
stars_follow(const struct node *list)
{
    for (const struct node *n = list->next; n; n = n->next)
        if (n->kind == NODE_LIST && n->first && strcmp(n->first->as.mark.label, "*") == 0)
            return true;
    return false;
}

/* An item whose mark may be that of a note: "* text", or "1. text" in the last list. */
static void
find_item(struct note_finder *f, struct node *item)
{
    struct mark m = { MARK_NONE };
    bool in_tail = f->in_tail && item->parent->parent == f->doc->body;
    char *probe = arena_printf(f->doc->arena, "%s x", item->as.mark.label);
    struct note_text t = { .node = item, .para = item->first, .label = item->as.mark.label };
    m = mark_parse(probe, strlen(probe));
    if (m.kind == MARK_DASH && m.sign == '*' && !item->next && in_tail
        && !stars_follow(item->parent)) {
        t.style = 'i';
        t.value = 1;
    } else if (m.kind == MARK_NUMBER && item->parent == f->list) {
        t.style = '1';
        t.value = m.value;
    } else {
        return;
    }
    notes_add_text(f, t);
}

/* May a sign stand here as the call of a note? */
static bool
is_call(const char *s, const char *p, const char *end, gunichar style)
{
    const char *before = p;
    while (before > s && char_is_space(utf8_char(utf8_prev(before))))
        before = utf8_prev(before);
    if (before == s)
        return false;
    gunichar next = utf8_char(end);
    if (style == '[')
        return next != '(';
    if (style == '(') /* no number of an item: "(1) the first" */
        return !uni_is(next, UNI_ALNUM) && (before == p || !char_is_space(next));
    if (style == ')') /* at a word or behind its stop */
        return before == p && !uni_is(utf8_char(utf8_prev(p)), UNI_DIGIT)
            && (uni_is(utf8_char(utf8_prev(p)), UNI_ALPHA)
                || char_is_final(utf8_char(utf8_prev(p))));
    if (before != p) /* a space before: "5 * 3" */
        return is_dagger(style) && style != 0xA7;
    gunichar last = utf8_char(utf8_prev(p));
    if (style == '^') /* m², 10³ */
        return !uni_is(last, UNI_DIGIT) && !uni_is(next, UNI_ALNUM);
    if (style == 0xA7)
        return false;
    if (last == '*' || last == '/' || last == '(')
        return false;
    return !next || char_is_space(next) || char_is_final(next) || char_is_comma(next)
        || char_is_colon(next) || char_is_closer(next) || char_is_dense(next);
}

/* "the rules [1]say": without the space before the sign the words would be one. */
static bool
parts_words(const char *end)
{
    gunichar next = utf8_char(end);
    /* Korean particles belong to the word before the sign */
    return uni_is(next, UNI_ALNUM) && !char_is_dense(next) && uni_script(next) != SCRIPT_HANGUL;
}

static void
find_calls(struct note_finder *f, struct node *block, const char *s)
{
    for (const char *p = s; *p;) {
        struct note_call c = { .block = block, .order = f->order };
        const char *end = read_sign(p, &c.style, &c.value);
        if (!end) {
            p = utf8_next(p);
            continue;
        }
        if (is_call(s, p, end, c.style)) {
            const char *from = p;
            while (char_is_space(utf8_char(utf8_prev(from))))
                from = utf8_prev(from);
            c.start = (size_t)((parts_words(end) ? p : from) - s);
            c.mark = (size_t)(p - s);
            c.end = (size_t)(end - s);
            c.label = arena_strndup(f->doc->arena, p, (size_t)(end - p));
            g_array_append_val(f->calls, c);
        }
        p = end;
    }
}

static void
look(struct note_finder *f)
{
    for (struct node *n = f->doc->body; n; n = node_next(n, f->doc->body)) {
        f->order++;
        f->in_tail = f->in_tail || n == f->tail;
        if (n->kind == NODE_ITEM && n->first && n->first->kind == NODE_PARA)
            find_item(f, n);
        if (n->kind != NODE_PARA && n->kind != NODE_HEADING)
            continue;
        const char *s = node_text(f->doc->arena, n);
        if (!find_text(f, n, s))
            find_calls(f, n, s);
    }
}

/* The text that a call means: the next one with its sign, else the last one before it. */
static struct note_text *
partner(struct note_finder *f, const struct note_call *c)
{
    bool number = c->style == '[' || c->style == '^' || c->style == 0x2460 || is_round(c->style);
    gunichar item = c->style == '*' ? 'i' : number ? '1' : 0;
    const GArray *same =
        g_hash_table_lookup(f->by_key, GUINT_TO_POINTER(key_of(c->style, c->value)));
    if (!same && item)
        same = g_hash_table_lookup(f->by_key, GUINT_TO_POINTER(key_of(item, c->value)));
    if (!same)
        return NULL;
    size_t lo = 0, hi = same->len;
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        size_t index = g_array_index(same, size_t, mid);
        if (g_array_index(f->texts, struct note_text, index).order < c->order)
            lo = mid + 1;
        else
            hi = mid;
    }
    size_t at = lo < same->len ? lo : same->len - 1;
    struct note_text *t =
        &g_array_index(f->texts, struct note_text, g_array_index(same, size_t, at));
    if (!is_round(c->style) || !t->label)
        return is_round(c->style) ? NULL : t;
    bool closed = g_str_has_suffix(t->label, ")") || g_str_has_suffix(t->label, "）");
    return closed && opens_round(t->label) == (c->style == '(') ? t : NULL;
}

/* The text becomes a NOTE, once. */
static void
make_note(struct note_finder *f, struct note_text *t)
{
    if (t->note)
        return;
    struct node *note = node_new(f->doc->arena, NODE_NOTE, ORIGIN_INFERRED, t->node->pos);
    struct node *list = t->node->kind == NODE_ITEM ? t->node->parent : NULL;
    struct node *quote = t->node->parent->kind == NODE_QUOTE ? t->node->parent : NULL;
    note->as.mark.label = t->label;
    node_cut(f->doc->arena, t->para, 0, t->cut);
    node_unlink(t->node);
    if (t->node->kind == NODE_ITEM)
        node_take_children(note, t->node);
    else
        node_append(note, t->node);
    if (list && !list->first)
        node_unlink(list);
    if (quote && !quote->first)
        node_unlink(quote);
    node_append(f->doc->notes, note);
    t->note = note;
}

static bool
inside_link(const struct node *n)
{
    while (n && n->kind != NODE_LINK)
        n = n->parent;
    return n != NULL;
}

/* The mark becomes a NOTEREF; the space before it goes. */
static void
make_reference(struct note_finder *f, struct note_call *c)
{
    struct arena *a = f->doc->arena;
    struct node *w = node_wrap(a, c->block, c->mark, c->end, NODE_SPAN);
    if (!w || inside_link(w->parent))
        return;
    node_become(w, NODE_NOTEREF);
    w->first = w->last = NULL;
    w->as.noteref.label = c->label;
    w->as.noteref.note = c->text->note;
    if (c->start < c->mark)
        node_cut(a, c->block, c->start, c->mark);
    diag_guess(&f->doc->diags, DIAG_NOTE_INFERRED, LIKELY, w, w->pos,
        "\"%s\" calls the note in line %u, which begins with that sign", c->label,
        c->text->note->pos.line);
}

static void
report_orphan(struct doc *doc, struct pos pos, const struct node *n, const char *label, bool text)
{
    if (text)
        diag_guess(&doc->diags, DIAG_NOTE_ORPHAN, DOUBTFUL, n, pos,
            "nothing in the text calls the note \"%s\": it stays a paragraph; if it is one, "
            "correct the XML",
            label);
    else
        diag_guess(&doc->diags, DIAG_NOTE_ORPHAN, DOUBTFUL, n, pos,
            "there is no note \"%s\": the mark stays text; if there is one, correct the XML",
            label);
}

static void
report_orphans(struct note_finder *f)
{
    enum { MOST = 20 };
    unsigned said = diag_told(&f->doc->diags, DIAG_NOTE_ORPHAN) ? MOST : 0;
    for (size_t i = 0; i < f->texts->len; i++) {
        const struct note_text *t = &g_array_index(f->texts, struct note_text, i);
        /* An array that is not empty has its data. NOLINTNEXTLINE(*-core.NullDereference) */
        if (!t->note && t->style != '1' && t->node->kind == NODE_PARA && said++ < MOST)
            report_orphan(f->doc, t->node->pos, t->node, t->label, true);
    }
    for (size_t i = 0; i < f->calls->len; i++) {
        const struct note_call *c = &g_array_index(f->calls, struct note_call, i);
        bool usual = c->style == '[' || c->style == '^';
        if (!c->text && usual && said++ < MOST)
            report_orphan(f->doc, node_pos_at(c->block, c->mark), c->block, c->label, false);
    }
}

static void
run(struct doc *doc)
{
    /* what became a note changed the evidence for what stayed: once is enough */
    if (doc->fixed || doc->notes->first)
        return;
    struct note_finder f = { .doc = doc,
        .texts = g_array_new(FALSE, FALSE, sizeof(struct note_text)),
        .calls = g_array_new(FALSE, FALSE, sizeof(struct note_call)),
        .by_key = g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)g_array_unref) };
    find_tail(&f);
    look(&f);
    notes_find_figures(&f);
    for (size_t i = 0; i < f.calls->len; i++) {
        struct note_call *c = &g_array_index(f.calls, struct note_call, i);
        c->text = partner(&f, c);
    }
    /* the orphans first: making notes moves the places of the text */
    for (size_t i = 0; i < f.calls->len; i++) {
        struct note_call *c = &g_array_index(f.calls, struct note_call, i);
        if (c->text)
            make_note(&f, c->text);
    }
    report_orphans(&f);
    for (size_t i = f.calls->len; i-- > 0;) { /* from the end: offsets before stay true */
        struct note_call *c = &g_array_index(f.calls, struct note_call, i);
        if (c->text)
            make_reference(&f, c);
    }
    g_array_free(f.texts, TRUE);
    g_array_free(f.calls, TRUE);
    g_hash_table_destroy(f.by_key);
}

const struct pass pass_notes = { "notes", run };
