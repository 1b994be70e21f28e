/* libhyphen, one loaded dictionary a stem, shared by all threads and read only once loaded. */
#include "base/dict.h"

#include <glib.h>
#include <hyphen.h>
#include <stdio.h>
#include <string.h>

enum { MAX_WORD = 100 }; /* letters; libhyphen itself takes no more */

struct dict {
    HyphenDict *patterns;
    char *charset; /* of the patterns; NULL: UTF-8 */
};

static GMutex lock;
static GHashTable *loaded; /* stem to dict; a NULL value: not installed */

/*
 * libhyphen looks only at the longest beginning of a pattern that ends at a letter, so each
 * beginning must carry the values of every pattern that ends where it ends (its program
 * substrings.pl sees to that). Debian's Russian dictionary is the raw one: half of its breaks would
 * be lost. A raw dictionary is told by its head, which has no keyword but the charset.
 */
static bool
is_raw(const char *data)
{
    const char *line = strchr(data, '\n');
    return line && !g_ascii_isupper(line[1]) && !strstr(data, "\nNEXTLEVEL");
}

/* "1на2" to its letters; ret_values[i], a figure, stands before letter i. */
static char *
split_pattern(const char *line, char *ret_values)
{
    size_t n = strlen(line), letters = 0;
    char *s = g_malloc0(n + 1);
    memset(ret_values, '0', n + 2);
    for (size_t i = 0; i < n; i++)
        if (g_ascii_isdigit(line[i]))
            ret_values[letters] = line[i];
        else
            s[letters++] = line[i];
    return s;
}

/* The pattern of a beginning: the values of all patterns that end where it ends. */
static void
append_beginning(GString *out, GHashTable *patterns, const char *s, size_t n)
{
    char *values = g_strnfill(n + 1, '0'), *part = g_strndup(s, n);
    bool any = false;
    for (size_t from = 0; from < n; from++) {
        const char *inner = g_hash_table_lookup(patterns, part + from);
        any = any || inner;
        for (size_t k = 0; inner && k <= n - from; k++)
            values[from + k] = MAX(values[from + k], inner[k]);
    }
    for (size_t i = 0; any && i <= n; i++) {
        if (values[i] != '0')
            g_string_append_c(out, values[i]);
        if (i < n)
            g_string_append_c(out, part[i]);
    }
    if (any)
        g_string_append_c(out, '\n');
    g_free(values);
    g_free(part);
}

static GString *
complete(const char *data)
{
    GString *out = g_string_new(NULL);
    char **lines = g_strsplit(data, "\n", 0);
    GHashTable *patterns = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    GHashTable *seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (size_t i = 1; lines[i]; i++) {
        g_strchomp(lines[i]);
        char *values = g_malloc(strlen(lines[i]) + 3);
        char *s = split_pattern(lines[i], values);
        g_free(lines[i]);
        lines[i] = s; /* from here on the letters alone */
        g_hash_table_replace(patterns, g_strdup(s), values);
    }
    g_string_append(out, lines[0]);
    g_string_append_c(out, '\n');
    for (size_t i = 1; lines[i]; i++)
        for (size_t n = 1; n <= strlen(lines[i]) && *lines[i] != '%' && *lines[i] != '#'; n++)
            if (g_hash_table_add(seen, g_strndup(lines[i], n)))
                append_beginning(out, patterns, lines[i], n);
    g_hash_table_destroy(seen);
    g_hash_table_destroy(patterns);
    g_strfreev(lines);
    return out;
}

static HyphenDict *
load_patterns(const char *path)
{
    char *data;
    if (!g_file_get_contents(path, &data, NULL, NULL))
        return NULL;
    HyphenDict *patterns = NULL;
    if (is_raw(data)) {
        GString *full = complete(data);
        FILE *f = fmemopen(full->str, full->len, "r");
        patterns = f ? hnj_hyphen_load_file(f) : NULL;
        if (f)
            fclose(f);
        g_string_free(full, TRUE);
    } else {
        patterns = hnj_hyphen_load(path);
    }
    g_free(data);
    return patterns;
}

static struct dict *
load(const char *stem)
{
    char *name = g_strconcat(stem, ".dic", NULL);
    char *path = g_build_filename(ANAG_HYPHEN_DIR, name, NULL);
    HyphenDict *patterns = load_patterns(path);
    g_free(path);
    g_free(name);
    if (!patterns)
        return NULL;
    struct dict *d = g_new0(struct dict, 1);
    d->patterns = patterns;
    d->charset = patterns->utf8 ? NULL : g_strdup(patterns->cset);
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
    char marks[4 * MAX_WORD + 8] = { 0 };
    char **rep = NULL;
    int *pos = NULL, *cut = NULL;
    int len = (int)strlen(coded);
    /* the patterns are only read here; libhyphen's own buffers are on its stack and heap */
    bool ok = hnj_hyphen_hyphenate2(d->patterns, coded, len, marks, NULL, &rep, &pos, &cut) == 0;
    if (ok)
        spread(word, n, marks, rep, breaks);
    for (int i = 0; rep && i < len; i++)
        g_clear_pointer(&rep[i], free);
    free(rep);
    free(pos);
    free(cut);
    g_free(coded);
    return ok;
}
