/*
 * Units: which lines make one block, before the blocks are built.
 */
#ifndef INFER_UNITS_H
#define INFER_UNITS_H

#include "infer/lines.h"

enum unit_kind {
    UNIT_PARA,
    UNIT_ITEM,
    UNIT_HEADING, /* a line with a row of signs under it */
    UNIT_RULE,    /* a row of signs: no text */
};

struct unit {
    enum unit_kind kind;
    size_t from, to; /* lines [from, to) */
    unsigned indent; /* columns before the first line, with its mark */
    unsigned body;   /* columns before the text of an item, else before the second line */
    unsigned quote;
    int level;  /* of a HEADING */
    bool apart; /* a blank line stands before it */
    bool torn;  /* a page break was bridged in it */
};

struct units {
    struct unit *v;
    size_t n;
};

/* The array is the caller's to g_free. */
void units_build(struct units *us, const struct lines *ls);

/* True if line b goes on with the text of unit u, which a page break cut (torn.c). */
bool unit_goes_on(const struct units *us, const struct lines *ls, size_t b);

#endif
