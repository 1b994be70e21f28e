/* Lithuanian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "vertimas", "vertė", "išvertė", "vertėjas", "vertėja", NULL,
};

static const char *const author[] = {
    "autorius", "autorė", NULL,
};

const struct lang lang_lt = {
    .tag = "lt",
    .name = "Lithuanian",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_lt_LT",
    .function =
        "ir į kad yra iš su su tai kaip bet ar buvo po už apie nuo jo jos jie taip pat gali "
        "būti kuris kuri kurie tik dar jau prie per be bei šis ši",
    .letters = "ąčęėįšųūž",
    .credit_translator = translator,
    .credit_author = author,
};
