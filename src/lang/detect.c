/*
 * The language of a text: the script decides first, then trigrams, function words and letters.
 * A word or letter speaks for a language the more, the fewer languages share it; what a text
 * scores is about the logarithm of its probability, over one of chance.
 */
#include <math.h>
#include <string.h>

#include "base/utf8.h"
#include "lang/lang.h"

enum { CJK_WEIGHT = 3, GRAM_SLOTS = 1 << 16, MAX_GRAMS = 1 << 15, MAX_RANK = 1 << 11 };

static const double UNKNOWN_LETTER = -4;   /* a letter that the language does not have */
static const double OWN_LETTER = 1.5;      /* one that it has, shared among those that have it */
static const double FUNCTION_WORD = 2.5;   /* likewise */
static const double RANK_SOFTENED = 15;    /* a trigram's weight falls with its rank … */
static const double RANK_OF_CHANCE = 2000; /* … down to this one's */
static const double HINT = 1;
static const double HALF_SURE = 4; /* what one must be ahead by to be sure */

/* A trigram of one language, and 1 + where the same one of another language stands. */
struct gram {
    guint64 key;
    float weight;
    guint16 next;
    guint8 lang;
};

struct index {
    GHashTable *words;   /* word: mask of languages */
    GHashTable *letters; /* code point: mask of languages */
    guint64 of_script[SCRIPT_COUNT];
    float weight[MAX_RANK]; /* of a trigram, by its rank */
    struct gram *grams;
    size_t n_grams;
    guint16 slot[GRAM_SLOTS]; /* 1 + where a gram of the key stands; open addressing */
};

struct counts {
    size_t script[SCRIPT_COUNT];
    double score[LANG_MAX];
    size_t grams, words;
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

static guint64
gram_key(unsigned a, unsigned b, unsigned c)
{
    return ((guint64)a << 42) | ((guint64)b << 21) | c;
}

static size_t
gram_slot(guint64 key)
{
    return (size_t)((key * G_GUINT64_CONSTANT(0x9E3779B97F4A7C15)) >> 48);
}

/* The slot of a key, or a free one. */
static size_t
find_gram(const struct index *x, guint64 key)
{
    size_t s = gram_slot(key);
    while (x->slot[s] && x->grams[x->slot[s] - 1].key != key)
        s = (s + 1) % GRAM_SLOTS;
    return s;
}

static void
index_grams(struct index *x, const struct lang *l, size_t i)
{
    size_t rank = 0;
    const char *p = l->trigrams;
    while (p && *p && x->n_grams < MAX_GRAMS && rank < MAX_RANK) {
        unsigned a = utf8_take(&p), b = utf8_take(&p), c = utf8_take(&p);
        guint64 key = gram_key(a, b, c);
        size_t s = find_gram(x, key);
        x->grams[x->n_grams++] = (struct gram){ key, x->weight[rank++], x->slot[s], (guint8)i };
        x->slot[s] = (guint16)x->n_grams;
        p += *p == ' ';
    }
}

static void
index_language(struct index *x, const struct lang *l, size_t i)
{
    x->of_script[l->script] |= (guint64)1 << i;
    char **words = g_strsplit(l->function ? l->function : "", " ", 0);
    for (char **w = words; *w; w++)
        if (**w) /* the table keeps the key of the first language that has the word */
            index_add(x->words, g_hash_table_contains(x->words, *w) ? *w : g_strdup(*w), i);
    g_strfreev(words);
    for (const char *p = l->letters ? l->letters : ""; *p; p = utf8_next(p))
        index_add(x->letters, GUINT_TO_POINTER(utf8_char(p)), i);
    index_grams(x, l, i);
}

static gpointer
index_build(gpointer unused)
{
    static struct index x;
    x.words = g_hash_table_new(g_str_hash, g_str_equal);
    x.letters = g_hash_table_new(g_direct_hash, g_direct_equal);
    x.grams = g_new(struct gram, MAX_GRAMS);
    for (size_t rank = 0; rank < MAX_RANK; rank++)
        x.weight[rank] = (float)log(RANK_OF_CHANCE / ((double)rank + RANK_SOFTENED));
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

static void
count_gram(struct counts *c, const struct index *x, guint64 key)
{
    c->grams++;
    for (guint16 at = x->slot[find_gram(x, key)]; at; at = x->grams[at - 1].next)
        c->score[x->grams[at - 1].lang] += (double)x->grams[at - 1].weight;
}

/* Do the tables hold every letter beyond the common ones? */
static bool
closed_alphabet(enum script script)
{
    return script == SCRIPT_LATIN || script == SCRIPT_CYRILLIC;
}

static void
count_letter(struct counts *c, const struct index *x, unsigned ch, enum script script)
{
    if (script == SCRIPT_LATIN && ch < 0x80)
        return;
    const guint64 *mask = g_hash_table_lookup(x->letters, GUINT_TO_POINTER(ch));
    guint64 all = x->of_script[script], has = mask ? *mask & all : 0;
    if (has == all || (!has && !closed_alphabet(script)))
        return;
    if (has)
        add_score(c, has, OWN_LETTER / (double)bits(has));
    add_score(c, all & ~has, UNKNOWN_LETTER);
}

/* One word, lower case; `script` is that of its first letter. */
static void
count_word(struct counts *c, const struct index *x, const char *word, enum script script)
{
    c->words++;
    const guint64 *mask = g_hash_table_lookup(x->words, word);
    guint64 all = x->of_script[script];
    if (mask && (*mask & all))
        add_score(c, *mask & all, FUNCTION_WORD / sqrt((double)bits(*mask & all)));
    unsigned a = 0, b = '_';
    for (const char *p = word; *p; p = utf8_next(p)) {
        unsigned ch = utf8_char(p);
        count_letter(c, x, ch, script);
        if (ch == '\'')
            continue;
        if (a)
            count_gram(c, x, gram_key(a, b, ch));
        a = b;
        b = ch;
    }
    if (a)
        count_gram(c, x, gram_key(a, b, '_'));
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
    while (q < end && !g_unichar_isspace(utf8_char(q))) {
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
        unsigned ch = p < end ? utf8_char(p) : 0;
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

static void
count_text(struct counts *c, const struct index *x, const char *text, size_t n)
{
    GString *word = g_string_new(NULL);
    for (const char *p = text, *end = text + n; p < end;) {
        if (g_unichar_isspace(utf8_char(p))) {
            p = utf8_next(p);
            continue;
        }
        bool address;
        const char *q = run_end(p, end, &address);
        if (!address)
            count_run(c, x, p, q, word);
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
choose(const struct counts *c, const struct index *x, enum script script, const char *hint)
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
    if (bits(x->of_script[script]) == 1)
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
    const struct index *x = index_find();
    struct counts c = { 0 };
    count_text(&c, x, text, n);
    return choose(&c, x, main_script(&c), hint);
}

void
lang_score(const char *text, size_t n, double ret_score[LANG_MAX])
{
    struct counts c = { 0 };
    count_text(&c, index_find(), text, n);
    memcpy(ret_score, c.score, sizeof c.score);
}

unsigned long long
lang_word_set(const char *word)
{
    const guint64 *mask = g_hash_table_lookup(index_find()->words, word);
    return mask ? *mask : 0;
}

static gpointer
vocabulary_build(gpointer unused)
{
    GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal);
    for (size_t i = 0; lang_at(i); i++)
        for (const char *const *part = lang_at(i)->vocabulary; part && *part; part++) {
            char *rest, *kept = g_strdup(*part); /* cut into its words */
            for (char *w = strtok_r(kept, " ", &rest); w; w = strtok_r(NULL, " ", &rest))
                index_add(t, w, i);
        }
    return t;
}

unsigned long long
lang_vocabulary_set(const char *word)
{
    static GOnce once = G_ONCE_INIT;
    GHashTable *t = g_once(&once, vocabulary_build, NULL);
    const guint64 *mask = g_hash_table_lookup(t, word);
    return mask ? *mask : 0;
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
