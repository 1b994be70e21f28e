/*
 * Arguments of a command: its own options, which stand in a table like those of the library
 * (anag_option_at), the library's, and files. The same tables make --help.
 */
#ifndef CLI_ARGS_H
#define CLI_ARGS_H

#include "anagnost.h"

enum {
    EXIT_DONE = 0,
    EXIT_FAILED = 1,
    EXIT_USAGE = 2,
    EXIT_MACHINE = 4 /* not the input's fault: try again when the machine is mended */
};

enum { MAX_OWN = 24 };

struct args_short {
    const char *brief, *name; /* "-t", "to" */
};

struct command {
    const char *name;               /* "anagnost batch" */
    const char *head, *foot;        /* of --help, before and after the options */
    const struct anag_option *own;  /* until one without a name; at most MAX_OWN */
    const struct args_short *brief; /* until one without a name */
    bool converts;                  /* takes the library's options, too */
};

struct args {
    const struct command *command;
    struct anag_opts *opts;     /* of the library; NULL if the command takes none */
    const char *value[MAX_OWN]; /* of the own options; NULL: not given */
    const char **files;
    int n_files;
};

/*
 * Reads argv from 1 on. True: go on. False: *ret_exit is what the program ends with, and all has
 * been said (--help and --version, too). Free it with args_finish either way.
 */
bool args_parse(
    struct args *a, const struct command *command, int argc, char **argv, int *ret_exit);
void args_finish(struct args *a);

/* The value of an own option, or its default. */
const char *args_value(const struct args *a, const char *name);
bool args_is_set(const struct args *a, const char *name);

/* Says what is wrong on standard error; EXIT_USAGE. */
int args_error(const struct command *command, const char *what, const char *arg);

#endif
