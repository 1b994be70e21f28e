/* Words of a text and what they say about its language; for the search of phrases. */
#ifndef INFER_PHRASE_WORDS_H
#define INFER_PHRASE_WORDS_H

#include "infer/phrases.h"

/* A word of letters, with apostrophes and hyphens inside. */
struct word {
    size_t start, end; /* bytes of the text */
    enum script script;
    bool capital, all_caps;
};

/* The next word in [from, end) of the text; false if there is none. */
bool phrase_next_word(const char *text, size_t from, size_t end, struct word *w);

/* In the table of frequent words: the word, what stands before an apostrophe, or behind. */
bool phrase_has_word(const struct lang *l, const char *s, size_t n);

/* The languages that have it there: bit i stands for lang_at(i). */
unsigned long long phrase_word_set(const char *s, size_t n);

/* The languages that have the word in their tables of words of content. */
unsigned long long phrase_content_set(const char *s, size_t n);

/* The place of a language in the scores. */
size_t phrase_index_of(const struct lang *l);

/* The language of a script that no other one has, or NULL. */
const struct lang *phrase_only_language(enum script script);

/* Scripts in which one language is written together. */
bool phrase_same_script(enum script a, enum script b);

bool phrase_is_dense(enum script s);             /* written without spaces, or nearly so */
bool phrase_is_in(const char *set, unsigned ch); /* is the character one of these? */

#endif
