#include "write/pdf_qr.h"

#include <string.h>
#ifdef HAVE_QRENCODE
#include <qrencode.h>
#endif

#include "lang/lang.h"

/* The dark part is 20 mm wide; four modules around it stay white (ISO/IEC 18004). */
static const double SIZE = 20 * 72 / 25.4;
enum { QUIET = 4 };

double
pdf_qr_room(const struct pdf_qr *qr)
{
    return qr->size * ((double)qr->modules + 2 * QUIET) / (double)qr->modules;
}

#ifdef HAVE_QRENCODE

static bool
encode(struct pdf_layout *l, const char *uri, struct pdf_qr *ret_qr)
{
    QRcode *code = QRcode_encodeString8bit(uri, 0, QR_ECLEVEL_M);
    if (!code)
        return false;
    size_t n = (size_t)code->width;
    unsigned char *dark = arena_alloc(l->arena, n * n);
    memcpy(dark, code->data, n * n);
    QRcode_free(code);
    ret_qr->modules = n;
    ret_qr->dark = dark;
    return true;
}

#else

static bool
encode(struct pdf_layout *l, const char *uri, struct pdf_qr *ret_qr)
{
    l->status = ANAG_EUNSUPP;
    diag_add(l->diags, DIAG_WRITE_FAILED, (struct pos){ 0, 0 },
        "this program was built without QR codes (libqrencode)");
    return false;
}

#endif

/* An address of the web that stands there to be read, not words that lead to one. */
static bool
is_printed_address(struct pdf_layout *l, const struct node *n)
{
    if (n->kind != NODE_LINK || !n->as.link.href || strncmp(n->as.link.href, "http", 4) != 0)
        return false;
    const char *text = node_text(l->arena, n);
    return strstr(text, "://") || strncmp(text, "www.", 4) == 0;
}

static bool
is_in_cell(const struct node *n)
{
    while (n && n->kind != NODE_CELL)
        n = n->parent;
    return n != NULL;
}

GArray *
pdf_qr_of(struct pdf_layout *l, const struct node *block)
{
    GArray *codes = NULL;
    if (!opts_bool(l->book->job->opts, OPT_QR) || is_in_cell(block))
        return NULL;
    for (const struct node *n = block; n; n = node_next(n, block)) {
        struct pdf_qr qr = { .size = SIZE };
        if (!is_printed_address(l, n) || g_hash_table_contains(l->addresses, n->as.link.href)
            || !encode(l, n->as.link.href, &qr))
            continue;
        g_hash_table_add(l->addresses, (gpointer)(uintptr_t)n->as.link.href);
        qr.uri = n->as.link.href;
        qr.alt =
            arena_printf(l->arena, "%s %s", lang_string(l->lang, STR_QR, &qr.alt_lang), qr.uri);
        if (!codes)
            codes = g_array_new(FALSE, FALSE, sizeof qr);
        g_array_append_val(codes, qr);
    }
    return codes;
}

bool
pdf_qr_goes_beside(const GArray *codes, double height)
{
    return codes->len == 1 && height < 2 * SIZE;
}

void
pdf_qr_put(struct pdf_layout *l, struct pdf_item *item, GArray *codes, const struct pdf_frame *f,
    bool at_end)
{
    double used = 0;
    bool right = f->rtl != at_end;
    for (guint i = 0; i < codes->len; i++) {
        struct pdf_qr *qr = &g_array_index(codes, struct pdf_qr, i);
        double room = pdf_qr_room(qr), quiet = (room - qr->size) / 2;
        if (used > 0 && used + room > f->width) { /* no more fit beside each other */
            g_array_set_size(codes, i);
            break;
        }
        /* the dark part is flush with the text, where nothing else stands */
        qr->x = right ? f->x + f->width - used - qr->size : f->x + used;
        qr->y = at_end ? 2 : quiet;
        qr->para = pdf_elem_new(l->book, f->elem, "P");
        used += room + quiet;
        item->height = MAX(item->height, at_end ? item->height : quiet + qr->size);
    }
    item->codes = codes;
}

/* Where the element goes and what it is; its content is the piece that is drawn next. */
static struct pdf_elem *
figure_of(struct pdf_pen *p, const struct pdf_qr *qr, struct pdf_rect box)
{
    struct pdf_book *b = p->l->book;
    struct pdf_elem *link = pdf_elem_new(b, qr->para, "Link");
    struct pdf_elem *e = pdf_elem_new(b, link, "Figure");
    e->alt = qr->alt;
    e->lang = qr->alt_lang;
    e->has_box = true;
    e->box = box;
    return e;
}

void
pdf_qr_draw(struct pdf_pen *p, const struct pdf_qr *qr, double top)
{
    struct pdf_layout *l = p->l;
    double y = top + qr->y, step = qr->size / (double)qr->modules;
    struct pdf_rect box = { qr->x + l->shift, y, qr->size, qr->size };
    struct pdf_elem *e = figure_of(p, qr, box);
    pdf_pen_content(p, e, y);
    for (size_t row = 0; row < qr->modules; row++)
        for (size_t at = 0, end; at < qr->modules; at = end + 1) {
            for (; at < qr->modules && !(qr->dark[row * qr->modules + at] & 1); at++) {
            }
            for (end = at; end < qr->modules && (qr->dark[row * qr->modules + end] & 1);)
                end++;
            if (end > at) /* a run of dark modules is one rectangle: no seams between them */
                cairo_rectangle(l->cr, qr->x + (double)at * step, y + (double)row * step,
                    (double)(end - at) * step, step);
        }
    cairo_fill(l->cr);
    struct pdf_annot *a = pdf_annot_add(l->book, e->parent, box);
    a->uri = qr->uri;
    a->contents = qr->alt;
    a->lang = qr->alt_lang;
    pdf_pen_close(p);
}
