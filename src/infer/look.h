/* What titles, headings and credits look like: measures of a short block. */
#ifndef INFER_LOOK_H
#define INFER_LOOK_H

#include "infer/chars.h"
#include "model/doc.h"

struct look {
    const struct node *block;
    const char *text; /* node_text of the block, in the arena */
    size_t n;         /* its bytes */
    unsigned width;   /* columns, a Han character counting two */
    unsigned words;   /* separated by spaces; of scripts without spaces two characters each */
    unsigned capitals, smalls; /* letters with a case */
    unsigned digits;
    unsigned lines, first_line, last_line; /* of the source */
    unsigned blank;                        /* blank lines before it; 0 for the first block */
    enum ending ending;
    gunichar head; /* the first letter or digit */
    bool linked;   /* an address is in it */
    bool strong;   /* nothing but strong emphasis */
    bool noted;    /* calls a note */
};

struct look look_at(struct doc *doc, const struct node *block);

/* All letters are capitals, and there are some. */
bool look_is_caps(const struct look *l);
/* Begins as a sentence or heading does: with a capital, a digit, or a letter without case. */
bool look_begins(const struct look *l);
/* A line with nothing but a date, perhaps after a place: "Paris, 3 May 2021". */
bool look_is_date(const struct look *l);
/* Some words, and at the end a year, the only figures. */
bool look_ends_in_year(const struct look *l);
/* A day and a year are in it: "adopted at Accra on 9 December 2020". */
bool look_holds_day(const struct look *l);

#endif
