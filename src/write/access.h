/*
 * What a book offers to readers who do not see, in the terms of schema.org that EPUB and MARC 21
 * share. One table, so that the package of the EPUB and the catalogue records say the same.
 */
#ifndef WRITE_ACCESS_H
#define WRITE_ACCESS_H

#include "write/write.h"

/* What is in the book. */
struct access {
    bool aria; /* roles: notes and page breaks have them */
    bool pictures, headings, pages;
};

enum { ACCESS_MAX = 8 };

/* From the tree and the pages of the job. */
struct access access_of(const struct write_job *job);

/* The features of the EPUB, sorted; how many there are. */
size_t access_features(struct access a, const char *ret_features[ACCESS_MAX]);

#endif
