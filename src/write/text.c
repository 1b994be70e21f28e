/*
 * Plain text to read: lines of 72 columns, headings underlined, notes at the end. The letters
 * and digits are those of the model, in its order; an address is shown where the text of a link
 * does not tell it. docs/model.md tells the form.
 */
#include <glib.h>
#include <string.h>

#include "write/fill.h"
#include "write/write.h"

enum { WIDTH = 72 };

struct text {
    struct out *out;
    bool started;   /* something is written: a blank line before the next block */
    GString *first; /* what the next line begins with: a label */
    GString *rest;  /* what the lines after it begin with */
};

static void put_inlines(GString *s, const struct node *parent);

/* Does the text of a link tell its address, but for the scheme? */
static bool
is_address(const char *text, const char *href)
{
    const char *colon = strchr(text, ':');
    const char *bare = colon && strspn(text, "abcdefghijklmnopqrstuvwxyz") == (size_t)(colon - text)
        ? colon + 1
        : text;
    bare += strspn(bare, "/");
    size_t n = strlen(href), k = strlen(bare);
    if (!strpbrk(bare, ".@"))
        return false;
    if (n && href[n - 1] == '/' && k && bare[k - 1] != '/')
        n--;
    return k <= n && g_ascii_strncasecmp(href + n - k, bare, k) == 0;
}

static void
put_link(GString *s, const struct node *n)
{
    GString *inner = g_string_new(NULL);
    put_inlines(inner, n);
    bool inside = *n->as.link.href == '#'; /* to a place in the book, which has no pages here */
    bool plain = is_address(inner->str, n->as.link.href);
    bool open = plain && s->len && s->str[s->len - 1] == '<';
    g_string_append_printf(s, plain && !inside && !open ? "<%s>" : "%s", inner->str);
    if (!plain && !inside)
        g_string_append_printf(s, " <%s>", n->as.link.href);
    g_string_free(inner, TRUE);
}

static void
put_marked(GString *s, const struct node *n, const char *mark)
{
    g_string_append(s, mark);
    put_inlines(s, n);
    g_string_append(s, mark);
}

static void
put_inline(GString *s, const struct node *n)
{
    switch (n->kind) {
    case NODE_EMPH:
        put_marked(s, n, "*");
        break;
    case NODE_STRONG:
        put_marked(s, n, "**");
        break;
    case NODE_LINK:
        put_link(s, n);
        break;
    case NODE_SPAN:
        put_inlines(s, n);
        break;
    case NODE_TEXT:
        g_string_append(s, n->as.text.s);
        break;
    case NODE_LINE:
        g_string_append(s, n->as.text.s);
        g_string_append(s, n->next ? "\n" : "");
        break;
    case NODE_BREAK:
        g_string_append_c(s, '\n');
        break;
    case NODE_NOTEREF:
        g_string_append_printf(s, "%c%s", FILL_JOIN, n->as.noteref.label);
        break;
    case NODE_IMAGE:
        if (n->as.image.alt && *n->as.image.alt)
            g_string_append_printf(s, "[%s]", n->as.image.alt);
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
        break; /* not inlines */
    }
}

static void
put_inlines(GString *s, const struct node *parent)
{
    for (const struct node *n = parent->first; n; n = n->next)
        put_inline(s, n);
}

/* Blocks. */

static void
put_blank(struct text *w)
{
    if (w->started)
        fill_text(w->out, "", w->rest->str, w->rest->str, WIDTH);
    w->started = true;
}

/* Lines with the label that waits, if one does. */
static unsigned
put_lines(struct text *w, const char *text)
{
    unsigned longest = fill_text(w->out, text, w->first->str, w->rest->str, WIDTH);
    g_string_assign(w->first, w->rest->str);
    return longest;
}

static void
put_heading(struct text *w, const struct node *n)
{
    static const char lines[] = "=-~~~~";
    GString *s = g_string_new(NULL);
    put_inlines(s, n);
    put_blank(w);
    unsigned longest = put_lines(w, s->str);
    g_string_truncate(s, 0);
    for (unsigned i = 0; i < MIN(longest, (unsigned)WIDTH); i++)
        g_string_append_c(s, lines[n->as.heading.level - 1]);
    if (longest)
        put_lines(w, s->str);
    g_string_free(s, TRUE);
}

static void
put_para(struct text *w, const struct node *n)
{
    GString *s = g_string_new(NULL);
    put_inlines(s, n);
    put_blank(w);
    put_lines(w, s->str);
    g_string_free(s, TRUE);
}

/* A line as it stands, with the blank lines and the spaces before it. */
static void
put_raw_line(struct text *w, const struct node *n, unsigned extra)
{
    for (unsigned i = 0; n->prev && i < MIN(n->as.text.blank, 100u); i++)
        fill_text(w->out, "", w->rest->str, w->rest->str, WIDTH);
    unsigned spaces = *n->as.text.s ? MIN(n->as.text.indent, 1000u) + extra : 0;
    out_puts(w->out, w->first->str);
    out_printf(w->out, "%*s%s\n", (int)spaces, "", n->as.text.s);
    g_string_assign(w->first, w->rest->str);
    w->started = true;
}

static void
put_pre(struct text *w, const struct node *pre)
{
    put_blank(w);
    char **lines = g_strsplit(pre->as.text.s ? pre->as.text.s : "", "\n", 0);
    for (size_t i = 0; lines[i]; i++) {
        struct node line = { .kind = NODE_LINE, .as.text.s = lines[i] };
        put_raw_line(w, &line, 4);
    }
    g_strfreev(lines);
    for (const struct node *n = pre->first; n; n = n->next)
        put_raw_line(w, n, 4);
}

static void put_blocks(struct text *w, const struct node *parent);

/* The blocks of `n` behind a label, or behind so many spaces. */
static void
put_indented(struct text *w, const struct node *n, const char *label, unsigned spaces)
{
    gsize first = w->first->len, rest = w->rest->len;
    char *lead = *label ? g_strconcat(label, " ", NULL) : g_strnfill(spaces, ' ');
    g_string_append(w->first, lead);
    g_string_append_printf(w->rest, "%*s", (int)fill_columns(lead, strlen(lead)), "");
    put_blocks(w, n);
    g_string_truncate(w->rest, rest);
    g_string_truncate(w->first, MIN(first, w->first->len));
    g_string_assign(w->first, w->rest->str);
    g_free(lead);
}

/* A list of single paragraphs stands without blank lines between its items. */
static bool
is_tight(const struct node *list)
{
    for (const struct node *n = list->first; n; n = n->next)
        if (n->first != n->last || (n->first && n->first->kind != NODE_PARA))
            return false;
    return true;
}

static void
put_list(struct text *w, const struct node *list)
{
    bool tight = is_tight(list);
    unsigned number = 1;
    for (const struct node *n = list->first; n; n = n->next, number++) {
        char *made = list->as.list.ordered ? g_strdup_printf("%u.", number) : g_strdup("-");
        if (tight && n == list->first)
            put_blank(w);
        if (tight)
            w->started = false;
        put_indented(w, n, n->as.mark.label ? n->as.mark.label : made, 0);
        w->started = true;
        g_free(made);
    }
}

/* All text below `n` in one line. */
static void
put_flat(GString *s, const struct node *n)
{
    for (const struct node *c = n->first; c; c = c->next) {
        if (s->len && s->str[s->len - 1] != ' ')
            g_string_append_c(s, ' ');
        if (c->kind == NODE_PRE && c->as.text.s)
            g_string_append(s, c->as.text.s);
        else if (c->kind == NODE_HEADING || c->kind == NODE_PARA || c->kind == NODE_PRE)
            put_inlines(s, c);
        else if (c->kind == NODE_IMAGE)
            put_inline(s, c);
        else
            put_flat(s, c);
    }
}

static void
put_row(struct text *w, const struct node *row)
{
    GString *s = g_string_new(NULL);
    for (const struct node *cell = row->first; cell; cell = cell->next) {
        put_flat(s, cell);
        g_string_append(s, cell->next ? " | " : "");
    }
    put_lines(w, s->str);
    g_string_free(s, TRUE);
}

static void
put_image(struct text *w, const struct node *n)
{
    GString *s = g_string_new(NULL);
    put_inline(s, n);
    if (s->len) {
        put_blank(w);
        put_lines(w, s->str);
    }
    g_string_free(s, TRUE);
}

static void
put_block(struct text *w, const struct node *n)
{
    switch (n->kind) {
    case NODE_DOC:
    case NODE_SECTION:
    case NODE_FIGURE:
    case NODE_TABLE:
    case NODE_CELL:
        put_blocks(w, n);
        break;
    case NODE_QUOTE:
        put_indented(w, n, "", 4);
        break;
    case NODE_LIST:
        put_list(w, n);
        break;
    case NODE_NOTE:
    case NODE_ITEM:
        put_indented(w, n, n->as.mark.label ? n->as.mark.label : "", 2);
        break;
    case NODE_ROW:
        if (!n->prev || n->prev->kind != NODE_ROW)
            put_blank(w);
        put_row(w, n);
        break;
    case NODE_HEADING:
        put_heading(w, n);
        break;
    case NODE_PARA:
        put_para(w, n);
        break;
    case NODE_PRE:
        put_pre(w, n);
        break;
    case NODE_LINE:
        put_raw_line(w, n, 0);
        break;
    case NODE_IMAGE:
        put_image(w, n);
        break;
    case NODE_EMPH:
    case NODE_STRONG:
    case NODE_LINK:
    case NODE_SPAN:
    case NODE_TEXT:
    case NODE_BREAK:
    case NODE_NOTEREF:
    case NODE_KIND_COUNT:
        break; /* not blocks */
    }
}

static void
put_range(struct text *w, const struct node *first, const struct node *end)
{
    for (const struct node *n = first; n && n != end; n = n->next)
        put_block(w, n);
}

/* Recursion: readers refuse what is deeper than 100. */
static void
put_blocks(struct text *w, const struct node *parent)
{
    put_range(w, parent->first, NULL);
}

static enum anag_status
run(const struct write_job *job)
{
    struct text w = { .out = job->out, .first = g_string_new(NULL), .rest = g_string_new(NULL) };
    const struct node *body = job->doc->body, *notes = job->doc->notes;
    const struct node *heading = node_notes_heading(body->first, NULL);
    const struct node *behind = heading ? heading->next : NULL;
    put_range(&w, body->first, behind);
    if (notes->first && !heading) {
        put_blank(&w);
        out_puts(w.out, "--------\n");
    }
    put_blocks(&w, notes);
    put_range(&w, behind, NULL);
    g_string_free(w.first, TRUE);
    g_string_free(w.rest, TRUE);
    return job->out->failed ? ANAG_EIO : ANAG_OK;
}

const struct writer write_text = { "text", ".text.txt", false, run };
