/*
 * Foreign phrases. What stands in brackets or quotation marks is judged as a whole; in other
 * script than the document's every run of words is; in the same script the stretch of words is
 * sought that another language explains best.
 */
#include "infer/phrases.h"

#include <string.h>

#include "base/utf8.h"
#include "infer/cut.h"
#include "infer/phrase_scan.h"
#include "lang/uni.h"

enum {
    SHORTEST_SOLE = 4,  /* bytes, in a script of one language */
    LONG_CLAUSE = 1000, /* bytes */
};

/* Signs that open and close what is judged as a whole. */
static const char *const openers = "([{«“„‘‚‹（［【「『《〈\"";
static const char *const separators = ";；؛";
static const char *const closers = ")]}»”“’›）］】」』》〉\"";

/* The languages but the own one whose tables have the word. */
static unsigned long long
foreign_set(const struct scan *s, size_t start, size_t end)
{
    struct lang_word found = lang_look_up(s->text + start, end - start);
    unsigned long long set = found.function | found.content;
    return set >> s->own_index & 1 ? 0 : set;
}

/*
 * May a and w be words of one run, with what stands between them? A comma may, if the tables have
 * both words: "Women, Information and Libraries", no list of names.
 */
static bool
joins(const struct scan *s, const struct word *a, const struct word *w)
{
    bool comma = false;
    for (const char *p = s->text + a->end; p < s->text + w->start; p = utf8_next(p)) {
        unsigned ch = utf8_char(p);
        comma = comma || ch == ',';
        if (!uni_is(ch, UNI_SPACE | UNI_DIGIT) && !phrase_is_in("-–&'’:,", ch))
            return false;
    }
    return !comma || (foreign_set(s, a->start, a->end) & foreign_set(s, w->start, w->end));
}

/* Digits as wide as the signs of the far east belong to those beside them. */
static bool
is_wide_digit(unsigned ch)
{
    return ch >= 0xFF10 && ch <= 0xFF19;
}

/* `w`: the last of its words. */
static void
judge_run(struct scan *s, size_t start, size_t end, const struct word *w)
{
    if (w->start == start && !phrase_is_dense(w->script) && !phrase_only_language(w->script))
        return; /* one word, most often a name */
    struct phrase_facts f = phrase_look_far(s, start, end);
    bool joined = start && strchr("/.@:", s->text[start - 1]); /* to an address or name */
    if (joined || !f.best || !f.other_script || phrase_is_code(s->text, start, end))
        return;
    struct known known = phrase_known(s, start, end);
    if (known.lang && known.whole && known.contents > 1) {
        f.best = known.lang;
        phrase_add(s, start, end, &f, "it is in another script than the text");
        return;
    }
    bool sole = f.only && end - start > SHORTEST_SOLE;
    if (!sole && f.odds <= 0)
        return;
    while (is_wide_digit(utf8_before(s->text, s->text + start)))
        start = (size_t)(utf8_prev(s->text + start) - s->text);
    while (is_wide_digit(utf8_char(s->text + end)))
        end = (size_t)(utf8_next(s->text + end) - s->text);
    if (sole || phrase_is_dense(f.best->script) || (f.words > 2 && f.function_words)
        || f.lower_words > 1)
        phrase_add(s, start, end, &f, "it is in another script than the text");
}

/* Runs of words in another script than the document's. */
static void
scan_other_script(struct scan *s, size_t from, size_t to)
{
    struct word w, last = { 0 };
    size_t start = 0;
    for (size_t at = from; phrase_next_word(s->text, at, to, &w); at = w.end) {
        bool other = !phrase_same_script(w.script, s->own->script);
        if (last.end && (!other || !joins(s, &last, &w))) {
            judge_run(s, start, last.end, &last);
            last.end = 0;
        }
        if (other) {
            start = last.end ? start : w.start;
            last = w;
        }
    }
    if (last.end)
        judge_run(s, start, last.end, &last);
}

/* Capitals, and either small words that only a title has between them or no word unknown. */
static void
judge_titled(struct scan *s, size_t start, size_t end, size_t capitals, size_t joints)
{
    if (capitals < 2)
        return;
    struct known k = phrase_known(s, start, end);
    bool known = k.whole && k.lang && k.lang != s->own && k.contents
        && k.contents + joints + (k.words > 2) > 1;
    if (known || (joints && !s->own->title_case && !s->own->noun_case))
        phrase_judge(s, start, end);
}

/*
 * Do the tables of the own language have the word, and not those of a candidate? Where nouns have
 * capitals, one that both have is rather the own: "die Initiative Books on Wheels".
 */
static bool
is_own_word(const struct scan *s, const struct word *w)
{
    struct lang_word found = lang_look_up(s->text + w->start, w->end - w->start);
    unsigned long long set = found.function | found.content;
    return (set >> s->own_index & 1) && (s->own->noun_case || !(set & s->candidates));
}

/* "l’Open Access Week", "d’Europeana": without an article of the own language before a capital. */
static void
skip_article(const struct scan *s, struct word *w)
{
    enum { LONGEST = 4 };
    const char *from = s->text + w->start, *p = from;
    while (p < s->text + w->end && *p != '\'' && utf8_char(p) != 0x2019)
        p = utf8_next(p);
    const char *behind = p < s->text + w->end ? utf8_next(p) : from;
    if (p - from > LONGEST || !uni_is(utf8_char(behind), UNI_UPPER)
        || !(lang_look_up(from, (size_t)(behind - from)).function >> s->own_index & 1))
        return;
    w->start = (size_t)(behind - s->text);
    w->capital = true;
}

/* A phrase that its capitals set off: names of programmes, titles of documents. */
static void
scan_titled(struct scan *s, size_t from, size_t to)
{
    size_t titling = phrase_index_of(phrase_titling_language());
    size_t start = 0, end = 0, capitals = 0, joints = 0;
    struct word w, last = { 0 };
    for (size_t at = from; phrase_next_word(s->text, at, to, &w); at = w.end, last = w) {
        skip_article(s, &w);
        const char *word = s->text + w.start;
        unsigned long long set =
            capitals && !w.capital ? lang_look_up(word, w.end - w.start).function : 0;
        bool joint = (set >> titling & 1) && !(set >> s->own_index & 1);
        bool goes_on = capitals && (w.capital || joint) && joins(s, &last, &w);
        if (!capitals && (!w.capital || is_own_word(s, &w))) /* "das Programm Books on Wheels" */
            continue;
        if (!goes_on) {
            judge_titled(s, start, end, capitals, joints);
            capitals = joints = 0;
            start = w.start;
        }
        joints += goes_on && joint;
        capitals += w.capital;
        if (w.capital)
            end = w.end;
    }
    judge_titled(s, start, end, capitals, joints);
}

/* The end of the clause at `from`: sentence stops, dashes, commas, or a space when it is long. */
static size_t
clause_end(const char *text, size_t from, size_t to)
{
    const char *p = text + from;
    for (; p < text + to; p = utf8_next(p)) {
        unsigned ch = utf8_char(p);
        if (phrase_is_in(".!?;:,—。！？；：，、،؛", ch)
            && !uni_is(utf8_char(utf8_next(p)), UNI_ALNUM))
            return (size_t)(utf8_next(p) - text);
        if (ch == ' ' && p > text + from + LONG_CLAUSE)
            return (size_t)(p - text);
    }
    return to;
}

/* Lead bytes of UTF-8 in texts of a script: its own, signs and punctuation. */
static bool
is_own_byte(enum script own, unsigned char c)
{
    bool sign = c < 0x80 ? !g_ascii_isalpha((char)c) : c < 0xC3 || c == 0xE2;
    switch (own) {
    case SCRIPT_LATIN:
        return sign || c < 0xCD;
    case SCRIPT_CYRILLIC:
        return sign || (c >= 0xD0 && c <= 0xD4);
    case SCRIPT_ARABIC:
        return sign || (c >= 0xD8 && c <= 0xDB);
    case SCRIPT_HAN:
    case SCRIPT_KANA:
    case SCRIPT_HANGUL:
        return sign || c >= 0xE3;
    default:
        return sign;
    }
}

/* A look at the bytes that spares most of the text. */
static bool
may_hold_other_script(const struct scan *s, size_t from, size_t to)
{
    for (const char *p = s->text + from; p < s->text + to; p++)
        if (!is_own_byte(s->own->script, (unsigned char)*p))
            return true;
    return false;
}

/* The best stretch of a clause, then those on both sides of it. */
static void
scan_clause(struct scan *s, size_t from, size_t to)
{
    size_t start, end;
    while (phrase_stretch(s, from, to, &start, &end)) {
        scan_clause(s, from, start);
        from = end;
    }
}

static void
scan_free(struct scan *s, size_t from, size_t to)
{
    if (from >= to)
        return;
    if (!s->again && may_hold_other_script(s, from, to))
        scan_other_script(s, from, to);
    if (!s->candidates)
        return;
    if (!s->again)
        scan_titled(s, from, to);
    for (size_t end; from < to; from = end) {
        end = clause_end(s->text, from, to);
        scan_clause(s, from, end);
    }
}

static bool
opens(const char *text, const char *p)
{
    unsigned ch = utf8_char(p);
    return phrase_is_in(openers, ch) && (ch != '"' || !uni_is(utf8_before(text, p), UNI_ALNUM));
}

/*
 * The sign that ends what is enclosed from p on, or the end of the text. In brackets a semicolon
 * ends one thing and begins the next.
 */
static const char *
enclosure_end(const char *p, bool listed)
{
    for (; *p; p = utf8_next(p)) {
        unsigned ch = utf8_char(p);
        bool apostrophe = ch == 0x2019 && uni_is(utf8_char(utf8_next(p)), UNI_ALPHA);
        if (listed && phrase_is_in(separators, ch))
            break;
        if ((phrase_is_in(openers, ch) || phrase_is_in(closers, ch)) && !apostrophe)
            break;
    }
    return p;
}

/* A note that begins with a title is a citation: the title ends at the first comma or stop. */
static size_t
scan_citation(struct scan *s)
{
    const char *p = s->text;
    while (*p && !phrase_is_in(".,;。，、", utf8_char(p)))
        p = utf8_next(p);
    size_t end = (size_t)(p - s->text);
    return *p && phrase_judge(s, 0, end) ? end : 0;
}

static void
scan_text(struct scan *s, bool before_link, bool citation)
{
    const char *free_from = s->text + (citation ? scan_citation(s) : 0);
    bool listed = false; /* p stands at a semicolon of what is in brackets */
    for (const char *p = free_from; *p;) {
        const char *inner = utf8_next(p);
        if (!listed && (!opens(s->text, p) || opens(s->text, inner))) { /* of two the inner one */
            p = inner;
            continue;
        }
        const char *end = enclosure_end(inner, listed || phrase_is_in("([（［", utf8_char(p)));
        listed = phrase_is_in(separators, utf8_char(end));
        bool closed = *end ? listed || phrase_is_in(closers, utf8_char(end)) : before_link;
        if (!closed) {
            p = end > inner ? end : inner;
            continue;
        }
        scan_free(s, (size_t)(free_from - s->text), (size_t)(p - s->text));
        size_t from = (size_t)(inner - s->text), to = (size_t)(end - s->text);
        if (s->again || !phrase_judge(s, from, to))
            scan_free(s, from, to);
        free_from = end;
        p = *end && !listed ? utf8_next(end) : end;
    }
    scan_free(s, (size_t)(free_from - s->text), strlen(s->text));
}

static int
compare_found(const void *a, const void *b)
{
    const struct found *x = a, *y = b;
    return x->start < y->start ? -1 : x->start > y->start;
}

static unsigned long long
candidates_beside(const struct lang *own)
{
    unsigned long long set = 0;
    for (size_t i = 0; lang_at(i); i++)
        if (lang_at(i) != own && lang_at(i)->script == own->script && lang_at(i)->prior)
            set |= 1ULL << i;
    return set;
}

/* Cuts out what was found in the TEXT t; the languages of it, of the same script. */
static unsigned long long
cut_found(struct doc *doc, struct node *t, const struct scan *s)
{
    unsigned long long set = 0;
    size_t cut = 0; /* bytes of the text before t as it is now */
    g_array_sort(s->found, compare_found);
    for (size_t i = 0; t && i < s->found->len; i++) {
        const struct found *f = &g_array_index(s->found, struct found, i);
        if (f->start < cut)
            continue;
        struct node *w = cut_out(doc, t, f->start - cut, f->end - cut, 0, NODE_SPAN, &t);
        const struct lang *l = lang_find(f->tag);
        cut = f->end;
        w->lang = f->tag;
        if (l && f->sure && l->script == s->own->script)
            set |= 1ULL << phrase_index_of(l);
        diag_guess(&doc->diags, DIAG_LANG_PART, f->sure ? SURE : LIKELY, w, w->pos,
            "\"%s\" is %s (%s): %s", w->first->as.text.s, l ? l->name : "in a language", f->tag,
            f->why);
    }
    return set;
}

/* Marks the phrases of a block's TEXTs; the languages of them, of the same script. */
static unsigned long long
mark_texts(struct doc *doc, struct node *block, const struct lang *own,
    unsigned long long candidates, bool again)
{
    unsigned long long set = 0;
    for (struct node *n = block->first, *next; n; n = next) {
        bool skip = n->kind == NODE_LINK || (n->kind == NODE_SPAN && n->lang);
        next = skip ? node_skip(n, block) : node_next(n, block);
        if (n->kind != NODE_TEXT)
            continue;
        struct scan s = { doc, own, n->as.text.s, g_array_new(FALSE, FALSE, sizeof(struct found)),
            phrase_index_of(own), candidates, again };
        bool citation = !again && n == block->first && block->parent->kind == NODE_NOTE;
        scan_text(&s, n->next && n->next->kind == NODE_LINK, citation);
        set |= cut_found(doc, n, &s);
        g_array_free(s.found, TRUE);
    }
    return set;
}

void
phrases_mark(struct doc *doc, struct node *block)
{
    const struct lang *own = lang_find(node_lang(block));
    if (!own)
        return;
    unsigned long long near = mark_texts(doc, block, own, candidates_beside(own), false);
    if (near)
        mark_texts(doc, block, own, near, true);
}
