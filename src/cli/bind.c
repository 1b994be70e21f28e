#include "cli/bind.h"

#include <string.h>

#include "cli/args.h"
#include "cli/show.h"

static const struct anag_option own_options[] = {
    { "output", "FILE", "", "The issue: its extension tells the format if no --to does" },
    { "to", "FORMATS", "", "Formats to write, separated by commas: epub, pdf, xml, json, text" },
    { "title", "TEXT", "", "Title of the issue" },
    { "lang", "TAG", "", "Language of the issue; else the one that all notices share" },
    { "identifier", "URI", "", "Identifier of the issue; else made from title and notices" },
    { "publisher", "NAME", "", "Publisher of the issue" },
    { "rights", "TEXT", "", "Statement of rights" },
    { "date", "DATE", "", "Date in the metadata; else that of the youngest notice" },
    { "paper", "a4|letter", "a4", "Size of the PDF's pages" },
    { "profile", "NAMES", "standard", "Print profiles, a PDF for each, separated by commas" },
    { "duplex", "", "no", "The PDF is for both sides of the paper: inner margins are wider" },
    { "pdf-standard", "ua1|ua2", "ua1", "Standard of the PDF" },
    { "hyphenate", "yes|no", "yes", "Hyphenate the PDF's paragraphs" },
    { "fonts", "DIR", "", "Directory of the fonts, in place of the system's" },
    { NULL, NULL, NULL, NULL },
};

static const struct args_short short_options[] = {
    { "-o", "output" },
    { "-t", "to" },
    { NULL, NULL },
};

static const struct command bind_command = {
    .name = "anagnost bind",
    .head = "Usage: anagnost bind --title=TEXT -o FILE [OPTION]... NOTICE...\n"
            "Binds notices, in the order given, to one EPUB or PDF with common contents. Each\n"
            "keeps its title, its language and its notes.\n",
    .foot = "Exit status: 0 done, 1 failed, 2 usage.",
    .own = own_options,
    .brief = short_options,
};

static void
show(void *user, const struct anag_diag *d)
{
    show_plain(stderr, d);
}

/* "issue.epub" asks for an EPUB. */
static const char *
formats_of(const struct args *a)
{
    const char *to = args_value(a, "to"), *dot = strrchr(args_value(a, "output"), '.');
    for (size_t i = 0; !*to && dot && anag_writer_name(i); i++)
        if (strcmp(anag_writer_extension(i), dot) == 0)
            return anag_writer_name(i);
    return to;
}

static int
bind_notices(const struct args *a)
{
    struct anag_opts *opts = anag_opts_new();
    int status = EXIT_DONE;
    for (size_t i = 1; own_options[i].name && status == EXIT_DONE; i++) {
        const char *name = own_options[i].name;
        const char *value = strcmp(name, "to") == 0 ? formats_of(a) : args_value(a, name);
        if (*value && anag_opts_set(opts, name, value) != ANAG_OK)
            status = args_error(a->command, "not a value of this option", name);
    }
    if (status == EXIT_DONE
        && anag_bind(a->files, (size_t)a->n_files, args_value(a, "output"), opts, show, NULL)
            != ANAG_OK)
        status = EXIT_FAILED;
    anag_opts_free(opts);
    return status;
}

int
bind_main(int argc, char **argv)
{
    struct args a;
    int status;
    if (!args_parse(&a, &bind_command, argc, argv, &status))
        ;
    else if (!a.n_files)
        status = args_error(a.command, "no notice to bind", "NOTICE");
    else if (!*args_value(&a, "output"))
        status = args_error(a.command, "an issue needs a file to be written to", "--output");
    else if (!*args_value(&a, "title"))
        status = args_error(a.command, "an issue needs a title", "--title");
    else
        status = bind_notices(&a);
    args_finish(&a);
    return status;
}
