/*
 * The layout of the PDF: blocks become boxes of lines, lines become items that stack, items fill
 * pages, pages are drawn as pieces. Between the files pdf_layout*.c, pdf_flow.c and pdf_draw.c;
 * the composer sees pdf_book.h only.
 *
 * Boxes and items live from their making until their page is drawn. The first pages wait for each
 * other, so that a short text can be set in another way before anything is drawn, and fonts know
 * which glyphs they need; a long text needs little memory, since what comes later is drawn at once.
 * What outlives the page (elements, inlines) is in the book's arena.
 */
#ifndef WRITE_PDF_LAYOUT_H
#define WRITE_PDF_LAYOUT_H

#include <cairo-pdf.h>
#include <pango/pango.h>

#include "style/css.h"
#include "write/fonts.h"
#include "write/pdf_book.h"
#include "write/pdf_face.h"
#include "write/pdf_para.h"

/* The next character; GLib's macro drops the const. */
static inline const char *
pdf_next_char(const char *s)
{
    return s + g_utf8_skip[(unsigned char)*s];
}

/* A note and where it stands; made when its first reference is met. */
struct pdf_note {
    const struct node *node;
    struct pdf_elem *elem;
    struct pdf_elem *reference; /* the first one, when it is drawn */
    const char *container_lang; /* of what its element stands in */
    GPtrArray *items;           /* NULL until it was laid out */
    double widest;              /* label of those beside which it stands */
    bool referenced, placed;
    bool headed; /* it stands under a heading, not at the foot of a page */
};

/* The headings under which notes stand. */
struct pdf_notes {
    GHashTable *heading_of; /* NOTE to HEADING; NULL: none */
    GHashTable *under;      /* HEADING to its NOTEs, in their own order */
    GPtrArray *listed;      /* NOTEs that are referred to and have no heading yet */
};

/* An inline with a structure element of its own, which is made when its first piece is drawn. */
struct pdf_inline {
    struct pdf_inline *parent; /* NULL: in the block itself */
    const char *type, *lang, *alt;
    const char *uri;                      /* Link: an address … */
    struct pdf_note *to;                  /* … or a note … */
    struct pdf_note *back;                /* … or the reference of a note */
    struct pdf_note *reference_of;        /* Reference: of this note */
    const char *goal;                     /* … or what has this id */
    const char *contents, *contents_lang; /* Link: its description */
    struct pdf_elem *elem;
};

/* A leaf of the tree in the text of a box. */
struct pdf_span {
    size_t start, end;       /* bytes of the box's text */
    const struct node *leaf; /* NULL: a label */
    size_t offset;           /* the byte of the leaf's text that `start` is */
    struct pdf_inline *in;
    struct css_style style;
    const char *lang;
};

/* One leaf block (or label), broken into lines. */
struct pdf_box {
    unsigned refs;
    struct pdf_elem *elem;
    struct css_style style;
    const char *lang;
    bool rtl;
    double x, width;      /* of the text area on the page */
    double ascent;        /* from the top of a line to its base line */
    GString *text;        /* that of the tree's leaves, nothing put in, nothing left out */
    GArray *spans;        /* of struct pdf_span */
    GByteArray *chances;  /* enum para_chance for each byte of the text */
    struct para *para;    /* its lines */
    double natural;       /* width of the widest line as set */
    double asked, moved;  /* the width it was to be set in; how far x went when it was balanced */
    struct pdf_box *like; /* the same text, set before: its para is lent */
};

struct pdf_part {
    struct pdf_box *box;
    size_t line;
    unsigned column; /* of a table row; else 0 */
};

/* The header row of a table, which stands again at the head of the pages where it goes on. */
struct pdf_head {
    unsigned refs;
    GPtrArray *items;
    double height;
};

/* What stacks and is not broken: a line with its label, or one line of each cell of a row. */
struct pdf_item {
    GArray *parts; /* of struct pdf_part, in reading order */
    GArray *rules; /* of struct pdf_rect, from the top of the item; x on the page */
    GArray *codes; /* of struct pdf_qr, or NULL */
    double gap;    /* before it; none at the head of a page */
    double height;
    bool keep_next; /* no page break behind it */
    bool keep_previous;
    const struct node *row; /* items of one row are drawn cell by cell */
    struct pdf_head *head;  /* of its table, or NULL */
    bool again;             /* one of a head that stands again: no content of the document */
    double top;             /* on its page */
};

/* What a block inherits from where it stands. */
struct pdf_frame {
    struct pdf_elem *elem;
    struct css_style style;
    const char *lang;
    bool rtl;
    double x, width;
};

struct pdf_flow {
    double top, bottom;            /* of the text area */
    double rule_above, rule_below; /* room around the rule over the notes */
    GPtrArray *chunk;              /* items that stay together, not placed yet */
    GPtrArray *body;               /* items of the page */
    double y;                      /* where the next one goes */
    GPtrArray *notes;              /* items at the foot of the page */
    double notes_height;           /* with the rule above them */
    GPtrArray *carry;              /* of notes that go on, on the next page */
    bool full;
};

/* A page that is full and not drawn yet. */
struct pdf_sheet {
    GPtrArray *body, *notes;
};

struct pdf_layout {
    struct pdf_book *book;
    struct arena *arena; /* the book's */
    const struct doc *doc;
    struct diags *diags;
    const char *lang; /* of the document */
    bool hyphenate;
    bool ragged, justified; /* in place of what the style says of paragraphs */
    struct css *css;
    struct fonts *fonts;
    struct pdf_faces *faces;
    GHashTable *contexts; /* language to PangoContext */
    GHashTable *notes;    /* NOTE to struct pdf_note */
    struct pdf_notes placed;
    GHashTable *goals;     /* id of a block to its element */
    GHashTable *missing;   /* characters reported already */
    GHashTable *addresses; /* that have a QR code */
    bool no_font;          /* a font is missing: then characters are, too */
    enum anag_status status;
    struct css_page margins;
    double leading;          /* the body's line-height is set by this much of what it should be */
    double line_height;      /* of all lines of the text together */
    double last_height;      /* of what stands on the last page */
    double last_room;        /* that is left on it, */
    double before_last;      /* and on the one before */
    double gutter;           /* --duplex: inner margins are wider by this much */
    double shift;            /* of what is drawn on this page: to the right */
    struct css_style root;   /* of the body */
    struct node_depth depth; /* of the headings */
    struct pdf_flow flow;
    size_t n_pages;        /* that are full */
    GPtrArray *waiting;    /* struct pdf_sheet, those of them that are not drawn */
    GHashTable *set;       /* the first leaf of a box to the box, while all pages wait; or NULL */
    GPtrArray *collect;    /* where items go, in place of the flow; NULL: the flow */
    double space;          /* owed before the next item */
    struct pdf_box *label; /* to stand beside the next item, or NULL */
    struct pdf_box *running_title;
    cairo_surface_t *surface; /* NULL until the first page is drawn, like cr */
    cairo_t *cr;
};

/* pdf_layout.c: blocks in order, to the flow. The pages of a short text are left waiting. */
void pdf_layout_run(struct pdf_layout *l);
/* Draws what waits and completes the book. */
void pdf_layout_end(struct pdf_layout *l);
void pdf_layout_blocks(
    struct pdf_layout *l, const struct node *parent, const struct pdf_frame *frame);
/* The frame of a block inside its container; `type` NULL: no element of its own. */
struct pdf_frame pdf_frame_enter(struct pdf_layout *l, const struct pdf_frame *outer,
    const struct node *n, const char *name, const char *type);
/* Reports the first missing font for a language; what lacks it is not told letter by letter. */
void pdf_layout_need_font(struct pdf_layout *l, const char *generic, const char *lang);
void pdf_layout_space(struct pdf_layout *l, double space);
/* Hands an item on, with the space and the label that are due. */
void pdf_layout_emit(struct pdf_layout *l, struct pdf_item *item);
struct pdf_item *pdf_item_new(void);
void pdf_item_add_part(struct pdf_item *item, struct pdf_box *box, size_t line, unsigned column);
/* The same lines and rules once more. */
struct pdf_item *pdf_item_copy(const struct pdf_item *item);
void pdf_item_free(struct pdf_item *item);
void pdf_head_unref(struct pdf_head *head); /* NULL is fine */

/* A block of inlines as one box; `outer` is the frame of its container. NULL: it has no content. */
struct pdf_elem *pdf_layout_leaf(struct pdf_layout *l, const struct node *n,
    const struct pdf_frame *outer, const char *name, const char *type);

/* A label beside a block: a box of its own, which ends before the block starts. */
struct pdf_box *pdf_label_box(struct pdf_layout *l, const char *label, const struct pdf_frame *f,
    struct pdf_inline *in, bool to_end);
/* Splits a frame: the label's part at its start, the text behind it. */
struct pdf_frame pdf_label_split(struct pdf_frame *text, double room, double gap);

/* pdf_layout_notes.c: finds the headings under which notes stand. */
void pdf_notes_init(struct pdf_layout *l);
void pdf_notes_finish(struct pdf_layout *l);
/* The note of a NOTEREF. */
struct pdf_note *pdf_layout_find_note(struct pdf_layout *l, const struct node *noteref);
/* The items of a note, laid out when first asked for. */
GPtrArray *pdf_layout_note(struct pdf_layout *l, struct pdf_note *note);
/* Makes the elements of the notes that the box is the first to refer to, right behind it. */
void pdf_notes_place(
    struct pdf_layout *l, const struct pdf_box *box, const struct pdf_frame *container);
/* The notes of a heading. */
void pdf_notes_under(
    struct pdf_layout *l, const struct node *heading, const struct pdf_frame *outer);
/* The notes that nothing refers to, behind the text. */
void pdf_notes_behind(struct pdf_layout *l);

/* pdf_layout_table.c */
void pdf_layout_table(
    struct pdf_layout *l, const struct node *table, const struct pdf_frame *outer);

/* pdf_layout_text.c: the inlines of a block as text and spans. */
void pdf_text_build(struct pdf_layout *l, struct pdf_box *box, const struct node *block);
void pdf_text_add(struct pdf_box *box, const char *text, struct pdf_inline *in);
/* The rank of the first span that ends behind a byte of the text. */
guint pdf_box_first_span(const struct pdf_box *box, size_t at);
/* The span that holds a byte of the text; NULL if there is none. */
const struct pdf_span *pdf_box_span(const struct pdf_box *box, size_t at);
/* A character that is left out of the text of the PDF: it only steers the layout. */
bool pdf_text_is_control(gunichar ch);

/* pdf_layout_break.c: where a line may end, on top of Unicode's rules. */
void pdf_break_text(struct pdf_layout *l, struct pdf_box *box);

/* pdf_balance.c: titles. Where one may well be broken, and where not, */
struct lang;
void pdf_balance_words(struct pdf_box *box, const struct pdf_span *span, const struct lang *lang);
/* also in Chinese, without spaces: at its marks, where what they part fits a line; */
void pdf_balance_phrases(const struct pdf_box *box);
/* and then as many lines as there are, in the width in which they look best. */
void pdf_balance_lines(struct pdf_box *box, struct para_spec *spec);
double pdf_balance_widest(const struct para *p);

/* pdf_layout_box.c: text and spans to lines. */
struct pdf_box *pdf_box_new(const struct pdf_frame *frame);
void pdf_box_set(struct pdf_layout *l, struct pdf_box *box);
/* Takes the lines away again. */
void pdf_box_clear(struct pdf_box *box);
void pdf_box_unref(struct pdf_box *box);

/* pdf_flow.c: items to pages. */
void pdf_flow_init(struct pdf_layout *l);
void pdf_flow_add(struct pdf_layout *l, struct pdf_item *item);
/* What comes next begins on a page of its own. */
void pdf_flow_break(struct pdf_layout *l);
void pdf_flow_end(struct pdf_layout *l);
void pdf_flow_finish(struct pdf_layout *l);

/* pdf_draw.c: the pages that wait, to pieces. */
void pdf_draw_waiting(struct pdf_layout *l);
void pdf_sheet_free(struct pdf_sheet *s);
/* The same, and the page numbers; cairo's file is complete. */
void pdf_draw_end(struct pdf_layout *l);

/* pdf_dump.c: a page as text, a line for each of its lines. */
void pdf_dump_page(struct pdf_layout *l, const struct pdf_sheet *s);

/* pdf_draw_run.c: glyphs, one piece open at a time. */
struct pdf_pen {
    struct pdf_layout *l;
    struct pdf_elem *elem; /* of the open piece */
    bool open;
    bool artifact; /* no elements: all text belongs to the piece that was opened */
    /* glyphs that wait to be shown */
    cairo_scaled_font_t *font;
    GArray *glyphs, *clusters;
    GString *text;
    GString *pending; /* text of invisible characters, for the next glyph */
    /* the link that is being drawn on this line */
    struct pdf_inline *link;
    double link_x0, link_x1, link_base;
    const struct css_style *link_style;
    /* what is underlined on this line and is no link */
    const struct pdf_span *lined;
    double lined_x0, lined_x1, lined_base;
};
void pdf_pen_init(struct pdf_pen *p, struct pdf_layout *l);
void pdf_pen_finish(struct pdf_pen *p);
/* The piece that comes next; what was open is closed. */
void pdf_pen_content(struct pdf_pen *p, struct pdf_elem *elem, double y);
void pdf_pen_close(struct pdf_pen *p);
void pdf_pen_line(struct pdf_pen *p, const struct pdf_box *box, size_t line, double top);

#endif
