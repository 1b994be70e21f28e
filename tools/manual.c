/*
 * manual TEMPLATE OUT: a manual page, with a table of options in the place of the line that names
 * it: "@OPTIONS@" the library's (base/opts.def), "@BATCH@" those of batch. So the manual cannot
 * drift from the program.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct option {
    const char *name, *arg, *value, *help;
};

static const struct option options[] = {
#define OPT(id, name, arg, value, help) { name, arg, value, help },
#include "base/opts.def"
#undef OPT
    { NULL, NULL, NULL, NULL },
};

static const struct option batch_options[] = {
#define BATCH_OPT(name, arg, value, help) { name, arg, value, help },
#include "cli/batch_opts.def"
#undef BATCH_OPT
    { NULL, NULL, NULL, NULL },
};

static const struct table {
    const char *line;
    const struct option *options;
} tables[] = { { "@OPTIONS@\n", options }, { "@BATCH@\n", batch_options } };

/* Text of a page: a hyphen that must stay one is escaped, and so is a backslash. */
static void
print_text(FILE *out, const char *s)
{
    for (; *s; s++) {
        if (*s == '\\' || *s == '-')
            putc('\\', out);
        putc(*s == '\\' ? 'e' : *s, out);
    }
}

static void
print_option(FILE *out, const struct option *o)
{
    fprintf(out, ".It Fl -%s", o->name);
    if (strchr(o->arg, '|')) { /* a list of values: literal */
        fputs(" Ns = Ns Cm ", out);
        for (const char *p = o->arg; *p; p++)
            fputs(*p == '|' ? " | " : (char[]){ *p, 0 }, out);
    } else if (*o->arg) {
        fprintf(out, " Ns = Ns Ar %s", o->arg);
    }
    fputs("\n", out);
    print_text(out, o->help);
    fputs(".\n", out);
    if (*o->value && *o->arg) {
        fputs("Default: ", out);
        print_text(out, o->value);
        fputs(".\n", out);
    }
}

/* The table that a line asks for, or NULL. */
static const struct option *
find_table(const char *line)
{
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        if (strcmp(line, tables[i].line) == 0)
            return tables[i].options;
    return NULL;
}

int
main(int argc, char **argv)
{
    FILE *in = argc == 3 ? fopen(argv[1], "r") : NULL, *out = in ? fopen(argv[2], "w") : NULL;
    char line[4096];
    size_t places = 0;
    if (!in || !out) {
        fputs("usage: manual TEMPLATE OUT\n", stderr);
        return EXIT_FAILURE;
    }
    while (fgets(line, sizeof line, in)) {
        const struct option *o = find_table(line);
        if (!o)
            fputs(line, out);
        places += o != NULL;
        for (; o && o->name; o++)
            print_option(out, o);
    }
    fclose(in);
    return fclose(out) == 0 && places > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
