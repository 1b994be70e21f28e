/*
 * laws-passes FILE...: each pass, run again, changes nothing. Speaks TAP. A tree is compared as
 * the XML that is written of it; diagnostics must not grow either.
 */
#include <glib.h>
#include <stdio.h>
#include <string.h>

#include "lib/lib.h"

static bool
append(void *user, const void *data, size_t len)
{
    g_string_append_len(user, data, (gssize)len);
    return true;
}

static GString *
as_xml(struct anag_doc *doc, const struct anag_opts *opts)
{
    GString *text = g_string_new(NULL);
    if (anag_write(doc, "xml", opts, append, text) != ANAG_OK)
        g_string_assign(text, "");
    return text;
}

/* Where two texts differ, for a person: the line of each. */
static void
show_difference(const char *one, const char *other)
{
    size_t line = 0;
    while (*one && *one == *other) {
        line += *one == '\n';
        one++;
        other++;
    }
    printf("#     line %zu: \"%.60s\" became \"%.60s\"\n", line + 1, one, other);
}

/* The passes up to `last`, and `last` (or, past the end, all of them) again. */
static bool
is_idempotent(const struct pass *const *passes, const char *name, const GString *data,
    const struct anag_opts *opts, size_t last)
{
    struct anag_doc *doc = NULL;
    bool good = false, all = passes[last] == NULL;
    GString *before = NULL, *after = NULL;
    if (anag_read(NULL, name, data->str, data->len, opts, &doc) != ANAG_OK)
        goto out;
    for (size_t i = 0; passes[i] && i <= last; i++)
        passes[i]->run(doc->doc);
    before = as_xml(doc, opts);
    size_t diags = anag_diag_count(doc);
    for (size_t i = all ? 0 : last; passes[i] && (all || i == last); i++)
        passes[i]->run(doc->doc);
    after = as_xml(doc, opts);
    good = before->len > 0 && g_string_equal(before, after) && anag_diag_count(doc) == diags
        && doc_check(doc->doc) == NULL;
    if (!good && before->len > 0) {
        if (doc_check(doc->doc))
            printf("#     %s\n", doc_check(doc->doc));
        printf("#     %zu diagnostics, then %zu\n", diags, anag_diag_count(doc));
        show_difference(before->str, after->str);
    }
out:
    if (before)
        g_string_free(before, TRUE);
    if (after)
        g_string_free(after, TRUE);
    anag_doc_free(doc);
    return good;
}

/* A pass that breaks the law, to see that it is found. */
static void
grow(struct doc *d)
{
    const char *old = d->meta.publisher;
    d->meta.publisher = arena_printf(d->arena, "%sx", old ? old : "");
}

static bool
finds_growth(const struct anag_opts *opts)
{
    static const struct pass growing = { "growing", grow };
    static const struct pass *const passes[] = { &growing, NULL };
    GString *data = g_string_new("A\n\nText.\n");
    bool found = !is_idempotent(passes, "a.txt", data, opts, 0)
        && !is_idempotent(passes, "a.txt", data, opts, 1);
    g_string_free(data, TRUE);
    return found;
}

int
main(int argc, char **argv)
{
    int count = 1;
    struct anag_opts *opts = anag_opts_new();
    printf(
        "%s 1 - finds a pass that changes something again\n", finds_growth(opts) ? "ok" : "not ok");
    for (int i = 1; i < argc; i++) {
        gchar *bytes = NULL, *base = g_path_get_basename(argv[i]);
        gsize len = 0;
        if (g_file_get_contents(argv[i], &bytes, &len, NULL)) {
            GString *data = g_string_new_len(bytes, (gssize)len);
            for (size_t k = 0; k == 0 || lib_passes[k - 1]; k++)
                printf("%s %d - %s: %s again changes nothing\n",
                    is_idempotent(lib_passes, base, data, opts, k) ? "ok" : "not ok", ++count, base,
                    lib_passes[k] ? lib_passes[k]->name : "every pass");
            g_string_free(data, TRUE);
        } else {
            printf("not ok %d - %s: cannot be read\n", ++count, base);
        }
        g_free(bytes);
        g_free(base);
    }
    printf("1..%d\n", count);
    anag_opts_free(opts);
    return 0;
}
