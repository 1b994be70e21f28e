/* Romanian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "traducere", "traducere de", "traducerea", "traducerea de", "tradus de", "tradus din ~ de",
    "traducere din ~ de", "traducere ~:", "traducător", "traducătoare", NULL,
};

static const char *const author[] = {
    "autor", "autoare", "autori", "de:", "scris de", NULL,
};

const struct lang lang_ro = {
    .tag = "ro",
    .name = "Romanian",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_ro_RO",
    .function =
        "de și în la a cu nu este pe un că o din se care mai sau pentru să au fi prin ce al "
        "ale ai dar cum dacă fost sunt după între fără sub peste când unde toate acest "
        "această aceste acestea lor lui ei său sa poate doar foarte are avea noi voi",
    .letters = "ăâîșțşţ",
    .credit_translator = translator,
    .credit_author = author,
};
