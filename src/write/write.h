/*
 * Writers: a const tree to a stream. A writer never infers and never alters.
 * No `default:` in a switch over kinds: a new kind breaks the build until each writer draws it.
 */
#ifndef WRITE_WRITE_H
#define WRITE_WRITE_H

#include "base/opts.h"
#include "base/out.h"
#include "model/doc.h"
#include "style/profile.h"

/* Where pages begin, from the layout of the PDF, for the page list of the EPUB. */
struct page_break {
    const struct node *node; /* the TEXT (or other leaf) in which the page begins */
    size_t offset;           /* bytes into it; 0: before it */
    const char *label;       /* "2"; in the table's arena */
};

struct page_table {
    struct arena *arena;
    struct page_break *v;
    size_t n, cap;
    const char *identifier; /* of the PDF (urn:uuid:…), for pageBreakSource */
    const char *format;     /* "PDF, A4" */
};

/* A book that was made in this run, for the records that describe it. */
struct write_book {
    const char *format; /* "EPUB" */
    const char *media;  /* "application/epub+zip" */
    const char *file;   /* its name, without folders */
    bool large;         /* large print */
};

struct write_job {
    const struct doc *doc;
    const struct anag_opts *opts;
    struct out *out;
    struct diags *diags;
    const struct profile *profile; /* of the PDF */
    const char *style;             /* the user's style sheet, NULL: none */
    struct page_table *pages; /* the PDF fills it, the EPUB reads it; NULL: no PDF in this run */
    const struct write_book *books;
    size_t n_books;
};

struct writer {
    const char *name;
    const char *extension; /* with the dot */
    bool makes_pages;      /* fills job->pages: run before those that read it */
    enum anag_status (*write)(const struct write_job *job);
    bool has_profiles;        /* one output for each profile */
    const char *book, *media; /* of a book: "EPUB" and its media type; NULL: none to list */
    bool lists_books;         /* reads job->books: run after those that make them */
};

extern const struct writer write_epub;
extern const struct writer write_pdf;
extern const struct writer write_layout; /* where the PDF's lines stand: for tests */
extern const struct writer write_xml;
extern const struct writer write_json;
extern const struct writer write_text;
extern const struct writer write_explain; /* what was understood and why */
extern const struct writer write_marcxml; /* catalogue records: docs/catalogue.md */
extern const struct writer write_unimarc;
extern const struct writer write_dc;

#endif
