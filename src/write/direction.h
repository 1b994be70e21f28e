/* Which way a part of a text runs. */
#ifndef WRITE_DIRECTION_H
#define WRITE_DIRECTION_H

#include <stdbool.h>

#include "model/node.h"

/*
 * Must the link be told apart from the text around it, whose language is `outer`? An address in a
 * text from right to left would fall apart at its points and strokes (UAX 9, 6.5).
 */
bool direction_turns_link(const struct node *link, const char *outer);

/*
 * Finds the next number in groups ("+961 1 555014", "978-3-16-148410-0", "555-0142") in `text`, of
 * n bytes: one that reads from left to right also in a text of the other direction, where its
 * groups would change places (UAX 9, W4). A range ("2018-2021") is none: its ends follow the text.
 * Returns where it starts and sets *ret_end; n if there is none.
 */
size_t direction_find_number(const char *text, size_t n, size_t *ret_end);

#endif
