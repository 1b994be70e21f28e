/* Finnish. */
#include "lang/lang.h"

static const char *const translator[] = {
    "suomennos", "kääntänyt", "suomentanut", "kääntäjä", "käännös", NULL,
};

static const char *const author[] = {
    "kirjoittanut", "kirjoittaja", "teksti:", NULL,
};

const struct lang lang_fi = {
    .tag = "fi",
    .name = "Finnish",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_fi_FI",
    .function =
        "ja on ei se että oli hän en mutta joka kun niin kuin mitä sen jos ovat tai myös ole "
        "olla joka jotka joita tämä tämän nämä siitä vain niiden sekä kanssa mukaan voi "
        "voidaan kuten jo vielä sitä hänen ne he me te minä sinä ollut olivat ennen jälkeen",
    .letters = "äöå",
    .credit_translator = translator,
    .credit_author = author,
};
