/*
 * Limits on what is read and written (limits.def), which the option --limits changes:
 * "notes=10,pages=500". An input at the limit is taken, one beyond it is an error.
 */
#ifndef BASE_LIMITS_H
#define BASE_LIMITS_H

#include <stdbool.h>
#include <stddef.h>

struct anag_opts;

enum limit {
#define LIMIT(id, name, value, highest, what) LIMIT_##id,
#include "base/limits.def"
#undef LIMIT
    LIMIT_COUNT
};

struct limit_info {
    const char *name;
    size_t value, highest;
    const char *what; /* "notes": more than so many are too many */
};
extern const struct limit_info limit_info[LIMIT_COUNT];

/* The limit in force; `opts` may be NULL. */
size_t limit_value(const struct anag_opts *opts, enum limit id);

/* Is this "name=value,…" with names of the table and values from 1 to the highest? "" is. */
bool limits_are_valid(const char *text);

/* "more than 10 notes (--limits=notes=…)", to be freed: how a limit that was hit is told. */
char *limit_text(const struct anag_opts *opts, enum limit id);

#endif
