#include "cli/args.h"

#include <stdlib.h>
#include <string.h>

#include "cli/guard.h"
#include "cli/show.h"

int
args_error(const struct command *command, const char *what, const char *arg)
{
    fprintf(stderr, "anagnost: error: %s: ", what);
    print_plain(stderr, arg);
    fprintf(stderr, " [usage]\nanagnost: note: %s --help lists the options\n", command->name);
    return EXIT_USAGE;
}

static void
print_option(const struct command *c, const struct anag_option *o)
{
    printf("  ");
    for (const struct args_short *s = c->brief; s && s->name; s++)
        if (strcmp(s->name, o->name) == 0)
            printf("%s, ", s->brief);
    printf("--%s%s%s\n        %s", o->name, *o->arg ? "=" : "", o->arg, o->help);
    if (*o->value && *o->arg)
        printf(" (default: %s)", o->value);
    putchar('\n');
}

static void
print_help(const struct command *c)
{
    puts(c->head);
    for (const struct anag_option *o = c->own; o->name; o++)
        print_option(c, o);
    for (size_t i = 0; c->converts && anag_option_at(i); i++)
        print_option(c, anag_option_at(i));
    puts("      --help\n        Show this text\n      --version\n        Show the version\n");
    puts(c->foot);
}

/* Is one of the values "a|b|c" this one? A name instead of a list takes anything. */
static bool
is_listed(const char *arg, const char *value)
{
    const char *list = *arg ? arg : "yes|no";
    size_t len = strlen(value);
    if (!strchr(list, '|'))
        return true;
    for (const char *p = list; p; p = strchr(p, '|') ? strchr(p, '|') + 1 : NULL)
        if (strncmp(p, value, len) == 0 && (p[len] == '|' || !p[len]))
            return true;
    return false;
}

/* Own options come before those of the library. *ret_own: its place in the own table, or -1. */
static const struct anag_option *
find_option(const struct command *c, const char *name, size_t len, int *ret_own)
{
    *ret_own = -1;
    for (int i = 0; c->own[i].name; i++)
        if (strlen(c->own[i].name) == len && memcmp(c->own[i].name, name, len) == 0) {
            *ret_own = i;
            return &c->own[i];
        }
    for (size_t i = 0; c->converts && anag_option_at(i); i++)
        if (strlen(anag_option_at(i)->name) == len
            && memcmp(anag_option_at(i)->name, name, len) == 0)
            return anag_option_at(i);
    return NULL;
}

/* One argument that starts with "-"; *i moves over its value. 0 or an exit status. */
static int
parse_option(struct args *a, char **argv, int argc, int *i)
{
    const struct command *c = a->command;
    const char *arg = argv[*i], *name = arg + 2, *value = NULL;
    size_t len = strcspn(name, "=");
    if (arg[1] != '-') {
        name = "";
        for (const struct args_short *s = c->brief; s && s->name; s++)
            if (strncmp(arg, s->brief, 2) == 0)
                name = s->name;
        len = strlen(name);
        value = arg[2] ? arg + 2 : NULL;
    } else if (name[len] == '=') {
        value = name + len + 1;
    }
    int own;
    const struct anag_option *o = find_option(c, name, len, &own);
    if (!o)
        return args_error(c, "no such option", arg);
    if (!value && !*o->arg)
        value = "yes";
    if (!value && *i + 1 < argc)
        value = argv[++*i];
    if (!value)
        return args_error(c, "an option lacks its value", arg);
    if (own >= 0 && is_listed(o->arg, value)) {
        a->value[own] = value;
        return 0;
    }
    if (own >= 0 || anag_opts_set(a->opts, o->name, value) != ANAG_OK)
        return args_error(c, "not a value of this option", arg);
    return 0;
}

static bool
is_answered(const struct command *c, int argc, char **argv)
{
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
        if (strcmp(argv[i], "--help") == 0) {
            print_help(c);
            return true;
        }
        if (strcmp(argv[i], "--version") == 0) {
            printf("anagnost %s\n", anag_version());
            return true;
        }
    }
    return false;
}

bool
args_parse(struct args *a, const struct command *command, int argc, char **argv, int *ret_exit)
{
    *a = (struct args){ .command = command };
    *ret_exit = EXIT_DONE;
    if (is_answered(command, argc, argv))
        return false;
    a->opts = command->converts ? anag_opts_new() : NULL;
    a->files = calloc((size_t)argc + 1, sizeof *a->files);
    if (!a->files)
        guard_no_memory();
    bool options = true;
    for (int i = 1; i < argc && *ret_exit == EXIT_DONE; i++) {
        if (options && strcmp(argv[i], "--") == 0)
            options = false;
        else if (options && argv[i][0] == '-' && argv[i][1])
            *ret_exit = parse_option(a, argv, argc, &i);
        else
            a->files[a->n_files++] = argv[i];
    }
    return *ret_exit == EXIT_DONE;
}

void
args_finish(struct args *a)
{
    anag_opts_free(a->opts);
    free(a->files);
}

static int
find_own(const struct args *a, const char *name)
{
    int i = 0;
    while (a->command->own[i].name && strcmp(a->command->own[i].name, name) != 0)
        i++;
    return i;
}

const char *
args_value(const struct args *a, const char *name)
{
    int i = find_own(a, name);
    return a->value[i] ? a->value[i] : a->command->own[i].value;
}

bool
args_is_set(const struct args *a, const char *name)
{
    return strcmp(args_value(a, name), "yes") == 0;
}
