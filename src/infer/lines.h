/*
 * The lines of a text with what can be measured on each, and on all together: is the text
 * wrapped, and where; what is its usual indent; are blocks apart by blank lines.
 */
#ifndef INFER_LINES_H
#define INFER_LINES_H

#include "infer/chars.h"
#include "infer/marks.h"
#include "lang/lang.h"
#include "model/doc.h"

struct line {
    struct node *node;
    const char *s; /* the text without the signs of a mail quotation */
    size_t n;      /* its bytes */
    unsigned indent, blank;
    unsigned quote; /* how many '>' stood before it */
    unsigned width; /* columns of the text */
    unsigned first; /* columns of its first piece that cannot be broken */
    bool marked;    /* it has a mark, or goes on with the text of a line that has */
    bool page;      /* a page break stands before it */
    gunichar head;  /* first letter or digit */
    enum ending ending;
    struct mark mark;
};

struct lines {
    struct line *v;
    size_t n;
    unsigned wrap;           /* the column at which the text was wrapped; 0: it was not */
    unsigned slack;          /* columns that a wrapped line may fall short */
    unsigned base;           /* usual indent of running text */
    unsigned usual;          /* a bit for each indent that much of the running text has */
    unsigned para;           /* indent of the first line of paragraphs, more than base; 0: none */
    bool apart;              /* blocks are apart by blank lines */
    const struct lang *lang; /* of the text as a whole; NULL: not told */
    double finals;           /* share of long blocks that end as sentences do */
};

/* Looks at the LINEs in `body`; the array is the caller's to g_free. */
void lines_measure(struct lines *ls, const struct node *body);

/* True if line i was wrapped: the next line's first piece found no room. */
bool line_is_full(const struct lines *ls, size_t i);

/*
 * True if line i, of a script without spaces, ended where it did only because a space stood there:
 * the next line's first piece would have found room, but not with the space.
 */
bool line_lost_space(const struct lines *ls, size_t i);

/* True if the line stands in the middle of the width, well away from the margin. */
bool line_is_centred(const struct lines *ls, size_t i);

/* True if the line has capitals and no small letters. */
bool line_is_capitals(const struct line *l);

/* True if the line, one of the first, may be (part of) a title: no mark, no end of a sentence. */
bool line_may_be_title(const struct lines *ls, size_t i);

/* "of", "und", "к": no sentence and hardly a title ends in such a word. */
bool line_ends_in_function_word(const struct lines *ls, const struct line *l);

/* True if the line has cells, apart by tabs or by two spaces that end no sentence. */
bool line_is_tabular(const struct line *l);

/* True if an address or a bracket ends the line: that ends a paragraph as well as a stop does. */
bool line_ends_closed(const struct line *l);

/* True if a text like this was written by a person as a whole line: not at the wrap. */
bool line_is_short(const struct lines *ls, size_t i);

#endif
