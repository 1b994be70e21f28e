/* The style sheet of the EPUB: what the one source says to reading systems, and the language. */
#include "base/builtin.h"
#include "style/css.h"
#include "write/epub.h"

const char *
epub_style(struct epub *e)
{
    const char *sheet = css_for_epub(e->arena, builtin_find("standard.css"));
    const struct lang *l = lang_find(e->lang);
    if (l && !l->hyphen_dict)
        sheet = arena_printf(e->arena,
            "%s\nbody { hyphens: manual; -webkit-hyphens: manual; "
            "-epub-hyphens: manual }\n",
            sheet);
    if (l && l->rtl) /* a parallel title in Latin letters stands below the title, not opposite */
        sheet = arena_printf(
            e->arena, "%s\np.title-parallel, p.subtitle { text-align: right }\n", sheet);
    return sheet;
}
