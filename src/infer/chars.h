/*
 * Classes of characters that the passes over lines and blocks look at, in all scripts.
 */
#ifndef INFER_CHARS_H
#define INFER_CHARS_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>

#include "lang/uni.h"

bool char_is_final(gunichar c); /* ends a sentence */
bool char_is_colon(gunichar c); /* announces what follows, or separates items: : ; */
bool char_is_comma(gunichar c);
bool char_is_closer(gunichar c); /* quotes and brackets that may follow the end of a sentence */
bool char_is_opener(gunichar c); /* quotes and brackets before the first letter */
bool char_is_hyphen(gunichar c); /* may stand where a word was torn */

static inline bool
char_is_space(gunichar c)
{
    return c == ' ' || c == '\t' || c == 0xA0 || c == 0x3000 || c == 0x202F
        || (c >= 0x2000 && c <= 0x200A);
}

/* Scripts written without spaces: lines are joined without one where both sides are such. */
static inline bool
char_is_dense(gunichar c)
{
    return uni_is(c, UNI_DENSE);
}

/* A sign that does not begin a line where Japanese is set well: small kana and the like. */
bool char_is_tied(gunichar c);
/* A letter of a script that has capitals. */
bool char_is_cased(gunichar c);

/* Columns on a screen of fixed pitch: 0, 1 or 2. */
unsigned char_width(gunichar c);
unsigned text_width(const char *s, size_t n);

enum ending { END_OTHER, END_FINAL, END_COLON, END_COMMA, END_HYPHEN };

/* How a text ends, looking through closing quotes, brackets, asterisks and note marks. */
enum ending text_ending(const char *s, size_t n);

/* Does it end in a question mark, whatever closes behind it? */
bool text_asks(const char *s, size_t n);

/* The first letter or digit, looking through opening quotes and brackets; 0: something else. */
gunichar text_head(const char *s, size_t n);

#endif
