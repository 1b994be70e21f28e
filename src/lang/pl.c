/* Polish. */
#include "lang/lang.h"

static const char *const translator[] = {
    "przekład", "przekład z ~:", "tłumaczenie", "tłumaczenie z ~:", "tłumaczone przez",
    "tłumaczył", "tłumaczyła", "przełożył", "przełożyła", "przetłumaczył", "przetłumaczyła",
    "przetłumaczone przez", "tłumacz", "tłumaczka", NULL,
};

static const char *const author[] = {
    "autor", "autorka", "autorzy", "napisał", "napisała", NULL,
};

const struct lang lang_pl = {
    .tag = "pl",
    .name = "Polish",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_pl_PL",
    .function =
        "i w z na do nie się że to jest o jak za od po przez dla co są lub oraz a ale czy ten "
        "ta te tego tej tym tych być był była było były może można tylko także już jeszcze "
        "przy pod nad przed między bez jego jej ich które który która których więc gdy jeśli "
        "aby ze we jako wszystkie bardzo więcej swoje swoich nas was my",
    .letters = "ąćęłńóśźż",
    .credit_translator = translator,
    .credit_author = author,
};
