/* Croatian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "prijevod", "preveo", "prevela", "prevoditelj", "prevoditeljica", NULL,
};

static const char *const author[] = {
    "autor", "autorica", NULL,
};

const struct lang lang_hr = {
    .tag = "hr",
    .name = "Croatian",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_hr_HR",
    .function =
        "i u na je da se za od su s ne kao koji koja koje što iz o po ali ili bi će biti to "
        "ovaj ova ove do pri nakon prije između bez nad pod on ona oni mi vi ga mu joj ih im "
        "sve samo još ako kada gdje može",
    .letters = "čćđšž",
    .credit_translator = translator,
    .credit_author = author,
};
