/* Words of a text and what they say about its language; for the search of phrases. */
#ifndef INFER_PHRASE_WORDS_H
#define INFER_PHRASE_WORDS_H

#include <glib.h>

#include "infer/phrases.h"

/* A word of letters, with apostrophes and hyphens inside. */
struct word {
    size_t start, end; /* bytes of the text */
    enum script script;
    bool capital, all_caps;
};

/* The next word in [from, end) of the text; false if there is none. */
bool phrase_next_word(const char *text, size_t from, size_t end, struct word *w);

/* The place of a language in the scores. */
size_t phrase_index_of(const struct lang *l);

/* The language of a script that no other one has, or NULL. */
const struct lang *phrase_only_language(enum script script);

/* Scripts in which one language is written together. */
bool phrase_same_script(enum script a, enum script b);

bool phrase_is_dense(enum script s); /* written without spaces, or nearly so */

/* Is the character one of these signs, none of them a letter, digit or space? */
static inline bool
phrase_is_in(const char *signs, unsigned ch)
{
    return ch && !uni_is(ch, UNI_ALNUM | UNI_SPACE) && g_utf8_strchr(signs, -1, ch);
}

#endif
