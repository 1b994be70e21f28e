/* Galician. */
#include "lang/lang.h"

static const char *const translator[] = {
    "tradución", "tradución de", "traducido por", "tradutor", "tradutora", NULL,
};

static const char *const author[] = {
    "autor", "autora", NULL,
};

const struct lang lang_gl = {
    .tag = "gl",
    .name = "Galician",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_gl",
    .function =
        "de a o que e do da en un para con non unha os no se na por máis as dos como pero ao "
        "das seu súa ou cando moi nos xa tamén só polo pola ata entre despois sen mesmo aos "
        "seus quen nas este esta isto son é foi ser está hai ten pode poden cada sobre onde",
    .letters = "áéíñóúü",
    .credit_translator = translator,
    .credit_author = author,
};
