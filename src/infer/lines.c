/* Statistics of lines. */
#include "infer/lines.h"

#include <string.h>

#include "base/utf8.h"
#include "infer/figures.h"
#include "lang/uni.h"

enum { MIN_WRAP = 30, MAX_WRAP = 140 };

/* Columns up to the first place where a line may be broken. */
static unsigned
first_piece(const char *s, size_t n)
{
    unsigned w = 0;
    const char *end = s + n;
    for (bool dense = false; s < end;) {
        gunichar c = utf8_take(&s);
        if (char_is_space(c))
            break;
        bool closes = char_is_final(c) || char_is_comma(c) || char_is_colon(c) || char_is_closer(c)
            || char_is_tied(c);
        if (w && (dense || char_is_dense(c)) && !closes)
            break;
        dense = char_is_dense(c) && !char_is_opener(c);
        w += char_width(c);
    }
    return w;
}

static void
measure_line(struct line *l, struct node *node)
{
    const char *s = node->as.text.s;
    l->node = node;
    l->indent = node->as.text.indent;
    l->blank = node->as.text.blank;
    l->page = node->as.text.page;
    while (*s == '>' && (s[1] == ' ' || s[1] == '>' || !s[1] || l->quote)) {
        l->quote++;
        for (s++; *s == ' '; s++)
            ;
    }
    l->s = s;
    l->n = strlen(s);
    l->width = text_width(s, l->n);
    l->mark = mark_parse(s, l->n);
    l->first = first_piece(s, l->n);
    size_t skip = l->mark.kind ? l->mark.len : 0;
    l->head = text_head(s + skip, l->n - skip);
    l->ending = text_ending(s, l->n);
}

/* Columns from the left margin to the end of the text. */
static unsigned
right_edge(const struct line *l)
{
    return l->indent + l->width + 2 * l->quote;
}

/* The widths at which a wrap explains that line i ended where it did: [from, to). */
static void
wrap_range(const struct lines *ls, size_t i, unsigned *ret_from, unsigned *ret_to)
{
    const struct line *a = &ls->v[i], *b = &ls->v[i + 1];
    bool dense = a->n && b->n && char_is_dense(utf8_char(utf8_prev(a->s + a->n)))
        && char_is_dense(utf8_char(b->s));
    unsigned gap = a->ending == END_HYPHEN || dense ? 0 : 1;
    *ret_from = right_edge(a);
    *ret_to = right_edge(a) + gap + b->first;
}

/* Is it certain that line i was wrapped: a sentence that goes on in a small letter? */
static bool
surely_wrapped(const struct lines *ls, size_t i)
{
    const struct line *a = &ls->v[i], *b = &ls->v[i + 1];
    return !b->mark.kind && (a->ending == END_OTHER || a->ending == END_COMMA)
        && uni_is(b->head, UNI_LOWER) && a->width > MIN_WRAP;
}

struct wrap_count {
    unsigned wrap;      /* the width that explains most line ends */
    size_t pairs, best; /* line ends looked at, and those explained */
};

/*
 * A greedy wrap at W leaves each line at most W wide, and the next line's first piece did not
 * fit. The W that explains most line ends is found by adding up these ranges. `sure`: only line
 * ends within a sentence count.
 */
static struct wrap_count
count_wraps(const struct lines *ls, bool sure)
{
    struct wrap_count c = { 0 };
    int delta[MAX_WRAP + 2] = { 0 };
    for (size_t i = 0; i + 1 < ls->n; i++) {
        const struct line *a = &ls->v[i], *b = &ls->v[i + 1];
        unsigned from, to;
        bool hangs = a->mark.kind && b->indent == a->indent + a->mark.width;
        if (b->blank || b->page || b->mark.kind || (b->indent > a->indent + 1 && !hangs)
            || (sure && !surely_wrapped(ls, i)))
            continue;
        c.pairs++;
        wrap_range(ls, i, &from, &to);
        if (from > MAX_WRAP || to < MIN_WRAP)
            continue;
        delta[from < MIN_WRAP ? MIN_WRAP : from]++;
        delta[to > MAX_WRAP ? MAX_WRAP + 1 : to]--;
    }
    size_t here = 0;
    for (unsigned w = MIN_WRAP; w <= MAX_WRAP; w++) {
        here += (size_t)delta[w];
        if (here > c.best) {
            c.best = here;
            c.wrap = w;
        }
    }
    return c;
}

/* Lines that hold an address do not count: it cannot be broken. */
static bool
is_within(const struct lines *ls, unsigned wrap)
{
    size_t within = 0, all = 0;
    for (size_t i = 0; i < ls->n; i++) {
        bool fits = right_edge(&ls->v[i]) <= wrap + 2;
        within += fits;
        all += fits || !strstr(ls->v[i].s, "://");
    }
    return within * 100 >= all * 80;
}

static void
find_wrap(struct lines *ls)
{
    struct wrap_count c = count_wraps(ls, false);
    bool found = c.best >= 2 && c.best * 100 >= c.pairs * 35;
    if (!found) {
        c = count_wraps(ls, true);
        found = c.best >= 3 && c.best * 100 >= c.pairs * 60;
    }
    if (!found || !is_within(ls, c.wrap))
        return;
    ls->wrap = c.wrap;
    ls->slack = c.best * 100 >= c.pairs * 80 ? 0 : c.wrap / 8;
}

bool
line_is_full(const struct lines *ls, size_t i)
{
    unsigned from, to;
    if (!ls->wrap || i + 1 >= ls->n)
        return false;
    wrap_range(ls, i, &from, &to);
    if (to == from + ls->v[i + 1].first) /* a space may have stood there all the same */
        to++;
    return to + ls->slack > ls->wrap;
}

bool
line_is_centred(const struct lines *ls, size_t i)
{
    const struct line *l = &ls->v[i];
    unsigned width = ls->wrap ? ls->wrap : 80;
    unsigned left = l->width < width ? (width - l->width) / 2 : 0;
    return (left >= 5 || (l->indent && !ls->para)) && l->indent + 3 >= left
        && l->indent <= left + 3;
}

bool
line_is_capitals(const struct line *l)
{
    size_t upper = 0, letters = 0;
    for (const char *p = l->s, *end = l->s + l->n; p < end;) {
        gunichar c = utf8_take(&p);
        if (uni_is(c, UNI_LOWER))
            return false;
        letters += uni_is(c, UNI_ALPHA);
        upper += uni_is(c, UNI_UPPER);
    }
    return upper * 2 > letters;
}

bool
line_may_be_title(const struct lines *ls, size_t i)
{
    const struct line *l = &ls->v[i];
    return !l->mark.kind && !l->quote && l->ending != END_FINAL && l->ending != END_COMMA
        && l->width <= 200 && (ls->para == 0 || l->indent != ls->para);
}

bool
line_ends_in_function_word(const struct lines *ls, const struct line *l)
{
    const char *end = l->s + l->n, *p = end;
    while (p > l->s && uni_is(utf8_char(utf8_prev(p)), UNI_ALPHA))
        p = utf8_prev(p);
    if (!ls->lang || p == end || p == l->s || uni_is(utf8_char(p), UNI_UPPER))
        return false;
    char *word = g_utf8_strdown(p, end - p);
    bool found = !char_is_dense(utf8_char(word)) && lang_has_word(ls->lang, word);
    g_free(word);
    return found;
}

bool
line_is_tabular(const struct line *l)
{
    gunichar before = 0;
    for (const char *p = l->s, *end = l->s + l->n; p < end;) {
        gunichar c = utf8_take(&p);
        bool gap = c == '\t' || (c == ' ' && p < end && *p == ' ');
        if (gap && before && !char_is_final(before) && !char_is_colon(before)
            && !(l->mark.kind && p <= l->s + l->mark.len))
            return true;
        before = c;
    }
    return false;
}

bool
line_ends_closed(const struct line *l)
{
    const char *end = l->s + l->n, *p = end;
    if (!l->n)
        return false;
    while (p > l->s && !char_is_space(utf8_char(utf8_prev(p))))
        p = utf8_prev(p);
    return char_is_closer(utf8_char(utf8_prev(end))) || (end - p > 6 && strstr(p, "://"))
        || l->s[l->n - 1] == '>';
}

bool
line_lost_space(const struct lines *ls, size_t i)
{
    unsigned edge = right_edge(&ls->v[i]), first = ls->v[i + 1].first;
    return ls->wrap && !ls->slack && edge + first <= ls->wrap && edge + 1 + first > ls->wrap;
}

bool
line_is_short(const struct lines *ls, size_t i)
{
    unsigned limit = ls->wrap ? ls->wrap * 3 / 4 : 60;
    return ls->v[i].width + ls->v[i].indent <= limit;
}

/* "i)" is a letter behind "h)", and one before "ii)": the neighbours tell. */
static void
settle_marks(struct lines *ls)
{
    enum { NEAR = 12 };
    const struct mark none = { MARK_NONE };
    size_t last = 0;
    for (size_t i = 0; i < ls->n; i++) {
        struct line *l = &ls->v[i];
        if (l->mark.kind != MARK_ROMAN && l->mark.kind != MARK_LETTER)
            continue;
        struct mark other = mark_other(&l->mark, l->s, l->n);
        const struct mark *before = last && i - last < NEAR ? &ls->v[last].mark : &none;
        size_t k = i + 1;
        while (other.kind && k < ls->n && k < i + NEAR && ls->v[k].mark.kind != MARK_ROMAN
            && ls->v[k].mark.kind != MARK_LETTER)
            k++;
        const struct mark *behind = k < ls->n ? &ls->v[k].mark : &none;
        bool fits = mark_follows(before, &l->mark) || mark_follows(&l->mark, behind);
        if (other.kind && !fits && (mark_follows(before, &other) || mark_follows(&other, behind)))
            l->mark = other;
        last = i;
    }
}

/* The figure that line i begins with, if what is before it has ended; 0: it begins with none. */
static int
begins_with_figure(const struct lines *ls, size_t i, struct mark *ret_mark)
{
    const struct line *l = &ls->v[i], *a = i ? l - 1 : NULL;
    size_t label, cut;
    int value = l->mark.kind ? 0 : figures_label(l->s, l->n, &label, &cut);
    if (!value
        || (a && !l->blank && !l->page && a->ending != END_FINAL && !line_ends_closed(a)
            && !figures_label(a->s, a->n, &(size_t){ 0 }, &(size_t){ 0 })))
        return 0;
    *ret_mark = (struct mark){ .kind = MARK_NOTE,
        .sign = '1',
        .value = value,
        .label = label,
        .len = cut,
        .width = text_width(l->s, cut) };
    return value;
}

/* Lines that begin with plain figures, each of which the text before it calls. */
static void
mark_figures(struct lines *ls)
{
    struct mark m;
    GArray *calls = g_array_new(FALSE, FALSE, sizeof(struct figure_call));
    GArray *texts = g_array_new(FALSE, FALSE, sizeof(struct figure_text));
    for (size_t i = 0; i < ls->n; i++) {
        struct figure_text t = { .place = i, .value = begins_with_figure(ls, i, &m) };
        if (t.value)
            g_array_append_val(texts, t);
    }
    for (size_t i = 0; texts->len && i < ls->n; i++)
        figures_find(calls, ls->v[i].s, ls->v[i].n, i);
    GArray *pairs = figures_match(calls, texts);
    for (guint i = 0; i < pairs->len; i++) {
        guint text = g_array_index(pairs, struct figure_pair, i).text;
        size_t place = g_array_index(texts, struct figure_text, text).place;
        struct line *l = &ls->v[place];
        if (!begins_with_figure(ls, place, &m))
            continue;
        l->mark = m;
        l->head = text_head(l->s + m.len, l->n - m.len);
    }
    g_array_free(pairs, TRUE);
    g_array_free(calls, TRUE);
    g_array_free(texts, TRUE);
}

/* Lines with marks, and those that go on with them up to the next blank line. */
static void
find_marked(struct lines *ls)
{
    unsigned indent = 0;
    for (size_t i = 0; i < ls->n; i++) {
        struct line *l = &ls->v[i];
        bool goes_on = i && ls->v[i - 1].marked && !l->blank && l->indent >= indent;
        l->marked = l->mark.kind || goes_on;
        if (l->mark.kind)
            indent = l->indent;
    }
}

/* The indent that most lines of running text have. */
static void
find_base(struct lines *ls)
{
    enum { MAX = 16 };
    size_t count[MAX] = { 0 };
    for (size_t i = 0; i < ls->n; i++) {
        const struct line *l = &ls->v[i];
        bool running = !l->marked && l->indent < MAX && !l->quote
            && (ls->wrap ? !line_is_short(ls, i) : l->width > 60);
        if (running)
            count[l->indent]++;
    }
    size_t all = 0;
    for (unsigned k = 0; k < MAX; k++)
        all += count[k];
    for (unsigned k = 1; k < MAX; k++)
        if (count[k] > count[ls->base])
            ls->base = k;
    for (unsigned k = 0; k < MAX; k++)
        if (count[k] > 3 && count[k] * 5 > all)
            ls->usual |= 1u << k;
}

/* Long lines that are not wrapped begin with an indent: most that nothing cut do. */
static void
find_line_indent(struct lines *ls)
{
    enum { MAX = 9, LONG = 100 };
    size_t count[MAX] = { 0 }, all = 0;
    unsigned best = 1;
    for (size_t i = 1; i < ls->n; i++) {
        const struct line *l = &ls->v[i], *a = &ls->v[i - 1];
        bool cut = a->width > LONG && a->ending != END_FINAL && a->ending != END_COLON;
        if (l->width <= LONG || l->mark.kind || l->quote || cut)
            continue;
        all++;
        if (l->indent < MAX)
            count[l->indent]++;
    }
    for (unsigned k = 2; k < MAX; k++)
        if (count[k] > count[best])
            best = k;
    if (count[best] >= 2 && count[best] * 2 > all) {
        ls->para = best;
        ls->base = 0;
    }
}

/* Paragraphs that begin with an indent: it recurs, and lines at the base follow it. */
static void
find_para_indent(struct lines *ls)
{
    enum { MAX = 16 };
    size_t count[MAX] = { 0 }, starts = 0;
    if (!ls->wrap) {
        find_line_indent(ls);
        return;
    }
    for (size_t i = 0; i + 1 < ls->n; i++) {
        const struct line *a = &ls->v[i], *b = &ls->v[i + 1];
        if (a->mark.kind || a->quote || b->blank || b->indent != ls->base)
            continue;
        const struct line *before = i ? &ls->v[i - 1] : NULL;
        bool start = !before || a->blank || before->indent == ls->base
            || (before->indent != a->indent && before->marked)
            || (before->indent == a->indent && !line_is_full(ls, i - 1));
        starts += start && a->indent == ls->base && a->blank && !a->page && line_is_full(ls, i);
        if (start && a->indent > ls->base && a->indent < MAX && line_is_full(ls, i))
            count[a->indent]++;
    }
    unsigned best = 0;
    for (unsigned k = 1; k < MAX; k++)
        if (count[k] > count[best])
            best = k;
    if (count[best] >= 2 && count[best] > starts)
        ls->para = best;
}

static void
find_habits(struct lines *ls)
{
    size_t gaps = 0, pairs = 0, ends = 0, finals = 0;
    for (size_t i = 1; i < ls->n; i++) {
        const struct line *a = &ls->v[i - 1], *b = &ls->v[i];
        bool plain = !a->mark.kind && !b->mark.kind && a->indent == b->indent;
        pairs += plain;
        gaps += plain && b->blank;
    }
    for (size_t i = 2; i < ls->n; i++) { /* the first lines are titles */
        const struct line *l = &ls->v[i];
        const struct line *next = i + 1 < ls->n ? &ls->v[i + 1] : NULL;
        bool last = !next || next->blank || !ls->wrap || (ls->para && next->indent == ls->para);
        /* of several lines the last, and short: no page break made it the last */
        bool clear =
            ls->wrap ? !l->blank && !line_is_full(ls, i) && l->indent == ls->base : l->width > 100;
        if (!last || l->marked || !clear || l->ending == END_HYPHEN)
            continue;
        ends++;
        finals += l->ending == END_FINAL || l->ending == END_COLON;
    }
    ls->finals = ends ? (double)finals / (double)ends : 0;
    ls->apart = gaps * 2 >= pairs || (ls->wrap && gaps * 20 > ls->n);
}

static void
find_language(struct lines *ls)
{
    enum { SAMPLE = 4000 };
    GString *s = g_string_new(NULL);
    for (size_t i = 0; i < ls->n && s->len < SAMPLE; i++) {
        g_string_append_len(s, ls->v[i].s, (gssize)ls->v[i].n);
        g_string_append_c(s, ' ');
    }
    const char *tag = lang_detect(s->str, s->len, NULL).tag;
    ls->lang = tag ? lang_find(tag) : NULL;
    g_string_free(s, TRUE);
}

/* "[5]:" or "*" alone before an address that found no room beside it: the sign of a note. */
static void
mark_lone_signs(struct lines *ls)
{
    for (size_t i = 0; i + 1 < ls->n; i++) {
        struct line *l = &ls->v[i];
        const struct line *next = &ls->v[i + 1];
        /* Each line was measured. NOLINTNEXTLINE(*-core.NullDereference) */
        const char *address = next->s + (*next->s == '<');
        bool sign = (*l->s == '[' && l->n < sizeof "[999]:") || strcmp(l->s, "*") == 0;
        if (!sign || next->blank || next->page || !g_str_has_prefix(address, "http"))
            continue;
        char *probe = g_strdup_printf("%s x", l->s);
        struct mark m = mark_parse(probe, strlen(probe));
        g_free(probe);
        if (m.kind != MARK_NOTE && *l->s != '*')
            continue;
        l->mark = m;
        l->mark.kind = MARK_NOTE;
        l->mark.value = *l->s == '*' ? 1 : m.value;
        l->mark.len = l->n;
        l->head = text_head(address, strlen(address));
    }
}

void
lines_measure(struct lines *ls, const struct node *body)
{
    *ls = (struct lines){ 0 };
    for (const struct node *n = body->first; n; n = node_next(n, body))
        ls->n += n->kind == NODE_LINE;
    ls->v = g_new0(struct line, ls->n + 1);
    size_t i = 0;
    for (struct node *n = body->first; n; n = node_next(n, body))
        if (n->kind == NODE_LINE)
            measure_line(&ls->v[i++], n);
    mark_lone_signs(ls);
    settle_marks(ls);
    mark_figures(ls);
    find_wrap(ls);
    find_marked(ls);
    find_base(ls);
    find_para_indent(ls);
    find_habits(ls);
    find_language(ls);
}
