/* The parts of the container: where the package is, what it says (epub_meta.c), the cover. */
#include "read/epub_in.h"

#include <string.h>

#include "base/zip.h"
#include "read/epub_meta.h"

enum { LIMIT = 32 * 1024 * 1024 };

static xmlDoc *
parse(struct zip_reader *z, const char *name)
{
    size_t len;
    char *text = zip_reader_take(z, name, LIMIT, &len);
    if (!text)
        return NULL;
    xmlDoc *doc = xmlReadMemory(text, (int)len, name, NULL,
        XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA);
    g_free(text);
    return doc;
}

/* The full path of the first package that the container names. */
static char *
find_package(struct zip_reader *z)
{
    xmlDoc *doc = parse(z, "META-INF/container.xml");
    char *path = NULL;
    for (xmlNode *n = doc ? xmlDocGetRootElement(doc) : NULL; n && !path; n = epub_meta_next(n)) {
        xmlChar *value =
            epub_meta_is(n, "rootfile") ? xmlGetNoNsProp(n, (const xmlChar *)"full-path") : NULL;
        if (value)
            path = g_strdup((const char *)value);
        xmlFree(value);
    }
    xmlFreeDoc(doc);
    return path;
}

/* A name in the container, relative to the package. */
static char *
beside(const char *package, const char *href)
{
    const char *slash = strrchr(package, '/');
    char *name = g_uri_unescape_string(href, NULL);
    char *path = name && slash ? g_strdup_printf("%.*s/%s", (int)(slash - package), package, name)
                               : g_strdup(name);
    g_free(name);
    return path;
}

static GBytes *
take_cover(struct zip_reader *z, const char *package, const char *href)
{
    static const char png[] = "\x89PNG\r\n\x1a\n";
    size_t len = 0;
    char *name = href ? beside(package, href) : NULL;
    char *bytes = name ? zip_reader_take(z, name, LIMIT, &len) : NULL;
    g_free(name);
    if (bytes && len > sizeof png && memcmp(bytes, png, sizeof png - 1) == 0)
        return g_bytes_new_take(bytes, len);
    g_free(bytes);
    return NULL;
}

bool
epub_in_read(struct arena *a, const void *data, size_t len, struct book *book, GBytes **ret_cover)
{
    struct zip_reader *z = zip_reader_new(data, len);
    char *package = z ? find_package(z) : NULL;
    xmlDoc *doc = package ? parse(z, package) : NULL;
    const char *cover = NULL;
    bool good = doc && epub_meta_read(a, doc, book, &cover);
    *ret_cover = good ? take_cover(z, package, cover) : NULL;
    xmlFreeDoc(doc);
    g_free(package);
    zip_reader_free(z);
    return good;
}
