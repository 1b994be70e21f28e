#define _GNU_SOURCE
#include "lib/file.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const int ending_signals[] = { SIGHUP, SIGINT, SIGTERM, SIGXCPU };

/*
 * A file under way. Its bytes have no name until all of them are on the disk, where the system can
 * do that, so that a run that is killed leaves nothing; else they stand under a temporary name.
 * Once names change nothing is allocated: out of memory, GLib would end the program half-way.
 */
struct part {
    char *path;      /* where links lead to */
    char *name;      /* the temporary name */
    char *backup;    /* the name for what was there before */
    int fd;          /* of a file without a name; -1: none */
    bool has_name;   /* the new bytes stand under the temporary name */
    bool has_backup; /* the old ones under theirs */
    bool renamed;
    bool stuck; /* what was there before cannot be put back */
};

static char *
error_text(const char *what, const char *path)
{
    return g_strdup_printf("cannot %s %s: %s", what, path, g_strerror(errno));
}

bool
file_is_dir(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

bool
file_is_special(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && !S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode);
}

bool
file_is_same(const char *path, const char *other)
{
    struct stat a, b;
    return stat(path, &a) == 0 && stat(other, &b) == 0 && a.st_dev == b.st_dev
        && a.st_ino == b.st_ino;
}

/* After a call that failed: is it to be tried again, as soon as the descriptor is ready for it? */
static bool
may_go_on(int fd, short events)
{
    if (errno == EAGAIN)
        poll(&(struct pollfd){ .fd = fd, .events = events }, 1, -1);
    return errno == EAGAIN || errno == EINTR;
}

static bool
read_all(int fd, size_t limit, GString *s)
{
    char buf[65536];
    for (;;) {
        ssize_t n = read(fd, buf, sizeof buf);
        if (n < 0 && may_go_on(fd, POLLIN))
            continue;
        if (n < 0)
            return false;
        if (n == 0)
            return true;
        g_string_append_len(s, buf, n);
        if (s->len > limit) {
            errno = EFBIG;
            return false;
        }
    }
}

bool
file_read(const char *path, size_t limit, GString **ret_data, int64_t *ret_mtime, char **ret_error)
{
    bool standard = strcmp(path, "-") == 0, ok = false;
    int fd = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    GString *s = g_string_new(NULL);
    struct stat st;
    if (fd < 0 || fstat(fd, &st) != 0)
        goto out;
    if (S_ISDIR(st.st_mode)) {
        errno = EISDIR;
        goto out;
    }
    if (S_ISREG(st.st_mode) && (uintmax_t)st.st_size > limit) {
        errno = EFBIG;
        goto out;
    }
    if (!read_all(fd, limit, s))
        goto out;
    *ret_mtime = standard || !S_ISREG(st.st_mode) ? -1 : (int64_t)st.st_mtime;
    *ret_data = s;
    ok = true;
out:;
    int why = errno;
    if (!ok) {
        *ret_error = error_text("read", path);
        g_string_free(s, TRUE);
    }
    if (fd >= 0 && !standard)
        close(fd);
    errno = why;
    return ok;
}

static bool
write_fd(int fd, const void *data, size_t len)
{
    for (const char *p = data; len;) {
        ssize_t n = write(fd, p, len);
        if (n < 0 && !may_go_on(fd, POLLOUT))
            return false;
        if (n > 0) {
            p += n;
            len -= (size_t)n;
        }
    }
    return true;
}

/* Standard output, a pipe or a device: what cannot be renamed is written at once. */
static bool
is_direct(const char *path)
{
    return strcmp(path, "-") == 0 || file_is_special(path);
}

static bool
write_direct(const struct file_bytes *b)
{
    bool standard = strcmp(b->path, "-") == 0;
    int fd = standard ? STDOUT_FILENO : open(b->path, O_WRONLY | O_CLOEXEC);
    bool ok = fd >= 0 && write_fd(fd, b->data, b->len);
    if (fd >= 0 && !standard)
        ok = close(fd) == 0 && ok;
    return ok;
}

/* Names that no other file of this run has, nor one that a killed run left behind. */
static void
choose_names(struct part *p, const char *dir, const char *base, size_t index)
{
    for (size_t i = index;; i += 100) {
        p->name = g_strdup_printf("%s/.%.200s.%ld%02zu.part", dir, base, (long)getpid(), i);
        p->backup = g_strconcat(p->name, ".old", NULL);
        if (access(p->name, F_OK) != 0 && access(p->backup, F_OK) != 0)
            return;
        g_free(p->name);
        g_free(p->backup);
    }
}

/* A file in the directory of the path, without a name if that can be; -1: no file. */
static int
open_part(struct part *p, size_t index)
{
    char *dir = g_path_get_dirname(p->path), *base = g_path_get_basename(p->path);
    choose_names(p, dir, base, index);
    bool can_name = access("/proc/self/fd", X_OK) == 0; /* see name_part */
    int fd = can_name ? open(dir, O_WRONLY | O_TMPFILE | O_CLOEXEC, 0666) : -1;
    p->fd = fd;
    if (fd < 0)
        fd = open(p->name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    p->has_name = fd >= 0 && p->fd < 0;
    g_free(dir);
    g_free(base);
    return fd;
}

/* May the file be replaced? What is there and may not be written may not. */
static bool
may_replace(const char *path)
{
    if (file_is_dir(path)) {
        errno = EISDIR;
        return false;
    }
    return access(path, W_OK) == 0 || errno == ENOENT;
}

static bool
write_part(struct part *p, size_t index, const struct file_bytes *b)
{
    char *real = realpath(b->path, NULL); /* a link stays, what it leads to is written */
    p->path = g_strdup(real ? real : b->path);
    free(real);
    struct stat st;
    int fd = may_replace(p->path) ? open_part(p, index) : -1;
    if (fd >= 0 && stat(p->path, &st) == 0)
        (void)!fchmod(fd, st.st_mode & 07777); /* the rights are those of the old file */
    bool ok = fd >= 0 && write_fd(fd, b->data, b->len) && (fsync(fd) == 0 || errno == EINVAL);
    if (fd >= 0 && p->fd < 0)
        ok = close(fd) == 0 && ok;
    return ok;
}

/* Gives the file its temporary name, from which it is renamed. */
static bool
name_part(struct part *p)
{
    char fd[32];
    snprintf(fd, sizeof fd, "/proc/self/fd/%d", p->fd);
    if (!p->has_name)
        p->has_name = linkat(AT_FDCWD, fd, AT_FDCWD, p->name, AT_SYMLINK_FOLLOW) == 0;
    return p->has_name;
}

/* Keeps what stands at the path under another name, so that it can be put back. */
static bool
keep_old(struct part *p)
{
    p->has_backup = link(p->path, p->backup) == 0;
    return p->has_backup || errno == ENOENT || errno == EPERM || errno == ENOTSUP;
}

static bool
rename_part(struct part *p)
{
    if (!name_part(p) || !keep_old(p) || rename(p->name, p->path) != 0)
        return false;
    p->has_name = false;
    p->renamed = true;
    return true;
}

static void
undo_part(struct part *p)
{
    if (!p->renamed)
        return;
    if (!p->has_backup)
        unlink(p->path);
    else if (rename(p->backup, p->path) == 0)
        p->has_backup = false;
    else
        p->stuck = true; /* old and new both stay, the old one under its other name */
}

static void
finish_part(struct part *p)
{
    if (p->fd >= 0)
        close(p->fd);
    if (p->has_name)
        unlink(p->name);
    if (p->has_backup && !p->stuck)
        unlink(p->backup);
}

static void
free_parts(struct part *parts, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        g_free(parts[i].path);
        g_free(parts[i].name);
        g_free(parts[i].backup);
    }
    g_free(parts);
}

/* First every byte is on the disk, then the names change. */
static bool
write_parts(const struct file_bytes *v, size_t n, char **ret_error)
{
    struct part *parts = g_new0(struct part, n + 1);
    bool ok = true;
    size_t wrong = 0;
    int why = 0;
    for (size_t i = 0; i < n; i++)
        parts[i].fd = -1;
    for (int step = 0; step < 2; step++)
        for (size_t i = 0; i < n && ok; i++) {
            if (step == 0 ? is_direct(v[i].path) : !parts[i].path)
                continue;
            ok = step == 0 ? write_part(&parts[i], i, &v[i]) : rename_part(&parts[i]);
            wrong = i;
            why = errno;
        }
    for (size_t i = n; i-- > 0;) {
        if (!ok)
            undo_part(&parts[i]);
        finish_part(&parts[i]);
    }
    errno = why;
    if (!ok)
        *ret_error = error_text("write", v[wrong].path);
    free_parts(parts, n);
    return ok;
}

bool
file_write_all(const struct file_bytes *v, size_t n, char **ret_error)
{
    for (size_t i = 0; i < n; i++)
        if (is_direct(v[i].path) && !write_direct(&v[i])) {
            *ret_error = error_text("write", v[i].path);
            return false;
        }
    sigset_t ending, before;
    sigemptyset(&ending);
    for (size_t i = 0; i < G_N_ELEMENTS(ending_signals); i++)
        sigaddset(&ending, ending_signals[i]);
    pthread_sigmask(SIG_BLOCK, &ending, &before);
    bool ok = write_parts(v, n, ret_error);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return ok;
}

bool
file_size(const char *path, uint64_t *ret_size)
{
    struct stat st;
    if (stat(path, &st) != 0 || !S_ISREG(st.st_mode))
        return false;
    *ret_size = (uint64_t)st.st_size;
    return true;
}

bool
file_remove(const char *path)
{
    return unlink(path) == 0;
}

/* A folder, and what it holds, without following links to folders. */
static bool
find_below(const char *dir, const char *below, const char *ending, GPtrArray *found)
{
    char *path = *below ? g_build_filename(dir, below, NULL) : g_strdup(dir);
    GDir *d = g_dir_open(path, 0, NULL);
    const char *name;
    while (d && (name = g_dir_read_name(d)) != NULL) {
        char *rest = *below ? g_strconcat(below, "/", name, NULL) : g_strdup(name);
        char *full = g_build_filename(dir, rest, NULL);
        struct stat st;
        bool known = name[0] != '.' && lstat(full, &st) == 0;
        if (known && S_ISDIR(st.st_mode))
            find_below(dir, rest, ending, found);
        else if (known && g_str_has_suffix(name, ending) && !file_is_dir(full))
            g_ptr_array_add(found, g_steal_pointer(&rest));
        g_free(rest);
        g_free(full);
    }
    if (d)
        g_dir_close(d);
    g_free(path);
    return d != NULL;
}

static int
by_name(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

GPtrArray *
file_find(const char *dir, const char *ending, char **ret_error)
{
    GPtrArray *found = g_ptr_array_new_with_free_func(g_free);
    if (!find_below(dir, "", ending, found)) {
        *ret_error = error_text("read", dir);
        g_ptr_array_unref(found);
        return NULL;
    }
    if (found->len)
        qsort(found->pdata, found->len, sizeof *found->pdata, by_name);
    return found;
}

bool
file_make_folder(const char *path, char **ret_error)
{
    char *folder = g_path_get_dirname(path);
    bool done = g_mkdir_with_parents(folder, 0777) == 0;
    if (!done)
        *ret_error = error_text("make the folder", folder);
    g_free(folder);
    return done;
}
