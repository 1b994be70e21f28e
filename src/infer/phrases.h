/* Phrases in another language than the text round them. */
#ifndef INFER_PHRASES_H
#define INFER_PHRASES_H

#include "lang/lang.h"
#include "model/doc.h"

/* What a piece of text says about its language. */
struct phrase_facts {
    const struct lang *best; /* the likeliest; NULL: cannot be told */
    enum script script;      /* of most of it */
    double odds;             /* how far it explains the text better than the own language does */
    size_t words;            /* of letters; capitals such as UNESCO among others do not count */
    size_t lower_words;      /* without a capital */
    size_t function_words;   /* of the best language and not of the own */
    size_t own_words;        /* of the own and not of the best */
    size_t small_words;      /* words of content without a capital */
    bool own_script;         /* some of it is in the own language's script */
    bool other_script;       /* than the own language's */
    bool only;               /* no other language has this script */
    bool capitals;           /* half of its words or more are written in them */
};

/*
 * `lean`: how much to prefer languages that notices often have, 1 or more for short texts.
 * `among` (or NULL): only this language is thought of beside the own.
 */
struct phrase_facts phrase_look(
    const char *text, size_t n, const struct lang *own, double lean, const struct lang *among);

/*
 * Is the text in the own language's script, with no more frequent words that the own language lacks
 * than such as it alone has? Then phrase_look() would find no other language that has more of them.
 */
bool phrase_is_own(const char *text, size_t n, const struct lang *own);

/* Does the own language explain a longer word of it better than the one that is the best? */
bool phrase_has_weak_word(
    const char *text, size_t n, const struct lang *own, const struct phrase_facts *f);

/* Wraps the foreign phrases of a block in SPANs with their language. */
void phrases_mark(struct doc *doc, struct node *block);

#endif
