/*
 * Liang's patterns as dictionaries of libhyphen's form hold them, one or two levels, with the same
 * result. One walk over the file finds where the lines with the same first letters stand; those
 * that a word asks for are then read into a table that tells where each beginning of a pattern
 * stands in the text. Nothing is copied, nothing compiled.
 */
#ifndef BASE_PATTERNS_H
#define BASE_PATTERNS_H

#include <stdbool.h>
#include <stddef.h>

struct patterns;

/*
 * Takes over the text of a dictionary (GLib's memory). NULL, and the text is the caller's still:
 * some pattern changes letters, which this reader does not know.
 */
struct patterns *patterns_new(char *text, size_t len);
void patterns_free(struct patterns *p);

/* The declared charset; NULL: UTF-8. */
const char *patterns_charset(const struct patterns *p);

/*
 * For each byte of a word in that charset and in lower case, an odd figure in ret_marks where a
 * hyphen may stand behind it. ret_marks has n entries, n is at most PATTERNS_WORD.
 */
enum { PATTERNS_WORD = 400 };
void patterns_match(struct patterns *p, const char *word, size_t n, unsigned char *ret_marks);

#endif
