/*
 * The lists of readers, passes and writers, and what the public functions share.
 */
#ifndef LIB_LIB_H
#define LIB_LIB_H

#include "infer/infer.h"
#include "model/doc.h"
#include "read/read.h"
#include "write/write.h"

enum { LIB_MAX_BOOKS = 8 };
enum { STYLE_LIMIT = 1 << 20 }; /* bytes of a user's style sheet */

/* The public document is a doc with its own copy of the options. */
struct anag_doc {
    struct doc *doc;
    struct anag_opts *opts;
    struct page_table *pages;               /* of the last PDF written, for an EPUB after it */
    struct write_book books[LIB_MAX_BOOKS]; /* that stand or will stand beside its records */
    size_t n_books;
};

extern const struct reader *const lib_readers[];
extern const struct pass *const lib_passes[];
extern const struct writer *const lib_writers[];

/*
 * Reads a file, dates and understands it, and shows its diagnostics. *ret_doc is NULL only where
 * the file cannot be read.
 */
enum anag_status lib_load(const char *in, const struct anag_opts *opts, anag_diag_fn *fn,
    void *user, struct anag_doc **ret_doc);

const struct writer *lib_find_writer(const char *name, size_t len);

/* Writes one format in one print profile. `keep_pages`: the EPUB's page list is this one's. */
enum anag_status lib_write(struct anag_doc *d, const struct writer *w,
    const struct profile *profile, bool keep_pages, const struct anag_opts *opts,
    anag_sink_fn *sink, void *user);

#endif
