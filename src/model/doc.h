/*
 * A document: the tree, its notes, what was dropped, its metadata and diagnostics.
 */
#ifndef MODEL_DOC_H
#define MODEL_DOC_H

#include <stdbool.h>
#include <stdint.h>

#include "model/node.h"

/* Who contributed: from a credit or an option. */
struct contributor {
    struct contributor *next;
    const char *role;        /* MARC relator code: "trl", "aut" */
    const char *name;        /* as written, or as the option says */
    const char *file_as;     /* "Family, Given"; NULL if that is not sure */
    const char *affiliation; /* or NULL */
    const char *lang;        /* of the name; NULL: the document's */
    enum node_origin origin;
};

/* A title in one language; the first is the title proper. */
struct title {
    struct title *next;
    const char *text;
    const char *lang;
};

/* Filled by the pass "meta" from the tree and the options; strings are in the arena, or NULL. */
struct meta {
    const char *lang;                 /* of the document; BCP 47 */
    struct title *titles;             /* the title proper, then the parallel titles */
    struct contributor *contributors; /* in the order of the text */
    const char *source;               /* address of the original */
    const char *original_lang;        /* of what this is a translation of; BCP 47 */
    const char *publisher, *rights;
    const char *identifier; /* "urn:uuid:…" or what the option says */
    int64_t date;           /* seconds since 1970 UTC: dates in the outputs */
    bool has_date;          /* the date is stated: by an option, the XML, the environment, a file */
};

struct doc {
    struct arena *arena;
    const char *name; /* of the input, for diagnostics */
    struct node *body;
    struct node *notes;   /* a DOC whose children are NOTEs, in the order of their references */
    struct node *dropped; /* a DOC whose children are LINEs: furniture left out */
    struct meta meta;
    struct diags diags;
    const struct anag_opts *opts; /* lent by the caller of anag_read */
    bool fixed;  /* read from XML: taken as it stands, passes only add what is missing */
    bool headed; /* headings were looked for: once, since each changes how those beside it look */
};

/* An empty document with its own arena; doc_free takes NULL. */
struct doc *doc_new(const char *name);
void doc_free(struct doc *d);

/* May a node of kind `child` stand in a node of kind `parent`? */
bool doc_may_hold(enum node_kind parent, enum node_kind child);

/* Does the body hold whole notices (docs/catalogue.md: an issue)? */
bool doc_is_issue(const struct doc *d);

/* The tree's laws (check.c). NULL if it is sound, else what is wrong, in the arena. */
const char *doc_check(struct doc *d);

#endif
