/*
 * anag_warm_up, anag_machine_key: what all documents of a process share, and a name for it.
 */
#include <glib.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/builtin.h"
#include "base/dict.h"
#include "base/opts.h"
#include "lang/lang.h"
#include "lib/file.h"
#include "lib/lib.h"
#include "write/fonts.h"

static bool
makes_pages(const struct anag_opts *opts)
{
    char **words = g_strsplit(opts_str(opts, OPT_TO), ",", 0);
    bool pages = false;
    for (size_t i = 0; words[i]; i++) {
        const struct writer *w = lib_find_writer(words[i], strlen(words[i]));
        pages = pages || (w && w->makes_pages);
    }
    g_strfreev(words);
    return pages;
}

enum anag_status
anag_warm_up(const struct anag_opts *opts, anag_diag_fn *fn, void *user)
{
    if (!makes_pages(opts))
        return ANAG_OK;
    for (size_t i = 0; lang_at(i); i++)
        dict_find(lang_at(i)->hyphen_dict);
    struct diags diags = { .arena = arena_new() };
    struct fonts *fonts = fonts_open(opts, &diags);
    for (size_t i = 0; fn && i < diags.n; i++) {
        const struct diag *d = &diags.v[i];
        struct anag_diag shown = { d->level, diag_info[d->code].code, "", 0, 0, d->text };
        fn(user, &shown);
    }
    arena_free(diags.arena);
    return fonts ? ANAG_OK : ANAG_EUNSUPP;
}

/* Name, size and time of a file, or that it is not there. */
static void
add_file(GChecksum *sum, const char *dir, const char *name)
{
    char *path = g_build_filename(dir, name, NULL);
    GStatBuf st;
    bool there = g_stat(path, &st) == 0;
    char *line = there ? g_strdup_printf("%s %" G_GINT64_FORMAT " %" G_GINT64_FORMAT "\n", name,
                     (gint64)st.st_size, (gint64)st.st_mtime)
                       : g_strdup_printf("%s -\n", name);
    g_checksum_update(sum, (const guchar *)line, -1);
    g_free(line);
    g_free(path);
}

/* What a style sheet says: it may be edited within the second that times are told in. */
static void
add_style(GChecksum *sum, const char *path)
{
    GString *style = NULL;
    char *error = NULL;
    int64_t mtime;
    if (*path && file_read(path, STYLE_LIMIT, &style, &mtime, &error)) {
        g_checksum_update(sum, (const guchar *)style->str, (gssize)style->len);
        g_string_free(style, TRUE);
    }
    g_free(error);
}

char *
anag_machine_key(const struct anag_opts *opts)
{
    GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA256);
    const char *dirs = opts_str(opts, OPT_FONTS);
    char **dir = g_strsplit(*dirs ? dirs : ANAG_FONT_DIRS, ":", 0);
    char **line = g_strsplit(builtin_find("manifest.tsv"), "\n", 0);
    for (size_t i = 0; line[i]; i++) {
        char *name = g_strndup(line[i], strcspn(line[i], "\t"));
        for (size_t k = 0; dir[k] && *name && *name != '#'; k++)
            add_file(sum, dir[k], name);
        g_free(name);
    }
    for (size_t i = 0; lang_at(i); i++) {
        const char *stem = lang_at(i)->hyphen_dict;
        char *name = stem ? g_strconcat(stem, ".dic", NULL) : NULL;
        if (name)
            add_file(sum, ANAG_HYPHEN_DIR, name);
        g_free(name);
    }
    add_style(sum, opts_str(opts, OPT_STYLE));
    g_strfreev(line);
    g_strfreev(dir);
    char *key = strdup(g_checksum_get_string(sum));
    g_checksum_free(sum);
    return key;
}
