/* Slovenian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "prevod", "prevedel", "prevedla", "prevajalec", "prevajalka", NULL,
};

static const char *const author[] = {
    "avtor", "avtorica", NULL,
};

const struct lang lang_sl = {
    .tag = "sl",
    .name = "Slovenian",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_sl_SI",
    .function =
        "in je v na se da za so z ki pa ne s tudi po od pri ali kot do iz bi če še tako lahko "
        "ter bo biti sem smo ste ni so njihov njegov vse samo med pred brez nad pod kjer ko "
        "kaj ta to te tega",
    .letters = "čšž",
    .credit_translator = translator,
    .credit_author = author,
};
