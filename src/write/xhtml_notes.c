/*
 * Notes: a sign in the text leads to the note, the note's own sign leads back. The words for
 * those who hear the book stand in the label of the link, together with the visible sign.
 */
#include "write/xhtml.h"

/* Superscript figures stand high by themselves; raised once more nobody could read them. */
static bool
is_raised(const char *sign)
{
    static const char figures[] = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    for (const char *p = sign; *p; p += g_unichar_to_utf8(g_utf8_get_char(p), NULL))
        if (!g_utf8_strchr(figures, -1, g_utf8_get_char(p)))
            return false;
    return *sign != '\0';
}

/* The address of a note or a reference, which may stand in another part of an issue. */
static void
write_target(struct xhtml *w, const struct node *n)
{
    const struct epub_part *there = epub_part_of(w->e, n);
    const char *file = there == w->part ? "" : there->file;
    xml_attrf(w->x, "href", "%s#%s", file, epub_id(w->e, n));
}

void
xhtml_noteref(struct xhtml *w, const struct node *ref)
{
    const char *word_lang;
    const char *word = lang_string(w->part->lang, STR_NOTE, &word_lang);
    bool raise = !is_raised(ref->as.noteref.label);
    if (raise)
        xml_open(w->x, "sup");
    xml_open(w->x, "a");
    epub_lang_attrs(w->x, word_lang, w->lang);
    w->e->aria = true;
    xml_attr(w->x, "role", "doc-noteref");
    xml_attr(w->x, "epub:type", "noteref");
    xml_attr(w->x, "id", epub_id(w->e, ref));
    write_target(w, ref->as.noteref.note);
    xml_attrf(w->x, "aria-label", "%s %s", word, ref->as.noteref.label);
    xml_text(w->x, ref->as.noteref.label);
    xml_close(w->x);
    if (raise)
        xml_close(w->x);
}

/* `rank`: which of several references it leads to; 0: there is only one. */
static void
write_backlink(struct xhtml *w, const struct node *ref, const char *sign, unsigned rank)
{
    const char *word_lang;
    const char *word = lang_string(w->part->lang, STR_BACK, &word_lang);
    xml_open(w->x, "a");
    epub_lang_attrs(w->x, word_lang, w->lang);
    xml_attr(w->x, "role", "doc-backlink");
    write_target(w, ref);
    if (rank)
        xml_attrf(w->x, "aria-label", "%s %s %u", sign, word, rank);
    else
        xml_attrf(w->x, "aria-label", "%s %s", sign, word);
    xml_text(w->x, sign);
    xml_close(w->x);
    xml_text(w->x, " ");
}

/* The note's sign, a way back for each reference; the second and later ones are arrows. */
static void
write_signs(struct xhtml *w, const struct node *note)
{
    const GPtrArray *refs = g_hash_table_lookup(w->e->references, note);
    const char *sign = note->as.mark.label ? note->as.mark.label : "";
    if (!refs) {
        xml_text(w->x, sign);
        xml_text(w->x, " ");
        return;
    }
    for (guint i = 0; i < refs->len; i++) {
        const struct node *ref = g_ptr_array_index(refs, i);
        if (i > 0)
            sign = "↑";
        else if (!*sign)
            sign = ref->as.noteref.label;
        write_backlink(w, ref, sign, refs->len > 1 ? i + 1 : 0);
    }
}

/* The first paragraph of a note begins with the signs. */
static void
write_first(struct xhtml *w, const struct node *note)
{
    const struct node *n = note->first;
    if (!n || n->kind != NODE_PARA) {
        xml_open(w->x, "p");
        write_signs(w, note);
        xml_close(w->x);
        xml_newline(w->x);
        return;
    }
    const char *before = xhtml_open(w, "p", n);
    xhtml_markers(w, n);
    write_signs(w, note);
    xhtml_inlines(w, n);
    xhtml_close(w, before);
    xml_newline(w->x);
}

void
xhtml_note(struct xhtml *w, const struct node *note)
{
    const char *before = xhtml_open(w, "aside", note);
    w->e->aria = true;
    xml_attr(w->x, "role", "doc-footnote");
    xml_attr(w->x, "epub:type", "footnote");
    xml_newline(w->x);
    write_first(w, note);
    const struct node *first = note->first;
    for (const struct node *n = first && first->kind == NODE_PARA ? first->next : first; n;
         n = n->next)
        xhtml_block(w, n);
    xhtml_close(w, before);
    xml_newline(w->x);
}

/* Several notes are a part of the book that one can go to. */
static void
name_section(struct xhtml *w, const struct node *heading)
{
    const char *word_lang;
    const char *word = lang_string(w->part->lang, STR_NOTES, &word_lang);
    xml_attr(w->x, "id", w->part->notes_id);
    xml_attr(w->x, "role", "doc-endnotes");
    xml_attr(w->x, "epub:type", "footnotes");
    if (heading && heading->id)
        xml_attr(w->x, "aria-labelledby", heading->id);
    else if (epub_same_lang(word_lang, w->lang)) /* else it would be spoken in the wrong voice */
        xml_attr(w->x, "aria-label", word);
}

/* The first note of the part, from `n` on. */
static const struct node *
note_here(const struct xhtml *w, const struct node *n)
{
    while (n && epub_part_of(w->e, n) != w->part)
        n = n->next;
    return n;
}

const struct node *
xhtml_notes_heading(const struct xhtml *w)
{
    const struct node *found = node_notes_heading(w->part->first, w->part->end);
    return note_here(w, w->e->doc->notes->first) ? found : NULL;
}

void
xhtml_notes(struct xhtml *w, const struct node *heading)
{
    const struct node *notes = w->e->doc->notes, *n = note_here(w, notes->first);
    if (!n)
        return;
    /* The notes of an issue are in the languages of its notices. */
    static const struct node plain;
    const char *before = xhtml_open(w, "section", w->e->issue ? &plain : notes);
    xml_attr(w->x, "class", "notes");
    if (w->part->notes_id)
        name_section(w, heading);
    xml_newline(w->x);
    if (heading)
        xhtml_block(w, heading);
    for (; n; n = note_here(w, n->next))
        xhtml_note(w, n);
    xhtml_close(w, before);
    xml_newline(w->x);
}
