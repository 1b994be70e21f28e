/*
 * The language of a text: the script decides first, then function words and letters.
 * A word or letter speaks for a language the more, the fewer languages share it.
 */
#include <glib.h>
#include <math.h>
#include <string.h>

#include "base/utf8.h"
#include "lang/lang.h"

enum { MAX_LANGS = 64, CJK_WEIGHT = 3 };

static const double UNKNOWN_LETTER = 1.5; /* a letter that the language does not have */

struct index {
    GHashTable *words;   /* word: mask of languages */
    GHashTable *letters; /* code point: mask of languages */
    guint64 of_script[SCRIPT_COUNT];
};

struct counts {
    size_t script[SCRIPT_COUNT];
    double score[MAX_LANGS];
    double words;
};

static void
index_add(GHashTable *t, gpointer key, size_t i)
{
    guint64 *mask = g_hash_table_lookup(t, key);
    if (!mask) {
        mask = g_new0(guint64, 1);
        g_hash_table_insert(t, key, mask);
    }
    *mask |= (guint64)1 << i;
}

static void
index_language(struct index *x, const struct lang *l, size_t i)
{
    x->of_script[l->script] |= (guint64)1 << i;
    char **words = g_strsplit(l->function ? l->function : "", " ", 0);
    for (char **w = words; *w; w++)
        if (**w)
            index_add(x->words, g_strdup(*w), i);
    g_strfreev(words);
    for (const char *p = l->letters ? l->letters : ""; *p; p = utf8_next(p))
        index_add(x->letters, GUINT_TO_POINTER(g_utf8_get_char(p)), i);
}

static gpointer
index_build(gpointer unused)
{
    static struct index x;
    x.words = g_hash_table_new(g_str_hash, g_str_equal);
    x.letters = g_hash_table_new(g_direct_hash, g_direct_equal);
    for (size_t i = 0; lang_at(i); i++)
        index_language(&x, lang_at(i), i);
    return &x;
}

/* Built when first asked for, then only read. */
static const struct index *
index_find(void)
{
    static GOnce once = G_ONCE_INIT;
    return g_once(&once, index_build, NULL);
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

/* Do the tables hold every letter beyond the common ones? */
static bool
closed_alphabet(enum script script)
{
    return script == SCRIPT_LATIN || script == SCRIPT_CYRILLIC;
}

/* One word, lower case; `script` is that of its first letter. */
static void
count_word(struct counts *c, const struct index *x, const char *word, enum script script)
{
    c->words++;
    const guint64 *mask = g_hash_table_lookup(x->words, word);
    guint64 all = x->of_script[script];
    if (mask && (*mask & all))
        add_score(c, *mask & all, 1.0 / sqrt((double)bits(*mask & all)));
    for (const char *p = word; *p; p = utf8_next(p)) {
        unsigned ch = g_utf8_get_char(p);
        if (script == SCRIPT_LATIN && ch < 0x80)
            continue;
        mask = g_hash_table_lookup(x->letters, GUINT_TO_POINTER(ch));
        guint64 has = mask ? *mask & all : 0;
        if (has == all || (!has && !closed_alphabet(script)))
            continue;
        if (has)
            add_score(c, has, 0.5 / (double)bits(has));
        add_score(c, all & ~has, -UNKNOWN_LETTER);
    }
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
    while (q < end && !g_unichar_isspace(g_utf8_get_char(q))) {
        address = address || *q == '@' || (*q == ':' && q + 2 < end && q[1] == '/' && q[2] == '/')
            || (q == p && end - q > 4 && strncmp(q, "www.", 4) == 0);
        q = utf8_next(q);
    }
    *ret_address = address;
    return q;
}

static void
count_run(struct counts *c, const struct index *x, const char *p, const char *end, GString *word)
{
    enum script script = SCRIPT_OTHER;
    g_string_truncate(word, 0);
    for (;; p = utf8_next(p)) {
        unsigned ch = p < end ? g_utf8_get_char(p) : 0;
        enum script s = ch ? lang_script(ch) : SCRIPT_OTHER;
        c->script[s] += ch != 0;
        if (word->len && is_apostrophe(ch))
            g_string_append_c(word, '\'');
        if (s == SCRIPT_OTHER || (word->len && s != script)) {
            if (word->len)
                count_word(c, x, word->str, script);
            g_string_truncate(word, 0);
        }
        if (p >= end)
            return;
        if (s == SCRIPT_OTHER)
            continue;
        if (!word->len)
            script = s;
        g_string_append_unichar(word, g_unichar_tolower(ch));
        /* scripts without spaces: each sign stands for itself */
        if (s == SCRIPT_HAN || s == SCRIPT_KANA) {
            count_word(c, x, word->str, script);
            g_string_truncate(word, 0);
        }
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

static struct lang_guess
choose(const struct counts *c, const struct index *x, enum script script, const char *hint)
{
    const struct lang *hinted = fitting_hint(hint, script);
    if (hinted && hinted->script != script)
        return (struct lang_guess){ hinted->tag, 0.5, 0.5 };
    double best = -1e9, second = -1e9;
    const struct lang *found = NULL;
    for (size_t i = 0; lang_at(i); i++) {
        if (lang_at(i)->script != script)
            continue;
        double s = c->score[i] + (lang_at(i) == hinted ? 0.25 : 0);
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
    if (bits(x->of_script[script]) == 1)
        return (struct lang_guess){ found->tag, 1, 1 };
    if (best <= 0 && hinted)
        return (struct lang_guess){ hinted->tag, 0, 0 };
    if (best <= 0 || best - second < 1e-6)
        return (struct lang_guess){ best <= 0 ? NULL : found->tag, 0, 0 };
    double full = 0.3 * (c->words + 1);
    return (struct lang_guess){ found->tag, fmin(1, best / full),
        fmin(1, (best - fmax(second, 0)) / full) };
}

struct lang_guess
lang_detect(const char *text, size_t n, const char *hint)
{
    const struct index *x = index_find();
    struct counts c = { 0 };
    GString *word = g_string_new(NULL);
    for (const char *p = text, *end = text + n; p < end;) {
        if (g_unichar_isspace(g_utf8_get_char(p))) {
            p = utf8_next(p);
            continue;
        }
        bool address;
        const char *q = run_end(p, end, &address);
        if (!address)
            count_run(&c, x, p, q, word);
        p = q;
    }
    g_string_free(word, TRUE);
    return choose(&c, x, main_script(&c), hint);
}
