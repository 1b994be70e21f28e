/*
 * A parsed style sheet: rules of declarations, with values as far as they can be told without
 * knowing the element. Between css_parse.c and css.c.
 */
#ifndef STYLE_CSS_RULES_H
#define STYLE_CSS_RULES_H

#include "style/css.h"

/* In the order of computation: what others depend on comes first. */
enum css_prop {
    CSS_FONT_FAMILY,
    CSS_FONT_SIZE,
    CSS_FONT_WEIGHT,
    CSS_FONT_STYLE,
    CSS_LINE_HEIGHT,
    CSS_TEXT_ALIGN,
    CSS_TEXT_INDENT,
    CSS_MARGIN_TOP,
    CSS_MARGIN_RIGHT,
    CSS_MARGIN_BOTTOM,
    CSS_MARGIN_LEFT,
    CSS_HYPHENS,
    CSS_VERTICAL_ALIGN,
    CSS_TEXT_DECORATION,
    CSS_BREAK_AFTER,
    CSS_BREAK_BEFORE,
    CSS_BREAK_INSIDE,
    CSS_TEXT_WRAP,
    CSS_WIDOWS,
    CSS_ORPHANS,
    CSS_CAPTION_SIDE,
    CSS_LEADING_MIN,
    CSS_GUTTER,
    CSS_PROP_COUNT
};

/* A keyword is its index in the property's list of keywords. */
enum css_unit { CSS_KEYWORD, CSS_NUMBER, CSS_POINTS, CSS_EM, CSS_REM, CSS_PERCENT };

struct css_value {
    enum css_unit unit;
    double number;
};

struct css_decl {
    enum css_prop prop;
    struct css_value value;
};

/* "ul.plain" or ".credit" or "p" or "p:lang(ar)". */
struct css_compound {
    const char *name;       /* NULL: any */
    const char *class_name; /* NULL: any */
    const char *lang;       /* a tag or the beginning of one, NULL: any */
};

enum { CSS_MAX_COMPOUNDS = 4 };

/* The last compound is the element itself, those before it are ancestors. */
struct css_selector {
    struct css_compound part[CSS_MAX_COMPOUNDS];
    size_t n_parts;
    unsigned specificity;
};

struct css_rule {
    struct css_selector selector;
    const struct css_decl *decls; /* shared by the selectors of a list */
    size_t n_decls;
};

struct css {
    struct css_rule *rules;
    size_t n_rules, cap_rules;
    struct css_page page;
};

#endif
