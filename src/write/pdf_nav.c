/* Ways through the document: destinations, outline, page labels. */
#include <stdlib.h>
#include <string.h>

#include "write/pdf_compose.h"

enum { ABOVE = 10 }; /* points to show above a target */

/* [page or element /XYZ null top null]: the height is set, the rest stays as it is. */
static qpdf_oh
destination(struct composer *c, qpdf_oh of, double y)
{
    qpdf_data q = c->q;
    double top = MIN(c->b->height - y + ABOVE, c->b->height);
    qpdf_oh array = qpdf_oh_new_array(q);
    obj_lend_item(q, array, of);
    obj_take_item(q, array, qpdf_oh_new_name(q, "/XYZ"));
    obj_take_item(q, array, qpdf_oh_new_null(q));
    obj_take_item(q, array, qpdf_oh_new_real_from_double(q, top, 3));
    obj_take_item(q, array, qpdf_oh_new_null(q));
    return array;
}

/* The page where an element, or the first of its parts, begins; -1: nowhere. */
static int
page_of(const struct pdf_elem *e)
{
    int page = e->page;
    for (size_t i = 0; i < e->n_kids && page < 0; i++) {
        const struct pdf_kid *kid = &e->kids[i];
        switch (kid->type) {
        case PDF_KID_ELEMENT:
            page = page_of(kid->as.elem);
            break;
        case PDF_KID_PIECE:
            page = kid->as.piece.page;
            break;
        case PDF_KID_ANNOT:
            page = kid->as.annot->page;
            break;
        }
    }
    return page;
}

void
nav_target(struct composer *c, qpdf_oh dict, const struct pdf_elem *target)
{
    int page = target->handle ? page_of(target) : -1;
    if (page < 0 || (size_t)page >= c->b->n_pages) {
        compose_fail(c, "a %s that is linked to has no place", target->type);
        return;
    }
    qpdf_oh dest = destination(c, c->b->pages[page].handle, target->y);
    if (!c->b->ua2) {
        obj_take(c->q, dict, "/Dest", dest);
        return;
    }
    qpdf_oh action = qpdf_oh_new_dictionary(c->q); /* UA-2 8.8: a structure destination */
    obj_name(c->q, action, "/S", "/GoTo");
    obj_take(c->q, action, "/D", dest);
    obj_take(c->q, action, "/SD", destination(c, target->handle, target->y));
    obj_take(c->q, dict, "/A", action);
}

/* An entry of the outline under construction. */
struct entry {
    qpdf_oh handle;
    int parent;            /* index, -1: the outline itself */
    int first, last, prev; /* indices, -1: none */
    long long below;       /* entries in it at all depths: all are shown open */
};

/*
 * Depth is by nesting, not by number: an H3 right under an H1 is its child (UA-1 7.17).
 * `stack` holds the entries that are open.
 */
static void
nest_entries(const struct pdf_book *b, struct entry *v, struct entry *top)
{
    int *stack = g_new(int, b->n_outline), n = 0;
    for (size_t i = 0; i < b->n_outline; i++) {
        while (n && b->outline[stack[n - 1]].level >= b->outline[i].level)
            n--;
        int parent = n ? stack[n - 1] : -1;
        struct entry *up = parent < 0 ? top : &v[parent];
        v[i].parent = parent;
        v[i].first = v[i].last = -1;
        v[i].prev = up->last;
        if (up->first < 0)
            up->first = (int)i;
        up->last = (int)i;
        stack[n++] = (int)i;
    }
    g_free(stack);
    for (size_t i = b->n_outline; i-- > 0;) /* children stand behind their parent */
        (v[i].parent < 0 ? top : &v[v[i].parent])->below += v[i].below + 1;
}

static void
write_span(struct composer *c, const struct entry *e, const struct entry *v)
{
    if (e->first < 0)
        return;
    obj_lend(c->q, e->handle, "/First", v[e->first].handle);
    obj_lend(c->q, e->handle, "/Last", v[e->last].handle);
    obj_int(c->q, e->handle, "/Count", e->below);
}

void
nav_outline(struct composer *c)
{
    const struct pdf_book *b = c->b;
    if (!b->n_outline)
        return;
    struct entry *v = g_new0(struct entry, b->n_outline);
    struct entry top = { .handle = obj_new(c->q), .first = -1, .last = -1 };
    for (size_t i = 0; i < b->n_outline; i++)
        v[i].handle = obj_new(c->q);
    nest_entries(b, v, &top);
    for (size_t i = 0; i < b->n_outline; i++) {
        qpdf_oh h = v[i].handle;
        obj_text(c->q, h, "/Title", b->outline[i].title);
        obj_lend(c->q, h, "/Parent", v[i].parent < 0 ? top.handle : v[v[i].parent].handle);
        if (v[i].prev >= 0) {
            obj_lend(c->q, h, "/Prev", v[v[i].prev].handle);
            obj_lend(c->q, v[v[i].prev].handle, "/Next", h);
        }
        nav_target(c, h, b->outline[i].elem);
        write_span(c, &v[i], v);
    }
    obj_name(c->q, top.handle, "/Type", "/Outlines");
    write_span(c, &top, v);
    obj_lend(c->q, c->root, "/Outlines", top.handle);
    for (size_t i = 0; i < b->n_outline; i++)
        qpdf_oh_release(c->q, v[i].handle);
    qpdf_oh_release(c->q, top.handle);
    g_free(v);
}

/* A label that is a decimal number from 1, or 0. */
static long
decimal_label(const char *label)
{
    char *end;
    if (!label || *label < '1' || *label > '9' || strlen(label) > 9)
        return 0;
    long n = strtol(label, &end, 10);
    return *end ? 0 : n;
}

/* Ranges of numbers; what is no number is a prefix without one (ISO 32000-1 12.4.2). */
void
nav_page_labels(struct composer *c)
{
    qpdf_data q = c->q;
    qpdf_oh nums = qpdf_oh_new_array(q), tree = qpdf_oh_new_dictionary(q);
    long expected = 0;
    for (size_t i = 0; i < c->b->n_pages; i++) {
        const char *label = c->b->pages[i].label;
        long n = label ? decimal_label(label) : (long)i + 1;
        bool goes_on = n && n == expected;
        expected = n ? n + 1 : 0;
        if (goes_on)
            continue;
        qpdf_oh range = qpdf_oh_new_dictionary(q);
        if (n)
            obj_name(q, range, "/S", "/D");
        else
            obj_text(q, range, "/P", label);
        if (n > 1)
            obj_int(q, range, "/St", n);
        obj_take_item(q, nums, qpdf_oh_new_integer(q, (long long)i));
        obj_take_item(q, nums, range);
    }
    obj_take(q, tree, "/Nums", nums);
    obj_take(q, c->root, "/PageLabels", tree);
}
