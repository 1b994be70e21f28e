/* Norwegian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "oversatt av", "oversettelse", "oversettelse ved", "oversetter", "oversatt fra ~ av", NULL,
};

static const char *const author[] = {
    "av", "forfatter", "skrevet av", NULL,
};

const struct lang lang_no = {
    .tag = "no",
    .name = "Norwegian",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_nb_NO",
    .function =
        "og i det er en til av som på de med den for ikke der et fra har om kan vil var eller "
        "så men også ble hun han skal vi du jeg seg ved etter over når være mer enn alle "
        "deres dette denne disse bare hvor hvis hva bli blir mellom under uten sin sitt sine "
        "oss dem nå opp ut inn hadde noen",
    .letters = "æøåéò",
    .credit_translator = translator,
    .credit_author = author,
};
