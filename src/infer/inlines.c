/*
 * Asterisks and underscores round words: **strong**, *emphasis*, _emphasis_.
 * A sign opens before a word and closes behind one, in the same block; a lone asterisk behind a
 * word is a note mark and stays, as does one with a space after it, a bullet.
 */
#include <string.h>

#include "base/utf8.h"
#include "infer/cut.h"
#include "infer/infer.h"
#include "lang/lang.h"

enum { LONGEST_UNDERSCORED = 120 };

static const struct mark {
    const char *sign;
    size_t len;
    enum node_kind kind;
} marks[] = {
    { "**", 2, NODE_STRONG },
    { "*", 1, NODE_EMPH },
    { "_", 1, NODE_EMPH },
};

static bool
is_word_char(unsigned ch)
{
    return ch && (uni_is(ch, UNI_ALNUM | UNI_MARK));
}

/* Words that stand without spaces between them: a sign may touch them. */
static bool
is_dense(unsigned ch)
{
    enum script s = uni_script(ch);
    return s == SCRIPT_HAN || s == SCRIPT_KANA || s == SCRIPT_HANGUL;
}

static bool
touches_word(unsigned ch, const struct mark *m)
{
    return is_word_char(ch) && !(m->kind == NODE_STRONG && is_dense(ch));
}

/* A sign of a longer run belongs to another mark. */
static bool
opens(const char *text, const char *p, const struct mark *m)
{
    unsigned before = utf8_before(text, p), after = utf8_char(p + m->len);
    if (before == (unsigned)*m->sign || after == (unsigned)*m->sign || touches_word(before, m))
        return false;
    return is_word_char(after) || (g_unichar_ispunct(after) && !strchr("*_.,;:!?)", (int)after));
}

static bool
closes(const char *text, const char *p, const struct mark *m)
{
    unsigned before = utf8_before(text, p), after = utf8_char(p + m->len);
    if (uni_is(before, UNI_SPACE) || before == (unsigned)*m->sign)
        return false;
    if (m->len == 1 && after == (unsigned)*m->sign)
        return false;
    return !touches_word(after, m);
}

/* The closing sign behind p; NULL if there is none. */
static const char *
find_close(const char *text, const char *p, const struct mark *m)
{
    const char *q = p + m->len;
    for (q = strstr(utf8_next(q), m->sign); q; q = strstr(q + 1, m->sign)) {
        if (*m->sign == '_' && (!closes(text, q, m) || q - p > LONGEST_UNDERSCORED))
            return NULL;
        if (closes(text, q, m))
            return q;
    }
    return NULL;
}

/* Wraps what this mark encloses in one TEXT. */
static void
wrap_marked(struct doc *doc, struct node *t, const struct mark *m)
{
    const char *text = t->as.text.s, *p = text;
    while (t && (p = strstr(p, m->sign))) {
        const char *close = opens(text, p, m) ? find_close(text, p, m) : NULL;
        if (!close) {
            if (opens(text, p, m) && *m->sign != '_')
                break; /* nothing closes from here on */
            p += strspn(p, m->sign);
            continue;
        }
        struct node *w = cut_out(
            doc, t, (size_t)(p - text), (size_t)(close - text) + m->len, m->len, m->kind, &t);
        diag_guess(&doc->diags, DIAG_EMPH_INFERRED, LIKELY, w, w->pos,
            "\"%s\" between %s is %s emphasis", w->first->as.text.s, m->sign,
            m->kind == NODE_STRONG ? "strong" : "plain");
        if (t)
            p = text = t->as.text.s;
    }
}

static void
wrap_block(struct doc *doc, struct node *block)
{
    for (size_t i = 0; i < G_N_ELEMENTS(marks); i++)
        for (struct node *n = block->first, *next; n; n = next) {
            next = node_next(n, block);
            if (n->kind == NODE_TEXT)
                wrap_marked(doc, n, &marks[i]);
        }
}

/* As it was before this pass: nothing but text. */
static bool
is_plain(const struct node *block)
{
    for (const struct node *n = block->first; n; n = n->next)
        if (n->kind != NODE_TEXT && n->kind != NODE_BREAK)
            return false;
    return block->kind != NODE_PRE;
}

static void
run(struct doc *doc)
{
    if (doc->fixed)
        return;
    for (struct node *b = cut_next_block(doc, NULL); b; b = cut_next_block(doc, b))
        if (is_plain(b))
            wrap_block(doc, b);
}

const struct pass pass_inlines = { "inlines", run };
