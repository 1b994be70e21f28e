/*
 * Lists. The label of an item is shown as the source has it: where HTML can make it itself
 * ("1.", "b.", "iv.") the list does, else the label is the first word of the item.
 */
#include <stdlib.h>
#include <string.h>

#include "write/xhtml.h"

enum numbering { DECIMAL, LOWER_ROMAN, UPPER_ROMAN, LOWER_ALPHA, UPPER_ALPHA, NUMBERINGS };

static const char *const type_name[NUMBERINGS] = { NULL, "i", "I", "a", "A" };

/* The figures of a numeral of this kind before its full stop; 0: it is none. */
static int
parse_decimal(const char *s, size_t n)
{
    int value = 0;
    for (size_t i = 0; i < n; i++) {
        if (!g_ascii_isdigit(s[i]) || (i == 0 && s[i] == '0') || value > 99999)
            return 0;
        value = value * 10 + (s[i] - '0');
    }
    return value;
}

static int
parse_alpha(const char *s, size_t n, bool upper)
{
    char from = upper ? 'A' : 'a';
    return n == 1 && s[0] >= from && s[0] <= from + 25 ? s[0] - from + 1 : 0;
}

static int
parse_roman(const char *s, size_t n, bool upper)
{
    static const struct {
        const char *figure;
        int value;
    } part[] = { { "m", 1000 }, { "cm", 900 }, { "d", 500 }, { "cd", 400 }, { "c", 100 },
        { "xc", 90 }, { "l", 50 }, { "xl", 40 }, { "x", 10 }, { "ix", 9 }, { "v", 5 }, { "iv", 4 },
        { "i", 1 } };
    char small[16], again[32] = "";
    int value = 0;
    if (n == 0 || n >= sizeof small)
        return 0;
    for (size_t i = 0; i < n; i++) {
        if (upper ? !g_ascii_isupper(s[i]) : !g_ascii_islower(s[i]))
            return 0;
        small[i] = g_ascii_tolower(s[i]);
    }
    small[n] = '\0';
    const char *p = small;
    for (size_t i = 0; i < G_N_ELEMENTS(part); i++) {
        size_t len = strlen(part[i].figure);
        while (strncmp(p, part[i].figure, len) == 0 && value < 4000) {
            value += part[i].value;
            p += len;
        }
    }
    if (*p || value >= 4000)
        return 0;
    int left = value; /* written anew it must be the same: "iiii" is none */
    for (size_t i = 0; i < G_N_ELEMENTS(part); i++)
        for (; left >= part[i].value; left -= part[i].value)
            g_strlcat(again, part[i].figure, sizeof again);
    return strcmp(again, small) == 0 ? value : 0;
}

/* The number that a label states in a numbering; 0: another one would show something else. */
static int
label_value(const char *label, enum numbering numbering)
{
    size_t n = label ? strlen(label) : 0;
    if (n < 2 || label[n - 1] != '.')
        return 0;
    switch (numbering) {
    case DECIMAL:
        return parse_decimal(label, n - 1);
    case LOWER_ROMAN:
        return parse_roman(label, n - 1, false);
    case UPPER_ROMAN:
        return parse_roman(label, n - 1, true);
    case LOWER_ALPHA:
        return parse_alpha(label, n - 1, false);
    case UPPER_ALPHA:
        return parse_alpha(label, n - 1, true);
    case NUMBERINGS:
        break;
    }
    return 0;
}

/* Letters may be figures of either kind: only a row without gaps tells which. */
static bool
fits(const struct node *list, enum numbering numbering)
{
    int last = 0;
    for (const struct node *i = list->first; i; i = i->next) {
        int value = label_value(i->as.mark.label, numbering);
        if (!value || (numbering != DECIMAL && last && value != last + 1))
            return false;
        last = value;
    }
    return list->first != NULL;
}

static bool
has_labels(const struct node *list)
{
    for (const struct node *i = list->first; i; i = i->next)
        if (i->as.mark.label && *i->as.mark.label)
            return true;
    return false;
}

/* One paragraph, and perhaps lists below it. */
static bool
is_tight(const struct node *item)
{
    if (!xhtml_is_bare(item->first))
        return false;
    for (const struct node *n = item->first->next; n; n = n->next)
        if (n->kind != NODE_LIST)
            return false;
    return true;
}

static void
write_tight(struct xhtml *w, const struct node *para, const char *label)
{
    xhtml_markers(w, para);
    if (label) {
        xml_text(w->x, label);
        xml_text(w->x, " ");
    }
    xhtml_inlines(w, para);
    if (para->next)
        xml_newline(w->x);
}

static void
write_item(struct xhtml *w, const struct node *item, const char *label, int value)
{
    const char *before = xhtml_open(w, "li", item);
    if (value)
        xml_attrf(w->x, "value", "%d", value);
    const struct node *n = item->first;
    if (is_tight(item)) {
        write_tight(w, n, label);
        n = n->next;
    } else if (n && n->kind == NODE_PARA) {
        xhtml_para(w, n, label);
        n = n->next;
    } else if (label) {
        xml_element(w->x, "p", label);
    }
    for (; n; n = n->next)
        xhtml_block(w, n);
    xhtml_close(w, before);
    xml_newline(w->x);
}

static void
write_items(struct xhtml *w, const struct node *list, enum numbering numbering, bool as_text)
{
    int last = 0;
    for (const struct node *i = list->first; i; i = i->next) {
        int value = label_value(i->as.mark.label, numbering);
        bool told = !value || (last ? value == last + 1 : true);
        write_item(w, i, as_text ? i->as.mark.label : NULL, told ? 0 : value);
        last = value;
    }
}

void
xhtml_list(struct xhtml *w, const struct node *list)
{
    bool ordered = list->as.list.ordered;
    enum numbering numbering = DECIMAL;
    while (numbering < NUMBERINGS && !fits(list, numbering))
        numbering++;
    bool as_text = ordered && numbering == NUMBERINGS && has_labels(list);
    const char *before = xhtml_open(w, ordered ? "ol" : "ul", list);
    if (as_text) { /* without markers some readers no longer take it for a list */
        xml_attr(w->x, "class", "labelled");
        w->e->aria = true;
        xml_attr(w->x, "role", "list");
    } else if (ordered && numbering < NUMBERINGS) {
        int first = label_value(list->first->as.mark.label, numbering);
        xml_attr(w->x, "type", type_name[numbering]);
        if (first != 1)
            xml_attrf(w->x, "start", "%d", first);
    }
    xml_newline(w->x);
    write_items(w, list, ordered ? numbering : NUMBERINGS, as_text);
    xhtml_close(w, before);
    xml_newline(w->x);
}
