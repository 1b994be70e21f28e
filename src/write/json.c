/*
 * The document as JSON for programs: what the XML tells, with the text of each block in one
 * string and what stands in it as marks with offsets in code points; and the diagnostics.
 * docs/model.md tells the schema, docs/model.schema.json checks it. Keys keep their order.
 */
#include <json-glib/json-glib.h>
#include <string.h>

#include "base/date.h"
#include "write/write.h"

static const char *const origin_name[] = {
    [ORIGIN_SOURCE] = "source", [ORIGIN_INFERRED] = "inferred"
};
static const char *const level_name[] = {
    [ANAG_NOTE] = "note", [ANAG_WARNING] = "warning", [ANAG_ERROR] = "error"
};
static const char *const confidence_name[] = {
    [SURE] = "sure", [LIKELY] = "likely", [DOUBTFUL] = "doubtful"
};

struct json {
    JsonBuilder *b;
    const struct doc *doc;
    GHashTable *notes; /* note -> its index from 0 */
};

static void
put_string(const struct json *j, const char *key, const char *value)
{
    if (!value)
        return;
    char *valid = g_utf8_make_valid(value, -1);
    json_builder_set_member_name(j->b, key);
    json_builder_add_string_value(j->b, valid);
    g_free(valid);
}

static void
put_number(const struct json *j, const char *key, gint64 value)
{
    json_builder_set_member_name(j->b, key);
    json_builder_add_int_value(j->b, value);
}

static void
put_flag(const struct json *j, const char *key, bool value)
{
    json_builder_set_member_name(j->b, key);
    json_builder_add_boolean_value(j->b, value);
}

static void
put_pos(const struct json *j, struct pos pos)
{
    if (!pos.line)
        return;
    put_number(j, "line", pos.line);
    put_number(j, "column", pos.column);
}

static void
open_list(const struct json *j, const char *key)
{
    json_builder_set_member_name(j->b, key);
    json_builder_begin_array(j->b);
}

static void
put_note(const struct json *j, const struct node *note)
{
    put_number(j, "note", GPOINTER_TO_INT(g_hash_table_lookup(j->notes, note)));
    put_string(j, "note_id", note->id);
}

/* What only this kind has. */
static void
put_payload(const struct json *j, const struct node *n)
{
    switch (n->kind) {
    case NODE_HEADING:
        put_number(j, "level", n->as.heading.level);
        break;
    case NODE_LIST:
        put_flag(j, "ordered", n->as.list.ordered);
        break;
    case NODE_ITEM:
    case NODE_NOTE:
        put_string(j, "label", n->as.mark.label);
        break;
    case NODE_LINK:
        put_string(j, "href", n->as.link.href);
        break;
    case NODE_NOTEREF:
        put_note(j, n->as.noteref.note);
        put_string(j, "label", n->as.noteref.label);
        break;
    case NODE_IMAGE:
        put_string(j, "src", n->as.image.src);
        put_string(j, "alt", n->as.image.alt);
        break;
    case NODE_CELL:
        put_number(j, "colspan", n->as.cell.colspan);
        put_number(j, "rowspan", n->as.cell.rowspan);
        put_flag(j, "header", n->as.cell.header);
        break;
    case NODE_LINE:
        put_number(j, "indent", n->as.text.indent);
        put_number(j, "blank", n->as.text.blank);
        put_flag(j, "page", n->as.text.page);
        break;
    case NODE_DOC:
    case NODE_SECTION:
    case NODE_QUOTE:
    case NODE_TABLE:
    case NODE_ROW:
    case NODE_FIGURE:
    case NODE_PARA:
    case NODE_PRE:
    case NODE_EMPH:
    case NODE_STRONG:
    case NODE_SPAN:
    case NODE_TEXT:
    case NODE_BREAK:
    case NODE_KIND_COUNT:
        break;
    }
}

/* What every node may have. */
static void
put_node(const struct json *j, const struct node *n)
{
    put_string(j, "role", n->role ? node_role_name[n->role] : NULL);
    put_payload(j, n);
    put_string(j, "id", n->id);
    put_string(j, "lang", n->lang);
    put_string(j, "origin", origin_name[n->origin]);
    put_pos(j, n->pos);
}

/* Parts a LINE from the next one of its block. */
static const char *
line_end(const struct node *n)
{
    if (n->kind != NODE_LINE || !n->next || !node_is_leaf_block(n->parent))
        return "";
    return n->parent->kind == NODE_PRE ? "\n" : " ";
}

/* The blank lines before a LINE of a PRE and the spaces at its start. */
static void
add_pre_space(GString *text, const struct node *line)
{
    for (unsigned i = 0; line->prev && i < MIN(line->as.text.blank, 1000u); i++)
        g_string_append_c(text, '\n');
    for (unsigned i = 0; i < MIN(line->as.text.indent, 1000u); i++)
        g_string_append_c(text, ' ');
}

static void
add_leaf(GString *text, const struct node *n)
{
    if (n->kind == NODE_BREAK)
        g_string_append_c(text, ' ');
    if (n->kind == NODE_LINE && n->parent->kind == NODE_PRE)
        add_pre_space(text, n);
    if (n->kind == NODE_TEXT || n->kind == NODE_LINE || n->kind == NODE_PRE)
        g_string_append(text, n->as.text.s ? n->as.text.s : "");
    g_string_append(text, line_end(n));
}

static GString *
block_text(const struct node *top)
{
    GString *text = g_string_new(NULL);
    for (const struct node *n = top; n; n = node_next(n, top))
        add_leaf(text, n);
    return text;
}

/* Code points of the text that this node adds to its block. */
static gint64
count_chars(const struct node *n)
{
    GString *text = block_text(n);
    gint64 count = g_utf8_strlen(text->str, (gssize)text->len);
    g_string_free(text, TRUE);
    return count;
}

/* TEXT of the source that has nothing to tell but its letters. */
static bool
is_plain(const struct node *n)
{
    return n->kind == NODE_TEXT && n->origin == ORIGIN_SOURCE && !n->role && !n->lang && !n->id;
}

static void
put_marks(const struct json *j, const struct node *block)
{
    gint64 at = 0;
    open_list(j, "marks");
    for (const struct node *n = node_next(block, block); n; n = node_next(n, block)) {
        gint64 size = count_chars(n);
        if (!is_plain(n)) {
            json_builder_begin_object(j->b);
            put_string(j, "type", node_info[n->kind].name);
            put_number(j, "start", at);
            put_number(j, "end", at + size - (gint64)strlen(line_end(n)));
            put_node(j, n);
            json_builder_end_object(j->b);
        }
        if (!n->first)
            at += size;
    }
    json_builder_end_array(j->b);
}

static bool
is_leaf(const struct node *n)
{
    return n->kind == NODE_LINE || n->kind == NODE_IMAGE || node_is_leaf_block(n);
}

static void put_blocks(const struct json *j, const struct node *parent);

/* Recursion: readers refuse what is deeper than 100. */
static void
put_block(const struct json *j, const struct node *n)
{
    json_builder_begin_object(j->b);
    put_string(j, "type", node_info[n->kind].name);
    put_node(j, n);
    if (is_leaf(n)) {
        GString *text = block_text(n);
        put_string(j, "text", text->str);
        g_string_free(text, TRUE);
        if (node_is_leaf_block(n))
            put_marks(j, n);
    } else {
        put_blocks(j, n);
    }
    json_builder_end_object(j->b);
}

static void
put_blocks(const struct json *j, const struct node *parent)
{
    open_list(j, "blocks");
    for (const struct node *n = parent->first; n; n = n->next)
        put_block(j, n);
    json_builder_end_array(j->b);
}

static void
put_part(const struct json *j, const char *key, const struct node *part)
{
    open_list(j, key);
    for (const struct node *n = part->first; n; n = n->next)
        put_block(j, n);
    json_builder_end_array(j->b);
}

static void
put_contributors(const struct json *j, const struct meta *m)
{
    open_list(j, "contributors");
    for (const struct contributor *c = m->contributors; c; c = c->next) {
        json_builder_begin_object(j->b);
        put_string(j, "role", c->role);
        put_string(j, "name", c->name);
        put_string(j, "file_as", c->file_as);
        put_string(j, "affiliation", c->affiliation);
        put_string(j, "lang", c->lang);
        put_string(j, "origin", origin_name[c->origin]);
        json_builder_end_object(j->b);
    }
    json_builder_end_array(j->b);
}

static void
put_date(const struct json *j, const struct meta *m)
{
    char *s = m->has_date ? date_format(m->date, DATE_ISO) : NULL;
    put_string(j, "date", s);
    g_free(s);
}

static void
put_meta(const struct json *j, const struct meta *m)
{
    json_builder_set_member_name(j->b, "metadata");
    json_builder_begin_object(j->b);
    put_string(j, "language", m->lang);
    open_list(j, "titles");
    for (const struct title *t = m->titles; t; t = t->next) {
        json_builder_begin_object(j->b);
        put_string(j, "text", t->text);
        put_string(j, "lang", t->lang);
        json_builder_end_object(j->b);
    }
    json_builder_end_array(j->b);
    put_contributors(j, m);
    put_string(j, "original_language", m->original_lang);
    put_string(j, "source", m->source);
    put_string(j, "publisher", m->publisher);
    put_string(j, "rights", m->rights);
    put_string(j, "identifier", m->identifier);
    put_date(j, m);
    json_builder_end_object(j->b);
}

static void
put_diags(const struct json *j)
{
    open_list(j, "diagnostics");
    for (size_t i = 0; i < j->doc->diags.n; i++) {
        const struct diag *d = &j->doc->diags.v[i];
        json_builder_begin_object(j->b);
        put_string(j, "code", diag_info[d->code].code);
        put_string(j, "level", level_name[d->level]);
        put_string(j, "confidence", confidence_name[d->confidence]);
        put_pos(j, d->pos);
        put_string(j, "text", d->text);
        json_builder_end_object(j->b);
    }
    json_builder_end_array(j->b);
}

static void
put_document(const struct json *j)
{
    const struct doc *doc = j->doc;
    char *file = *doc->name ? g_path_get_basename(doc->name) : g_strdup("");
    json_builder_begin_object(j->b);
    put_number(j, "version", 1);
    put_string(j, "file", file);
    put_string(j, "lang", doc->body->lang ? doc->body->lang : doc->meta.lang);
    put_meta(j, &doc->meta);
    put_part(j, "blocks", doc->body);
    put_part(j, "notes", doc->notes);
    put_part(j, "dropped", doc->dropped);
    put_diags(j);
    json_builder_end_object(j->b);
    g_free(file);
}

static enum anag_status
run(const struct write_job *job)
{
    struct json j = { json_builder_new(), job->doc, g_hash_table_new(NULL, NULL) };
    int index = 0;
    for (struct node *n = job->doc->notes->first; n; n = n->next)
        g_hash_table_insert(j.notes, n, GINT_TO_POINTER(index++));
    put_document(&j);
    JsonNode *root = json_builder_get_root(j.b);
    JsonGenerator *generator = json_generator_new();
    json_generator_set_root(generator, root);
    json_generator_set_pretty(generator, TRUE);
    json_generator_set_indent(generator, 1);
    gsize len;
    char *text = json_generator_to_data(generator, &len);
    out_write(job->out, text, len);
    out_puts(job->out, "\n");
    g_free(text);
    json_node_free(root);
    g_object_unref(generator);
    g_object_unref(j.b);
    g_hash_table_destroy(j.notes);
    return job->out->failed ? ANAG_EIO : ANAG_OK;
}

const struct writer write_json = { "json", ".json", false, run };
