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
    size_t grams, words;
};

static guint64
letter_set(unsigned ch)
{
    return index_letters[index_find_mask(index_letters, INDEX_LETTERS, ch)].set;
}

unsigned long long
lang_word_set(const char *word)
{
    guint64 key = index_word_key(word);
    return index_words[index_find_mask(index_words, INDEX_WORDS, key)].set;
}

unsigned long long
lang_vocabulary_set(const char *word)
{
    guint64 key = index_word_key(word);
    return index_vocabulary[index_find_mask(index_vocabulary, INDEX_VOCABULARY, key)].set;
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
count_gram(struct counts *c, guint64 key)
{
    c->grams++;
    size_t i = index_find_gram(index_gram_place, index_grams, key);
    for (guint16 at = index_gram_place[i]; at; at = index_grams[at - 1].next)
        c->score[index_grams[at - 1].lang] += (double)index_grams[at - 1].weight;
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

/* One word, lower case; `script` is that of its first letter. */
static void
count_word(struct counts *c, const char *word, enum script script)
{
    c->words++;
    guint64 has = lang_word_set(word) & index_of_script[script];
    if (has)
        add_score(c, has, FUNCTION_WORD / sqrt((double)bits(has)));
    unsigned a = 0, b = '_';
    for (const char *p = word; *p; p = utf8_next(p)) {
        unsigned ch = utf8_char(p);
        count_letter(c, ch, script);
        if (ch == '\'')
            continue;
        if (a)
            count_gram(c, index_gram_key(a, b, ch));
        a = b;
        b = ch;
    }
    if (a)
        count_gram(c, index_gram_key(a, b, '_'));
}

static bool
is_apostrophe(unsigned ch)
{
    return ch == '\'' || ch == 0x2019;
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
count_run(struct counts *c, const char *p, const char *end, GString *word)
{
    enum script script = SCRIPT_OTHER;
    g_string_truncate(word, 0);
    for (;; p = utf8_next(p)) {
        unsigned ch = p < end ? utf8_char(p) : 0;
        enum script s = ch ? uni_script(ch) : SCRIPT_OTHER;
        c->script[s] += ch != 0;
        if (word->len && is_apostrophe(ch))
            g_string_append_c(word, '\'');
        if (s == SCRIPT_OTHER || (word->len && s != script)) {
            if (word->len)
                count_word(c, word->str, script);
            g_string_truncate(word, 0);
        }
        if (p >= end)
            return;
        if (s == SCRIPT_OTHER)
            continue;
        if (!word->len)
            script = s;
        g_string_append_unichar(word, uni_lower(ch));
        /* scripts without spaces: each sign stands for itself */
        if (s == SCRIPT_HAN || s == SCRIPT_KANA) {
            count_word(c, word->str, script);
            g_string_truncate(word, 0);
        }
    }
}

static void
count_text(struct counts *c, const char *text, size_t n)
{
    GString *word = g_string_new(NULL);
    for (const char *p = text, *end = text + n; p < end;) {
        if (uni_is(utf8_char(p), UNI_SPACE)) {
            p = utf8_next(p);
            continue;
        }
        bool address;
        const char *q = run_end(p, end, &address);
        if (!address)
            count_run(c, p, q, word);
        p = q;
    }
    g_string_free(word, TRUE);
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

static struct lang_guess
choose(const struct counts *c, enum script script, const char *hint)
{
    const struct lang *hinted = fitting_hint(hint, script), *found = NULL;
    if (hinted && hinted->script != script)
        return (struct lang_guess){ hinted->tag, 0.5, 0.5 };
    double best = -1e9, second = -1e9;
    for (size_t i = 0; lang_at(i); i++) {
        if (lang_at(i)->script != script)
            continue;
        double s = c->score[i] + lang_at(i)->prior + (lang_at(i) == hinted ? HINT : 0);
        if (s > best) {
            second = best;
            best = s;
            found = lang_at(i);
        } else if (s > second) {
            second = s;
        }
    }
    if (!found)
        return (struct lang_guess){ NULL, 0, 0 };
    if (bits(index_of_script[script]) == 1)
        return (struct lang_guess){ found->tag, 1, 1 };
    if (best <= 0 || best - second < 1e-6)
        return (struct lang_guess){ hinted ? hinted->tag : NULL, 0, 0 };
    double full = 1.2 * (double)(c->grams ? c->grams : c->words);
    return (struct lang_guess){ found->tag, fmin(1, best / full),
        1 - exp((second - best) / HALF_SURE) };
}

struct lang_guess
lang_detect(const char *text, size_t n, const char *hint)
{
    struct counts c = { 0 };
    count_text(&c, text, n);
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
    unsigned long long set = lang_word_set(word);
    for (; set; set &= set - 1)
        if (lang_at((size_t)__builtin_ctzll(set)) == l)
            return true;
    return false;
}
