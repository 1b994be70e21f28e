/*
 * Foreign phrases. What stands in brackets or quotation marks is judged as a whole; in other
 * script than the document's every run of words is; in the same script the stretch of words is
 * sought that another language explains best.
 */
#include "infer/phrases.h"

#include <string.h>

#include "base/utf8.h"
#include "infer/cut.h"
#include "infer/phrase_words.h"

enum { LONGEST_PHRASE = 300, LONG_WORD = 12 };

static const double ENCLOSED_ODDS = 4; /* in brackets or quotation marks, or in title case */
static const double RARE_ODDS = 5;     /* more for languages that notices seldom have */
static const double FREE_ODDS = 7;
static const double TITLE_CASE = 3; /* a capital where the own language has none */
static const double SHORT_LEAN = 2,
                    FAR_LEAN = 8;   /* lean to frequent languages: in own and other script */
static const double ELISION = 5;    /* an article joined to its word: d'Italie, l'histoire */
static const double LEANING = 4;    /* of the word before such a one */
static const double BREAK = 50;     /* a genitive of the own language: Maurer's */
static const double REST_ODDS = 4;  /* of the last words of a clause */
static const double WORD_LIMIT = 6; /* no single word decides */

/* Signs that open and close what is judged as a whole. */
static const char *const openers = "([{«“„‘‚‹（［【「『《〈\"";
static const char *const closers = ")]}»”“’›）］】」』》〉\"";

/* A stretch of a TEXT in another language. */
struct found {
    size_t start, end;
    const char *tag;
    bool sure;
};

struct scan {
    const struct doc *doc;
    const struct lang *own;
    const char *text;
    GArray *found;
    size_t own_index;
    unsigned long long candidates; /* languages of the same script that notices often have */
};

/* Ends of a stretch that do not belong to the phrase. */
static void
trim(const char *text, size_t *start, size_t *end)
{
    while (*start < *end) {
        unsigned ch = utf8_char(text + *start);
        if (g_unichar_isalnum(ch) || phrase_is_in("¿¡", ch))
            break;
        *start += (size_t)(utf8_next(text + *start) - (text + *start));
    }
    while (*end > *start) {
        unsigned ch = utf8_before(text, text + *end);
        if (g_unichar_isalnum(ch) || g_unichar_ismark(ch) || phrase_is_in("?!…", ch))
            break;
        *end = (size_t)(utf8_prev(text + *end) - text);
    }
}

static void
add_found(struct scan *s, size_t start, size_t end, const struct phrase_facts *f)
{
    struct found x = { start, end, f->best->tag, f->odds > FREE_ODDS };
    g_array_append_val(s->found, x);
}

/* Capitals on all the longer words, in a language that has them on names only. */
static bool
is_title_case(const char *text, size_t start, size_t end, const struct lang *own)
{
    struct word w;
    size_t caps = 0, least = own->noun_case ? 3 : 2;
    if (own->title_case)
        return false;
    for (; phrase_next_word(text, start, end, &w); start = w.end) {
        if (w.capital && !w.all_caps)
            caps++;
        else if (!w.all_caps && w.end - w.start > 4)
            return false;
    }
    return caps >= least;
}

/* The language whose titles have capitals on nearly every word. */
static const struct lang *
titling_language(void)
{
    size_t i = 0;
    while (lang_at(i) && !lang_at(i)->title_case)
        i++;
    return lang_at(i);
}

static bool
has_digit(const struct scan *s, size_t start, size_t end)
{
    for (const char *p = s->text + start; p < s->text + end; p++)
        if (g_ascii_isdigit(*p))
            return true;
    return false;
}

/* Without what stands behind its last commas and is no words of it: a date, a place, a number. */
static size_t
without_appendix(const struct scan *s, size_t start, size_t end, const struct lang *best)
{
    for (size_t at = end; at > start;) {
        const char *p = utf8_prev(s->text + at);
        unsigned ch = utf8_char(p);
        at = (size_t)(p - s->text);
        if (!phrase_is_in(",;،，", ch) || !g_unichar_isspace(utf8_char(utf8_next(p))))
            continue;
        struct phrase_facts f = phrase_look(s->text + at, end - at, s->own, 0, best);
        double least = f.other_script ? 8 : 2;
        if (!f.words || f.odds < least || (f.words == 1 && !f.lower_words) || has_digit(s, at, end))
            end = at;
    }
    trim(s->text, &start, &end);
    return end;
}

static bool
is_foreign_enclosed(const struct phrase_facts *f, bool titled)
{
    double least = ENCLOSED_ODDS + (f->best->prior ? 0 : RARE_ODDS);
    if (f->words < 2 || f->odds + (titled ? TITLE_CASE * (double)MIN(f->words - 1, 3) : 0) < least)
        return false;
    if (f->own_words > f->function_words || (!f->best->prior && !f->function_words))
        return false;
    if (titled)
        return f->words > 2 || f->odds > 2 * ENCLOSED_ODDS; /* two words may be a name */
    if (f->function_words)
        return f->small_words;
    return f->small_words && !f->weak_words && f->odds > 2 * ENCLOSED_ODDS;
}

/* Names of files, commands, machines: no language's. */
static bool
is_code(const char *text, size_t start, size_t end)
{
    for (size_t i = start; i < end; i++) {
        bool inside = i > start && i + 1 < end && g_ascii_isalnum(text[i - 1]);
        if (strchr("_/\\=<>|@#$%{}~^+*", text[i]))
            return true;
        if (inside && text[i] == '.' && g_ascii_isalnum(text[i + 1]))
            return true;
        if (inside && g_ascii_isalpha(text[i - 1]) && g_ascii_isdigit(text[i]))
            return true;
    }
    return false;
}

/* Words of one script, other than the document's. */
static bool
judge_other_script(struct scan *s, size_t start, size_t end)
{
    struct word w;
    size_t words = 0, letters = 0;
    for (size_t at = start; phrase_next_word(s->text, at, end, &w); at = w.end, words++) {
        if (phrase_same_script(w.script, s->own->script))
            return false;
        letters += (size_t)g_utf8_strlen(s->text + w.start, (gssize)(w.end - w.start));
    }
    struct phrase_facts f = phrase_look(s->text + start, end - start, s->own, FAR_LEAN, NULL);
    if (!f.best || f.odds <= 0)
        return false;
    bool dense = phrase_is_dense(f.best->script);
    if (!dense && (letters < 3 * words || f.odds < (double)letters / 2))
        return false;
    if (f.words < 2 && !dense) {
        bool term = f.lower_words && letters > 5 && f.odds > (double)letters / 2;
        if (!term && (letters < LONG_WORD || f.odds < (double)letters))
            return false;
    }
    end = without_appendix(s, start, end, f.best);
    add_found(s, start, end, &f);
    return true;
}

/* What stands in brackets or quotation marks, or is set off by capitals. */
static bool
judge_enclosed(struct scan *s, size_t start, size_t end)
{
    trim(s->text, &start, &end);
    if (start >= end || end - start > LONGEST_PHRASE || is_code(s->text, start, end))
        return false;
    bool titled = is_title_case(s->text, start, end, s->own);
    struct phrase_facts f = phrase_look(s->text + start, end - start, s->own, SHORT_LEAN, NULL);
    if (!f.best)
        return false;
    if (f.other_script)
        return judge_other_script(s, start, end);
    if (titled && (f.best == s->own || !f.best->prior))
        f = phrase_look(s->text + start, end - start, s->own, SHORT_LEAN, titling_language());
    if (!f.best || f.best == s->own || !is_foreign_enclosed(&f, titled && f.best->title_case))
        return false;
    end = without_appendix(s, start, end, f.best);
    add_found(s, start, end, &f);
    return true;
}

/* May this stand between two words of one run? */
static bool
joins(const char *text, size_t start, size_t end)
{
    for (const char *p = text + start; p < text + end; p = utf8_next(p)) {
        unsigned ch = utf8_char(p);
        if (!g_unichar_isspace(ch) && !g_unichar_isdigit(ch) && !phrase_is_in("-–&'’:", ch))
            return false;
    }
    return true;
}

static void
judge_run(struct scan *s, size_t start, size_t end)
{
    struct phrase_facts f = phrase_look(s->text + start, end - start, s->own, FAR_LEAN, NULL);
    if (!f.best || !f.other_script || f.odds <= 0 || is_code(s->text, start, end))
        return;
    bool dense = phrase_is_dense(f.best->script);
    if (dense || (f.words > 2 && f.function_words) || f.lower_words > 1)
        add_found(s, start, end, &f);
}

/* Runs of words in another script than the document's. */
static void
scan_other_script(struct scan *s, size_t from, size_t to)
{
    struct word w;
    size_t start = 0, end = 0;
    for (size_t at = from; phrase_next_word(s->text, at, to, &w); at = w.end) {
        bool other = !phrase_same_script(w.script, s->own->script);
        if (end && (!other || !joins(s->text, end, w.start))) {
            judge_run(s, start, end);
            end = 0;
        }
        if (other) {
            start = end ? start : w.start;
            end = w.end;
        }
    }
    if (end)
        judge_run(s, start, end);
}

/* The best stretch so far of each language: sums that are dropped where they fall below 0. */
struct stretch {
    double sum, best, last; /* last: what the word before said */
    size_t start, best_start, best_end, words, best_words, last_start;
};

/* `leans`: the word is joined to an article, so that the one before it belongs to it. */
static void
extend(struct stretch *t, double gain, const struct word *w, bool leans)
{
    if (t->sum <= 0) {
        bool with = leans && t->words && t->last > -LEANING;
        t->sum = with ? t->last : 0;
        t->start = with ? t->last_start : w->start;
        t->words = with;
    }
    t->sum += gain;
    t->words++;
    t->last = gain;
    t->last_start = w->start;
    if (t->sum > t->best) {
        t->best = t->sum;
        t->best_start = t->start;
        t->best_end = w->end;
        t->best_words = t->words;
    }
}

/* What a word says for language i against the own one; `set`: the languages that have it. */
static double
word_gain(const struct scan *s, const struct word *w, unsigned long long set, bool elided,
    const double score[LANG_MAX], size_t i)
{
    if (w->all_caps)
        return -1;
    bool ours = set >> s->own_index & 1, theirs = set >> i & 1;
    if (ours && !theirs && w->end - w->start > 2)
        return elided ? -BREAK : -WORD_LIMIT;
    double gain = CLAMP(score[i] - score[s->own_index], -WORD_LIMIT, WORD_LIMIT) - 0.5;
    return elided && theirs && !ours ? gain + ELISION : gain;
}

static bool
is_elided(const char *word, size_t len)
{
    return memchr(word, '\'', len) || g_strstr_len(word, (gssize)len, "\xE2\x80\x99");
}

/* Is a word in [from, to) a function word of a candidate and not of the own language? */
static bool
has_foreign_word(const struct scan *s, size_t from, size_t to)
{
    struct word w;
    for (size_t at = from; phrase_next_word(s->text, at, to, &w); at = w.end) {
        unsigned long long set = phrase_word_set(s->text + w.start, w.end - w.start);
        if ((set & s->candidates) && !(set >> s->own_index & 1))
            return true;
    }
    return false;
}

/* A stretch goes on to the end of the clause, if what is left is not the own language's. */
static size_t
to_clause_end(const struct scan *s, size_t end, size_t to, const struct lang *best)
{
    size_t from = end, rest = to;
    trim(s->text, &from, &rest);
    struct phrase_facts f = phrase_look(s->text + from, rest - from, s->own, 0, best);
    return f.words > 0 && f.words < 3 && !f.own_words && f.odds > -REST_ODDS ? rest : end;
}

/*
 * The stretch of words in [from, to) that another language of the same script explains best.
 * Where it ends; `from` if there is none.
 */
static size_t
scan_same_script(struct scan *s, size_t from, size_t to)
{
    struct stretch t[LANG_MAX] = { 0 };
    double score[LANG_MAX];
    size_t own = s->own_index, best = own;
    struct word w;
    if (!has_foreign_word(s, from, to))
        return from;
    for (size_t at = from; phrase_next_word(s->text, at, to, &w); at = w.end) {
        const char *word = s->text + w.start;
        size_t len = w.end - w.start;
        unsigned long long set = phrase_word_set(word, len);
        bool elided = is_elided(word, len);
        lang_score(word, len, score);
        for (unsigned long long c = s->candidates; c; c &= c - 1) {
            size_t i = (size_t)__builtin_ctzll(c);
            extend(&t[i], word_gain(s, &w, set, elided, score, i), &w,
                elided && (set >> i & 1) && w.start > from);
            if (t[i].best > t[best].best)
                best = i;
        }
    }
    if (best == own || t[best].best < FREE_ODDS || t[best].best_words < 2)
        return from;
    size_t start = t[best].best_start;
    size_t end = to_clause_end(s, t[best].best_end, to, lang_at(best));
    struct phrase_facts f = phrase_look(s->text + start, end - start, s->own, 0, lang_at(best));
    if (f.function_words > 1 || (f.function_words && f.small_words))
        add_found(s, start, end, &f);
    return end;
}

/* A phrase that its capitals set off: names of programmes, titles of documents. */
static void
scan_titled(struct scan *s, size_t from, size_t to)
{
    size_t titling = phrase_index_of(titling_language());
    size_t start = 0, end = 0, capitals = 0, joints = 0;
    struct word w;
    if (s->own->title_case || s->own->noun_case)
        return;
    for (size_t at = from; phrase_next_word(s->text, at, to, &w); at = w.end) {
        const char *word = s->text + w.start;
        unsigned long long set =
            capitals && !w.capital ? phrase_word_set(word, w.end - w.start) : 0;
        bool joint = (set >> titling & 1) && !(set >> s->own_index & 1);
        bool goes_on = capitals && (w.capital || joint) && joins(s->text, at, w.start);
        if (!goes_on) {
            if (capitals > 1 && joints)
                judge_enclosed(s, start, end);
            capitals = joints = 0;
            start = w.start;
        }
        joints += goes_on && joint;
        capitals += w.capital;
        if (w.capital)
            end = w.end;
    }
    if (capitals > 1 && joints)
        judge_enclosed(s, start, end);
}

/* The end of the clause at `from`: sentence stops, brackets, quotation marks, dashes, commas. */
static size_t
clause_end(const char *text, size_t from, size_t to)
{
    const char *p = text + from;
    for (; p < text + to; p = utf8_next(p)) {
        unsigned ch = utf8_char(p);
        if (phrase_is_in(".!?;:,—。！？；：，、،؛", ch)
            && !g_unichar_isalnum(utf8_char(utf8_next(p))))
            return (size_t)(utf8_next(p) - text);
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

static void
scan_free(struct scan *s, size_t from, size_t to)
{
    if (from >= to)
        return;
    if (may_hold_other_script(s, from, to))
        scan_other_script(s, from, to);
    if (!s->candidates)
        return;
    scan_titled(s, from, to);
    while (from < to) {
        size_t end = clause_end(s->text, from, to), at;
        while ((at = scan_same_script(s, from, end)) > from)
            from = at;
        from = end;
    }
}

static bool
opens(const char *text, const char *p)
{
    unsigned ch = utf8_char(p), before = utf8_before(text, p);
    return phrase_is_in(openers, ch) && (ch != '"' || !before || !g_unichar_isalnum(before));
}

/* The sign that ends what is enclosed from p on, or the end of the text. */
static const char *
enclosure_end(const char *p)
{
    for (; *p; p = utf8_next(p)) {
        unsigned ch = utf8_char(p);
        bool apostrophe = ch == 0x2019 && g_unichar_isalpha(utf8_char(utf8_next(p)));
        if ((phrase_is_in(openers, ch) || phrase_is_in(closers, ch)) && !apostrophe)
            break;
    }
    return p;
}

static void
scan_text(struct scan *s, bool before_link)
{
    const char *free_from = s->text;
    for (const char *p = s->text; *p;) {
        if (!opens(s->text, p)) {
            p = utf8_next(p);
            continue;
        }
        const char *inner = utf8_next(p), *end = enclosure_end(inner);
        bool closed = *end ? phrase_is_in(closers, utf8_char(end)) : before_link;
        if (closed) {
            scan_free(s, (size_t)(free_from - s->text), (size_t)(p - s->text));
            if (!judge_enclosed(s, (size_t)(inner - s->text), (size_t)(end - s->text)))
                scan_free(s, (size_t)(inner - s->text), (size_t)(end - s->text));
            free_from = end;
            p = *end ? utf8_next(end) : end;
        } else {
            p = end > inner ? end : inner;
        }
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

static void
mark_text(struct doc *doc, struct node *t, const struct lang *own)
{
    struct scan s = { doc, own, t->as.text.s, g_array_new(FALSE, FALSE, sizeof(struct found)) };
    s.own_index = phrase_index_of(own);
    s.candidates = candidates_beside(own);
    scan_text(&s, t->next && t->next->kind == NODE_LINK);
    g_array_sort(s.found, compare_found);
    size_t cut = 0; /* bytes of the text before t as it is now */
    for (size_t i = 0; t && i < s.found->len; i++) {
        const struct found *f = &g_array_index(s.found, struct found, i);
        if (f->start < cut)
            continue;
        struct node *w = cut_out(doc, t, f->start - cut, f->end - cut, 0, NODE_SPAN, &t);
        cut = f->end;
        w->lang = f->tag;
        diag_guess(&doc->diags, DIAG_LANG_PART, f->sure ? SURE : LIKELY, w, w->pos,
            "\"%s\" is %s (%s)", w->first->as.text.s, lang_find(f->tag)->name, f->tag);
    }
    g_array_free(s.found, TRUE);
}

void
phrases_mark(struct doc *doc, struct node *block)
{
    const struct lang *own = lang_find(node_lang(block));
    for (struct node *n = block->first, *next; own && n; n = next) {
        bool skip = n->kind == NODE_LINK || (n->kind == NODE_SPAN && n->lang);
        next = skip ? node_skip(n, block) : node_next(n, block);
        if (n->kind == NODE_TEXT)
            mark_text(doc, n, own);
    }
}
