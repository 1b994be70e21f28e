/*
 * One loaded dictionary a stem, shared by all threads and read only once loaded. Those whose
 * patterns change letters are left to libhyphen, which takes twenty times as long to load.
 */
#include "base/dict.h"

#include <glib.h>
#include <hyphen.h>
#include <stdio.h>
#include <string.h>

#include "base/patterns.h"

enum { MAX_WORD = 100 }; /* letters; libhyphen itself takes no more */

struct dict {
    struct patterns *patterns; /* or else: */
    HyphenDict *changing;
    const char *charset; /* NULL: UTF-8 */
};

static GMutex lock;
static GHashTable *loaded; /* stem to dict; a NULL value: not installed */

static struct dict *
load_path(const char *path)
{
    char *text;
    gsize len;
    if (!g_file_get_contents(path, &text, &len, NULL))
        return NULL;
    struct dict *d = g_new0(struct dict, 1);
    d->patterns = patterns_new(text, len);
    if (d->patterns) {
        d->charset = patterns_charset(d->patterns);
        return d;
    }
    g_free(text);
    d->changing = hnj_hyphen_load(path);
    if (!d->changing) {
        g_free(d);
        return NULL;
    }
    d->charset = d->changing->utf8 ? NULL : d->changing->cset;
    return d;
}

static struct dict *
load(const char *stem)
{
    char *name = g_strconcat(stem, ".dic", NULL);
    char *path = g_build_filename(ANAG_HYPHEN_DIR, name, NULL);
    struct dict *d = load_path(path);
    g_free(path);
    g_free(name);
    return d;
}

const struct dict *
dict_find(const char *stem)
{
    gpointer found = NULL;
    if (!stem)
        return NULL;
    g_mutex_lock(&lock);
    if (!loaded)
        loaded = g_hash_table_new(g_str_hash, g_str_equal);
    if (!g_hash_table_lookup_extended(loaded, stem, NULL, &found)) {
        found = load(stem);
        g_hash_table_insert(loaded, g_strdup(stem), found);
    }
    g_mutex_unlock(&lock);
    return found;
}

/*
 * The word in lower case and in the charset of the patterns; NULL where a letter has no place in
 * it or changes its length, so that letters could not be counted.
 */
static char *
encode(const struct dict *d, const char *word, size_t n, long letters)
{
    char *lower = g_utf8_strdown(word, (gssize)n);
    if (g_utf8_strlen(lower, -1) != letters) {
        g_free(lower);
        return NULL;
    }
    if (!d->charset)
        return lower;
    char *coded = g_convert(lower, -1, d->charset, "UTF-8", NULL, NULL, NULL);
    g_free(lower);
    if (coded && strlen(coded) != (size_t)letters) {
        g_free(coded);
        coded = NULL;
    }
    return coded;
}

/* The length of the letter that starts here. */
static size_t
letter_length(const struct dict *d, const char *s)
{
    return d->charset ? 1 : (size_t)g_utf8_skip[(unsigned char)*s];
}

/* The marks stand behind the last byte of a letter of the encoded word. */
static void
spread_bytes(const struct dict *d, const char *word, size_t n, const char *coded,
    const unsigned char *marks, bool *breaks)
{
    size_t at = 0;
    for (size_t i = 0; i < n;) {
        at += letter_length(d, coded + at);
        i += (size_t)g_utf8_skip[(unsigned char)word[i]];
        if (i < n && (marks[at - 1] & 1))
            breaks[i] = true;
    }
}

/* libhyphen gives one digit a letter: odd where a hyphen may stand behind it. */
static void
spread(const char *word, size_t n, const char *marks, char **rep, bool *breaks)
{
    size_t letter = 0;
    for (size_t i = 0; i < n; letter++) {
        size_t next = i + (size_t)g_utf8_skip[(unsigned char)word[i]];
        bool respelt = rep && rep[letter]; /* a break that changes letters: text is never changed */
        if (next < n && (marks[letter] & 1) && !respelt)
            breaks[next] = true;
        i = next;
    }
}

static bool
hyphenate_changing(
    const struct dict *d, const char *word, size_t n, const char *coded, bool *breaks)
{
    char marks[4 * MAX_WORD + 8] = { 0 };
    char **rep = NULL;
    int *pos = NULL, *cut = NULL;
    int len = (int)strlen(coded);
    /* the patterns are only read here; libhyphen's own buffers are on its stack and heap */
    bool ok = hnj_hyphen_hyphenate2(d->changing, coded, len, marks, NULL, &rep, &pos, &cut) == 0;
    if (ok)
        spread(word, n, marks, rep, breaks);
    for (int i = 0; rep && i < len; i++)
        g_clear_pointer(&rep[i], free);
    free(rep);
    free(pos);
    free(cut);
    return ok;
}

bool
dict_hyphenate(const struct dict *d, const char *word, size_t n, bool *breaks)
{
    memset(breaks, 0, n * sizeof *breaks);
    long letters = g_utf8_strlen(word, (gssize)n);
    if (!d || letters < 2 || letters > MAX_WORD)
        return false;
    char *coded = encode(d, word, n, letters);
    if (!coded)
        return false;
    bool ok = true;
    if (d->patterns) {
        unsigned char marks[PATTERNS_WORD];
        patterns_match(d->patterns, coded, strlen(coded), marks);
        spread_bytes(d, word, n, coded, marks, breaks);
    } else {
        ok = hyphenate_changing(d, word, n, coded, breaks);
    }
    g_free(coded);
    return ok;
}
