/* Latvian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "tulkojums", "tulkoja", "tulkojis", "tulkotājs", NULL,
};

static const char *const author[] = {
    "autors", "autore", NULL,
};

const struct lang lang_lv = {
    .tag = "lv",
    .name = "Latvian",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_lv_LV",
    .function =
        "un ir ka par ar no uz kas tas bija arī vai bet kā lai pēc to tā gan pie līdz starp "
        "bez viņš viņa tikai vēl jau būt var šis šī",
    .letters = "āčēģīķļņšūž",
    .credit_translator = translator,
    .credit_author = author,
};
