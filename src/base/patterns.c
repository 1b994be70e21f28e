#include "base/patterns.h"

#include <glib.h>
#include <string.h>

/*
 * A level of patterns. A slot is 1 + where in the text a pattern stands that begins with the
 * letters of the slot; it is the one of just these letters if there is one.
 */
struct level {
    guint32 *slot;
    size_t mask, used;
};

enum { MAX_PATTERN = 255 };

struct patterns {
    char *text, *charset;
    bool utf8;
    /*
     * Of the patterns that end at a letter libhyphen looks only at that which the longest known
     * beginning there is. Its program substrings.pl prepares dictionaries for that, and the German
     * one counts on it. Debian's Russian one is raw: there all patterns count.
     */
    bool raw;
    struct level level[2]; /* compounds, then words */
    size_t least[2];       /* letters before the first hyphen and behind the last, … */
    size_t inner[2];       /* … and the same at the seam of a compound */
};

enum { LEFT, RIGHT };

static const struct {
    const char *word;
    bool inner;
    int side;
} keywords[] = {
    { "LEFTHYPHENMIN", false, LEFT },
    { "RIGHTHYPHENMIN", false, RIGHT },
    { "COMPOUNDLEFTHYPHENMIN", true, LEFT },
    { "COMPOUNDRIGHTHYPHENMIN", true, RIGHT },
};

static bool
is_figure(char c)
{
    return c >= '0' && c <= '9';
}

/* Does the line's pattern go on here? */
static bool
goes_on(char c)
{
    return (unsigned char)c > ' ';
}

static guint32
hash_step(guint32 h, char c)
{
    return (h ^ (guint8)c) * 0x01000193u;
}

static size_t
slot_of(const struct level *l, guint32 hash)
{
    return (hash * 0x9E3779B1u >> 7) & l->mask;
}

/* Behind the first n letters of the pattern, if they are these; else NULL. */
static const char *
begins_with(const char *pattern, const char *letters, size_t n)
{
    for (size_t i = 0; i < n; pattern++)
        if (!is_figure(*pattern) && *pattern != letters[i++])
            return NULL;
    return pattern;
}

static bool
is_whole(const char *rest)
{
    while (is_figure(*rest))
        rest++;
    return !goes_on(*rest);
}

/* The slot of these letters, or a free one. */
static guint32 *
find_slot(
    const struct patterns *p, const struct level *l, guint32 hash, const char *letters, size_t n)
{
    size_t at = slot_of(l, hash);
    while (l->slot[at] && !begins_with(p->text + l->slot[at] - 1, letters, n))
        at = (at + 1) & l->mask;
    return &l->slot[at];
}

/* The line before, whose beginnings are known: neighbours have most in common. */
struct reading {
    char letters[MAX_PATTERN];
    guint32 hash[MAX_PATTERN]; /* of the letters up to each */
    size_t n;
};

/* How many letters of the line are those of the line before; *line moves behind them. */
static size_t
in_common(const char **line, const struct reading *r)
{
    const char *s = *line;
    size_t n = 0;
    for (;; s++) {
        if (is_figure(*s))
            continue;
        if (n == r->n || *s != r->letters[n])
            break;
        n++;
    }
    *line = s;
    return n;
}

static void
put(struct patterns *p, struct level *l, struct reading *r, guint32 offset, bool last)
{
    guint32 *slot = find_slot(p, l, r->hash[r->n - 1], r->letters, r->n);
    l->used += !*slot;
    if (!*slot || last) /* of two patterns with the same letters the last one counts */
        *slot = offset;
}

/* Adds the pattern and its beginnings; the start of the next line. */
static const char *
add_pattern(struct patterns *p, struct level *l, const char *line, struct reading *r)
{
    guint32 offset = (guint32)(line - p->text) + 1;
    const char *s = line;
    r->n = in_common(&s, r);
    guint32 hash = r->n ? r->hash[r->n - 1] : 0;
    for (; goes_on(*s) && r->n < MAX_PATTERN; s++) {
        if (is_figure(*s))
            continue;
        hash = hash_step(hash, *s);
        r->letters[r->n] = *s;
        r->hash[r->n++] = hash;
        if (!p->raw)
            put(p, l, r, offset, false);
    }
    if (r->n)
        put(p, l, r, offset, true);
    return s;
}

static const char *
next_line(const char *s)
{
    const char *end = strchr(s, '\n');
    return end ? end + 1 : s + strlen(s);
}

static bool
keyword(struct patterns *p, const char *line)
{
    for (size_t i = 0; i < G_N_ELEMENTS(keywords); i++) {
        size_t n = strlen(keywords[i].word);
        if (strncmp(line, keywords[i].word, n) != 0)
            continue;
        size_t *value = keywords[i].inner ? p->inner : p->least;
        value[keywords[i].side] = (size_t)g_ascii_strtoull(line + n, NULL, 10);
        return true;
    }
    return g_str_has_prefix(line, "NOHYPHEN"); /* of signs that are no letters */
}

static const char level_mark[] = "NEXTLEVEL";

/*
 * Reads the lines of a level. Where the next one starts: the text's end if there is none, NULL if
 * the table is too small.
 */
static const char *
read_level(struct patterns *p, struct level *l, const char *from)
{
    const char *end = strstr(from, level_mark);
    while (end && end > from && end[-1] != '\n')
        end = strstr(end + 1, level_mark);
    end = end ? end : from + strlen(from);
    size_t size = 64;
    while (size < (size_t)(end - from) / 2)
        size *= 2;
    l->slot = g_new0(guint32, size);
    l->mask = size - 1;
    struct reading r = { .n = 0 };
    for (const char *s = from; s < end && l->used < size / 4 * 3;) {
        if (*s != '%' && *s != '#' && !(*s >= 'A' && *s <= 'Z' && keyword(p, s)))
            s = add_pattern(p, l, s, &r);
        s = *s == '\n' ? s + 1 : next_line(s);
    }
    return l->used < size / 4 * 3 ? next_line(end) : NULL;
}

/* A pattern that changes letters: "/" outside the comments. */
static bool
changes_letters(const char *text)
{
    for (const char *s = text; (s = strchr(s, '/')); s++) {
        const char *line = s;
        while (line > text && line[-1] != '\n')
            line--;
        if (*line != '#' && *line != '%')
            return true;
    }
    return false;
}

/* What the head leaves open, as libhyphen fills it in. */
static void
default_minimums(struct patterns *p, bool one_level)
{
    for (int side = LEFT; side <= RIGHT; side++) {
        if (one_level && !p->inner[side])
            p->inner[side] = p->least[side] ? p->least[side] : 3;
        if (!p->least[side])
            p->least[side] = 2;
    }
}

/* A raw dictionary is told by its head, which has no keyword but the charset. */
static bool
is_raw(const char *text)
{
    return !g_ascii_isupper(*next_line(text)) && !strstr(text, level_mark);
}

static bool
read_text(struct patterns *p)
{
    const char *second = read_level(p, &p->level[0], next_line(p->text));
    bool one_level = second && !*second;
    if (one_level) { /* that of the words */
        p->level[1] = p->level[0];
        p->level[0] = (struct level){ 0 };
    } else if (second) {
        second = read_level(p, &p->level[1], second);
    }
    default_minimums(p, one_level);
    return second;
}

struct patterns *
patterns_new(char *text, size_t len)
{
    if (strlen(text) != len || len >= G_MAXINT32 || changes_letters(text))
        return NULL;
    struct patterns *p = g_new0(struct patterns, 1);
    p->text = text;
    p->charset = g_strndup(text, strcspn(text, "\r\n"));
    p->utf8 = strcmp(p->charset, "UTF-8") == 0;
    p->raw = is_raw(text);
    if (read_text(p))
        return p;
    p->text = NULL; /* stays the caller's */
    patterns_free(p);
    return NULL;
}

void
patterns_free(struct patterns *p)
{
    if (!p)
        return;
    g_free(p->level[0].slot);
    g_free(p->level[1].slot);
    g_free(p->charset);
    g_free(p->text);
    g_free(p);
}

const char *
patterns_charset(const struct patterns *p)
{
    return p->utf8 ? NULL : p->charset;
}

/* Raises the marks to a pattern's figures; `at` is the byte of the word where it starts. */
static void
apply(const char *pattern, unsigned char *marks, size_t at)
{
    size_t before = at; /* letters of the word before the figure */
    for (; goes_on(*pattern); pattern++) {
        unsigned char value = (unsigned char)(*pattern - '0');
        if (!is_figure(*pattern))
            before++;
        else if (before && marks[before - 1] < value)
            marks[before - 1] = value;
    }
}

/* All patterns that start at a byte of the word. */
static void
match_all(const struct patterns *p, const struct level *l, const char *word, size_t n, size_t at,
    unsigned char *marks)
{
    guint32 hash = 0;
    for (size_t k = at; k < n && k - at < MAX_PATTERN; k++) {
        hash = hash_step(hash, word[k]);
        guint32 slot = *find_slot(p, l, hash, word + at, k + 1 - at);
        const char *rest = slot ? begins_with(p->text + slot - 1, word + at, k + 1 - at) : NULL;
        if (rest && is_whole(rest))
            apply(p->text + slot - 1, marks, at);
    }
}

/* The longest beginning of a pattern that ends at byte `end`; 0 if there is none. */
static guint32
longest_beginning(
    const struct patterns *p, const struct level *l, const char *word, size_t end, size_t *at)
{
    for (; *at <= end; ++*at) {
        guint32 hash = 0;
        for (size_t k = *at; k <= end; k++)
            hash = hash_step(hash, word[k]);
        guint32 slot = *find_slot(p, l, hash, word + *at, end + 1 - *at);
        if (slot)
            return slot;
    }
    return 0;
}

/* Of the patterns that end at a letter the longest beginning, if it is a pattern. */
static void
match_longest(const struct patterns *p, const struct level *l, const char *word, size_t n,
    unsigned char *marks)
{
    size_t at = 0;
    for (size_t end = 0; end < n; end++) {
        guint32 slot = longest_beginning(p, l, word, end, &at);
        const char *pattern = p->text + slot - 1;
        const char *rest = slot ? begins_with(pattern, word + at, end + 1 - at) : NULL;
        if (rest && is_whole(rest))
            apply(pattern, marks, at);
    }
}

static void
match_level(const struct patterns *p, const struct level *l, const char *word, size_t n,
    unsigned char *ret_marks)
{
    char dotted[PATTERNS_WORD + 2];
    unsigned char marks[PATTERNS_WORD + 2] = { 0 }; /* behind each letter */
    dotted[0] = dotted[n + 1] = '.';
    memcpy(dotted + 1, word, n);
    if (l->slot && !p->raw)
        match_longest(p, l, dotted, n + 2, marks);
    for (size_t i = 0; l->slot && p->raw && i < n + 2; i++)
        match_all(p, l, dotted, n + 2, i, marks);
    memcpy(ret_marks, marks + 1, n);
    ret_marks[n - 1] = 0;
}

static bool
starts_letter(const struct patterns *p, char c)
{
    return !p->utf8 || ((unsigned char)c & 0xC0) != 0x80;
}

/* No hyphen behind the first `least` letters but one, nor before the last ones. */
static void
keep_start(const struct patterns *p, const char *word, size_t n, size_t least, unsigned char *marks)
{
    size_t letters = 0;
    for (size_t i = 0; i < n; i++) {
        letters += starts_letter(p, word[i]);
        if (letters < least)
            marks[i] = 0;
    }
}

static void
keep_end(const struct patterns *p, const char *word, size_t n, size_t least, unsigned char *marks)
{
    size_t letters = 0;
    for (size_t i = n; i-- > 1 && letters < least;) {
        marks[i] = 0;
        letters += starts_letter(p, word[i]);
    }
}

/* Hyphens at the seams of a compound, then inside its parts; else those of a word. */
static void
match(const struct patterns *p, const char *word, size_t n, bool inside, bool more,
    unsigned char *marks)
{
    unsigned char part[PATTERNS_WORD];
    size_t from = 0;
    match_level(p, &p->level[0], word, n, marks);
    for (size_t i = 0; i < n; i++) {
        bool seam = marks[i] & 1;
        if (!seam && !(from && i + 1 == n))
            continue;
        if (i > from) {
            match(p, word + from, i - from + 1, inside || from, more || seam, part);
            memcpy(marks + from, part, i - from);
        }
        from = i + 1;
    }
    if (from)
        return;
    match_level(p, &p->level[1], word, n, marks);
    if (inside)
        keep_start(p, word, n, p->inner[LEFT], marks);
    if (more)
        keep_end(p, word, n, p->inner[RIGHT], marks);
}

void
patterns_match(const struct patterns *p, const char *word, size_t n, unsigned char *ret_marks)
{
    if (!n || n > PATTERNS_WORD)
        return;
    match(p, word, n, false, false, ret_marks);
    keep_start(p, word, n, p->least[LEFT], ret_marks);
    keep_end(p, word, n, p->least[RIGHT], ret_marks);
}
