/* The package of an EPUB: shared by epub_in.c and epub_meta.c. */
#ifndef READ_EPUB_META_H
#define READ_EPUB_META_H

#include <libxml/tree.h>

#include "model/shelf.h"

/* The next element of the document in document order. */
xmlNode *epub_meta_next(xmlNode *n);
/* Is it an element of this name, whatever its namespace? */
bool epub_meta_is(const xmlNode *n, const char *name);

/* *ret_cover: the href of the cover's item, or NULL. False: what a book must have is missing. */
bool epub_meta_read(struct arena *a, xmlDoc *package, struct book *book, const char **ret_cover);

#endif
