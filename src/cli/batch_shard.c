#include "cli/batch_shard.h"

#include <glib.h>

/* How each scheduler tells the number of a task: its variables. NULL: it has none for this. */
static const struct scheduler {
    const char *name, *id;
    const char *count;        /* how many tasks there are, or */
    const char *last;         /* the number of the last one */
    const char *first, *step; /* default 0 and 1 */
} schedulers[] = {
    { "Slurm", "SLURM_ARRAY_TASK_ID", "SLURM_ARRAY_TASK_COUNT", NULL, "SLURM_ARRAY_TASK_MIN",
        "SLURM_ARRAY_TASK_STEP" },
    { "Grid Engine", "SGE_TASK_ID", NULL, "SGE_TASK_LAST", "SGE_TASK_FIRST", "SGE_TASK_STEPSIZE" },
    /* Kubernetes does not tell a pod how many there are: the job file has to. */
    { "Kubernetes", "JOB_COMPLETION_INDEX", "ANAGNOST_SHARD_COUNT", NULL, NULL, NULL },
};

enum { MAX_SHARDS = 1000000 };

static bool
read_variable(const char *name, gint64 fallback, gint64 *ret)
{
    const char *text = name ? g_getenv(name) : NULL;
    if (!text) {
        *ret = fallback;
        return fallback >= 0;
    }
    return g_ascii_string_to_signed(text, 10, 0, G_MAXINT32, ret, NULL);
}

static bool
ask(const struct scheduler *s, unsigned *ret_k, unsigned *ret_n, char **ret_error)
{
    gint64 id, first, step, count = 0, last = 0;
    bool ok = read_variable(s->id, -1, &id) && read_variable(s->first, 0, &first)
        && read_variable(s->step, 1, &step)
        && (s->count ? read_variable(s->count, -1, &count) : read_variable(s->last, -1, &last));
    if (!ok || step < 1) {
        *ret_error = g_strdup_printf("%s does not tell how many tasks there are: %s is needed",
            s->name, s->count ? s->count : s->last);
        return false;
    }
    if (!s->count)
        count = (last - first) / step + 1;
    gint64 k = (id - first) / step + 1;
    if (id < first || (id - first) % step != 0 || k > count || count > MAX_SHARDS) {
        *ret_error = g_strdup_printf("the tasks of %s have gaps (task %" G_GINT64_FORMAT
                                     "): give the shard as --shard K/N",
            s->name, id);
        return false;
    }
    *ret_k = (unsigned)k;
    *ret_n = (unsigned)count;
    return true;
}

static bool
ask_schedulers(unsigned *ret_k, unsigned *ret_n, char **ret_error)
{
    for (size_t i = 0; i < G_N_ELEMENTS(schedulers); i++) {
        const char *id = g_getenv(schedulers[i].id);
        /* Grid Engine says "undefined" to a job that is no array. */
        if (id && g_ascii_isdigit(*id))
            return ask(&schedulers[i], ret_k, ret_n, ret_error);
    }
    *ret_error = g_strdup("no scheduler tells the shard: SLURM_ARRAY_TASK_ID, SGE_TASK_ID and "
                          "JOB_COMPLETION_INDEX are not set");
    return false;
}

bool
shard_parse(const char *text, unsigned *ret_k, unsigned *ret_n, char **ret_error)
{
    gint64 k, n;
    if (g_strcmp0(text, "auto") == 0)
        return ask_schedulers(ret_k, ret_n, ret_error);
    char **part = g_strsplit(text, "/", 2);
    bool ok = g_strv_length(part) == 2
        && g_ascii_string_to_signed(part[1], 10, 1, MAX_SHARDS, &n, NULL)
        && g_ascii_string_to_signed(part[0], 10, 1, n, &k, NULL);
    g_strfreev(part);
    if (!ok) {
        *ret_error = g_strdup_printf("not a shard (K/N, K from 1 to N): %s", text);
        return false;
    }
    *ret_k = (unsigned)k;
    *ret_n = (unsigned)n;
    return true;
}
