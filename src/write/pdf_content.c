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

/* Operators that take the name of a resource, whatever else they take. */
static bool
wants_resource(const char *s, size_t n)
{
    static const char *const operators[] = { "Do", "Tf", "gs", "sh" };
    for (size_t i = 0; i < G_N_ELEMENTS(operators); i++)
        if (is_token(s, n, operators[i]))
            return true;
    return false;
}

/* A copy under way. */
struct copy {
    GString *out;
    const char *s;
    size_t copied; /* bytes of s that out has */
    GHashTable *names;
    bool known; /* the last name was one of a resource */
    int depth[NEST_COUNT];
};

static const char *
copy_name(struct copy *c, size_t from, size_t to)
{
    char *name = g_strndup(c->s + from, to - from);
    const char *renamed = g_hash_table_lookup(c->names, name);
    bool own_mark = strcmp(name, "/MCID") == 0;
    g_free(name);
    c->known = renamed != NULL;
    if (renamed) {
        g_string_append_len(c->out, c->s + c->copied, (gssize)(from - c->copied));
        g_string_append(c->out, renamed);
        c->copied = to;
    }
    return own_mark ? "a marked-content identifier" : NULL;
}

const char *
content_append(GString *out, const char *s, size_t n, GHashTable *names)
{
    struct copy c = { .out = out, .s = s, .names = names };
    const char *wrong = NULL;
    for (size_t i = 0, j; i < n && !wrong; i = j) {
        j = token_end(s, n, i);
        if (s[i] == '/')
            wrong = copy_name(&c, i, j);
        else if (wants_resource(s + i, j - i) && !c.known)
            wrong = "a resource that is not there";
        else if (is_regular((unsigned char)s[i]))
            wrong = check_operator(s + i, j - i, c.depth);
    }
    g_string_append_len(out, s + c.copied, (gssize)(n - c.copied));
    for (int k = 0; k < NEST_COUNT && !wrong; k++)
        if (c.depth[k])
            wrong = "an operator that opens what is not closed";
    return wrong;
}
