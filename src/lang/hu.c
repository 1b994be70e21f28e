/* Hungarian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "fordította", "fordítás", "fordító", "fordították", "magyar fordítás", NULL,
};

static const char *const author[] = {
    "szerző", "szerzők", "írta", NULL,
};

const struct lang lang_hu = {
    .tag = "hu",
    .name = "Hungarian",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_hu_HU",
    .function =
        "a az és hogy nem is egy ez van meg de ha csak volt mint már még el kell vagy azt ki "
        "sem lehet ezt minden be fel így úgy aki ami amely akkor több után előtt között alatt "
        "szerint által való lesz ezek azok ennek annak itt ott nagyon kell lehet",
    .letters = "áéíóöőúüű",
    .credit_translator = translator,
    .credit_author = author,
};
