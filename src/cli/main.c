/* The program: commands, files, diagnostics on standard error. */
#include <stdio.h>
#include <string.h>

#include "anagnost.h"
#include "cli/args.h"
#include "cli/batch.h"

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
            "       anagnost batch [OPTION]... DIRECTORY|FILE...\n"
            "       anagnost report merge [OPTION]... PART...\n"
            "Reads notices in plain text (\"-\": standard input), understands them, and writes\n"
            "an accessible EPUB and an accessible tagged PDF beside each. For thousands of them\n"
            "there is the command \"batch\" (anagnost batch --help).\n",
    .foot = "Exit status: 0 done, 1 failed (with --strict also a warning), 2 usage.",
    .own = own_options,
    .brief = short_options,
    .converts = true,
};

/* The first argument may name a command; a file of that name is given as "./batch". */
static const struct {
    const char *name;
    int (*run)(int argc, char **argv);
} commands[] = { { "batch", batch_main }, { "report", report_main } };

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

static void
show(void *user, const struct anag_diag *d)
{
    const struct args *a = user;
    if (strcmp(anag_opts_value(a->opts, "diagnostics"), "json") == 0) {
        fprintf(
            stderr, "{\"level\":\"%s\",\"code\":\"%s\",\"file\":", level_name[d->level], d->code);
        print_json_string(d->file);
        fprintf(stderr, ",\"line\":%u,\"column\":%u,\"text\":", d->line, d->column);
        print_json_string(d->text);
        fputs("}\n", stderr);
        return;
    }
    print_plain(stderr, d->file);
    if (d->line)
        fprintf(stderr, ":%u:%u", d->line, d->column);
    fprintf(stderr, ": %s: ", level_name[d->level]);
    print_plain(stderr, d->text);
    fprintf(stderr, " [%s]\n", d->code);
}

static int
convert(struct args *a)
{
    const char *out = args_value(a, "output");
    int status = EXIT_DONE;
    for (int i = 0; i < a->n_files; i++) {
        enum anag_status s = anag_convert_file(a->files[i], *out ? out : NULL, a->opts, show, a);
        if (s != ANAG_OK)
            status = EXIT_FAILED;
    }
    return status;
}

int
main(int argc, char **argv)
{
    for (size_t i = 0; argc > 1 && i < sizeof commands / sizeof *commands; i++)
        if (strcmp(argv[1], commands[i].name) == 0)
            return commands[i].run(argc - 1, argv + 1);
    struct args a;
    int status;
    if (args_parse(&a, &convert_command, argc, argv, &status))
        status = a.n_files ? convert(&a) : args_error(a.command, "no file to convert", "FILE");
    args_finish(&a);
    return status;
}
