/* The manifest, the private configuration, and the choice of families by language. */
#include "write/fonts.h"

#include <fontconfig/fontconfig.h>
#include <pango/pangofc-fontmap.h>
#include <string.h>

#include "base/builtin.h"
#include "lang/lang.h"

struct fonts {
    struct fonts *next;
    char *dirs; /* separated by colons */
    FcConfig *config;
    PangoFontMap *map;
    GHashTable *families; /* "serif ru" to the list of families */
};

/* A line of fonts/manifest.tsv, cut into its fields. */
enum field { FILE_NAME, FAMILIES, PACKAGE, LICENCE, VERSION, SIZE, SHA256, N_FIELDS };

/* The family for each script, "%s" being the region of a CJK font. In the order of fallback. */
static const struct {
    enum script script;
    const char *serif, *sans;
} script_families[] = {
    { SCRIPT_LATIN, "Noto Serif", "Noto Sans" },
    { SCRIPT_ARABIC, "Noto Naskh Arabic", "Noto Sans Arabic" },
    { SCRIPT_HEBREW, "Noto Serif Hebrew", "Noto Sans Hebrew" },
    { SCRIPT_DEVANAGARI, "Noto Serif Devanagari", "Noto Sans Devanagari" },
    { SCRIPT_OTHER, "Noto Serif Armenian", "Noto Serif Armenian" },
    { SCRIPT_OTHER, "Noto Serif Georgian", "Noto Serif Georgian" },
    { SCRIPT_HAN, "Noto Serif CJK %s", "Noto Sans CJK %s" },
};

/* The fonts of one thread: neither a font map nor a face may be shared between threads. */
static void
fonts_free(gpointer data)
{
    for (struct fonts *f = data, *next; f; f = next) {
        next = f->next;
        g_hash_table_unref(f->families);
        g_object_unref(f->map);
        FcConfigDestroy(f->config);
        g_free(f->dirs);
        g_free(f);
    }
}

static GPrivate of_thread = G_PRIVATE_INIT(fonts_free);

/* Calls fn for each line of the manifest until it returns false. */
static void
each_file(bool (*fn)(void *user, char **field), void *user)
{
    char **lines = g_strsplit(builtin_find("manifest.tsv"), "\n", 0);
    bool more = true;
    for (size_t i = 0; lines[i] && more; i++) {
        if (lines[i][0] == '#' || !lines[i][0])
            continue;
        char **field = g_strsplit(lines[i], "\t", 0);
        if (g_strv_length(field) == N_FIELDS)
            more = fn(user, field);
        g_strfreev(field);
    }
    g_strfreev(lines);
}

static bool
add_glob(void *user, char **field)
{
    g_string_append_printf(user, "<glob>*/%s</glob>\n", field[FILE_NAME]);
    return true;
}

static char *
configuration(const char *dirs)
{
    GString *files = g_string_new(NULL), *list = g_string_new(NULL);
    each_file(add_glob, files);
    char **dir = g_strsplit(dirs, ":", 0);
    for (size_t i = 0; dir[i]; i++) {
        char *path = g_canonicalize_filename(dir[i], NULL);
        char *text = g_markup_printf_escaped("<dir>%s</dir>\n", path);
        g_string_append(list, text);
        g_free(path);
        g_free(text);
    }
    g_strfreev(dir);
    GString *conf = g_string_new(builtin_find("fonts.conf"));
    const char *comment = strstr(conf->str, "-->"); /* which speaks of @DIRS@, too */
    GString *rest = g_string_new(comment ? comment + 3 : "");
    g_string_truncate(conf, comment ? (gsize)(comment + 3 - conf->str) : conf->len);
    g_string_replace(rest, "@DIRS@", list->str, 1);
    g_string_replace(rest, "@FILES@", files->str, 1);
    g_string_append(conf, rest->str);
    g_string_free(rest, TRUE);
    g_string_free(files, TRUE);
    g_string_free(list, TRUE);
    return g_string_free(conf, FALSE);
}

static FcConfig *
config_new(const char *dirs)
{
    FcConfig *config = FcConfigCreate();
    char *text = configuration(dirs);
    bool ok = FcConfigParseAndLoadFromMemory(config, (const FcChar8 *)text, FcTrue)
        && FcConfigBuildFonts(config);
    g_free(text);
    if (!ok) {
        FcConfigDestroy(config);
        return NULL;
    }
    return config;
}

static struct fonts *
fonts_new(const char *dirs)
{
    FcConfig *config = config_new(dirs);
    if (!config)
        return NULL;
    struct fonts *f = g_new0(struct fonts, 1);
    f->dirs = g_strdup(dirs);
    f->config = config;
    f->map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(f->map), config);
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(f->map), 72);
    f->families = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    return f;
}

static bool
has_family(const struct fonts *f, const char *family)
{
    const FcFontSet *set = FcConfigGetFonts(f->config, FcSetSystem);
    for (int i = 0; set && i < set->nfont; i++) {
        FcChar8 *name;
        for (int k = 0; FcPatternGetString(set->fonts[i], FC_FAMILY, k, &name) == FcResultMatch;
             k++)
            if (strcmp((const char *)name, family) == 0)
                return true;
    }
    return false;
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
need_family(const struct fonts *f, const char *family, struct diags *diags)
{
    if (has_family(f, family))
        return true;
    struct package_search s = { .family = family };
    each_file(find_package, &s);
    diag_add(diags, DIAG_FONT_MISSING, (struct pos){ 0, 0 },
        "the font %s is not installed in %s: install the package %s", family, f->dirs,
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
        if (!f) {
            diag_add(diags, DIAG_FONT_MISSING, (struct pos){ 0, 0 },
                "the configuration of the fonts in %s cannot be loaded", dirs);
            return NULL;
        }
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
append_family(GString *s, size_t i, bool sans, const char *region)
{
    const char *pattern = sans ? script_families[i].sans : script_families[i].serif;
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
    bool sans = strcmp(generic, "sans-serif") == 0;
    enum script first = script_of(lang);
    GString *s = g_string_new(NULL);
    for (int own = 1; own >= 0; own--) /* the family of the language, then all the others */
        for (size_t i = 0; i < G_N_ELEMENTS(script_families); i++)
            if ((script_families[i].script == first) == (own == 1))
                append_family(s, i, sans, cjk_region(lang));
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
    cairo_font_options_t *o = cairo_font_options_create();
    cairo_font_options_set_hint_style(o, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(o, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(o, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(c, o);
    pango_cairo_context_set_resolution(c, 72);
    cairo_font_options_destroy(o);
    pango_context_set_round_glyph_positions(c, FALSE);
    pango_context_set_language(c, pango_language_from_string(lang ? lang : "en"));
    pango_context_set_base_dir(
        c, lang && lang_is_rtl(lang) ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
    return c;
}

static unsigned
count_threads(void)
{
    GDir *dir = g_dir_open("/proc/self/task", 0, NULL);
    unsigned n = 0;
    while (dir && g_dir_read_name(dir))
        n++;
    if (dir)
        g_dir_close(dir);
    return n;
}

void
fonts_settle(struct fonts *f)
{
    /* A font can only be had when the threads have done their work. */
    PangoContext *c = fonts_context(f, NULL);
    PangoFontDescription *d = pango_font_description_from_string(fonts_family(f, "serif", NULL));
    PangoFont *font = pango_context_load_font(c, d);
    if (font)
        g_object_unref(font);
    pango_font_description_free(d);
    g_object_unref(c);
    for (int i = 0; i < 1000 && count_threads() > 1; i++)
        g_usleep(1000);
}
