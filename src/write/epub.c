/* The EPUB: its parts in a fixed order in one container. */
#include "write/epub.h"

#include <string.h>

#include "base/zip.h"

bool
epub_same_lang(const char *a, const char *b)
{
    return a == b || (a && b && g_ascii_strcasecmp(a, b) == 0);
}

void
epub_lang_attrs(struct xml_out *x, const char *lang, const char *context)
{
    if (!lang || epub_same_lang(lang, context))
        return;
    xml_attr(x, "lang", lang);
    xml_attr(x, "xml:lang", lang);
    if (lang_is_rtl(lang) != (context && lang_is_rtl(context)))
        xml_attr(x, "dir", lang_is_rtl(lang) ? "rtl" : "ltr");
}

void
epub_open_html(struct xml_out *x, const char *lang, const char *title, const char *title_lang)
{
    xml_open(x, "html");
    xml_attr(x, "xmlns", "http://www.w3.org/1999/xhtml");
    xml_attr(x, "xmlns:epub", "http://www.idpf.org/2007/ops");
    epub_lang_attrs(x, lang, NULL);
    xml_newline(x);
    xml_open(x, "head");
    xml_newline(x);
    xml_open(x, "title");
    epub_lang_attrs(x, title_lang, lang);
    xml_text(x, title);
    xml_close(x);
    xml_newline(x);
    xml_open(x, "link");
    xml_attr(x, "rel", "stylesheet");
    xml_attr(x, "type", "text/css");
    xml_attr(x, "href", EPUB_STYLE);
    xml_close(x);
    xml_newline(x);
    xml_close(x);
    xml_newline(x);
    xml_open(x, "body");
    xml_newline(x);
}

const char *
epub_id(const struct epub *e, const struct node *n)
{
    return n->id ? n->id : g_hash_table_lookup(e->ids, n);
}

const char *
epub_fresh_id(struct epub *e, const char *wish)
{
    const char *id = wish;
    for (unsigned i = 2; g_hash_table_contains(e->taken, id); i++)
        id = arena_printf(e->arena, "%s-%u", wish, i);
    id = arena_strdup(e->arena, id);
    g_hash_table_add(e->taken, (gpointer)(guintptr)id);
    return id;
}

static void
take_ids(struct epub *e, const struct node *top)
{
    for (const struct node *n = top; n; n = node_next(n, top))
        if (n->id)
            g_hash_table_add(e->taken, (gpointer)(guintptr)n->id);
}

/* A tree from XML is taken as it stands, so what is pointed at may be without an id. */
static void
make_ids(struct epub *e, const struct node *top)
{
    for (const struct node *n = top; n; n = node_next(n, top)) {
        const char *wish = n->kind == NODE_HEADING ? "heading"
            : n->kind == NODE_NOTE                 ? "note"
            : n->kind == NODE_NOTEREF              ? "ref"
                                                   : NULL;
        if (wish && !n->id)
            g_hash_table_insert(
                e->ids, (gpointer)(guintptr)n, (gpointer)(guintptr)epub_fresh_id(e, wish));
    }
}

static void
find_references(struct epub *e, const struct node *top)
{
    for (const struct node *n = top; n; n = node_next(n, top)) {
        if (n->kind != NODE_NOTEREF)
            continue;
        GPtrArray *refs = g_hash_table_lookup(e->references, n->as.noteref.note);
        if (!refs) {
            refs = g_ptr_array_new();
            g_hash_table_insert(e->references, n->as.noteref.note, refs);
        }
        g_ptr_array_add(refs, (gpointer)(guintptr)n);
    }
}

static void
find_title(struct epub *e)
{
    const struct meta *m = &e->doc->meta;
    const struct node *n = e->doc->body;
    while (n && !e->issue && !(n->kind == NODE_HEADING && n->role == ROLE_TITLE))
        n = node_next(n, e->doc->body);
    while (n && e->issue && n->role != ROLE_ISSUE)
        n = node_next(n, e->doc->body);
    if (n) {
        e->title = node_text(e->arena, n);
        e->title_lang = node_lang(n);
    } else if (m->titles) {
        e->title = m->titles->text;
        e->title_lang = m->titles->lang;
    } else {
        e->title = lang_string(e->lang, STR_UNTITLED, &e->title_lang);
    }
}

static void
drop_bytes(gpointer image)
{
    g_bytes_unref(((struct epub_image *)image)->data);
}

static void
epub_init(struct epub *e, const struct write_job *job)
{
    *e = (struct epub){ .job = job, .doc = job->doc, .arena = arena_new() };
    e->lang = job->doc->meta.lang ? job->doc->meta.lang : "und";
    e->issue = doc_is_issue(job->doc);
    e->parts = g_array_new(FALSE, TRUE, sizeof(struct epub_part));
    e->note_parts = g_hash_table_new(NULL, NULL);
    e->ids = g_hash_table_new(NULL, NULL);
    e->taken = g_hash_table_new(g_str_hash, g_str_equal);
    e->references = g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)g_ptr_array_unref);
    e->markers = g_hash_table_new(NULL, NULL);
    e->headings = g_array_new(FALSE, FALSE, sizeof(struct epub_target));
    e->pages = g_array_new(FALSE, FALSE, sizeof(struct epub_target));
    e->images = g_array_new(FALSE, FALSE, sizeof(struct epub_image));
    g_array_set_clear_func(e->images, drop_bytes);
    take_ids(e, job->doc->body);
    take_ids(e, job->doc->notes);
    make_ids(e, job->doc->body);
    make_ids(e, job->doc->notes);
    find_references(e, job->doc->body);
    find_references(e, job->doc->notes);
    find_title(e);
    epub_divide(e);
    epub_place_markers(e);
}

static void
epub_finish(struct epub *e)
{
    g_hash_table_unref(e->ids);
    g_hash_table_unref(e->taken);
    g_hash_table_unref(e->references);
    g_hash_table_unref(e->markers);
    g_array_unref(e->headings);
    g_array_unref(e->pages);
    g_array_unref(e->images);
    g_array_unref(e->parts);
    g_hash_table_unref(e->note_parts);
    if (e->cover)
        g_bytes_unref(e->cover);
    arena_free(e->arena);
}

static void
write_container(GString *to)
{
    struct out o;
    out_init(&o, out_to_gstring, to);
    struct xml_out *x = xml_out_new(NULL);
    xml_open(x, "container");
    xml_attr(x, "version", "1.0");
    xml_attr(x, "xmlns", "urn:oasis:names:tc:opendocument:xmlns:container");
    xml_open(x, "rootfiles");
    xml_open(x, "rootfile");
    xml_attr(x, "full-path", "EPUB/package.opf");
    xml_attr(x, "media-type", "application/oebps-package+xml");
    xml_close(x);
    xml_close(x);
    xml_close(x);
    xml_out_finish(x, &o);
}

static void
add_file(struct zip_writer *z, const char *name, GString *bytes)
{
    zip_writer_add(z, name, bytes->str, bytes->len, false);
    g_string_free(bytes, TRUE);
}

static void
add_data(struct zip_writer *z, const char *name, GBytes *bytes)
{
    gsize len;
    const void *data = g_bytes_get_data(bytes, &len);
    char *path = g_strconcat("EPUB/", name, NULL);
    zip_writer_add(z, path, data, len, true); /* a picture is compressed already */
    g_free(path);
}

static bool
write_all(struct epub *e)
{
    static const char mimetype[] = "application/epub+zip";
    GString *container = g_string_new(NULL), *opf = g_string_new(NULL), *nav = g_string_new(NULL);
    GString *ncx = g_string_new(NULL);
    GPtrArray *content = g_ptr_array_new();
    write_container(container);
    epub_take_front_pages(e);
    for (guint i = 0; i < e->parts->len; i++) {
        GString *page = g_string_new(NULL);
        xhtml_write(e, epub_part_at(e, i), page);
        g_ptr_array_add(content, page);
    }
    epub_write_nav(e, nav);
    epub_write_ncx(e, ncx);
    epub_write_opf(e, opf);
    GString *style = g_string_new(epub_style(e));
    struct zip_writer *z = zip_writer_new(e->doc->meta.date);
    zip_writer_add(z, "mimetype", mimetype, sizeof mimetype - 1, true);
    add_file(z, "META-INF/container.xml", container);
    add_file(z, "EPUB/package.opf", opf);
    add_file(z, "EPUB/" EPUB_NAV, nav);
    for (guint i = 0; i < e->parts->len; i++) {
        char *name = g_strconcat("EPUB/", epub_part_at(e, i)->file, NULL);
        add_file(z, name, g_ptr_array_index(content, i));
        g_free(name);
    }
    g_ptr_array_unref(content);
    add_file(z, "EPUB/" EPUB_STYLE, style);
    add_file(z, "EPUB/" EPUB_NCX, ncx);
    if (e->cover)
        add_data(z, EPUB_COVER, e->cover);
    for (guint i = 0; i < e->images->len; i++) {
        const struct epub_image *image = &g_array_index(e->images, struct epub_image, i);
        add_data(z, image->name, image->data);
    }
    return zip_writer_finish(z, e->job->out);
}

static enum anag_status
run(const struct write_job *job)
{
    struct epub e;
    enum anag_status status = ANAG_EUNSUPP;
    epub_init(&e, job);
    if (!job->doc->meta.identifier) {
        diag_add(job->diags, DIAG_WRITE_FAILED, (struct pos){ 0, 0 },
            "the EPUB needs an identifier: give one with --identifier");
        goto out;
    }
    if (!epub_take_images(&e))
        goto out;
    e.cover = cover_draw(&e);
    if (!e.cover)
        diag_add(job->diags, DIAG_COVER_MISSING, (struct pos){ 0, 0 },
            "the EPUB has no cover: no font has all letters of the title");
    status = write_all(&e) ? ANAG_OK : ANAG_EIO;
out:
    epub_finish(&e);
    return status;
}

const struct writer write_epub = { .name = "epub",
    .extension = ".epub",
    .write = run,
    .book = "EPUB",
    .media = "application/epub+zip" };
