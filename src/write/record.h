/*
 * What catalogue records of all formats tell, from the metadata and the tree: docs/catalogue.md.
 * A record is a draft for a person who catalogues: nothing is in it that the notice, an option
 * or this program's own work does not state.
 */
#ifndef WRITE_RECORD_H
#define WRITE_RECORD_H

#include <glib.h>

#include "base/date.h"
#include "write/access.h"

struct record {
    const struct write_job *job;
    const struct meta *meta;
    struct arena *arena; /* of this record */
    const char *title;   /* the title proper */
    const char *title_lang;
    char lang[4];     /* ISO 639-2/B: "rus"; "und" if it is not known */
    char original[4]; /* of the original, or "" */
    bool translated;  /* someone is named who translated it */
    struct access access;
    const struct write_book *epub, *pdf; /* that were made in this run, or NULL */
};

void record_init(struct record *r, const struct write_job *job);
void record_finish(struct record *r);

/* The credits as the text words them, separated by " ; "; NULL: none. */
const char *record_credits(const struct record *r);
/* Other title information in the language of a title, or NULL. */
const char *record_subtitle(const struct record *r, const char *lang);
/* "1 online resource (2 pages)" */
const char *record_extent(const struct record *r);
/* "In Russian, translated from English." */
const char *record_languages(const struct record *r);
/* The address of a book, NULL without --base-url. */
const char *record_url(const struct record *r, const struct write_book *book);
/* What a person should know of the book's accessibility, in the language of the book. */
const char *record_summary(const struct record *r, const char **ret_lang);
/* The date of the publication. */
const char *record_date(const struct record *r, enum date_form form);

/* What a MARC relator code means: "translator"; UNIMARC's code for it: "730". NULL: not known. */
const char *record_relator(const char *role);
const char *record_relator_unimarc(const char *role);

#endif
