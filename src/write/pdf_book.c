/* The building functions of pdf_book.h: arrays that grow in the book's arena. */
#include "write/pdf_book.h"

#include <string.h>

#include "base/mem.h"

/* Room for one more item; what the array had before stays in the arena until its end. */
static void *
grow(struct arena *a, void *v, size_t n, size_t *cap, size_t size)
{
    if (n < *cap)
        return v;
    *cap = *cap ? *cap * 2 : 4;
    void *fresh = arena_alloc(a, *cap * size);
    if (n)
        memcpy(fresh, v, n * size);
    return fresh;
}

void
pdf_book_init(struct pdf_book *b, const struct write_job *job)
{
    memset(b, 0, sizeof *b);
    b->arena = arena_new();
    b->job = job;
    bool letter = strcmp(opts_str(job->opts, OPT_PAPER), "letter") == 0;
    b->width = letter ? 612 : 595.276;
    b->height = letter ? 792 : 841.89;
    b->ua2 = strcmp(opts_str(job->opts, OPT_PDF_STANDARD), "ua2") == 0;
    b->cairo_pdf = g_string_new(NULL);
    b->root = pdf_elem_new(b, NULL, "Document");
    b->root->lang = job->doc->meta.lang ? job->doc->meta.lang : node_lang(job->doc->body);
}

void
pdf_book_finish(struct pdf_book *b)
{
    if (b->cairo_pdf)
        g_string_free(b->cairo_pdf, TRUE);
    if (b->dump)
        g_string_free(b->dump, TRUE);
    arena_free(b->arena);
    memset(b, 0, sizeof *b);
}

static struct pdf_kid *
kid_add(struct pdf_book *b, struct pdf_elem *e, enum pdf_kid_type type)
{
    e->kids = grow(b->arena, e->kids, e->n_kids, &e->cap_kids, sizeof *e->kids);
    struct pdf_kid *k = &e->kids[e->n_kids++];
    memset(k, 0, sizeof *k);
    k->type = type;
    return k;
}

void
pdf_elem_put(struct pdf_book *b, struct pdf_elem *parent, struct pdf_elem *e)
{
    e->parent = parent;
    kid_add(b, parent, PDF_KID_ELEMENT)->as.elem = e;
}

struct pdf_elem *
pdf_elem_new(struct pdf_book *b, struct pdf_elem *parent, const char *type)
{
    struct pdf_elem *e = arena_alloc(b->arena, sizeof *e);
    e->type = type;
    e->page = -1;
    if (parent)
        pdf_elem_put(b, parent, e);
    return e;
}

struct pdf_page *
pdf_page_new(struct pdf_book *b, const char *label)
{
    b->pages = grow(b->arena, b->pages, b->n_pages, &b->cap_pages, sizeof *b->pages);
    struct pdf_page *p = &b->pages[b->n_pages++];
    memset(p, 0, sizeof *p);
    p->label = arena_strdup(b->arena, label);
    return p;
}

static struct pdf_piece *
piece_new(struct pdf_book *b, struct pdf_page *p, enum pdf_mark mark)
{
    p->pieces = grow(b->arena, p->pieces, p->n_pieces, &p->cap_pieces, sizeof *p->pieces);
    struct pdf_piece *piece = &p->pieces[p->n_pieces++];
    *piece = (struct pdf_piece){ .mark = mark, .drawn = b->n_pieces++ };
    return piece;
}

void
pdf_piece_add(struct pdf_book *b, enum pdf_mark mark, struct pdf_elem *elem, const char *lang)
{
    struct pdf_page *p = &b->pages[b->n_pages - 1];
    int mcid = 0;
    for (size_t i = 0; i < p->n_pieces; i++)
        mcid += p->pieces[i].mark == PDF_CONTENT;
    struct pdf_piece *piece = piece_new(b, p, mark);
    piece->elem = elem;
    piece->lang = lang;
    if (mark != PDF_CONTENT)
        return;
    struct pdf_kid *k = kid_add(b, elem, PDF_KID_PIECE);
    k->as.piece.page = (int)b->n_pages - 1;
    k->as.piece.mcid = mcid;
}

void
pdf_furniture_add(struct pdf_book *b, size_t page, enum pdf_mark mark, const char *lang)
{
    piece_new(b, &b->pages[page], mark)->lang = lang;
}

/* The annotation of the element on the last page; it is the last one made for this element. */
static struct pdf_annot *
find_annot(const struct pdf_book *b, const struct pdf_elem *link)
{
    for (size_t i = link->n_kids; i-- > 0;)
        if (link->kids[i].type == PDF_KID_ANNOT) {
            struct pdf_annot *a = link->kids[i].as.annot;
            return a->page == (int)b->n_pages - 1 ? a : NULL;
        }
    return NULL;
}

struct pdf_annot *
pdf_annot_add(struct pdf_book *b, struct pdf_elem *link, struct pdf_rect quad)
{
    struct pdf_annot *a = find_annot(b, link);
    if (!a) {
        a = arena_alloc(b->arena, sizeof *a);
        a->elem = link;
        a->page = (int)b->n_pages - 1;
        b->annots = grow(b->arena, b->annots, b->n_annots, &b->cap_annots, sizeof(void *));
        b->annots[b->n_annots++] = a;
        kid_add(b, link, PDF_KID_ANNOT)->as.annot = a;
    }
    a->quads = grow(b->arena, a->quads, a->n_quads, &a->cap_quads, sizeof *a->quads);
    a->quads[a->n_quads++] = quad;
    return a;
}

void
pdf_outline_add(
    struct pdf_book *b, int level, const char *title, const char *lang, struct pdf_elem *elem)
{
    b->outline = grow(b->arena, b->outline, b->n_outline, &b->cap_outline, sizeof *b->outline);
    b->outline[b->n_outline++] =
        (struct pdf_mark_entry){ level, arena_strdup(b->arena, title), lang, elem };
}
