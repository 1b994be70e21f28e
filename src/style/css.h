/*
 * The subset of CSS that the PDF is laid out by: type, class and :lang() selectors (also
 * "h1, h2" and "ul p"), @media print and screen, @page with size and margins, lengths in pt, mm,
 * cm, in, em, rem and unitless line-height. docs/styles.md lists the properties. What is not known
 * is a warning.
 */
#ifndef STYLE_CSS_H
#define STYLE_CSS_H

#include <stdbool.h>
#include <stddef.h>

#include "model/diag.h"

struct css; /* a parsed style sheet, in the arena */

/* Parses a style sheet for print: rules outside @media and inside @media print. */
struct css *css_parse(struct arena *a, const char *text, struct diags *diags);
/*
 * Adds another sheet behind those before it: of two rules as specific as each other its own wins.
 * `name` is for messages. `strict`: it was written for paper alone, so that a property which only
 * a screen honours is reported, too.
 */
void css_add(struct css *css, struct arena *a, const char *text, const char *name, bool strict,
    struct diags *diags);

enum css_align { CSS_START, CSS_END, CSS_CENTER, CSS_JUSTIFY };

/*
 * Computed style of a block or inline; lengths in points. A left margin is where lines start,
 * in text from right to left, too.
 */
struct css_style {
    const struct css_style *parent; /* for "ul p"; must live as long as styles below are computed */
    const char *name, *class_name;
    const char *lang;        /* for ":lang(ar)", inherited; NULL: not known */
    const char *font_family; /* "serif" or "sans-serif" */
    double font_size;
    double line_height; /* points */
    double line_factor; /* what is inherited of a unitless line-height; 0: line_height itself */
    int font_weight;    /* 400, 700 */
    bool italic;
    enum css_align align;
    double text_indent;
    double margin_top, margin_bottom, margin_start, margin_end;
    bool hyphens;
    bool superscript;
    bool underline;
    bool keep_with_next;     /* break-after: avoid */
    bool keep_with_previous; /* break-before: avoid */
    bool keep_together;      /* break-inside: avoid */
    bool balance;            /* text-wrap: balance */
    bool at_top;             /* caption-side: top (page number) */
    double leading_min;      /* --leading-min: least line-height of the body, 0: as it is */
    int widows, orphans;     /* lines */
};

struct css_page {
    double margin_top, margin_bottom, margin_inner, margin_outer; /* points */
    double gutter; /* by which text moves away from the binding of a book printed on both sides */
};

/*
 * The style of an element `name` (an HTML name: "p", "h1", "li", "aside", "a", "em") with class
 * `class_name` (a role such as "credit", several with spaces between them, or NULL) inside
 * `parent` (NULL: the root).
 */
struct css_style css_compute(const struct css *css, const struct css_style *parent,
    const char *name, const char *class_name);
/* The same for an element in a language of its own; NULL: in that of its parent. */
struct css_style css_compute_in(const struct css *css, const struct css_style *parent,
    const char *name, const char *class_name, const char *lang);
struct css_page css_page(const struct css *css);

/* The part of a style sheet for reading systems: without @media print and @page. In the arena. */
char *css_for_epub(struct arena *a, const char *text);

#endif
