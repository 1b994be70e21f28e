/* Link annotations (UA-1 7.18, UA-2 8.9). */
#include <stdio.h>
#include <string.h>

#include "write/pdf_compose.h"

void
annots_alloc(struct composer *c)
{
    for (size_t i = 0; i < c->b->n_annots; i++) {
        struct pdf_annot *a = c->b->annots[i];
        a->handle = obj_new(c->q);
        if (a->page < 0 || (size_t)a->page >= c->b->n_pages || !a->n_quads)
            compose_fail(c, "a link has no place");
    }
}

/* An address in the characters of a URI: what is not is written as %XX (RFC 3987 3.1). */
static char *
uri_escape(const char *iri)
{
    GString *s = g_string_new(NULL);
    for (const unsigned char *p = (const unsigned char *)iri; *p; p++)
        if (*p > ' ' && *p < 0x7F && !strchr("<>\"{}|\\^`", *p))
            g_string_append_c(s, (char)*p);
        else
            g_string_append_printf(s, "%%%02X", *p);
    return g_string_free(s, FALSE);
}

/* Rect is around all quads; QuadPoints lie in it (ISO 32000-1 12.5.6.5), in the order of Acrobat.
 */
static void
write_quads(struct composer *c, const struct pdf_annot *a)
{
    double height = c->b->height, rect[4] = { 1e9, 1e9, -1e9, -1e9 };
    double *points = g_new(double, 8 * a->n_quads);
    for (size_t i = 0; i < a->n_quads; i++) {
        struct pdf_rect r = a->quads[i];
        double left = r.x, right = r.x + r.w, top = height - r.y, bottom = top - r.h;
        const double quad[8] = { left, top, right, top, left, bottom, right, bottom };
        memcpy(points + 8 * i, quad, sizeof quad);
        rect[0] = MIN(rect[0], left);
        rect[1] = MIN(rect[1], bottom);
        rect[2] = MAX(rect[2], right);
        rect[3] = MAX(rect[3], top);
    }
    for (int k = 0; k < 4; k++)
        rect[k] += k < 2 ? -0.5 : 0.5;
    obj_reals(c->q, a->handle, "/Rect", rect, 4);
    if (a->n_quads > 1)
        obj_reals(c->q, a->handle, "/QuadPoints", points, 8 * a->n_quads);
    g_free(points);
}

static void
write_uri(struct composer *c, const struct pdf_annot *a)
{
    qpdf_oh action = qpdf_oh_new_dictionary(c->q);
    char *uri = uri_escape(a->uri);
    obj_name(c->q, action, "/S", "/URI");
    obj_ascii(c->q, action, "/URI", uri);
    obj_take(c->q, a->handle, "/A", action);
    g_free(uri);
}

static void
write_annot(struct composer *c, const struct pdf_annot *a, size_t key)
{
    static const double border[3] = { 0, 0, 0 };
    const char *contents = a->contents ? a->contents : a->uri;

    obj_name(c->q, a->handle, "/Type", "/Annot");
    obj_name(c->q, a->handle, "/Subtype", "/Link");
    obj_lend(c->q, a->handle, "/P", c->b->pages[a->page].handle);
    obj_int(c->q, a->handle, "/F", 4); /* Print (A-2 6.3.2) */
    obj_int(c->q, a->handle, "/StructParent", (long long)key);
    obj_reals(c->q, a->handle, "/Border", border, 3);
    write_quads(c, a);
    if (contents)
        obj_text(c->q, a->handle, "/Contents", contents);
    else
        compose_fail(c, "a link has no description");
    obj_text(c->q, a->handle, "/Lang", a->lang);
    if (a->uri)
        write_uri(c, a);
    else if (a->target)
        nav_target(c, a->handle, a->target);
    else
        compose_fail(c, "a link leads nowhere");
}

void
annots_write(struct composer *c)
{
    qpdf_oh *on_page = g_new0(qpdf_oh, c->b->n_pages);
    for (size_t i = 0; i < c->b->n_annots; i++) {
        const struct pdf_annot *a = c->b->annots[i];
        qpdf_oh *list = &on_page[a->page];
        if (!*list)
            *list = qpdf_oh_new_array(c->q);
        obj_lend_item(c->q, *list, a->handle);
        write_annot(c, a, c->b->n_pages + i);
    }
    for (size_t i = 0; i < c->b->n_pages; i++)
        if (on_page[i])
            obj_take(c->q, c->b->pages[i].handle, "/Annots", on_page[i]);
    g_free(on_page);
}
