/*
 * Between layout and composition: the pages as pieces and the structure tree they belong to.
 *
 * Layout decides the pages and draws every piece (the part of one structure element that falls
 * on one page) with cairo on a page of its own. The composer joins the pieces of each page,
 * marks their content and writes structure, annotations, outline and metadata with libqpdf.
 * All memory is in the book's arena. Coordinates are in points from the top left of the page.
 */
#ifndef WRITE_PDF_BOOK_H
#define WRITE_PDF_BOOK_H

#include <glib.h>

#include "write/write.h"

enum pdf_mark {
    PDF_CONTENT,         /* of a structure element */
    PDF_ARTIFACT_HEADER, /* page furniture at the head */
    PDF_ARTIFACT_FOOTER,
    PDF_ARTIFACT_LAYOUT /* rules, backgrounds */
};

struct pdf_rect {
    double x, y, w, h;
};

/* What an element holds, in reading order. */
enum pdf_kid_type { PDF_KID_ELEMENT, PDF_KID_PIECE, PDF_KID_ANNOT };

struct pdf_kid {
    enum pdf_kid_type type;
    union {
        struct pdf_elem *elem;
        struct {
            int page, mcid;
        } piece; /* pages from 0 */
        struct pdf_annot *annot;
    } as;
};

enum pdf_list { PDF_LIST_NONE, PDF_LIST_DISC, PDF_LIST_DECIMAL, PDF_LIST_DESCRIPTION_NONE };
enum pdf_scope { PDF_SCOPE_NONE, PDF_SCOPE_COLUMN, PDF_SCOPE_ROW };

/* A structure element. Types are those of PDF 1.7 (Note, Reference); the composer maps to 2.0. */
struct pdf_elem {
    struct pdf_elem *parent;
    struct pdf_kid *kids;
    size_t n_kids, cap_kids;
    const char *type; /* "Document", "H1", "P", "Link", "Span", "L", "LI", "Lbl", "LBody", … */
    const char *lang; /* where it differs from the parent's; on Document always */
    const char *alt;  /* Figure */
    const char *id;   /* Note: in the IDTree */
    struct pdf_elem *ref; /* Note to its Reference and back (PDF 2.0 /Ref) */
    enum pdf_list list;
    enum pdf_scope scope;
    int colspan, rowspan; /* 0: not said */
    bool has_box;         /* Figure */
    struct pdf_rect box;
    int page;        /* where it begins, -1 until it is placed */
    double y;        /* and at which height */
    unsigned handle; /* for the composer */
};

/* A link: one annotation an element and page, over several lines by QuadPoints. */
struct pdf_annot {
    struct pdf_elem *elem; /* its Link element */
    int page;
    struct pdf_rect *quads; /* one a line */
    size_t n_quads, cap_quads;
    const char *uri;               /* an address, or NULL */
    struct pdf_elem *target;       /* or an element of this document */
    const char *goal;              /* or the id of its block, until the layout is done, */
    struct pdf_elem **known_later; /* or where the element will then be told */
    const char *contents;          /* /Contents: a description in the document's language */
    const char *lang;              /* of contents */
    unsigned handle;
};

struct pdf_piece {
    enum pdf_mark mark;
    struct pdf_elem *elem; /* PDF_CONTENT; its mcid is its rank among the page's content pieces */
    const char *lang;      /* artifacts: language of the marked content */
    size_t drawn;          /* the page of cairo_pdf that it is drawn on, from 0 */
};

struct pdf_page {
    struct pdf_piece *pieces; /* in the order of the page's content; see `drawn` */
    size_t n_pieces, cap_pieces;
    const char *label; /* "1" */
    unsigned handle;
};

/* An entry of the outline. */
struct pdf_mark_entry {
    int level; /* 1 to 6 */
    const char *title;
    const char *lang;
    struct pdf_elem *elem;
};

struct pdf_book {
    struct arena *arena;
    const struct write_job *job;
    double width, height;  /* of the page, points */
    bool ua2;              /* PDF/UA-2, PDF 2.0 */
    struct pdf_elem *root; /* Document */
    struct pdf_page *pages;
    size_t n_pages, cap_pages;
    struct pdf_annot **annots;
    size_t n_annots, cap_annots;
    struct pdf_mark_entry *outline;
    size_t n_outline, cap_outline;
    GString *cairo_pdf; /* what cairo drew: one page a piece */
    size_t n_pieces;    /* of all pages */
    GString *dump;      /* the layout as text: pages and lines; NULL: not wanted */
};

/* pdf_book.c: building. Elements are appended to their parent in reading order. */
void pdf_book_init(struct pdf_book *b, const struct write_job *job);
void pdf_book_finish(struct pdf_book *b);
/* An element at the end of its parent's kids; without a parent until it is put there. */
struct pdf_elem *pdf_elem_new(struct pdf_book *b, struct pdf_elem *parent, const char *type);
void pdf_elem_put(struct pdf_book *b, struct pdf_elem *parent, struct pdf_elem *e);
struct pdf_page *pdf_page_new(struct pdf_book *b, const char *label);
/* Adds a piece to the last page; content gets its mcid and becomes a kid of elem. */
void pdf_piece_add(struct pdf_book *b, enum pdf_mark mark, struct pdf_elem *elem, const char *lang);
/*
 * The same for an artifact on any page, at the end of its content: "page 2 of 5" can only be drawn
 * when all pages are known.
 */
void pdf_furniture_add(struct pdf_book *b, size_t page, enum pdf_mark mark, const char *lang);
/* The annotation of a Link element on the last page (made if need be), with one more quad. */
struct pdf_annot *pdf_annot_add(struct pdf_book *b, struct pdf_elem *link, struct pdf_rect quad);
void pdf_outline_add(
    struct pdf_book *b, int level, const char *title, const char *lang, struct pdf_elem *elem);

/*
 * pdf_compose.c, pdf_tags.c, pdf_meta.c: the finished PDF to job->out. ANAG_EUNSUPP and a
 * diagnostic if cairo's file is not what was expected.
 */
enum anag_status pdf_compose(struct pdf_book *b);

#endif
