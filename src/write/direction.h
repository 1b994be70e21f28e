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

#endif
