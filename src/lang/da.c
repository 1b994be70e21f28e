/* Danish. */
#include "lang/lang.h"

static const char *const translator[] = {
    "oversat af", "oversættelse", "oversættelse af", "oversætter", "oversat fra ~ af", NULL,
};

static const char *const author[] = {
    "af", "forfatter", "forfattere", "skrevet af", NULL,
};

const struct lang lang_da = {
    .tag = "da",
    .name = "Danish",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_da_DK",
    .function =
        "og i at det er en til af som på de med den for ikke der et fra har om kan vil var "
        "eller så men også blev hun han skal vi du jeg sig ved efter over når være mere end "
        "alle deres dette denne disse kun hvor hvis hvad blive bliver mellem under uden sin "
        "sit sine os dem nu op ud ind",
    .letters = "æøåé",
    .credit_translator = translator,
    .credit_author = author,
};
