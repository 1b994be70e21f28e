/*
 * Words torn at line ends: does the hyphen belong to the word? Judged by what the document itself
 * does elsewhere, then by its language.
 */
#ifndef INFER_WORDS_H
#define INFER_WORDS_H

#include "model/doc.h"

enum verdict {
    TORN_JOIN,  /* the hyphen goes */
    TORN_KEEP,  /* it stays, the lines are joined at it */
    TORN_SPACE, /* it stays, and a space behind it: "Schul- und" */
};

struct judgement {
    enum verdict verdict;
    enum confidence confidence;
    const char *reason; /* for the diagnostic */
};

struct words;

/* Looks through the LINEs of the document. */
struct words *words_new(const struct doc *doc);
void words_free(struct words *w);

/* The text `left` ends in a hyphen; `right` goes on. `gap`: a page break lies between. */
struct judgement words_judge(
    const struct words *w, const char *left, size_t n, const char *right, bool gap);

#endif
