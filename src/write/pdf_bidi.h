/*
 * The pieces of a line in the order in which they are seen, from left to right.
 */
#ifndef WRITE_PDF_BIDI_H
#define WRITE_PDF_BIDI_H

#include "write/pdf_para.h"

/* Puts pieces in logical order into visual order; level: the embedding level of each. */
void bidi_reorder(struct para_frag *frags, const int *level, size_t n);

#endif
