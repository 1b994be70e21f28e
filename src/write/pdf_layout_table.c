/*
 * Tables: columns as wide as their content asks for, rows as items of one line of each cell, so
 * that a row may go over to the next page between two lines if it must.
 */
#include <string.h>

#include "write/pdf_layout.h"

/* Columns that a table may have; what lies beyond is laid out in the last one. */
enum { MAX_COLUMNS = 32 };

struct cell {
    const struct node *node;
    unsigned column, span;
    GPtrArray *items;
    struct pdf_frame frame;
};

struct grid {
    unsigned n_columns;
    double want[MAX_COLUMNS];   /* width of the widest cell on one line */
    double need[MAX_COLUMNS];   /* width of the longest word */
    double width[MAX_COLUMNS];  /* as set */
    unsigned busy[MAX_COLUMNS]; /* rows that a cell above still covers */
    bool hangs[MAX_COLUMNS];    /* this row is covered from above there */
    bool goes_on[MAX_COLUMNS];  /* the next row is */
    struct pdf_head *head;      /* the first row, if all its cells are headers; else NULL */
};

/* The first row from n on: the captions are stepped over. */
static const struct node *
next_row(const struct node *n)
{
    while (n && n->kind != NODE_ROW)
        n = n->next;
    return n;
}

static unsigned
span_of(const struct node *cell, unsigned column)
{
    int span = MAX(cell->as.cell.colspan, 1);
    return (unsigned)MIN(span, (int)(MAX_COLUMNS - column));
}

/* The column of each cell of a row, in turn; cells that hang down from above are stepped over. */
static unsigned
next_column(struct grid *g, unsigned column)
{
    while (column < MAX_COLUMNS - 1 && g->busy[column])
        column++;
    return column;
}

static void
end_row(struct grid *g)
{
    for (unsigned i = 0; i < MAX_COLUMNS; i++)
        g->busy[i] -= g->busy[i] > 0;
}

/* A table must be regular (UA-1 7.5): where a row ends early, empty cells complete it. */
static void
fill_row(struct pdf_layout *l, const struct grid *g, struct pdf_elem *row, unsigned column)
{
    for (unsigned i = column; i < g->n_columns; i++)
        if (!g->busy[i])
            pdf_elem_new(l->book, row, "TD");
}

static void
occupy(struct grid *g, const struct node *cell, unsigned column, unsigned span)
{
    for (unsigned i = column; i < column + span; i++)
        g->busy[i] = (unsigned)MAX(cell->as.cell.rowspan, 1);
}

/* The width of a text on one line in the style of a cell. */
static double
text_width(struct pdf_layout *l, const char *text, const struct pdf_frame *cell)
{
    struct pdf_frame f = *cell;
    f.width = 0;
    struct pdf_box *box = pdf_box_new(&f);
    pdf_text_add(box, text, NULL);
    pdf_box_set(l, box);
    double width = box->natural;
    pdf_box_unref(box);
    return width;
}

static const char *
longest_word(struct pdf_layout *l, const char *text)
{
    const char *longest = "";
    glong most = 0;
    char **words = g_strsplit_set(text, " \n\t", 0);
    for (size_t i = 0; words[i]; i++) {
        glong n = g_utf8_strlen(words[i], -1);
        if (n <= most)
            continue;
        most = n;
        longest = arena_strdup(l->arena, words[i]);
    }
    g_strfreev(words);
    return longest;
}

static void
measure_cell(struct pdf_layout *l, const struct node *cell, struct grid *g, unsigned column,
    unsigned span, const struct pdf_frame *table)
{
    double want = table->style.font_size, need = want;
    struct pdf_frame f = *table;
    f.style = css_compute(l->css, &table->style, cell->as.cell.header ? "th" : "td", NULL);
    for (const struct node *n = cell; n; n = node_next(n, cell)) {
        if (!node_is_leaf_block(n))
            continue;
        const char *text = node_text(l->arena, n);
        want = MAX(want, text_width(l, text, &f));
        need = MAX(need, text_width(l, longest_word(l, text), &f));
    }
    double padding = f.style.margin_start + f.style.margin_end + 1;
    for (unsigned i = column; i < column + span; i++) {
        g->want[i] = MAX(g->want[i], (want + padding) / span);
        g->need[i] = MAX(g->need[i], (need + padding) / span);
    }
}

static void
measure(
    struct pdf_layout *l, const struct node *table, struct grid *g, const struct pdf_frame *frame)
{
    for (const struct node *row = next_row(table->first); row; row = next_row(row->next)) {
        unsigned column = 0;
        for (const struct node *c = row->first; c; c = c->next) {
            column = next_column(g, column);
            unsigned span = span_of(c, column);
            measure_cell(l, c, g, column, span, frame);
            g->n_columns = MAX(g->n_columns, column + span);
            occupy(g, c, column, span);
            column = MIN(column + span, MAX_COLUMNS - 1);
        }
        end_row(g);
    }
    memset(g->busy, 0, sizeof g->busy);
}

/*
 * A table that fits is as wide as it wants to be. Else each column gets its longest word, and what
 * is left goes to those that want more.
 */
static void
share(struct grid *g, double room)
{
    double want = 0, need = 0;
    for (unsigned i = 0; i < g->n_columns; i++) {
        want += g->want[i];
        need += g->need[i];
    }
    for (unsigned i = 0; i < g->n_columns; i++) {
        if (want <= room)
            g->width[i] = g->want[i];
        else if (need < room)
            g->width[i] = g->need[i] + (room - need) * (g->want[i] - g->need[i]) / (want - need);
        else
            g->width[i] = room * g->need[i] / need;
    }
}

static double
column_left(const struct grid *g, unsigned column)
{
    double x = 0;
    for (unsigned i = 0; i < column; i++)
        x += g->width[i];
    return x;
}

/* The rows that a cell covers, but not beyond the end of the table. */
static int
rows_of(const struct node *cell)
{
    int n = 1;
    for (const struct node *row = cell->parent; n < cell->as.cell.rowspan; n++)
        if (!(row = next_row(row->next)))
            break;
    return n;
}

static void
lay_out_cell(struct pdf_layout *l, struct cell *c, const struct grid *g,
    const struct pdf_frame *row, bool first_row)
{
    bool header = c->node->as.cell.header;
    struct pdf_frame f =
        pdf_frame_enter(l, row, c->node, header ? "th" : "td", header ? "TH" : "TD");
    double left = column_left(g, c->column), width = column_left(g, c->column + c->span) - left;
    f.x = (row->rtl ? row->x + row->width - left - width : row->x + left) + f.style.margin_start;
    f.width = MAX(width - f.style.margin_start - f.style.margin_end, f.style.font_size);
    f.elem->scope = !header ? PDF_SCOPE_NONE : first_row ? PDF_SCOPE_COLUMN : PDF_SCOPE_ROW;
    f.elem->colspan = (int)c->span;
    f.elem->rowspan = rows_of(c->node);
    c->frame = f;
    GPtrArray *outer = l->collect;
    l->collect = c->items = g_ptr_array_new();
    l->space = 0;
    pdf_layout_blocks(l, c->node, &f);
    l->collect = outer;
    l->space = 0;
}

static void
add_rule(struct pdf_item *item, double x, double y, double w, double h)
{
    if (!item->rules)
        item->rules = g_array_new(FALSE, FALSE, sizeof(struct pdf_rect));
    struct pdf_rect r = { x, y, w, h };
    g_array_append_val(item->rules, r);
}

static const double RULE = 0.5;

/* The i-th line of every cell as one item; the items of the cells are used up. */
static struct pdf_item *
merge(GArray *cells, guint i)
{
    struct pdf_item *item = pdf_item_new();
    for (guint k = 0; k < cells->len; k++) {
        struct cell *c = &g_array_index(cells, struct cell, k);
        if (i >= c->items->len)
            continue;
        struct pdf_item *own = g_ptr_array_index(c->items, i);
        for (guint p = 0; p < own->parts->len; p++) {
            struct pdf_part *part = &g_array_index(own->parts, struct pdf_part, p);
            pdf_item_add_part(item, part->box, part->line, k);
        }
        item->height = MAX(item->height, own->height);
        pdf_item_free(own);
    }
    return item;
}

/* Is the line between columns i - 1 and i inside a cell? */
static bool
is_spanned(const GArray *cells, unsigned i)
{
    for (guint k = 0; k < cells->len; k++) {
        const struct cell *c = &g_array_index(cells, struct cell, k);
        if (c->column < i && i < c->column + c->span)
            return true;
    }
    return false;
}

/* Where the line before column i is on the page. */
static double
line_x(const struct grid *g, const struct pdf_frame *f, unsigned i)
{
    return f->rtl ? f->x + f->width - column_left(g, i) : f->x + column_left(g, i);
}

static void
add_horizontal(struct pdf_item *item, const struct grid *g, const struct pdf_frame *f, double y,
    const bool *covered)
{
    for (unsigned i = 0; i < g->n_columns; i++) {
        double left = MIN(line_x(g, f, i), line_x(g, f, i + 1));
        if (!covered[i])
            add_rule(item, left, y, g->width[i], RULE);
    }
}

/* The lines around the cells: above the first line of a row, beside each, below the last one. */
static void
add_rules(struct pdf_item *item, const struct grid *g, const struct pdf_frame *f,
    const GArray *cells, bool first, bool last, double padding)
{
    double top = first ? -padding : 0, bottom = item->height + (last ? padding : 0);
    if (first)
        add_horizontal(item, g, f, top, g->hangs);
    if (last)
        add_horizontal(item, g, f, bottom, g->goes_on);
    for (unsigned i = 0; i <= g->n_columns; i++)
        if (!is_spanned(cells, i))
            add_rule(item, line_x(g, f, i) - RULE / 2, top, RULE, bottom - top);
}

/* Can the row stand again at the head of a page: are its cells headers, and no higher than it? */
static bool
is_head(const GArray *cells)
{
    for (guint i = 0; i < cells->len; i++) {
        const struct node *cell = g_array_index(cells, struct cell, i).node;
        if (!cell->as.cell.header || cell->as.cell.rowspan > 1)
            return false;
    }
    return cells->len > 0;
}

static void
keep_head(struct pdf_head *head, const struct pdf_item *item)
{
    struct pdf_item *copy = pdf_item_copy(item);
    copy->again = true;
    head->height += item->height + (head->items->len ? item->gap : 0);
    g_ptr_array_add(head->items, copy);
}

static struct pdf_head *
head_new(void)
{
    struct pdf_head *head = g_new0(struct pdf_head, 1);
    head->refs = 1;
    head->items = g_ptr_array_new();
    return head;
}

static bool
is_first(const struct node *row)
{
    return !row->prev || row->prev->kind != NODE_ROW;
}

/* Neither the first row of a table (below its head) nor the last one is left alone on a page. */
static bool
keeps_next_row(const struct node *row, const struct grid *g)
{
    const struct node *next = next_row(row->next);
    bool second = !is_first(row) && g->head && is_first(row->prev);
    return next && (is_first(row) || second || !next_row(next->next));
}

static void
emit_row(struct pdf_layout *l, const struct node *row, GArray *cells, struct grid *g,
    const struct pdf_frame *table, double padding)
{
    guint n = 0;
    struct pdf_head *fresh = is_first(row) && is_head(cells) ? head_new() : NULL;
    for (guint i = 0; i < cells->len; i++)
        n = MAX(n, g_array_index(cells, struct cell, i).items->len);
    for (guint i = 0; i < n; i++) {
        struct pdf_item *item = merge(cells, i);
        item->row = row;
        item->keep_next = i + 1 < n || fresh || keeps_next_row(row, g);
        item->gap = i == 0 ? 2 * padding : 0;
        add_rules(item, g, table, cells, i == 0, i + 1 == n, padding);
        if (fresh)
            keep_head(fresh, item);
        else if (g->head)
            g->head->refs++;
        item->head = g->head;
        pdf_layout_emit(l, item);
    }
    if (fresh && fresh->height < (l->flow.bottom - l->flow.top) / 4)
        g->head = fresh;
    else
        pdf_head_unref(fresh);
    for (guint i = 0; i < cells->len; i++)
        g_ptr_array_unref(g_array_index(cells, struct cell, i).items);
}

static void
table_row(struct pdf_layout *l, const struct node *row, struct grid *g,
    const struct pdf_frame *table, double padding)
{
    struct pdf_frame f = pdf_frame_enter(l, table, row, "tr", "TR");
    GArray *cells = g_array_new(FALSE, TRUE, sizeof(struct cell));
    unsigned column = 0;
    double space = l->space;
    for (unsigned i = 0; i < MAX_COLUMNS; i++)
        g->hangs[i] = g->busy[i] > 0;
    for (const struct node *n = row->first; n; n = n->next) {
        column = next_column(g, column);
        struct cell c = { .node = n, .column = column, .span = span_of(n, column) };
        occupy(g, n, column, c.span);
        lay_out_cell(l, &c, g, &f, is_first(row));
        g_array_append_val(cells, c);
        column = MIN(column + c.span, MAX_COLUMNS - 1);
    }
    fill_row(l, g, f.elem, column);
    end_row(g);
    for (unsigned i = 0; i < MAX_COLUMNS; i++)
        g->goes_on[i] = g->busy[i] > 0 && next_row(row->next);
    l->space = space;
    emit_row(l, row, cells, g, table, padding);
    g_array_free(cells, TRUE);
}

static void
caption(struct pdf_layout *l, const struct node *n, const struct pdf_frame *table)
{
    struct pdf_frame f = *table;
    f.elem = pdf_elem_new(l->book, table->elem, "Caption");
    pdf_layout_leaf(l, n, &f, "caption", "P");
}

void
pdf_layout_table(struct pdf_layout *l, const struct node *table, const struct pdf_frame *outer)
{
    struct pdf_frame f = pdf_frame_enter(l, outer, table, "table", "Table");
    struct css_style cell = css_compute(l->css, &f.style, "td", NULL);
    struct grid g = { 0 };
    measure(l, table, &g, &f);
    if (!g.n_columns)
        return;
    share(&g, f.width);
    pdf_layout_space(l, f.style.margin_top);
    for (const struct node *n = table->first; n; n = n->next)
        if (n->kind == NODE_PARA)
            caption(l, n, &f);
    for (const struct node *row = next_row(table->first); row; row = next_row(row->next))
        table_row(l, row, &g, &f, cell.margin_top);
    pdf_head_unref(g.head);
    pdf_layout_space(l, f.style.margin_bottom + cell.margin_bottom);
}
