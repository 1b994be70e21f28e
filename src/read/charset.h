/*
 * Bytes of a text in any encoding to UTF-8.
 */
#ifndef READ_CHARSET_H
#define READ_CHARSET_H

#include "model/doc.h"

/*
 * The text as UTF-8 without a byte order mark, to be freed with g_free. The encoding is that of the
 * option, of the byte order mark, UTF-8 or UTF-16 by their form, or what uchardet finds (reported).
 * NULL: the bytes make no text; the reason has been reported.
 */
char *charset_decode(struct doc *doc, const char *data, size_t len, size_t *ret_len);

#endif
