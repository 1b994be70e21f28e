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
#define EPUB_NAV "nav.xhtml"
#define EPUB_NCX "toc.ncx"
#define EPUB_STYLE "style.css"
#define EPUB_COVER "cover.png"

/*
 * A content document: the whole text, or one notice of an issue. Blocks from `first` to before
 * `end` (NULL: to the last) are in it.
 */
struct epub_part {
    const struct node *container, *first, *end;
    const char *file; /* "notice.xhtml" */
    const char *id;   /* in the manifest */
    const char *lang;
    const char *title, *title_lang;
    const char *main_id;  /* where the text begins */
    const char *notes_id; /* where several notes begin, or NULL */
};

/* A place in a content document that navigation leads to. */
struct epub_target {
    const struct node *node; /* the HEADING; NULL for a page, or a part without a heading */
    const char *file, *id;
    const char *label, *label_lang; /* where there is no HEADING */
    int level;                      /* of a heading */
    unsigned order;                 /* among headings and pages, from 1 */
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
    bool issue;             /* of several notices: contents stand in the text, too */
    GArray *parts;          /* struct epub_part */
    GHashTable *note_parts; /* NOTE -> rank of its part from 1 */
    guint front_pages;      /* pages that begin in the contents of an issue */
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

/* Opens <html> with the namespaces and a language, writes head, opens body. */
void epub_open_html(struct xml_out *x, const char *lang, const char *title, const char *title_lang);

/* epub_parts.c: the documents that the text is divided into, and the notes that go with each. */
void epub_divide(struct epub *e);
struct epub_part *epub_part_at(const struct epub *e, guint i);
/* The part that a node of the text or the notes stands in. */
const struct epub_part *epub_part_of(const struct epub *e, const struct node *n);
/* Pages that begin in the contents: their places are before the first word of the text. */
void epub_take_front_pages(struct epub *e);

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
void xhtml_write(struct epub *e, const struct epub_part *part, GString *to);
void epub_write_nav(struct epub *e, GString *to);
void epub_write_ncx(struct epub *e, GString *to);
void epub_write_opf(struct epub *e, GString *to);

/* The mark of a page's beginning. */
void xhtml_write_marker(struct xml_out *x, const struct epub_target *page);

/* The inlines of a heading as a label: text and languages only. */
void xhtml_write_label(
    struct epub *e, struct xml_out *x, const struct node *heading, const char *context);

/* A cover for the shelf (PNG), from titles and credits; NULL where a font is missing. */
GBytes *cover_draw(const struct epub *e);

#endif
