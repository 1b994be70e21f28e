/*
 * The shelf as a page to read, with and without eyes: a heading for each book, titles in their
 * languages, links that name their book. It needs no script and loads nothing from elsewhere.
 */
#include <string.h>

#include "base/xml_out.h"
#include "lang/lang.h"
#include "write/shelf.h"

/* Without quotation marks and angle brackets: those would be escaped. */
static const char style[] =
    "body{font-family:sans-serif;line-height:1.5;max-width:60rem;margin:0 auto;padding:1rem}\n"
    "article{display:flow-root;border-top:1px solid;padding:1rem 0}\n"
    "h2{font-size:1.25rem;margin:0}\n"
    ".text{display:flow-root}\n"
    ".parallel{margin:0;font-size:1.1rem}\n"
    "img{float:inline-start;inline-size:8rem;block-size:auto;margin-inline-end:1.5rem}\n"
    "p,ul,dl{margin:.5rem 0}\n"
    "dt,dd{display:inline;margin:0}\n"
    "ul{padding:0;list-style:none}\n"
    "li{display:inline-block;margin-inline-end:1.5rem}\n"
    "li a{padding:.25rem 0;display:inline-block}\n"
    "h2,p,dd,a{overflow-wrap:anywhere}\n"
    ".hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;"
    "clip-path:inset(50%);white-space:nowrap}\n";

/* Titles of all scripts stand on the side where the page begins. */
static const char *const side[] = { "h2,.parallel{text-align:left}\n",
    "h2,.parallel{text-align:right}\n" };

struct page {
    struct xml_out *x;
    const struct shelf_page *p;
    const char *lang; /* of the page */
};

/* lang and dir where they are not the page's. */
static void
lang_attrs(const struct page *w, const char *lang)
{
    if (!lang || strcmp(lang, w->lang) == 0)
        return;
    xml_attr(w->x, "lang", lang);
    if (lang_is_rtl(lang) != lang_is_rtl(w->lang))
        xml_attr(w->x, "dir", lang_is_rtl(lang) ? "rtl" : "ltr");
}

static void
write_in(
    const struct page *w, const char *name, const char *class, const char *lang, const char *text)
{
    xml_open(w->x, name);
    xml_attr(w->x, "class", class);
    lang_attrs(w, lang);
    xml_text(w->x, text);
    xml_close(w->x);
}

/* One of the program's own words; where it has none in this language it is English. */
static void
write_word(const struct page *w, const char *name, enum lang_string id)
{
    const char *lang, *word = lang_string(w->lang, id, &lang);
    write_in(w, name, NULL, strcmp(lang, "en") == 0 ? lang : NULL, word);
}

static void
write_link(const struct page *w, const char *path, const char *media)
{
    char *href = shelf_href(path);
    xml_open(w->x, "a");
    xml_attr(w->x, "href", href);
    xml_attr(w->x, "type", media);
    g_free(href);
}

/* Is there another book with this title on the page? Then its file tells them apart. */
static bool
has_twin(const struct page *w, const struct book *b)
{
    for (size_t i = 0; i < w->p->n; i++) {
        const struct book *other = &w->p->first[i];
        if (other != b && strcmp(other->meta.titles->text, b->meta.titles->text) == 0)
            return true;
    }
    return false;
}

static void
write_path(const struct page *w, const char *path)
{
    xml_open(w->x, "bdi");
    xml_attr(w->x, "dir", "ltr");
    xml_text(w->x, path);
    xml_close(w->x);
}

/* "EPUB", and for those who hear links alone: of which book. */
static void
write_file(const struct page *w, const struct book *b, const struct shelf_file *f)
{
    const struct title *t = b->meta.titles;
    xml_open(w->x, "li");
    write_link(w, f->path, f->media);
    switch (f->kind) {
    case SHELF_EPUB:
        xml_text(w->x, "EPUB");
        break;
    case SHELF_PDF:
        xml_text(w->x, "PDF");
        break;
    case SHELF_LARGE:
        xml_text(w->x, "PDF, ");
        write_word(w, "span", STR_LARGE_PRINT);
        xml_text(w->x, f->standard ? ", " : NULL);
        xml_text(w->x, f->standard);
        break;
    case SHELF_RECORD:
        write_word(w, "span", STR_RECORD);
        break;
    }
    xml_open(w->x, "span");
    xml_attr(w->x, "class", "hidden");
    xml_text(w->x, ": ");
    write_in(w, "span", NULL, t->lang ? t->lang : b->meta.lang, t->text);
    if (has_twin(w, b)) {
        xml_text(w->x, ", ");
        write_path(w, b->file);
    }
    xml_close(w->x);
    xml_close(w->x);
    xml_close(w->x);
    xml_newline(w->x);
}

static void
write_people(const struct page *w, const struct book *b)
{
    if (!b->meta.contributors)
        return;
    xml_open(w->x, "dl");
    xml_newline(w->x);
    for (const struct contributor *c = b->meta.contributors; c; c = c->next) {
        xml_open(w->x, "div");
        xml_open(w->x, "dt");
        write_word(w, "span",
            strcmp(c->role, "aut") == 0       ? STR_AUTHOR
                : strcmp(c->role, "trl") == 0 ? STR_TRANSLATOR
                                              : STR_CONTRIBUTOR);
        xml_text(w->x, ":");
        xml_close(w->x);
        xml_text(w->x, " ");
        write_in(w, "dd", NULL, c->lang ? c->lang : b->meta.lang, c->name);
        xml_close(w->x);
        xml_newline(w->x);
    }
    xml_close(w->x);
    xml_newline(w->x);
}

static void
write_source(const struct page *w, const struct book *b)
{
    const char *source = b->meta.source;
    if (!source || (!g_str_has_prefix(source, "https://") && !g_str_has_prefix(source, "http://")))
        return;
    xml_open(w->x, "p");
    write_word(w, "span", STR_SOURCE);
    xml_text(w->x, ": ");
    xml_open(w->x, "a");
    xml_attr(w->x, "href", source);
    write_path(w, source);
    xml_close(w->x);
    xml_close(w->x);
    xml_newline(w->x);
}

/* The cover shows the titles, which stand beside it as text: it needs no words of its own. */
static void
write_cover(const struct page *w, const struct book *b)
{
    if (!b->cover)
        return;
    char *href = shelf_href(b->cover);
    xml_open(w->x, "img");
    xml_attr(w->x, "src", href);
    xml_attr(w->x, "alt", "");
    xml_attr(w->x, "width", "800");
    xml_attr(w->x, "height", "1200");
    xml_attr(w->x, "loading", "lazy");
    xml_close(w->x);
    xml_newline(w->x);
    g_free(href);
}

static void
write_book(const struct page *w, const struct book *b, size_t number)
{
    const struct title *t = b->meta.titles;
    const char *lang = t->lang ? t->lang : b->meta.lang;
    xml_open(w->x, "article");
    xml_attrf(w->x, "aria-labelledby", "book-%zu", number);
    xml_newline(w->x);
    write_cover(w, b);
    xml_open(w->x, "div");
    xml_attr(w->x, "class", "text");
    xml_newline(w->x);
    xml_open(w->x, "h2");
    xml_attrf(w->x, "id", "book-%zu", number);
    lang_attrs(w, lang);
    xml_text(w->x, t->text);
    xml_close(w->x);
    xml_newline(w->x);
    for (t = t->next; t; t = t->next) {
        write_in(w, "p", "parallel", t->lang, t->text);
        xml_newline(w->x);
    }
    if (has_twin(w, b)) {
        xml_open(w->x, "p");
        write_path(w, b->file);
        xml_close(w->x);
        xml_newline(w->x);
    }
    write_people(w, b);
    xml_open(w->x, "ul");
    xml_attr(w->x, "role", "list");
    xml_newline(w->x);
    for (size_t i = 0; i < b->n_files; i++)
        write_file(w, b, &b->files[i]);
    xml_close(w->x);
    xml_newline(w->x);
    write_source(w, b);
    xml_close(w->x);
    xml_newline(w->x);
    xml_close(w->x);
    xml_newline(w->x);
}

static void
write_feed_link(const struct page *w, const struct shelf_format *f, const char *title)
{
    char *name = shelf_page_name(f, w->p->page);
    xml_open(w->x, "link");
    xml_attr(w->x, "rel", "alternate");
    xml_attr(w->x, "type", f->media);
    xml_attr(w->x, "title", title);
    xml_attr(w->x, "href", name);
    xml_close(w->x);
    xml_newline(w->x);
    g_free(name);
}

static void
write_head(const struct page *w)
{
    xml_open(w->x, "head");
    xml_newline(w->x);
    xml_open(w->x, "meta");
    xml_attr(w->x, "charset", "utf-8");
    xml_close(w->x);
    xml_newline(w->x);
    xml_open(w->x, "meta");
    xml_attr(w->x, "name", "viewport");
    xml_attr(w->x, "content", "width=device-width, initial-scale=1");
    xml_close(w->x);
    xml_newline(w->x);
    xml_open(w->x, "title");
    xml_text(w->x, w->p->shelf->title);
    if (w->p->pages > 1) {
        char *rank = g_strdup_printf(" (%zu/%zu)", w->p->page + 1, w->p->pages);
        xml_text(w->x, rank);
        g_free(rank);
    }
    xml_close(w->x);
    xml_newline(w->x);
    write_feed_link(w, &shelf_atom, "OPDS 1.2");
    write_feed_link(w, &shelf_opds2, "OPDS 2.0");
    xml_open(w->x, "style");
    xml_text(w->x, style);
    xml_text(w->x, side[lang_is_rtl(w->lang)]);
    xml_close(w->x);
    xml_newline(w->x);
    xml_close(w->x);
    xml_newline(w->x);
}

static void
write_turn(const struct page *w, size_t page, const char *rel, enum lang_string word)
{
    char *name = shelf_page_name(&shelf_html, page);
    xml_open(w->x, "li");
    xml_open(w->x, "a");
    xml_attr(w->x, "rel", rel);
    xml_attr(w->x, "href", name);
    write_word(w, "span", word);
    xml_close(w->x);
    xml_close(w->x);
    xml_newline(w->x);
    g_free(name);
}

static void
write_turns(const struct page *w)
{
    const struct shelf_page *p = w->p;
    if (p->pages == 1)
        return;
    const char *lang, *word = lang_string(w->lang, STR_PAGES, &lang);
    xml_open(w->x, "nav");
    if (strcmp(lang, "en") == 0)
        lang_attrs(w, lang);
    xml_attr(w->x, "aria-label", word);
    xml_newline(w->x);
    xml_open(w->x, "ul");
    xml_attr(w->x, "role", "list");
    xml_newline(w->x);
    if (p->page)
        write_turn(w, p->page - 1, "prev", STR_PREVIOUS);
    if (p->page + 1 < p->pages)
        write_turn(w, p->page + 1, "next", STR_NEXT);
    xml_close(w->x);
    xml_newline(w->x);
    xml_close(w->x);
    xml_newline(w->x);
}

static void
run(const struct shelf_page *p, struct out *o)
{
    struct page w = { .x = xml_out_new("html page"), .p = p, .lang = p->shelf->lang };
    xml_open(w.x, "html");
    xml_attr(w.x, "lang", w.lang);
    if (lang_is_rtl(w.lang))
        xml_attr(w.x, "dir", "rtl");
    xml_newline(w.x);
    write_head(&w);
    xml_open(w.x, "body");
    xml_newline(w.x);
    xml_open(w.x, "main");
    xml_newline(w.x);
    xml_element(w.x, "h1", p->shelf->title);
    xml_newline(w.x);
    for (size_t i = 0; i < p->n; i++)
        write_book(&w, &p->first[i], p->page * SHELF_PAGE + i + 1);
    write_turns(&w);
    xml_close(w.x);
    xml_newline(w.x);
    xml_close(w.x);
    xml_newline(w.x);
    xml_close(w.x);
    xml_newline(w.x);
    xml_out_finish(w.x, o);
}

const struct shelf_format shelf_html = { "index", ".html", "text/html", run };
