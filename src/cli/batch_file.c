#include "cli/batch_file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { NAME_PART = 200 }; /* bytes of a name that the library puts into a temporary one */

static char *
error_text(const char *what, const char *path)
{
    return g_strdup_printf("cannot %s %s: %s", what, path, g_strerror(errno));
}

struct new_file *
new_file_open(const char *path, char **ret_error)
{
    struct stat st;
    if (stat(path, &st) == 0 && !S_ISREG(st.st_mode)) { /* a device would be gone */
        *ret_error = g_strdup_printf("cannot write %s: %s", path,
            S_ISDIR(st.st_mode) ? g_strerror(EISDIR) : "this is no file");
        return NULL;
    }
    char *real = realpath(path, NULL); /* a link stays, what it leads to is written */
    struct new_file *nf = g_new0(struct new_file, 1);
    nf->path = g_strdup(real ? real : path);
    free(real);
    char *dir = g_path_get_dirname(nf->path), *base = g_path_get_basename(nf->path);
    nf->part = g_strdup_printf("%s/.%s.part", dir, base);
    nf->f = fopen(nf->part, "we");
    g_free(dir);
    g_free(base);
    if (nf->f)
        return nf;
    *ret_error = error_text("write", path);
    g_clear_pointer(&nf->part, g_free);
    new_file_drop(nf);
    return NULL;
}

void
new_file_drop(struct new_file *nf)
{
    if (!nf)
        return;
    if (nf->f)
        fclose(nf->f);
    if (nf->part)
        unlink(nf->part);
    g_free(nf->part);
    g_free(nf->path);
    g_free(nf);
}

bool
new_file_commit(struct new_file *nf, char **ret_error)
{
    bool ok =
        !ferror(nf->f) && fflush(nf->f) == 0 && (fsync(fileno(nf->f)) == 0 || errno == EINVAL);
    ok = fclose(nf->f) == 0 && ok;
    nf->f = NULL;
    ok = ok && rename(nf->part, nf->path) == 0;
    if (ok)
        g_clear_pointer(&nf->part, g_free);
    else
        *ret_error = error_text("write", nf->path);
    new_file_drop(nf);
    return ok;
}

bool
file_is(const char *path, guint64 size, const char *sha256)
{
    struct stat st;
    char *data = NULL;
    gsize len;
    if (stat(path, &st) != 0 || !S_ISREG(st.st_mode) || (guint64)st.st_size != size
        || !g_file_get_contents(path, &data, &len, NULL))
        return false;
    char *sum = g_compute_checksum_for_data(G_CHECKSUM_SHA256, (const guchar *)data, len);
    bool same = len == size && strcmp(sum, sha256) == 0;
    g_free(sum);
    g_free(data);
    return same;
}

bool
make_dir(const char *path, char **ret_error)
{
    if (g_mkdir_with_parents(path, 0777) == 0)
        return true;
    *ret_error = error_text("make", path);
    return false;
}

bool
write_full(int fd, const void *data, size_t len)
{
    for (const char *p = data; len;) {
        ssize_t n = write(fd, p, len);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        p += n;
        len -= (size_t)n;
    }
    return true;
}

/* ".notice.epub.1234.part" and the same with ".old" are temporary names of "notice.epub". */
static bool
is_temporary(const char *name, const char *base, size_t len)
{
    if (name[0] != '.' || strncmp(name + 1, base, len) != 0)
        return false;
    const char *p = name + 1 + len;
    size_t digits = *p == '.' ? strspn(p + 1, "0123456789") : 0;
    p += digits + 1;
    return digits > 0 && (strcmp(p, ".part") == 0 || strcmp(p, ".part.old") == 0);
}

/* Is it a temporary name of one of the names in the table? */
static bool
is_left_over(const char *name, GHashTable *bases)
{
    if (name[0] != '.' || !(g_str_has_suffix(name, ".part") || g_str_has_suffix(name, ".part.old")))
        return false;
    GHashTableIter iter;
    gpointer base = NULL;
    char *stem = g_strdup(name + 1);
    for (char *dot; !base && (dot = strrchr(stem, '.'));) {
        *dot = '\0';
        base = g_hash_table_lookup(bases, stem);
    }
    g_free(stem);
    if (base)
        return is_temporary(name, base, strlen(base));
    if (strlen(name) < NAME_PART)
        return false;
    g_hash_table_iter_init(&iter, bases);
    while (g_hash_table_iter_next(&iter, &base, NULL))
        if (strlen(base) > NAME_PART && is_temporary(name, base, NAME_PART))
            return true;
    return false;
}

static void
clean_dir(const char *dir, GHashTable *bases)
{
    GDir *d = g_dir_open(dir, 0, NULL);
    for (const char *name; d && (name = g_dir_read_name(d));)
        if (is_left_over(name, bases)) {
            char *path = g_build_filename(dir, name, NULL);
            unlink(path);
            g_free(path);
        }
    if (d)
        g_dir_close(d);
}

void
clean_outputs(const char *out, char *const *names, size_t n)
{
    GHashTable *dirs = g_hash_table_new_full(
        g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_hash_table_destroy);
    for (size_t i = 0; i < n; i++) {
        char *path = g_build_filename(out, names[i], NULL);
        char *dir = g_path_get_dirname(path), *base = g_path_get_basename(path);
        GHashTable *bases = g_hash_table_lookup(dirs, dir);
        if (!bases) {
            bases = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
            g_hash_table_insert(dirs, g_strdup(dir), bases);
        }
        g_hash_table_add(bases, base);
        g_free(dir);
        g_free(path);
    }
    GHashTableIter iter;
    gpointer dir, bases;
    g_hash_table_iter_init(&iter, dirs);
    while (g_hash_table_iter_next(&iter, &dir, &bases))
        clean_dir(dir, bases);
    g_hash_table_destroy(dirs);
}
