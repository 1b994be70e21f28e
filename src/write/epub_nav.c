/* Navigation: the document of EPUB 3 and the NCX for reading systems of EPUB 2. */
#include "write/epub.h"

static const struct epub_target *
heading_at(const struct epub *e, guint i)
{
    return &g_array_index(e->headings, struct epub_target, i);
}

static const struct epub_target *
page_at(const struct epub *e, guint i)
{
    return &g_array_index(e->pages, struct epub_target, i);
}

/* A fixed word as an element, with its language where that is not the publication's. */
static void
write_word(struct xml_out *x, const struct epub *e, const char *name, const char *id,
    enum lang_string word)
{
    const char *lang, *text = lang_string(e->lang, word, &lang);
    xml_open(x, name);
    xml_attr(x, "id", id);
    epub_lang_attrs(x, lang, e->lang);
    xml_text(x, text);
    xml_close(x);
    xml_newline(x);
}

static void
open_nav(struct xml_out *x, const struct epub *e, const char *type, const char *role,
    enum lang_string word)
{
    bool toc = word == STR_CONTENTS;
    char *id = g_strconcat(type, "-title", NULL);
    xml_open(x, "nav");
    xml_attr(x, "epub:type", type);
    xml_attr(x, "role", role);
    xml_attr(x, "id", type);
    xml_attr(x, "aria-labelledby", id);
    xml_attr(x, "hidden", toc ? NULL : "hidden");
    xml_newline(x);
    write_word(x, e, toc && !e->issue ? "h1" : "h2", id, word);
    xml_open(x, "ol");
    xml_newline(x);
    g_free(id);
}

static void
close_nav(struct xml_out *x)
{
    xml_close(x);
    xml_newline(x);
    xml_close(x);
    xml_newline(x);
}

static void
write_heading_link(struct epub *e, struct xml_out *x, const struct epub_target *t)
{
    const char *lang = t->node ? node_lang(t->node) : t->label_lang;
    xml_open(x, "a");
    epub_lang_attrs(x, lang, e->lang);
    xml_attrf(x, "href", "%s#%s", t->file, t->id);
    if (t->node)
        xhtml_write_label(e, x, t->node, lang ? lang : e->lang);
    else
        xml_text(x, t->label);
    xml_close(x);
}

/* Headings from `i` on that are deeper than `above`; returns the first that is not. */
static guint
write_headings(struct epub *e, struct xml_out *x, guint i, int above)
{
    while (i < e->headings->len && heading_at(e, i)->level > above) {
        int level = heading_at(e, i)->level;
        xml_open(x, "li");
        write_heading_link(e, x, heading_at(e, i));
        if (++i < e->headings->len && heading_at(e, i)->level > level) {
            xml_newline(x);
            xml_open(x, "ol");
            xml_newline(x);
            i = write_headings(e, x, i, level);
            xml_close(x);
        }
        xml_close(x);
        xml_newline(x);
    }
    return i;
}

static void
write_toc(struct epub *e, struct xml_out *x)
{
    open_nav(x, e, "toc", "doc-toc", STR_CONTENTS);
    if (e->headings->len) {
        write_headings(e, x, 0, 0);
    } else { /* the format demands an entry */
        xml_open(x, "li");
        xml_open(x, "a");
        epub_lang_attrs(x, e->title_lang, e->lang);
        xml_attrf(x, "href", "%s#%s", epub_part_at(e, 0)->file, epub_part_at(e, 0)->main_id);
        xml_text(x, e->title);
        xml_close(x);
        xml_close(x);
        xml_newline(x);
    }
    close_nav(x);
}

static void
write_page_list(const struct epub *e, struct xml_out *x)
{
    if (!e->pages->len)
        return;
    open_nav(x, e, "page-list", "doc-pagelist", STR_PAGES);
    for (guint i = 0; i < e->pages->len; i++) {
        xml_open(x, "li");
        xml_open(x, "a");
        xml_attrf(x, "href", "%s#%s", page_at(e, i)->file, page_at(e, i)->id);
        xml_text(x, page_at(e, i)->label);
        xml_close(x);
        xml_close(x);
        xml_newline(x);
    }
    close_nav(x);
}

static void
write_landmark(const struct epub *e, struct xml_out *x, const char *type, const char *file,
    const char *id, enum lang_string word)
{
    const char *lang, *text = lang_string(e->lang, word, &lang);
    xml_open(x, "li");
    xml_open(x, "a");
    epub_lang_attrs(x, lang, e->lang);
    xml_attr(x, "epub:type", type);
    xml_attrf(x, "href", "%s#%s", file, id);
    xml_text(x, text);
    xml_close(x);
    xml_close(x);
    xml_newline(x);
}

static void
write_landmarks(const struct epub *e, struct xml_out *x)
{
    open_nav(x, e, "landmarks", NULL, STR_LANDMARKS);
    const struct epub_part *first = epub_part_at(e, 0);
    if (e->issue) /* the navigation document is in the text */
        write_landmark(e, x, "toc", EPUB_NAV, "toc", STR_CONTENTS);
    write_landmark(e, x, "bodymatter", first->file, first->main_id, STR_BEGIN);
    if (first->notes_id && !e->issue)
        write_landmark(e, x, "footnotes", first->file, first->notes_id, STR_NOTES);
    close_nav(x);
}

/* An issue begins with its title; the pages of its contents begin before that. */
static void
write_front(struct epub *e, struct xml_out *x)
{
    const char *lang, *title = epub_title(e, &lang);
    for (guint i = 0; i < e->front_pages; i++)
        xhtml_write_marker(x, page_at(e, i));
    xml_open(x, "h1");
    epub_lang_attrs(x, lang, e->lang);
    xml_text(x, title);
    xml_close(x);
    xml_newline(x);
}

void
epub_write_nav(struct epub *e, GString *to)
{
    struct out o;
    out_init(&o, out_to_gstring, to);
    struct xml_out *x = xml_out_new("html");
    const char *lang, *title = lang_string(e->lang, STR_CONTENTS, &lang);
    if (e->issue)
        title = epub_title(e, &lang);
    epub_open_html(x, e->lang, title, lang);
    if (e->issue)
        write_front(e, x);
    write_toc(e, x);
    write_page_list(e, x);
    write_landmarks(e, x);
    xml_close(x);
    xml_newline(x);
    xml_close(x);
    xml_newline(x);
    xml_out_finish(x, &o);
}

static void
write_ncx_label(
    struct epub *e, struct xml_out *x, const char *name, const char *text, const char *lang)
{
    xml_open(x, name);
    if (lang && !epub_same_lang(lang, e->lang)) {
        xml_attr(x, "xml:lang", lang);
        if (lang_is_rtl(lang) != lang_is_rtl(e->lang))
            xml_attr(x, "dir", lang_is_rtl(lang) ? "rtl" : "ltr");
    }
    xml_element(x, "text", text);
    xml_close(x);
}

static void
write_ncx_target(struct xml_out *x, const char *file, const char *id)
{
    xml_open(x, "content");
    xml_attrf(x, "src", "%s#%s", file, id);
    xml_close(x);
}

static guint
write_nav_points(struct epub *e, struct xml_out *x, guint i, int above)
{
    while (i < e->headings->len && heading_at(e, i)->level > above) {
        const struct epub_target *t = heading_at(e, i);
        xml_open(x, "navPoint");
        xml_attrf(x, "id", "nav-%u", i + 1);
        xml_attrf(x, "playOrder", "%u", t->order);
        write_ncx_label(e, x, "navLabel", t->node ? node_text(e->arena, t->node) : t->label,
            t->node ? node_lang(t->node) : t->label_lang);
        write_ncx_target(x, t->file, t->id);
        i = write_nav_points(e, x, i + 1, t->level);
        xml_close(x);
        xml_newline(x);
    }
    return i;
}

static void
write_nav_map(struct epub *e, struct xml_out *x)
{
    xml_open(x, "navMap");
    xml_newline(x);
    if (e->headings->len) {
        write_nav_points(e, x, 0, 0);
    } else {
        xml_open(x, "navPoint");
        xml_attr(x, "id", "nav-1");
        xml_attrf(x, "playOrder", "%u", ++e->order);
        write_ncx_label(e, x, "navLabel", e->title, e->title_lang);
        write_ncx_target(x, epub_part_at(e, 0)->file, epub_part_at(e, 0)->main_id);
        xml_close(x);
        xml_newline(x);
    }
    xml_close(x);
    xml_newline(x);
}

static void
write_ncx_pages(struct epub *e, struct xml_out *x)
{
    if (!e->pages->len)
        return;
    const char *lang, *word = lang_string(e->lang, STR_PAGES, &lang);
    xml_open(x, "pageList");
    xml_newline(x);
    write_ncx_label(e, x, "navLabel", word, lang);
    xml_newline(x);
    for (guint i = 0; i < e->pages->len; i++) {
        const struct epub_target *t = page_at(e, i);
        xml_open(x, "pageTarget");
        xml_attrf(x, "id", "page-target-%u", i + 1);
        xml_attr(x, "type", "normal");
        xml_attr(x, "value", t->label);
        xml_attrf(x, "playOrder", "%u", t->order);
        write_ncx_label(e, x, "navLabel", t->label, NULL);
        write_ncx_target(x, t->file, t->id);
        xml_close(x);
        xml_newline(x);
    }
    xml_close(x);
    xml_newline(x);
}

static void
write_ncx_meta(struct xml_out *x, const char *name, const char *content)
{
    xml_open(x, "meta");
    xml_attr(x, "name", name);
    xml_attr(x, "content", content);
    xml_close(x);
    xml_newline(x);
}

/* How deep the headings nest, for the NCX. */
static int
depth(const struct epub *e)
{
    int open[8], n = 0, deepest = 1;
    for (guint i = 0; i < e->headings->len; i++) {
        while (n && open[n - 1] >= heading_at(e, i)->level)
            n--;
        open[n++] = heading_at(e, i)->level;
        deepest = MAX(deepest, n);
    }
    return deepest;
}

void
epub_write_ncx(struct epub *e, GString *to)
{
    struct out o;
    out_init(&o, out_to_gstring, to);
    struct xml_out *x = xml_out_new(NULL);
    xml_open(x, "ncx");
    xml_attr(x, "xmlns", "http://www.daisy.org/z3986/2005/ncx/");
    xml_attr(x, "version", "2005-1");
    xml_attr(x, "xml:lang", e->lang);
    if (lang_is_rtl(e->lang))
        xml_attr(x, "dir", "rtl");
    xml_newline(x);
    xml_open(x, "head");
    xml_newline(x);
    write_ncx_meta(x, "dtb:uid", e->doc->meta.identifier);
    write_ncx_meta(x, "dtb:depth", arena_printf(e->arena, "%d", depth(e)));
    const char *pages = arena_printf(e->arena, "%u", e->pages->len);
    write_ncx_meta(x, "dtb:totalPageCount", pages);
    write_ncx_meta(x, "dtb:maxPageNumber", pages);
    xml_close(x);
    xml_newline(x);
    write_ncx_label(e, x, "docTitle", epub_title(e, NULL), NULL);
    xml_newline(x);
    write_nav_map(e, x);
    write_ncx_pages(e, x);
    xml_close(x);
    xml_newline(x);
    xml_out_finish(x, &o);
}
