/*
 * Converts a notice and tells what was guessed:
 *     cc -o example example.c $(pkg-config --cflags --libs anagnost)
 *     ./example notice.txt
 */
#include <anagnost.h>
#include <stdio.h>

static void
show(void *user, const struct anag_diag *d)
{
    printf("%s:%u:%u: %s [%s]\n", d->file, d->line, d->column, d->text, d->code);
}

int
main(int argc, char **argv)
{
    struct anag_opts *opts = anag_opts_new();
    enum anag_status status = anag_opts_set(opts, "to", "epub,pdf");
    if (status == ANAG_OK && argc > 1)
        status = anag_convert_file(argv[1], NULL, opts, show, NULL);
    anag_opts_free(opts);
    return status == ANAG_OK ? 0 : 1;
}
