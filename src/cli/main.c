/* The program: commands, files, diagnostics on standard error. */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "anagnost.h"
#include "cli/args.h"
#include "cli/batch.h"
#include "cli/guard.h"
#include "cli/sandbox.h"
#include "cli/shelf.h"
#include "cli/bind.h"
#include "cli/show.h"

static const struct anag_option own_options[] = {
    { "output", "PATH", "", "File or directory for the outputs (\"-\": standard output)" },
    { NULL, NULL, NULL, NULL },
};

static const struct args_short short_options[] = {
    { "-o", "output" },
    { "-t", "to" },
    { "-f", "from" },
    { NULL, NULL },
};

static const struct command convert_command = {
    .name = "anagnost",
    .head = "Usage: anagnost [OPTION]... FILE...\n"
            "       anagnost explain [OPTION]... FILE...\n"
            "       anagnost batch [OPTION]... DIRECTORY|FILE...\n"
            "       anagnost report merge [OPTION]... PART...\n"
            "       anagnost shelf [OPTION]... DIRECTORY\n"
            "       anagnost bind [OPTION]... -o FILE NOTICE...\n"
            "Reads notices in plain text (\"-\": standard input), understands them, and writes\n"
            "an accessible EPUB and an accessible tagged PDF beside each. For thousands of them\n"
            "there is the command \"batch\" (anagnost batch --help).\n",
    .foot = "Exit status: 0 done, 1 failed (with --strict also a warning), 2 usage.",
    .own = own_options,
    .brief = short_options,
    .converts = true,
};

static const struct anag_option no_options[] = { { NULL, NULL, NULL, NULL } };
static const struct args_short no_short_options[] = { { NULL, NULL } };

static const struct command explain_command = {
    .name = "anagnost explain",
    .head = "Usage: anagnost explain [OPTION]... FILE...\n"
            "Tells on standard output what is understood of a notice and why, one fact a line.\n",
    .foot = "Exit status: 0 done, 1 failed, 2 usage.",
    .own = no_options,
    .brief = no_short_options,
    .converts = true,
};

static int explain_main(int argc, char **argv);

/* The first argument may name a command; a file of that name is given as "./batch". */
static const struct {
    const char *name;
    int (*run)(int argc, char **argv);
    bool has_workers; /* which lock themselves */
} commands[] = { { "explain", explain_main, false }, { "batch", batch_main, true },
    { "report", report_main, false }, { "shelf", shelf_main, false },
    { "bind", bind_main, false } };

static void
show(void *user, const struct anag_diag *d)
{
    const struct args *a = user;
    if (strcmp(anag_opts_value(a->opts, "diagnostics"), "json") == 0)
        show_json(stderr, d);
    else
        show_plain(stderr, d);
}

static bool
is_dir(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

/* What of a path names its outputs: all but the extension; in a directory, only its end. */
struct stem {
    const char *s;
    size_t len;
    const char *path;
};

static struct stem
find_stem(const char *path, bool in_dir)
{
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    const char *dot = strrchr(name, '.'), *end = dot && dot > name ? dot : name + strlen(name);
    const char *start = in_dir ? name : path;
    return (struct stem){ start, (size_t)(end - start), path };
}

static int
compare_stems(const void *x, const void *y)
{
    const struct stem *a = x, *b = y;
    int order = memcmp(a->s, b->s, a->len < b->len ? a->len : b->len);
    return order ? order : (a->len > b->len) - (a->len < b->len);
}

/* Does one of the files go to standard output? */
static bool
uses_stdout(const struct args *a, const char *out)
{
    bool any = strcmp(out, "-") == 0;
    for (int i = 0; i < a->n_files && !*out; i++)
        any = any || strcmp(a->files[i], "-") == 0;
    return any;
}

/* A file, whatever it is called: no output may take the place of an input that is still to come. */
struct place {
    dev_t device;
    ino_t number;
    const char *path;
};

struct places {
    struct place *v;
    size_t n;
    const struct place *own; /* the input whose outputs are looked at */
    const char *hit;         /* another input that is an output */
};

static int
compare_places(const void *x, const void *y)
{
    const struct place *a = x, *b = y;
    int order = (a->device > b->device) - (a->device < b->device);
    return order ? order : (a->number > b->number) - (a->number < b->number);
}

static bool
find_place(const char *path, struct place *ret)
{
    struct stat st;
    if (strcmp(path, "-") == 0 || stat(path, &st) != 0 || !S_ISREG(st.st_mode))
        return false;
    *ret = (struct place){ st.st_dev, st.st_ino, path };
    return true;
}

/* The input's own output is the library's matter. */
static void
look_at_output(void *user, const struct anag_output *output)
{
    struct places *p = user;
    struct place at;
    if (p->hit || !find_place(output->path, &at) || compare_places(&at, p->own) == 0)
        return;
    const struct place *other = bsearch(&at, p->v, p->n, sizeof *p->v, compare_places);
    p->hit = other ? other->path : NULL;
}

/* Would an output of one file be written over another one? 0 or an exit status. */
static int
check_inputs(const struct args *a, const char *out)
{
    struct places p = { .v = calloc((size_t)a->n_files + 1, sizeof *p.v) };
    if (!p.v)
        guard_no_memory();
    for (int i = 0; i < a->n_files; i++)
        p.n += find_place(a->files[i], &p.v[p.n]);
    qsort(p.v, p.n, sizeof *p.v, compare_places);
    struct place own;
    p.own = &own;
    for (int i = 0; i < a->n_files && a->n_files > 1 && !p.hit; i++)
        if (find_place(a->files[i], &own))
            anag_list_outputs(a->files[i], *out ? out : NULL, a->opts, look_at_output, &p);
    int status = p.hit
        ? args_error(a->command, "an input would be written over by the output of another", p.hit)
        : EXIT_DONE;
    free(p.v);
    return status;
}

/* Several files or formats must not come to one output. 0 or an exit status. */
static int
check_outputs(const struct args *a, const char *out)
{
    if (strchr(anag_opts_value(a->opts, "to"), ',') && uses_stdout(a, out))
        return args_error(a->command, "standard output takes one format: choose it with -t", "-");
    bool in_dir = *out && is_dir(out);
    if (a->n_files > 1 && *out && !in_dir)
        return args_error(a->command, "several files need a directory as output", out);
    size_t n = (size_t)a->n_files;
    struct stem *v = calloc(n + 1, sizeof *v);
    if (!v)
        guard_no_memory();
    for (size_t i = 0; i < n; i++)
        v[i] = find_stem(a->files[i], in_dir);
    qsort(v, n, sizeof *v, compare_stems);
    int status = EXIT_DONE;
    for (size_t i = 1; i < n && status == EXIT_DONE; i++)
        if (compare_stems(&v[i - 1], &v[i]) == 0)
            status = args_error(a->command, "two files have the same outputs", v[i].path);
    free(v);
    return status == EXIT_DONE ? check_inputs(a, out) : status;
}

static int
convert(struct args *a)
{
    const char *out = args_value(a, "output");
    int status = check_outputs(a, out);
    for (int i = 0; i < a->n_files && status != EXIT_USAGE; i++) {
        guard_begin(a->opts, a->files[i]);
        enum anag_status s = anag_convert_file(a->files[i], *out ? out : NULL, a->opts, show, a);
        if (s != ANAG_OK)
            status = EXIT_FAILED;
    }
    return status;
}

/* Errors only: what else there is to say stands in the explanation. */
static void
show_errors(void *user, const struct anag_diag *d)
{
    if (d->level == ANAG_ERROR)
        show(user, d);
}

static int
explain_main(int argc, char **argv)
{
    struct args a;
    int status;
    if (args_parse(&a, &explain_command, argc, argv, &status)) {
        status = a.n_files ? EXIT_DONE : args_error(a.command, "no file to explain", "FILE");
        anag_opts_set(a.opts, "to", "explain");
        for (int i = 0; i < a.n_files; i++) {
            guard_begin(a.opts, a.files[i]);
            if (anag_convert_file(a.files[i], "-", a.opts, show_errors, &a) != ANAG_OK)
                status = EXIT_FAILED;
        }
    }
    args_finish(&a);
    return status;
}

/*
 * Whoever starts the program may have closed descriptors 0 to 2: no file that is opened later may
 * be taken for them. The null device is opened the wrong way round, so that using it fails.
 */
static void
open_standard(void)
{
    for (int fd = 0; fd <= 2; fd++)
        if (fcntl(fd, F_GETFD) < 0)
            /* cppcheck-suppress leakReturnValNotUsed ; it is to stay open */
            (void)!open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY);
}

/* For what happens in this process; the sanitizer looks for leaks by one of its own. */
static void
lock(void)
{
    guard_start();
    if (!GUARD_HAS_SHADOW)
        sandbox_enter(NULL);
}

static int
run(int argc, char **argv)
{
    for (size_t i = 0; argc > 1 && i < sizeof commands / sizeof *commands; i++)
        if (strcmp(argv[1], commands[i].name) == 0) {
            if (!commands[i].has_workers)
                lock();
            return commands[i].run(argc - 1, argv + 1);
        }
    lock();
    struct args a;
    int status;
    if (args_parse(&a, &convert_command, argc, argv, &status))
        status = a.n_files ? convert(&a) : args_error(a.command, "no file to convert", "FILE");
    args_finish(&a);
    return status;
}

int
main(int argc, char **argv)
{
    open_standard();
    setvbuf(stderr, NULL, _IOLBF, BUFSIZ); /* a line at once, not a letter */
    signal(SIGPIPE, SIG_IGN); /* a reader that goes away is an error of writing, told as such, */
    signal(SIGXFSZ, SIG_IGN); /* and so is a file that may not become as large */
    int status = run(argc, argv);
    if (fflush(stdout) != 0 && status == EXIT_DONE) {
        fputs("anagnost: error: cannot write standard output [write-io]\n", stderr);
        status = EXIT_FAILED;
    }
    return status;
}
