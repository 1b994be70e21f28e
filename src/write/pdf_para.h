/*
 * A paragraph set in lines: shaped once by Pango on one endless line, broken as a whole by
 * linebreak.h, justified and put into visual order here. Lengths are in points.
 */
#ifndef WRITE_PDF_PARA_H
#define WRITE_PDF_PARA_H

#include <pango/pango.h>

#include "style/css.h"
#include "write/pdf_shape.h"

/* What the caller knows of breaking before a byte, on top of Unicode's rules (UAX 14). */
enum para_chance {
    PARA_UNICODE = 0, /* as Unicode says */
    PARA_FORBID,      /* never: a no-break rule of the language */
    PARA_ALLOW,       /* without a mark: inside an address */
    PARA_FAIR,        /* the same, where another place is better */
    PARA_POOR,        /* the same, where it is ugly: better than a line full of holes */
    PARA_HYPHEN,      /* with a hyphen: a word */
    PARA_SENSE,       /* of a title: behind a mark */
    PARA_PHRASE,      /* of a title: before a small word, which begins a phrase */
    PARA_NONSENSE     /* of a title: behind a word that belongs to the next one */
};

struct para_spec {
    PangoContext *context;
    const PangoFontDescription *font; /* absolute size */
    PangoAttrList *attrs;             /* lent; byte offsets into text; may be NULL */
    const char *text;                 /* lent as long as the para lives; without soft hyphens */
    const unsigned char *chances;     /* enum para_chance for each byte, or NULL */
    bool rtl;
    double width; /* of the column */
    double first; /* indent of the first line */
    enum css_align align;
    double sense; /* a title: how much it is worth that its lines are broken by sense; else 0 */
};

/* A part of a line in one font and direction. */
struct para_frag {
    PangoGlyphItem *item; /* owned by the para */
    const char *text;     /* what item->item->offset counts from */
    size_t start, end;    /* bytes of the paragraph's text; a hyphen: start == end */
    double x, width;      /* from the left of the column */
    bool hyphen;          /* an added hyphen: its text is a soft hyphen */
};

struct para_line {
    struct para_frag *frags; /* in visual order, left to right */
    size_t n_frags;
    size_t start, end; /* bytes of the text, with the spaces at the end */
    double x, width;   /* of what is visible, with what hangs over the margin */
    double ratio;      /* of the spaces: 0 natural, 1 stretched by 0.4, -1 shrunk by 0.33 */
};

struct para {
    struct shape *shape;
    struct para_line *lines;
    size_t n_lines;
    int unknown_glyphs; /* characters that no font has */
    struct arena *arena;
};

struct para *para_new(const struct para_spec *spec);
/* The same text, not shaped again, in lines of another width or alignment. */
struct para *para_again(const struct para *p, const struct para_spec *spec);
/* Does the line end inside a word, with a hyphen of ours? */
bool para_tears_word(const struct para_line *line);
void para_free(struct para *p); /* NULL is fine */

#endif
