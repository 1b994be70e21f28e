/* QR codes beside printed addresses: whoever holds paper cannot click. */
#ifndef WRITE_PDF_QR_H
#define WRITE_PDF_QR_H

#include "write/pdf_layout.h"

/* A code and where it stands on its item; the drawing makes the elements. */
struct pdf_qr {
    const char *uri, *alt, *alt_lang;
    struct pdf_elem *para; /* its own paragraph */
    double x, y, size;     /* of the dark part; x on the page, y from the top of the item */
    size_t modules;
    const unsigned char *dark; /* modules * modules, in rows; the lowest bit tells */
};

/*
 * The codes for the addresses that are to be read in a block and have had none yet, in their
 * order: an array of struct pdf_qr, NULL if there are none or none are wanted. None in tables.
 */
GArray *pdf_qr_of(struct pdf_layout *l, const struct node *block);

/* The room that a code takes: with the quiet zone around it. */
double pdf_qr_room(const struct pdf_qr *qr);

/* Is a block of this height short enough for its code to stand beside it? */
bool pdf_qr_goes_beside(const GArray *codes, double height);

/*
 * Puts the codes on an item, side by side from where lines start, or one at the end of the frame.
 * The item takes the array over; it is as high as they are at least.
 */
void pdf_qr_put(struct pdf_layout *l, struct pdf_item *item, GArray *codes,
    const struct pdf_frame *f, bool at_end);

/* Draws a code of an item: a figure in a link in a paragraph. */
void pdf_qr_draw(struct pdf_pen *p, const struct pdf_qr *qr, double top);

#endif
