/* Slovak. */
#include "lang/lang.h"

static const char *const translator[] = {
    "preklad", "preložil", "preložila", "prekladateľ", NULL,
};

static const char *const author[] = {
    "autor", "autorka", NULL,
};

const struct lang lang_sk = {
    .tag = "sk",
    .name = "Slovak",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_sk_SK",
    .function =
        "a v sa na je že s z do o i k vo pre za by ale si ako po od sú čo nie alebo tak jeho "
        "ich ktorý ktorá ktoré ktorí môže tiež byť bol bola bolo boli než len už pri pred "
        "medzi bez pod nad keď kde tejto tento táto toto týchto tým preto podľa však všetky "
        "viac sme ste majú má svoje aj",
    .letters = "áäčďéíĺľňóôŕšťúýž",
    .credit_translator = translator,
    .credit_author = author,
};
