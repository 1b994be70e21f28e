/*
 * Which units with marks are items of lists, and the tree of lists.
 */
#ifndef INFER_LISTS_H
#define INFER_LISTS_H

#include "infer/units.h"

/* Units with marks that make no list become paragraphs that keep the mark in their text. */
void lists_confirm(struct units *us, const struct lines *ls);

#endif
