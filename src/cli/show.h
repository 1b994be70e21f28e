/*
 * What the program says. Names and texts come from strangers: no control character of theirs
 * reaches the terminal, and JSON is JSON whatever bytes a name has.
 */
#ifndef CLI_SHOW_H
#define CLI_SHOW_H

#include <stdio.h>

#include "anagnost.h"

/* Control characters, turns of direction and bytes that are not UTF-8 become "?". */
void print_plain(FILE *to, const char *s);

/* A JSON string, with its quotation marks; bytes that are not UTF-8 become U+FFFD. */
void print_json(FILE *to, const char *s);

/* One diagnostic on one line. */
void show_plain(FILE *to, const struct anag_diag *d);
void show_json(FILE *to, const struct anag_diag *d);

#endif
