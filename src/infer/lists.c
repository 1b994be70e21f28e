/* Evidence for lists: neighbours with the same mark, numbers in sequence, a colon before. */
#include "infer/lists.h"

#include "base/utf8.h"
#include "lang/uni.h"

/* Of the same kind, and not the same number: "IX. Name" twice is a title in two languages. */
static bool
are_alike(const struct lines *ls, const struct unit *a, const struct unit *b)
{
    enum { TITLES = 4 }; /* lines at the start */
    const struct mark *m = &ls->v[a->from].mark, *n = &ls->v[b->from].mark;
    if (m->kind >= MARK_NUMBER && m->value == n->value && a->from < TITLES && b->from < TITLES)
        return false;
    return a->indent <= b->indent + 1 && b->indent <= a->indent + 1
        && mark_is_alike(&ls->v[a->from].mark, &ls->v[b->from].mark);
}

/*
 * Has another item of the run [from, to) mark and indent of item k? Looked for on both sides from
 * k on, since it is mostly near: the lists of a text of n items are not to cost n times n.
 */
static bool
has_alike(const struct units *us, const struct lines *ls, size_t from, size_t to, size_t k)
{
    for (size_t d = 1; d <= k - from || d < to - k; d++) {
        if (d <= k - from && are_alike(ls, &us->v[k - d], &us->v[k]))
            return true;
        if (d < to - k && are_alike(ls, &us->v[k + d], &us->v[k]))
            return true;
    }
    return false;
}

/*
 * Words of a speaker: they ask or call, or a narrator breaks in behind another dash. A shorter
 * dash is more often a bullet: there only the former counts.
 */
static bool
sounds_spoken(const struct line *l)
{
    bool wide = l->mark.sign != 0x2013;
    for (const char *p = l->s + l->mark.len, *end = l->s + l->n; p < end;) {
        gunichar c = utf8_take(&p);
        if (c == '?' || c == '!' || (wide && (c == 0x2026 || (c == 0x2014 && *p == ' '))))
            return true;
    }
    return false;
}

static bool
announced(const struct units *us, const struct lines *ls, size_t k)
{
    if (k == 0)
        return false;
    const struct unit *before = &us->v[k - 1];
    return before->kind == UNIT_PARA && ls->v[before->to - 1].ending == END_COLON;
}

/* No speaker's words: another mark, a hanging indent, a small letter, no full stop. */
static bool
is_surely_item(const struct lines *ls, const struct unit *u)
{
    const struct line *l = &ls->v[u->from];
    bool dash = l->mark.sign >= 0x2013 && l->mark.sign <= 0x2015;
    bool hangs = u->to - u->from > 1 && ls->v[u->from + 1].indent > l->indent;
    return l->mark.kind != MARK_DASH || !dash || hangs || uni_is(l->head, UNI_LOWER)
        || ls->v[u->to - 1].ending != END_FINAL;
}

/* What the whole text tells of its marks. */
struct habits {
    bool stars;   /* asterisks are bullets: two neighbours have them */
    bool dash[3]; /* a dash is a bullet: en dash, em dash, bar */
};

/* Speech in a novel or an interview, in the run of marked units: "— Да, — сказал он." */
static bool
is_speech(const struct units *us, const struct lines *ls, size_t from, size_t to)
{
    size_t spoken = 0;
    for (size_t k = from; k < to; k++) {
        const struct line *l = &ls->v[us->v[k].from];
        if (is_surely_item(ls, &us->v[k]))
            return false;
        spoken += sounds_spoken(l);
    }
    if (ls->v[us->v[from].from].mark.sign == 0x2013)
        return to - from > 1 && spoken * 2 > to - from;
    return spoken || to - from == 1;
}

static struct habits
find_habits(const struct units *us, const struct lines *ls)
{
    struct habits h = { 0 };
    for (size_t k = 1; k < us->n; k++) {
        const struct unit *a = &us->v[k - 1], *b = &us->v[k];
        gunichar sign = ls->v[b->from].mark.sign;
        if (b->kind != UNIT_ITEM)
            continue;
        if (a->kind == UNIT_ITEM && ls->v[a->from].mark.sign == '*' && sign == '*')
            h.stars = true;
        if (sign >= 0x2013 && sign <= 0x2015 && (announced(us, ls, k) || is_surely_item(ls, b)))
            h.dash[sign - 0x2013] = true;
    }
    return h;
}

static bool
ends_sentence(const struct lines *ls, const struct unit *u)
{
    enum ending end = ls->v[u->to - 1].ending;
    return end == END_FINAL || end == END_COLON;
}

/*
 * One number alone goes on with the list before it, if it is the next number at the same indent
 * and no heading ("3. Results"): it ends as a sentence does.
 */
static bool
continues_list(const struct units *us, const struct lines *ls, size_t k)
{
    enum { NEAR = 8 };
    const struct unit *u = &us->v[k];
    const struct mark *m = &ls->v[u->from].mark;
    if (!ends_sentence(ls, u))
        return false;
    for (size_t i = k; i-- > 0 && k - i <= NEAR;) {
        const struct unit *x = &us->v[i];
        const struct mark *last = &ls->v[x->from].mark;
        if (x->kind == UNIT_ITEM && mark_is_alike(last, m))
            return x->indent == u->indent && last->value + 1 == m->value;
    }
    return false;
}

/* A short line without an end stands before the unit. */
static bool
is_headed(const struct units *us, const struct lines *ls, size_t k)
{
    const struct unit *before = k ? &us->v[k - 1] : NULL;
    return before && before->kind != UNIT_ITEM && before->to - before->from == 1
        && line_is_short(ls, before->from) && ls->v[before->from].ending == END_OTHER;
}

/*
 * Sentences with numbers, each under a heading of its own, as contracts have them: the next one
 * counts on, and both end as sentences do.
 */
static bool
is_continued(const struct units *us, const struct lines *ls, size_t k)
{
    enum { NEAR = 8 };
    const struct unit *u = &us->v[k];
    const struct mark *m = &ls->v[u->from].mark;
    if (!ends_sentence(ls, u) || !is_headed(us, ls, k))
        return false;
    for (size_t i = k + 1; i < us->n && i - k <= NEAR; i++) {
        const struct unit *x = &us->v[i];
        const struct mark *next = &ls->v[x->from].mark;
        if (x->kind == UNIT_ITEM && mark_is_alike(next, m))
            return x->indent == u->indent && m->value + 1 == next->value && ends_sentence(ls, x)
                && is_headed(us, ls, i);
    }
    return false;
}

/*
 * "1. Results", a list with other marks, "2. Outlook": each stands apart, ends as headings do, and
 * none has its like beside it. Then it is a heading.
 */
static bool
heads_list(const struct units *us, const struct lines *ls, size_t from, size_t to, size_t k)
{
    enum { FAR = 40 };
    const struct unit *x = &us->v[k];
    bool list = false;
    if (!x->apart || to - from > FAR)
        return false;
    for (size_t i = from; i < to; i++) {
        const struct unit *u = &us->v[i];
        if (!mark_is_alike(&ls->v[u->from].mark, &ls->v[x->from].mark))
            continue;
        enum ending end = ls->v[u->to - 1].ending;
        if (!u->apart || u->indent != x->indent || (end != END_OTHER && end != END_COLON))
            return false;
        if (i + 1 < to) {
            const struct unit *next = &us->v[i + 1];
            if (mark_is_alike(&ls->v[next->from].mark, &ls->v[u->from].mark)
                || next->indent > u->indent + 1)
                return false;
            list = true;
        }
    }
    return list;
}

/* Items [from, to) that follow each other. */
struct run {
    size_t from, to;
    bool speech;
};

static bool
is_item(const struct units *us, const struct lines *ls, const struct habits *h,
    const struct run *run, size_t k)
{
    const struct mark *m = &ls->v[us->v[k].from].mark;
    bool alike = m->kind != MARK_BULLET && has_alike(us, ls, run->from, run->to, k);
    switch (m->kind) {
    case MARK_BULLET:
        return true;
    case MARK_DASH:
        if (m->sign == '*' && !alike && !announced(us, ls, k) && !h->stars)
            return false; /* one asterisk alone is rather a note */
        if (m->sign >= 0x2013 && m->sign <= 0x2015 && h->dash[m->sign - 0x2013])
            return true;
        return !run->speech;
    case MARK_NUMBER:
        return (alike && !heads_list(us, ls, run->from, run->to, k)) || continues_list(us, ls, k)
            || is_continued(us, ls, k);
    case MARK_ROMAN:
    case MARK_LETTER:
        return alike && !heads_list(us, ls, run->from, run->to, k);
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
    struct habits h = find_habits(us, ls);
    while (from < us->n) {
        if (us->v[from].kind != UNIT_ITEM) {
            from++;
            continue;
        }
        size_t to = from + 1;
        while (to < us->n && us->v[to].kind == UNIT_ITEM)
            to++;
        struct run run = { from, to, is_speech(us, ls, from, to) };
        bool *keep = g_new0(bool, to - from);
        for (size_t k = from; k < to; k++)
            keep[k - from] = is_item(us, ls, &h, &run, k);
        for (size_t k = from; k < to; k++)
            if (!keep[k - from])
                us->v[k].kind = UNIT_PARA;
        g_free(keep);
        from = to;
    }
}
