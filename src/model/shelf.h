/*
 * A shelf: books that lie in a folder, and what their own files say of them.
 */
#ifndef MODEL_SHELF_H
#define MODEL_SHELF_H

#include "model/doc.h"

enum { SHELF_TERMS = 16, SHELF_FILES = 8 };

/* Terms of schema.org that a book states of itself. */
struct shelf_terms {
    const char *v[SHELF_TERMS];
    size_t n;
};

enum shelf_kind { SHELF_EPUB, SHELF_PDF, SHELF_LARGE, SHELF_RECORD };

struct shelf_file {
    enum shelf_kind kind;
    const char *media;
    const char *standard; /* of large print: "ACB", or NULL */
    const char *path;     /* below the shelf's folder, with "/" */
    uint64_t size;
};

struct book {
    struct meta meta;
    const char *file; /* the EPUB, below the shelf's folder */
    struct shelf_terms modes, sufficient, features, hazards;
    const char *summary, *summary_lang;
    const char *cover; /* path of the PNG below the shelf's folder, or NULL */
    struct shelf_file files[SHELF_FILES];
    size_t n_files;
};

struct shelf {
    struct arena *arena;
    const char *title, *lang, *identifier, *publisher; /* publisher: NULL if none is named */
    int64_t date;                                      /* of the youngest book */
    struct book *books;                                /* in the order of their paths */
    size_t n;
};

#endif
