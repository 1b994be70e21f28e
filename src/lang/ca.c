/* Catalan. */
#include "lang/lang.h"

static const char *const translator[] = {
    "traducció", "traducció de", "traduït per", "traductor", "traductora", NULL,
};

static const char *const author[] = {
    "autor", "autora", "per", NULL,
};

const struct lang lang_ca = {
    .tag = "ca",
    .name = "Catalan",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_ca",
    .function =
        "de la i el que a en per un les del amb és una els no al es com o més va ser són seva "
        "seu però ha hi aquest aquesta aquests tot també entre sobre sense quan on pels dels "
        "als l' d' s' n' han pot poden fins des molt altres cada",
    .letters = "àçèéíïòóúü·",
    .credit_translator = translator,
    .credit_author = author,
};
