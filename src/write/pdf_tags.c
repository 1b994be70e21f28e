/* The structure tree: elements, parent tree, IDTree, role map, namespaces. */
#include <stdlib.h>
#include <string.h>

#include "write/pdf_compose.h"

/* The standard types. Those without `role17` are of PDF 1.7; `role20`: the name in PDF 2.0. */
static const struct {
    const char *type;
    const char *role17; /* a type of PDF 2.0: what it is mapped to in 1.7 */
    const char *role20; /* a type of PDF 1.7 whose name has changed */
    bool only17;        /* a type that the namespace of PDF 2.0 has not (ISO 32000-2 annex M) */
} types[] = {
    { "Art", .only17 = true },
    { "Aside", .role17 = "Div" },
    { "BibEntry", .only17 = true },
    { "BlockQuote", .only17 = true },
    { "Caption" },
    { "Code", .only17 = true },
    { "Div" },
    { "Document" },
    { "Em", .role17 = "Span" },
    { "FENote", .role17 = "Note" },
    { "Figure" },
    { "Formula" },
    { "H1" },
    { "H2" },
    { "H3" },
    { "H4" },
    { "H5" },
    { "H6" },
    { "L" },
    { "LBody" },
    { "LI" },
    { "Lbl" },
    { "Link" },
    { "NonStruct" },
    { "Note", .role20 = "FENote" },
    { "P" },
    { "Part" },
    { "Quote", .only17 = true },
    { "Reference", .only17 = true },
    { "Sect" },
    { "Span" },
    { "Strong", .role17 = "Span" },
    { "Sub", .role17 = "Span" },
    { "TBody" },
    { "TD" },
    { "TFoot" },
    { "TH" },
    { "THead" },
    { "TOC", .only17 = true },
    { "TOCI", .only17 = true },
    { "TR" },
    { "Table" },
    { "Title", .role17 = "P" },
};

struct tags {
    struct composer *c;
    GPtrArray *ids;                   /* elements with an id */
    bool mapped[G_N_ELEMENTS(types)]; /* types that need the role map */
};

static int
find_type(const char *type)
{
    for (size_t i = 0; i < G_N_ELEMENTS(types); i++)
        if (strcmp(types[i].type, type) == 0)
            return (int)i;
    return -1;
}

/* Elements point at each other in all directions, so each has its object before it is filled. */
static void
alloc_elem(struct tags *t, struct pdf_elem *e)
{
    e->handle = obj_new(t->c->q);
    if (!e->id && strcmp(e->type, "Note") == 0) /* UA-1 7.9; no id of the model starts so */
        e->id = arena_printf(t->c->b->arena, "#%u", t->ids->len + 1);
    if (e->id)
        g_ptr_array_add(t->ids, e);
    for (size_t i = 0; i < e->n_kids; i++)
        if (e->kids[i].type == PDF_KID_ELEMENT)
            alloc_elem(t, e->kids[i].as.elem);
}

static void
write_type(struct tags *t, const struct pdf_elem *e)
{
    struct composer *c = t->c;
    int k = find_type(e->type);
    if (k < 0) {
        compose_fail(c, "no standard structure type: %s", e->type);
        return;
    }
    bool renamed = c->b->ua2 && types[k].role20;
    char *name = g_strconcat("/", renamed ? types[k].role20 : e->type, NULL);
    obj_name(c->q, e->handle, "/S", name);
    g_free(name);
    if (c->b->ua2)
        obj_lend(c->q, e->handle, "/NS", types[k].only17 ? c->ns17 : c->ns20);
    else if (types[k].role17)
        t->mapped[k] = true;
}

static qpdf_oh
attribute_of(qpdf_data q, const char *owner)
{
    qpdf_oh dict = qpdf_oh_new_dictionary(q);
    obj_name(q, dict, "/O", owner);
    return dict;
}

static void
write_list(qpdf_data q, enum pdf_list list, qpdf_oh attributes)
{
    static const char *const names[] = { [PDF_LIST_DISC] = "/Disc",
        [PDF_LIST_DECIMAL] = "/Decimal",
        [PDF_LIST_DESCRIPTION_NONE] = "/None" };
    if (list == PDF_LIST_NONE)
        return;
    qpdf_oh dict = attribute_of(q, "/List");
    obj_name(q, dict, "/ListNumbering", names[list]);
    obj_take_item(q, attributes, dict);
}

static void
write_cell(qpdf_data q, const struct pdf_elem *e, qpdf_oh attributes)
{
    if (e->scope == PDF_SCOPE_NONE && e->colspan <= 1 && e->rowspan <= 1)
        return;
    qpdf_oh dict = attribute_of(q, "/Table");
    if (e->scope != PDF_SCOPE_NONE)
        obj_name(q, dict, "/Scope", e->scope == PDF_SCOPE_COLUMN ? "/Column" : "/Row");
    if (e->colspan > 1)
        obj_int(q, dict, "/ColSpan", e->colspan);
    if (e->rowspan > 1)
        obj_int(q, dict, "/RowSpan", e->rowspan);
    obj_take_item(q, attributes, dict);
}

static void
write_attributes(struct composer *c, const struct pdf_elem *e)
{
    qpdf_data q = c->q;
    qpdf_oh attributes = qpdf_oh_new_array(q);
    write_list(q, e->list, attributes);
    write_cell(q, e, attributes);
    if (e->has_box) {
        const double box[4] = { e->box.x, c->b->height - e->box.y - e->box.h, e->box.x + e->box.w,
            c->b->height - e->box.y };
        qpdf_oh dict = attribute_of(q, "/Layout");
        obj_name(q, dict, "/Placement", "/Block");
        obj_reals(q, dict, "/BBox", box, 4);
        obj_take_item(q, attributes, dict);
    }
    if (c->b->ua2 && strcmp(e->type, "Note") == 0) { /* UA-2 8.2.5.14 */
        qpdf_oh dict = attribute_of(q, "/FENote");
        obj_name(q, dict, "/NoteType", "/Footnote");
        obj_take_item(q, attributes, dict);
    }
    int n = qpdf_oh_get_array_n_items(q, attributes);
    if (n == 1)
        obj_take(q, e->handle, "/A", qpdf_oh_get_array_item(q, attributes, 0));
    else if (n > 1)
        obj_lend(q, e->handle, "/A", attributes);
    qpdf_oh_release(q, attributes);
}

static int
kid_page(const struct pdf_kid *kid)
{
    switch (kid->type) {
    case PDF_KID_ELEMENT:
        break;
    case PDF_KID_PIECE:
        return kid->as.piece.page;
    case PDF_KID_ANNOT:
        return kid->as.annot->page;
    }
    return -1;
}

/* A kid that is not on the element's page names its page (ISO 32000-1 14.7.4.2, 14.7.4.3). */
static qpdf_oh
kid_object(struct composer *c, const struct pdf_kid *kid, int page)
{
    qpdf_data q = c->q;
    switch (kid->type) {
    case PDF_KID_ELEMENT:
        return qpdf_oh_new_object(q, kid->as.elem->handle);
    case PDF_KID_PIECE:
        if (kid->as.piece.page == page)
            return qpdf_oh_new_integer(q, kid->as.piece.mcid);
        break;
    case PDF_KID_ANNOT:
        break;
    }
    qpdf_oh dict = qpdf_oh_new_dictionary(q);
    obj_lend(q, dict, "/Pg", c->b->pages[kid_page(kid)].handle);
    if (kid->type == PDF_KID_ANNOT) {
        obj_name(q, dict, "/Type", "/OBJR");
        obj_lend(q, dict, "/Obj", kid->as.annot->handle);
    } else {
        obj_name(q, dict, "/Type", "/MCR");
        obj_int(q, dict, "/MCID", kid->as.piece.mcid);
    }
    return dict;
}

static void
write_kids(struct composer *c, const struct pdf_elem *e)
{
    int page = -1;
    for (size_t i = 0; i < e->n_kids && page < 0; i++)
        page = kid_page(&e->kids[i]);
    if (page >= 0)
        obj_lend(c->q, e->handle, "/Pg", c->b->pages[page].handle);
    if (!e->n_kids)
        return;
    qpdf_oh kids = qpdf_oh_new_array(c->q);
    for (size_t i = 0; i < e->n_kids; i++)
        obj_take_item(c->q, kids, kid_object(c, &e->kids[i], page));
    obj_take(c->q, e->handle, "/K", kids);
}

static void
write_elem(struct tags *t, const struct pdf_elem *e, qpdf_oh parent)
{
    struct composer *c = t->c;
    obj_name(c->q, e->handle, "/Type", "/StructElem");
    write_type(t, e);
    obj_lend(c->q, e->handle, "/P", parent);
    obj_text(c->q, e->handle, "/Lang", e->lang);
    obj_text(c->q, e->handle, "/Alt", e->alt);
    if (e->id)
        obj_ascii(c->q, e->handle, "/ID", e->id);
    if (e->ref && !e->ref->handle)
        compose_fail(c, "a %s refers to what is not in the structure tree", e->type);
    if (c->b->ua2 && e->ref) {
        qpdf_oh refs = qpdf_oh_new_array(c->q);
        obj_lend_item(c->q, refs, e->ref->handle);
        obj_take(c->q, e->handle, "/Ref", refs);
    }
    write_attributes(c, e);
    write_kids(c, e);
    for (size_t i = 0; i < e->n_kids && !c->failed; i++)
        if (e->kids[i].type == PDF_KID_ELEMENT)
            write_elem(t, e->kids[i].as.elem, e->handle);
}

/* The elements of a page's marked content, by MCID. */
static qpdf_oh
page_parents(struct composer *c, const struct pdf_page *page)
{
    qpdf_oh parents = qpdf_oh_new_array(c->q);
    for (size_t k = 0; k < page->n_pieces; k++) {
        const struct pdf_piece *piece = &page->pieces[k];
        if (piece->mark != PDF_CONTENT)
            continue;
        if (piece->elem->handle)
            obj_lend_item(c->q, parents, piece->elem->handle);
        else
            compose_fail(c, "content of a %s is not in the structure tree", piece->elem->type);
    }
    qpdf_oh h = qpdf_make_indirect_object(c->q, parents);
    qpdf_oh_release(c->q, parents);
    return h;
}

/* Keys: the pages, then the annotations (ISO 32000-1 14.7.4.4). */
static void
write_parent_tree(struct composer *c)
{
    qpdf_data q = c->q;
    struct pdf_book *b = c->b;
    qpdf_oh nums = qpdf_oh_new_array(q), tree = obj_new(q);
    long long key = 0;
    for (size_t i = 0; i < b->n_pages; i++) {
        obj_take_item(q, nums, qpdf_oh_new_integer(q, key));
        obj_take_item(q, nums, page_parents(c, &b->pages[i]));
        obj_int(q, b->pages[i].handle, "/StructParents", key++);
        obj_name(q, b->pages[i].handle, "/Tabs", "/S"); /* UA-1 7.18.3 */
    }
    for (size_t i = 0; i < b->n_annots; i++) {
        obj_take_item(q, nums, qpdf_oh_new_integer(q, key++));
        if (b->annots[i]->elem->handle)
            obj_lend_item(q, nums, b->annots[i]->elem->handle);
        else
            compose_fail(c, "an annotation is not in the structure tree");
    }
    obj_take(q, tree, "/Nums", nums);
    obj_take(q, c->tree, "/ParentTree", tree);
    obj_int(q, c->tree, "/ParentTreeNextKey", key);
}

static int
by_id(const void *a, const void *b)
{
    const struct pdf_elem *const *x = a, *const *y = b;
    return strcmp((*x)->id, (*y)->id);
}

/* The elements with an /ID, sorted; no two may have the same (UA-1 7.9). */
static void
write_id_tree(struct composer *c, GPtrArray *ids)
{
    if (!ids->len)
        return;
    qsort(ids->pdata, ids->len, sizeof *ids->pdata, by_id);
    qpdf_oh names = qpdf_oh_new_array(c->q), tree = obj_new(c->q);
    for (guint i = 0; i < ids->len; i++) {
        const struct pdf_elem *e = ids->pdata[i];
        if (i && strcmp(((const struct pdf_elem *)ids->pdata[i - 1])->id, e->id) == 0)
            compose_fail(c, "two elements have the id %s", e->id);
        obj_take_item(c->q, names, qpdf_oh_new_string(c->q, e->id));
        obj_lend_item(c->q, names, e->handle);
    }
    obj_take(c->q, tree, "/Names", names);
    obj_take(c->q, c->tree, "/IDTree", tree);
}

static void
write_role_map(struct composer *c, const bool *mapped)
{
    qpdf_oh map = qpdf_oh_new_dictionary(c->q);
    bool any = false;
    for (size_t i = 0; i < G_N_ELEMENTS(types); i++) {
        if (!mapped[i])
            continue;
        char *from = g_strconcat("/", types[i].type, NULL);
        char *to = g_strconcat("/", types[i].role17, NULL);
        obj_name(c->q, map, from, to);
        g_free(from);
        g_free(to);
        any = true;
    }
    if (any)
        obj_lend(c->q, c->tree, "/RoleMap", map);
    qpdf_oh_release(c->q, map);
}

/* The standard structure namespaces (ISO 32000-2 14.8.6). */
static qpdf_oh
write_namespace(struct composer *c, const char *uri, qpdf_oh list)
{
    qpdf_oh ns = obj_new(c->q);
    obj_name(c->q, ns, "/Type", "/Namespace");
    obj_text(c->q, ns, "/NS", uri);
    obj_lend_item(c->q, list, ns);
    return ns;
}

void
tags_write(struct composer *c)
{
    struct tags t = { .c = c, .ids = g_ptr_array_new() };
    qpdf_data q = c->q;

    c->tree = obj_new(q);
    obj_name(q, c->tree, "/Type", "/StructTreeRoot");
    if (c->b->ua2) {
        qpdf_oh list = qpdf_oh_new_array(q);
        c->ns17 = write_namespace(c, "http://iso.org/pdf/ssn", list);
        c->ns20 = write_namespace(c, "http://iso.org/pdf2/ssn", list);
        obj_take(q, c->tree, "/Namespaces", list);
    }
    alloc_elem(&t, c->b->root);
    write_elem(&t, c->b->root, c->tree);
    qpdf_oh kids = qpdf_oh_new_array(q);
    obj_lend_item(q, kids, c->b->root->handle);
    obj_take(q, c->tree, "/K", kids);
    write_parent_tree(c);
    write_id_tree(c, t.ids);
    write_role_map(c, t.mapped);
    obj_lend(q, c->root, "/StructTreeRoot", c->tree);
    g_ptr_array_free(t.ids, TRUE);
}
