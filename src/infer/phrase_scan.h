/* The search for foreign phrases in one TEXT: what its parts share. */
#ifndef INFER_PHRASE_SCAN_H
#define INFER_PHRASE_SCAN_H

#include <glib.h>

#include "infer/phrase_words.h"

/* A stretch of a TEXT in another language. */
struct found {
    size_t start, end;
    const char *tag;
    const char *why; /* for the diagnostic */
    bool sure;
};

struct scan {
    struct doc *doc;
    const struct lang *own;
    const char *text;
    GArray *found;
    size_t own_index;
    unsigned long long candidates; /* languages of the same script that may be met */
    bool again;  /* the candidates are those that the block is known to have phrases of */
    bool looked; /* for a language of Chinese signs that the text names: once */
    const struct lang *named;
};

/*
 * What a stretch in another script says; where the script is all that can be told, a language that
 * the text names is taken.
 */
struct phrase_facts phrase_look_far(struct scan *s, size_t start, size_t end);

void phrase_add(
    struct scan *s, size_t start, size_t end, const struct phrase_facts *f, const char *why);

/* Narrows [*start, *end) by what does not belong to a phrase at its ends. */
void phrase_trim(const char *text, size_t *start, size_t *end);

/* Names of files, commands, machines: no language's. */
bool phrase_is_code(const char *text, size_t start, size_t end);

/* The language whose titles have capitals on nearly every word. */
const struct lang *phrase_titling_language(void);

/*
 * Judges what stands in brackets or quotation marks, or is set off by capitals, as a whole. True,
 * and it is added, if it is foreign.
 */
bool phrase_judge(struct scan *s, size_t start, size_t end);

/*
 * The stretch of words in [from, to) that another language of the same script explains best: it is
 * added if it is a phrase. False if there is none.
 */
bool phrase_stretch(struct scan *s, size_t from, size_t to, size_t *ret_start, size_t *ret_end);

/*
 * Does the text name the language of what is enclosed in [*start, end): "in English (…)", "(engl.
 * …)"? Its tag, or NULL; *start goes behind a name that stands inside.
 */
const char *phrase_named(const char *text, size_t *start, size_t end, const struct lang *own);

/* What the tables of words say of a phrase. */
struct known {
    const struct lang *lang; /* has all the words that are in any table; NULL: none has */
    bool whole;              /* that is all the words, but for one name beside a word of grammar */
    size_t words, contents;  /* in a table; those of content that the own language does not have */
};

struct known phrase_known(const struct scan *s, size_t start, size_t end);

/*
 * The language of the one parallel title that has [start, end) word for word, while no other title
 * has it; NULL: there is none.
 */
const char *phrase_of_title(const struct scan *s, size_t start, size_t end);

/* The language of this script that is named anywhere in the text, or NULL. */
const struct lang *phrase_named_of(const char *text, enum script script, const struct lang *own);

#endif
