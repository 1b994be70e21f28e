/*
 * The inputs of a run: what the arguments and lists name, in a fixed order, and where the
 * outputs of each belong.
 */
#ifndef CLI_BATCH_LIST_H
#define CLI_BATCH_LIST_H

#include <glib.h>
#include <stdbool.h>

#include "anagnost.h"

struct input {
    char *path;   /* to open */
    char *rel;    /* the same path below OUT, and the name of the notice in reports: "a/n.txt" */
    size_t index; /* from 1, in the whole list (of all shards) */
    size_t slot;  /* from 0, in the list of this shard */
    bool found;   /* in a directory, by its name */
};

struct list {
    GPtrArray *inputs; /* struct input */
    char *out;         /* OUT: never looked into for inputs, if it is not an argument itself */
    char *skip;        /* another directory to pass over, or NULL */
    GPtrArray *dirs;   /* if not NULL: the directories that were looked into are added */
    char **match;      /* patterns of names that are inputs in a directory */
    const char *root;  /* or NULL */
    bool shelf;        /* a shelf is made in OUT, too: its files are no outputs of an input */
};

/* `match`: patterns, separated by commas. Free it with list_finish. */
void list_init(struct list *l, const char *out, const char *match, const char *root);
void list_finish(struct list *l);

/* A file or a directory as an argument. False and *ret_error: a directory cannot be read. */
bool list_add(struct list *l, const char *path, char **ret_error);

/* The paths of a file ("-": standard input), one a line or separated by NUL. */
bool list_add_file(struct list *l, const char *path, char **ret_error);

/*
 * Numbers the inputs, leaves out what is an output of another, and refuses two inputs for one
 * output  or an output that is an input.
 */
bool list_check(struct list *l, const struct anag_opts *opts, char **ret_error);

/* Keeps the inputs of shard k of n, chosen by their names alone, and gives them their slots. */
void list_shard(struct list *l, unsigned k, unsigned n);

struct input *input_new(const char *path, const char *rel);
void input_free(void *input);

/* The names of its outputs below OUT, by these options; ends with NULL. g_strfreev. */
char **input_outputs(const char *rel, const struct anag_opts *opts);

#endif
