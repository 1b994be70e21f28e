/*
 * The layout as text, for golden files and for whoever wonders about a line: where it stands, how
 * wide it is, and how much its spaces were stretched (+1: by 40 %) or shrunk (-1: by 33 %).
 */
#include "write/pdf_layout.h"

/* Text as it is seen; what steers the layout is not. */
static void
dump_text(GString *out, const char *s, const char *end)
{
    for (; s < end; s = pdf_next_char(s)) {
        gunichar ch = g_utf8_get_char(s);
        if (ch == '\n' || ch == '\t')
            g_string_append_c(out, ' ');
        else if (ch == 0xad || !pdf_text_is_control(ch))
            g_string_append_unichar(out, ch);
    }
}

/* A line that runs both ways: its parts as they stand from left to right, each in reading order. */
static void
dump_order(GString *out, const struct para_line *line)
{
    int levels = 0;
    for (size_t i = 0; i < line->n_frags; i++)
        levels |= 1 << (line->frags[i].item->item->analysis.level & 1);
    if (levels != 3)
        return;
    g_string_append(out, "                             ");
    for (size_t i = 0; i < line->n_frags; i++) {
        const PangoItem *item = line->frags[i].item->item;
        const char *s = line->frags[i].text + item->offset;
        g_string_append(out, i ? "|" : "");
        dump_text(out, s, s + item->length);
    }
    g_string_append(out, "\n");
}

static void
dump_part(GString *out, const struct pdf_item *item, const struct pdf_part *part)
{
    const struct pdf_box *box = part->box;
    const struct para_line *line = &box->para->lines[part->line];
    GString *text = g_string_new(NULL);
    dump_text(text, box->text->str + line->start, box->text->str + line->end);
    g_strchomp(text->str);
    g_string_append_printf(
        out, "%7.1f %6.1f %6.1f", item->top + box->ascent, box->x + line->x, line->width);
    if (line->ratio != 0)
        g_string_append_printf(out, " %+5.2f", line->ratio);
    else
        g_string_append(out, "      ");
    g_string_append_printf(out, "  %s%s\n", text->str, para_tears_word(line) ? "=" : "");
    g_string_free(text, TRUE);
    dump_order(out, line);
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
