/*
 * What an EPUB says of itself: not its text, but its package and its cover, for a shelf. Files may
 * come from anyone; nothing but the container is opened.
 */
#ifndef READ_EPUB_IN_H
#define READ_EPUB_IN_H

#include <glib.h>

#include "model/shelf.h"

/*
 * Fills the metadata of a book in the arena. *ret_cover is its cover if that is a PNG, else NULL.
 * False: this is no EPUB with a title, an identifier and a language.
 */
bool epub_in_read(
    struct arena *a, const void *data, size_t len, struct book *book, GBytes **ret_cover);

#endif
