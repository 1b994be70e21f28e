/* The cascade: which declarations hold for an element, and what they come to in points. */
#include "style/css.h"

#include <glib.h>
#include <string.h>

#include "style/css_rules.h"

static bool
has_class(const char *classes, const char *class_name)
{
    size_t n = strlen(class_name);
    for (const char *p = classes; p && *p; p += strcspn(p, " "), p += strspn(p, " "))
        if (strncmp(p, class_name, n) == 0 && (p[n] == ' ' || p[n] == 0))
            return true;
    return false;
}

/* A tag is in a range if it is it, or begins with it and a hyphen ("zh-Hant" in "zh"). */
static bool
is_lang(const char *tag, const char *range)
{
    size_t n = strlen(range);
    return tag && g_ascii_strncasecmp(tag, range, n) == 0 && (tag[n] == 0 || tag[n] == '-');
}

static bool
matches_compound(const struct css_compound *c, const struct css_style *s)
{
    return (!c->name || strcmp(c->name, s->name) == 0)
        && (!c->class_name || has_class(s->class_name, c->class_name))
        && (!c->lang || is_lang(s->lang, c->lang));
}

static bool
matches(const struct css_selector *s, const struct css_style *of)
{
    size_t left = s->n_parts - 1;
    if (!matches_compound(&s->part[left], of))
        return false;
    for (const struct css_style *up = of->parent; left && up; up = up->parent)
        if (matches_compound(&s->part[left - 1], up))
            left--;
    return left == 0;
}

/* The declaration that wins for each property, NULL where there is none. */
static void
cascade(const struct css *css, const struct css_style *of,
    const struct css_decl *winner[CSS_PROP_COUNT])
{
    unsigned best[CSS_PROP_COUNT] = { 0 };
    memset(winner, 0, CSS_PROP_COUNT * sizeof *winner);
    for (size_t i = 0; i < css->n_rules; i++) {
        const struct css_rule *r = &css->rules[i];
        if (!matches(&r->selector, of))
            continue;
        for (size_t k = 0; k < r->n_decls; k++) {
            enum css_prop prop = r->decls[k].prop;
            if (winner[prop] && best[prop] > r->selector.specificity)
                continue;
            winner[prop] = &r->decls[k];
            best[prop] = r->selector.specificity;
        }
    }
}

static const struct css_style root_style = { .name = "",
    .font_family = "serif",
    .font_size = 11,
    .line_height = 13.2,
    .line_factor = 1.2,
    .font_weight = 400,
    .align = CSS_START,
    .widows = 2,
    .orphans = 2 };

static const struct css_style *
root_of(const struct css_style *s)
{
    while (s->parent)
        s = s->parent;
    return s;
}

static double
points(const struct css_value *v, double em, double rem)
{
    switch (v->unit) {
    case CSS_POINTS:
        return v->number;
    case CSS_EM:
    case CSS_NUMBER:
        return v->number * em;
    case CSS_REM:
        return v->number * rem;
    case CSS_PERCENT:
        return v->number * em / 100;
    case CSS_KEYWORD:
        break;
    }
    return 0;
}

static enum css_align
align_of(int keyword)
{
    static const enum css_align align[] = { CSS_START, CSS_END, CSS_CENTER, CSS_JUSTIFY, CSS_START,
        CSS_END };
    return align[keyword];
}

static void
set_line_height(struct css_style *s, const struct css_value *v, double rem)
{
    s->line_factor = v->unit == CSS_NUMBER ? v->number : 0;
    s->line_height = points(v, s->font_size, rem);
}

/* The property as a length, NULL if it is none. */
static double *
length_of(struct css_style *s, enum css_prop prop)
{
    return prop == CSS_TEXT_INDENT  ? &s->text_indent
        : prop == CSS_MARGIN_TOP    ? &s->margin_top
        : prop == CSS_MARGIN_RIGHT  ? &s->margin_end
        : prop == CSS_MARGIN_BOTTOM ? &s->margin_bottom
        : prop == CSS_MARGIN_LEFT   ? &s->margin_start
                                    : NULL;
}

/* The property as a switch that its second keyword turns on, NULL if it is none. */
static bool *
switch_of(struct css_style *s, enum css_prop prop)
{
    return prop == CSS_FONT_STYLE     ? &s->italic
        : prop == CSS_HYPHENS         ? &s->hyphens
        : prop == CSS_VERTICAL_ALIGN  ? &s->superscript
        : prop == CSS_TEXT_DECORATION ? &s->underline
        : prop == CSS_BREAK_AFTER     ? &s->keep_with_next
        : prop == CSS_BREAK_BEFORE    ? &s->keep_with_previous
        : prop == CSS_BREAK_INSIDE    ? &s->keep_together
        : prop == CSS_TEXT_WRAP       ? &s->balance
        : prop == CSS_CAPTION_SIDE    ? &s->at_top
                                      : NULL;
}

/* The value of one property but the font size; `number` of a keyword is its index. */
static void
apply(struct css_style *s, enum css_prop prop, const struct css_value *v, double rem)
{
    double *length = length_of(s, prop);
    bool *on = switch_of(s, prop);
    int number = (int)v->number;
    if (length)
        *length = points(v, s->font_size, rem);
    else if (on)
        *on = number == 1;
    else if (prop == CSS_FONT_FAMILY)
        s->font_family = number == 0 ? "serif" : number == 1 ? "sans-serif" : "monospace";
    else if (prop == CSS_FONT_WEIGHT)
        s->font_weight = v->unit != CSS_KEYWORD ? number : number == 0 ? 400 : 700;
    else if (prop == CSS_LINE_HEIGHT)
        set_line_height(s, v, rem);
    else if (prop == CSS_TEXT_ALIGN)
        s->align = align_of(number);
    else if (prop == CSS_WIDOWS)
        s->widows = number;
    else if (prop == CSS_ORPHANS)
        s->orphans = number;
    else if (prop == CSS_LEADING_MIN)
        s->leading_min = v->number;
}

/* What an element has before any declaration: inherited properties and initial values. */
static struct css_style
inherit(const struct css_style *parent)
{
    struct css_style s = parent ? *parent : root_style;
    s.parent = parent;
    s.margin_top = s.margin_bottom = s.margin_start = s.margin_end = 0;
    s.superscript = s.underline = s.keep_with_next = s.balance = false;
    s.keep_with_previous = s.keep_together = s.at_top = false;
    return s;
}

struct css_style
css_compute_in(const struct css *css, const struct css_style *parent, const char *name,
    const char *class_name, const char *lang)
{
    const struct css_decl *winner[CSS_PROP_COUNT];
    struct css_style s = inherit(parent);
    s.name = name;
    s.class_name = class_name;
    if (lang)
        s.lang = lang;
    cascade(css, &s, winner);
    double rem = parent ? root_of(parent)->font_size : root_style.font_size;
    if (winner[CSS_FONT_SIZE])
        s.font_size = points(&winner[CSS_FONT_SIZE]->value, s.font_size, rem);
    if (s.line_factor > 0)
        s.line_height = s.font_size * s.line_factor;
    for (int i = 0; i < CSS_PROP_COUNT; i++)
        if (winner[i])
            apply(&s, (enum css_prop)i, &winner[i]->value, rem);
    return s;
}

struct css_style
css_compute(
    const struct css *css, const struct css_style *parent, const char *name, const char *class_name)
{
    return css_compute_in(css, parent, name, class_name, NULL);
}

struct css_page
css_page(const struct css *css)
{
    return css->page;
}
