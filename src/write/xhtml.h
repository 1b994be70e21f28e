/*
 * Inside the writer of the content document: blocks (xhtml.c), inlines (xhtml_inline.c),
 * lists (xhtml_list.c), notes (xhtml_notes.c).
 */
#ifndef WRITE_XHTML_H
#define WRITE_XHTML_H

#include "write/epub.h"

struct xhtml {
    struct epub *e;
    const struct epub_part *part; /* NULL for labels */
    struct xml_out *x;
    const char *lang;        /* in force where we write */
    bool label;              /* only text and languages: for navigation */
    struct node_depth depth; /* of the headings */
};

/* Opens an element with language, id and class of the node; returns the language before it. */
const char *xhtml_open(struct xhtml *w, const char *name, const struct node *n);
void xhtml_close(struct xhtml *w, const char *lang_before);

/* The page breaks that stand before the node and are not written yet; true if there were any. */
bool xhtml_markers(struct xhtml *w, const struct node *n);

void xhtml_block(struct xhtml *w, const struct node *n);
/* The children of a container of blocks, flat headings put into sections. */
void xhtml_blocks(struct xhtml *w, const struct node *container);
/* A paragraph that begins with words that are not in the tree (a label); NULL: without. */
void xhtml_para(struct xhtml *w, const struct node *para, const char *label);
/* A paragraph that needs no <p> of its own where it is all that its item or cell holds. */
bool xhtml_is_bare(const struct node *n);

/* The text of a leaf, with the page breaks inside it. */
void xhtml_text(struct xhtml *w, const struct node *n);
void xhtml_inline(struct xhtml *w, const struct node *n);
void xhtml_inlines(struct xhtml *w, const struct node *parent);
void xhtml_list(struct xhtml *w, const struct node *list);
/* The heading that the source gives the part's notes: node_notes_heading(). */
const struct node *xhtml_notes_heading(const struct xhtml *w);
/* All notes, after the text and before credits behind their heading, under their heading if they
 * have one; and one of them. */
void xhtml_notes(struct xhtml *w, const struct node *heading);
void xhtml_note(struct xhtml *w, const struct node *note);
/* A sign in the text that leads to its note. */
void xhtml_noteref(struct xhtml *w, const struct node *ref);

#endif
