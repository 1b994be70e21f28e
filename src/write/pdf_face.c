#include "write/pdf_face.h"

#include <cairo-ft.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "write/font_map.h"
#include "write/fonts.h"
#include "write/pdf_subset.h"

/*
 * The bytes of a font and the library that reads them, until cairo has dropped the last face. A
 * FreeType library of its own, because cairo may let go of a face in another thread.
 */
struct font_bytes {
    int refs; /* atomic */
    unsigned char *data;
    size_t size;
    hb_blob_t *blob; /* that data is of; NULL: a mapped file */
    FT_Library ft;
};

/* The cairo faces of one font, the first for a glyph's first text, the second for another. */
struct source {
    struct font_bytes *bytes;
    int index;
    GPtrArray *faces; /* cairo_font_face_t */
};

/* What one book draws with the faces of a source. */
struct use {
    struct source *source;
    GPtrArray *texts; /* for each face: glyph to the text that it stands for */
};

/*
 * What one book draws with a font: out of a subset of what it expects to need, and what it did not
 * expect out of the whole file. Those are kept until the thread ends: mapping a large file anew for
 * each document would cost more than all else, and cairo keeps faces for a while.
 */
enum { SUBSET, WHOLE, USES };
struct own_face {
    struct font_face *file;
    hb_set_t *expected;
    hb_map_t *number; /* of an expected glyph in the subset; NULL until it is made */
    struct use use[USES];
};

/* A font of Pango: a face and a size. */
struct own_font {
    struct own_face *face;
    PangoFont *pango;
    double size;
    GPtrArray *scaled[USES]; /* one a face */
};

struct pdf_faces {
    struct diags *diags;
    GHashTable *faces; /* font_face to own_face */
    GHashTable *fonts; /* PangoFont to own_font */
};

static void
bytes_unref(struct font_bytes *b)
{
    if (!g_atomic_int_dec_and_test(&b->refs))
        return;
    FT_Done_FreeType(b->ft);
    if (b->blob)
        hb_blob_destroy(b->blob);
    else
        munmap(b->data, b->size);
    g_free(b);
}

static uint32_t
be32(const unsigned char *p)
{
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

/*
 * Renames the entry of cmap in every table directory of the file, and that of post, out of whose
 * names FreeType would make another; false if it is none of ours.
 */
static bool
hide_characters(unsigned char *p, size_t size)
{
    size_t n_fonts = 1;
    bool collection = size > 12 && memcmp(p, "ttcf", 4) == 0;
    if (collection)
        n_fonts = be32(p + 8);
    if (size < 12 || n_fonts > (size - 12) / 4)
        return !collection && size >= 12;
    for (size_t i = 0; i < n_fonts; i++) {
        size_t at = collection ? be32(p + 12 + 4 * i) : 0;
        if (at > size - 12)
            return false;
        size_t n_tables = (size_t)p[at + 4] << 8 | p[at + 5];
        if (n_tables > (size - at - 12) / 16)
            return false;
        for (size_t k = 0; k < n_tables; k++)
            if (memcmp(p + at + 12 + 16 * k, "cmap", 4) == 0
                || memcmp(p + at + 12 + 16 * k, "post", 4) == 0)
                p[at + 12 + 16 * k] = 'x';
    }
    return true;
}

/* Copy-on-write: only the pages that the change touches are copied. */
static struct font_bytes *
bytes_open(const char *path)
{
    struct stat st;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return NULL;
    void *data = MAP_FAILED;
    if (fstat(fd, &st) == 0 && st.st_size > 0)
        data = mmap(NULL, (size_t)st.st_size, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);
    close(fd);
    if (data == MAP_FAILED)
        return NULL;
    struct font_bytes *b = g_new0(struct font_bytes, 1);
    b->data = data;
    b->size = (size_t)st.st_size;
    b->refs = 1;
    if (!hide_characters(b->data, b->size) || FT_Init_FreeType(&b->ft) != 0) {
        munmap(b->data, b->size);
        g_free(b);
        return NULL;
    }
    return b;
}

/* What cairo calls when it drops a face. */
struct face_owner {
    struct font_bytes *bytes;
    FT_Face ft;
};

static void
face_drop(void *data)
{
    struct face_owner *o = data;
    FT_Done_Face(o->ft);
    bytes_unref(o->bytes);
    g_free(o);
}

static bool
add_face(struct source *f)
{
    static const cairo_user_data_key_t key;
    FT_Face ft;
    if (FT_New_Memory_Face(f->bytes->ft, f->bytes->data, (FT_Long)f->bytes->size, f->index, &ft))
        return false;
    ft->charmap = NULL; /* FreeType may make one out of the glyphs' names */
    cairo_font_face_t *face = cairo_ft_font_face_create_for_ft_face(ft, FT_LOAD_NO_HINTING);
    struct face_owner *o = g_new(struct face_owner, 1);
    *o = (struct face_owner){ f->bytes, ft };
    g_atomic_int_inc(&f->bytes->refs);
    cairo_font_face_set_user_data(face, &key, o, face_drop);
    g_ptr_array_add(f->faces, face);
    return true;
}

/* Takes the bytes over. */
static struct source *
source_new(struct font_bytes *bytes, int index)
{
    struct source *s = g_new(struct source, 1);
    *s = (struct source){ bytes, index,
        g_ptr_array_new_with_free_func((GDestroyNotify)cairo_font_face_destroy) };
    return s;
}

static void
source_free(gpointer data)
{
    struct source *s = data;
    if (!s)
        return;
    g_ptr_array_unref(s->faces);
    bytes_unref(s->bytes);
    g_free(s);
}

static GPrivate of_thread = G_PRIVATE_INIT((GDestroyNotify)g_hash_table_unref);

/* Lends the faces of the whole file; NULL if it cannot be used. */
static struct source *
find_whole(const struct font_face *file)
{
    GHashTable *all = g_private_get(&of_thread);
    if (!all) {
        all = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, source_free);
        g_private_set(&of_thread, all);
    }
    char *key = g_strdup_printf("%s#%d", font_face_path(file), font_face_index(file));
    struct source *s = g_hash_table_lookup(all, key);
    struct font_bytes *bytes = s ? NULL : bytes_open(font_face_path(file));
    if (bytes) {
        s = source_new(bytes, font_face_index(file));
        g_hash_table_insert(all, g_strdup(key), s);
    }
    g_free(key);
    return s;
}

/* A font of the expected glyphs; NULL: there are none, or it cannot be made. */
static struct source *
make_subset(struct own_face *f)
{
    f->number = hb_map_create();
    hb_blob_t *blob =
        f->expected ? pdf_subset(font_face_hb(f->file), f->expected, f->number) : NULL;
    if (!blob)
        return NULL;
    unsigned size;
    struct font_bytes *b = g_new0(struct font_bytes, 1);
    b->refs = 1;
    b->blob = blob;
    b->data = (unsigned char *)hb_blob_get_data_writable(blob, &size);
    b->size = size;
    if (FT_Init_FreeType(&b->ft) == 0)
        return source_new(b, 0);
    hb_blob_destroy(blob);
    g_free(b);
    return NULL;
}

static void
face_free(gpointer data)
{
    struct own_face *f = data;
    source_free(f->use[SUBSET].source);
    for (int i = 0; i < USES; i++)
        g_ptr_array_unref(f->use[i].texts);
    hb_set_destroy(f->expected);
    hb_map_destroy(f->number);
    g_free(f);
}

static void
font_free(gpointer data)
{
    struct own_font *f = data;
    for (int i = 0; i < USES; i++)
        g_ptr_array_unref(f->scaled[i]);
    g_object_unref(f->pango);
    g_free(f);
}

struct pdf_faces *
pdf_faces_new(struct diags *diags)
{
    struct pdf_faces *f = g_new0(struct pdf_faces, 1);
    f->diags = diags;
    f->faces = g_hash_table_new_full(NULL, NULL, NULL, face_free);
    f->fonts = g_hash_table_new_full(NULL, NULL, NULL, font_free);
    return f;
}

void
pdf_faces_free(struct pdf_faces *f)
{
    if (!f)
        return;
    g_hash_table_unref(f->fonts);
    g_hash_table_unref(f->faces);
    g_free(f);
}

static struct own_face *
find_face(struct pdf_faces *faces, PangoFont *font)
{
    struct font_face *file = font_map_face(font);
    struct own_face *f = g_hash_table_lookup(faces->faces, file);
    if (f)
        return f;
    f = g_new0(struct own_face, 1);
    f->file = file;
    for (int i = 0; i < USES; i++)
        f->use[i].texts = g_ptr_array_new_with_free_func((GDestroyNotify)g_hash_table_unref);
    g_hash_table_insert(faces->faces, file, f);
    fonts_check_version(font_face_path(file), font_face_version(file), faces->diags);
    return f;
}

static struct own_font *
find_font(struct pdf_faces *faces, PangoFont *font)
{
    struct own_font *f = g_hash_table_lookup(faces->fonts, font);
    if (f)
        return f;
    PangoFontDescription *d = pango_font_describe_with_absolute_size(font);
    f = g_new0(struct own_font, 1);
    f->face = find_face(faces, font);
    f->pango = g_object_ref(font);
    f->size = pango_font_description_get_size(d) / (double)PANGO_SCALE;
    for (int i = 0; i < USES; i++)
        f->scaled[i] = g_ptr_array_new_with_free_func((GDestroyNotify)cairo_scaled_font_destroy);
    pango_font_description_free(d);
    g_hash_table_insert(faces->fonts, font, f);
    return f;
}

void
pdf_faces_expect(struct pdf_faces *faces, PangoFont *font, PangoGlyph glyph)
{
    struct own_face *f = find_font(faces, font)->face;
    if (!f->expected)
        f->expected = hb_set_create();
    hb_set_add(f->expected, glyph);
}

/* Where a glyph is drawn from, and by which number; NULL if the file cannot be used. */
static struct use *
choose_use(struct own_face *f, PangoGlyph *glyph)
{
    struct use *subset = &f->use[SUBSET], *whole = &f->use[WHOLE];
    if (!f->number)
        subset->source = make_subset(f);
    if (subset->source && hb_map_has(f->number, *glyph)) {
        *glyph = hb_map_get(f->number, *glyph);
        return subset;
    }
    if (!whole->source)
        whole->source = find_whole(f->file);
    return whole->source ? whole : NULL;
}

/* The first face in which the glyph has no other text; -1 on failure. */
static int
choose_face(struct use *u, PangoGlyph glyph, const char *text)
{
    gpointer key = GUINT_TO_POINTER(glyph + 1);
    for (guint i = 0;; i++) {
        if (i == u->source->faces->len && !add_face(u->source))
            return -1;
        if (i == u->texts->len)
            g_ptr_array_add(u->texts, g_hash_table_new_full(NULL, NULL, NULL, g_free));
        GHashTable *texts = g_ptr_array_index(u->texts, i);
        const char *have = g_hash_table_lookup(texts, key);
        if (!have)
            g_hash_table_insert(texts, key, g_strdup(text));
        if (!have || strcmp(have, text) == 0)
            return (int)i;
    }
}

static cairo_scaled_font_t *
scale(const struct own_font *f, cairo_font_face_t *face)
{
    cairo_matrix_t size, ctm;
    cairo_matrix_init_scale(&size, f->size, f->size);
    cairo_matrix_init_identity(&ctm);
    cairo_font_options_t *o = cairo_font_options_create();
    cairo_font_options_set_hint_style(o, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(o, CAIRO_HINT_METRICS_OFF);
    cairo_scaled_font_t *scaled = cairo_scaled_font_create(face, &size, &ctm, o);
    cairo_font_options_destroy(o);
    return scaled;
}

cairo_scaled_font_t *
pdf_faces_font(struct pdf_faces *faces, PangoFont *font, PangoGlyph *glyph, const char *text)
{
    struct own_font *f = find_font(faces, font);
    struct use *use = choose_use(f->face, glyph);
    int rank = use ? choose_face(use, *glyph, text) : -1;
    if (rank < 0)
        return NULL;
    GPtrArray *scaled = f->scaled[use - f->face->use];
    while (scaled->len <= (guint)rank)
        g_ptr_array_add(scaled, scale(f, g_ptr_array_index(use->source->faces, scaled->len)));
    return g_ptr_array_index(scaled, rank);
}
