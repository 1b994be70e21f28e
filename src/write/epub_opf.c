/*
 * The package: metadata, manifest, spine. Every value is traceable to the model, to an option, or
 * to what this writer does. Conformance is not claimed: that takes a person who has evaluated
 * the book.
 */
#include <string.h>

#include "base/date.h"
#include "write/access.h"
#include "write/epub.h"

const char *
epub_title(const struct epub *e, const char **ret_lang)
{
    const struct title *t = e->doc->meta.titles;
    if (ret_lang)
        *ret_lang = t ? t->lang : e->title_lang;
    return t ? t->text : e->title;
}

/* xml:lang and dir of a value; attributes of the package have no plain lang. */
static void
lang_attrs(struct xml_out *x, const struct epub *e, const char *lang)
{
    if (!lang || epub_same_lang(lang, e->lang))
        return;
    xml_attr(x, "xml:lang", lang);
    if (lang_is_rtl(lang) != lang_is_rtl(e->lang))
        xml_attr(x, "dir", lang_is_rtl(lang) ? "rtl" : "ltr");
}

static void
write_element(struct xml_out *x, const char *name, const char *id, const char *value)
{
    if (!value || !*value)
        return;
    xml_open(x, name);
    xml_attr(x, "id", id);
    xml_text(x, value);
    xml_close(x);
    xml_newline(x);
}

static void
write_meta(struct xml_out *x, const char *property, const char *value)
{
    xml_open(x, "meta");
    xml_attr(x, "property", property);
    xml_text(x, value);
    xml_close(x);
    xml_newline(x);
}

static void
write_refinement(
    struct xml_out *x, const char *of, const char *property, const char *scheme, const char *value)
{
    xml_open(x, "meta");
    xml_attrf(x, "refines", "#%s", of);
    xml_attr(x, "property", property);
    xml_attr(x, "scheme", scheme);
    xml_text(x, value);
    xml_close(x);
    xml_newline(x);
}

/* True if a title before `t` has its language: an alternate-script must be another one. */
static bool
is_lang_taken(const struct epub *e, const struct title *t)
{
    for (const struct title *p = e->doc->meta.titles; p != t; p = p->next)
        if (epub_same_lang(p->lang ? p->lang : e->lang, t->lang ? t->lang : e->lang))
            return true;
    return false;
}

/* The title proper is the one title; parallel titles refine it. */
static void
write_titles(struct xml_out *x, const struct epub *e)
{
    const char *lang, *text = epub_title(e, &lang);
    xml_open(x, "dc:title");
    xml_attr(x, "id", "title");
    lang_attrs(x, e, lang);
    xml_text(x, text);
    xml_close(x);
    xml_newline(x);
    const struct title *first = e->doc->meta.titles;
    for (const struct title *t = first ? first->next : NULL; t; t = t->next) {
        if (!t->lang || is_lang_taken(e, t))
            continue;
        xml_open(x, "meta");
        xml_attr(x, "refines", "#title");
        xml_attr(x, "property", "alternate-script");
        xml_attr(x, "xml:lang", t->lang);
        if (lang_is_rtl(t->lang) != lang_is_rtl(e->lang))
            xml_attr(x, "dir", lang_is_rtl(t->lang) ? "rtl" : "ltr");
        xml_text(x, t->text);
        xml_close(x);
        xml_newline(x);
    }
}

static void
write_contributors(struct xml_out *x, struct epub *e)
{
    unsigned i = 0;
    for (const struct contributor *c = e->doc->meta.contributors; c; c = c->next) {
        bool author = !e->issue && strcmp(c->role, "aut") == 0; /* not of the whole issue */
        const char *id = arena_printf(e->arena, "contributor-%u", ++i);
        xml_open(x, author ? "dc:creator" : "dc:contributor");
        xml_attr(x, "id", id);
        lang_attrs(x, e, c->lang);
        xml_text(x, c->name);
        xml_close(x);
        xml_newline(x);
        write_refinement(x, id, "role", "marc:relators", c->role);
        if (c->file_as)
            write_refinement(x, id, "file-as", NULL, c->file_as);
    }
}

static void
write_modified(struct xml_out *x, const struct epub *e)
{
    char *s = date_format(e->doc->meta.date, DATE_ISO);
    write_meta(x, "dcterms:modified", s ? s : "1980-01-01T00:00:00Z");
    g_free(s);
}

/* Whose pages they are: the PDF of the same run, by its kind, extent and identifier. */
static void
write_page_source(struct xml_out *x, struct epub *e)
{
    const struct page_table *t = e->job->pages;
    if (!e->pages->len || !t)
        return;
    const char *word = lang_string(e->lang, STR_PAGES, NULL);
    const char *extent = arena_printf(e->arena, "%s: %zu", word, t->n);
    const char *format = t->format ? t->format : "PDF";
    const char *value = t->identifier
        ? arena_printf(
            e->arena, "%s (%s, %s), %s", epub_title(e, NULL), format, extent, t->identifier)
        : arena_printf(e->arena, "%s (%s, %s)", epub_title(e, NULL), format, extent);
    write_meta(x, "pageBreakSource", value);
}

static void
write_access_modes(struct xml_out *x, const struct epub *e)
{
    bool pictures = e->images->len > 0;
    write_meta(x, "schema:accessMode", "textual");
    if (pictures)
        write_meta(x, "schema:accessMode", "visual");
    write_meta(x, "schema:accessModeSufficient", "textual"); /* no picture is without words */
    if (pictures)
        write_meta(x, "schema:accessModeSufficient", "textual,visual");
}

static void
write_features(struct xml_out *x, const struct epub *e)
{
    struct access a = { .aria = e->aria,
        .pictures = e->images->len > 0,
        .headings = e->headings->len > 0,
        .pages = e->pages->len > 0 };
    const char *feature[ACCESS_MAX];
    size_t n = access_features(a, feature);
    for (size_t i = 0; i < n; i++)
        write_meta(x, "schema:accessibilityFeature", feature[i]);
}

/* There is no script, sound or motion but what a picture brings along. */
static void
write_hazards(struct xml_out *x, const struct epub *e)
{
    bool moves = false;
    for (guint i = 0; i < e->images->len; i++)
        moves = moves || g_array_index(e->images, struct epub_image, i).moves;
    write_meta(
        x, "schema:accessibilityHazard", moves ? "unknownFlashingHazard" : "noFlashingHazard");
    write_meta(x, "schema:accessibilityHazard",
        moves ? "unknownMotionSimulationHazard" : "noMotionSimulationHazard");
    write_meta(x, "schema:accessibilityHazard", "noSoundHazard");
}

static void
write_summary(struct xml_out *x, struct epub *e)
{
    const char *lang, *page_lang;
    const char *text = lang_string(e->lang, STR_SUMMARY, &lang);
    const char *pages = lang_string(e->lang, STR_SUMMARY_PAGES, &page_lang);
    const struct lang *l = lang_find(lang);
    if (e->pages->len)
        text = arena_printf(e->arena, "%s%s%s", text, l && l->no_spaces ? "" : " ", pages);
    xml_open(x, "meta");
    xml_attr(x, "property", "schema:accessibilitySummary");
    lang_attrs(x, e, lang);
    xml_text(x, text);
    xml_close(x);
    xml_newline(x);
}

/* That of the publication, then those of the notices of an issue, each once. */
static void
write_languages(struct xml_out *x, const struct epub *e)
{
    write_element(x, "dc:language", NULL, e->lang);
    for (guint i = 0; e->issue && i < e->parts->len; i++) {
        const char *lang = epub_part_at(e, i)->lang;
        bool seen = epub_same_lang(lang, e->lang);
        for (guint k = 0; k < i; k++)
            seen = seen || epub_same_lang(lang, epub_part_at(e, k)->lang);
        if (!seen)
            write_element(x, "dc:language", NULL, lang);
    }
}

static void
write_metadata(struct xml_out *x, struct epub *e)
{
    const struct meta *m = &e->doc->meta;
    xml_open(x, "metadata");
    xml_attr(x, "xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml_newline(x);
    write_element(x, "dc:identifier", "uid", m->identifier);
    write_titles(x, e);
    write_languages(x, e);
    write_contributors(x, e);
    write_element(x, "dc:publisher", NULL, m->publisher);
    write_element(x, "dc:source", NULL, m->source);
    write_element(x, "dc:rights", NULL, m->rights);
    write_modified(x, e);
    write_page_source(x, e);
    write_access_modes(x, e);
    write_features(x, e);
    write_hazards(x, e);
    write_summary(x, e);
    if (e->cover) {
        xml_open(x, "meta");
        xml_attr(x, "name", "cover");
        xml_attr(x, "content", "cover");
        xml_close(x);
        xml_newline(x);
    }
    xml_close(x);
    xml_newline(x);
}

static void
write_item(
    struct xml_out *x, const char *id, const char *href, const char *media, const char *properties)
{
    xml_open(x, "item");
    xml_attr(x, "id", id);
    xml_attr(x, "href", href);
    xml_attr(x, "media-type", media);
    xml_attr(x, "properties", properties);
    xml_close(x);
    xml_newline(x);
}

static void
write_manifest(struct xml_out *x, struct epub *e)
{
    xml_open(x, "manifest");
    xml_newline(x);
    write_item(x, "nav", EPUB_NAV, "application/xhtml+xml", "nav");
    for (guint i = 0; i < e->parts->len; i++)
        write_item(
            x, epub_part_at(e, i)->id, epub_part_at(e, i)->file, "application/xhtml+xml", NULL);
    write_item(x, "style", EPUB_STYLE, "text/css", NULL);
    write_item(x, "ncx", EPUB_NCX, "application/x-dtbncx+xml", NULL);
    if (e->cover)
        write_item(x, "cover", EPUB_COVER, "image/png", "cover-image");
    for (guint i = 0; i < e->images->len; i++) {
        const struct epub_image *image = &g_array_index(e->images, struct epub_image, i);
        write_item(x, arena_printf(e->arena, "image-%u", i + 1), image->name, image->media, NULL);
    }
    xml_close(x);
    xml_newline(x);
}

static void
write_itemref(struct xml_out *x, const char *id)
{
    xml_open(x, "itemref");
    xml_attr(x, "idref", id);
    xml_close(x);
}

void
epub_write_opf(struct epub *e, GString *to)
{
    struct out o;
    out_init(&o, out_to_gstring, to);
    struct xml_out *x = xml_out_new(NULL);
    const char *dir = lang_is_rtl(e->lang) ? "rtl" : NULL;
    xml_open(x, "package");
    xml_attr(x, "xmlns", "http://www.idpf.org/2007/opf");
    xml_attr(x, "version", "3.0");
    xml_attr(x, "unique-identifier", "uid");
    xml_attr(x, "xml:lang", e->lang);
    xml_attr(x, "dir", dir);
    xml_newline(x);
    write_metadata(x, e);
    write_manifest(x, e);
    xml_open(x, "spine");
    xml_attr(x, "toc", "ncx");
    xml_attr(x, "page-progression-direction", dir);
    if (e->issue)
        write_itemref(x, "nav");
    for (guint i = 0; i < e->parts->len; i++)
        write_itemref(x, epub_part_at(e, i)->id);
    xml_close(x);
    xml_newline(x);
    xml_close(x);
    xml_newline(x);
    xml_out_finish(x, &o);
}
