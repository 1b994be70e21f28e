/* Estonian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "tõlge", "tõlkinud", "tõlkija", NULL,
};

static const char *const author[] = {
    "autor", NULL,
};

const struct lang lang_et = {
    .tag = "et",
    .name = "Estonian",
    .script = SCRIPT_LATIN,
    .function =
        "ja on ei et see mis kui ka oli ning või aga seda selle oma nii mida siis ta kes veel "
        "üle pärast enne meie teie nad välja olla võib kõik",
    .letters = "äöõüšž",
    .credit_translator = translator,
    .credit_author = author,
};
