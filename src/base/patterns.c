#include "base/patterns.h"

#include <glib.h>
#include <string.h>

/*
 * The letters that a pattern is filed under. Only the beginnings up to there are known at first;
 * the lines of a file are read when a word has these letters: of 78,000 German lines a book needs
 * few.
 */
enum { KEY = 4 };

/* What begins with some letters, or is just these if any pattern is. */
struct slot {
    guint32 hash;
    guint32 at;  /* 1 + where in the text the pattern stands; 0: a free slot */
    guint32 run; /* KEY letters: 1 + the first run of lines that are not read yet */
};

/* Lines, one after the other, that begin with the same KEY letters and go on. */
struct run {
    guint32 from, to;
    guint32 next; /* 1 + the following run with these letters, or 0 */
    guint32 last; /* of the first one: 1 + the last of them */
};

struct level {
    struct slot *slot;
    size_t mask, used;
    GArray *runs;
};

enum { MAX_PATTERN = 255 };

struct patterns {
    GMutex lock; /* of the levels: they grow with what is asked for */
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
static struct slot *
find_slot(
    const struct patterns *p, const struct level *l, guint32 hash, const char *letters, size_t n)
{
    size_t at = slot_of(l, hash);
    while (l->slot[at].at
        && (l->slot[at].hash != hash || !begins_with(p->text + l->slot[at].at - 1, letters, n)))
        at = (at + 1) & l->mask;
    return &l->slot[at];
}

static void
grow(struct level *l)
{
    struct slot *old = l->slot;
    size_t size = l->mask + 1;
    l->mask = 2 * size - 1;
    l->slot = g_new0(struct slot, 2 * size);
    for (size_t i = 0; i < size; i++) {
        if (!old[i].at)
            continue;
        size_t at = slot_of(l, old[i].hash);
        while (l->slot[at].at)
            at = (at + 1) & l->mask;
        l->slot[at] = old[i];
    }
    g_free(old);
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

static struct slot *
put(struct patterns *p, struct level *l, const struct reading *r, guint32 offset, bool last)
{
    if (l->used >= l->mask / 4 * 3)
        grow(l);
    struct slot *slot = find_slot(p, l, r->hash[r->n - 1], r->letters, r->n);
    l->used += !slot->at;
    slot->hash = r->hash[r->n - 1];
    if (!slot->at || last) /* of two patterns with the same letters the last one counts */
        slot->at = offset;
    return slot;
}

/* Adds the pattern's beginnings of up to `most` letters, and itself if it has no more. */
static const char *
add_pattern(struct patterns *p, struct level *l, const char *line, struct reading *r, size_t most)
{
    guint32 offset = (guint32)(line - p->text) + 1;
    const char *s = line;
    r->n = in_common(&s, r);
    guint32 hash = r->n ? r->hash[r->n - 1] : 0;
    for (; goes_on(*s) && r->n < most; s++) {
        if (is_figure(*s))
            continue;
        hash = hash_step(hash, *s);
        r->letters[r->n] = *s;
        r->hash[r->n++] = hash;
        if (!p->raw)
            put(p, l, r, offset, false);
    }
    if (r->n && (r->n == MAX_PATTERN || is_whole(s)))
        put(p, l, r, offset, true);
    return s;
}

/* Files lines that have more than KEY letters under the first of them. */
static void
add_run(struct patterns *p, struct level *l, const struct reading *r, guint32 from, guint32 to)
{
    struct slot *slot = put(p, l, r, from + 1, false);
    struct run fresh = { from, to, 0, 0 };
    g_array_append_val(l->runs, fresh);
    if (!slot->run)
        slot->run = l->runs->len;
    struct run *first = &g_array_index(l->runs, struct run, slot->run - 1);
    if (first->last)
        g_array_index(l->runs, struct run, first->last - 1).next = l->runs->len;
    first->last = l->runs->len;
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

/* Reads the lines of a level. Where the next one starts: the text's end if there is none. */
static const char *
read_level(struct patterns *p, struct level *l, const char *from)
{
    enum { FIRST_SIZE = 1 << 13 };
    const char *end = strstr(from, level_mark);
    while (end && end > from && end[-1] != '\n')
        end = strstr(end + 1, level_mark);
    end = end ? end : from + strlen(from);
    l->slot = g_new0(struct slot, FIRST_SIZE);
    l->mask = FIRST_SIZE - 1;
    l->runs = g_array_new(FALSE, FALSE, sizeof(struct run));
    struct reading r = { .n = 0 };
    const char *run = NULL; /* where one is being gathered */
    for (const char *s = from, *next; s < end; s = next) {
        next = next_line(s);
        const char *rest = s;
        if (run && in_common(&rest, &r) == KEY && !is_whole(rest))
            continue;
        if (run)
            add_run(p, l, &r, (guint32)(run - p->text), (guint32)(s - p->text));
        run = NULL;
        if (*s == '%' || *s == '#' || (*s >= 'A' && *s <= 'Z' && keyword(p, s)))
            continue;
        rest = add_pattern(p, l, s, &r, KEY);
        if (r.n == KEY && !is_whole(rest))
            run = s;
    }
    if (run)
        add_run(p, l, &r, (guint32)(run - p->text), (guint32)(end - p->text));
    return next_line(end);
}

/* Reads the lines that begin with these KEY letters, if any are left. */
static void
read_runs(struct patterns *p, struct level *l, guint32 hash, const char *letters)
{
    struct slot *slot = find_slot(p, l, hash, letters, KEY);
    guint32 at = slot->run;
    slot->run = 0;
    for (struct run run; at; at = run.next) {
        run = g_array_index(l->runs, struct run, at - 1);
        struct reading r = { .n = 0 };
        for (const char *s = p->text + run.from; s < p->text + run.to; s = next_line(s))
            add_pattern(p, l, s, &r, MAX_PATTERN);
    }
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

static void
read_text(struct patterns *p)
{
    const char *second = read_level(p, &p->level[0], next_line(p->text));
    bool one_level = !*second;
    if (one_level) { /* that of the words */
        p->level[1] = p->level[0];
        p->level[0] = (struct level){ 0 };
    } else {
        read_level(p, &p->level[1], second);
    }
    default_minimums(p, one_level);
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
    g_mutex_init(&p->lock);
    read_text(p);
    return p;
}

void
patterns_free(struct patterns *p)
{
    if (!p)
        return;
    for (size_t i = 0; i < G_N_ELEMENTS(p->level); i++) {
        g_free(p->level[i].slot);
        g_clear_pointer(&p->level[i].runs, g_array_unref);
    }
    g_mutex_clear(&p->lock);
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
match_all(struct patterns *p, struct level *l, const char *word, size_t n, size_t at,
    unsigned char *marks)
{
    guint32 hash = 0;
    for (size_t k = at; k < n && k - at < MAX_PATTERN; k++) {
        size_t letters = k + 1 - at;
        hash = hash_step(hash, word[k]);
        if (letters == KEY)
            read_runs(p, l, hash, word + at);
        guint32 slot = find_slot(p, l, hash, word + at, letters)->at;
        const char *rest = slot ? begins_with(p->text + slot - 1, word + at, letters) : NULL;
        if (rest && is_whole(rest))
            apply(p->text + slot - 1, marks, at);
    }
}

/* The longest beginning of a pattern that ends at byte `end`; 0 if there is none. */
static guint32
longest_beginning(struct patterns *p, struct level *l, const char *word, size_t end, size_t *at)
{
    for (; *at <= end; ++*at) {
        guint32 hash = 0;
        for (size_t k = *at; k <= end; k++) {
            hash = hash_step(hash, word[k]);
            if (k + 1 - *at == KEY)
                read_runs(p, l, hash, word + *at);
        }
        guint32 slot = find_slot(p, l, hash, word + *at, end + 1 - *at)->at;
        if (slot)
            return slot;
    }
    return 0;
}

/* Of the patterns that end at a letter the longest beginning, if it is a pattern. */
static void
match_longest(struct patterns *p, struct level *l, const char *word, size_t n, unsigned char *marks)
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
match_level(
    struct patterns *p, struct level *l, const char *word, size_t n, unsigned char *ret_marks)
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
match(struct patterns *p, const char *word, size_t n, bool inside, bool more, unsigned char *marks)
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
patterns_match(struct patterns *p, const char *word, size_t n, unsigned char *ret_marks)
{
    if (!n || n > PATTERNS_WORD)
        return;
    g_mutex_lock(&p->lock);
    match(p, word, n, false, false, ret_marks);
    g_mutex_unlock(&p->lock);
    keep_start(p, word, n, p->least[LEFT], ret_marks);
    keep_end(p, word, n, p->least[RIGHT], ret_marks);
}
