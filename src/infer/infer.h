/*
 * Passes: tree to better tree. Each does one thing, cannot fail, changes nothing when run
 * again, never overrules ORIGIN_SOURCE, and reports what it guessed.
 */
#ifndef INFER_INFER_H
#define INFER_INFER_H

#include "model/doc.h"

struct pass {
    const char *name;
    void (*run)(struct doc *doc);
    bool fills; /* runs on doc->fixed, too, and there only adds what is missing (metadata, ids) */
};

extern const struct pass pass_furniture; /* page numbers, running heads: to doc->dropped */
extern const struct pass pass_blocks;  /* LINEs into PARA, LIST/ITEM, QUOTE, PRE (holding LINEs) */
extern const struct pass pass_hyphens; /* joins the LINEs of each block to one TEXT; torn words,
                                          also over blocks that a page break cut */
extern const struct pass pass_inlines; /* **strong**, *emphasis* */
extern const struct pass pass_links;   /* addresses, with and without <> */
extern const struct pass pass_notes;   /* note texts to doc->notes, marks to NOTEREFs */
extern const struct pass pass_lang;    /* document, blocks, foreign phrases */
extern const struct pass pass_titles;  /* title, parallel titles */
extern const struct pass pass_headings;
extern const struct pass pass_credits;
extern const struct pass pass_meta;     /* doc->meta from tree and options */
extern const struct pass pass_original; /* the language that it was translated from */
extern const struct pass pass_ids;      /* ids of headings, notes and references */

#endif
