/*
 * Lines of a fixed width. Breaks stand at spaces and, where a script has none, between its
 * characters; words and addresses stay whole, so a line may be longer than the width.
 */
#ifndef WRITE_FILL_H
#define WRITE_FILL_H

#include "base/out.h"

/* In a text to fill: no break here (before the mark of a note); takes no room. */
#define FILL_JOIN '\x01'

/*
 * Writes `text` in lines of at most `width` columns. Each begins with `rest`, the first with
 * `first`; "\n" ends a line. Returns the columns of the longest line without its beginning.
 */
unsigned fill_text(
    struct out *o, const char *text, const char *first, const char *rest, unsigned width);

/* Columns of a string: 2 for a wide character, 0 for a combining one. */
unsigned fill_columns(const char *s, size_t n);

#endif
