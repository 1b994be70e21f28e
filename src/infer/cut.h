/* Cutting the TEXTs of a block, for passes that find something in them. */
#ifndef INFER_CUT_H
#define INFER_CUT_H

#include "model/doc.h"

/*
 * Puts bytes [start + mark, end - mark) of a TEXT into a new node of this kind, drops the `mark`
 * bytes on both sides, and returns the new node. *ret_rest is the TEXT after `end`, or NULL.
 */
struct node *cut_out(struct doc *doc, struct node *text, size_t start, size_t end, size_t mark,
    enum node_kind kind, struct node **ret_rest);

/* Line breaks of a title or heading mean nothing: each becomes a space, or nothing in Chinese. */
void cut_join_breaks(struct doc *doc, struct node *block);

/* The next leaf block after n in reading order: of the body, then of the notes. NULL: first. */
struct node *cut_next_block(const struct doc *doc, const struct node *n);

/* Does the block hold a node of this kind at any depth? */
bool cut_holds(const struct node *block, enum node_kind kind);

/* Does the block call, by an asterisk or the like, a note that has an address? */
bool cut_calls_source(const struct node *block);

#endif
