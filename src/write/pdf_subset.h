/*
 * A font with nothing but the glyphs that a book draws. cairo makes a subset, too, but keeps the
 * instructions and, of a font of PostScript outlines, all that any of its glyphs could call.
 */
#ifndef WRITE_PDF_SUBSET_H
#define WRITE_PDF_SUBSET_H

#include <hb.h>

/*
 * The font without cmap and layout; NULL if it cannot be made. ret_new learns the new number of
 * each glyph. Free with hb_blob_destroy.
 */
hb_blob_t *pdf_subset(hb_face_t *face, const hb_set_t *glyphs, hb_map_t *ret_new);

#endif
