/*
 * manual TEMPLATE OUT: the manual page, with the table of options (base/opts.def) in the place of
 * the line "@OPTIONS@". So the manual cannot drift from the program.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct option {
    const char *name, *arg, *value, *help;
} options[] = {
#define OPT(id, name, arg, value, help) { name, arg, value, help },
#include "base/opts.def"
#undef OPT
};

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
        if (strcmp(line, "@OPTIONS@\n") != 0) {
            fputs(line, out);
            continue;
        }
        places++;
        for (size_t i = 0; i < sizeof options / sizeof *options; i++)
            print_option(out, &options[i]);
    }
    fclose(in);
    return fclose(out) == 0 && places == 1 ? EXIT_SUCCESS : EXIT_FAILURE;
}
