#include "cli/batch_state.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "cli/batch_file.h"

/* What is known of one input. */
struct known {
    JsonArray *list; /* key and outputs of each record */
    GArray *places;  /* struct place, of the same records */
};

struct state {
    char *dir, *path; /* of the folder; of the file that is written */
    int lock, own_lock;
    int fd[64]; /* the files; the first one is written */
    int n_fds;
    goffset end;        /* of the written one */
    size_t lines;       /* in it */
    GHashTable *inputs; /* rel to struct known */
};

static void
known_free(gpointer data)
{
    struct known *k = data;
    json_array_unref(k->list);
    g_array_free(k->places, TRUE);
    g_free(k);
}

static struct known *
known_of(const struct state *s, const char *rel)
{
    struct known *k = g_hash_table_lookup(s->inputs, rel);
    if (k)
        return k;
    k = g_new0(struct known, 1);
    k->list = json_array_new();
    k->places = g_array_new(FALSE, FALSE, sizeof(struct place));
    g_hash_table_insert(s->inputs, g_strdup(rel), k);
    return k;
}

/* A newer record takes the place of an older one with its key or in its file. */
static void
learn(struct state *s, JsonObject *record, struct place place)
{
    const char *key = record_string(record, "key");
    JsonArray *outputs = record_list(record, "outputs");
    enum batch_status status = record_status(record);
    if (!key || !outputs || status == STATUS_FAILED || status == STATUS_UNCHANGED)
        return;
    struct known *k = known_of(s, record_path(record));
    for (guint i = k->places->len; i-- > 0;)
        if (g_array_index(k->places, struct place, i).file == place.file
            || strcmp(record_string(record_item(k->list, i), "key"), key) == 0) {
            g_array_remove_index(k->places, i);
            json_array_remove_element(k->list, i);
        }
    JsonObject *o = json_object_new();
    json_object_set_string_member(o, "key", key);
    json_object_set_array_member(o, "outputs", json_array_ref(outputs));
    json_array_add_object_element(k->list, o);
    g_array_append_val(k->places, place);
}

/* Reads the lines of one file. A line that is no record (torn, foreign) is passed over. */
static void
read_lines(struct state *s, int file, const char *path)
{
    GMappedFile *map = g_mapped_file_new(path, FALSE, NULL);
    const char *text = map ? g_mapped_file_get_contents(map) : NULL;
    size_t len = map ? g_mapped_file_get_length(map) : 0;
    for (size_t at = 0, next; text && at < len; at = next) {
        const char *stop = memchr(text + at, '\n', len - at);
        next = stop ? (size_t)(stop - text) + 1 : len;
        struct place place = { file, (goffset)at, next - at - (stop != NULL) };
        JsonObject *record = stop ? record_parse(text + at, place.len) : NULL;
        if (record) {
            learn(s, record, place);
            json_object_unref(record);
        }
        s->lines += file == 0;
    }
    if (file == 0) {
        s->end = (goffset)len;
        /* What was torn off must not spoil the next line. */
        if (text && len && text[len - 1] != '\n' && write_full(s->fd[0], "\n", 1))
            s->end++;
    }
    if (map)
        g_mapped_file_unref(map);
}

static void
read_all(struct state *s)
{
    GDir *dir = g_dir_open(s->dir, 0, NULL);
    GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
    for (const char *name; dir && (name = g_dir_read_name(dir));)
        if (g_str_has_prefix(name, "state") && g_str_has_suffix(name, ".jsonl"))
            g_ptr_array_add(names, g_build_filename(s->dir, name, NULL));
    if (dir)
        g_dir_close(dir);
    for (guint i = 0; i < names->len && s->n_fds < (int)G_N_ELEMENTS(s->fd); i++) {
        const char *path = names->pdata[i];
        if (strcmp(path, s->path) == 0)
            continue;
        int fd = open(path, O_RDONLY | O_CLOEXEC);
        if (fd < 0)
            continue;
        s->fd[s->n_fds] = fd;
        read_lines(s, s->n_fds++, path);
    }
    read_lines(s, 0, s->path);
    g_ptr_array_free(names, TRUE);
}

/* The descriptor of a locked file, -1: it cannot be opened, -2: another process holds it. */
static int
take_lock(const char *dir, const char *name, int how)
{
    char *path = g_build_filename(dir, name, NULL);
    int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    g_free(path);
    if (fd >= 0 && flock(fd, how | LOCK_NB) != 0) {
        close(fd);
        return errno == EWOULDBLOCK ? -2 : -1;
    }
    return fd;
}

/* Workers of a run that was killed end by themselves; a moment is given to them. */
static int
wait_lock(const char *dir, const char *name, int how)
{
    int fd = take_lock(dir, name, how);
    for (int i = 0; fd == -2 && i < 50; i++) {
        g_usleep(100000);
        fd = take_lock(dir, name, how);
    }
    return fd;
}

static void
state_free(struct state *s)
{
    for (int i = 0; i < s->n_fds; i++)
        if (s->fd[i] >= 0)
            close(s->fd[i]);
    if (s->own_lock >= 0)
        close(s->own_lock);
    if (s->lock >= 0)
        close(s->lock);
    g_hash_table_destroy(s->inputs);
    g_free(s->path);
    g_free(s->dir);
    g_free(s);
}

enum state_result
state_open(const char *out, unsigned k, unsigned n, struct state **ret_state, char **ret_error)
{
    char *suffix = n > 1 ? g_strdup_printf(".%u-of-%u", k, n) : g_strdup("");
    char *name = g_strdup_printf("state%s.jsonl", suffix);
    char *lock_name = g_strdup_printf("lock%s", suffix);
    struct state *s = g_new0(struct state, 1);
    enum state_result result = STATE_UNWRITABLE;
    s->own_lock = s->lock = s->fd[0] = -1;
    s->dir = g_build_filename(out, ".anagnost", NULL);
    s->path = g_build_filename(s->dir, name, NULL);
    s->inputs = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, known_free);
    s->n_fds = 1;
    if (!make_dir(s->dir, ret_error))
        goto out;
    s->lock = wait_lock(s->dir, "lock", n > 1 ? LOCK_SH : LOCK_EX);
    if (s->lock >= 0 && n > 1)
        s->own_lock = wait_lock(s->dir, lock_name, LOCK_EX);
    if (s->lock == -2 || s->own_lock == -2) {
        *ret_error = g_strdup_printf("another run is at work in %s", out);
        result = STATE_BUSY;
        goto out;
    }
    s->fd[0] = open(s->path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    if (s->lock < 0 || (n > 1 && s->own_lock < 0) || s->fd[0] < 0) {
        *ret_error = g_strdup_printf("cannot write %s: %s", s->path, g_strerror(errno));
        goto out;
    }
    read_all(s);
    result = STATE_OPEN;
out:
    if (result == STATE_OPEN)
        *ret_state = s;
    else
        state_free(s);
    g_free(lock_name);
    g_free(name);
    g_free(suffix);
    return result;
}

JsonArray *
state_known(const struct state *s, const char *rel)
{
    struct known *k = g_hash_table_lookup(s->inputs, rel);
    return k ? k->list : NULL;
}

struct place
state_find(const struct state *s, const char *rel, const char *key)
{
    struct known *k = g_hash_table_lookup(s->inputs, rel);
    for (guint i = 0; k && i < k->places->len; i++)
        if (strcmp(record_string(record_item(k->list, i), "key"), key) == 0)
            return g_array_index(k->places, struct place, i);
    return (struct place){ .file = -1 };
}

struct place
state_add(struct state *s, JsonObject *record)
{
    char *line = record_line(record);
    size_t len = strlen(line);
    struct place place = { 0, s->end, len };
    line[len] = '\n';
    bool ok = write_full(s->fd[0], line, len + 1);
    g_free(line);
    if (!ok) {
        s->end = lseek(s->fd[0], 0, SEEK_END);
        return (struct place){ .file = -1 };
    }
    s->end += (goffset)len + 1;
    s->lines++;
    learn(s, record, place);
    return place;
}

char *
state_read(const struct state *s, struct place place)
{
    if (place.file < 0)
        return NULL;
    char *line = g_malloc(place.len + 1);
    size_t n = 0;
    while (n < place.len) {
        ssize_t got = pread(s->fd[place.file], line + n, place.len - n, place.at + (goffset)n);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0) {
            g_free(line);
            return NULL;
        }
        n += (size_t)got;
    }
    line[n] = '\0';
    return line;
}

/* Lines of inputs that were made again are dead; a new file holds only the living. */
static void
compact(struct state *s)
{
    char *error = NULL;
    struct new_file *nf = new_file_open(s->path, &error);
    GHashTableIter iter;
    gpointer value;
    g_hash_table_iter_init(&iter, s->inputs);
    while (nf && g_hash_table_iter_next(&iter, NULL, &value)) {
        GArray *places = ((struct known *)value)->places;
        for (guint i = 0; i < places->len; i++) {
            struct place place = g_array_index(places, struct place, i);
            char *line = place.file == 0 ? state_read(s, place) : NULL;
            if (line)
                fprintf(nf->f, "%s\n", line);
            g_free(line);
        }
    }
    if (nf)
        new_file_commit(nf, &error);
    g_free(error); /* the old file serves as well */
}

void
state_close(struct state *s)
{
    if (!s)
        return;
    size_t living = 0;
    GHashTableIter iter;
    gpointer value;
    g_hash_table_iter_init(&iter, s->inputs);
    while (g_hash_table_iter_next(&iter, NULL, &value)) {
        GArray *places = ((struct known *)value)->places;
        for (guint i = 0; i < places->len; i++)
            living += g_array_index(places, struct place, i).file == 0;
    }
    if (living < s->lines)
        compact(s);
    state_free(s);
}
