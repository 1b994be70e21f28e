/*
 * The title: the first block, if it is short and does not end as a sentence; a date, a credit or
 * a label may stand before it. The short blocks in other languages right behind it are parallel
 * titles.
 */
#include <string.h>

#include "base/utf8.h"
#include "infer/credit_words.h"
#include "infer/cut.h"
#include "infer/infer.h"
#include "infer/look.h"
#include "lang/lang.h"

enum {
    WIDEST = 260, /* columns of a title */
    MOST_WORDS = 36,
    MOST_LINES = 5,
    SHORT = 16, /* words of a title that ends in a full stop */
    BEFORE = 2  /* lines that may stand before it */
};

/* Ends in a full stop, as few titles do. */
static bool
has_stop(const struct look *l)
{
    if (l->ending != END_FINAL || look_is_caps(l))
        return false;
    gunichar last = utf8_char(g_utf8_find_prev_char(l->text, l->text + l->n));
    return last == '.' || last == 0x3002;
}

/* Could this be a title, of whatever kind, but for a full stop? */
static bool
is_nearly_title(const struct look *l)
{
    if (!l->n || l->linked || l->width > WIDEST || l->words > MOST_WORDS || l->lines > MOST_LINES)
        return false;
    if (!look_begins(l) || l->ending == END_COLON || l->ending == END_COMMA)
        return false;
    return true;
}

/* Could this be a title, of whatever kind? */
static bool
is_title_like(const struct look *l)
{
    return is_nearly_title(l) && !has_stop(l);
}

static const char *
language_of(const struct node *n)
{
    const char *tag = node_lang(n);
    return tag ? tag : "";
}

/* Both end in a full stop and are short, and each is in a language of its own: titles all the same.
 */
static bool
is_stopped_pair(struct doc *doc, const struct node *n, const struct look *l)
{
    const struct node *next = n->next;
    if (!next || next->kind != NODE_PARA || l->words > SHORT || !is_nearly_title(l) || !has_stop(l)
        || strcmp(language_of(n), language_of(next)) == 0)
        return false;
    struct look m = look_at(doc, next);
    return m.words <= SHORT && is_nearly_title(&m) && has_stop(&m);
}

/* "PRESS RELEASE", "Утверждено приказом …": what is below it may be the title. */
static bool
is_label(const struct doc *doc, const struct look *l)
{
    const struct lang *lang = lang_find(doc->body->lang);
    if (!lang || !lang->labels || l->n > WIDEST)
        return false;
    char *text = g_utf8_strdown(l->text, (gssize)l->n);
    bool found = false;
    for (const char *const *p = lang->labels; *p && !found; p++) {
        size_t n = strlen(*p) - (g_str_has_suffix(*p, " ~") ? 1 : 0);
        found = strncmp(text, *p, n) == 0 && ((*p)[n] || !text[n]);
    }
    g_free(text);
    return found;
}

/* Several lines far to the right: to whom a letter goes, or who allowed what is below. */
static bool
is_set_right(const struct look *l)
{
    enum { RIGHT = 40 };
    return l->block->pos.column >= RIGHT && l->lines > 1;
}

static bool
is_before_title(struct doc *doc, const struct look *l)
{
    struct credit c;
    return look_is_date(l) || credit_find(l->block, l->text, doc->body->lang, &c)
        || credit_is_other(l->text, doc->body->lang);
}

/* The block that may be the title: the first one that is no date, no credit and better no label. */
static struct node *
find_title(struct doc *doc, struct look *ret_look)
{
    struct node *found = NULL, *n = doc->body->first;
    for (size_t i = 0; n && i <= BEFORE; i++, n = n->next) {
        if (n->kind != NODE_PARA && n->kind != NODE_HEADING)
            break;
        struct look l = look_at(doc, n);
        if (is_before_title(doc, &l))
            continue;
        bool above = is_label(doc, &l) || is_set_right(&l);
        bool title = n->next
            && (n->kind == NODE_HEADING || is_title_like(&l) || is_stopped_pair(doc, n, &l));
        if (title && (!found || !above)) {
            found = n;
            *ret_look = l;
        }
        if (!above)
            break;
    }
    return found;
}

static enum confidence
confidence(const struct look *l)
{
    if (look_is_caps(l) || l->strong || l->noted)
        return SURE;
    return l->lines <= 2 && l->words <= 20 ? LIKELY : DOUBTFUL;
}

static void
become_title(struct doc *doc, struct node *n, const struct look *l)
{
    bool from_source = n->kind == NODE_HEADING && n->origin == ORIGIN_SOURCE;
    if (n->kind != NODE_HEADING)
        node_become(n, NODE_HEADING);
    cut_join_breaks(doc, n);
    n->as.heading.level = 1;
    n->role = ROLE_TITLE;
    if (!from_source)
        n->origin = ORIGIN_INFERRED;
    diag_guess(&doc->diags, DIAG_TITLE_INFERRED, confidence(l), n, n->pos,
        "\"%s\" is the title: it stands first, is short and does not end as a sentence%s", l->text,
        confidence(l) == DOUBTFUL ? "; give another with --title, or correct the XML" : "");
}

/* Do two titles agree in what survives translation: capitals and numbers? */
static bool
agrees(const struct look *title, const struct look *other)
{
    bool caps = look_is_caps(title) == look_is_caps(other) || !title->capitals;
    return caps && (title->digits > 0) == (other->digits > 0);
}

/* No word of the document's language, and a title in another one follows: a third title. */
static bool
is_unknown_language(struct doc *doc, const struct node *n, const struct look *l)
{
    double score[LANG_MAX];
    const char *own = language_of(doc->body);
    const struct node *next = n->next;
    if (l->ending != END_OTHER || strcmp(language_of(n), own) != 0 || !next
        || next->kind != NODE_PARA || strcmp(language_of(next), own) == 0)
        return false;
    lang_score(l->text, l->n, score);
    for (size_t i = 0; lang_at(i); i++)
        if (strcmp(lang_at(i)->tag, own) == 0)
            return score[i] < 0;
    return false;
}

static bool
is_parallel(struct doc *doc, const struct node *title, const struct look *t, const struct node *n,
    struct look *l)
{
    if (!n || n->kind != NODE_PARA || n->role != ROLE_NONE)
        return false;
    *l = look_at(doc, n);
    bool sourced = title->next == n && cut_calls_source(n) && !cut_calls_source(title);
    if (!is_nearly_title(l) || (has_stop(l) && !has_stop(t))
        || (!sourced && is_before_title(doc, l)))
        return false;
    if (sourced)
        return true;
    /* below a foreign title: the first words of the text, "Welcome to the library!" */
    if (l->ending == END_FINAL && strcmp(language_of(n), language_of(doc->body)) == 0)
        return false;
    if (is_unknown_language(doc, n, l))
        return true;
    for (const struct node *x = title; x != n; x = x->next)
        if (x->role != ROLE_SUBTITLE && strcmp(language_of(x), language_of(n)) == 0)
            return false;
    return l->noted || agrees(t, l) || l->width * 3 > t->width;
}

/* A line right under a title, in its language, with a blank line behind it only. */
static bool
is_subtitle(struct doc *doc, const struct node *above, const struct node *n, struct look *l)
{
    if (!n || !n->next || n->kind != NODE_PARA || n->role != ROLE_NONE)
        return false;
    *l = look_at(doc, n);
    if (l->blank || !is_title_like(l) || is_before_title(doc, l))
        return false;
    struct look behind = look_at(doc, n->next);
    return behind.blank && strcmp(language_of(above), language_of(n)) == 0;
}

static void
mark_subtitle(struct doc *doc, struct node *n, const struct look *l)
{
    cut_join_breaks(doc, n);
    n->role = ROLE_SUBTITLE;
    n->origin = ORIGIN_INFERRED;
    diag_guess(&doc->diags, DIAG_TITLE_INFERRED, LIKELY, n, n->pos,
        "\"%s\" belongs to the title: it stands right under it", l->text);
}

static void
report_parallel(struct doc *doc, const struct node *n, const struct look *l, bool sure)
{
    const struct lang *lang = lang_find(language_of(n));
    if (strcmp(language_of(n), language_of(doc->body)) == 0)
        diag_guess(&doc->diags, DIAG_TITLE_PARALLEL, DOUBTFUL, n, n->pos,
            "\"%s\" is the title in a language that cannot be told: state it in the XML", l->text);
    else
        diag_guess(&doc->diags, DIAG_TITLE_PARALLEL, sure ? SURE : LIKELY, n, n->pos,
            "\"%s\" is the title in %s: it stands beside the title", l->text,
            lang ? lang->name : "another language");
}

static void
mark_parallel(struct doc *doc, struct node *title, const struct look *t)
{
    struct look l;
    for (struct node *n = title; n; n = n->next) {
        if (n != title) {
            if (!is_parallel(doc, title, t, n, &l))
                return;
            cut_join_breaks(doc, n);
            n->role = ROLE_TITLE_PARALLEL;
            n->origin = ORIGIN_INFERRED;
            report_parallel(doc, n, &l, l.noted || agrees(t, &l));
        }
        if (is_subtitle(doc, n, n->next, &l)) {
            n = n->next;
            mark_subtitle(doc, n, &l);
        }
    }
}

/* A title in another language may stand first: the title is that in the document's. */
static void
settle_order(struct doc *doc, struct node *title, const struct look *l)
{
    const char *own = doc->body->lang;
    struct node *n = title->next;
    if (!own || strcmp(language_of(title), own) == 0)
        return;
    while (n && (n->role == ROLE_TITLE_PARALLEL || n->role == ROLE_SUBTITLE)
        && !(n->role == ROLE_TITLE_PARALLEL && strcmp(language_of(n), own) == 0))
        n = n->next;
    if (!n || n->role != ROLE_TITLE_PARALLEL)
        return;
    node_become(n, NODE_HEADING);
    n->as.heading.level = 1;
    n->role = ROLE_TITLE;
    node_become(title, NODE_PARA);
    title->role = ROLE_TITLE_PARALLEL;
    diag_guess(&doc->diags, DIAG_TITLE_PARALLEL, LIKELY, title, title->pos,
        "\"%s\" stands first, but the title is that in the language of the text", l->text);
}

static bool
has_title(const struct doc *doc)
{
    for (const struct node *n = doc->body->first; n; n = n->next)
        if (n->role == ROLE_TITLE)
            return true;
    return false;
}

static bool
was_missed(const struct doc *doc)
{
    for (size_t i = 0; i < doc->diags.n; i++)
        if (doc->diags.v[i].code == DIAG_TITLE_MISSING)
            return true;
    return false;
}

/* Dates stand before the title, or right behind the titles. */
static void
mark_dates(struct doc *doc)
{
    size_t behind = 0;
    bool title = false;
    for (struct node *n = doc->body->first; n && behind <= BEFORE; n = n->next) {
        title = title || n->role == ROLE_TITLE;
        behind += title && n->role == ROLE_NONE;
        if (n->kind != NODE_PARA || n->role != ROLE_NONE)
            continue;
        struct look l = look_at(doc, n);
        if (!look_is_date(&l))
            continue;
        n->role = ROLE_DATE;
        n->origin = ORIGIN_INFERRED;
    }
}

static void
run(struct doc *doc)
{
    if (doc->fixed || has_title(doc))
        return;
    struct look l;
    struct node *n = find_title(doc, &l);
    if (n) {
        become_title(doc, n, &l);
        mark_parallel(doc, n, &l);
        settle_order(doc, n, &l);
        mark_dates(doc);
    } else if (doc->body->first && !was_missed(doc)) {
        diag_guess(&doc->diags, DIAG_TITLE_MISSING, DOUBTFUL, doc->body->first,
            doc->body->first->pos,
            "no title was found: the text begins with a paragraph; give one with --title");
    }
}

const struct pass pass_titles = { .name = "titles", .run = run };
