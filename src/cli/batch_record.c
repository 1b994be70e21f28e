#include "cli/batch_record.h"

#include <string.h>

enum { MAX_BLOCKS = 400, MAX_TEXT = 240, MAX_DIAGS = 500, MAX_DEPTH = 32 };

const char *const status_name[] = { "ok", "warned", "unchanged", "failed" };
const char *const failure_name[] = { "input", "crash", "timeout", "memory", "machine" };

static const char *const level_name[] = { "note", "warning", "error" };

char *
record_line(JsonObject *record)
{
    JsonNode *root = json_node_new(JSON_NODE_OBJECT);
    json_node_set_object(root, record);
    char *line = json_to_string(root, FALSE);
    json_node_free(root);
    return line;
}

/* The parser calls itself for each list within a list; no record of ours is as deep. */
static bool
is_deep(const char *line, size_t len)
{
    int depth = 0;
    bool quoted = false;
    for (size_t i = 0; i < len && depth <= MAX_DEPTH; i++) {
        char c = line[i];
        if (c == '"')
            quoted = !quoted;
        else if (quoted)
            i += c == '\\';
        else
            depth += (c == '[' || c == '{') - (c == ']' || c == '}');
    }
    return depth > MAX_DEPTH;
}

JsonObject *
record_parse(const char *line, size_t len)
{
    JsonParser *parser = json_parser_new();
    JsonObject *o = NULL;
    if (len <= G_MAXSSIZE && !is_deep(line, len)
        && json_parser_load_from_data(parser, line, (gssize)len, NULL)) {
        JsonNode *root = json_parser_get_root(parser);
        if (root && JSON_NODE_HOLDS_OBJECT(root))
            o = json_node_dup_object(root);
    }
    g_object_unref(parser);
    return o;
}

static JsonNode *
find_member(JsonObject *o, const char *key, JsonNodeType type)
{
    JsonNode *n = o ? json_object_get_member(o, key) : NULL;
    return n && JSON_NODE_TYPE(n) == type ? n : NULL;
}

const char *
record_string(JsonObject *o, const char *key)
{
    JsonNode *n = find_member(o, key, JSON_NODE_VALUE);
    return n && json_node_get_value_type(n) == G_TYPE_STRING ? json_node_get_string(n) : NULL;
}

gint64
record_number(JsonObject *o, const char *key)
{
    JsonNode *n = find_member(o, key, JSON_NODE_VALUE);
    return n && json_node_get_value_type(n) == G_TYPE_INT64 ? json_node_get_int(n) : 0;
}

JsonObject *
record_object(JsonObject *o, const char *key)
{
    JsonNode *n = find_member(o, key, JSON_NODE_OBJECT);
    return n ? json_node_get_object(n) : NULL;
}

JsonArray *
record_list(JsonObject *o, const char *key)
{
    JsonNode *n = find_member(o, key, JSON_NODE_ARRAY);
    return n ? json_node_get_array(n) : NULL;
}

JsonObject *
record_item(JsonArray *list, guint i)
{
    if (!list || i >= json_array_get_length(list))
        return NULL;
    JsonNode *n = json_array_get_element(list, i);
    return JSON_NODE_HOLDS_OBJECT(n) ? json_node_get_object(n) : NULL;
}

enum batch_status
record_status(JsonObject *record)
{
    const char *name = record_string(record, "status");
    for (int i = 0; name && i < STATUS_COUNT; i++)
        if (strcmp(name, status_name[i]) == 0)
            return (enum batch_status)i;
    return STATUS_FAILED;
}

bool
record_is_machine(JsonObject *record)
{
    const char *why = record_string(record, "failure");
    return why && strcmp(why, failure_name[FAILED_MACHINE]) == 0;
}

const char *
record_path(JsonObject *record)
{
    const char *path = record_string(record_object(record, "input"), "path");
    return path ? path : "";
}

void
record_set_text(JsonObject *o, const char *key, const char *text, glong max)
{
    if (!text)
        return;
    char *valid = g_utf8_make_valid(text, -1);
    if (max && g_utf8_strlen(valid, -1) > max) {
        char *cut = g_utf8_substring(valid, 0, max - 1);
        g_free(valid);
        valid = g_strconcat(cut, "…", NULL);
        g_free(cut);
    }
    json_object_set_string_member(o, key, valid);
    g_free(valid);
}

JsonObject *
record_new(const struct input *in)
{
    JsonObject *o = json_object_new(), *input = json_object_new();
    json_object_set_int_member(o, "index", (gint64)in->index);
    record_set_text(input, "path", in->rel, 0);
    record_set_text(input, "file", in->path, 0);
    json_object_set_object_member(o, "input", input);
    json_object_set_string_member(o, "status", status_name[STATUS_OK]);
    return o;
}

void
record_fail(JsonObject *record, enum failure why)
{
    json_object_set_string_member(record, "status", status_name[STATUS_FAILED]);
    json_object_set_string_member(record, "failure", failure_name[why]);
}

void
record_add_diag(JsonObject *record, enum anag_level level, const char *code, unsigned line,
    unsigned column, const char *text)
{
    JsonArray *list = record_list(record, "diagnostics");
    if (!list) {
        list = json_array_new();
        json_object_set_array_member(record, "diagnostics", list);
    }
    if (json_array_get_length(list) >= MAX_DIAGS)
        return;
    JsonObject *d = json_object_new();
    json_object_set_string_member(d, "level", level_name[level]);
    json_object_set_string_member(d, "code", code);
    if (line) {
        json_object_set_int_member(d, "line", line);
        json_object_set_int_member(d, "column", column);
    }
    record_set_text(d, "text", text, 0);
    json_array_add_object_element(list, d);
}

/* Walk of the library's JSON. */
struct reading {
    JsonArray *blocks; /* of the record */
    gint64 headings;
};

static void
copy_string(JsonObject *to, JsonObject *from, const char *key)
{
    record_set_text(to, key, record_string(from, key), MAX_TEXT);
}

/* The links, notes, emphases and foreign phrases in a block, with the text that each has. */
static void
read_marks(JsonObject *to, JsonObject *block)
{
    JsonArray *marks = record_list(block, "marks"), *list = json_array_new();
    const char *text = record_string(block, "text");
    glong length = text ? g_utf8_strlen(text, -1) : 0;
    for (guint i = 0; marks && i < json_array_get_length(marks); i++) {
        JsonObject *m = record_item(marks, i), *copy = json_object_new();
        gint64 start = record_number(m, "start"), end = MIN(record_number(m, "end"), length);
        copy_string(copy, m, "type");
        copy_string(copy, m, "role");
        copy_string(copy, m, "lang");
        copy_string(copy, m, "origin");
        copy_string(copy, m, "href");
        copy_string(copy, m, "label");
        if (text && start >= 0 && start < end) {
            char *part = g_utf8_substring(text, start, end);
            record_set_text(copy, "text", part, MAX_TEXT);
            g_free(part);
        }
        json_array_add_object_element(list, copy);
    }
    if (json_array_get_length(list))
        json_object_set_array_member(to, "marks", list);
    else
        json_array_unref(list);
}

static void
read_block(struct reading *r, JsonObject *block)
{
    JsonObject *copy = json_object_new();
    copy_string(copy, block, "type");
    copy_string(copy, block, "role");
    if (record_number(block, "level"))
        json_object_set_int_member(copy, "level", record_number(block, "level"));
    copy_string(copy, block, "label");
    copy_string(copy, block, "lang");
    copy_string(copy, block, "origin");
    if (record_number(block, "line"))
        json_object_set_int_member(copy, "line", record_number(block, "line"));
    copy_string(copy, block, "text");
    read_marks(copy, block);
    json_array_add_object_element(r->blocks, copy);
}

/* Recursion: the library refuses what is deeper than 100. */
static void
read_blocks(struct reading *r, JsonArray *blocks)
{
    for (guint i = 0; blocks && i < json_array_get_length(blocks); i++) {
        JsonObject *b = record_item(blocks, i);
        const char *type = record_string(b, "type");
        r->headings += type && strcmp(type, "heading") == 0;
        if (json_array_get_length(r->blocks) < MAX_BLOCKS)
            read_block(r, b);
        read_blocks(r, record_list(b, "blocks"));
    }
}

static void
copy_list(JsonObject *to, JsonObject *from, const char *key, const char *const *members)
{
    JsonArray *source = record_list(from, key), *list = json_array_new();
    for (guint i = 0; source && i < json_array_get_length(source); i++) {
        JsonObject *item = record_item(source, i), *copy = json_object_new();
        for (size_t k = 0; members[k]; k++)
            copy_string(copy, item, members[k]);
        json_array_add_object_element(list, copy);
    }
    json_object_set_array_member(to, key, list);
}

JsonObject *
record_inferred(const char *json, size_t len)
{
    JsonObject *doc = record_parse(json, len), *o = json_object_new();
    JsonObject *meta = record_object(doc, "metadata");
    JsonArray *notes = record_list(doc, "notes");
    struct reading r = { .blocks = json_array_new() };
    read_blocks(&r, record_list(doc, "blocks"));
    read_blocks(&r, notes);
    copy_string(o, meta, "language");
    copy_list(o, meta, "titles", (const char *const[]){ "lang", "text", NULL });
    json_object_set_int_member(o, "headings", r.headings);
    json_object_set_int_member(o, "notes", notes ? json_array_get_length(notes) : 0);
    copy_list(o, meta, "contributors",
        (const char *const[]){ "role", "name", "affiliation", "origin", NULL });
    copy_string(o, meta, "source");
    copy_string(o, meta, "identifier");
    json_object_set_array_member(o, "blocks", r.blocks);
    if (doc)
        json_object_unref(doc);
    return o;
}
