/*
 * Headings: short blocks that begin as headings do, do not end as sentences do, stand apart as
 * the document's blocks do, and have text behind them. Numbers ("2.1") and capitals tell the
 * levels; none is skipped, and level 1 is the title's.
 */
#include <string.h>

#include "base/utf8.h"
#include "infer/credit_words.h"
#include "infer/cut.h"
#include "infer/infer.h"
#include "infer/look.h"
#include "lang/lang.h"

enum {
    WIDEST = 130,
    MOST_WORDS = 18,
    LONGEST_RUN = 3,   /* short lines in a row; more are an address or a table of contents */
    COLUMNS = 40,      /* where a block may begin */
    NUMBER_DIGITS = 9, /* a telephone number */
    SLACK = 12         /* columns that a wrapped line may fall short */
};

/* A block of the body and what it looks like. */
struct candidate {
    struct node *node;
    struct look look;
    bool heading; /* it is one, or is taken for one */
};

struct body {
    struct candidate *v;
    size_t n;
    unsigned wrap; /* columns of the widest line of wrapped paragraphs; 0: none is wrapped */
    unsigned base; /* the column where most blocks begin */
    bool apart;    /* blocks have blank lines between them */
    bool caps;     /* some headings are in capitals, others are not */
    bool counted;  /* paragraphs of sentences have numbers, "2.1" */
    size_t asking; /* questions that stand alone */
};

/* One sentence that asks: a heading, too, where it stands alone. `led`: another may lead to it. */
static bool
is_question(const struct look *l, bool led)
{
    const char *p = l->text;
    if (l->ending != END_FINAL || l->lines > (led || look_is_caps(l) ? 2 : 1))
        return false;
    while (*p && !uni_is(utf8_char(p), UNI_ALPHA)) /* "1. Who asks?" */
        p = utf8_next(p);
    for (; *p; p = utf8_next(p)) {
        const char *next = utf8_next(p);
        if (!led && char_is_final(utf8_char(p)) && char_is_space(utf8_char(next)))
            return false;
    }
    while (p > l->text && char_is_closer(utf8_before(l->text, p)))
        p = utf8_prev(p);
    bool calls = utf8_char(l->text) == 0xA1 && utf8_before(l->text, p) == '!';
    return text_asks(l->text, l->n) || calls;
}

/* "2.1.3 Name": 3; 0 where no number with dots stands in front. */
static int
number_depth(const char *s)
{
    int depth = 0;
    while (g_ascii_isdigit(*s)) {
        size_t n = strspn(s, "0123456789");
        if (n > 3)
            return 0;
        depth++;
        s += n;
        if (*s != '.' && *s != ')')
            break;
        s++;
    }
    return *s == ' ' ? depth : 0;
}

/* "联系人：周庭": what a label says, where signs stand without spaces; no "第一章：总则". */
static bool
is_label(const struct look *l)
{
    enum { MOST_SIGNS = 6 };
    const char *p = l->text;
    if (!char_is_dense(utf8_char(p)) || utf8_char(p) == 0x7B2C)
        return false;
    for (size_t k = 0; k < MOST_SIGNS && char_is_dense(utf8_char(p)); k++) {
        if (utf8_char(p) == 0xFF1A)
            return *utf8_next(p) != 0;
        p = utf8_next(p);
    }
    return false;
}

/* "It is out now. [list:4711]": a sentence, and a reference behind it. */
static bool
ends_before_bracket(const struct look *l)
{
    const char *end = l->text + l->n;
    if (!l->n || !char_is_closer(utf8_before(l->text, end)))
        return false;
    for (bool open = false; end > l->text && !open;) {
        end = utf8_prev(end);
        gunichar c = utf8_char(end);
        open = c == '(' || c == '[' || c == 0xFF08;
    }
    while (end > l->text && char_is_space(utf8_before(l->text, end)))
        end = utf8_prev(end);
    return text_ending(l->text, (size_t)(end - l->text)) == END_FINAL;
}

/* A question in parts, where signs stand without spaces: "如果……，那么……？" */
static bool
asks_at_length(const struct look *l)
{
    bool dense = false, comma = false;
    for (const char *p = l->text; *p; p = utf8_next(p)) {
        dense = dense || char_is_dense(utf8_char(p));
        comma = comma || utf8_char(p) == 0xFF0C;
    }
    return dense && comma && l->ending == END_FINAL;
}

/* "OK, but what does it look like?": a word and a comma, as one goes on talking; no "Что, если". */
static bool
asks_on(const struct doc *doc, const struct look *l)
{
    const struct lang *lang = lang_find(doc->body->lang);
    const char *p = l->text;
    while (uni_is(utf8_char(p), UNI_ALPHA | UNI_MARK))
        p = utf8_next(p);
    if (p == l->text || !char_is_comma(utf8_char(p)) || !text_asks(l->text, l->n))
        return false;
    char *word = g_utf8_strdown(l->text, p - l->text);
    bool known = lang && lang_lists(lang->function, word);
    g_free(word);
    return !known;
}

/* "see example.org/about": an address without what makes it a link. */
static bool
holds_path(const struct look *l)
{
    for (const char *p = l->text, *dot = NULL; *p; p++) {
        if (*p == ' ')
            dot = NULL;
        if (*p == '.' && p > l->text && g_ascii_isalnum(p[-1]) && g_ascii_islower(p[1]))
            dot = p;
        if (*p == '/' && dot && p - dot > 2 && g_ascii_isalnum(p[1]))
            return true;
    }
    return false;
}

static bool
is_credit(const struct doc *doc, const struct look *l)
{
    struct credit c;
    return credit_find(l->block, l->text, doc->body->lang, &c)
        || credit_is_other(l->text, doc->body->lang);
}

/* "Step 3. Go on": bytes of the word with the space behind it; 0: no such label. */
static size_t
label_length(const char *s)
{
    const char *p = s;
    size_t letters = 0;
    for (; uni_is(utf8_char(p), UNI_ALPHA | UNI_MARK); p = utf8_next(p))
        letters++;
    const char *number = p + (*p == ' ');
    size_t digits = strspn(number, "0123456789");
    const char *sign = number + digits;
    sign += *sign == ' ';
    bool ends = *sign == '.' || *sign == ')' || char_is_colon(utf8_char(sign))
        || g_unichar_type(utf8_char(sign)) == G_UNICODE_DASH_PUNCTUATION;
    return letters > 2 && *p == ' ' && digits && digits < 3 && ends ? (size_t)(number - s) : 0;
}

/* "Get involved!": a few words that call, amid the text and not behind the titles. */
static bool
is_call(const struct body *b, size_t i)
{
    enum { MOST = 4, FIRST = 3 };
    const struct look *l = &b->v[i].look;
    const struct node *before = i ? b->v[i - 1].node : NULL;
    gunichar last = l->n ? utf8_before(l->text, l->text + l->n) : 0;
    return (last == '!' || last == 0xFF01) && l->words <= MOST && i >= FIRST
        && before->role == ROLE_NONE && before->kind != NODE_HEADING
        && b->v[i + 1].node->kind == NODE_PARA && b->v[i + 1].look.words > l->words + MOST
        && (l->blank || !b->apart) && !l->linked && look_begins(l);
}

/* By itself, without what stands round it. */
static bool
is_heading_like(const struct doc *doc, const struct body *b, const struct look *l)
{
    enum { MANY = 2 };
    if (!l->n || l->width > WIDEST || l->words > MOST_WORDS || l->linked || l->lines > 2)
        return false;
    if (!look_begins(l) || look_is_date(l) || (l->digits >= NUMBER_DIGITS && !look_holds_day(l)))
        return false;
    if (ends_before_bracket(l) || asks_at_length(l) || asks_on(doc, l) || holds_path(l))
        return false;
    bool open = l->ending == END_OTHER || is_question(l, b->asking > MANY)
        || (l->ending == END_COLON && number_depth(l->text) > 1 && !b->counted);
    return open && !is_label(l) && !is_credit(doc, l);
}

/* "example.org has news": a name in small letters. */
static bool
begins_with_host(const char *s)
{
    size_t n = strcspn(s, " ");
    const char *dot = memchr(s, '.', n);
    return dot && g_ascii_isalnum(dot[1]);
}

/* Does the block that follows go on in the same sentence? */
static bool
goes_on(const struct body *b, size_t i)
{
    const struct look *l = &b->v[i].look;
    const struct node *next = b->v[i + 1].node;
    if (next->kind == NODE_PARA) {
        const struct look *m = &b->v[i + 1].look;
        bool full = b->wrap && l->width + SLACK >= b->wrap && !m->blank;
        return full
            || (m->head && uni_is(m->head, UNI_LOWER) && !begins_with_host(m->text)
                && l->words > 3);
    }
    if (next->kind == NODE_QUOTE) /* a hanging indent: the lines below it are set in */
        return next->pos.line == l->last_line + 1 && !look_is_caps(l);
    if (next->kind != NODE_LIST || l->words < 6)
        return false;
    size_t small = 0, all = 0;
    for (const struct node *item = next->first; item; item = item->next, all++) {
        const struct node *leaf = item;
        while (leaf->first)
            leaf = leaf->first;
        if (leaf->kind == NODE_TEXT)
            small += uni_is(text_head(leaf->as.text.s, strlen(leaf->as.text.s)), UNI_LOWER);
    }
    return small * 2 > all;
}

/* In a document whose blocks stand apart, so does a heading. */
static bool
stands_apart(const struct body *b, size_t i)
{
    const struct candidate *c = &b->v[i];
    bool first = i == 0 || b->v[i - 1].node->kind == NODE_HEADING;
    return !b->apart || first || c->look.blank || c->look.strong;
}

static bool
is_notes_word(const struct doc *doc, const struct look *l)
{
    enum { LONGEST = 64 };
    const struct lang *lang = lang_find(doc->body->lang);
    const char *end = l->text + l->n;
    if (!lang || l->n > LONGEST)
        return false;
    if (l->n && char_is_colon(utf8_before(l->text, end)))
        end = utf8_prev(end);
    char *word = g_utf8_strdown(l->text, end - l->text);
    bool same = lang_lists(lang->note_heads, word);
    g_free(word);
    return same;
}

/* "Notes", the last line of the body but for credits: what it heads was moved to the notes. */
static bool
heads_notes(const struct doc *doc, const struct body *b, size_t i)
{
    const struct look *l = &b->v[i].look;
    const struct node *note = is_notes_word(doc, l) ? doc->notes->first : NULL;
    while (note && note->pos.line <= l->last_line)
        note = note->next;
    return note && (i + 1 >= b->n || b->v[i + 1].node->pos.line >= note->pos.line);
}

static bool
only_credits_follow(const struct doc *doc, const struct body *b, size_t i)
{
    for (size_t k = i + 1; k < b->n; k++)
        if (b->v[k].node->kind != NODE_PARA || !is_credit(doc, &b->v[k].look))
            return false;
    return true;
}

static bool
is_set_in(const struct body *b, size_t i)
{
    const struct node *n = b->v[i].node;
    return n->kind == NODE_QUOTE || (n->kind == NODE_PARA && n->pos.column > b->base + 2);
}

/* "Yours sincerely, / the editors": a few words and a comma alone on the first of two lines. */
static bool
is_closing(const struct look *l)
{
    enum { WIDTH = 30 };
    const struct node *text = l->block->first;
    const struct text_map *map = text && text->kind == NODE_TEXT ? text->as.text.map : NULL;
    if (l->lines != 2 || !map || map->n < 2)
        return false;
    /* bytes of the first line, and a space perhaps; marks of notes may be gone from it */
    size_t cut = map->at[1] > text->as.text.off ? map->at[1] - text->as.text.off : 0;
    if (cut < 2 || cut > strlen(text->as.text.s) || text_width(l->text, cut) > WIDTH)
        return false;
    return text_ending(l->text, cut) == END_COMMA || text_ending(l->text, cut - 1) == END_COMMA;
}

/* Set in, and so is what stands beside it: a verse, a signature, a quotation. */
static bool
is_in_set_in(const struct body *b, size_t i)
{
    return is_set_in(b, i) && ((i && is_set_in(b, i - 1)) || is_set_in(b, i + 1));
}

/*
 * Right behind the titles, with a day in it: when and where the text was adopted. A year at the
 * end will do, if a heading follows: "Revised in September 2023".
 */
static bool
is_dateline(const struct doc *doc, const struct body *b, size_t i)
{
    enum node_role before = i ? b->v[i - 1].node->role : ROLE_NONE;
    const struct look *l = &b->v[i].look;
    if ((before != ROLE_TITLE && before != ROLE_TITLE_PARALLEL) || uni_is(l->head, UNI_DIGIT))
        return false;
    return look_holds_day(l)
        || (look_ends_in_year(l) && b->v[i + 1].node->kind == NODE_PARA
            && is_heading_like(doc, b, &b->v[i + 1].look));
}

static bool
is_heading(const struct doc *doc, const struct body *b, size_t i)
{
    const struct candidate *c = &b->v[i];
    if (c->node->kind != NODE_PARA || c->node->role != ROLE_NONE)
        return false;
    if (heads_notes(doc, b, i))
        return true;
    if (i + 1 >= b->n)
        return false;
    if (is_call(b, i))
        return !is_credit(doc, &c->look);
    if (!is_heading_like(doc, b, &c->look) || !stands_apart(b, i) || goes_on(b, i)
        || is_in_set_in(b, i) || is_dateline(doc, b, i) || is_closing(&c->look))
        return false;
    const struct candidate *next = &b->v[i + 1];
    struct credit credit;
    if (next->node->kind == NODE_PARA
        && (next->node->role != ROLE_NONE
            || credit_find(next->node, next->look.text, doc->body->lang, &credit)))
        return false;
    /* a question behind a heading is the text's */
    bool answered = i && b->v[i - 1].heading && b->v[i - 1].node->role == ROLE_NONE
        && !(look_is_caps(&c->look) && look_is_caps(&b->v[i - 1].look))
        && !(b->asking > 2 && b->v[i - 1].look.ending != END_FINAL);
    return !(answered && c->look.ending == END_FINAL);
}

/* Before a date at the end of the text: who signs, and how. */
static bool
is_signature(const struct body *b, size_t i)
{
    static const size_t near = 3;
    return i < b->n && i + near >= b->n && b->n > 2 * near && b->v[i].node->kind == NODE_PARA
        && look_is_date(&b->v[i].look);
}

/* Could it be a heading, if others with its word and another number are? */
static bool
may_be_labelled(const struct body *b, size_t i)
{
    const struct candidate *c = &b->v[i];
    const struct look *l = &c->look;
    return c->node->kind == NODE_PARA && c->node->role == ROLE_NONE && !c->heading && i + 1 < b->n
        && l->lines <= 2 && l->width <= WIDEST && l->words <= MOST_WORDS && !l->linked
        && stands_apart(b, i) && b->v[i + 1].node->kind == NODE_PARA
        && b->v[i + 1].look.words > l->words;
}

/* "Step 3. Go on.", full stop or not, is a heading if "Step 1" and "Step 2" are. */
static void
find_labelled(struct body *b)
{
    enum { FEW = 2 };
    GHashTable *words = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (int pass = 0; pass < 2; pass++)
        for (size_t i = 0; i < b->n; i++) {
            const char *s = b->v[i].look.text;
            size_t n = s && (pass ? may_be_labelled(b, i) : b->v[i].heading) ? label_length(s) : 0;
            if (!n)
                continue;
            char *word = g_strndup(s, n);
            size_t times = GPOINTER_TO_SIZE(g_hash_table_lookup(words, word));
            if (pass)
                b->v[i].heading = times >= FEW;
            else
                g_hash_table_insert(words, g_strdup(word), GSIZE_TO_POINTER(times + 1));
            g_free(word);
        }
    g_hash_table_destroy(words);
}

/* The first with a number behind lines that have none: no line of their address or table. */
static bool
begins_numbers(const struct body *b, size_t i)
{
    const struct look *l = &b->v[i].look;
    return i && l->blank && b->v[i - 1].heading && number_depth(l->text)
        && !number_depth(b->v[i - 1].look.text);
}

/* "Place: Online", "Present: Ann Lee": several such lines tell facts, and head nothing. */
static bool
are_facts(const struct body *b, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        const char *colon = strstr(b->v[i].look.text, ": ");
        if (!colon || number_depth(b->v[i].look.text))
            return false;
    }
    return to - from > 1;
}

static void
drop_runs(struct body *b)
{
    for (size_t i = 0, start = 0; i <= b->n; i++) {
        if (i < b->n && b->v[i].heading && !begins_numbers(b, i))
            continue;
        if (i - start > LONGEST_RUN || is_signature(b, i) || are_facts(b, start, i))
            for (size_t k = start; k < i; k++)
                b->v[k].heading = b->v[k].node->kind == NODE_HEADING;
        start = i < b->n && b->v[i].heading ? i : i + 1;
    }
}

static int
level_of(const struct body *b, const struct look *l)
{
    int depth = number_depth(l->text);
    if (depth > 1)
        return MIN(depth + 1, 6);
    return b->caps && !look_is_caps(l) ? 3 : 2;
}

static void
become_heading(struct doc *doc, const struct body *b, const struct candidate *c)
{
    const struct look *l = &c->look;
    bool doubtful = l->ending == END_FINAL || l->words > 12 || (b->apart && !l->blank);
    node_become(c->node, NODE_HEADING);
    cut_join_breaks(doc, c->node);
    c->node->as.heading.level = level_of(b, l);
    size_t i = (size_t)(c - b->v);
    if (heads_notes(doc, b, i) && only_credits_follow(doc, b, i))
        c->node->role = ROLE_NOTES;
    c->node->origin = ORIGIN_INFERRED;
    diag_guess(&doc->diags, DIAG_HEADING_INFERRED, doubtful ? DOUBTFUL : LIKELY, c->node,
        c->node->pos, "\"%s\" is a heading: %s, with text behind it%s", l->text,
        l->ending != END_FINAL      ? "a short line that does not end as a sentence"
            : label_length(l->text) ? "its word and number count on"
                                    : "a question or call that stands alone",
        doubtful ? "; to settle it, correct the XML" : "");
}

/* Level 1 is the title's; behind each level comes at most the next. */
static void
settle_levels(struct doc *doc)
{
    bool first = false;
    int last = 1;
    for (const struct node *n = doc->body->first; n; n = n->next)
        first = first
            || (n->kind == NODE_HEADING && n->as.heading.level == 1 && n->role != ROLE_TITLE
                && n->origin != ORIGIN_SOURCE);
    for (struct node *n = doc->body->first; n; n = n->next) {
        if (n->kind != NODE_HEADING || n->role == ROLE_TITLE)
            continue;
        int level = n->as.heading.level + (first && n->origin != ORIGIN_SOURCE);
        if (n->origin != ORIGIN_SOURCE)
            n->as.heading.level = MIN(MIN(level, last + 1), 6);
        last = n->as.heading.level;
    }
}

/* Was the text of a block in so many lines? A page break amid it makes no more of them. */
static bool
has_lines(const struct node *block, size_t n)
{
    const struct node *leaf = block->first;
    while (leaf && leaf->kind != NODE_TEXT)
        leaf = leaf->first ? leaf->first : leaf->next;
    return leaf && leaf->as.text.map && leaf->as.text.map->n >= n;
}

static void
measure(struct doc *doc, struct body *b)
{
    size_t spaced = 0, paras = 0;
    unsigned columns[COLUMNS] = { 0 };
    for (const struct node *n = doc->body->first; n; n = n->next)
        b->n++;
    b->v = g_new0(struct candidate, b->n);
    struct candidate *c = b->v;
    for (struct node *n = doc->body->first; n; n = n->next, c++) {
        c->node = n;
        c->heading = n->kind == NODE_HEADING && n->role == ROLE_NONE;
        if (!node_is_leaf_block(n))
            continue;
        c->look = look_at(doc, n);
        paras++;
        columns[MIN(n->pos.column, COLUMNS - 1)]++;
        spaced += c->look.blank > 0;
        b->asking += c->look.blank && is_question(&c->look, false);
        b->counted = b->counted
            || (n->kind == NODE_PARA && c->look.ending == END_FINAL && !is_question(&c->look, true)
                && number_depth(c->look.text) > 1);
        if (n->kind == NODE_PARA && has_lines(n, 3))
            b->wrap = MAX(b->wrap, c->look.width / c->look.lines);
    }
    for (unsigned k = 1, most = 0; k < COLUMNS; k++)
        if (columns[k] > most) {
            most = columns[k];
            b->base = k;
        }
    b->apart = spaced * 10 > paras * 7;
}

static void
run(struct doc *doc)
{
    struct body b = { 0 };
    if (doc->fixed || doc->headed)
        return;
    doc->headed = true;
    measure(doc, &b);
    size_t caps = 0, others = 0;
    for (size_t i = 0; i < b.n; i++)
        b.v[i].heading = b.v[i].heading || is_heading(doc, &b, i);
    find_labelled(&b);
    drop_runs(&b);
    for (size_t i = 0; i < b.n; i++)
        if (b.v[i].heading) {
            caps += look_is_caps(&b.v[i].look) && (caps || !others);
            others += !look_is_caps(&b.v[i].look);
        }
    b.caps = caps && others;
    for (size_t i = 0; i < b.n; i++)
        if (b.v[i].heading && b.v[i].node->kind == NODE_PARA)
            become_heading(doc, &b, &b.v[i]);
    settle_levels(doc);
    g_free(b.v);
}

const struct pass pass_headings = { .name = "headings", .run = run };
