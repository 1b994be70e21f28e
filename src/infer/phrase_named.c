/*
 * A language that is named: "in English (…)", «нем. …», （英语：…）. The names are data of each
 * language; what is named must still look like it.
 */
#include <string.h>

#include "base/utf8.h"
#include "infer/phrase_scan.h"
#include "lang/uni.h"

enum {
    WORDS_BEFORE = 2, /* where a name may stand: "in the English original: “…”" */
    WORDS_INSIDE = 3, /* "(en langue anglaise : …)" */
    RUN_BEFORE = 8    /* signs, in scripts without spaces */
};

/* The language that a word is the name of; `dot`: a full stop follows it. */
static const char *
tag_of(const struct lang *own, const char *word, size_t n, bool dot)
{
    bool anywhere = own->rtl || own->no_spaces; /* articles and particles are joined to it */
    const char *tag = NULL;
    char *lower = g_utf8_strdown(word, (gssize)n);
    for (const struct lang_name *x = own->names; x && x->stem && !tag; x++) {
        size_t len = strlen(x->stem);
        if (x->stem[len - 1] == '.')
            tag = dot && strlen(lower) == len - 1 && strncmp(lower, x->stem, len - 1) == 0 ? x->tag
                                                                                           : NULL;
        else if (anywhere ? strstr(lower, x->stem) != NULL : strncmp(lower, x->stem, len) == 0)
            tag = x->tag;
    }
    g_free(lower);
    return tag;
}

static const char *
word_start(const char *text, const char *end, const struct lang *own)
{
    const char *p = end;
    for (int n = 0; p > text && (!own->no_spaces || n < RUN_BEFORE); n++) {
        unsigned ch = utf8_before(text, p);
        if (!uni_is(ch, UNI_ALPHA | UNI_MARK))
            break;
        p = utf8_prev(p);
    }
    return p;
}

static bool
is_gap(unsigned ch)
{
    return uni_is(ch, UNI_SPACE) || phrase_is_in(":：,，،([{«“„‘‚‹（［「『《〈\"", ch);
}

static const char *
named_before(const char *text, const char *end, const struct lang *own)
{
    while (end > text && is_gap(utf8_before(text, end)))
        end = utf8_prev(end);
    bool dot = end > text && end[-1] == '.';
    end -= dot;
    for (int i = 0; i < WORDS_BEFORE && end > text; i++) {
        const char *start = word_start(text, end, own);
        const char *tag = tag_of(own, start, (size_t)(end - start), dot);
        if (tag || dot || start == text || start[-1] != ' ')
            return tag;
        end = start - 1;
    }
    return NULL;
}

static const char *
named_inside(const char *text, size_t *start, size_t end, const struct lang *own)
{
    struct word w;
    size_t at = *start;
    for (int i = 0; i < WORDS_INSIDE && phrase_next_word(text, at, end, &w); i++, at = w.end) {
        bool dot = text[w.end] == '.';
        const char *tag = tag_of(own, text + w.start, w.end - w.start, dot);
        if (!tag)
            continue;
        const char *p = text + w.end + dot;
        while (p < text + end && uni_is(utf8_char(p), UNI_SPACE))
            p = utf8_next(p);
        bool colon = p < text + end && phrase_is_in(":：", utf8_char(p));
        if (colon)
            p = utf8_next(p);
        size_t from = (size_t)(p - text);
        struct word next;
        if (!phrase_next_word(text, from, end, &next)
            || (!dot && !colon && phrase_same_script(next.script, own->script)))
            return NULL;
        *start = from;
        return tag;
    }
    return NULL;
}

const char *
phrase_named(const char *text, size_t *start, size_t end, const struct lang *own)
{
    if (!own->names)
        return NULL;
    const char *tag = named_inside(text, start, end, own);
    return tag ? tag : named_before(text, text + *start, own);
}

const struct lang *
phrase_named_of(const char *text, enum script script, const struct lang *own)
{
    struct word w;
    size_t end = own->names ? strlen(text) : 0;
    for (size_t at = 0; phrase_next_word(text, at, end, &w); at = w.end) {
        const char *tag = tag_of(own, text + w.start, w.end - w.start, text[w.end] == '.');
        const struct lang *l = lang_find(tag);
        if (l && phrase_same_script(l->script, script))
            return l;
    }
    return NULL;
}
