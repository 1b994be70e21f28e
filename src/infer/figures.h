/*
 * Plain figures that call notes: "manifesto2", as the raised ones of a printed page come out when
 * it is copied. A figure at a word means much else, so none is taken alone: the notes stand
 * together, numbered from 1, and the text before them calls each of them, in their order.
 */
#ifndef INFER_FIGURES_H
#define INFER_FIGURES_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>

/* A figure right behind a word or its stop. */
struct figure_call {
    size_t place;      /* the caller's: which text it stands in */
    size_t start, end; /* bytes of that text */
    int value;
    bool weak; /* it may belong to its word: "MP3", "p.12" */
};

/* Adds the calls in s (n bytes) to `calls` (struct figure_call), in their order. */
void figures_find(GArray *calls, const char *s, size_t n, size_t place);

/* "12 text": the number that a note's text begins with, and its bytes; 0: it begins with none. */
int figures_label(const char *s, size_t n, size_t *ret_label, size_t *ret_cut);

/* A text that begins with a figure. */
struct figure_text {
    size_t place;
    int value;
};

/* Which call (index into the calls) has which text. */
struct figure_pair {
    guint call, text;
};

/*
 * The notes 1, 2, 3, ... as far as each has a call, in their order, and its text behind that. Calls
 * and texts (struct figure_text) are in the order of their places. The caller's to g_array_free.
 */
GArray *figures_match(const GArray *calls, const GArray *texts);

#endif
