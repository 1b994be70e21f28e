#include "cli/batch_list.h"

#include <errno.h>
#include <fnmatch.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MAX_LIST = 512 * 1024 * 1024 }; /* bytes, of names */

void
list_init(struct list *l, const char *out, const char *match, const char *root)
{
    *l = (struct list){ .inputs = g_ptr_array_new_with_free_func(input_free),
        .out = g_canonicalize_filename(out, NULL),
        .match = g_strsplit(match, ",", 0),
        .root = root && *root ? root : NULL };
}

void
list_finish(struct list *l)
{
    g_ptr_array_free(l->inputs, TRUE);
    g_strfreev(l->match);
    g_free(l->out);
    g_free(l->skip);
}

struct input *
input_new(const char *path, const char *rel)
{
    struct input *in = g_new0(struct input, 1);
    in->path = g_strdup(path);
    in->rel = g_strdup(rel);
    return in;
}

void
input_free(void *input)
{
    struct input *in = input;
    if (!in)
        return;
    g_free(in->path);
    g_free(in->rel);
    g_free(in);
}

static void
add_name(void *user, const struct anag_output *output)
{
    g_ptr_array_add(user, g_strdup(output->path + strlen("./")));
}

char **
input_outputs(const char *rel, const struct anag_opts *opts)
{
    char *in = g_strconcat("./", rel, NULL); /* so that "-" is a name like any other */
    GPtrArray *names = g_ptr_array_new();
    anag_list_outputs(in, NULL, opts, add_name, names);
    g_ptr_array_add(names, NULL);
    g_free(in);
    return (char **)g_ptr_array_free(names, FALSE);
}

/*
 * Where a file that was named itself belongs below OUT: under its path from the root. A path
 * that leads out of the root has nothing to mirror, so its name alone is left.
 */
static char *
mirror(const struct list *l, const char *path, bool from_list)
{
    if (!l->root && !from_list)
        return g_path_get_basename(path);
    char *root = g_canonicalize_filename(l->root ? l->root : ".", NULL);
    char *full = g_canonicalize_filename(path, from_list ? root : NULL), *rel;
    size_t len = strlen(root);
    if (strncmp(full, root, len) == 0 && (full[len] == '/' || len == 1))
        rel = g_strdup(full + len + (len > 1));
    else
        rel = g_path_get_basename(path);
    g_free(root);
    g_free(full);
    return rel;
}

static bool
is_wanted(const struct list *l, const char *name)
{
    for (size_t i = 0; l->match[i]; i++)
        if (fnmatch(l->match[i], name, FNM_PERIOD) == 0)
            return true;
    return false;
}

static int
by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The names in a directory in the order of their bytes; NULL: it cannot be read. */
static GPtrArray *
read_dir(const char *path, char **ret_error)
{
    GError *error = NULL;
    GDir *dir = g_dir_open(path, 0, &error);
    if (!dir) {
        *ret_error = g_strdup(error->message);
        g_error_free(error);
        return NULL;
    }
    GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
    for (const char *name; (name = g_dir_read_name(dir));)
        g_ptr_array_add(names, g_strdup(name));
    g_dir_close(dir);
    g_ptr_array_sort(names, by_name);
    return names;
}

static bool add_dir(struct list *l, const char *path, const char *rel, char **ret_error);

/* What stands there and cannot be looked at is an input that fails; who watches waits for it. */
static void
add_lost(struct list *l, const char *path, const char *rel, const char *end)
{
    char *own = g_strconcat(rel, end, NULL);
    if (!l->dirs)
        g_ptr_array_add(l->inputs, input_new(path, own));
    g_free(own);
}

/* What is hidden is passed over; so is OUT, and a link to a directory, which may lead in a circle.
 */
static bool
add_entry(struct list *l, const char *path, const char *rel, const char *name, char **ret_error)
{
    struct stat st;
    if (name[0] == '.' || lstat(path, &st) != 0)
        return true;
    if (S_ISDIR(st.st_mode)) {
        char *full = g_canonicalize_filename(path, NULL);
        bool passed = strcmp(full, l->out) == 0 || g_strcmp0(full, l->skip) == 0;
        g_free(full);
        if (!passed && access(path, R_OK | X_OK) != 0)
            add_lost(l, path, rel, "/");
        else if (!passed)
            return add_dir(l, path, rel, ret_error);
        return true;
    }
    if (!is_wanted(l, name))
        return true;
    bool there = !S_ISLNK(st.st_mode) || stat(path, &st) == 0;
    if (there && S_ISREG(st.st_mode)) {
        struct input *in = input_new(path, rel);
        in->found = true;
        g_ptr_array_add(l->inputs, in);
    } else if (!there || !S_ISDIR(st.st_mode)) {
        add_lost(l, path, rel, "");
    }
    return true;
}

static bool
add_dir(struct list *l, const char *path, const char *rel, char **ret_error)
{
    GPtrArray *names = read_dir(path, ret_error);
    bool ok = names != NULL;
    if (ok && l->dirs)
        g_ptr_array_add(l->dirs, g_strdup(path));
    for (guint i = 0; ok && i < names->len; i++) {
        const char *name = names->pdata[i];
        char *sub = g_build_filename(path, name, NULL);
        char *sub_rel = *rel ? g_strconcat(rel, "/", name, NULL) : g_strdup(name);
        ok = add_entry(l, sub, sub_rel, name, ret_error);
        g_free(sub);
        g_free(sub_rel);
    }
    if (names)
        g_ptr_array_free(names, TRUE);
    return ok;
}

/* A file that is not there is an input that fails, as any other that cannot be read. */
static bool
add_named(struct list *l, const char *path, bool from_list, char **ret_error)
{
    struct stat st;
    char *full = from_list && l->root && !g_path_is_absolute(path)
        ? g_build_filename(l->root, path, NULL)
        : g_strdup(path);
    char *rel = mirror(l, path, from_list);
    bool ok = true;
    if (stat(full, &st) == 0 && S_ISDIR(st.st_mode))
        ok = add_dir(l, full, l->root || from_list ? rel : "", ret_error);
    else
        g_ptr_array_add(l->inputs, input_new(full, rel));
    g_free(rel);
    g_free(full);
    return ok;
}

bool
list_add(struct list *l, const char *path, char **ret_error)
{
    return add_named(l, path, false, ret_error);
}

static bool
read_list(const char *path, char **ret_text, gsize *ret_len, char **ret_error)
{
    bool standard = strcmp(path, "-") == 0;
    FILE *f = standard ? stdin : fopen(path, "re");
    GString *text = g_string_new(NULL);
    char part[65536];
    for (size_t n; f && text->len <= MAX_LIST && (n = fread(part, 1, sizeof part, f)) > 0;)
        g_string_append_len(text, part, (gssize)n);
    bool ok = f && !ferror(f) && text->len <= MAX_LIST;
    if (!ok)
        *ret_error = g_strdup_printf("cannot read %s: %s", standard ? "standard input" : path,
            text->len > MAX_LIST ? "it is too large for a list" : g_strerror(errno));
    if (f && !standard)
        fclose(f);
    *ret_len = text->len;
    *ret_text = g_string_free(text, !ok);
    return ok;
}

bool
list_add_file(struct list *l, const char *path, char **ret_error)
{
    char *text;
    gsize len;
    if (!read_list(path, &text, &len, ret_error))
        return false;
    char end = memchr(text, '\0', len) ? '\0' : '\n';
    bool ok = true;
    for (char *p = text, *next; ok && p < text + len; p = next) {
        char *stop = memchr(p, end, (size_t)(text + len - p));
        next = stop ? stop + 1 : text + len;
        if (stop)
            *stop = '\0';
        if (*p)
            ok = add_named(l, p, true, ret_error);
    }
    g_free(text);
    return ok;
}

/* What stands in the table of outputs in place of an input for the files of the shelf. */
static const struct input the_shelf = { .path = (char *)(uintptr_t) "the shelf" };

static void
add_shelf(const struct list *l, GHashTable *table)
{
    static const char *const names[] = { "opds.xml", "opds.json", "index.html" };
    for (size_t i = 0; l->shelf && i < G_N_ELEMENTS(names); i++)
        g_hash_table_insert(
            table, g_build_filename(l->out, names[i], NULL), (gpointer)(uintptr_t)&the_shelf);
}

/* Output files, absolute, with the input that makes them. The first of two is kept. */
static GHashTable *
all_outputs(const struct list *l, const struct anag_opts *opts, char **ret_error)
{
    GHashTable *table = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    add_shelf(l, table);
    for (guint i = 0; i < l->inputs->len; i++) {
        struct input *in = l->inputs->pdata[i];
        char **names = input_outputs(in->rel, opts);
        for (size_t k = 0; names[k]; k++) {
            char *full = g_canonicalize_filename(names[k], l->out);
            const struct input *other = g_hash_table_lookup(table, full);
            if (other && !*ret_error)
                *ret_error = g_strdup_printf(
                    "%s and %s would both become %s/%s", other->path, in->path, l->out, names[k]);
            if (other)
                g_free(full);
            else
                g_hash_table_insert(table, full, in);
        }
        g_strfreev(names);
    }
    return table;
}

/* Keeps the inputs for which `keep` says so. */
static void
filter(struct list *l, bool (*keep)(const struct input *in, const void *user), const void *user)
{
    GPtrArray *kept = g_ptr_array_new_with_free_func(input_free);
    for (guint i = 0; i < l->inputs->len; i++) {
        struct input *in = l->inputs->pdata[i];
        if (keep(in, user))
            g_ptr_array_add(kept, in);
        else
            input_free(in);
    }
    g_ptr_array_set_free_func(l->inputs, NULL);
    g_ptr_array_free(l->inputs, TRUE);
    l->inputs = kept;
}

static bool
is_no_output(const struct input *in, const void *user)
{
    char *full = g_canonicalize_filename(in->path, NULL);
    const struct input *maker = g_hash_table_lookup((GHashTable *)(uintptr_t)user, full);
    g_free(full);
    return !in->found || !maker || maker == in;
}

/*
 * An earlier run beside the inputs, with whatever formats, may have left texts that look like
 * inputs ("n.text.txt").
 */
static void
drop_outputs(struct list *l)
{
    struct anag_opts *opts = anag_opts_new();
    GString *all = g_string_new(NULL);
    for (size_t i = 0; anag_writer_name(i); i++)
        g_string_append_printf(all, "%s%s", i ? "," : "", anag_writer_name(i));
    anag_opts_set(opts, "to", all->str);
    char *twice = NULL;
    GHashTable *outputs = all_outputs(l, opts, &twice);
    filter(l, is_no_output, outputs);
    g_free(twice);
    anag_opts_free(opts);
    g_string_free(all, TRUE);
    g_hash_table_destroy(outputs);
}

bool
list_check(struct list *l, const struct anag_opts *opts, char **ret_error)
{
    char *wrong = NULL;
    drop_outputs(l);
    GHashTable *outputs = all_outputs(l, opts, &wrong);
    for (guint i = 0; i < l->inputs->len; i++) {
        struct input *in = l->inputs->pdata[i];
        char *full = g_canonicalize_filename(in->path, NULL);
        in->index = i + 1;
        if (!wrong && g_hash_table_contains(outputs, full))
            wrong = g_strdup_printf("%s would be written over by its own output", in->path);
        g_free(full);
    }
    g_hash_table_destroy(outputs);
    *ret_error = wrong;
    return !wrong;
}

/* By name, not by number: a file that is added while shards run moves no other one. */
static unsigned
shard_of(const char *rel, unsigned n)
{
    guint8 sum[32];
    gsize len = sizeof sum;
    guint64 number = 0;
    GChecksum *c = g_checksum_new(G_CHECKSUM_SHA256);
    g_checksum_update(c, (const guchar *)rel, -1);
    g_checksum_get_digest(c, sum, &len);
    g_checksum_free(c);
    for (int i = 0; i < 8; i++)
        number = number << 8 | sum[i];
    return (unsigned)(number % n) + 1;
}

static bool
is_of_shard(const struct input *in, const void *user)
{
    const unsigned *k_of_n = user;
    return shard_of(in->rel, k_of_n[1]) == k_of_n[0];
}

void
list_shard(struct list *l, unsigned k, unsigned n)
{
    if (n > 1)
        filter(l, is_of_shard, (unsigned[]){ k, n });
    for (guint i = 0; i < l->inputs->len; i++)
        ((struct input *)l->inputs->pdata[i])->slot = i;
}
