/*
 * The language of a text: the script decides first, then trigrams, function words and letters.
 * A word or letter speaks for a language the more, the fewer languages share it; what a text
 * scores is about the logarithm of its probability, over one of chance.
 */
#include <math.h>
#include <string.h>

#include "base/utf8.h"
#include "lang/index.h"
#include "lang/lang.h"

#include "lang/index.inc"

enum { CJK_WEIGHT = 3 };

static const double UNKNOWN_LETTER = -4; /* a letter that the language does not have */
static const double OWN_LETTER = 1.5;    /* one that it has, shared among those that have it */
static const double FUNCTION_WORD = 2.5; /* likewise */
static const double HINT = 1;
static const double HALF_SURE = 4; /* what one must be ahead by to be sure */

struct counts {
    size_t script[SCRIPT_COUNT];
    double score[LANG_MAX];
    unsigned usual[LANG_MAX]; /* frequent words of each language */
    size_t grams[SCRIPT_COUNT], words[SCRIPT_COUNT];
};

static guint64
letter_set(unsigned ch)
{
    return index_letters[index_find_mask(index_letters, INDEX_LETTERS, ch)].set;
}

static guint64
word_set(guint64 key)
{
    return index_words[index_find_mask(index_words, INDEX_WORDS, key)].set;
}

static bool
is_apostrophe(unsigned ch)
{
    return ch == '\'' || ch == 0x2019;
}

/* A character as the tables have it. */
static gunichar
folded(const char *p)
{
    gunichar ch = utf8_char(p);
    return is_apostrophe(ch) ? '\'' : uni_lower(ch);
}

static guint64
word_key(const char *word, const char *end)
{
    guint64 key = index_no_key;
    for (const char *p = word; p < end; p = utf8_next(p))
        key = index_key_with(key, folded(p));
    return key;
}

struct lang_word
lang_look_up(const char *word, size_t n)
{
    struct lang_word w = { .elided = false };
    guint64 whole = index_no_key, behind = index_no_key;
    for (const char *p = word; p < word + n; p = utf8_next(p)) {
        gunichar ch = folded(p);
        whole = index_key_with(whole, ch);
        if (ch == '\'' && !w.elided)
            w.article = word_set(whole);
        w.elided = w.elided || ch == '\'';
        behind = w.elided ? index_key_with(behind, ch) : behind;
    }
    w.function = word_set(whole) | w.article | (w.elided ? word_set(behind) : 0);
    w.content = index_vocabulary[index_find_mask(index_vocabulary, INDEX_VOCABULARY, whole)].set;
    return w;
}

static size_t
bits(guint64 mask)
{
    return (size_t)__builtin_popcountll(mask);
}

static void
add_score(struct counts *c, guint64 mask, double weight)
{
    for (; mask; mask &= mask - 1)
        c->score[__builtin_ctzll(mask)] += weight;
}

static void
count_gram(struct counts *c, guint64 key, enum script script)
{
    c->grams[script]++;
    size_t i = index_find_gram(index_gram_place, index_grams, key);
    if (!index_gram_place[i])
        return;
    const struct index_gram *g = &index_grams[index_gram_place[i] - 1];
    do
        c->score[g->lang] += (double)g->weight;
    while (g++->more);
}

/* Do the tables hold every letter beyond the common ones? */
static bool
closed_alphabet(enum script script)
{
    return script == SCRIPT_LATIN || script == SCRIPT_CYRILLIC;
}

static void
count_letter(struct counts *c, unsigned ch, enum script script)
{
    if (script == SCRIPT_LATIN && ch < 0x80)
        return;
    guint64 all = index_of_script[script], has = letter_set(ch) & all;
    if (has == all || (!has && !closed_alphabet(script)))
        return;
    if (has)
        add_score(c, has, OWN_LETTER / (double)bits(has));
    add_score(c, all & ~has, UNKNOWN_LETTER);
}

/* One word, and the apostrophe at its end; `script` is that of its letters. */
static void
count_word(struct counts *c, const char *word, const char *end, enum script script)
{
    c->words[script]++;
    guint64 has = word_set(word_key(word, end)) & index_of_script[script];
    if (has)
        add_score(c, has, FUNCTION_WORD / sqrt((double)bits(has)));
    for (guint64 rest = has; rest; rest &= rest - 1)
        c->usual[__builtin_ctzll(rest)]++;
    unsigned a = 0, b = '_';
    for (const char *p = word; p < end; p = utf8_next(p)) {
        unsigned ch = folded(p);
        count_letter(c, ch, script);
        if (ch == '\'')
            continue;
        if (a)
            count_gram(c, index_gram_key(a, b, ch), script);
        a = b;
        b = ch;
    }
    if (a)
        count_gram(c, index_gram_key(a, b, '_'), script);
}

/* The end of the run without white space that starts at p, and whether it is an address. */
static const char *
run_end(const char *p, const char *end, bool *ret_address)
{
    const char *q = p;
    bool address = false;
    while (q < end && !uni_is(utf8_char(q), UNI_SPACE)) {
        address = address || *q == '@' || (*q == ':' && q + 2 < end && q[1] == '/' && q[2] == '/')
            || (q == p && end - q > 4 && strncmp(q, "www.", 4) == 0);
        q = utf8_next(q);
    }
    *ret_address = address;
    return q;
}

static void
count_run(struct counts *c, const char *p, const char *end)
{
    for (const char *start = p; p < end; start = p) {
        enum script script = uni_script(utf8_char(p));
        /* scripts without spaces: each sign stands for itself */
        bool sign = script == SCRIPT_HAN || script == SCRIPT_KANA;
        do {
            c->script[script]++;
            p = utf8_next(p);
        } while (p < end && !sign && uni_script(utf8_char(p)) == script);
        bool elided = p < end && !sign && is_apostrophe(utf8_char(p));
        if (script != SCRIPT_OTHER)
            count_word(c, start, elided ? utf8_next(p) : p, script);
    }
}

static void
count_text(struct counts *c, const char *text, size_t n)
{
    for (const char *p = text, *end = text + n; p < end;) {
        if (uni_is(utf8_char(p), UNI_SPACE)) {
            p = utf8_next(p);
            continue;
        }
        bool address;
        const char *q = run_end(p, end, &address);
        if (!address)
            count_run(c, p, q);
        p = q;
    }
}

static enum script
main_script(const struct counts *c)
{
    size_t weight[SCRIPT_COUNT];
    enum script best = SCRIPT_OTHER;
    for (int s = 0; s < SCRIPT_COUNT; s++) {
        bool dense = s == SCRIPT_HAN || s == SCRIPT_KANA || s == SCRIPT_HANGUL;
        weight[s] = s == SCRIPT_OTHER ? 0 : c->script[s] * (dense ? CJK_WEIGHT : 1);
    }
    /* Japanese is written in both: its kana decide, were they few */
    if (c->script[SCRIPT_KANA] * 12 > c->script[SCRIPT_HAN]) {
        weight[SCRIPT_KANA] += weight[SCRIPT_HAN];
        weight[SCRIPT_HAN] = 0;
    }
    for (int s = 0; s < SCRIPT_COUNT; s++)
        if (weight[s] > weight[best])
            best = (enum script)s;
    return best;
}

/* The language hinted at, if it can be written in this script at all. */
static const struct lang *
fitting_hint(const char *hint, enum script script)
{
    const struct lang *l = lang_find(hint);
    if (!l || l->script == script)
        return l;
    return l->script == SCRIPT_KANA && script == SCRIPT_HAN ? l : NULL;
}

/*
 * Is the text, told to be in a language of an alphabet that others have, too, really in it? In one
 * that is not in the tables, the best of the others explains little, and has few of its words.
 */
static bool
is_known(const struct counts *c, size_t lang)
{
    enum { FEW_WORDS = 20 };
    static const double USUAL = 3, LEAST = 1.35; /* known texts reach 1.4, unknown ones 1.25 */
    enum script script = lang_at(lang)->script;
    double words = (double)c->words[script], grams = (double)c->grams[script];
    return !closed_alphabet(script) || words < FEW_WORDS
        || c->score[lang] / grams + USUAL * c->usual[lang] / words >= LEAST;
}

static struct lang_guess
choose(const struct counts *c, enum script script, const char *hint)
{
    const struct lang *hinted = fitting_hint(hint, script), *found = NULL;
    if (hinted && hinted->script != script)
        return (struct lang_guess){ hinted->tag, 0.5, 0.5 };
    double best = -1e9, second = -1e9;
    size_t at = 0;
    for (size_t i = 0; lang_at(i); i++) {
        if (lang_at(i)->script != script)
            continue;
        double s = c->score[i] + lang_at(i)->prior + (lang_at(i) == hinted ? HINT : 0);
        if (s > best) {
            second = best;
            best = s;
            found = lang_at(at = i);
        } else if (s > second) {
            second = s;
        }
    }
    if (!found)
        return (struct lang_guess){ NULL, 0, 0 };
    if (bits(index_of_script[script]) == 1)
        return (struct lang_guess){ found->tag, 1, 1 };
    if (best <= 0 || best - second < 1e-6 || (!hinted && !is_known(c, at)))
        return (struct lang_guess){ hinted ? hinted->tag : NULL, 0, 0 };
    double full = 1.2 * (double)(c->grams[script] ? c->grams[script] : c->words[script]);
    return (struct lang_guess){ found->tag, fmin(1, best / full),
        1 - exp((second - best) / HALF_SURE) };
}

struct lang_guess
lang_detect(const char *text, size_t n, const char *hint)
{
    struct counts c = { 0 };
    count_text(&c, text, n);
    size_t known = 0;
    for (int s = SCRIPT_OTHER + 1; s < SCRIPT_COUNT; s++)
        known += c.script[s];
    const char *tag;
    if (c.script[SCRIPT_OTHER] > known && lang_is_sole(text, n, known, &tag))
        return (struct lang_guess){ tag, tag != NULL, tag != NULL };
    return choose(&c, main_script(&c), hint);
}

void
lang_score(const char *text, size_t n, double ret_score[LANG_MAX])
{
    struct counts c = { 0 };
    count_text(&c, text, n);
    memcpy(ret_score, c.score, sizeof c.score);
}

bool
lang_has_word(const struct lang *l, const char *word)
{
    guint64 set = word_set(word_key(word, word + strlen(word)));
    for (; set; set &= set - 1)
        if (lang_at((size_t)__builtin_ctzll(set)) == l)
            return true;
    return false;
}
