#define _GNU_SOURCE
#include "lib/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct file_out {
    char *path, *part, *backup;
    int fd;
    bool renamed;
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

static bool
read_all(int fd, size_t limit, GString *s)
{
    char buf[65536];
    for (;;) {
        ssize_t n = read(fd, buf, sizeof buf);
        if (n < 0 && errno == EINTR)
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
    *ret_mtime = standard ? -1 : (int64_t)st.st_mtime;
    *ret_data = s;
    ok = true;
out:
    if (!ok) {
        *ret_error = error_text("read", path);
        g_string_free(s, TRUE);
    }
    if (fd >= 0 && !standard)
        close(fd);
    return ok;
}

struct file_out *
file_out_new(const char *path, char **ret_error)
{
    struct file_out *f = g_new0(struct file_out, 1);
    f->path = g_strdup(path);
    if (strcmp(path, "-") == 0) {
        f->fd = STDOUT_FILENO;
        return f;
    }
    char *dir = g_path_get_dirname(path), *base = g_path_get_basename(path);
    f->part = g_strdup_printf("%s/.%.200s.%ld.part", dir, base, (long)getpid());
    f->fd = open(f->part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    g_free(dir);
    g_free(base);
    if (f->fd < 0) {
        *ret_error = error_text("write", path);
        g_clear_pointer(&f->part, g_free);
        file_out_drop(f);
        return NULL;
    }
    return f;
}

bool
file_out_write(void *user, const void *data, size_t len)
{
    struct file_out *f = user;
    for (const char *p = data; len;) {
        ssize_t n = write(f->fd, p, len);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        p += n;
        len -= (size_t)n;
    }
    return true;
}

void
file_out_drop(struct file_out *f)
{
    if (!f)
        return;
    if (f->fd > STDERR_FILENO)
        close(f->fd);
    if (f->part)
        unlink(f->part);
    if (f->backup)
        unlink(f->backup);
    g_free(f->path);
    g_free(f->part);
    g_free(f->backup);
    g_free(f);
}

/* Keeps what stands at the path under another name, so that it can be put back. */
static bool
keep_old(struct file_out *f)
{
    char *name = g_strconcat(f->part, ".old", NULL);
    if (link(f->path, name) == 0) {
        f->backup = name;
        return true;
    }
    g_free(name);
    return errno == ENOENT || errno == EPERM || errno == ENOTSUP;
}

static bool
commit_one(struct file_out *f)
{
    if (!f->part)
        return true;
    bool ok = fsync(f->fd) == 0 || errno == EINVAL;
    ok = close(f->fd) == 0 && ok;
    f->fd = -1;
    if (!ok || !keep_old(f) || rename(f->part, f->path) != 0)
        return false;
    g_clear_pointer(&f->part, g_free);
    f->renamed = true;
    return true;
}

static void
undo_one(struct file_out *f)
{
    if (!f->renamed)
        return;
    if (f->backup && rename(f->backup, f->path) == 0)
        g_clear_pointer(&f->backup, g_free);
    else
        unlink(f->path);
}

bool
file_out_commit(struct file_out **f, size_t n, char **ret_error)
{
    bool ok = true;
    for (size_t i = 0; i < n && ok; i++) {
        ok = commit_one(f[i]);
        if (!ok)
            *ret_error = error_text("write", f[i]->path);
    }
    for (size_t i = n; i-- > 0;) {
        if (!ok)
            undo_one(f[i]);
        file_out_drop(f[i]);
    }
    return ok;
}
