/*
 * Files that are part of the library: style sheets and the manifest of fonts. They are made into
 * a C file by tools/embed.py, so that the library opens nothing to find them.
 */
#ifndef BASE_BUILTIN_H
#define BASE_BUILTIN_H

#include <stddef.h>

struct builtin {
    const char *name; /* of the file: "standard.css" */
    const char *text;
};

extern const struct builtin builtins[]; /* ends with a NULL name */

/* The text of the file, NULL if there is none of this name. */
const char *builtin_find(const char *name);

#endif
