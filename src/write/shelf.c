#include "write/shelf.h"

#include "base/date.h"

const struct shelf_format *const shelf_formats[] = { &shelf_atom, &shelf_opds2, &shelf_html, NULL };

size_t
shelf_pages(const struct shelf *s)
{
    return s->n ? (s->n + SHELF_PAGE - 1) / SHELF_PAGE : 1;
}

struct shelf_page
shelf_page_at(const struct shelf *s, size_t page)
{
    size_t from = page * SHELF_PAGE;
    return (struct shelf_page){ .shelf = s,
        .page = page,
        .pages = shelf_pages(s),
        .first = s->books + from,
        .n = MIN(s->n - from, (size_t)SHELF_PAGE) };
}

char *
shelf_page_name(const struct shelf_format *f, size_t page)
{
    if (page == 0)
        return g_strconcat(f->stem, f->extension, NULL);
    return g_strdup_printf("%s-%zu%s", f->stem, page + 1, f->extension);
}

char *
shelf_href(const char *path)
{
    return g_uri_escape_string(path, "/", FALSE);
}

char *
shelf_date(int64_t date)
{
    char *s = date_format(date, DATE_ISO);
    return s ? s : g_strdup("1980-01-01T00:00:00Z");
}
