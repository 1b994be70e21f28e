/* The stretch of words of a clause that another language of the same script explains best. */
#include <string.h>

#include "base/utf8.h"
#include "infer/phrase_scan.h"

enum { LONG_WORD = 10 };

static const double FREE_ODDS = 7;
static const double AGAIN_ODDS = 5; /* the block has phrases of this language */
static const double ELISION = 5;    /* an article joined to its word: d'Italie, l'histoire */
static const double LEANING = 4;    /* of the word before such a one */
static const double BREAK = 50;     /* a genitive of the own language: Maurer's */
static const double OWN_WORD = 10;  /* a word that only the own language's tables have */
static const double THEIR_WORD = 2; /* of content, that only the other language's tables have */
static const double REST_ODDS = 4;  /* of the last words of a clause */
static const double WORD_LIMIT = 6; /* no single word decides */

/* The best stretch so far of each language: sums that are dropped where they fall below 0. */
struct stretch {
    double sum, best, last; /* last: what the word before said */
    size_t start, best_start, best_end, words, best_words, last_start;
};

/* `leans`: the word is joined to an article, so that the one before it belongs to it. */
static void
extend(struct stretch *t, double gain, const struct word *w, bool leans)
{
    if (t->sum <= 0) {
        bool with = leans && t->words && t->last > -LEANING;
        t->sum = with ? t->last : 0;
        t->start = with ? t->last_start : w->start;
        t->words = with;
    }
    t->sum += gain;
    t->words++;
    t->last = gain;
    t->last_start = w->start;
    if (t->sum > t->best) {
        t->best = t->sum;
        t->best_start = t->start;
        t->best_end = w->end;
        t->best_words = t->words;
    }
}

/* What a word says for language i against the own one. */
static double
word_gain(const struct scan *s, const struct word *w, const struct lang_word *e,
    const double score[LANG_MAX], size_t i)
{
    if (w->all_caps)
        return -1;
    unsigned long long all = e->function | e->content;
    bool ours = all >> s->own_index & 1, theirs = all >> i & 1;
    if (ours && !theirs && w->end - w->start > 2)
        return e->elided ? -BREAK : -OWN_WORD;
    double gain = CLAMP(score[i] - score[s->own_index], -WORD_LIMIT, WORD_LIMIT) - 0.5;
    if (s->own->vocabulary && !ours && (e->content >> i & 1))
        gain += THEIR_WORD;
    return (e->article >> i & 1) && !ours ? gain + ELISION : gain;
}

/*
 * Is a word in [from, to) a function word of a candidate and not of the own language? Or are two
 * in a row words of content of one: "large print"?
 */
static bool
has_foreign_word(const struct scan *s, size_t from, size_t to)
{
    struct word w;
    unsigned long long last = 0;
    for (size_t at = from; phrase_next_word(s->text, at, to, &w); at = w.end) {
        struct lang_word e = lang_look_up(s->text + w.start, w.end - w.start);
        bool ours = e.function >> s->own_index & 1;
        if ((e.function & s->candidates) && !ours)
            return true;
        unsigned long long content = ours ? 0 : e.content & s->candidates;
        if (content & last)
            return true;
        last = content;
    }
    return false;
}

/* A stretch goes on to the end of the clause, if what is left is not the own language's. */
static size_t
to_clause_end(const struct scan *s, size_t end, size_t to, const struct lang *best)
{
    size_t from = end, rest = to;
    phrase_trim(s->text, &from, &rest);
    struct phrase_facts f = phrase_look(s->text + from, rest - from, s->own, 0, best);
    return f.words > 0 && f.words < 3 && !f.own_words && f.odds > -REST_ODDS ? rest : end;
}

/* Does a genitive of the own language stand before: "Maurer's …"? What follows is no name. */
static bool
behind_genitive(const struct scan *s, size_t start)
{
    const char *p = s->text + start;
    if (start < 4 || p[-1] != ' ' || p[-2] != 's')
        return false;
    unsigned ch = utf8_before(s->text, p - 2);
    return phrase_is_in("'’", ch);
}

/* Is the stretch a phrase of the language, which has a function word or is known to be there? */
static bool
is_phrase(const struct scan *s, size_t start, size_t end, const struct phrase_facts *f)
{
    if (f->function_words > 1 || (f->function_words && f->small_words))
        return true;
    struct known k = phrase_known(s, start, end);
    if (k.whole && k.lang == f->best && k.contents > 1 && k.words == k.contents)
        return true;
    return s->again && behind_genitive(s, start);
}

bool
phrase_stretch(struct scan *s, size_t from, size_t to, size_t *ret_start, size_t *ret_end)
{
    struct stretch t[LANG_MAX] = { 0 };
    double score[LANG_MAX];
    size_t own = s->own_index, best = own;
    struct word w;
    if (!s->again && !has_foreign_word(s, from, to))
        return false;
    for (size_t at = from; phrase_next_word(s->text, at, to, &w); at = w.end) {
        const char *word = s->text + w.start;
        size_t len = w.end - w.start;
        struct lang_word e = lang_look_up(word, len);
        lang_score(word, len, score);
        for (unsigned long long c = s->candidates; c; c &= c - 1) {
            size_t i = (size_t)__builtin_ctzll(c);
            extend(
                &t[i], word_gain(s, &w, &e, score, i), &w, (e.article >> i & 1) && w.start > from);
            if (t[i].best > t[best].best)
                best = i;
        }
    }
    if (best == own || t[best].best < (s->again ? AGAIN_ODDS : FREE_ODDS))
        return false;
    size_t start = t[best].best_start, words = t[best].best_words;
    if (words < 2 && (!s->again || t[best].best_end - start < LONG_WORD))
        return false;
    size_t end = to_clause_end(s, t[best].best_end, to, lang_at(best));
    struct phrase_facts f = phrase_look(s->text + start, end - start, s->own, 0, lang_at(best));
    if (is_phrase(s, start, end, &f))
        phrase_add(s, start, end, &f, "its words fit that language better");
    *ret_start = start;
    *ret_end = end;
    return true;
}
