/*
 * The feeds of a shelf, page by page: OPDS 1.2 (Atom), OPDS 2.0 (JSON) and a page to read.
 * Nothing is in them that the books do not say of themselves.
 */
#ifndef WRITE_SHELF_H
#define WRITE_SHELF_H

#include <glib.h>

#include "base/out.h"
#include "model/shelf.h"

enum { SHELF_PAGE = 100 }; /* books on a page */

/* A page of a shelf, from 0. */
struct shelf_page {
    const struct shelf *shelf;
    size_t page, pages;
    const struct book *first;
    size_t n;
};

struct shelf_format {
    const char *stem, *extension; /* "opds", ".xml": opds.xml, opds-2.xml, … */
    const char *media;
    void (*write)(const struct shelf_page *p, struct out *o);
};

extern const struct shelf_format shelf_atom, shelf_opds2, shelf_html;
/* NULL after the last one. */
extern const struct shelf_format *const shelf_formats[];

struct shelf_page shelf_page_at(const struct shelf *s, size_t page);
size_t shelf_pages(const struct shelf *s);

/* The name of a page's file, for g_free. */
char *shelf_page_name(const struct shelf_format *f, size_t page);
/* A path as the address in a link, for g_free. */
char *shelf_href(const char *path);
/* "2021-02-03T04:05:06Z", for g_free. */
char *shelf_date(int64_t date);

#endif
