#include "cli/shelf.h"

#include "cli/args.h"
#include "cli/show.h"

static const struct anag_option own_options[] = {
    { "title", "TEXT", "", "Title of the shelf" },
    { "lang", "TAG", "", "Language of the page; else the one that all books share, or English" },
    { "publisher", "NAME", "", "Who offers the books" },
    { "identifier", "URI", "", "Identifier of the feeds; else made from the title" },
    { NULL, NULL, NULL, NULL },
};

static const struct command shelf_command = {
    .name = "anagnost shelf",
    .head = "Usage: anagnost shelf [OPTION]... DIRECTORY\n"
            "Puts the EPUBs of a folder on a shelf: opds.xml (OPDS 1.2) and opds.json (OPDS 2.0)\n"
            "for reading apps, index.html for people, a cover beside each book. PDFs, large\n"
            "print and MARC records of the same name are linked.\n",
    .foot = "Exit status: 0 done, 1 failed, 2 usage.",
    .own = own_options,
};

static void
show(void *user, const struct anag_diag *d)
{
    show_plain(stderr, d);
}

static int
make_shelf(const struct args *a)
{
    struct anag_opts *opts = anag_opts_new();
    int status = EXIT_DONE;
    for (size_t i = 0; own_options[i].name && status == EXIT_DONE; i++) {
        const char *name = own_options[i].name, *value = args_value(a, name);
        if (*value && anag_opts_set(opts, name, value) != ANAG_OK)
            status = args_error(a->command, "not a value of this option", name);
    }
    if (status == EXIT_DONE && anag_shelf(a->files[0], opts, show, NULL) != ANAG_OK)
        status = EXIT_FAILED;
    anag_opts_free(opts);
    return status;
}

int
shelf_main(int argc, char **argv)
{
    struct args a;
    int status;
    if (args_parse(&a, &shelf_command, argc, argv, &status))
        status = a.n_files == 1 ? make_shelf(&a)
                                : args_error(a.command, "one folder is needed", "DIRECTORY");
    args_finish(&a);
    return status;
}
