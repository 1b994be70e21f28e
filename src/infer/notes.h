/*
 * The pass "notes" while it looks: what may be a note, and what may call one.
 */
#ifndef INFER_NOTES_H
#define INFER_NOTES_H

#include <glib.h>

#include "model/doc.h"

/* A block (or list item) that begins with a mark. */
struct note_text {
    struct node *node; /* PARA or ITEM */
    struct node *para; /* the PARA that holds the mark, or follows it */
    const char *label;
    size_t cut;     /* bytes of its text that are the mark */
    gunichar style; /* '[', '^', '*', a dagger; '1' a number, an item's or a plain one; 'i' an
                       item's asterisk */
    int value;
    size_t order;
    struct node *note; /* made for it */
};

/* A mark in running text. */
struct note_call {
    struct node *block;
    size_t start, end; /* bytes of the block's text, with the space before the mark */
    size_t mark;       /* where the mark itself begins */
    gunichar style;
    int value;
    size_t order;
    const char *label;
    struct note_text *text;
};

struct note_finder {
    struct doc *doc;
    const struct node *tail; /* from this block on only notes and a credit or two may stand */
    bool in_tail;
    const struct node *list; /* the last one, if it is in the tail */
    GArray *texts;           /* struct note_text */
    GArray *calls;           /* struct note_call */
    GHashTable *by_key;      /* key -> GArray of indexes into texts */
    size_t order;
};

/* Adds a text that begins with a mark; its `order` is where the finder is. */
void notes_add_text(struct note_finder *f, struct note_text t);

/*
 * Adds the plain figures at the end of the document and those in its text that call them (see
 * figures.h), after all else was found.
 */
void notes_find_figures(struct note_finder *f);

#endif
