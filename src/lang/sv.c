/* Swedish. */
#include "lang/lang.h"

static const char *const translator[] = {
    "översättning", "översättning av", "översatt av", "översättare", "översatt från ~ av",
    "översättning från ~:", NULL,
};

static const char *const author[] = {
    "av", "författare", "skriven av", "text:", NULL,
};

const struct lang lang_sv = {
    .tag = "sv",
    .name = "Swedish",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_sv_SE",
    .function =
        "och i att det är en som på av för med till den har de inte om ett men var jag sig "
        "från vi så kan han när nu vid eller under också ut efter upp bara vad sin in hon där "
        "alla skulle hade finns här mot får ska kommer över än blir detta denna dessa många "
        "mellan utan genom varje andra deras er ni mer",
    .letters = "åäöé",
    .credit_translator = translator,
    .credit_author = author,
};
