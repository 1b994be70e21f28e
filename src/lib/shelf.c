/*
 * anag_shelf: the books of a folder to feeds and a page. What is known of a book is read from
 * its EPUB, so that a shelf can be made of any folder at any time, and made again.
 */
#include <string.h>

#include "base/opts.h"
#include "base/uuid.h"
#include "lang/lang.h"
#include "lib/file.h"
#include "lib/lib.h"
#include "read/epub_in.h"
#include "write/shelf.h"

enum { BOOK_LIMIT = 256 * 1024 * 1024 };

/* Files beside an EPUB of the same name. */
static const struct {
    enum shelf_kind kind;
    const char *extension, *media, *standard;
} beside[] = {
    { SHELF_EPUB, ".epub", "application/epub+zip", NULL },
    { SHELF_PDF, ".pdf", "application/pdf", NULL },
    { SHELF_LARGE, ".large.pdf", "application/pdf", NULL },
    { SHELF_LARGE, ".large-ukaaf.pdf", "application/pdf", "UKAAF" },
    { SHELF_LARGE, ".large-acb.pdf", "application/pdf", "ACB" },
    { SHELF_LARGE, ".large-aph.pdf", "application/pdf", "APH" },
    { SHELF_RECORD, ".marcxml", "application/marcxml+xml", NULL },
};
static const char cover_extension[] = ".cover.png";

struct shelving {
    const char *dir;
    const struct anag_opts *opts;
    anag_diag_fn *fn;
    void *user;
    struct shelf shelf;
    GArray *books;    /* of struct book */
    GHashTable *seen; /* identifiers */
    enum anag_status status;
};

static void
say(struct shelving *s, enum diag_code code, const char *path, const char *text)
{
    struct anag_diag d = { diag_info[code].level, diag_info[code].code, path, 0, 0, text };
    if (s->fn)
        s->fn(s->user, &d);
}

/* What stands there already is left alone: its time stays, and a disk has less to do. */
static void
put_file(struct shelving *s, const char *name, const void *bytes, size_t len)
{
    char *path = g_build_filename(s->dir, name, NULL), *error = NULL;
    GString *old = NULL;
    int64_t mtime;
    uint64_t size;
    bool same = file_size(path, &size) && size == len
        && file_read(path, BOOK_LIMIT, &old, &mtime, &error) && old->len == len
        && memcmp(old->str, bytes, len) == 0;
    g_clear_pointer(&error, g_free);
    struct file_bytes file = { path, bytes, len };
    if (!same && !file_write_all(&file, 1, &error)) {
        say(s, DIAG_WRITE_IO, path, error);
        s->status = ANAG_EIO;
    }
    if (old)
        g_string_free(old, TRUE);
    g_free(error);
    g_free(path);
}

/* "a/n.epub" and ".pdf": "a/n.pdf" */
static const char *
sibling(const struct shelving *s, const char *epub, const char *extension)
{
    return arena_printf(
        s->shelf.arena, "%.*s%s", (int)(strlen(epub) - strlen(".epub")), epub, extension);
}

static void
find_files(struct shelving *s, struct book *b)
{
    for (size_t i = 0; i < G_N_ELEMENTS(beside); i++) {
        const char *name = sibling(s, b->file, beside[i].extension);
        char *path = g_build_filename(s->dir, name, NULL);
        uint64_t size;
        if (file_size(path, &size))
            b->files[b->n_files++] = (struct shelf_file){ beside[i].kind, beside[i].media,
                beside[i].standard, name, size };
        g_free(path);
    }
}

static void
take_book(struct shelving *s, struct book *b, GBytes *cover)
{
    if (!g_hash_table_add(s->seen, (gpointer)(uintptr_t)b->meta.identifier)) {
        say(s, DIAG_SHELF_SKIPPED, b->file, "a book with the same identifier is on the shelf");
        return;
    }
    find_files(s, b);
    if (cover) {
        gsize len;
        const void *bytes = g_bytes_get_data(cover, &len);
        b->cover = sibling(s, b->file, cover_extension);
        put_file(s, b->cover, bytes, len);
    }
    s->shelf.date = MAX(s->shelf.date, b->meta.date);
    g_array_append_val(s->books, *b);
}

static void
read_book(struct shelving *s, const char *name)
{
    char *path = g_build_filename(s->dir, name, NULL), *error = NULL;
    struct book b = { .file = arena_strdup(s->shelf.arena, name) };
    GString *data = NULL;
    GBytes *cover = NULL;
    int64_t mtime;
    if (!g_utf8_validate(name, -1, NULL)) {
        say(s, DIAG_SHELF_SKIPPED, name, "its name is not UTF-8, so no feed can hold it");
    } else if (file_is_special(path)) { /* reading it might never end */
        say(s, DIAG_SHELF_SKIPPED, name, "this is a pipe or a device, no file");
    } else if (!file_read(path, BOOK_LIMIT, &data, &mtime, &error)) {
        say(s, DIAG_READ_IO, path, error);
        s->status = ANAG_EIO;
    } else if (epub_in_read(s->shelf.arena, data->str, data->len, &b, &cover)) {
        take_book(s, &b, cover);
    } else {
        say(s, DIAG_SHELF_SKIPPED, name, "this is no EPUB that tells its title and language");
    }
    if (cover)
        g_bytes_unref(cover);
    if (data)
        g_string_free(data, TRUE);
    g_free(error);
    g_free(path);
}

/* The language of the page: the option's, else the one that all books share, else English. */
static const char *
common_lang(const struct shelving *s)
{
    const char *lang = opts_str(s->opts, OPT_LANG);
    if (*lang)
        return lang;
    lang = NULL;
    for (guint i = 0; i < s->books->len; i++) {
        const char *own = g_array_index(s->books, struct book, i).meta.lang;
        if (lang && strcmp(lang, own) != 0)
            return "en";
        lang = own;
    }
    const struct lang *known = lang ? lang_find(lang) : NULL;
    return known && known->string ? lang : "en";
}

static void
name_shelf(struct shelving *s)
{
    struct shelf *shelf = &s->shelf;
    const char *title = opts_str(s->opts, OPT_TITLE), *id = opts_str(s->opts, OPT_IDENTIFIER);
    const char *publisher = opts_str(s->opts, OPT_PUBLISHER);
    shelf->lang = common_lang(s);
    shelf->title = *title ? title : lang_string(shelf->lang, STR_SHELF, NULL);
    shelf->publisher = *publisher ? publisher : NULL;
    shelf->identifier =
        *id ? id : uuid_urn(shelf->arena, arena_printf(shelf->arena, "shelf\n%s", shelf->title));
}

/* Pages that a shelf of more books has left behind. */
static void
drop_old_pages(struct shelving *s, const struct shelf_format *f)
{
    for (size_t page = shelf_pages(&s->shelf);; page++) {
        char *name = shelf_page_name(f, page), *path = g_build_filename(s->dir, name, NULL);
        bool dropped = file_remove(path);
        g_free(name);
        g_free(path);
        if (!dropped)
            return;
    }
}

static void
write_feeds(struct shelving *s)
{
    for (size_t i = 0; shelf_formats[i]; i++) {
        for (size_t page = 0; page < shelf_pages(&s->shelf); page++) {
            struct shelf_page p = shelf_page_at(&s->shelf, page);
            char *name = shelf_page_name(shelf_formats[i], page);
            GString *bytes = g_string_new(NULL);
            struct out o;
            out_init(&o, out_to_gstring, bytes);
            shelf_formats[i]->write(&p, &o);
            put_file(s, name, bytes->str, bytes->len);
            g_string_free(bytes, TRUE);
            g_free(name);
        }
        drop_old_pages(s, shelf_formats[i]);
    }
}

enum anag_status
anag_shelf(const char *dir, const struct anag_opts *opts, anag_diag_fn *fn, void *user)
{
    struct shelving s = { .dir = dir, .opts = opts, .fn = fn, .user = user };
    char *error = NULL;
    GPtrArray *names = file_find(dir, ".epub", &error);
    if (!names) {
        say(&s, DIAG_READ_IO, dir, error);
        g_free(error);
        return ANAG_EIO;
    }
    s.shelf.arena = arena_new();
    s.books = g_array_new(FALSE, FALSE, sizeof(struct book));
    s.seen = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < names->len; i++)
        read_book(&s, g_ptr_array_index(names, i));
    s.shelf.books = (struct book *)(void *)s.books->data;
    s.shelf.n = s.books->len;
    if (s.shelf.n) {
        name_shelf(&s);
        write_feeds(&s);
    } else if (s.status == ANAG_OK) {
        say(&s, DIAG_SHELF_EMPTY, dir, "there is no EPUB for a shelf in this folder");
        s.status = ANAG_EFORMAT;
    }
    g_array_free(s.books, TRUE);
    g_hash_table_unref(s.seen);
    g_ptr_array_unref(names);
    arena_free(s.shelf.arena);
    return s.status;
}
