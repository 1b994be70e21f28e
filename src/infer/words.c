/* Evidence for and against the hyphen at a line end. */
#include "infer/words.h"

#include <glib.h>
#include <string.h>

#include "base/opts.h"
#include "base/utf8.h"
#include "infer/chars.h"
#include "lang/lang.h"

enum { SAMPLE = 6000 };

struct words {
    GHashTable *seen;     /* what is asked for -> size_t: how often the text has it inside lines */
    size_t ends, hyphens; /* line ends within blocks, and those with a hyphen */
    bool torn;            /* a hyphen ends some line */
    const struct lang *lang;
};

static bool
is_letter(gunichar c)
{
    return uni_is(c, UNI_ALPHA | UNI_MARK) || c == 0x200C;
}

static bool
is_hard(gunichar c)
{
    return c == '-' || c == 0x2010 || c == 0x2011;
}

/* Bytes that are looked at round a hyphen: a text without spaces must not cost its square. */
enum { LONGEST_WORD = 200, LONGEST_TOKEN = 400 };

/* The letters at the end of s before its hyphen: [*ret_start, *ret_end). */
static void
left_part(const char *s, size_t n, const char **ret_start, const char **ret_end)
{
    const char *end = utf8_prev(s + n), *start = end;
    while (start > s && end - start < LONGEST_WORD && is_letter(utf8_char(utf8_prev(start))))
        start = utf8_prev(start);
    *ret_start = start;
    *ret_end = end;
}

static const char *
right_end(const char *s)
{
    const char *end = s;
    while (end - s < LONGEST_WORD && *end && is_letter(utf8_char(end)))
        end = utf8_next(end);
    return end;
}

static char *
folded(const char *s, const char *end)
{
    return g_utf8_casefold(s, end - s);
}

/* The same in a buffer that is there; where it is but small letters, it takes the short way. */
static const char *
fold_into(GString *buf, const char *s, const char *end)
{
    const char *from = s; /* what is there already as it is folded */
    g_string_truncate(buf, 0);
    for (const char *p = s; p < end; p = utf8_next(p)) {
        gunichar c = utf8_char(p), lower = uni_lower(c);
        if (uni_is(c, UNI_FOLDS)) {
            char *other = folded(s, end);
            g_string_assign(buf, other);
            g_free(other);
            return buf->str;
        }
        if (c == lower)
            continue;
        g_string_append_len(buf, from, p - from);
        g_string_append_unichar(buf, lower);
        from = utf8_next(p);
    }
    g_string_append_len(buf, from, end - from);
    return buf->str;
}

/* The strings whose number tells something about one torn word. */
struct parts {
    char *left, *right;               /* folded */
    char *joined, *hyphened, *prefix; /* "leftright", "left-right", "left-" */
};

static struct parts
parts_of(const char *left, size_t n, const char *right)
{
    const char *start, *end;
    left_part(left, n, &start, &end);
    struct parts p = { .left = folded(start, end), .right = folded(right, right_end(right)) };
    p.joined = g_strconcat(p.left, p.right, NULL);
    p.hyphened = g_strconcat(p.left, "-", p.right, NULL);
    p.prefix = g_strconcat(p.left, "-", NULL);
    return p;
}

static void
parts_free(struct parts *p)
{
    g_free(p->left);
    g_free(p->right);
    g_free(p->joined);
    g_free(p->hyphened);
    g_free(p->prefix);
}

static void
want(struct words *w, const char *s)
{
    if (!g_hash_table_contains(w->seen, s))
        g_hash_table_insert(w->seen, g_strdup(s), g_new0(size_t, 1));
}

static size_t
times(const struct words *w, const char *s)
{
    const size_t *n = g_hash_table_lookup(w->seen, s);
    return n ? *n : 0;
}

static void
count(struct words *w, const char *s)
{
    size_t *n = g_hash_table_lookup(w->seen, s);
    if (n)
        ++*n;
}

/*
 * Counts one token of letters and hyphens: whole if it has none, else each pair of neighbours
 * ("left-right") and each first part ("left-").
 */
static void
count_token(struct words *w, const char *s, const char *end, GString *buf)
{
    const char *part = NULL, *part_end = NULL;
    while (s < end) {
        const char *q = s;
        while (q < end && !is_hard(utf8_char(q)))
            q = utf8_next(q);
        bool last = q == end;
        if (part || !last) {
            char *right = folded(s, q);
            if (part) {
                char *left = folded(part, part_end);
                g_string_printf(buf, "%s-%s", left, right);
                count(w, buf->str);
                g_free(left);
            }
            if (!last) {
                g_string_printf(buf, "%s-", right);
                count(w, buf->str);
            }
            g_free(right);
        } else {
            count(w, fold_into(buf, s, q));
        }
        part = s;
        part_end = q;
        s = last ? end : utf8_next(q);
    }
}

/* The tokens of a line, but for those that its ends may have torn. */
static void
count_line(struct words *w, const char *s, bool torn_before, GString *buf)
{
    for (bool first = true; *s; first = false) {
        while (*s && !is_letter(utf8_char(s)))
            s = utf8_next(s);
        const char *q = s;
        while (*q
            && (is_letter(utf8_char(q))
                || (is_hard(utf8_char(q)) && is_letter(utf8_char(utf8_next(q))))))
            q = utf8_next(q);
        bool torn = char_is_hyphen(utf8_char(q)) && !*utf8_next(q);
        if (q > s && !torn && !(first && torn_before))
            count_token(w, s, q, buf);
        s = q;
        if (torn)
            break;
    }
}

static bool
ends_torn(const struct node *line)
{
    return line && text_ending(line->as.text.s, strlen(line->as.text.s)) == END_HYPHEN;
}

static bool
is_gap(const struct node *line)
{
    return line->as.text.blank || line->as.text.page;
}

static const struct node *
next_line(const struct node *n, const struct node *top)
{
    do
        n = node_next(n, top);
    while (n && n->kind != NODE_LINE);
    return n;
}

static void
find_language(struct words *w, const struct doc *doc)
{
    const char *tag = opts_str(doc->opts, OPT_LANG);
    if (!*tag) {
        GString *s = g_string_new(NULL);
        for (const struct node *n = next_line(doc->body, doc->body); n && s->len < SAMPLE;
             n = next_line(n, doc->body)) {
            g_string_append(s, n->as.text.s);
            g_string_append_c(s, ' ');
        }
        tag = lang_detect(s->str, s->len, NULL).tag;
        g_string_free(s, TRUE);
    }
    w->lang = tag ? lang_find(tag) : NULL;
}

struct words *
words_new(const struct doc *doc)
{
    struct words *w = g_new0(struct words, 1);
    w->seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    const struct node *top = doc->body;
    for (const struct node *n = next_line(top, top), *next; n; n = next) {
        next = next_line(n, top);
        if (!next)
            break;
        bool inside = n->parent == next->parent && n->parent != top && !is_gap(next);
        w->ends += inside;
        if (!ends_torn(n))
            continue;
        w->torn = true;
        w->hyphens += inside;
        struct parts p = parts_of(n->as.text.s, strlen(n->as.text.s), next->as.text.s);
        want(w, p.joined);
        want(w, p.hyphened);
        want(w, p.prefix);
        want(w, p.left);
        want(w, p.right);
        parts_free(&p);
    }
    if (!w->torn)
        return w;
    GString *buf = g_string_new(NULL);
    bool torn = false;
    for (const struct node *n = next_line(top, top); n; n = next_line(n, top)) {
        count_line(w, n->as.text.s, torn, buf);
        torn = ends_torn(n);
    }
    g_string_free(buf, TRUE);
    find_language(w, doc);
    return w;
}

void
words_free(struct words *w)
{
    g_hash_table_destroy(w->seen);
    g_free(w);
}

static unsigned
count_accents(const char *s)
{
    unsigned n = 0;
    char *d = g_utf8_normalize(s, -1, G_NORMALIZE_NFD);
    for (const char *p = d; p && *p; p = utf8_next(p)) {
        gunichar c = utf8_char(p);
        n += c == 0x300 || c == 0x301;
    }
    g_free(d);
    return n;
}

static bool
all_upper(const char *s, const char *end)
{
    for (; s < end; s = utf8_next(s))
        if (!uni_is(utf8_char(s), UNI_UPPER))
            return false;
    return true;
}

/* Are both halves words of their own in this text? Then they may be a compound. */
static bool
both_are_words(const struct words *w, const struct parts *p)
{
    return g_utf8_strlen(p->left, -1) > 2 && g_utf8_strlen(p->right, -1) > 2 && times(w, p->left)
        && times(w, p->right);
}

static struct judgement
judge_by_language(const struct words *w, const struct parts *p, bool gap)
{
    const struct lang *l = w->lang;
    bool sparse = w->ends >= 12 && w->hyphens * 16 < w->ends;
    if (l && (lang_lists(l->hyphen_first, p->left) || lang_lists(l->hyphen_last, p->right)))
        return (struct judgement){ TORN_KEEP, LIKELY, "it is usual in such a compound" };
    if (l && lang_lists(l->hyphen_number, p->left) && lang_lists(l->hyphen_number, p->right))
        return (struct judgement){ TORN_KEEP, LIKELY, "two numbers make a compound" };
    if (l && l->one_accent && count_accents(p->joined) > 1)
        return (struct judgement){ TORN_KEEP, LIKELY, "one word would have two accents" };
    if (sparse && !gap)
        return (struct judgement){ TORN_KEEP, LIKELY, "the text does not break words elsewhere" };
    if (both_are_words(w, p))
        return (struct judgement){ TORN_JOIN, DOUBTFUL,
            "but both halves are words of their own here; to settle it, correct the XML" };
    return (struct judgement){ TORN_JOIN, LIKELY, "the second half is no word of its own here" };
}

/* Does the last token before `end` belong to an address? */
static bool
in_address(const char *s, const char *end)
{
    const char *p = end;
    while (p > s && end - p < LONGEST_TOKEN && !char_is_space(utf8_char(utf8_prev(p))))
        p = utf8_prev(p);
    char *token = g_strndup(p, (gsize)(end - p));
    bool found = strstr(token, "://") || strstr(token, "www.") || strchr(token, '@');
    g_free(token);
    return found;
}

/* "SaaS", "eBook": a capital inside. */
static bool
has_inner_capital(const char *start, const char *end)
{
    const char *p = start < end ? utf8_next(start) : end;
    for (; p < end; p = utf8_next(p))
        if (uni_is(utf8_char(p), UNI_UPPER))
            return true;
    return false;
}

struct judgement
words_judge(const struct words *w, const char *left, size_t n, const char *right, bool gap)
{
    const char *start, *end, *rend = right_end(right);
    left_part(left, n, &start, &end);
    gunichar hyphen = utf8_char(end), first = utf8_char(right);
    if (hyphen == 0xAD)
        return (struct judgement){ TORN_JOIN, SURE, "a soft hyphen" };
    if (in_address(left, end))
        return (struct judgement){ TORN_KEEP, SURE, "an address" };
    struct parts p = parts_of(left, n, right);
    struct judgement j;
    size_t joined = times(w, p.joined), hyphened = times(w, p.hyphened);
    bool acronym =
        end - start > 1 && all_upper(start, end) && g_utf8_strlen(start, end - start) > 1;
    bool caps = end > start && rend > right && all_upper(start, end) && all_upper(right, rend);
    if (!*p.left || !*p.right)
        j = (struct judgement){ TORN_KEEP, SURE, "a figure stands beside it" };
    else if (joined > hyphened)
        j = (struct judgement){ TORN_JOIN, SURE, "the whole word occurs elsewhere in the text" };
    else if (hyphened)
        j = (struct judgement){ TORN_KEEP, SURE, "the word occurs elsewhere with its hyphen" };
    else if (*rend == '=')
        j = (struct judgement){ TORN_KEEP, LIKELY, "a sign of programs follows" };
    else if (w->lang && lang_lists(w->lang->hyphen_and, p.right))
        j = (struct judgement){ TORN_SPACE, LIKELY, "a part is left out before a conjunction" };
    else if ((acronym || has_inner_capital(start, end)) && !caps)
        j = (struct judgement){ TORN_KEEP, LIKELY, "capitals stand before it" };
    else if (uni_is(first, UNI_UPPER) && !caps)
        j = (struct judgement){ TORN_KEEP, LIKELY, "a capital follows" };
    else if (g_utf8_strlen(p.left, -1) > 2 && times(w, p.prefix))
        j = (struct judgement){ TORN_KEEP, LIKELY, "the first part has a hyphen elsewhere, too" };
    else
        j = judge_by_language(w, &p, gap);
    parts_free(&p);
    return j;
}
