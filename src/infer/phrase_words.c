/* What a piece of text says about its language, and its words one by one. */
#include "infer/phrase_words.h"

#include <string.h>

#include "base/utf8.h"
#include "lang/uni.h"

static const double WEAK_ODDS = 1.5; /* a word that speaks for the own language */

bool
phrase_is_dense(enum script s)
{
    return s == SCRIPT_HAN || s == SCRIPT_KANA || s == SCRIPT_HANGUL;
}

bool
phrase_same_script(enum script a, enum script b)
{
    bool ja = (a == SCRIPT_HAN && b == SCRIPT_KANA) || (a == SCRIPT_KANA && b == SCRIPT_HAN);
    return a == b || ja;
}

bool
phrase_next_word(const char *text, size_t from, size_t end, struct word *w)
{
    const char *p = text + from, *stop = text + end;
    while (p < stop && uni_script(utf8_char(p)) == SCRIPT_OTHER)
        p = utf8_next(p);
    if (p >= stop)
        return false;
    const struct uni *u = uni_find(utf8_char(p));
    *w = (struct word){ (size_t)(p - text), 0, (enum script)u->script, u->classes & UNI_UPPER };
    size_t letters = 0, small = 0;
    for (; p < stop; p = utf8_next(p)) {
        unsigned ch = utf8_char(p);
        u = uni_find(ch);
        bool letter = u->script == w->script;
        bool inside = (ch == '\'' || ch == 0x2019 || ch == '-') && p + 1 < stop
            && uni_script(utf8_char(utf8_next(p))) == w->script;
        if (!letter && !inside && !(u->classes & UNI_MARK))
            break;
        letters += letter;
        small += (u->classes & UNI_LOWER) != 0;
    }
    w->all_caps = w->capital && letters > 1 && !small;
    w->end = (size_t)(p - text);
    return true;
}

size_t
phrase_index_of(const struct lang *l)
{
    size_t i = 0;
    while (lang_at(i) && lang_at(i) != l)
        i++;
    return i;
}

/* Which language explains the scores best; a little for those that notices often have. */
static const struct lang *
likeliest(const double score[LANG_MAX], enum script script, double lean)
{
    const struct lang *best = NULL;
    double most = 0;
    for (size_t i = 0; lang_at(i); i++) {
        double s = score[i] + lean * lang_at(i)->prior;
        if (phrase_same_script(lang_at(i)->script, script) && score[i] > 0 && s > most) {
            most = s;
            best = lang_at(i);
        }
    }
    return best;
}

const struct lang *
phrase_only_language(enum script script)
{
    const struct lang *only = NULL;
    for (size_t i = 0; lang_at(i); i++) {
        if (lang_at(i)->script != script)
            continue;
        if (only)
            return NULL;
        only = lang_at(i);
    }
    return only;
}

static enum script
script_of(const size_t letters[SCRIPT_COUNT])
{
    enum script most = SCRIPT_OTHER;
    for (int s = 1; s < SCRIPT_COUNT; s++)
        if (letters[s] * (phrase_is_dense((enum script)s) ? 3 : 1)
            > letters[most] * (phrase_is_dense(most) ? 3 : 1))
            most = (enum script)s;
    return most;
}

/* Is it one of the words that count? Capitals such as UNESCO are a name, unless all has them. */
static bool
counts(const struct phrase_facts *f, const struct word *w)
{
    return w->script == f->script && (!w->all_caps || f->capitals);
}

/* What each word says, once the likeliest language is known. */
static void
look_at_words(struct phrase_facts *f, const char *text, size_t n, const struct lang *own)
{
    size_t best = phrase_index_of(f->best), mine = own ? phrase_index_of(own) : 0;
    struct word w;
    for (size_t at = 0; phrase_next_word(text, at, n, &w); at = w.end) {
        if (!counts(f, &w))
            continue;
        unsigned long long set = lang_look_up(text + w.start, w.end - w.start).function;
        bool theirs = set >> best & 1, ours = own && (set >> mine & 1);
        f->words++;
        f->lower_words += !w.capital;
        f->function_words += theirs && !ours;
        f->own_words += ours && !theirs;
        f->small_words += !w.capital && w.end - w.start > 3;
    }
}

bool
phrase_has_weak_word(
    const char *text, size_t n, const struct lang *own, const struct phrase_facts *f)
{
    enum { SHORTEST = 4 };
    double score[LANG_MAX];
    size_t best = phrase_index_of(f->best), mine = phrase_index_of(own);
    struct word w;
    for (size_t at = 0; own->script == f->script && phrase_next_word(text, at, n, &w); at = w.end) {
        const char *s = text + w.start;
        size_t len = w.end - w.start;
        if (len < SHORTEST || !counts(f, &w) || (lang_look_up(s, len).function >> best & 1))
            continue;
        lang_score(s, len, score);
        if (score[best] < score[mine] - WEAK_ODDS)
            return true;
    }
    return false;
}

bool
phrase_is_own(const char *text, size_t n, const struct lang *own)
{
    size_t letters[SCRIPT_COUNT] = { 0 }, ours = 0, theirs = 0;
    unsigned long long mine = 1ULL << phrase_index_of(own);
    struct word w;
    for (size_t at = 0; phrase_next_word(text, at, n, &w); at = w.end) {
        unsigned long long set = lang_look_up(text + w.start, w.end - w.start).function;
        letters[w.script] += w.end - w.start;
        ours += set == mine && w.script == own->script && !w.all_caps;
        theirs += set && !(set & mine);
    }
    return script_of(letters) == own->script && theirs <= ours;
}

struct phrase_facts
phrase_look(
    const char *text, size_t n, const struct lang *own, double lean, const struct lang *among)
{
    struct phrase_facts f = { 0 };
    size_t letters[SCRIPT_COUNT] = { 0 }, caps = 0, all = 0;
    double score[LANG_MAX];
    struct word w;
    for (size_t at = 0; phrase_next_word(text, at, n, &w); at = w.end, all++) {
        letters[w.script] += w.end - w.start;
        caps += w.all_caps;
    }
    enum script script = script_of(letters);
    lang_score(text, n, score);
    const struct lang *only = phrase_only_language(script);
    f.only = only != NULL;
    f.best = only ? only : among ? among : likeliest(score, script, lean);
    f.other_script = own && !phrase_same_script(own->script, script);
    f.script = script;
    f.capitals = caps * 2 >= all;
    if (!f.best || !phrase_same_script(f.best->script, script))
        return (struct phrase_facts){ .script = script };
    f.own_script = own && letters[own->script] > 0;
    f.odds =
        score[phrase_index_of(f.best)] - (own && !f.other_script ? score[phrase_index_of(own)] : 0);
    if (f.best != own)
        look_at_words(&f, text, n, own);
    else
        f.words = all;
    return f;
}
