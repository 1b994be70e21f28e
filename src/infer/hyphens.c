/*
 * The pass "hyphens": the lines of each block become one text; words torn at their ends are
 * joined.
 */
#include <glib.h>
#include <string.h>

#include "base/utf8.h"
#include "infer/chars.h"
#include "infer/infer.h"

struct joiner {
    struct doc *doc;
    GString *text;
    GArray *at;  /* size_t */
    GArray *pos; /* struct pos */
};

static void
add_piece(struct joiner *j, const struct node *line)
{
    size_t at = j->text->len;
    g_array_append_val(j->at, at);
    g_array_append_val(j->pos, line->pos);
    const char *s = line->as.text.s;
    bool space = false;
    for (const char *q = s; *q; q = utf8_next(q)) { /* runs of blanks are one space */
        bool blank = *q == ' ' || *q == '\t';
        if (!blank)
            g_string_append_len(j->text, q, utf8_next(q) - q);
        else if (!space)
            g_string_append_c(j->text, ' ');
        space = blank;
    }
}

static gunichar
last_char(const GString *s)
{
    return s->len ? g_utf8_get_char(utf8_prev(s->str + s->len)) : 0;
}

/* What stands between the text so far and the next line. */
static void
join(struct joiner *j, const struct node *next)
{
    const char *s = next->as.text.s;
    gunichar a = last_char(j->text), b = g_utf8_get_char(s);
    if (char_is_hyphen(a) && g_unichar_isalpha(b)) {
        bool hard = g_unichar_isupper(b) || g_unichar_isdigit(b);
        if (!hard || a == 0xAD) {
            size_t n = (size_t)(j->text->str + j->text->len - utf8_prev(j->text->str + j->text->len));
            g_string_truncate(j->text, j->text->len - n);
        }
        return;
    }
    if (char_is_hyphen(a) && j->text->len > 1 && g_unichar_isdigit(b))
        return;
    if (char_is_dense(a) && char_is_dense(b))
        return;
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
        if (s->len)
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
        .text = g_string_new(NULL),
        .at = g_array_new(FALSE, FALSE, sizeof(size_t)),
        .pos = g_array_new(FALSE, FALSE, sizeof(struct pos)) };
    for (struct node *n = doc->body; n; n = node_next(n, doc->body)) {
        if (n->kind == NODE_PRE && n->first)
            join_pre(doc, n);
        else if ((n->kind == NODE_PARA || n->kind == NODE_HEADING) && n->first)
            join_block(&j, n);
    }
    g_string_free(j.text, TRUE);
    g_array_free(j.at, TRUE);
    g_array_free(j.pos, TRUE);
}

const struct pass pass_hyphens = { "hyphens", run };
