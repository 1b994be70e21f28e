/* Evidence for lists: neighbours with the same mark, numbers in sequence, a colon before. */
#include "infer/lists.h"

/* Items of a run [from, to) that have mark and indent of item k in common. */
static unsigned
count_alike(const struct units *us, const struct lines *ls, size_t from, size_t to, size_t k)
{
    unsigned n = 0;
    const struct unit *x = &us->v[k];
    for (size_t i = from; i < to; i++) {
        const struct unit *u = &us->v[i];
        if (u->kind == UNIT_ITEM && u->indent <= x->indent + 1 && x->indent <= u->indent + 1
            && mark_is_alike(&ls->v[u->from].mark, &ls->v[x->from].mark))
            n++;
    }
    return n;
}

/* Speech in a novel or an interview: "— Да, — сказал он." */
static bool
is_speech(const struct lines *ls, const struct unit *u)
{
    const struct line *l = &ls->v[u->from];
    if (l->mark.kind != MARK_DASH || (l->mark.sign != 0x2014 && l->mark.sign != 0x2015))
        return false;
    return ls->v[u->to - 1].ending == END_FINAL && !g_unichar_islower(l->head);
}

static bool
announced(const struct units *us, const struct lines *ls, size_t k)
{
    if (k == 0)
        return false;
    const struct unit *before = &us->v[k - 1];
    return before->kind == UNIT_PARA && ls->v[before->to - 1].ending == END_COLON;
}

/* Two neighbours with asterisks somewhere: there asterisks are bullets. */
static bool
has_star_lists(const struct units *us, const struct lines *ls)
{
    for (size_t k = 1; k < us->n; k++) {
        const struct unit *a = &us->v[k - 1], *b = &us->v[k];
        if (a->kind == UNIT_ITEM && b->kind == UNIT_ITEM && ls->v[a->from].mark.sign == '*'
            && ls->v[b->from].mark.sign == '*')
            return true;
    }
    return false;
}

static bool
is_item(const struct units *us, const struct lines *ls, size_t from, size_t to, size_t k, bool stars)
{
    const struct unit *u = &us->v[k];
    const struct mark *m = &ls->v[u->from].mark;
    unsigned alike = count_alike(us, ls, from, to, k);
    switch (m->kind) {
    case MARK_BULLET:
        return true;
    case MARK_DASH:
        if (m->sign == '*' && from + 1 == to && !announced(us, ls, k) && !stars)
            return false; /* one asterisk alone is rather a note */
        return !is_speech(ls, u) || announced(us, ls, from);
    case MARK_NUMBER:
    case MARK_ROMAN:
    case MARK_LETTER:
        return alike >= 2;
    case MARK_NONE:
    case MARK_NOTE:
        break;
    }
    return false;
}

void
lists_confirm(struct units *us, const struct lines *ls)
{
    size_t from = 0;
    bool stars = has_star_lists(us, ls);
    while (from < us->n) {
        if (us->v[from].kind != UNIT_ITEM) {
            from++;
            continue;
        }
        size_t to = from + 1;
        while (to < us->n && us->v[to].kind == UNIT_ITEM)
            to++;
        bool *keep = g_new0(bool, to - from);
        for (size_t k = from; k < to; k++)
            keep[k - from] = is_item(us, ls, from, to, k, stars);
        for (size_t k = from; k < to; k++)
            if (!keep[k - from])
                us->v[k].kind = UNIT_PARA;
        g_free(keep);
        from = to;
    }
}
