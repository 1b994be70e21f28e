/* What stands in brackets or quotation marks, or is set off by capitals: judged as a whole. */
#include <string.h>

#include "base/utf8.h"
#include "infer/phrase_scan.h"
#include "lang/uni.h"

enum {
    LONGEST_PHRASE = 300,
    SHORT_TERM = 5, /* letters of one word without a capital */
    LONG_TERM = 12, /* and with one */
    LONGEST_ACRONYM = 6,
    FEW = 3,          /* words beside a number: no part of a title */
    SHORTEST_ONLY = 2 /* letters of a script that only one language has */
};

static const double ENCLOSED_ODDS = 4; /* in brackets or quotation marks, or in title case */
static const double NAMED_ODDS = -2;   /* where the text names the language */
static const double GLOSS_ODDS = 6;    /* of one word in brackets behind the text's own for it */
static const double RARE_ODDS = 5;     /* more for languages that notices seldom have */
static const double SURE_ODDS = 7;
static const double KNOWN_WORD = 4; /* of content, in no table of the own language */
static const double TITLE_CASE = 3; /* a capital where the own language has none */
static const double SHORT_LEAN = 3,
                    FAR_LEAN = 9; /* lean to frequent languages: in own and other script */

static const char *const closers = ")]}»”“’›）］】」』》〉\"";

/* Ends of a stretch that do not belong to the phrase. */
void
phrase_trim(const char *text, size_t *start, size_t *end)
{
    while (*start < *end) {
        unsigned ch = utf8_char(text + *start);
        if (uni_is(ch, UNI_ALNUM) || phrase_is_in("¿¡", ch))
            break;
        *start += (size_t)(utf8_next(text + *start) - (text + *start));
    }
    while (*end > *start) {
        unsigned ch = utf8_before(text, text + *end);
        if (uni_is(ch, UNI_ALNUM | UNI_MARK) || phrase_is_in("?!…", ch))
            break;
        *end = (size_t)(utf8_prev(text + *end) - text);
    }
}

/* "kōhanga": a word, no name, with a letter that is not the language's; one that nobody listed. */
static bool
has_strange_letter(const char *text, size_t start, size_t end, const struct lang *l)
{
    enum { FIRST = 0x100, LAST = 0x24F }; /* Latin beyond what western languages share */
    const char *letters = l->letters ? l->letters : "";
    struct word w;
    for (; phrase_next_word(text, start, end, &w); start = w.end)
        for (const char *p = text + w.start; !w.capital && p < text + w.end; p = utf8_next(p)) {
            unsigned ch = uni_lower(utf8_char(p));
            if (ch >= FIRST && ch <= LAST && !g_utf8_strchr(letters, -1, ch))
                return true;
        }
    return false;
}

void
phrase_add(struct scan *s, size_t start, size_t end, const struct phrase_facts *f, const char *why)
{
    if (has_strange_letter(s->text, start, end, f->best))
        return;
    struct found x = { start, end, f->best->tag, why, f->odds > SURE_ODDS };
    g_array_append_val(s->found, x);
}

struct phrase_facts
phrase_look_far(struct scan *s, size_t start, size_t end)
{
    size_t n = end - start;
    struct phrase_facts f = phrase_look(s->text + start, n, s->own, FAR_LEAN, NULL);
    if (f.best || !phrase_is_dense(f.script))
        return f;
    if (!s->looked) /* the other dense scripts have one language each */
        s->named = phrase_named_of(s->text, f.script, s->own);
    s->looked = true;
    if (s->named) {
        f = phrase_look(s->text + start, n, s->own, 0, s->named);
        f.only = true;
    }
    return f;
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
const struct lang *
phrase_titling_language(void)
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

/* One word that the tables of the language have. */
static bool
is_content(const struct scan *s, size_t start, size_t end, const struct lang *l)
{
    struct word w;
    return phrase_next_word(s->text, start, end, &w)
        && lang_look_up(s->text + w.start, w.end - w.start).content >> phrase_index_of(l) & 1;
}

/* Without what stands behind its last commas and is no words of it: a date, a place, a number. */
static size_t
without_appendix(const struct scan *s, size_t start, size_t end, const struct lang *best)
{
    for (size_t at = phrase_is_in("?!", s->text[end - 1]) ? start : end; at > start;) {
        const char *p = utf8_prev(s->text + at);
        unsigned ch = utf8_char(p);
        at = (size_t)(p - s->text);
        if (!phrase_is_in(",;،，", ch) || !uni_is(utf8_char(utf8_next(p)), UNI_SPACE))
            continue;
        struct phrase_facts f = phrase_look(s->text + at, end - at, s->own, 0, best);
        double least = f.other_script ? 8 : 2;
        bool name = f.words == 1 && !f.lower_words && !is_content(s, at, end, best);
        if (!f.words || f.odds < least || name || (f.words <= FEW && has_digit(s, at, end)))
            end = at;
    }
    phrase_trim(s->text, &start, &end);
    return end;
}

/* Does the text gloss its own word here: in round brackets, behind another one of its script? */
static bool
is_gloss(const struct scan *s, size_t start, size_t end)
{
    const char *p = s->text + start;
    if (!phrase_is_in("(（", utf8_before(s->text, p)))
        return false;
    p = utf8_prev(p);
    while (uni_is(utf8_before(s->text, p), UNI_SPACE))
        p = utf8_prev(p);
    size_t n = end - start;
    if (p - s->text >= (ptrdiff_t)n && g_ascii_strncasecmp(p - n, s->text + start, n) == 0)
        return false;
    unsigned ch = utf8_before(s->text, p);
    return phrase_same_script(uni_script(ch), s->own->script) || phrase_is_in(closers, ch);
}

static bool
is_foreign_enclosed(
    const struct scan *s, size_t start, size_t end, const struct phrase_facts *f, bool titled)
{
    double least = ENCLOSED_ODDS + (f->best->prior ? 0 : RARE_ODDS);
    if (f->words < 2 || f->odds + (titled ? TITLE_CASE * (double)MIN(f->words - 1, 3) : 0) < least)
        return false;
    if (f->own_words > f->function_words || (!f->best->prior && !f->function_words))
        return false;
    if (titled)
        return f->words > 2 || f->odds > 3 * ENCLOSED_ODDS; /* two words may be a name */
    if (f->function_words)
        return f->small_words;
    return f->small_words && f->odds > 2 * ENCLOSED_ODDS
        && !phrase_has_weak_word(s->text + start, end - start, s->own, f);
}

/* Names of files, commands, machines: no language's. */
bool
phrase_is_code(const char *text, size_t start, size_t end)
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

/* Words with capitals in brackets behind as many with capitals: a name in its own spelling. */
static bool
is_spelled_name(const struct scan *s, size_t start, size_t end)
{
    struct word w;
    size_t words = 0;
    for (size_t at = start; phrase_next_word(s->text, at, end, &w); at = w.end, words++)
        if (!w.capital)
            return false;
    const char *p = s->text + start;
    if (words < 2 || !phrase_is_in("(（", utf8_before(s->text, p)))
        return false;
    for (p = utf8_prev(p); words && p > s->text; words--) {
        if (!uni_is(utf8_before(s->text, p), UNI_SPACE))
            return false;
        for (p = utf8_prev(p); !uni_is(utf8_before(s->text, p), UNI_SPACE) && p > s->text;)
            p = utf8_prev(p);
        if (!uni_is(utf8_char(p), UNI_UPPER))
            return false;
    }
    return !words;
}

/* One word in another script is a term only behind the text's own word for it. */
static bool
is_term(const struct scan *s, size_t start, size_t end, const struct phrase_facts *f)
{
    double letters = (double)g_utf8_strlen(s->text + start, (gssize)(end - start));
    double least = f->lower_words ? letters / 2 : letters;
    size_t shortest = f->lower_words ? SHORT_TERM : LONG_TERM;
    return letters >= (double)shortest && f->odds > least && is_gloss(s, start, end);
}

/* Acronyms, one or a row of them. */
static bool
is_acronyms(const char *text, size_t start, size_t end)
{
    struct word w;
    for (; phrase_next_word(text, start, end, &w); start = w.end)
        if (!w.all_caps || w.end - w.start > LONGEST_ACRONYM)
            return false;
    return true;
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
    struct phrase_facts f = phrase_look_far(s, start, end);
    if (!f.best || letters < SHORTEST_ONLY || (!f.only && f.odds <= 0))
        return false;
    end = without_appendix(s, start, end, f.best);
    if (!f.only && !phrase_is_dense(f.best->script)) {
        if (letters < 3 * words || f.odds < (double)letters / 2 || is_acronyms(s->text, start, end)
            || is_spelled_name(s, start, end))
            return false;
        phrase_next_word(s->text, start, end, &w);
        if (w.end >= end && !is_term(s, start, end, &f))
            return false;
    }
    phrase_add(s, start, end, &f, "it is in another script than the text");
    return true;
}

/* What the text says to be in a language, if it can be. */
static bool
judge_named(struct scan *s, size_t start, size_t end, const char *tag)
{
    const struct lang *named = lang_find(tag);
    phrase_trim(s->text, &start, &end);
    if (start >= end || named == s->own)
        return false;
    struct phrase_facts f = phrase_look(s->text + start, end - start, s->own, 0, named);
    if (!f.best || f.best == s->own || !f.words || (!f.only && f.odds < NAMED_ODDS)
        || f.own_words > f.function_words || is_acronyms(s->text, start, end))
        return false;
    end = without_appendix(s, start, end, f.best);
    struct found x = { start, end, tag, "the text names the language beside it", true };
    g_array_append_val(s->found, x);
    return true;
}

/*
 * Words that are in the tables of one language: all of them (a single one must be long, and no
 * other language's), or some, while the own language explains none of the others better.
 */
static bool
judge_known(struct scan *s, size_t start, size_t end, const struct known *k)
{
    const char *text = s->text + start;
    struct phrase_facts f = phrase_look(text, end - start, s->own, 0, k->lang);
    struct phrase_facts any = phrase_look(text, end - start, s->own, 1, NULL);
    bool single = k->words == 1 && k->whole;
    if (!k->whole && f.other_script && any.odds > f.odds) /* the rest speaks for another one */
        return false;
    if (single
        && ((!f.lower_words && !k->lang->noun_case) || any.odds > f.odds
            || g_utf8_strlen(text, (gssize)(end - start)) < SHORT_TERM))
        return false;
    /* a language without such a table has the words of its neighbours, for all we know */
    bool fair = s->own->vocabulary || f.other_script;
    f.best = k->lang;
    f.odds += fair ? KNOWN_WORD * (double)k->contents : -2 * ENCLOSED_ODDS;
    if (!(fair && k->whole)
        && (f.odds < ENCLOSED_ODDS || phrase_has_weak_word(text, end - start, s->own, &f)))
        return false;
    end = without_appendix(s, start, end, f.best);
    phrase_add(s, start, end, &f,
        f.other_script ? "it is in another script than the text"
                       : "that language has its words, the text's has not");
    return true;
}

/* What stands in brackets or quotation marks, or is set off by capitals. */
bool
phrase_judge(struct scan *s, size_t start, size_t end)
{
    phrase_trim(s->text, &start, &end);
    if (start >= end || end - start > LONGEST_PHRASE || phrase_is_code(s->text, start, end))
        return false;
    size_t from = start;
    const char *tag = phrase_named(s->text, &from, end, s->own);
    if (tag && judge_named(s, from, end, tag))
        return true;
    const char *title = phrase_of_title(s, start, end);
    if (title) {
        struct found x = { start, end, title, "a title in that language has it", true };
        g_array_append_val(s->found, x);
        return true;
    }
    struct known known = phrase_known(s, start, end);
    if (known.lang == s->own)
        return false;
    if (known.lang && judge_known(s, start, end, &known))
        return true;
    bool titled = is_title_case(s->text, start, end, s->own);
    struct phrase_facts f = phrase_look(s->text + start, end - start, s->own, SHORT_LEAN, NULL);
    if (!f.best)
        return false;
    if (f.other_script)
        return judge_other_script(s, start, end);
    if (titled && (f.best == s->own || !f.best->prior))
        f = phrase_look(
            s->text + start, end - start, s->own, SHORT_LEAN, phrase_titling_language());
    if (!f.best || f.best == s->own)
        return false;
    bool term = f.words == 1 && f.lower_words && f.best->prior && f.odds > GLOSS_ODDS
        && is_gloss(s, start, end);
    if (!term && !is_foreign_enclosed(s, start, end, &f, titled && f.best->title_case))
        return false;
    end = without_appendix(s, start, end, f.best);
    phrase_add(s, start, end, &f,
        term ? "it stands in brackets behind the word of the text"
             : "it is set off, and its words fit that language better");
    return true;
}
