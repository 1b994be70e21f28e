/* Print profiles: which style sheets, one upon the other, a PDF is laid out by. */
#ifndef STYLE_PROFILE_H
#define STYLE_PROFILE_H

#include <stdbool.h>
#include <stddef.h>

enum { PROFILE_SHEETS = 3 };

struct profile {
    const char *name;
    const char *sheet[PROFILE_SHEETS + 1]; /* built in, NULL after the last one */
};

/* From 0; NULL after the last one. The first is the standard one. */
const struct profile *profile_at(size_t i);
/* NULL: there is none of this name. */
const struct profile *profile_find(const char *name, size_t len);
bool profile_is_standard(const struct profile *p);

#endif
