/*
 * What the parts of the EPUB share: the publication while it is made. Each part writes one file
 * of the container; epub.c puts them together. The content document comes first, since it tells
 * where headings and pages stand.
 */
#ifndef WRITE_EPUB_H
#define WRITE_EPUB_H

#include <glib.h>

#include "base/xml_out.h"
#include "lang/lang.h"
#include "write/write.h"

/* Names inside the container, below EPUB/. */
#define EPUB_CONTENT "notice.xhtml"
#define EPUB_NAV "nav.xhtml"
#define EPUB_NCX "toc.ncx"
#define EPUB_STYLE "style.css"
#define EPUB_COVER "cover.png"

/* A place in the content document that navigation leads to. */
struct epub_target {
    const struct node *node; /* the HEADING; NULL for a page */
    const char *id;
    const char *label; /* of a page, NULL for a heading */
    int level;         /* of a heading */
    unsigned order;    /* among headings and pages, from 1 */
};

/* A picture taken into the container. */
struct epub_image {
    const struct node *node;
    const char *name;  /* "image-1.png" */
    const char *media; /* "image/png" */
    GBytes *data;
    bool moves; /* it may be animated */
};

/* Where a page begins: before `offset` bytes into a node (0: before the node). */
struct epub_marker {
    struct epub_marker *next; /* at the same node, by offset */
    size_t offset;
    const char *label;
    bool written;
};

struct epub {
    const struct write_job *job;
    const struct doc *doc;
    struct arena *arena; /* of this run */
    const char *lang;    /* of the publication */
    const char *title;   /* text of the h1, or else the first title of the metadata */
    const char *title_lang;
    const char *main_id;    /* where the text begins */
    const char *notes_id;   /* where several notes begin, or NULL */
    GHashTable *ids;        /* node -> id, for nodes that have none of their own */
    GHashTable *taken;      /* all ids */
    GHashTable *references; /* NOTE -> GPtrArray of its NOTEREFs in reading order */
    GHashTable *markers;    /* node -> struct epub_marker */
    GArray *headings;       /* struct epub_target, filled by xhtml_write */
    GArray *pages;          /* struct epub_target, filled by xhtml_write */
    GArray *images;         /* struct epub_image */
    GBytes *cover;          /* PNG, or NULL */
    unsigned order;
    bool aria; /* the text has roles of ARIA */
};

/* The id of a node; headings, notes and references have one, others NULL. */
const char *epub_id(const struct epub *e, const struct node *n);
/* An id that nothing else has, like `wish`. */
const char *epub_fresh_id(struct epub *e, const char *wish);

/* lang and xml:lang where `lang` (may be NULL) is not `context`; dir where it runs the other way.
 */
void epub_lang_attrs(struct xml_out *x, const char *lang, const char *context);
bool epub_same_lang(const char *a, const char *b);

/* Opens <html> with the namespaces and language of the publication, writes head, opens body. */
void epub_open_html(
    struct xml_out *x, const struct epub *e, const char *title, const char *title_lang);

/* The one title of the metadata; ret_lang (or NULL) is set to its language. */
const char *epub_title(const struct epub *e, const char **ret_lang);

/* Places the page breaks of the job: not in a heading, a link or a word, but before it. */
void epub_place_markers(struct epub *e);

/* Takes the pictures of the text. False, and a diagnostic: one cannot be taken. */
bool epub_take_images(struct epub *e);
const struct epub_image *epub_find_image(const struct epub *e, const struct node *n);

/* The style sheet for reading systems, in the arena. */
const char *epub_style(struct epub *e);

/* The files, each appended to `to`. */
void xhtml_write(struct epub *e, GString *to);
void epub_write_nav(struct epub *e, GString *to);
void epub_write_ncx(struct epub *e, GString *to);
void epub_write_opf(struct epub *e, GString *to);

/* The inlines of a heading as a label: text and languages only. */
void xhtml_write_label(
    struct epub *e, struct xml_out *x, const struct node *heading, const char *context);

/* A cover for the shelf (PNG), from titles and credits; NULL where a font is missing. */
GBytes *cover_draw(const struct epub *e);

#endif
