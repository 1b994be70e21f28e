/*
 * The layout as text, for golden files and for whoever wonders about a line: where it stands, how
 * wide it is, and how much its spaces were stretched (+1: by 40 %) or shrunk (-1: by 33 %).
 */
#include "write/pdf_layout.h"

static bool
has_hyphen(const struct para_line *line)
{
    for (size_t i = 0; i < line->n_frags; i++)
        if (line->frags[i].hyphen)
            return true;
    return false;
}

static void
dump_part(GString *out, const struct pdf_item *item, const struct pdf_part *part)
{
    const struct pdf_box *box = part->box;
    const struct para_line *line = &box->para->lines[part->line];
    char *text = g_strndup(box->text->str + line->start, line->end - line->start);
    g_strdelimit(text, "\n\t", ' ');
    g_strchomp(text);
    g_string_append_printf(
        out, "%7.1f %6.1f %6.1f", item->top + box->ascent, box->x + line->x, line->width);
    if (line->ratio != 0)
        g_string_append_printf(out, " %+5.2f", line->ratio);
    else
        g_string_append(out, "      ");
    g_string_append_printf(out, "  %s%s\n", text, has_hyphen(line) ? "=" : "");
    g_free(text);
}

static void
dump_items(GString *out, const GPtrArray *items)
{
    for (guint i = 0; i < items->len; i++) {
        const struct pdf_item *item = g_ptr_array_index(items, i);
        for (guint k = 0; k < item->parts->len; k++)
            dump_part(out, item, &g_array_index(item->parts, struct pdf_part, k));
        for (guint k = 0; item->codes && k < item->codes->len; k++)
            g_string_append_printf(out, "%7.1f a QR code\n", item->top);
    }
}

void
pdf_dump_page(struct pdf_layout *l, const struct pdf_sheet *s)
{
    GString *out = l->book->dump;
    if (!out)
        return;
    g_string_append_printf(out, "page %zu\n", l->book->n_pages);
    dump_items(out, s->body);
    if (s->notes->len)
        g_string_append(out, "notes\n");
    dump_items(out, s->notes);
}
