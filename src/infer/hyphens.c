/*
 * The pass "hyphens": the lines of each block become one text; words torn at their ends are
 * joined.
 */
#include <glib.h>
#include <string.h>

#include "base/utf8.h"
#include "infer/chars.h"
#include "infer/infer.h"
#include "infer/lines.h"
#include "infer/words.h"
#include "lang/uni.h"

/* How the text parts Han and the like from other letters, and the measure of its lines. */
struct spacing {
    bool measured;
    size_t with, without;             /* spaces between letters of both kinds */
    size_t digit_with, digit_without; /* and between letters and figures */
    size_t paren_with, paren_without; /* and before an opening bracket "(" */
    size_t open_with;                 /* and before one of full width, where none is needed */
    struct lines lines;
    GHashTable *index; /* LINE -> its number, from 1 */
};

enum { LONGEST_SHOWN = 120 }; /* bytes of a torn word in a diagnostic */

struct joiner {
    struct doc *doc;
    struct spacing spacing;
    struct words *words;
    GString *text;
    GArray *at;  /* size_t */
    GArray *pos; /* struct pos */
};

/* A bracket of full width, which has its space in itself. */
static bool
is_wide_opener(gunichar c)
{
    return c > 0x2E7F && char_is_opener(c);
}

static bool
holds_dense(const char *s)
{
    while (*s && !char_is_dense(utf8_char(s)))
        s = utf8_next(s);
    return *s;
}

static void
count_spacing(struct spacing *sp, const char *s)
{
    gunichar before = 0, last = 0;
    for (; *s; before = last) {
        last = utf8_take(&s);
        gunichar next = *s ? utf8_char(s) : 0;
        bool here = uni_is(last, UNI_ALNUM), there = uni_is(next, UNI_ALNUM);
        bool digit = uni_is(next, UNI_DIGIT) || uni_is(last == ' ' ? before : last, UNI_DIGIT);
        if (here && there && char_is_dense(last) != char_is_dense(next))
            (*(digit ? &sp->digit_without : &sp->without))++;
        sp->paren_without += here && char_is_dense(last) && next == '(';
        sp->paren_with +=
            last == ' ' && uni_is(before, UNI_ALNUM) && char_is_dense(before) && next == '(';
        sp->open_with += last == ' ' && char_is_dense(before) && is_wide_opener(next);
        if (last == ' ' && uni_is(before, UNI_ALNUM) && there
            && char_is_dense(before) != char_is_dense(next))
            (*(digit ? &sp->digit_with : &sp->with))++;
    }
}

static void
measure_spacing(struct spacing *sp, const struct doc *doc)
{
    for (const struct node *n = doc->body->first; n; n = node_next(n, doc->body))
        if (n->kind == NODE_LINE && holds_dense(n->as.text.s))
            count_spacing(sp, n->as.text.s);
    if (sp->with + sp->without + sp->digit_with + sp->digit_without == 0)
        return;
    sp->measured = true;
    lines_measure(&sp->lines, doc->body);
    sp->index = g_hash_table_new(NULL, NULL);
    for (size_t i = 0; i < sp->lines.n; i++)
        g_hash_table_insert(sp->index, sp->lines.v[i].node, GSIZE_TO_POINTER(i + 1));
}

static void
spacing_finish(struct spacing *sp)
{
    if (!sp->measured)
        return;
    g_hash_table_destroy(sp->index);
    g_free(sp->lines.v);
}

static bool
space_is_lost(const struct joiner *j, const struct node *next)
{
    size_t i = GPOINTER_TO_SIZE(g_hash_table_lookup(j->spacing.index, next));
    return i >= 2 && line_lost_space(&j->spacing.lines, i - 2);
}

static void
add_piece(struct joiner *j, const struct node *line)
{
    size_t at = j->text->len;
    g_array_append_val(j->at, at);
    g_array_append_val(j->pos, line->pos);
    for (const char *s = line->as.text.s; *s;) { /* runs of blanks are one space */
        size_t n = strcspn(s, " \t");
        g_string_append_len(j->text, s, (gssize)n);
        s += n;
        n = strspn(s, " \t");
        if (n)
            g_string_append_c(j->text, ' ');
        s += n;
    }
}

static gunichar
last_char(const GString *s)
{
    return s->len ? utf8_char(utf8_prev(s->str + s->len)) : 0;
}

/* A word torn at the end of the text so far, which `next` goes on with. */
static void
join_word(struct joiner *j, const struct node *next)
{
    const char *right = next->as.text.s;
    bool gap = next->as.text.blank || next->as.text.page;
    struct judgement w = words_judge(j->words, j->text->str, j->text->len, right, gap);
    const char *end = j->text->str + j->text->len, *start = end;
    while (start > j->text->str && end - start < LONGEST_SHOWN
        && !char_is_space(utf8_char(utf8_prev(start))))
        start = utf8_prev(start);
    const char *stop = right;
    while (*stop && stop - right < LONGEST_SHOWN && !char_is_space(utf8_char(stop)))
        stop = utf8_next(stop);
    diag_guess(&j->doc->diags, w.verdict == TORN_JOIN ? DIAG_HYPHEN_JOINED : DIAG_HYPHEN_KEPT,
        w.confidence, NULL, next->pos, "\"%.*s\" and \"%.*s\" are joined %s: %s",
        (int)(end - start), start, (int)(stop - right), right,
        w.verdict == TORN_JOIN ? "without the hyphen" : "with the hyphen", w.reason);
    if (w.verdict == TORN_JOIN)
        g_string_truncate(j->text, (size_t)(utf8_prev(end) - j->text->str));
    else if (w.verdict == TORN_SPACE)
        g_string_append_c(j->text, ' ');
}

static bool
is_alnum_before_hyphen(const GString *s)
{
    const char *end = s->str + s->len, *hyphen = utf8_prev(end);
    return hyphen > s->str && uni_is(utf8_char(utf8_prev(hyphen)), UNI_ALNUM);
}

/* A range over a line end: "16–" and "18". */
static bool
is_range(const GString *s, gunichar next)
{
    const char *dash = utf8_prev(s->str + s->len);
    return utf8_char(dash) == 0x2013 && dash > s->str && uni_is(next, UNI_DIGIT)
        && uni_is(utf8_char(utf8_prev(dash)), UNI_DIGIT);
}

/*
 * Scripts without spaces: none is put in, unless the wrap tells of one, or the text parts them
 * from Latin words and figures by a space elsewhere, too.
 */
static bool
joins_bare(const struct joiner *j, const struct node *next, gunichar a, gunichar b)
{
    if (!char_is_dense(a) && !char_is_dense(b))
        return false;
    if (is_wide_opener(b) && !j->spacing.open_with)
        return true;
    if (j->spacing.measured && space_is_lost(j, next))
        return false;
    bool wide =
        (char_is_dense(a) && !uni_is(a, UNI_ALPHA)) || (char_is_dense(b) && !uni_is(b, UNI_ALPHA));
    if (wide || (char_is_dense(a) && char_is_dense(b)))
        return true;
    if (uni_is(a, UNI_DIGIT) || uni_is(b, UNI_DIGIT))
        return j->spacing.digit_with <= j->spacing.digit_without;
    if (b == '(')
        return j->spacing.paren_with <= j->spacing.paren_without;
    if (j->spacing.with + j->spacing.without == 0)
        return j->spacing.digit_with <= j->spacing.digit_without;
    return j->spacing.with <= j->spacing.without;
}

/* Behind a bracket that opens, and before one that closes, no space stands anywhere. */
static bool
is_bracketed(gunichar a, gunichar b)
{
    return (a && a < 0x80 && strchr("([{", (int)a)) || (b && b < 0x80 && strchr(")]}", (int)b));
}

/* The character before the sign of a note that the text ends in, "[12]"; else its last one. */
static gunichar
before_sign(const GString *s)
{
    const char *end = s->str + s->len, *p = end - 1;
    while (p > s->str && g_ascii_isdigit(p[-1]))
        p--;
    if (p == end - 1 || p - s->str < 2 || p[-1] != '[')
        return last_char(s);
    return utf8_before(s->str, p - 1);
}

/* What stands between the text so far and the next line. */
static void
join(struct joiner *j, const struct node *next)
{
    gunichar a = last_char(j->text), b = utf8_char(next->as.text.s);
    if (a == ']') /* the sign of a note is no word */
        a = before_sign(j->text);
    if (char_is_hyphen(a) && is_alnum_before_hyphen(j->text) && uni_is(b, UNI_ALNUM)) {
        join_word(j, next);
        return;
    }
    if (!is_range(j->text, b) && !is_bracketed(a, b) && !joins_bare(j, next, a, b))
        g_string_append_c(j->text, ' ');
}

static void
flush(struct joiner *j, struct node *before, struct node *block)
{
    if (!j->text->len)
        return;
    struct arena *a = j->doc->arena;
    struct text_map *map = arena_alloc(a, sizeof *map);
    size_t n = j->at->len;
    size_t *at = arena_alloc(a, n * sizeof *at);
    struct pos *pos = arena_alloc(a, n * sizeof *pos);
    memcpy(at, j->at->data, n * sizeof *at);
    memcpy(pos, j->pos->data, n * sizeof *pos);
    *map = (struct text_map){ n, at, pos };
    struct node *t = node_new_text(a, j->text->str, j->text->len, pos[0]);
    t->as.text.map = map;
    if (before)
        node_insert_before(before, t);
    else
        node_append(block, t);
    g_string_truncate(j->text, 0);
    g_array_set_size(j->at, 0);
    g_array_set_size(j->pos, 0);
}

static void
join_block(struct joiner *j, struct node *block)
{
    for (struct node *n = block->first, *next; n; n = next) {
        next = n->next;
        if (n->kind == NODE_LINE) {
            if (j->text->len)
                join(j, n);
            add_piece(j, n);
            node_unlink(n);
        } else {
            flush(j, n, block);
        }
    }
    flush(j, NULL, block);
}

static void
join_pre(struct doc *doc, struct node *pre)
{
    GString *s = g_string_new(NULL);
    unsigned least = ~0u;
    for (const struct node *n = pre->first; n; n = n->next)
        if (n->as.text.indent < least)
            least = n->as.text.indent;
    for (struct node *n = pre->first, *next; n; n = next) {
        next = n->next;
        for (unsigned k = 0; s->len && k <= n->as.text.blank; k++)
            g_string_append_c(s, '\n');
        for (unsigned k = least; k < n->as.text.indent; k++)
            g_string_append_c(s, ' ');
        g_string_append(s, n->as.text.s);
        node_unlink(n);
    }
    pre->as.text.s = arena_strndup(doc->arena, s->str, s->len);
    g_string_free(s, TRUE);
}

static void
run(struct doc *doc)
{
    if (doc->fixed)
        return;
    struct joiner j = { .doc = doc,
        .words = words_new(doc),
        .text = g_string_new(NULL),
        .at = g_array_new(FALSE, FALSE, sizeof(size_t)),
        .pos = g_array_new(FALSE, FALSE, sizeof(struct pos)) };
    measure_spacing(&j.spacing, doc);
    for (struct node *n = doc->body; n; n = node_next(n, doc->body)) {
        if (n->kind == NODE_PRE && n->first)
            join_pre(doc, n);
        else if ((n->kind == NODE_PARA || n->kind == NODE_HEADING) && n->first)
            join_block(&j, n);
    }
    spacing_finish(&j.spacing);
    words_free(j.words);
    g_string_free(j.text, TRUE);
    g_array_free(j.at, TRUE);
    g_array_free(j.pos, TRUE);
}

const struct pass pass_hyphens = { "hyphens", run };
