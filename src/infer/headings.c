/*
 * Headings: short blocks of one line that begin as headings do, do not end as sentences do, and
 * have text behind them. Numbers ("2.1") and capitals tell the levels; none is skipped.
 */
#include <string.h>

#include "infer/credit_words.h"
#include "infer/infer.h"
#include "infer/look.h"

enum { WIDEST = 130, MOST_WORDS = 18 };

static bool
is_heading_like(struct doc *doc, const struct look *l)
{
    struct credit c;
    if (!l->n || l->width > WIDEST || l->words > MOST_WORDS || l->linked || l->lines > 2)
        return false;
    if (!look_begins(l) || l->ending != END_OTHER || look_is_date(l))
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
