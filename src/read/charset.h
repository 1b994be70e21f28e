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

/* The same for a text that says itself which encoding it has; a byte order mark knows better. */
char *charset_decode_as(
    struct doc *doc, const char *data, size_t len, const char *encoding, size_t *ret_len);

/* The place, in lines and columns, of what follows these n bytes. */
struct pos charset_pos(const char *utf8, size_t n);

#endif
