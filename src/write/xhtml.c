/* The content document: blocks in the order of the tree. */
#include "write/xhtml.h"

const char *
xhtml_open(struct xhtml *w, const char *name, const struct node *n)
{
    const char *before = w->lang;
    xml_open(w->x, name);
    epub_lang_attrs(w->x, n->lang, w->lang);
    if (n->lang)
        w->lang = n->lang;
    if (!w->label)
        xml_attr(w->x, "id", epub_id(w->e, n));
    if (!w->label && n->kind == NODE_PARA && n->role != ROLE_NONE)
        xml_attr(w->x, "class", node_role_name[n->role]);
    return before;
}

void
xhtml_close(struct xhtml *w, const char *lang_before)
{
    xml_close(w->x);
    w->lang = lang_before;
}

void
xhtml_para(struct xhtml *w, const struct node *para, const char *label)
{
    const char *before = xhtml_open(w, "p", para);
    xhtml_markers(w, para);
    if (label) {
        xml_text(w->x, label);
        xml_text(w->x, " ");
    }
    xhtml_inlines(w, para);
    xhtml_close(w, before);
    xml_newline(w->x);
}

bool
xhtml_is_bare(const struct node *n)
{
    return n && n->kind == NODE_PARA && n->role == ROLE_NONE && !n->lang && !n->id;
}

static void
write_heading(struct xhtml *w, const struct node *n)
{
    static const char *const name[] = { "h1", "h2", "h3", "h4", "h5", "h6" };
    if (xhtml_markers(w, n))
        xml_newline(w->x);
    struct epub_target t = { .node = n,
        .file = w->part->file,
        .id = epub_id(w->e, n),
        .level = n->as.heading.level,
        .order = ++w->e->order };
    g_array_append_val(w->e->headings, t);
    const char *before = xhtml_open(w, name[node_depth_of(&w->depth, n) - 1], n);
    xhtml_inlines(w, n);
    xhtml_close(w, before);
    xml_newline(w->x);
}

static bool
is_title_part(const struct node *n)
{
    return n && n->kind == NODE_PARA
        && (n->role == ROLE_TITLE_PARALLEL || n->role == ROLE_SUBTITLE);
}

/* The title with its parallel titles; returns the last node written. */
static const struct node *
write_title(struct xhtml *w, const struct node *title)
{
    bool group = is_title_part(title->next);
    if (xhtml_markers(w, title))
        xml_newline(w->x);
    if (group) {
        xml_open(w->x, "hgroup");
        xml_newline(w->x);
    }
    write_heading(w, title);
    const struct node *n = title;
    for (; is_title_part(n->next); n = n->next)
        xhtml_para(w, n->next, NULL);
    if (group) {
        xml_close(w->x);
        xml_newline(w->x);
    }
    return n;
}

/* A container that is one element, its blocks inside. */
static void
write_container(struct xhtml *w, const char *name, const struct node *n)
{
    const char *before = xhtml_open(w, name, n);
    xml_newline(w->x);
    xhtml_blocks(w, n);
    xhtml_close(w, before);
    xml_newline(w->x);
}

static void
write_pre(struct xhtml *w, const struct node *n)
{
    const char *before = xhtml_open(w, "pre", n);
    xhtml_markers(w, n);
    xhtml_text(w, n);
    for (const struct node *line = n->first; line; line = line->next) {
        for (unsigned i = 0; line->prev && i <= line->as.text.blank; i++)
            xml_text(w->x, "\n");
        for (unsigned i = 0; i < line->as.text.indent; i++)
            xml_text(w->x, " ");
        xhtml_text(w, line);
    }
    xhtml_close(w, before);
    xml_newline(w->x);
}

static void
write_cell(struct xhtml *w, const struct node *cell)
{
    bool in_head = cell->parent && !cell->parent->prev;
    if (cell->parent && cell->parent->prev && cell->parent->prev->kind == NODE_PARA)
        in_head = true;
    const char *before = xhtml_open(w, cell->as.cell.header ? "th" : "td", cell);
    if (cell->as.cell.header)
        xml_attr(w->x, "scope", in_head ? "col" : "row");
    if (cell->as.cell.colspan > 1)
        xml_attrf(w->x, "colspan", "%d", cell->as.cell.colspan);
    if (cell->as.cell.rowspan > 1)
        xml_attrf(w->x, "rowspan", "%d", cell->as.cell.rowspan);
    if (xhtml_is_bare(cell->first) && !cell->first->next) {
        xhtml_markers(w, cell->first);
        xhtml_inlines(w, cell->first);
    } else {
        xhtml_blocks(w, cell);
    }
    xhtml_close(w, before);
}

/* A paragraph that is the caption of a table or figure. */
static void
write_caption(struct xhtml *w, const char *name, const struct node *n)
{
    const char *before = xhtml_open(w, name, n);
    xhtml_markers(w, n);
    xhtml_inlines(w, n);
    xhtml_close(w, before);
    xml_newline(w->x);
}

static void
write_table(struct xhtml *w, const struct node *n)
{
    const char *before = xhtml_open(w, "table", n);
    xml_newline(w->x);
    for (const struct node *row = n->first; row; row = row->next) {
        if (row->kind == NODE_PARA) {
            write_caption(w, "caption", row);
            continue;
        }
        const char *before_row = xhtml_open(w, "tr", row);
        for (const struct node *cell = row->first; cell; cell = cell->next)
            write_cell(w, cell);
        xhtml_close(w, before_row);
        xml_newline(w->x);
    }
    xhtml_close(w, before);
    xml_newline(w->x);
}

static void
write_figure(struct xhtml *w, const struct node *n)
{
    const char *before = xhtml_open(w, "figure", n);
    for (const struct node *c = n->first; c; c = c->next) {
        if (c->kind == NODE_PARA)
            write_caption(w, "figcaption", c);
        else
            xhtml_inline(w, c);
    }
    xhtml_close(w, before);
    xml_newline(w->x);
}

void
xhtml_block(struct xhtml *w, const struct node *n)
{
    switch (n->kind) {
    case NODE_SECTION:
        write_container(w, "section", n);
        break;
    case NODE_QUOTE:
        write_container(w, "blockquote", n);
        break;
    case NODE_LIST:
        xhtml_list(w, n);
        break;
    case NODE_TABLE:
        write_table(w, n);
        break;
    case NODE_FIGURE:
        write_figure(w, n);
        break;
    case NODE_HEADING:
        write_heading(w, n);
        break;
    case NODE_PARA:
        xhtml_para(w, n, NULL);
        break;
    case NODE_PRE:
        write_pre(w, n);
        break;
    case NODE_LINE:
        xml_open(w->x, "p");
        xhtml_text(w, n);
        xml_close(w->x);
        break;
    case NODE_NOTE:
        xhtml_note(w, n);
        break;
    case NODE_DOC:
    case NODE_ITEM:
    case NODE_ROW:
    case NODE_CELL:
    case NODE_EMPH:
    case NODE_STRONG:
    case NODE_LINK:
    case NODE_SPAN:
    case NODE_TEXT:
    case NODE_BREAK:
    case NODE_NOTEREF:
    case NODE_IMAGE:
    case NODE_KIND_COUNT:
        break; /* written by their parents, or not here at all: doc_check() */
    }
}

/* Sections that flat headings have opened, by level. */
struct sections {
    int level[8];
    int n;
};

static void
close_sections(struct xhtml *w, struct sections *s, int level)
{
    while (s->n && s->level[s->n - 1] >= level) {
        xml_close(w->x);
        xml_newline(w->x);
        s->n--;
    }
}

static void
open_section(struct xhtml *w, struct sections *s, int level)
{
    close_sections(w, s, level);
    xml_open(w->x, "section");
    xml_newline(w->x);
    s->level[s->n++] = level;
}

/* The level of the heading that a SECTION begins with; 0: it has none. */
static int
section_level(const struct node *n)
{
    return n->first && n->first->kind == NODE_HEADING ? n->first->as.heading.level : 0;
}

/* Children of a container from `first` to before `end`. */
static void
write_range(
    struct xhtml *w, const struct node *container, const struct node *first, const struct node *end)
{
    struct sections open = { .n = 0 };
    bool divides = container->kind == NODE_DOC || container->kind == NODE_SECTION;
    for (const struct node *n = first; n && n != end; n = n->next) {
        if (n->kind == NODE_HEADING && n->role == ROLE_TITLE) {
            close_sections(w, &open, 1);
            n = write_title(w, n);
            continue;
        }
        bool names_section = container->kind == NODE_SECTION && n == container->first;
        if (divides && n->kind == NODE_HEADING && !names_section)
            open_section(w, &open, n->as.heading.level);
        if (n->kind == NODE_SECTION && section_level(n))
            close_sections(w, &open, section_level(n));
        xhtml_block(w, n);
    }
    close_sections(w, &open, 0);
}

void
xhtml_blocks(struct xhtml *w, const struct node *container)
{
    write_range(w, container, container->first, NULL);
}

/* A notice that does not begin with its title has an entry in the navigation nevertheless. */
static void
name_part(struct xhtml *w)
{
    const struct epub_part *p = w->part;
    const struct node *n = p->first;
    if (!w->e->issue || (n && n->kind == NODE_HEADING && n->as.heading.level == 1))
        return;
    struct epub_target t = { .file = p->file,
        .id = p->main_id,
        .label = p->title,
        .label_lang = p->title_lang,
        .level = 1,
        .order = ++w->e->order };
    g_array_append_val(w->e->headings, t);
}

void
xhtml_write(struct epub *e, const struct epub_part *part, GString *to)
{
    struct out o;
    out_init(&o, out_to_gstring, to);
    struct xhtml w = { .e = e, .part = part, .x = xml_out_new("html"), .lang = part->lang };
    const char *lang = part->container->lang;
    epub_open_html(w.x, part->lang, part->title, part->title_lang);
    name_part(&w);
    xml_open(w.x, "main");
    epub_lang_attrs(w.x, lang, w.lang);
    if (lang)
        w.lang = lang;
    xml_attr(w.x, "id", part->main_id);
    xml_newline(w.x);
    const struct node *heading = xhtml_notes_heading(&w);
    write_range(&w, part->container, part->first, heading ? heading : part->end);
    xhtml_notes(&w, heading);
    if (heading)
        write_range(&w, part->container, heading->next, part->end);
    xml_close(w.x);
    xml_newline(w.x);
    xml_close(w.x);
    xml_newline(w.x);
    xml_close(w.x);
    xml_newline(w.x);
    xml_out_finish(w.x, &o);
}
