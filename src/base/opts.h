/*
 * The one table of options (opts.def) and a set of values for it.
 */
#ifndef BASE_OPTS_H
#define BASE_OPTS_H

#include <stdbool.h>
#include <stdint.h>

#include "anagnost.h"

enum opt {
#define OPT(id, name, arg, value, help) OPT_##id,
#include "base/opts.def"
#undef OPT
    OPT_COUNT
};

struct anag_opts {
    char *value[OPT_COUNT]; /* NULL: the default of the table */
};

extern const struct anag_option opts_table[OPT_COUNT + 1];

/* The value, "" where none was given and none is the default. `o` may be NULL. */
const char *opts_str(const struct anag_opts *o, enum opt id);
bool opts_bool(const struct anag_opts *o, enum opt id);

/* False: no such option, or a value that its argument list ("a|b|c") does not have. */
bool opts_set(struct anag_opts *o, const char *name, const char *value);
void opts_finish(struct anag_opts *o);

#endif
