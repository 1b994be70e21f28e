/*
 * The parts of the composer, private to pdf_compose.c, pdf_tags.c, pdf_annot.c, pdf_nav.c and
 * pdf_meta.c. Each part adds its own to the document in `q`; what goes wrong is reported once
 * by compose_fail(), and libqpdf's own errors are asked for before the file is written.
 */
#ifndef WRITE_PDF_COMPOSE_H
#define WRITE_PDF_COMPOSE_H

#include "write/pdf_book.h"
#include "write/pdf_obj.h"

struct composer {
    struct pdf_book *b;
    qpdf_data q;
    qpdf_oh root;       /* the catalog */
    qpdf_oh tree;       /* StructTreeRoot */
    qpdf_oh ns17, ns20; /* the standard namespaces (PDF 2.0 only) */
    bool failed;
};

/* DIAG_WRITE_FAILED, the first time only. */
void compose_fail(struct composer *c, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* pdf_tags.c: structure tree, parent tree, IDTree. Page and annotation handles exist. */
void tags_write(struct composer *c);

/* pdf_annot.c: handles for the annotations; then the annotations, on their pages. */
void annots_alloc(struct composer *c);
void annots_write(struct composer *c);

/* pdf_nav.c: where an element begins, as the target of an annotation or outline item. */
void nav_target(struct composer *c, qpdf_oh dict, const struct pdf_elem *target);
void nav_outline(struct composer *c);
void nav_page_labels(struct composer *c);

/* pdf_meta.c: catalog, output intent, XMP and Info. */
void meta_write(struct composer *c);

/* pdf_icc.c: sRGB as an ICC profile, version 4. Free it. */
GByteArray *icc_srgb(void);

/* pdf_xmp.c: the metadata packet. */
GString *xmp_packet(const struct pdf_book *b);
#define PDF_PRODUCER "anagnost " ANAG_VERSION

/* The title for display: the title proper, else "Untitled" in the document's language. */
const char *xmp_title(const struct pdf_book *b);
/* The names of the creators, joined by "; ", or NULL. Free it. */
char *xmp_creators(const struct pdf_book *b);

#endif
