/*
 * Diagnostics of a document: what was found, guessed or left out, and where.
 * Each has a code of diag.def; a guess says how sure it is.
 */
#ifndef MODEL_DIAG_H
#define MODEL_DIAG_H

#include <stdbool.h>
#include <stddef.h>

#include "anagnost.h"
#include "base/mem.h"

struct node;

enum diag_code {
#define DIAG(id, code, level, help) DIAG_##id,
#include "model/diag.def"
#undef DIAG
    DIAG_COUNT
};

/* How sure a guess is. A doubtful one is reported as a warning. */
enum confidence { SURE, LIKELY, DOUBTFUL };

struct pos {
    unsigned line, column; /* from 1, column in code points; 0: not from the source */
};

struct diag {
    enum diag_code code;
    enum anag_level level;
    enum confidence confidence;
    struct pos pos;
    const struct node *node; /* what it speaks of, or NULL */
    const char *text;        /* in the arena */
};

struct diag_info {
    const char *code;
    enum anag_level level;
    const char *help; /* what it means and how to settle it */
};
extern const struct diag_info diag_info[DIAG_COUNT];

struct diags {
    struct arena *arena;
    struct diag *v;
    size_t n, cap;
};

/* Adds a finding with the level of its code. */
void diag_add(struct diags *d, enum diag_code code, struct pos pos, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));

/* Adds a guess about a node: a note, or a warning where it is DOUBTFUL. */
void diag_guess(struct diags *d, enum diag_code code, enum confidence confidence,
    const struct node *node, struct pos pos, const char *fmt, ...)
    __attribute__((format(printf, 6, 7)));

/* Was a finding of this code told? For what stays in the text and would be met again. */
bool diag_told(const struct diags *d, enum diag_code code);

#endif
