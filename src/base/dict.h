/*
 * Hyphenation patterns (libhyphen), loaded when first asked for and kept until the process ends.
 * A dictionary is named by its file stem ("hyph_ru_RU"); its declared character set is honoured.
 */
#ifndef BASE_DICT_H
#define BASE_DICT_H

#include <stdbool.h>
#include <stddef.h>

struct dict;

/* Lends the dictionary, NULL where it is not installed. Thread-safe. */
const struct dict *dict_find(const char *stem);

/*
 * Break points of one word of letters (UTF-8, n bytes): breaks[i] is true where a hyphen may
 * stand before byte i. `breaks` has n entries. False: the word cannot be hyphenated.
 */
bool dict_hyphenate(const struct dict *d, const char *word, size_t n, bool *breaks);

#endif
