/* The manifest, where its files are, and the choice of families by language. */
#include "write/fonts.h"

#include <string.h>

#include "base/builtin.h"
#include "lang/lang.h"
#include "write/font_map.h"

struct fonts {
    struct fonts *next;
    char *dirs; /* separated by colons */
    PangoFontMap *map;
    GHashTable *below;    /* file name to its path, in folders of dirs; NULL until one is wanted */
    GHashTable *faces;    /* "family bold italic" to a face; a NULL value: there is none */
    GHashTable *families; /* "serif ru" to the list of families */
};

/* A line of fonts/manifest.tsv, cut into its fields. */
enum field { FILE_NAME, FAMILIES, PACKAGE, LICENCE, VERSION, SIZE, SHA256, N_FIELDS };

enum generic { SERIF, SANS, MONO, N_GENERIC };

static const char *const generic_name[N_GENERIC] = { "serif", "sans-serif", "monospace" };

/* The family for each script, "%s" being the region of a CJK font. In the order of fallback. */
static const struct {
    enum script script;
    const char *family[N_GENERIC];
} script_families[] = {
    { SCRIPT_LATIN, { "Noto Serif", "Noto Sans", "Noto Sans Mono" } },
    { SCRIPT_ARABIC, { "Noto Naskh Arabic", "Noto Sans Arabic", "Noto Naskh Arabic" } },
    { SCRIPT_HEBREW, { "Noto Serif Hebrew", "Noto Sans Hebrew", "Noto Sans Hebrew" } },
    { SCRIPT_DEVANAGARI,
        { "Noto Serif Devanagari", "Noto Sans Devanagari", "Noto Sans Devanagari" } },
    { SCRIPT_OTHER, { "Noto Serif Armenian", "Noto Serif Armenian", "Noto Serif Armenian" } },
    { SCRIPT_OTHER, { "Noto Serif Georgian", "Noto Serif Georgian", "Noto Serif Georgian" } },
    { SCRIPT_OTHER, { "Noto Serif Thai", "Noto Sans Thai", "Noto Sans Thai" } },
    { SCRIPT_OTHER, { "Noto Sans Symbols2", "Noto Sans Symbols2", "Noto Sans Symbols2" } },
    { SCRIPT_HAN, { "Noto Serif CJK %s", "Noto Sans CJK %s", "Noto Sans Mono CJK %s" } },
    { SCRIPT_OTHER, { "Noto Sans Symbols", "Noto Sans Symbols", "Noto Sans Symbols" } },
    { SCRIPT_OTHER, { "Symbola", "Symbola", "Symbola" } },
};

/* The fonts of one thread: neither a font map nor a face may be shared between threads. */
static void
fonts_free(gpointer data)
{
    for (struct fonts *f = data, *next; f; f = next) {
        next = f->next;
        g_hash_table_unref(f->families);
        g_object_unref(f->map);
        g_hash_table_unref(f->faces);
        g_clear_pointer(&f->below, g_hash_table_unref);
        g_free(f->dirs);
        g_free(f);
    }
}

static GPrivate of_thread = G_PRIVATE_INIT(fonts_free);

/* The lines of the manifest, cut into their fields; they live as long as the process. */
static const GPtrArray *
manifest(void)
{
    static gsize cut;
    if (g_once_init_enter(&cut)) {
        GPtrArray *all = g_ptr_array_new();
        char **lines = g_strsplit(builtin_find("manifest.tsv"), "\n", 0);
        for (size_t i = 0; lines[i]; i++) {
            char **field = lines[i][0] && lines[i][0] != '#' ? g_strsplit(lines[i], "\t", 0) : NULL;
            if (field && g_strv_length(field) == N_FIELDS)
                g_ptr_array_add(all, field);
            else
                g_strfreev(field);
        }
        g_strfreev(lines);
        g_once_init_leave(&cut, (gsize)all);
    }
    return (const GPtrArray *)cut;
}

/* Calls fn for each line of the manifest until it returns false. */
static void
each_file(bool (*fn)(void *user, char **field), void *user)
{
    const GPtrArray *all = manifest();
    for (guint i = 0; i < all->len && fn(user, all->pdata[i]); i++)
        continue;
}

static gint
by_name(gconstpointer a, gconstpointer b)
{
    const char *const *x = a, *const *y = b;
    return strcmp(*x, *y);
}

/* The files in the folder and the folders in it, by their names; the first of a name counts. */
static void
list_files(GHashTable *files, const char *dir, int depth)
{
    enum { MAX_DEPTH = 8 };
    GDir *d = g_dir_open(dir, 0, NULL);
    GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
    for (const char *name; d && (name = g_dir_read_name(d));)
        g_ptr_array_add(names, g_strdup(name));
    g_ptr_array_sort(names, by_name);
    for (guint i = 0; i < names->len; i++) {
        char *path = g_build_filename(dir, names->pdata[i], NULL);
        if (depth < MAX_DEPTH && g_file_test(path, G_FILE_TEST_IS_DIR))
            list_files(files, path, depth + 1);
        else if (!g_hash_table_contains(files, names->pdata[i]))
            g_hash_table_insert(files, g_strdup(names->pdata[i]), g_strdup(path));
        g_free(path);
    }
    g_ptr_array_unref(names);
    if (d)
        g_dir_close(d);
}

/* The path of a font file: in one of the folders, else anywhere below them. NULL: not there. */
static char *
find_file(struct fonts *f, const char *name)
{
    char **dir = g_strsplit(f->dirs, ":", 0), *path = NULL;
    for (size_t i = 0; dir[i] && !path; i++) {
        path = g_build_filename(dir[i], name, NULL);
        if (!g_file_test(path, G_FILE_TEST_IS_REGULAR))
            g_clear_pointer(&path, g_free);
    }
    if (!path && !f->below) {
        f->below = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
        for (size_t i = 0; dir[i]; i++)
            list_files(f->below, dir[i], 0);
    }
    if (!path)
        path = g_strdup(g_hash_table_lookup(f->below, name));
    g_strfreev(dir);
    return path;
}

/* A search for the file of the manifest that is nearest to a style of a family. */
struct face_search {
    struct fonts *fonts;
    const char *family;
    bool bold, italic;
    int best; /* 2 for the right weight, 1 for the right slope; -1: none yet */
    struct font_face *face;
};

/* The rank of a family among those of a collection, which is that of its face; -1: not there. */
static int
face_index(const char *families, const char *family)
{
    char **name = strstr(families, family) ? g_strsplit(families, ", ", 0) : NULL;
    int index = -1;
    for (int i = 0; name && name[i] && index < 0; i++)
        if (strcmp(name[i], family) == 0)
            index = i;
    g_strfreev(name);
    return index;
}

static bool
compare_file(void *user, char **field)
{
    struct face_search *s = user;
    int index = face_index(field[FAMILIES], s->family);
    bool bold = strstr(field[FILE_NAME], "Bold") != NULL;
    bool italic = strstr(field[FILE_NAME], "Italic") != NULL;
    int match = 2 * (bold == s->bold) + (italic == s->italic);
    char *path = index >= 0 && match > s->best ? find_file(s->fonts, field[FILE_NAME]) : NULL;
    if (path) {
        font_face_free(s->face);
        s->face = font_face_new(path, index);
        s->best = match;
    }
    return s->best < 3;
}

static struct font_face *
find_face(void *user, const char *family, bool bold, bool italic)
{
    struct fonts *f = user;
    gpointer have = NULL;
    if (strcmp(family, "emoji") == 0) /* the name by which Pango asks for pictographs */
        family = "Symbola";
    char *key = g_strdup_printf("%s%s%s", family, bold ? " bold" : "", italic ? " italic" : "");
    if (g_hash_table_lookup_extended(f->faces, key, NULL, &have)) {
        g_free(key);
        return have;
    }
    struct face_search s = { f, family, bold, italic, -1, NULL };
    each_file(compare_file, &s);
    g_hash_table_insert(f->faces, key, s.face);
    return s.face;
}

static void
free_face(gpointer face)
{
    font_face_free(face);
}

static struct fonts *
fonts_new(const char *dirs)
{
    struct fonts *f = g_new0(struct fonts, 1);
    f->dirs = g_strdup(dirs);
    f->faces = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_face);
    f->map = font_map_new(find_face, f);
    f->families = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    return f;
}

struct package_search {
    const char *family;
    char *package;
};

static bool
find_package(void *user, char **field)
{
    struct package_search *s = user;
    if (!strstr(field[FAMILIES], s->family))
        return true;
    s->package = g_strdup(field[PACKAGE]);
    return false;
}

static bool
need_family(struct fonts *f, const char *family, struct diags *diags)
{
    struct font_face *face = find_face(f, family, false, false);
    if (face && font_face_has(face, ' '))
        return true;
    struct package_search s = { .family = family };
    each_file(find_package, &s);
    diag_add(diags, DIAG_FONT_MISSING, (struct pos){ 0, 0 },
        "the font %s %s %s: install the package %s", family,
        face ? "is damaged in" : "is not installed in", f->dirs,
        s.package ? s.package : "that holds it");
    g_free(s.package);
    return false;
}

struct fonts *
fonts_open(const struct anag_opts *opts, struct diags *diags)
{
    const char *dirs = opts_str(opts, OPT_FONTS);
    if (!*dirs)
        dirs = ANAG_FONT_DIRS;
    struct fonts *first = g_private_get(&of_thread), *f = first;
    while (f && strcmp(f->dirs, dirs) != 0)
        f = f->next;
    if (!f) {
        f = fonts_new(dirs);
        f->next = first;
        g_private_set(&of_thread, f);
    }
    return need_family(f, "Noto Serif", diags) ? f : NULL;
}

/* The region of a CJK font for a language: the forms of the same character differ. */
static const char *
cjk_region(const char *lang)
{
    static const struct {
        const char *tag, *region;
    } regions[] = { { "zh-Hant-HK", "HK" }, { "zh-HK", "HK" }, { "zh-Hant", "TC" },
        { "zh-TW", "TC" }, { "zh-MO", "TC" }, { "ja", "JP" }, { "ko", "KR" } };
    for (size_t i = 0; lang && i < G_N_ELEMENTS(regions); i++)
        if (g_ascii_strncasecmp(lang, regions[i].tag, strlen(regions[i].tag)) == 0)
            return regions[i].region;
    return "SC";
}

static enum script
script_of(const char *lang)
{
    const struct lang *l = lang ? lang_find(lang) : NULL;
    enum script s = l ? l->script : SCRIPT_LATIN;
    if (s == SCRIPT_KANA || s == SCRIPT_HANGUL)
        return SCRIPT_HAN;
    return s == SCRIPT_CYRILLIC || s == SCRIPT_GREEK || s == SCRIPT_OTHER ? SCRIPT_LATIN : s;
}

static void
append_family(GString *s, size_t i, enum generic generic, const char *region)
{
    const char *pattern = script_families[i].family[generic];
    const char *hole = strstr(pattern, "%s");
    if (s->len)
        g_string_append_c(s, ',');
    g_string_append_len(s, pattern, hole ? hole - pattern : (gssize)strlen(pattern));
    if (hole)
        g_string_append(s, region);
}

const char *
fonts_family(struct fonts *f, const char *generic, const char *lang)
{
    char *key = g_strconcat(generic, " ", lang ? lang : "", NULL);
    const char *have = g_hash_table_lookup(f->families, key);
    if (have) {
        g_free(key);
        return have;
    }
    enum generic kind = SERIF;
    while (kind + 1 < N_GENERIC && strcmp(generic, generic_name[kind]) != 0)
        kind++;
    enum script first = script_of(lang);
    GString *s = g_string_new(NULL);
    for (int own = 1; own >= 0; own--) /* the family of the language, then all the others */
        for (size_t i = 0; i < G_N_ELEMENTS(script_families); i++)
            if ((script_families[i].script == first) == (own == 1))
                append_family(s, i, kind, cjk_region(lang));
    enum generic other = kind == SERIF ? SANS : SERIF; /* it may have more characters */
    for (size_t i = 0; i < G_N_ELEMENTS(script_families); i++)
        if (strcmp(script_families[i].family[kind], script_families[i].family[other]) != 0)
            append_family(s, i, other, cjk_region(lang));
    char *list = g_string_free(s, FALSE);
    g_hash_table_insert(f->families, key, list);
    return list;
}

bool
fonts_have(struct fonts *f, const char *generic, const char *lang, struct diags *diags)
{
    const char *list = fonts_family(f, generic, lang);
    char *family = g_strndup(list, strcspn(list, ","));
    bool ok = need_family(f, family, diags);
    g_free(family);
    return ok;
}

double
fonts_scale(const char *lang)
{
    return script_of(lang) == SCRIPT_ARABIC ? 1.15 : 1;
}

struct version_check {
    const char *file;
    int version;
    bool other;
};

static bool
check_file(void *user, char **field)
{
    struct version_check *c = user;
    if (strcmp(field[FILE_NAME], c->file) != 0)
        return true;
    c->other = (int)g_ascii_strtoll(field[VERSION], NULL, 10) != c->version;
    return false;
}

void
fonts_check_version(const char *file, int version, struct diags *diags)
{
    const char *slash = strrchr(file, '/');
    struct version_check c = { .file = slash ? slash + 1 : file, .version = version };
    each_file(check_file, &c);
    if (c.other)
        diag_add(diags, DIAG_FONT_VERSION, (struct pos){ 0, 0 },
            "%s is another version than the one tested; the pages may differ from those made "
            "elsewhere",
            c.file);
}

PangoContext *
fonts_context(struct fonts *f, const char *lang)
{
    PangoContext *c = pango_font_map_create_context(f->map);
    pango_context_set_round_glyph_positions(c, FALSE);
    pango_context_set_language(c, pango_language_from_string(lang ? lang : "en"));
    pango_context_set_base_dir(
        c, lang && lang_is_rtl(lang) ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
    return c;
}
