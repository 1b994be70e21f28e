#include "infer/credit_words.h"

#include <string.h>

#include "base/utf8.h"
#include "infer/chars.h"
#include "lang/lang.h"

enum {
    LONGEST_CREDIT = 240,
    MOST_FREE = 4,
    MOST_NAME_WORDS = 7,
    LONGEST_DENSE_NAME = 10,
    MOST_BREAKS = 8
};

/* A text that is tried against the wordings. */
struct line {
    const char *text, *tag; /* tag: language of the document */
    const size_t *breaks;   /* offsets of its line breaks up to a 0, or NULL */
    bool separated;         /* a colon or the like is in it */
    const char *from;       /* where the free words were sought last; NULL: nowhere yet */
    struct free_words {
        const char *end[MOST_FREE]; /* NULL: there are not so many */
    } free;
};

/* Words in lower case that may stand in a name. */
static const char *const particles[] = { "de", "da", "do", "dos", "das", "di", "del", "della", "du",
    "des", "la", "le", "van", "von", "der", "den", "ten", "ter", "zu", "zur", "y", "e", "i", "и",
    "та", "und", "and", "et", "bin", "ibn", "bint", "al", "el", "af", "av", "д'", "d'", "фон", "де",
    "ван", "дер", "og", "och", "en", "a", "în", "și", NULL };

static bool
is_blank(unsigned ch)
{
    return char_is_space(ch);
}

static const char *
skip_blank(const char *p)
{
    while (*p && is_blank(utf8_char(p)))
        p = utf8_next(p);
    return p;
}

static bool
is_separator(unsigned ch)
{
    return ch == ':' || ch == 0xFF1A || ch == 0xFF0F || ch == '/';
}

static unsigned
fold(unsigned ch)
{
    return ch == 0x2019 || ch == 0x02BC ? '\'' : uni_lower(ch);
}

/* Is p at the end of a word? Scripts without spaces have no ends. */
static bool
word_ends(const char *p)
{
    unsigned ch = utf8_char(p);
    return !uni_is(ch, UNI_ALNUM) || char_is_dense(ch);
}

/* Matches the word of the pattern at *pat; NULL if the text has another. */
static const char *
match_word(const char *text, const char **pat)
{
    const char *p = *pat;
    for (; *p && *p != ' ' && !strchr(":@~", *p); p = utf8_next(p), text = utf8_next(text))
        if (!*text || fold(utf8_char(text)) != utf8_char(p))
            return NULL;
    *pat = p;
    return text;
}

/* The end of the word at p, which no separator or stop may interrupt; NULL if there is none. */
static const char *
free_word(const char *p)
{
    const char *start = p = p ? skip_blank(p) : NULL;
    for (; p && *p; p = utf8_next(p)) {
        unsigned ch = utf8_char(p);
        if (is_blank(ch) || is_separator(ch) || char_is_comma(ch))
            break;
    }
    return p != start ? p : NULL;
}

/* The words at p that a wording may leave open; many wordings ask for those of one place. */
static struct free_words
find_free_words(struct line *l, const char *p)
{
    for (size_t k = 0; l->from != p && k < MOST_FREE; k++)
        l->free.end[k] = free_word(k ? l->free.end[k - 1] : p);
    l->from = p;
    return l->free;
}

/* Between the names of two persons. */
static const char *const conjunctions[] = { "y", "e", "i", "и", "та", "й", "und", "and", "et", "og",
    "och", "en", "și", "و", "&", NULL };

static bool
is_one_of(const char *const *words, const char *s, size_t n)
{
    for (; *words; words++)
        if (strlen(*words) == n && memcmp(*words, s, n) == 0)
            return true;
    return false;
}

static bool
is_particle(const char *s, size_t n)
{
    if (is_one_of(particles, s, n))
        return true;
    const char *second = utf8_next(s); /* d'Alembert, l'Hôpital */
    return (n > 3 && fold(utf8_char(second)) == '\'') || strncmp(s, "al-", 3) == 0
        || strncmp(s, "el-", 3) == 0;
}

/* Could this be a name? `colon`: the wording ended in one, so that nearly everything could. */
static bool
is_name(const char *s, size_t n, bool colon)
{
    size_t words = 0, dense = 0, small = 0, letters = 0;
    bool joined = false, mixed = false;
    unsigned before = 0;
    const char *end = s + n;
    for (const char *p = s; p < end;) {
        p = skip_blank(p);
        const char *start = p;
        while (p < end && !is_blank(utf8_char(p))) {
            unsigned ch = utf8_take(&p);
            letters += uni_is(ch, UNI_ALPHA);
            dense += char_is_dense(ch);
            mixed = mixed || (char_is_dense(before) && uni_is(uni_lower(ch), UNI_LOWER));
            before = ch;
            if (uni_is(ch, UNI_DIGIT) || strchr("<>@[]{}=?!;", (int)(ch < 0x80 ? ch : 'a')))
                return false;
        }
        if (p == start)
            break;
        words++;
        joined = joined || is_one_of(conjunctions, start, (size_t)(p - start));
        small += uni_is(utf8_char(start), UNI_LOWER) && !is_particle(start, (size_t)(p - start));
    }
    if (!letters || words > (joined ? 2 * MOST_NAME_WORDS : MOST_NAME_WORDS))
        return false;
    if (dense)
        return dense <= LONGEST_DENSE_NAME && !mixed;
    if (uni_is(text_head(s, n), UNI_LOWER)) /* "Author: jdoe", "jdoe and mroe" */
        return colon && words <= (joined ? 3 : 1) && letters > 2;
    return !small || (colon && small <= 2);
}

/* A full stop behind it that is no initial's. */
static size_t
without_stop(const char *s, size_t n)
{
    const char *end = s + n;
    while (n && is_blank(utf8_before(s, end))) {
        end = utf8_prev(end);
        n = (size_t)(end - s);
    }
    if (n > 2 && s[n - 1] == '.' && !(n > 3 && s[n - 3] == ' ')
        && !uni_is(utf8_before(s, s + n - 1), UNI_UPPER))
        return n - 1;
    if (n > 3 && memcmp(s + n - 3, "。", 3) == 0)
        return n - 3;
    return n;
}

/* A space amid signs that need none: a name, and behind it what is longer than a given name. */
static bool
parts_dense(const char *text, size_t start, const char *space)
{
    enum { SHORTEST_NAME = 2, LONGEST_GIVEN = 3 };
    const char *q = skip_blank(space), *p = text + start;
    size_t before = 0, after = 0;
    for (; p < space && char_is_dense(utf8_char(p)); p = utf8_next(p))
        before++;
    if (p < space)
        return false;
    for (; char_is_dense(utf8_char(q)); q = utf8_next(q))
        after++;
    return before >= SHORTEST_NAME && after > LONGEST_GIVEN;
}

/* Splits what follows the wording into name and affiliation. */
static bool
split_name(const struct line *l, const char *p, struct credit *c)
{
    const char *text = l->text;
    p = skip_blank(p);
    size_t start = (size_t)(p - text), end = strlen(text), next = 0;
    for (; *p; p = utf8_next(p)) {
        unsigned ch = utf8_char(p);
        size_t at = (size_t)(p - text);
        bool broken = false;
        for (const size_t *b = l->breaks; b && *b; b++)
            broken = broken || (*b == at && at > start);
        broken = broken || (ch == ' ' && parts_dense(text, start, p));
        bool dash = (ch == 0x2013 || ch == 0x2014) && is_blank(utf8_before(text, p));
        if (broken || dash || char_is_comma(ch) || ch == '(' || ch == 0xFF08 || ch == ';') {
            end = at;
            next = (size_t)(utf8_next(p) - text);
            break;
        }
    }
    size_t n = without_stop(text + start, end - start);
    if (!n || !is_name(text + start, n, c->colon))
        return false;
    c->name = start;
    c->name_end = start + n;
    if (!next)
        return true;
    const char *q = skip_blank(text + next);
    bool open = utf8_char(text + end) == '(' || utf8_char(text + end) == 0xFF08;
    while (char_is_comma(utf8_char(q)) || *q == '(' || utf8_char(q) == 0xFF08) {
        open = open || !char_is_comma(utf8_char(q));
        q = skip_blank(utf8_next(q));
    }
    const char *stop = q; /* what stands behind the bracket is about somebody else */
    while (open && *stop && *stop != ')' && utf8_char(stop) != 0xFF09)
        stop = utf8_next(stop);
    size_t len = open && *stop ? (size_t)(stop - q) : without_stop(q, strlen(q));
    if (len) {
        c->affiliation = (size_t)(q - text);
        c->affiliation_end = c->affiliation + len;
    }
    return true;
}

/* "@译": the name comes first, the wording ends the text (or what stands before a comma). */
static bool
match_behind(const char *text, const char *from, const char *wording, struct credit *c)
{
    bool space = *wording == ' ';
    const char *word = skip_blank(wording), *p = strstr(from, word);
    if (!p || p == from)
        return false;
    const char *behind = skip_blank(p + strlen(word));
    bool place = char_is_comma(utf8_char(behind));
    if (*behind && !place && !is_blank(utf8_before(text, behind)))
        return false;
    if (space && !is_blank(utf8_before(from, p)))
        return false;
    size_t n = without_stop(from, (size_t)(p - from));
    if (!is_name(from, n, false))
        return false;
    c->name = (size_t)(from - text);
    c->name_end = c->name + n;
    const char *q = place ? skip_blank(utf8_next(behind)) : behind;
    size_t len = place ? without_stop(q, strlen(q)) : 0;
    if (len) {
        c->affiliation = (size_t)(q - text);
        c->affiliation_end = c->affiliation + len;
    }
    return true;
}

/* The wording is over: a separator perhaps, then the name. */
static bool
match_end(const struct line *l, const char *p, const char *pat, struct credit *c)
{
    bool demands = *pat == ':', inflects = strchr(pat, '+') != NULL;
    if (!word_ends(p))
        return false;
    const char *q = skip_blank(p);
    c->colon = is_separator(utf8_char(q));
    if (demands && !c->colon)
        return false;
    bool dash = utf8_char(q) == 0x2014 || utf8_char(q) == 0x2013;
    if (c->colon || dash)
        q = utf8_next(q);
    else if (q == p)
        return false; /* nothing follows, or the wording is a part of a word */
    c->inflected = inflects && !c->colon && !dash;
    if (!split_name(l, q, c))
        return false;
    /* behind a dash a single word with a capital may be anything */
    return !dash || memchr(l->text + c->name, ' ', c->name_end - c->name);
}

static bool
match_rest(struct line *l, const char *p, const char *pat, struct credit *c, size_t depth)
{
    while (*pat == ' ')
        pat++;
    if (!*pat || *pat == ':' || *pat == '+')
        return match_end(l, p, pat, c);
    if (*pat == '@')
        return match_behind(l->text, p, pat + 1, c);
    if (*pat == '~') {
        struct free_words free = find_free_words(l, p);
        for (size_t k = 0; k < MOST_FREE && free.end[k] && depth < 3; k++)
            if (match_rest(l, free.end[k], pat + 1, c, depth + 1))
                return true;
        return false;
    }
    p = match_word(skip_blank(p), &pat);
    if (!p || (*pat != '@' && *pat != '~' && !word_ends(p) && *pat))
        return false;
    return match_rest(l, p, pat, c, depth);
}

/* "Por todo ello", "By the way": a word of the language stands where the name should. */
static bool
says_something(const struct line *line, const struct credit *c)
{
    const struct lang *l = lang_find(line->tag);
    for (const char *p = line->text + c->name, *end = line->text + c->name_end; l && p < end;) {
        p = skip_blank(p);
        const char *start = p;
        while (p < end && !is_blank(utf8_char(p)))
            p = utf8_next(p);
        char *word = g_utf8_strdown(start, p - start);
        bool said = !char_is_dense(utf8_char(start)) && p - start > 2
            && !is_particle(word, strlen(word)) && lang_has_word(l, word);
        g_free(word);
        if (said)
            return true;
    }
    return false;
}

/* A wording of another first letter need not be tried. */
static bool
may_begin(const char *wording, unsigned first)
{
    return utf8_char(wording) == first || strchr(" ~@", *wording);
}

static bool
match_any(struct line *l, const char *from, const char *const *wordings, struct credit *c)
{
    bool found = false;
    size_t longest = 0;
    unsigned first = fold(utf8_char(skip_blank(from)));
    for (; wordings && *wordings; wordings++) {
        struct credit x = *c;
        if (may_begin(*wordings, first) && match_rest(l, from, *wordings, &x, 0)
            && strlen(*wordings) > longest) {
            longest = strlen(*wordings);
            *c = x;
            found = true;
        }
    }
    bool small = found && uni_is(utf8_char(l->text + c->name), UNI_LOWER);
    c->sure = found && !small && (c->colon || longest > 6);
    return found && (c->sure || !says_something(l, c));
}

/* Does a wording that stands round the name begin here: "由@翻译"? */
static bool
is_round_wording(const char *from, const char *const *wordings)
{
    for (; wordings && *wordings; wordings++) {
        const char *at = strchr(*wordings, '@');
        if (at && at > *wordings && strncmp(from, *wordings, (size_t)(at - *wordings)) == 0)
            return true;
    }
    return false;
}

/* "日文标题翻译：": where words have no spaces, the wording may end what stands before a colon. */
static bool
match_end_of_label(struct line *l, const char *from, const char *const *wordings, struct credit *c)
{
    enum { MOST_SIGNS = 8 };
    for (size_t k = 0; k < MOST_SIGNS && char_is_dense(utf8_char(from)); k++) {
        from = utf8_next(from);
        struct credit x = *c;
        bool round = is_round_wording(from, wordings);
        if ((l->separated || round) && match_any(l, from, wordings, &x) && (x.colon || round)) {
            *c = x;
            return true;
        }
    }
    return false;
}

static bool
match_wordings(struct line *l, const char *from, const char *const *wordings, struct credit *c)
{
    return match_any(l, from, wordings, c) || match_end_of_label(l, from, wordings, c);
}

/* The end of a credit that stands in brackets as a whole: before the one that closes. */
static size_t
without_bracket(const char *text, size_t n)
{
    const char *p = text + without_stop(text, n);
    if (p > text && char_is_closer(utf8_before(text, p)))
        return (size_t)(utf8_prev(p) - text);
    return n;
}

/* Signs before the wording; *ret_open: one is a bracket. */
static const char *
skip_signs(const char *p, bool *ret_open)
{
    *ret_open = false;
    for (p = skip_blank(p); *p; p = skip_blank(utf8_next(p))) {
        unsigned ch = utf8_char(p);
        bool bracket = ch == '(' || ch == '[' || ch == 0xFF08 || ch == 0x3010 || ch == 0xFF3B;
        *ret_open = *ret_open || bracket;
        if (!bracket && ch != '*' && g_unichar_type(ch) != G_UNICODE_DASH_PUNCTUATION)
            break;
    }
    return p;
}

bool
credit_is_other(const char *text, const char *tag)
{
    const struct lang *langs[] = { lang_find(tag), lang_find("en") };
    bool open;
    struct line line = { .text = text, .tag = tag };
    const char *from = skip_signs(text, &open);
    if (strlen(text) > LONGEST_CREDIT)
        return false;
    for (size_t i = 0; i < G_N_ELEMENTS(langs); i++) {
        struct credit c = { 0 };
        if (langs[i] && match_any(&line, from, langs[i]->credit_other, &c))
            return true;
    }
    return false;
}

/* Where the text of a block has line breaks: offsets of the spaces that stand for them. */
static void
find_breaks(const struct node *block, size_t ret_breaks[MOST_BREAKS + 1])
{
    size_t at = 0, n = 0;
    for (const struct node *x = block->first; x; x = node_next(x, block)) {
        if (x->kind == NODE_BREAK && n < MOST_BREAKS)
            ret_breaks[n++] = at;
        at += x->kind == NODE_BREAK ? 1 : x->kind == NODE_TEXT ? strlen(x->as.text.s) : 0;
    }
    ret_breaks[n] = 0;
}

bool
credit_find(const struct node *block, const char *text, const char *tag, struct credit *ret)
{
    const struct lang *langs[] = { lang_find(tag), lang_find("en") };
    char inside[LONGEST_CREDIT + 1];
    size_t n = strlen(text);
    size_t breaks[MOST_BREAKS + 1];
    bool open;
    if (n > LONGEST_CREDIT)
        return false;
    find_breaks(block, breaks);
    const char *from = skip_signs(text, &open);
    if (open) {
        size_t start = (size_t)(from - text);
        n = without_bracket(text, n);
        memcpy(inside, text, n);
        inside[n] = 0;
        text = inside;
        from = inside + MIN(start, n);
    }
    struct line line = { .text = text, .tag = tag, .breaks = breaks };
    for (const char *p = text; *p; p = utf8_next(p))
        line.separated = line.separated || is_separator(utf8_char(p));
    for (size_t i = 0; i < G_N_ELEMENTS(langs); i++) {
        if (!langs[i] || (i && langs[i] == langs[0]))
            continue;
        *ret = (struct credit){ .role = "trl" };
        if (match_wordings(&line, from, langs[i]->credit_translator, ret))
            return true;
        *ret = (struct credit){ .role = "aut" };
        if (match_wordings(&line, from, langs[i]->credit_author, ret))
            return true;
    }
    return false;
}
