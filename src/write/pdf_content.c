#include "write/pdf_content.h"

#include <stdbool.h>
#include <string.h>

/* Regular characters: neither white space nor delimiters (ISO 32000-1 7.2.2). */
static bool
is_regular(unsigned char c)
{
    return c > ' ' && !strchr("()<>[]{}/%", c);
}

static size_t
string_end(const char *s, size_t n, size_t i)
{
    int depth = 1;
    for (i++; i < n && depth; i++) {
        if (s[i] == '\\')
            i++;
        else if (s[i] == '(')
            depth++;
        else if (s[i] == ')')
            depth--;
    }
    return i;
}

/* Behind the token that starts at i; a string, a comment, white space are one token each. */
static size_t
token_end(const char *s, size_t n, size_t i)
{
    size_t j = i + 1;
    if (s[i] == '(') {
        j = string_end(s, n, i);
    } else if (s[i] == '<' && j < n && s[j] == '<') {
        j++;
    } else if (s[i] == '<') {
        while (j < n && s[j - 1] != '>')
            j++;
    } else if (s[i] == '%') {
        while (j < n && s[j] != '\n' && s[j] != '\r')
            j++;
    } else if (s[i] == '/' || is_regular((unsigned char)s[i])) {
        while (j < n && is_regular((unsigned char)s[j]))
            j++;
    }
    return MIN(j, n);
}

/* What an operator opens (+1) or closes (-1). */
enum nesting { NEST_STATE, NEST_TEXT, NEST_MARK, NEST_COUNT };
static const struct {
    const char *op;
    enum nesting what;
    int step;
} nesting[] = {
    { "q", NEST_STATE, 1 },
    { "Q", NEST_STATE, -1 },
    { "BT", NEST_TEXT, 1 },
    { "ET", NEST_TEXT, -1 },
    { "BMC", NEST_MARK, 1 },
    { "BDC", NEST_MARK, 1 },
    { "EMC", NEST_MARK, -1 },
};

static bool
is_token(const char *s, size_t n, const char *word)
{
    return strlen(word) == n && memcmp(s, word, n) == 0;
}

static const char *
check_operator(const char *s, size_t n, int depth[NEST_COUNT])
{
    if (is_token(s, n, "BI"))
        return "an inline image";
    for (size_t i = 0; i < G_N_ELEMENTS(nesting); i++) {
        if (!is_token(s, n, nesting[i].op))
            continue;
        depth[nesting[i].what] += nesting[i].step;
        if (depth[nesting[i].what] < 0)
            return "an operator that closes what was not opened";
    }
    return NULL;
}

const char *
content_append(GString *out, const char *s, size_t n, GHashTable *names)
{
    int depth[NEST_COUNT] = { 0 };
    size_t copied = 0;
    for (size_t i = 0, j; i < n; i = j) {
        j = token_end(s, n, i);
        if (s[i] == '/') {
            char *name = g_strndup(s + i, j - i);
            const char *to = g_hash_table_lookup(names, name);
            bool own_mark = strcmp(name, "/MCID") == 0;
            g_free(name);
            if (own_mark)
                return "a marked-content identifier";
            if (!to)
                continue;
            g_string_append_len(out, s + copied, (gssize)(i - copied));
            g_string_append(out, to);
            copied = j;
        } else if (is_regular((unsigned char)s[i])) {
            const char *wrong = check_operator(s + i, j - i, depth);
            if (wrong)
                return wrong;
        }
    }
    g_string_append_len(out, s + copied, (gssize)(n - copied));
    for (int k = 0; k < NEST_COUNT; k++)
        if (depth[k])
            return "an operator that opens what is not closed";
    return NULL;
}
