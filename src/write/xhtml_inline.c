/* Inlines of the content document. A span stands only for a language, never for a look. */
#include <string.h>

#include "write/direction.h"
#include "write/xhtml.h"

void
xhtml_write_marker(struct xml_out *x, const struct epub_target *page)
{
    xml_open(x, "span");
    xml_attr(x, "role", "doc-pagebreak");
    xml_attr(x, "epub:type", "pagebreak");
    xml_attr(x, "id", page->id);
    xml_attr(x, "aria-label", page->label);
    xml_close(x);
}

static void
write_marker(struct xhtml *w, struct epub_marker *m)
{
    struct epub_target page = { .file = w->part->file, .label = m->label, .order = ++w->e->order };
    page.id = epub_fresh_id(w->e, arena_printf(w->e->arena, "page-%u", w->e->pages->len + 1));
    m->written = true;
    w->e->aria = true;
    g_array_append_val(w->e->pages, page);
    xhtml_write_marker(w->x, &page);
}

bool
xhtml_markers(struct xhtml *w, const struct node *n)
{
    bool any = false;
    struct epub_marker *m = w->label ? NULL : g_hash_table_lookup(w->e->markers, n);
    for (; m && m->offset == 0; m = m->next)
        if (!m->written) {
            write_marker(w, m);
            any = true;
        }
    return any;
}

/* In a text from right to left the groups of a long number would change places. */
static void
put_text(struct xhtml *w, const char *s, size_t n)
{
    while (!w->label && w->lang && lang_is_rtl(w->lang)) {
        size_t end, at = direction_find_number(s, n, &end);
        if (at == n)
            break;
        xml_textn(w->x, s, at);
        xml_open(w->x, "bdi");
        xml_attr(w->x, "dir", "ltr");
        xml_textn(w->x, s + at, end - at);
        xml_close(w->x);
        s += end;
        n -= end;
    }
    xml_textn(w->x, s, n);
}

void
xhtml_text(struct xhtml *w, const struct node *n)
{
    const char *s = n->as.text.s ? n->as.text.s : "";
    size_t at = 0;
    struct epub_marker *m = w->label ? NULL : g_hash_table_lookup(w->e->markers, n);
    for (; m; m = m->next) {
        if (m->written)
            continue;
        put_text(w, s + at, m->offset - at);
        at = m->offset;
        write_marker(w, m);
    }
    put_text(w, s + at, strlen(s + at));
}

/* An element around inlines. In a label only its language is kept. */
static void
write_wrapped(struct xhtml *w, const char *name, const struct node *n)
{
    bool foreign = n->lang && !epub_same_lang(n->lang, w->lang);
    if (w->label && !foreign) {
        xhtml_inlines(w, n);
        return;
    }
    const char *before = xhtml_open(w, w->label ? "span" : name, n);
    xhtml_inlines(w, n);
    xhtml_close(w, before);
}

static void
write_link(struct xhtml *w, const struct node *n)
{
    if (w->label) {
        write_wrapped(w, "a", n);
        return;
    }
    const char *before = xhtml_open(w, "a", n);
    xml_attr(w->x, "href", n->as.link.href);
    if (epub_same_lang(before, w->lang) && direction_turns_link(n, w->lang))
        xml_attr(w->x, "dir", "ltr");
    xhtml_inlines(w, n);
    xhtml_close(w, before);
}

static void
write_image(struct xhtml *w, const struct node *n)
{
    const struct epub_image *image = epub_find_image(w->e, n);
    if (w->label || !image)
        return;
    const char *before = xhtml_open(w, "img", n);
    xml_attr(w->x, "src", image->name);
    xml_attr(w->x, "alt", n->as.image.alt ? n->as.image.alt : "");
    xhtml_close(w, before);
}

static void
write_break(struct xhtml *w)
{
    if (w->label) {
        xml_text(w->x, " ");
        return;
    }
    xml_open(w->x, "br");
    xml_close(w->x);
}

void
xhtml_inline(struct xhtml *w, const struct node *n)
{
    xhtml_markers(w, n);
    switch (n->kind) {
    case NODE_EMPH:
        write_wrapped(w, "em", n);
        break;
    case NODE_STRONG:
        write_wrapped(w, "strong", n);
        break;
    case NODE_LINK:
        write_link(w, n);
        break;
    case NODE_SPAN:
        if (n->lang && !epub_same_lang(n->lang, w->lang))
            write_wrapped(w, "span", n);
        else
            xhtml_inlines(w, n);
        break;
    case NODE_TEXT:
    case NODE_LINE:
        xhtml_text(w, n);
        break;
    case NODE_BREAK:
        write_break(w);
        break;
    case NODE_NOTEREF:
        if (!w->label)
            xhtml_noteref(w, n);
        break;
    case NODE_IMAGE:
        write_image(w, n);
        break;
    case NODE_DOC:
    case NODE_SECTION:
    case NODE_QUOTE:
    case NODE_LIST:
    case NODE_ITEM:
    case NODE_TABLE:
    case NODE_ROW:
    case NODE_CELL:
    case NODE_FIGURE:
    case NODE_NOTE:
    case NODE_HEADING:
    case NODE_PARA:
    case NODE_PRE:
    case NODE_KIND_COUNT:
        break; /* not inlines: doc_check() */
    }
}

void
xhtml_inlines(struct xhtml *w, const struct node *parent)
{
    for (const struct node *n = parent->first; n; n = n->next)
        xhtml_inline(w, n);
}

void
xhtml_write_label(
    struct epub *e, struct xml_out *x, const struct node *heading, const char *context)
{
    struct xhtml w = { .e = e, .x = x, .lang = context, .label = true };
    xhtml_inlines(&w, heading);
}
