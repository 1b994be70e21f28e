/*
 * index: prints the tables of src/lang/index.h, out of the lists of words, letters and trigrams of
 * every language. Made when the program is built, they cost a run nothing.
 */
#include "lang/index.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "lang/lang.h"

enum { MAX_GRAMS = 1 << 15, MAX_RANK = 1 << 11 };

static const double RANK_SOFTENED = 15;    /* a trigram's weight falls with its rank … */
static const double RANK_OF_CHANCE = 2000; /* … down to this one's */

static struct index_mask words[INDEX_WORDS], vocabulary[INDEX_VOCABULARY], letters[INDEX_LETTERS];
static struct index_gram grams[MAX_GRAMS];
static guint16 gram_place[INDEX_GRAMS];
static size_t n_grams;
static GHashTable *word_of; /* key to the word that has it */

static void
die(const char *what, const char *which)
{
    fprintf(stderr, "index: %s: %s\n", what, which);
    exit(1);
}

/* Half of a table stays free, so that what is not there is soon known not to be. */
static void
add_mask(struct index_mask *table, size_t places, guint64 key, size_t lang)
{
    size_t i = index_find_mask(table, places, key), used = 0;
    table[i].key = key;
    table[i].set |= (guint64)1 << lang;
    for (size_t k = 0; k < places; k++)
        used += table[k].set != 0;
    if (used > places / 2)
        die("a table is too small for its words", lang_at(lang)->tag);
}

static void
add_words(struct index_mask *table, size_t places, const char *list, size_t lang)
{
    char **v = g_strsplit(list ? list : "", " ", 0);
    for (char **w = v; *w; w++) {
        guint64 key = index_no_key;
        for (const char *p = *w; *p; p = utf8_next(p))
            key = index_key_with(key, utf8_char(p));
        const char *other = g_hash_table_lookup(word_of, &key);
        if (!**w)
            continue;
        if (other && strcmp(other, *w) != 0)
            die("two words have one number", *w);
        g_hash_table_insert(word_of, g_memdup2(&key, sizeof key), g_strdup(*w));
        add_mask(table, places, key, lang);
    }
    g_strfreev(v);
}

static void
add_grams(const char *list, size_t lang)
{
    double rank = 0;
    for (const char *p = list; p && *p && n_grams < MAX_GRAMS && rank < MAX_RANK; rank++) {
        unsigned a = utf8_take(&p), b = utf8_take(&p), c = utf8_take(&p);
        grams[n_grams++] = (struct index_gram){ index_gram_key(a, b, c),
            (float)log(RANK_OF_CHANCE / (rank + RANK_SOFTENED)), (guint8)lang, 0 };
        p += *p == ' ';
    }
}

static int
compare_grams(const void *a, const void *b)
{
    const struct index_gram *x = a, *y = b;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    return x->lang - y->lang;
}

static void
place_grams(void)
{
    qsort(grams, n_grams, sizeof *grams, compare_grams);
    for (size_t i = 0; i < n_grams; i++) {
        grams[i].more = i + 1 < n_grams && grams[i + 1].key == grams[i].key;
        size_t at = index_find_gram(gram_place, grams, grams[i].key);
        if (!gram_place[at])
            gram_place[at] = (guint16)(i + 1);
    }
}

static void
print_masks(const char *name, const struct index_mask *table, size_t places)
{
    printf("static const struct index_mask %s[%zu] = {\n", name, places);
    for (size_t i = 0; i < places; i++)
        if (table[i].set)
            printf("[%zu] = { %" G_GUINT64_FORMAT "u, %" G_GUINT64_FORMAT "u },\n", i, table[i].key,
                table[i].set);
    printf("};\n");
}

static void
print_grams(void)
{
    printf("static const struct index_gram index_grams[%zu] = {\n", n_grams);
    for (size_t i = 0; i < n_grams; i++)
        printf("{ %" G_GUINT64_FORMAT "u, %af, %d, %d },\n", grams[i].key, (double)grams[i].weight,
            grams[i].lang, grams[i].more);
    printf("};\nstatic const guint16 index_gram_place[INDEX_GRAMS] = {\n");
    for (size_t i = 0; i < INDEX_GRAMS; i++)
        if (gram_place[i])
            printf("[%zu] = %d,\n", i, gram_place[i]);
    printf("};\n");
}

static void
print_scripts(void)
{
    guint64 set[SCRIPT_COUNT] = { 0 };
    for (size_t i = 0; lang_at(i); i++)
        set[lang_at(i)->script] |= (guint64)1 << i;
    printf("static const guint64 index_of_script[SCRIPT_COUNT] = {\n");
    for (size_t i = 0; i < SCRIPT_COUNT; i++)
        printf("%" G_GUINT64_FORMAT "u,\n", set[i]);
    printf("};\n");
}

int
main(void)
{
    word_of = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, g_free);
    for (size_t i = 0; lang_at(i); i++) {
        const struct lang *l = lang_at(i);
        add_words(words, INDEX_WORDS, l->function, i);
        for (const char *const *part = l->vocabulary; part && *part; part++)
            add_words(vocabulary, INDEX_VOCABULARY, *part, i);
        for (const char *p = l->letters; p && *p; p = utf8_next(p))
            add_mask(letters, INDEX_LETTERS, utf8_char(p), i);
        add_grams(l->trigrams, i);
    }
    place_grams();
    print_masks("index_words", words, INDEX_WORDS);
    print_masks("index_vocabulary", vocabulary, INDEX_VOCABULARY);
    print_masks("index_letters", letters, INDEX_LETTERS);
    print_grams();
    print_scripts();
    g_hash_table_unref(word_of);
    return fflush(stdout) != 0;
}
