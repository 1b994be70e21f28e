/*
 * Credits: short lines near the top or the end that say, in one of the wordings of src/lang, who
 * translated or wrote the text. The name and what it belongs to become SPANs.
 */
#include <string.h>

#include "base/opts.h"
#include "infer/credit_words.h"
#include "infer/infer.h"
#include "infer/look.h"

enum { TOP = 6, BOTTOM = 4 };

static void
mark_credit(struct doc *doc, struct node *block, const struct credit *c, const char *text)
{
    block->role = ROLE_CREDIT;
    block->origin = ORIGIN_INFERRED;
    struct node *name = node_wrap(doc->arena, block, c->name, c->name_end, NODE_SPAN);
    if (name)
        name->role = ROLE_NAME;
    struct node *place = NULL;
    if (c->affiliation)
        place = node_wrap(doc->arena, block, c->affiliation, c->affiliation_end, NODE_SPAN);
    if (place)
        place->role = ROLE_AFFILIATION;
    char *who = arena_strndup(doc->arena, text + c->name, c->name_end - c->name);
    bool translator = strcmp(c->role, "trl") == 0;
    diag_guess(&doc->diags, DIAG_CREDIT_INFERRED, c->sure ? SURE : LIKELY, block, block->pos,
        "\"%s\" is the %s: the words beside the name say so", who,
        translator ? "translator" : "author");
    if (c->inflected && !*opts_str(doc->opts, translator ? OPT_TRANSLATOR : OPT_CREATOR))
        diag_guess(&doc->diags, DIAG_CREDIT_CASE, DOUBTFUL, block, block->pos,
            "\"%s\" may stand in the genitive; the metadata has it as written: give the nominative "
            "with --%s",
            who, translator ? "translator" : "creator");
}

/* Authors are told by words that mean much else: only at the top and the end. */
static bool
is_place(const struct credit *c, size_t from_top, size_t from_end)
{
    return strcmp(c->role, "trl") == 0 ? c->sure || from_top < TOP || from_end < BOTTOM
                                       : from_top < TOP || from_end < BOTTOM;
}

static void
run(struct doc *doc)
{
    if (doc->fixed)
        return;
    size_t total = 0, i = 0;
    for (const struct node *n = doc->body->first; n; n = n->next)
        total++;
    for (struct node *b = doc->body->first; b; b = b->next, i++) {
        if (b->kind != NODE_PARA || b->role != ROLE_NONE)
            continue;
        struct credit c;
        const char *text = node_text(doc->arena, b);
        if (credit_find(b, text, doc->body->lang, &c) && is_place(&c, i, total - 1 - i))
            mark_credit(doc, b, &c, text);
    }
}

const struct pass pass_credits = { .name = "credits", .run = run };
