/* The style sheet of the EPUB. */
#include "write/epub.h"

static const char standard[] =
    "body { margin: 0 5%; line-height: 1.5; hyphens: auto; }\n"
    "main, section, hgroup, figure, figcaption, aside, nav { display: block; }\n"
    "a { text-decoration: underline; overflow-wrap: anywhere; }\n";

const char *
epub_style(struct epub *e)
{
    return arena_strdup(e->arena, standard);
}
