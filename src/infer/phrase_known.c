/* Phrases of words that are all in the vocabulary of another language. */
#include <glib.h>
#include <string.h>

#include "base/utf8.h"
#include "infer/phrase_scan.h"

enum { SHORTEST_CONTENT = 4 };

static const double LEAN = 9; /* to languages that notices often have, where two know all */

/* What the tables say of the words of a phrase. */
struct look_up {
    unsigned long long all; /* the languages that know each of the known words */
    size_t words, contents; /* known ones; those of content that the own language does not know */
    size_t names, others;   /* unknown ones with a capital and without */
    bool grammar;           /* a word of grammar is among them */
};

/* The languages that know a word: one of grammar or of content; joined to an article, both. */
static unsigned long long
known_set(const char *word, size_t n, unsigned long long *ret_content)
{
    *ret_content = 0;
    const char *rest = word, *end = word + n;
    while (rest < end && *rest != '\'' && utf8_char(rest) != 0x2019)
        rest = utf8_next(rest);
    unsigned long long article = ~0ULL;
    if (rest < end) { /* "l'heure"; "reader's" */
        rest = utf8_next(rest);
        bool genitive = end - rest == 1 && (*rest == 's' || *rest == 'S');
        if (genitive)
            end = utf8_prev(rest);
        else
            article = lang_look_up(word, (size_t)(rest - word)).function;
        rest = genitive ? word : rest;
    } else {
        rest = word;
    }
    struct lang_word found = lang_look_up(rest, (size_t)(end - rest));
    *ret_content = found.content & article;
    return (found.function & article) | *ret_content;
}

static struct look_up
look_up(const struct scan *s, size_t start, size_t end)
{
    struct look_up k = { .all = ~0ULL };
    struct word w;
    for (size_t at = start; phrase_next_word(s->text, at, end, &w); at = w.end) {
        unsigned long long content;
        if (w.script != SCRIPT_LATIN) /* no other has tables of content */
            return (struct look_up){ 0 };
        unsigned long long set = known_set(s->text + w.start, w.end - w.start, &content);
        if (!set) {
            k.names += w.capital;
            k.others += !w.capital;
            continue;
        }
        k.all &= set;
        k.words++;
        k.contents += content && w.end - w.start >= SHORTEST_CONTENT && !(set >> s->own_index & 1);
        k.grammar = k.grammar || !content;
    }
    return k;
}

static const struct lang *
likeliest(const struct scan *s, size_t start, size_t end, unsigned long long among)
{
    double score[LANG_MAX], most = 0;
    const struct lang *best = NULL;
    lang_score(s->text + start, end - start, score);
    for (size_t i = 0; lang_at(i); i++)
        if ((among >> i & 1) && (!best || score[i] + LEAN * lang_at(i)->prior > most)) {
            best = lang_at(i);
            most = score[i] + LEAN * best->prior;
        }
    return best;
}

struct known
phrase_known(const struct scan *s, size_t start, size_t end)
{
    struct look_up k = look_up(s, start, end);
    struct known r = { .words = k.words, .contents = k.contents };
    /* one name may stand beside a word of grammar: "Universidad de Chile" */
    bool names = k.names && (k.names > 1 || k.words < 2 || !k.grammar);
    if (!k.words || !k.all || names || (k.names && k.others))
        return r;
    bool ours = k.all >> s->own_index & 1;
    r.whole = !k.others && !(ours && k.names);
    if (ours)
        r.lang = r.whole ? s->own : NULL;
    else if (k.contents)
        r.lang = likeliest(s, start, end, k.all);
    return r;
}
