/*
 * Our own XML (docs/model.md) to a tree that is taken as it stands.
 *
 * The file may come from anyone: no DTD (and so no entity), nothing else is ever opened, depth
 * is limited. The parser works by events, so a DOCTYPE stops it before its content is read.
 */
#include <libxml/SAX2.h>
#include <stdarg.h>
#include <string.h>

#include "base/opts.h"
#include "model/limits.h"
#include "read/charset.h"
#include "read/read.h"
#include "read/xml_in.h"

/* The parser's errors are const since libxml2 2.12. */
#if LIBXML_VERSION >= 21200
typedef const xmlError *xml_error;
#else
typedef xmlError *xml_error;
#endif

static struct pos
here(const struct xml_in *r)
{
    return (struct pos){ (unsigned)MAX(xmlSAX2GetLineNumber(r->parser), 0),
        (unsigned)MAX(xmlSAX2GetColumnNumber(r->parser), 0) };
}

static void
stop(struct xml_in *r, enum anag_status status)
{
    r->status = status;
    xmlStopParser(r->parser);
}

void
xml_in_error(struct xml_in *r, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    char *text = g_strdup_vprintf(fmt, ap);
    va_end(ap);
    diag_add(&r->doc->diags, DIAG_XML_INVALID, here(r), "%s", text);
    g_free(text);
    r->status = ANAG_EFORMAT;
    if (++r->errors == XML_ERRORS)
        stop(r, ANAG_EFORMAT);
}

/* Character data. */

/*
 * A line break, with the spaces around it, is one space; none at the edge of a block or beside a
 * <line> or <break/>. So a person may break and indent the lines of a paragraph. Other spaces
 * stand as they are.
 */
static char *
fold_lines(const char *s, bool edge_before, bool edge_after)
{
    GString *out = g_string_new(NULL);
    const char *p = s;
    while (*p) {
        size_t words = strcspn(p, " \t\r\n"), space = strspn(p + words, " \t\r\n");
        g_string_append_len(out, p, (gssize)words);
        const char *gap = p + words, *rest = gap + space;
        bool broken = memchr(gap, '\n', space) || memchr(gap, '\r', space);
        bool edge = (gap == s && edge_before) || (!*rest && edge_after);
        if (!broken)
            g_string_append_len(out, gap, (gssize)space);
        else if (!edge)
            g_string_append_c(out, ' ');
        p = rest;
    }
    return g_string_free(out, FALSE);
}

static struct node *
top_node(const struct xml_in *r)
{
    return r->depth ? r->stack[r->depth - 1].node : NULL;
}

/*
 * Text in a <pre> keeps its lines and spaces. The line break after the start tag is not of the
 * text, nor the one before the end tag with the spaces that indent the tag.
 */
static void
add_pre(struct xml_in *r, struct node *pre, const char *raw)
{
    const char *start = *raw == '\n' ? raw + 1 : raw, *end = start + strlen(start);
    while (end > start && (end[-1] == ' ' || end[-1] == '\t'))
        end--;
    if (end > start && end[-1] == '\n')
        end--;
    else
        end = start + strlen(start);
    if (pre->first)
        xml_in_error(r, "a <pre> holds either text or <line> elements");
    char *s = g_utf8_normalize(start, end - start, G_NORMALIZE_NFC);
    pre->as.text.s = arena_strdup(r->doc->arena, s);
    g_free(s);
}

static void
add_text(struct xml_in *r, struct node *n, const char *raw, bool edge_before, bool edge_after)
{
    char *folded = fold_lines(raw, edge_before, edge_after);
    char *s = g_utf8_normalize(folded, -1, G_NORMALIZE_NFC);
    g_free(folded);
    if (!s)
        return;
    if (n->kind == NODE_LINE || n->kind == NODE_TEXT)
        n->as.text.s = arena_strdup(r->doc->arena, s);
    else if (*s)
        node_append(n, node_new_text(r->doc->arena, s, strlen(s), n->pos));
    g_free(s);
}

static bool
is_line_like(const struct node *n)
{
    return n && (n->kind == NODE_LINE || n->kind == NODE_BREAK);
}

/* The text up to the next tag: a start tag of kind `next`, or (NODE_KIND_COUNT) the end tag. */
static void
flush_text(struct xml_in *r, enum node_kind next)
{
    struct node *n = top_node(r);
    char *raw = r->chars->str;
    bool end = next == NODE_KIND_COUNT;
    bool blank = !raw[strspn(raw, " \t\r\n")];
    if (!n || !(node_info[n->kind].inlines || n->kind >= NODE_PRE)) {
        if (!blank)
            xml_in_error(r, "text where none may stand: it belongs into a <para>");
    } else if (n->kind == NODE_BREAK || n->kind == NODE_NOTEREF || n->kind == NODE_IMAGE) {
        if (!blank)
            xml_in_error(r, "<%s> holds no text", node_info[n->kind].name);
    } else if (n->kind == NODE_PRE) {
        if (!blank)
            add_pre(r, n, raw);
    } else {
        bool block = n->kind < NODE_EMPH || n->kind == NODE_TEXT;
        bool before = n->last ? is_line_like(n->last) : block;
        bool after = end ? block : next == NODE_LINE || next == NODE_BREAK;
        add_text(r, n, raw, before, after);
    }
    g_string_truncate(r->chars, 0);
}

static void
on_text(void *user, const xmlChar *s, int len)
{
    struct xml_in *r = user;
    if (!r->skip)
        g_string_append_len(r->chars, (const char *)s, len);
}

/* Elements. */

static void
push(struct xml_in *r, struct node *n, const char *name)
{
    r->stack[r->depth++] = (struct xml_frame){ n, name };
}

static bool
in_meta(const struct xml_in *r)
{
    return r->depth >= 2 && strcmp(r->stack[1].name, "meta") == 0;
}

/* <anagnost>: what holds for the whole file. */
static void
start_file(struct xml_in *r, const char *name, const struct xml_attr *a, size_t n)
{
    if (strcmp(name, "anagnost") != 0) {
        xml_in_error(r, "the root element is <%s>, not <anagnost>", name);
        stop(r, ANAG_EFORMAT);
        return;
    }
    for (size_t i = 0; i < n; i++) {
        if (strcmp(a[i].name, "version") == 0) {
            if (strcmp(a[i].value, "1") != 0)
                xml_in_error(r, "version \"%s\" is not known; this program knows 1", a[i].value);
        } else if (strcmp(a[i].name, "file") == 0) {
            r->file = arena_strdup(r->doc->arena, a[i].value);
        } else if (strcmp(a[i].name, "xml:lang") == 0) {
            r->doc->body->lang = xml_in_lang(r, a[i].value);
        } else if (strcmp(a[i].name, "origin") == 0) {
            xml_in_origin(r, a[i].value, &r->origin);
        } else {
            xml_in_error(r, "<anagnost> has no attribute \"%s\"", a[i].name);
        }
    }
    push(r, NULL, "anagnost");
}

/* <meta>, <body>, <notes>, <dropped>: each at most once. */
static void
start_part(struct xml_in *r, const char *name, const struct xml_attr *a, size_t n)
{
    static const char *const names[] = { "meta", "body", "notes", "dropped" };
    struct node *const nodes[] = { NULL, r->doc->body, r->doc->notes, r->doc->dropped };
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        if (strcmp(name, names[i]) != 0)
            continue;
        if (r->parts & 1u << i)
            xml_in_error(r, "a second <%s>", name);
        r->parts |= 1u << i;
        push(r, nodes[i], names[i]);
        for (size_t k = 0; k < n; k++)
            if (nodes[i] && strcmp(a[k].name, "xml:lang") == 0)
                nodes[i]->lang = xml_in_lang(r, a[k].value);
            else
                xml_in_error(r, "<%s> has no attribute \"%s\"", name, a[k].name);
        return;
    }
    xml_in_error(r, "<anagnost> holds no <%s>", name);
    r->skip = 1;
}

static enum node_kind
find_kind(const char *name)
{
    enum node_kind kind = NODE_DOC + 1;
    while (kind < NODE_KIND_COUNT && strcmp(node_info[kind].name, name) != 0)
        kind++;
    return kind;
}

/* What holds in this file beyond the law of kinds: notes in <notes>, no link within a link. */
static bool
may_stand(const struct xml_in *r, enum node_kind kind)
{
    const struct node *parent = top_node(r);
    if (parent == r->doc->notes)
        return kind == NODE_NOTE;
    if (parent == r->doc->dropped)
        return kind == NODE_LINE;
    if (kind == NODE_NOTE || !doc_may_hold(parent->kind, kind))
        return false;
    for (const struct node *p = parent; p && kind == NODE_LINK; p = p->parent)
        if (p->kind == NODE_LINK)
            return false;
    return true;
}

static void
start_node(struct xml_in *r, const char *name, const struct xml_attr *a, size_t n)
{
    enum node_kind kind = find_kind(name);
    if (kind == NODE_KIND_COUNT || !may_stand(r, kind)) {
        if (kind == NODE_KIND_COUNT)
            xml_in_error(r, "there is no element <%s>", name);
        else
            xml_in_error(r, "<%s> may not stand in <%s>", name, r->stack[r->depth - 1].name);
        g_string_truncate(r->chars, 0);
        r->skip = 1;
        return;
    }
    if (r->depth >= MIN(limit_value(r->doc->opts, LIMIT_NESTING) + 2, G_N_ELEMENTS(r->stack))) {
        limit_report(r->doc->opts, &r->doc->diags, LIMIT_NESTING, here(r));
        stop(r, ANAG_ELIMIT);
        return;
    }
    flush_text(r, kind);
    bool text = kind == NODE_TEXT || kind == NODE_LINE;
    struct node *node =
        node_new(r->doc->arena, kind, text ? ORIGIN_SOURCE : r->origin, (struct pos){ 0, 0 });
    node_append(top_node(r), node);
    for (size_t i = 0; i < n; i++)
        xml_in_attr(r, node, &a[i]);
    xml_in_node_ready(r, node);
    push(r, node, node_info[kind].name);
}

static void
start_in_meta(struct xml_in *r, const char *name, const struct xml_attr *a, size_t n)
{
    if (r->depth == 2 && xml_in_meta_start(r, name, a, n)) {
        flush_text(r, NODE_KIND_COUNT);
        push(r, NULL, "");
        return;
    }
    xml_in_error(r, "<meta> holds no <%s> here", name);
    r->skip = 1;
}

/* The parser leaves "&" in values written as "&#38;"; no other "&" can be there. */
static char *
attr_value(const char *start, const char *end)
{
    char *raw = g_strndup(start, (gsize)(end - start));
    char **parts = g_strsplit(raw, "&#38;", 0);
    char *value = g_strjoinv("&", parts);
    g_strfreev(parts);
    g_free(raw);
    return value;
}

static void
on_start(void *user, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri, int n_spaces,
    const xmlChar **spaces, int n, int n_defaulted, const xmlChar **attrs)
{
    struct xml_in *r = user;
    const char *name = (const char *)local;
    if (r->skip) {
        r->skip++;
        return;
    }
    if (uri) {
        xml_in_error(r, "<%s> is of another vocabulary (%s)", name, (const char *)uri);
        r->skip = 1;
        return;
    }
    struct xml_attr *a = g_new0(struct xml_attr, (gsize)n + 1);
    for (size_t i = 0; i < (size_t)n; i++) {
        const char *attr_name = (const char *)attrs[5 * i],
                   *before = (const char *)attrs[5 * i + 1];
        a[i].name = before ? arena_printf(r->doc->arena, "%s:%s", before, attr_name) : attr_name;
        a[i].value = attr_value((const char *)attrs[5 * i + 3], (const char *)attrs[5 * i + 4]);
    }
    if (r->depth == 0)
        start_file(r, name, a, (size_t)n);
    else if (in_meta(r))
        start_in_meta(r, name, a, (size_t)n);
    else if (r->depth == 1)
        start_part(r, name, a, (size_t)n);
    else
        start_node(r, name, a, (size_t)n);
    for (int i = 0; i < n; i++)
        g_free(a[i].value);
    g_free(a);
}

static void
on_end(void *user, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri)
{
    struct xml_in *r = user;
    if (r->skip) {
        r->skip--;
        return;
    }
    if (!r->depth)
        return;
    if (in_meta(r) && r->depth == 3) {
        char *text = fold_lines(r->chars->str, true, true);
        xml_in_meta_end(r, (const char *)local, g_strstrip(text));
        g_free(text);
        g_string_truncate(r->chars, 0);
    } else {
        flush_text(r, NODE_KIND_COUNT);
    }
    r->depth--;
}

static void
on_doctype(void *user, const xmlChar *name, const xmlChar *external, const xmlChar *system)
{
    struct xml_in *r = user;
    xml_in_error(r, "a DOCTYPE is not taken: remove it");
    stop(r, ANAG_EFORMAT);
}

static xmlParserInputPtr
on_external(void *user, const xmlChar *public_id, const xmlChar *system_id)
{
    return NULL;
}

static void
on_parser_error(void *user, xml_error error)
{
    struct xml_in *r = user;
    if (error->level < XML_ERR_ERROR || r->status == ANAG_ELIMIT
        || error->code == XML_ERR_USER_STOP)
        return;
    char *text = g_strdup(error->message ? error->message : "not well-formed XML");
    struct pos pos = { (unsigned)MAX(error->line, 0), (unsigned)MAX(error->int2, 0) };
    diag_add(&r->doc->diags, DIAG_XML_INVALID, pos, "%s", g_strchomp(text));
    g_free(text);
    r->status = ANAG_EFORMAT;
}

/* The parts that state no language have the document's; so has the metadata. --lang wins. */
static void
settle_languages(struct doc *d)
{
    const char **const langs[] = { &d->meta.lang, &d->notes->lang, &d->dropped->lang };
    const char *option = opts_str(d->opts, OPT_LANG);
    if (*option)
        d->body->lang = arena_strdup(d->arena, option);
    for (size_t i = 0; i < G_N_ELEMENTS(langs); i++)
        if (*option || !*langs[i])
            *langs[i] = d->body->lang;
}

/* Who corrects the title in the text may have overlooked the metadata. */
static void
compare_titles(struct doc *d)
{
    const struct node *n = d->body;
    enum node_role role = doc_is_issue(d) ? ROLE_ISSUE : ROLE_TITLE;
    while (n && n->role != role)
        n = node_next(n, d->body);
    if (!n || !d->meta.titles || *opts_str(d->opts, OPT_TITLE))
        return;
    const char *text = g_strstrip(node_text(d->arena, n));
    if (strcmp(text, d->meta.titles->text) != 0)
        diag_add(&d->diags, DIAG_TITLE_DIFFERS, n->pos,
            "the title of the text is \"%s\", that of the metadata \"%s\"", text,
            d->meta.titles->text);
}

static void
parse(struct xml_in *r, const char *text, size_t len)
{
    xmlSAXHandler sax = { .initialized = XML_SAX2_MAGIC,
        .startElementNs = on_start,
        .endElementNs = on_end,
        .characters = on_text,
        .ignorableWhitespace = on_text,
        .cdataBlock = on_text,
        .internalSubset = on_doctype,
        .resolveEntity = on_external,
        .serror = on_parser_error };
    r->parser = xmlNewParserCtxt();
    g_assert(r->parser);
    *r->parser->sax = sax;
    r->parser->userData = r;
    xmlDocPtr made = xmlCtxtReadMemory(
        r->parser, text, (int)len, NULL, "UTF-8", XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
    xmlFreeDoc(made);
    if (!r->parser->wellFormed && r->status == ANAG_OK)
        xml_in_error(r, "not well-formed XML");
    if (r->status == ANAG_OK && !(r->parts & 1u << 1))
        xml_in_error(r, "there is no <body>");
    xmlFreeParserCtxt(r->parser);
}

/* Decodes and parses. */
static void
take(struct xml_in *r, const void *data, size_t len)
{
    size_t n = 0;
    char *text = xml_in_decode(r->doc, data, len, &n);
    const char *crowd = text ? xml_in_find_crowd(text, n) : NULL;
    if (crowd)
        diag_add(&r->doc->diags, DIAG_XML_INVALID, charset_pos(text, (size_t)(crowd - text)),
            "a tag has too many attributes");
    if (!text || crowd)
        r->status = ANAG_EFORMAT;
    else
        parse(r, text, n);
    g_free(text);
}

static enum anag_status
run(struct doc *doc, const void *data, size_t len)
{
    struct xml_in r = { .doc = doc,
        .chars = g_string_new(NULL),
        .ids = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
        .refs = g_array_new(FALSE, FALSE, sizeof(struct xml_ref)),
        .next_title = &doc->meta.titles,
        .next_contributor = &doc->meta.contributors };
    doc->fixed = true;
    take(&r, data, len);
    if (r.status == ANAG_OK)
        xml_in_resolve(&r);
    const char *wrong = r.status == ANAG_OK ? doc_check(doc) : NULL;
    if (wrong) {
        diag_add(&doc->diags, DIAG_XML_INVALID, (struct pos){ 0, 0 }, "%s", wrong);
        r.status = ANAG_EFORMAT;
    }
    if (r.status == ANAG_OK) {
        settle_languages(doc);
        if (r.file)
            doc->name = r.file;
        compare_titles(doc);
    }
    g_string_free(r.chars, TRUE);
    g_hash_table_destroy(r.ids);
    g_array_free(r.refs, TRUE);
    return r.status;
}

/* XML whose beginning names our root element; the zeros of UTF-16 are looked through. */
static int
sniff(const char *name, const void *data, size_t len)
{
    const char *p = data;
    GString *start = g_string_new(NULL);
    for (size_t i = 0; i < len && i < 8192; i++)
        if (p[i])
            g_string_append_c(start, p[i]);
    const char *s = start->str;
    for (size_t i = 0; i < 3 && (unsigned char)*s >= 0x80; i++) /* byte order mark */
        s++;
    s += strspn(s, " \t\r\n");
    const char *root = *s == '<' ? strstr(s, "<anagnost") : NULL;
    int score = root && strchr(" \t\r\n>/", root[9]) ? 100 : 0;
    g_string_free(start, TRUE);
    return score;
}

const struct reader read_xml = { "xml", sniff, run };
