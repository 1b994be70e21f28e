/* Czech. */
#include "lang/lang.h"

static const char *const translator[] = {
    "překlad", "přeložil", "přeložila", "přeložili", "překladatel", "překladatelka",
    "překlad z ~:", NULL,
};

static const char *const author[] = {
    "autor", "autorka", "autoři", "napsal", "napsala", NULL,
};

const struct lang lang_cs = {
    .tag = "cs",
    .name = "Czech",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_cs_CZ",
    .function =
        "a v se na je že s z do o i k ve pro za by ale si jako po od jsou co není nebo tak "
        "jeho jejich který která které kteří může také být byl byla bylo byly než jen už při "
        "před mezi bez pod nad když kde této tento tato toto těchto tím proto podle však "
        "všechny více jsme jste mají má své svůj",
    .letters = "áčďéěíňóřšťúůýž",
    .credit_translator = translator,
    .credit_author = author,
};
