/*
 * The language that a translation was made from: the option says it, or the parallel title is in
 * it. Catalogues ask for it.
 */
#include <string.h>

#include "base/opts.h"
#include "infer/infer.h"
#include "lang/lang.h"

static bool
is_translation(const struct meta *m)
{
    for (const struct contributor *c = m->contributors; c; c = c->next)
        if (strcmp(c->role, "trl") == 0)
            return true;
    return false;
}

/* The language of all parallel titles, if they have one in common that is not the text's. */
static const char *
parallel_lang(const struct meta *m)
{
    const char *lang = NULL;
    for (const struct title *t = m->titles ? m->titles->next : NULL; t; t = t->next) {
        if (!t->lang || (lang && strcmp(lang, t->lang) != 0))
            return NULL;
        lang = t->lang;
    }
    return lang && m->lang && strcmp(lang, m->lang) != 0 ? lang : NULL;
}

static void
run(struct doc *doc)
{
    struct meta *m = &doc->meta;
    const char *stated = opts_str(doc->opts, OPT_ORIGINAL_LANG);
    if (*stated)
        m->original_lang = arena_strdup(doc->arena, stated);
    if (m->original_lang || doc->fixed || !is_translation(m))
        return;
    const char *lang = parallel_lang(m);
    if (!lang)
        return;
    m->original_lang = lang;
    const struct lang *l = lang_find(lang);
    diag_guess(&doc->diags, DIAG_ORIGINAL_INFERRED, LIKELY, NULL, (struct pos){ 0, 0 },
        "it was translated from %s, the language of the parallel title", l ? l->name : lang);
}

const struct pass pass_original = { .name = "original", .run = run, .fills = true };
