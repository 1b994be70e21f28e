/* Macedonian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "превод", "преведе", "преведувач", NULL,
};

static const char *const author[] = {
    "автор", NULL,
};

const struct lang lang_mk = {
    .tag = "mk",
    .name = "Macedonian",
    .script = SCRIPT_CYRILLIC,
    .function =
        "и во на да се за од со не е се што како по до или но ќе може би биде ова овој оваа "
        "овие тоа кој која кои при пред меѓу без над под тој таа тие го ја ги му им ние вие "
        "сите само исто така ако кога каде повеќе",
    .letters = "абвгдѓежзѕијклљмнњопрстќуфхцчџш",
    .credit_translator = translator,
    .credit_author = author,
};
