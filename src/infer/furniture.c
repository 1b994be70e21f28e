/*
 * The pass "furniture": page numbers and running heads of the source's pages go to doc->dropped.
 * A number alone on a line is no evidence; its place at a page break, the sentence that it cuts,
 * or its place in a sequence is.
 */
#include <glib.h>
#include <string.h>

#include "base/number.h"
#include "base/utf8.h"
#include "infer/chars.h"
#include "infer/infer.h"
#include "infer/marks.h"
#include "lang/lang.h"

enum { LONGEST = 40, HEAD_LONGEST = 90, FAR = 20, MOST_HEADS = 8, FIRST_LINES = 4 };

enum form { FORM_NONE, FORM_BARE, FORM_DECORATED };

struct row {
    struct node *line;
    enum form form;
    int value;
    bool top, bottom; /* first or last line of a page, as far as is known */
    bool cuts;        /* the sentence before it goes on behind it */
    bool drop;
};

struct rows {
    struct row *v;
    size_t n;
};

static bool
is_dash(gunichar c)
{
    return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0xB7 || c == 0x2022 || c == '~'
        || c == '=' || c == '*' || c == '|' || c == 0xFF0D || c == 0xFF5E;
}

static const char *
skip_spaces(const char *p)
{
    while (char_is_space(utf8_char(p)))
        p = utf8_next(p);
    return p;
}

/* "iv", "XII": the number of a page before the first, or of a whole small book. */
static const char *
read_roman(const char *p, int *ret_value)
{
    static const char signs[] = "ivxl";
    static const int values[] = { 1, 5, 10, 50 };
    int last = 0, value = 0;
    bool upper = g_ascii_isupper(*p);
    const char *q = p;
    for (; g_ascii_isalpha(*q) && g_ascii_isupper(*q) == upper; q++) {
        const char *at = strchr(signs, g_ascii_tolower(*q));
        if (!at)
            return NULL;
        int v = values[at - signs];
        value += v > last ? v - 2 * last : v;
        last = v;
    }
    *ret_value = value;
    return q > p && q - p <= 6 ? q : NULL;
}

static const char *
read_number(const char *p, int *ret_value)
{
    if (g_ascii_isalpha(*p))
        return read_roman(p, ret_value);
    int value = 0, count = 0, digit;
    for (; (digit = g_unichar_digit_value(utf8_char(p))) >= 0; p = utf8_next(p), count++)
        value = number_push(value, digit);
    *ret_value = value;
    return count && count <= 4 ? p : NULL;
}

/* "3/12", "3 of 12", "3 из 12", "页": what may follow the number. */
static const char *
read_total(const char *p)
{
    const char *q = skip_spaces(p);
    int total;
    if (*q == '/') {
        q = read_number(skip_spaces(q + 1), &total);
        return q ? q : p;
    }
    gunichar c = utf8_char(q);
    if (c == 0x9875 || c == 0x9801)
        return utf8_next(q);
    const char *word = q;
    while (uni_is(utf8_char(q), UNI_ALPHA))
        q = utf8_next(q);
    if (q == word || q - word > 8 || q == p)
        return p;
    q = read_number(skip_spaces(q), &total);
    return q ? q : p;
}

/* Behind the longest word of any language that may stand before a page number: "page", "стр.". */
static const char *
read_page_word(const char *p)
{
    char *low = g_utf8_strdown(p, -1);
    size_t longest = 0;
    if (strlen(low) == strlen(p)) /* else what is found there is not to be found here */
        for (size_t i = 0; lang_at(i); i++)
            longest = MAX(longest, lang_lists_start(lang_at(i)->page, low));
    g_free(low);
    return p + longest;
}

/* Is the whole line a page number? */
static enum form
parse_page_number(const char *s, int *ret_value)
{
    if (strlen(s) > LONGEST)
        return FORM_NONE;
    const char *p = s;
    while (is_dash(utf8_char(p)) || *p == '[' || *p == '(' || char_is_space(utf8_char(p)))
        p = utf8_next(p);
    p = skip_spaces(read_page_word(p));
    bool decorated = p != s;
    p = read_number(p, ret_value);
    if (!p)
        return FORM_NONE;
    const char *end = read_total(p);
    decorated = decorated || end != p;
    for (p = end; *p; p = utf8_next(p), decorated = true)
        if (!is_dash(utf8_char(p)) && *p != ']' && *p != ')' && !char_is_space(utf8_char(p)))
            return FORM_NONE;
    return decorated ? FORM_DECORATED : FORM_BARE;
}

static void
collect(struct rows *r, const struct node *body)
{
    for (const struct node *n = body->first; n; n = n->next)
        r->n += n->kind == NODE_LINE;
    r->v = g_new0(struct row, r->n + 1);
    size_t i = 0;
    for (struct node *n = body->first; n; n = n->next) {
        if (n->kind != NODE_LINE)
            continue;
        struct row *row = &r->v[i++];
        row->line = n;
        row->form = parse_page_number(n->as.text.s, &row->value);
        row->top = n->as.text.page;
        row->bottom = n->next && n->next->kind == NODE_LINE && n->next->as.text.page;
    }
}

static bool
is_isolated(const struct rows *r, size_t i)
{
    bool before = i == 0 || r->v[i].line->as.text.blank || r->v[i].line->as.text.page;
    bool after = i + 1 == r->n || r->v[i + 1].line->as.text.blank || r->v[i + 1].line->as.text.page;
    return before && after;
}

/* Does the sentence of the line before go on in the line after? */
static bool
cuts_sentence(const struct rows *r, size_t before, size_t after)
{
    if (before >= r->n || after >= r->n)
        return false;
    const char *a = r->v[before].line->as.text.s, *b = r->v[after].line->as.text.s;
    enum ending end = text_ending(a, strlen(a));
    struct mark m = mark_parse(b, strlen(b)); /* a note may be called at the start of the line */
    b += m.kind == MARK_NOTE ? m.len : 0;
    gunichar head = text_head(b, strlen(b));
    if (end == END_FINAL || end == END_COLON || !head)
        return false;
    if (end == END_HYPHEN)
        return uni_is(head, UNI_ALPHA);
    return uni_is(head, UNI_LOWER)
        || (!char_is_cased(head) && uni_is(head, UNI_ALPHA) && text_width(a, strlen(a)) > LONGEST);
}

static void
drop_numbers(struct rows *r)
{
    size_t last = SIZE_MAX; /* the candidate before */
    for (size_t i = 0; i < r->n; i++) {
        struct row *row = &r->v[i];
        if (!row->form)
            continue;
        row->cuts = i && cuts_sentence(r, i - 1, i + 1);
        bool placed = row->top || row->bottom || (row->cuts && is_isolated(r, i));
        bool centred = row->line->as.text.indent >= FAR;
        bool lone = is_isolated(r, i) && (row->form == FORM_DECORATED || centred);
        if (placed || (lone && i > 2))
            row->drop = true;
        /* the next of a sequence that has begun, or the one before it */
        if (last != SIZE_MAX && is_isolated(r, i) && r->v[last].value + 1 == row->value) {
            if (r->v[last].drop)
                row->drop = true;
            else if (row->drop && is_isolated(r, last))
                r->v[last].drop = true;
        }
        last = i;
    }
}

/* The text without figures, by which a running head is known again; NULL: too long. */
static char *
head_key(const struct node *line)
{
    const char *s = line->as.text.s;
    if (strlen(s) > (size_t)4 * HEAD_LONGEST || text_width(s, strlen(s)) > HEAD_LONGEST)
        return NULL;
    GString *key = g_string_new(NULL);
    for (bool letter = false; *s; s = utf8_next(s)) {
        gunichar c = utf8_char(s);
        if (uni_is(c, UNI_ALPHA)) {
            g_string_append_unichar(key, uni_lower(c));
            letter = true;
        } else if (letter) {
            g_string_append_c(key, ' ');
            letter = false;
        }
    }
    g_strchomp(key->str);
    bool any = *key->str;
    char *result = g_string_free(key, FALSE);
    if (any)
        return result;
    g_free(result);
    return NULL;
}

/* Lines next to a page break: at the top after dropped numbers, at the bottom before them. */
static bool
at_page_edge(const struct rows *r, size_t i)
{
    const struct row *row = &r->v[i];
    if (row->top || row->bottom)
        return true;
    return (i && r->v[i - 1].drop) || (i + 1 < r->n && r->v[i + 1].drop);
}

/* The text begins with a running head, not with a title: it has the number of the page. */
static bool
is_first_head(const struct rows *r, size_t i)
{
    const char *s = r->v[i].line->as.text.s;
    gunichar first = utf8_char(s), last = utf8_before(s, s + strlen(s));
    if (i || !(uni_is(first, UNI_DIGIT) || uni_is(last, UNI_DIGIT)))
        return false;
    for (size_t k = 1; k < r->n; k++) /* the same on another page: a year, not a page's number */
        if (strcmp(r->v[k].line->as.text.s, s) == 0)
            return false;
    return true;
}

/* A word torn at the end of line a goes on in small letters, and b begins with a capital. */
static bool
is_no_rest(const struct rows *r, size_t a, size_t b, size_t after)
{
    const char *torn = r->v[a].line->as.text.s, *s = r->v[b].line->as.text.s;
    const char *rest = r->v[after].line->as.text.s;
    return text_ending(torn, strlen(torn)) == END_HYPHEN
        && uni_is(text_head(s, strlen(s)), UNI_UPPER)
        && uni_is(text_head(rest, strlen(rest)), UNI_LOWER);
}

/* One short line at the head of a page, between a sentence's parts: a head that does not recur. */
static bool
cuts_page(const struct rows *r, size_t i)
{
    size_t before = i;
    while (before > 0 && r->v[before - 1].drop)
        before--;
    return before > 0 && i + 1 < r->n && is_isolated(r, i) && r->v[i + 1].line->as.text.blank
        && cuts_sentence(r, before - 1, i + 1)
        && (!cuts_sentence(r, before - 1, i) || is_no_rest(r, before - 1, i, i + 1));
}

/* True if one was found: then the lines next to it stand at the edge. */
static bool
drop_heads(struct rows *r)
{
    GHashTable *count = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    bool found = false;
    for (size_t i = 0; i < r->n && i < FIRST_LINES; i++) { /* the title is often the head */
        char *key = head_key(r->v[i].line);
        if (key && !r->v[i].drop && !r->v[i].top)
            g_hash_table_insert(count, key, GUINT_TO_POINTER(1));
        else
            g_free(key);
    }
    for (int round = 0; round < 2; round++)
        for (size_t i = 0; i < r->n; i++) {
            bool first = round && is_first_head(r, i);
            if (r->v[i].drop
                || (!first && ((i < FIRST_LINES && !r->v[i].top) || !at_page_edge(r, i))))
                continue;
            char *key = head_key(r->v[i].line);
            if (!key)
                continue;
            unsigned n = GPOINTER_TO_UINT(g_hash_table_lookup(count, key));
            if (round == 0) {
                g_hash_table_insert(count, key, GUINT_TO_POINTER(n + 1));
                continue;
            }
            unsigned need = first ? 3 : 2;
            r->v[i].drop = n >= need || cuts_page(r, i);
            found = found || r->v[i].drop;
            g_free(key);
        }
    g_hash_table_destroy(count);
    return found;
}

static void
move_away(struct doc *doc, struct rows *r)
{
    for (size_t i = 0; i < r->n; i++) {
        struct row *row = &r->v[i];
        if (!row->drop)
            continue;
        struct node *line = row->line, *next = line->next;
        if (next && next->kind == NODE_LINE) {
            next->as.text.page = true;
            next->as.text.blank = MAX(next->as.text.blank, line->as.text.blank);
        }
        line->role = row->form ? ROLE_PAGE_NUMBER : ROLE_RUNNING_HEAD;
        line->origin = ORIGIN_INFERRED;
        node_unlink(line);
        node_append(doc->dropped, line);
        bool edge = row->top || row->bottom;
        diag_guess(&doc->diags, DIAG_FURNITURE, edge || row->cuts ? SURE : LIKELY, line, line->pos,
            "\"%s\" is %s and was left out: %s", line->as.text.s,
            row->form ? "the number of a page" : "a running head",
            !row->form      ? "at the edge of a page it recurs, or cuts a sentence"
                : edge      ? "a page break stands beside it"
                : row->cuts ? "the sentence before goes on after it"
                            : "it stands alone, as the numbers of pages do");
    }
}

static void
run(struct doc *doc)
{
    /* what was dropped changed the evidence for its neighbours: once is enough */
    if (doc->fixed || doc->dropped->first)
        return;
    struct rows r = { 0 };
    collect(&r, doc->body);
    drop_numbers(&r);
    for (int k = 0; k < MOST_HEADS && drop_heads(&r); k++)
        ;
    /* what stands at the page's edge once the heads are gone */
    for (size_t i = 0; i < r.n; i++)
        if (r.v[i].form && i && i + 1 < r.n && (r.v[i - 1].drop || r.v[i + 1].drop)
            && at_page_edge(&r, i) && is_isolated(&r, i))
            r.v[i].drop = true;
    move_away(doc, &r);
    g_free(r.v);
}

const struct pass pass_furniture = { "furniture", run };
