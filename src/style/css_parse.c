/* Style sheet to rules. What is not known is left out and reported with its line. */
#include "style/css_rules.h"

#include <glib.h>
#include <math.h>
#include <string.h>

struct parser {
    struct arena *arena;
    struct diags *diags;
    const char *p, *counted;
    unsigned line;    /* of what was counted */
    const char *name; /* of the sheet, for messages */
    bool strict;
    struct css *css;
};

enum { MAX_NUMBER = 1000 }; /* in whatever unit: no page is larger */

struct prop_info {
    const char *name;
    bool length;          /* takes a length or percentage */
    bool number;          /* takes a number */
    bool positive;        /* and nothing below or at 0 */
    const char *keywords; /* separated by spaces; the index is the value */
};

static const struct prop_info prop_info[CSS_PROP_COUNT] = {
    [CSS_FONT_FAMILY] = { "font-family", false, false, false, "serif sans-serif monospace" },
    [CSS_FONT_SIZE] = { "font-size", true, false, true, "" },
    [CSS_FONT_WEIGHT] = { "font-weight", false, true, false, "normal bold" },
    [CSS_FONT_STYLE] = { "font-style", false, false, false, "normal italic" },
    [CSS_LINE_HEIGHT] = { "line-height", true, true, true, "" },
    [CSS_TEXT_ALIGN] = { "text-align", false, false, false, "start end center justify left right" },
    [CSS_TEXT_INDENT] = { "text-indent", true, false, false, "" },
    [CSS_MARGIN_TOP] = { "margin-top", true, false, false, "" },
    [CSS_MARGIN_RIGHT] = { "margin-right", true, false, false, "" },
    [CSS_MARGIN_BOTTOM] = { "margin-bottom", true, false, false, "" },
    [CSS_MARGIN_LEFT] = { "margin-left", true, false, false, "" },
    [CSS_HYPHENS] = { "hyphens", false, false, false, "none auto manual" },
    [CSS_VERTICAL_ALIGN] = { "vertical-align", false, false, false, "baseline super" },
    [CSS_TEXT_DECORATION] = { "text-decoration", false, false, false, "none underline" },
    [CSS_BREAK_AFTER] = { "break-after", false, false, false, "auto avoid" },
    [CSS_BREAK_BEFORE] = { "break-before", false, false, false, "auto avoid" },
    [CSS_BREAK_INSIDE] = { "break-inside", false, false, false, "auto avoid" },
    [CSS_TEXT_WRAP] = { "text-wrap", false, false, false, "wrap balance" },
    [CSS_WIDOWS] = { "widows", false, true, false, "" },
    [CSS_ORPHANS] = { "orphans", false, true, false, "" },
    [CSS_CAPTION_SIDE] = { "caption-side", false, false, false, "bottom top" },
    [CSS_GUTTER] = { "--gutter", true, false, false, "" },
    [CSS_LEADING_MIN] = { "--leading-min", false, true, false, "" },
};

/* Other names of the same properties. */
static const struct {
    const char *name;
    enum css_prop prop;
} aliases[] = {
    { "margin-inline-start", CSS_MARGIN_LEFT },
    { "margin-inline-end", CSS_MARGIN_RIGHT },
    { "margin-block-start", CSS_MARGIN_TOP },
    { "margin-block-end", CSS_MARGIN_BOTTOM },
    { "text-decoration-line", CSS_TEXT_DECORATION },
    { "page-break-after", CSS_BREAK_AFTER },
    { "page-break-before", CSS_BREAK_BEFORE },
    { "page-break-inside", CSS_BREAK_INSIDE },
};

/* Properties that mean something to a reading system and nothing on paper. */
static const char *const screen_only[] = { "display", "overflow-wrap", "word-wrap",
    "list-style-type", "max-width", "white-space", "border-collapse", "border-bottom", "border-top",
    "padding", "padding-inline-start", "-webkit-hyphens", "-epub-hyphens", NULL };

/* Places are asked for in their order. */
static unsigned
line_at(struct parser *ps, const char *at)
{
    for (; ps->counted < at; ps->counted++)
        ps->line += *ps->counted == '\n';
    return ps->line;
}

static void
unknown(struct parser *ps, const char *at, const char *what, const char *text)
{
    if (ps->diags)
        diag_add(ps->diags, DIAG_STYLE_UNKNOWN, (struct pos){ 0, 0 },
            "%s, line %u: the PDF does not know the %s '%s'", ps->name, line_at(ps, at), what,
            text);
}

static void
skip_space(struct parser *ps)
{
    for (;;) {
        while (g_ascii_isspace(*ps->p))
            ps->p++;
        if (ps->p[0] != '/' || ps->p[1] != '*')
            return;
        const char *end = strstr(ps->p + 2, "*/");
        ps->p = end ? end + 2 : ps->p + strlen(ps->p);
    }
}

/* The text up to one of the stop characters, without comments and outer spaces. */
static char *
take_until(struct parser *ps, const char *stops)
{
    GString *s = g_string_new(NULL);
    while (*ps->p && !strchr(stops, *ps->p)) {
        if (ps->p[0] == '/' && ps->p[1] == '*') {
            skip_space(ps);
            g_string_append_c(s, ' ');
        } else {
            g_string_append_c(s, g_ascii_isspace(*ps->p) ? ' ' : *ps->p);
            ps->p++;
        }
    }
    char *text = arena_strdup(ps->arena, g_strstrip(s->str));
    g_string_free(s, TRUE);
    return text;
}

/* From behind a '{' to behind its '}'. */
static void
skip_block(struct parser *ps)
{
    for (int depth = 1; *ps->p && depth;) {
        if (ps->p[0] == '/' && ps->p[1] == '*') {
            skip_space(ps);
            continue;
        }
        depth += *ps->p == '{' ? 1 : *ps->p == '}' ? -1 : 0;
        ps->p++;
    }
}

static bool
parse_keyword(const char *keywords, const char *word, struct css_value *ret_value)
{
    char **list = g_strsplit(keywords, " ", 0);
    bool found = false;
    for (int i = 0; list[i] && !found; i++)
        if (*list[i] && strcmp(list[i], word) == 0) {
            *ret_value = (struct css_value){ CSS_KEYWORD, i };
            found = true;
        }
    g_strfreev(list);
    return found;
}

static bool
parse_number(const struct prop_info *info, const char *word, struct css_value *ret_value)
{
    static const struct {
        const char *name;
        enum css_unit unit;
        double factor;
    } units[] = { { "pt", CSS_POINTS, 1 }, { "mm", CSS_POINTS, 72 / 25.4 },
        { "cm", CSS_POINTS, 72 / 2.54 }, { "in", CSS_POINTS, 72 }, { "em", CSS_EM, 1 },
        { "rem", CSS_REM, 1 }, { "%", CSS_PERCENT, 1 } };
    char *end;
    double number = g_ascii_strtod(word, &end);
    if (end == word || !(fabs(number) <= MAX_NUMBER) || (info->positive && number <= 0))
        return false;
    if (!*end && (info->number || number == 0)) {
        *ret_value = (struct css_value){ info->number ? CSS_NUMBER : CSS_POINTS, number };
        return true;
    }
    for (size_t i = 0; info->length && i < G_N_ELEMENTS(units); i++)
        if (strcmp(end, units[i].name) == 0) {
            *ret_value = (struct css_value){ units[i].unit, number * units[i].factor };
            return true;
        }
    return false;
}

static bool
parse_value(enum css_prop prop, const char *word, struct css_value *ret_value)
{
    const struct prop_info *info = &prop_info[prop];
    return parse_keyword(info->keywords, word, ret_value)
        || ((info->length || info->number) && parse_number(info, word, ret_value));
}

static int
find_prop(const char *name)
{
    for (int i = 0; i < CSS_PROP_COUNT; i++)
        if (strcmp(prop_info[i].name, name) == 0)
            return i;
    for (size_t i = 0; i < G_N_ELEMENTS(aliases); i++)
        if (strcmp(aliases[i].name, name) == 0)
            return (int)aliases[i].prop;
    return -1;
}

static bool
is_screen_only(const char *name)
{
    for (const char *const *s = screen_only; *s; s++)
        if (strcmp(*s, name) == 0)
            return true;
    return false;
}

/* "1em 0" to four sides in the order top, right, bottom, left; false if it is not that. */
static bool
parse_margin(const char *text, struct css_value side[4])
{
    static const int from[5][4] = { { 0 }, { 0, 0, 0, 0 }, { 0, 1, 0, 1 }, { 0, 1, 2, 1 },
        { 0, 1, 2, 3 } };
    char **words = g_strsplit_set(text, " ", 0);
    struct css_value v[4];
    size_t n = 0;
    bool ok = true;
    for (size_t i = 0; words[i] && ok; i++) {
        if (!*words[i])
            continue;
        ok = n < 4 && parse_value(CSS_MARGIN_TOP, words[i], &v[n]);
        n++;
    }
    g_strfreev(words);
    if (!ok || n == 0)
        return false;
    for (int i = 0; i < 4; i++)
        side[i] = v[from[n][i]];
    return true;
}

/* One declaration into 0 to 4 items of the array; what it does not know is reported. */
static void
add_decl(struct parser *ps, const char *at, const char *name, const char *value, GArray *decls)
{
    struct css_decl d;
    if (strcmp(name, "margin") == 0) {
        struct css_value side[4];
        if (!parse_margin(value, side)) {
            unknown(ps, at, "value", arena_printf(ps->arena, "margin: %s", value));
            return;
        }
        for (int i = 0; i < 4; i++) {
            d = (struct css_decl){ (enum css_prop)(CSS_MARGIN_TOP + i), side[i] };
            g_array_append_val(decls, d);
        }
        return;
    }
    int prop = find_prop(name);
    if (prop < 0) {
        if (ps->strict || !is_screen_only(name))
            unknown(ps, at, "property", name);
        return;
    }
    d.prop = (enum css_prop)prop;
    if (!parse_value(d.prop, value, &d.value)) {
        unknown(ps, at, "value", arena_printf(ps->arena, "%s: %s", name, value));
        return;
    }
    g_array_append_val(decls, d);
}

/* From behind a '{' to behind its '}'. */
static GArray *
parse_block(struct parser *ps)
{
    GArray *decls = g_array_new(FALSE, FALSE, sizeof(struct css_decl));
    for (skip_space(ps); *ps->p && *ps->p != '}'; skip_space(ps)) {
        const char *at = ps->p;
        char *text = take_until(ps, ";}");
        if (*ps->p == ';')
            ps->p++;
        char *colon = strchr(text, ':');
        if (!colon) {
            if (*text)
                unknown(ps, at, "declaration", text);
            continue;
        }
        *colon = 0;
        add_decl(ps, at, g_strstrip(text), g_strstrip(colon + 1), decls);
    }
    if (*ps->p)
        ps->p++;
    return decls;
}

/* Cuts ":lang(ar)" off a compound; false if something else stands behind a colon. */
static bool
take_lang(char *word, struct css_compound *c)
{
    char *colon = strchr(word, ':');
    if (!colon)
        return true;
    size_t n = strlen(colon);
    if (n < sizeof ":lang(x)" - 1 || strncmp(colon, ":lang(", 6) != 0
        || strchr(colon, ')') != colon + n - 1)
        return false;
    colon[n - 1] = 0;
    c->lang = colon + 6;
    *colon = 0;
    return true;
}

/* "ul p.x" to a selector; false if it has more than types, classes, languages and descent. */
static bool
parse_selector(struct arena *a, const char *text, struct css_selector *ret_selector)
{
    struct css_selector s = { .n_parts = 0 };
    while (*text) {
        size_t n = strcspn(text, " ");
        char *word = arena_strndup(a, text, n);
        text += n + strspn(text + n, " ");
        if (s.n_parts == CSS_MAX_COMPOUNDS || strpbrk(word, "[>+~#"))
            return false;
        struct css_compound *c = &s.part[s.n_parts++];
        if (!take_lang(word, c))
            return false;
        s.specificity += c->lang ? 100 : 0;
        char *dot = strchr(word, '.');
        if (dot) {
            *dot = 0;
            c->class_name = dot + 1;
            s.specificity += 100;
            if (strchr(dot + 1, '.'))
                return false;
        }
        if (*word && strcmp(word, "*") != 0) {
            c->name = word;
            s.specificity++;
        }
    }
    *ret_selector = s;
    return s.n_parts > 0;
}

static void
add_rule(struct parser *ps, struct css_rule rule)
{
    struct css *c = ps->css;
    if (c->n_rules == c->cap_rules) {
        c->cap_rules = c->cap_rules ? c->cap_rules * 2 : 32;
        struct css_rule *fresh = arena_alloc(ps->arena, c->cap_rules * sizeof *fresh);
        if (c->n_rules)
            memcpy(fresh, c->rules, c->n_rules * sizeof *fresh);
        c->rules = fresh;
    }
    c->rules[c->n_rules++] = rule;
}

static void
parse_rule(struct parser *ps)
{
    const char *at = ps->p;
    char *text = take_until(ps, "{}");
    if (*ps->p != '{') {
        if (*ps->p)
            ps->p++;
        unknown(ps, at, "text", text);
        return;
    }
    ps->p++;
    GArray *decls = parse_block(ps);
    size_t size = decls->len * sizeof(struct css_decl);
    struct css_decl *own = arena_alloc(ps->arena, size + 1);
    if (size)
        memcpy(own, decls->data, size);
    char **list = g_strsplit(text, ",", 0);
    for (size_t i = 0; list[i]; i++) {
        struct css_rule rule = { .decls = own, .n_decls = decls->len };
        if (parse_selector(ps->arena, g_strstrip(list[i]), &rule.selector))
            add_rule(ps, rule);
        else
            unknown(ps, at, "selector", list[i]);
    }
    g_strfreev(list);
    g_array_free(decls, TRUE);
}

static void
parse_page(struct parser *ps, const char *at)
{
    GArray *decls = parse_block(ps);
    double *const margin[] = { &ps->css->page.margin_top, &ps->css->page.margin_outer,
        &ps->css->page.margin_bottom, &ps->css->page.margin_inner };
    for (guint i = 0; i < decls->len; i++) {
        const struct css_decl *d = &g_array_index(decls, struct css_decl, i);
        if (d->prop >= CSS_MARGIN_TOP && d->prop <= CSS_MARGIN_LEFT && d->value.unit == CSS_POINTS)
            *margin[d->prop - CSS_MARGIN_TOP] = d->value.number;
        else if (d->prop == CSS_GUTTER && d->value.unit == CSS_POINTS)
            ps->css->page.gutter = d->value.number;
        else
            unknown(ps, at, "property or unit of a page", prop_info[d->prop].name);
    }
    g_array_free(decls, TRUE);
}

static void parse_rules(struct parser *ps, bool nested);

static void
parse_at_rule(struct parser *ps)
{
    const char *at = ps->p;
    char *text = take_until(ps, "{;");
    if (*ps->p == ';') {
        ps->p++;
        if (!g_str_has_prefix(text, "@charset"))
            unknown(ps, at, "rule", text);
        return;
    }
    if (*ps->p)
        ps->p++;
    if (strcmp(text, "@media print") == 0) {
        parse_rules(ps, true);
    } else if (strcmp(text, "@page") == 0) {
        parse_page(ps, at);
    } else {
        if (strcmp(text, "@media screen") != 0)
            unknown(ps, at, "rule", text);
        skip_block(ps);
    }
}

static void
parse_rules(struct parser *ps, bool nested)
{
    for (skip_space(ps); *ps->p; skip_space(ps)) {
        if (nested && *ps->p == '}') {
            ps->p++;
            return;
        }
        if (*ps->p == '@')
            parse_at_rule(ps);
        else
            parse_rule(ps);
    }
}

struct css *
css_parse(struct arena *a, const char *text, struct diags *diags)
{
    struct css *css = arena_alloc(a, sizeof *css);
    css->page = (struct css_page){ 64, 64, 64, 64, 0 };
    css_add(css, a, text, "style sheet", false, diags);
    return css;
}

void
css_add(struct css *css, struct arena *a, const char *text, const char *name, bool strict,
    struct diags *diags)
{
    struct parser ps = { .arena = a,
        .diags = diags,
        .p = text,
        .counted = text,
        .line = 1,
        .name = name,
        .strict = strict,
        .css = css };
    parse_rules(&ps, false);
}

/* The start of the next @media print or @page that stands outside comments; NULL: none. */
static const char *
find_paper_rule(const char *p)
{
    for (; *p; p++) {
        if (p[0] == '/' && p[1] == '*') {
            p = strstr(p + 2, "*/");
            if (!p)
                return NULL;
            p++;
        } else if (g_str_has_prefix(p, "@media print") || g_str_has_prefix(p, "@page")) {
            return p;
        }
    }
    return NULL;
}

char *
css_for_epub(struct arena *a, const char *text)
{
    GString *s = g_string_new(NULL);
    for (const char *rule; (rule = find_paper_rule(text));) {
        g_string_append_len(s, text, rule - text);
        struct parser ps = { .p = strchr(rule, '{') };
        if (!ps.p)
            break;
        ps.p++;
        skip_block(&ps);
        text = ps.p + strspn(ps.p, "\n");
    }
    g_string_append(s, text);
    char *own = arena_strdup(a, s->str);
    g_string_free(s, TRUE);
    return own;
}
