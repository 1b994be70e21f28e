/*
 * Headings: short blocks of one line that begin as headings do, do not end as sentences do, and
 * have text behind them. Numbers ("2.1") and capitals tell the levels; none is skipped.
 */
#include <string.h>

#include "base/utf8.h"
#include "infer/credit_words.h"
#include "infer/infer.h"
#include "infer/look.h"

enum { WIDEST = 130, MOST_WORDS = 18 };

/* One sentence that asks or calls: a heading, too, where it stands alone. */
static bool
is_question(const struct look *l)
{
    if (l->ending != END_FINAL || l->lines > 1)
        return false;
    const char *p = l->text;
    for (; *p; p = utf8_next(p)) {
        gunichar c = g_utf8_get_char(p);
        if (char_is_final(c) && *utf8_next(p) && char_is_space(g_utf8_get_char(utf8_next(p))))
            return false;
    }
    gunichar last = utf8_before(l->text, p);
    return last == '?' || last == '!' || last == 0x061F || last == 0xFF1F || last == 0xFF01
        || last == 0x037E || char_is_closer(last);
}

static bool
is_heading_like(struct doc *doc, const struct look *l)
{
    struct credit c;
    if (!l->n || l->width > WIDEST || l->words > MOST_WORDS || l->linked || l->lines > 2)
        return false;
    if (!look_begins(l) || look_is_date(l))
        return false;
    if (l->ending != END_OTHER && !is_question(l))
        return false;
    return !credit_find(l->text, doc->body->lang, NULL, &c);
}

/* Is there text behind it that it can head? */
static bool
has_text_behind(const struct node *n)
{
    return n->next && n->next->role != ROLE_CREDIT;
}

static void
become_heading(struct doc *doc, struct node *n, const struct look *l)
{
    node_become(n, NODE_HEADING);
    n->as.heading.level = 2;
    n->origin = ORIGIN_INFERRED;
    diag_guess(&doc->diags, DIAG_HEADING_INFERRED, LIKELY, n, n->pos,
        "\"%s\" is a heading: a short line that does not end as a sentence, with text behind it",
        l->text);
}

static void
run(struct doc *doc)
{
    if (doc->fixed)
        return;
    for (struct node *n = doc->body->first; n; n = n->next) {
        if (n->kind != NODE_PARA || n->role != ROLE_NONE || !has_text_behind(n))
            continue;
        struct look l = look_at(doc, n);
        if (is_heading_like(doc, &l))
            become_heading(doc, n, &l);
    }
}

const struct pass pass_headings = { .name = "headings", .run = run };
