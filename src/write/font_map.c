#include "write/font_map.h"

#include <hb-ot.h>
#include <string.h>

struct font_face {
    char *path;
    int index;
    hb_face_t *hb;           /* NULL until asked for, like what follows */
    PangoCoverage *coverage; /* the characters that it has */
};

/* A face at a size, in units of Pango. */
struct book_font {
    PangoFont parent;
    PangoFontMap *map; /* lives longer */
    struct font_face *face;
    PangoFontDescription *description;
    int size;
};

struct book_font_map {
    PangoFontMap parent;
    struct font_face *(*find)(void *user, const char *family, bool bold, bool italic);
    void *user;
    GHashTable *fonts;    /* "path#index@size" to the font */
    GHashTable *fontsets; /* description to the fonts that serve it, in order */
};

/* The first member of each struct is what Pango sees. */
static struct book_font *
own_font(PangoFont *font)
{
    return (struct book_font *)font;
}

static struct book_font_map *
own_map(PangoFontMap *map)
{
    return (struct book_font_map *)map;
}

/* ---- faces ---- */

struct font_face *
font_face_new(char *path, int index)
{
    struct font_face *f = g_new0(struct font_face, 1);
    f->path = path;
    f->index = index;
    return f;
}

void
font_face_free(struct font_face *f)
{
    if (!f)
        return;
    hb_face_destroy(f->hb);
    g_clear_object(&f->coverage);
    g_free(f->path);
    g_free(f);
}

const char *
font_face_path(const struct font_face *f)
{
    return f->path;
}

int
font_face_index(const struct font_face *f)
{
    return f->index;
}

/* Where memory fails HarfBuzz goes on with an empty font; its text would be said to lack letters.
 */
static void
need_memory(bool done)
{
    if (!done)
        g_error("there is no memory for a font");
}

static hb_font_t *
new_font(struct font_face *f)
{
    hb_font_t *font = hb_font_create(font_face_hb(f));
    need_memory(font != hb_font_get_empty());
    return font;
}

hb_face_t *
font_face_hb(struct font_face *f)
{
    if (!f->hb) {
        hb_blob_t *bytes = hb_blob_create_from_file(f->path);
        f->hb = hb_face_create(bytes, (unsigned)f->index);
        need_memory(f->hb != hb_face_get_empty());
        hb_blob_destroy(bytes);
        hb_face_make_immutable(f->hb);
    }
    return f->hb;
}

int
font_face_version(struct font_face *f)
{
    unsigned len;
    hb_blob_t *head = hb_face_reference_table(font_face_hb(f), HB_TAG('h', 'e', 'a', 'd'));
    const unsigned char *p = (const unsigned char *)hb_blob_get_data(head, &len);
    unsigned version =
        len < 8 ? 0 : (unsigned)p[4] << 24 | (unsigned)p[5] << 16 | (unsigned)p[6] << 8 | p[7];
    hb_blob_destroy(head);
    return (int)version;
}

/* Do they map the same characters in the same way? The weights of a family mostly do. */
static bool
same_characters(struct font_face *a, struct font_face *b)
{
    unsigned n_a, n_b;
    hb_blob_t *map_a = hb_face_reference_table(font_face_hb(a), HB_TAG('c', 'm', 'a', 'p'));
    hb_blob_t *map_b = hb_face_reference_table(font_face_hb(b), HB_TAG('c', 'm', 'a', 'p'));
    const char *s_a = hb_blob_get_data(map_a, &n_a), *s_b = hb_blob_get_data(map_b, &n_b);
    bool same = n_a > 0 && n_a == n_b && memcmp(s_a, s_b, n_a) == 0;
    hb_blob_destroy(map_a);
    hb_blob_destroy(map_b);
    return same;
}

static PangoCoverage *
new_coverage(struct font_face *f)
{
    PangoCoverage *coverage = pango_coverage_new();
    hb_set_t *chars = hb_set_create();
    hb_face_collect_unicodes(font_face_hb(f), chars);
    for (hb_codepoint_t from, to = HB_SET_VALUE_INVALID; hb_set_next_range(chars, &from, &to);)
        for (hb_codepoint_t ch = from; ch <= to; ch++)
            pango_coverage_set(coverage, (int)ch, PANGO_COVERAGE_EXACT);
    need_memory(hb_set_allocation_successful(chars));
    hb_set_destroy(chars);
    return coverage;
}

/* The characters of a face: those of another one of the map, if they are the same. */
static PangoCoverage *
face_coverage(const struct book_font_map *m, struct font_face *f)
{
    GHashTableIter it;
    gpointer font;
    g_hash_table_iter_init(&it, m->fonts);
    while (!f->coverage && g_hash_table_iter_next(&it, NULL, &font)) {
        struct font_face *other = own_font(font)->face;
        if (other->coverage && same_characters(f, other))
            f->coverage = g_object_ref(other->coverage);
    }
    if (!f->coverage)
        f->coverage = new_coverage(f);
    return f->coverage;
}

bool
font_face_has(struct font_face *f, gunichar ch)
{
    hb_codepoint_t glyph;
    hb_font_t *font = new_font(f);
    bool has = hb_font_get_nominal_glyph(font, ch, &glyph);
    hb_font_destroy(font);
    return has;
}

/* ---- fonts ---- */

static PangoFontDescription *
font_describe(PangoFont *font)
{
    return pango_font_description_copy(own_font(font)->description);
}

static PangoCoverage *
font_coverage(PangoFont *font, PangoLanguage *language)
{
    (void)language;
    const struct book_font *f = own_font(font);
    return g_object_ref(face_coverage(own_map(f->map), f->face));
}

static hb_font_t *
font_create_hb(PangoFont *font)
{
    const struct book_font *f = own_font(font);
    hb_font_t *hb = new_font(f->face);
    hb_font_set_scale(hb, f->size, f->size);
    hb_font_set_ptem(hb, (float)f->size / PANGO_SCALE);
    return hb;
}

/*
 * What a glyph that no font has takes is no matter: it is reported and nothing is drawn. Pango asks
 * for the ink of nearly all glyphs, which takes their outlines, and makes no use of it: it gets the
 * place of the glyph on its line.
 */
static void
font_glyph_extents(PangoFont *font, PangoGlyph glyph, PangoRectangle *ink, PangoRectangle *logical)
{
    hb_font_t *hb = pango_font_get_hb_font(font);
    hb_font_extents_t line;
    bool unknown = glyph & PANGO_GLYPH_UNKNOWN_FLAG, empty = glyph == PANGO_GLYPH_EMPTY;
    hb_font_get_h_extents(hb, &line);
    int width = empty ? 0 : unknown ? own_font(font)->size : hb_font_get_glyph_h_advance(hb, glyph);
    PangoRectangle place = { 0, -line.ascender, width, line.ascender - line.descender };
    if (ink)
        *ink = place;
    if (logical)
        *logical = place;
}

static PangoFontMetrics *
font_metrics(PangoFont *font, PangoLanguage *language)
{
    hb_font_extents_t line;
    PangoFontMetrics *m = pango_font_get_metrics(NULL, language); /* a fresh one */
    hb_font_get_h_extents(pango_font_get_hb_font(font), &line);
    m->ascent = line.ascender;
    m->descent = -line.descender;
    m->height = line.ascender - line.descender + line.line_gap;
    m->approximate_char_width = m->approximate_digit_width = own_font(font)->size / 2;
    return m;
}

static PangoFontMap *
font_map_of(PangoFont *font)
{
    return own_font(font)->map;
}

static void
font_finalize(GObject *object)
{
    struct book_font *f = own_font(PANGO_FONT(object));
    pango_font_description_free(f->description);
    G_OBJECT_CLASS(g_type_class_peek(PANGO_TYPE_FONT))->finalize(object);
}

static void
font_class_init(gpointer class, gpointer unused)
{
    (void)unused;
    PangoFontClass *c = class;
    G_OBJECT_CLASS(c)->finalize = font_finalize;
    c->describe = font_describe;
    c->describe_absolute = font_describe;
    c->get_coverage = font_coverage;
    c->get_glyph_extents = font_glyph_extents;
    c->get_metrics = font_metrics;
    c->get_font_map = font_map_of;
    c->create_hb_font = font_create_hb;
}

static GType
font_type(void)
{
    static gsize type;
    if (g_once_init_enter(&type))
        g_once_init_leave(&type,
            g_type_register_static_simple(PANGO_TYPE_FONT, "AnagnostFont", sizeof(PangoFontClass),
                font_class_init, sizeof(struct book_font), NULL, 0));
    return type;
}

/* ---- the map ---- */

/* Lends the font of a face at the size of a description. */
static PangoFont *
find_font(struct book_font_map *m, struct font_face *face, const PangoFontDescription *d)
{
    int size = pango_font_description_get_size(d);
    char *key = g_strdup_printf("%s#%d@%d", face->path, face->index, size);
    struct book_font *f = g_hash_table_lookup(m->fonts, key);
    if (f) {
        g_free(key);
        return &f->parent;
    }
    f = g_object_new(font_type(), NULL);
    f->map = &m->parent;
    f->face = face;
    f->size = size;
    f->description = pango_font_description_copy(d);
    g_hash_table_insert(m->fonts, key, f);
    return &f->parent;
}

/* The fonts of the families that a description names and that are there, in its order. */
static PangoFontset *
map_load_fontset(PangoFontMap *map, PangoContext *context, const PangoFontDescription *d,
    PangoLanguage *language)
{
    (void)context;
    struct book_font_map *m = own_map(map);
    PangoFontset *have = g_hash_table_lookup(m->fontsets, d);
    if (have)
        return g_object_ref(have);
    bool bold = pango_font_description_get_weight(d) >= PANGO_WEIGHT_SEMIBOLD;
    bool italic = pango_font_description_get_style(d) != PANGO_STYLE_NORMAL;
    PangoFontsetSimple *set = pango_fontset_simple_new(language);
    char **family = g_strsplit(pango_font_description_get_family(d), ",", 0);
    for (size_t i = 0; family[i]; i++) {
        struct font_face *face = m->find(m->user, family[i], bold, italic);
        if (face)
            pango_fontset_simple_append(set, g_object_ref(find_font(m, face, d)));
    }
    g_strfreev(family);
    g_hash_table_insert(
        m->fontsets, pango_font_description_copy(d), g_object_ref(PANGO_FONTSET(set)));
    return PANGO_FONTSET(set);
}

static gboolean
take_first(PangoFontset *set, PangoFont *font, gpointer ret)
{
    (void)set;
    *(PangoFont **)ret = g_object_ref(font);
    return TRUE;
}

/* A damaged font, too, has a size; what it lacks is told of as missing where it is wanted. */
static PangoFont *
map_load_font(PangoFontMap *map, PangoContext *context, const PangoFontDescription *d)
{
    PangoFontset *set = map_load_fontset(map, context, d, pango_context_get_language(context));
    PangoFont *font = pango_fontset_get_font(set, ' ');
    if (!font)
        pango_fontset_foreach(set, take_first, &font);
    g_object_unref(set);
    return font;
}

static void
map_list_families(PangoFontMap *map, PangoFontFamily ***ret_families, int *ret_n)
{
    (void)map;
    *ret_families = NULL;
    *ret_n = 0;
}

static guint
map_serial(PangoFontMap *map)
{
    (void)map;
    return 1; /* it never changes */
}

static void
map_finalize(GObject *object)
{
    struct book_font_map *m = own_map(PANGO_FONT_MAP(object));
    g_hash_table_unref(m->fontsets);
    g_hash_table_unref(m->fonts);
    G_OBJECT_CLASS(g_type_class_peek(PANGO_TYPE_FONT_MAP))->finalize(object);
}

static guint
hash_description(gconstpointer d)
{
    return pango_font_description_hash(d);
}

static gboolean
same_description(gconstpointer a, gconstpointer b)
{
    return pango_font_description_equal(a, b);
}

static void
free_description(gpointer d)
{
    pango_font_description_free(d);
}

static void
map_class_init(gpointer class, gpointer unused)
{
    (void)unused;
    PangoFontMapClass *c = class;
    G_OBJECT_CLASS(c)->finalize = map_finalize;
    c->load_font = map_load_font;
    c->load_fontset = map_load_fontset;
    c->list_families = map_list_families;
    c->get_serial = map_serial;
}

static GType
map_type(void)
{
    static gsize type;
    if (g_once_init_enter(&type))
        g_once_init_leave(&type,
            g_type_register_static_simple(PANGO_TYPE_FONT_MAP, "AnagnostFontMap",
                sizeof(PangoFontMapClass), map_class_init, sizeof(struct book_font_map), NULL, 0));
    return type;
}

PangoFontMap *
font_map_new(
    struct font_face *(*find)(void *user, const char *family, bool bold, bool italic), void *user)
{
    struct book_font_map *m = g_object_new(map_type(), NULL);
    m->fonts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_object_unref);
    m->fontsets =
        g_hash_table_new_full(hash_description, same_description, free_description, g_object_unref);
    m->find = find;
    m->user = user;
    return &m->parent;
}

struct font_face *
font_map_face(PangoFont *font)
{
    return own_font(font)->face;
}

int
font_map_ink_end(PangoFont *font, PangoGlyph glyph)
{
    hb_glyph_extents_t box = { 0 };
    hb_font_get_glyph_extents(pango_font_get_hb_font(font), glyph, &box);
    return box.x_bearing + box.width;
}

PangoGlyph
font_map_glyph(PangoFont *font, gunichar ch)
{
    hb_codepoint_t glyph = 0;
    hb_font_get_nominal_glyph(pango_font_get_hb_font(font), ch, &glyph);
    return glyph;
}
