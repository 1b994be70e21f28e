/* The program: options of the library's table, files, diagnostics on standard error. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "anagnost.h"

enum { EXIT_DONE = 0, EXIT_FAILED = 1, EXIT_USAGE = 2 };

struct run {
    struct anag_opts *opts;
    const char *out;
    const char **files;
    int n_files;
    bool json;
};

/* Short names of options. */
static const struct {
    const char *brief, *name;
} short_options[] = { { "-t", "to" }, { "-f", "from" } };

static const char *const level_name[] = { "note", "warning", "error" };

static void
print_json_string(const char *s)
{
    putc('"', stderr);
    for (; *s; s++) {
        unsigned char c = (unsigned char)*s;
        if (c == '"' || c == '\\')
            fprintf(stderr, "\\%c", c);
        else if (c < 0x20)
            fprintf(stderr, "\\u%04x", c);
        else
            putc(c, stderr);
    }
    putc('"', stderr);
}

/* Names and texts come from strangers: no control character reaches the terminal. */
static void
print_plain(const char *s)
{
    for (; *s; s++)
        putc((unsigned char)*s < 0x20 || *s == 0x7f ? '?' : *s, stderr);
}

static void
show(void *user, const struct anag_diag *d)
{
    const struct run *run = user;
    if (run->json) {
        fprintf(
            stderr, "{\"level\":\"%s\",\"code\":\"%s\",\"file\":", level_name[d->level], d->code);
        print_json_string(d->file);
        fprintf(stderr, ",\"line\":%u,\"column\":%u,\"text\":", d->line, d->column);
        print_json_string(d->text);
        fputs("}\n", stderr);
        return;
    }
    print_plain(d->file);
    if (d->line)
        fprintf(stderr, ":%u:%u", d->line, d->column);
    fprintf(stderr, ": %s: ", level_name[d->level]);
    print_plain(d->text);
    fprintf(stderr, " [%s]\n", d->code);
}

static void
print_help(void)
{
    puts("Usage: anagnost [OPTION]... FILE...\n"
         "Reads notices in plain text (\"-\": standard input), understands them, and writes\n"
         "an accessible EPUB and an accessible tagged PDF beside each.\n");
    puts("  -o, --output=PATH\n        File or directory for the outputs (\"-\": standard output)");
    for (size_t i = 0; anag_option_at(i); i++) {
        const struct anag_option *o = anag_option_at(i);
        printf("  ");
        for (size_t k = 0; k < sizeof short_options / sizeof *short_options; k++)
            if (strcmp(short_options[k].name, o->name) == 0)
                printf("%s, ", short_options[k].brief);
        printf("--%s%s%s\n        %s", o->name, *o->arg ? "=" : "", o->arg, o->help);
        if (*o->value && *o->arg)
            printf(" (default: %s)", o->value);
        putchar('\n');
    }
    puts("      --help\n        Show this text\n      --version\n        Show the version\n\n"
         "Exit status: 0 done, 1 failed (with --strict also a warning), 2 usage.");
}

static int
usage_error(const char *what, const char *arg)
{
    fprintf(stderr, "anagnost: error: %s: ", what);
    print_plain(arg);
    fputs(" [usage]\nanagnost: note: anagnost --help lists the options\n", stderr);
    return EXIT_USAGE;
}

static const struct anag_option *
find_option(const char *name, size_t len)
{
    for (size_t i = 0; anag_option_at(i); i++)
        if (strlen(anag_option_at(i)->name) == len
            && memcmp(anag_option_at(i)->name, name, len) == 0)
            return anag_option_at(i);
    return NULL;
}

/* One argument that starts with "-"; *i moves over its value. 0 or an exit status. */
static int
parse_option(struct run *run, char **argv, int argc, int *i)
{
    const char *arg = argv[*i], *name = arg + 2, *value = NULL;
    size_t len = strcspn(name, "=");
    if (arg[1] != '-') {
        name = strncmp(arg, "-o", 2) == 0 ? "output" : "";
        for (size_t k = 0; k < sizeof short_options / sizeof *short_options; k++)
            if (strncmp(arg, short_options[k].brief, 2) == 0)
                name = short_options[k].name;
        len = strlen(name);
        value = arg[2] ? arg + 2 : NULL;
    } else if (name[len] == '=') {
        value = name + len + 1;
    }
    bool output = len == 6 && strncmp(name, "output", 6) == 0;
    const struct anag_option *o = find_option(name, len);
    if (!o && !output)
        return usage_error("no such option", arg);
    if (!value && o && !*o->arg)
        value = "yes";
    if (!value && *i + 1 < argc)
        value = argv[++*i];
    if (!value)
        return usage_error("an option lacks its value", arg);
    if (output) {
        run->out = value;
        return 0;
    }
    if (anag_opts_set(run->opts, o->name, value) != ANAG_OK)
        return usage_error("not a value of this option", arg);
    if (strcmp(o->name, "diagnostics") == 0)
        run->json = strcmp(value, "json") == 0;
    return 0;
}

static int
parse(struct run *run, int argc, char **argv)
{
    bool options = true;
    for (int i = 1; i < argc; i++) {
        if (options && strcmp(argv[i], "--") == 0) {
            options = false;
        } else if (options && argv[i][0] == '-' && argv[i][1]) {
            int status = parse_option(run, argv, argc, &i);
            if (status)
                return status;
        } else {
            run->files[run->n_files++] = argv[i];
        }
    }
    return run->n_files ? 0 : usage_error("no file to convert", "FILE");
}

static int
convert(struct run *run)
{
    int status = EXIT_DONE;
    for (int i = 0; i < run->n_files; i++) {
        enum anag_status s = anag_convert_file(run->files[i], run->out, run->opts, show, run);
        if (s != ANAG_OK)
            status = EXIT_FAILED;
    }
    return status;
}

int
main(int argc, char **argv)
{
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
        if (strcmp(argv[i], "--help") == 0) {
            print_help();
            return EXIT_DONE;
        }
        if (strcmp(argv[i], "--version") == 0) {
            printf("anagnost %s\n", anag_version());
            return EXIT_DONE;
        }
    }
    struct run run = { .opts = anag_opts_new(), .files = calloc((size_t)argc + 1, sizeof(char *)) };
    int status = run.files ? parse(&run, argc, argv) : EXIT_FAILED;
    if (status == 0)
        status = convert(&run);
    anag_opts_free(run.opts);
    free(run.files);
    return status;
}
