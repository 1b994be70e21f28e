#include "style/profile.h"

#include <string.h>

/* docs/styles.md tells what each is for, and by whose advice. */
static const struct profile profiles[] = {
    { "standard", { "standard.css" } },
    { "clear", { "standard.css", "clear.css" } },
    { "large", { "standard.css", "large.css" } },
    { "large-ukaaf", { "standard.css", "large.css", "large-ukaaf.css" } },
    { "large-acb", { "standard.css", "large.css", "large-acb.css" } },
    { "large-aph", { "standard.css", "large.css", "large-aph.css" } },
};

enum { N_PROFILES = sizeof profiles / sizeof *profiles };

const struct profile *
profile_at(size_t i)
{
    return i < N_PROFILES ? &profiles[i] : NULL;
}

const struct profile *
profile_find(const char *name, size_t len)
{
    for (size_t i = 0; i < N_PROFILES; i++)
        if (strlen(profiles[i].name) == len && memcmp(profiles[i].name, name, len) == 0)
            return &profiles[i];
    return NULL;
}

bool
profile_is_standard(const struct profile *p)
{
    return p == &profiles[0];
}
