/*
 * Content streams, read by tokens: text can imitate operators.
 */
#ifndef WRITE_PDF_CONTENT_H
#define WRITE_PDF_CONTENT_H

#include <glib.h>
#include <stddef.h>

/*
 * Appends a piece's content to `out`, its resource names replaced (`names`: "/a0" -> "/a0.1"; all
 * of the piece's, also those that stay). NULL, or why the content does not stand by itself: q/Q,
 * BT/ET or BMC/EMC out of balance, an inline image, marks of cairo's own, a resource that is not
 * among the names. `out` is then of no use.
 */
const char *content_append(GString *out, const char *s, size_t n, GHashTable *names);

#endif
