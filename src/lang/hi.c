/* Hindi. */
#include "lang/lang.h"

static const char *const translator[] = {
    "अनुवाद",
    "अनुवादक",
    "अनुवादित",
    "हिन्दी अनुवाद",
    "हिंदी अनुवाद",
    "अनुवादिका",
    "अनुवादकर्ता",
    "@ द्वारा अनुवादित",
    NULL,
};

static const char *const author[] = {
    "लेखक",
    "लेखिका",
    "द्वारा",
    NULL,
};

const struct lang lang_hi = {
    .tag = "hi",
    .name = "Hindi",
    .script = SCRIPT_DEVANAGARI,
    .function = "के में की है और से का को ने पर यह कि हैं कर भी इस एक वह तो हो था गया क्या लिए जो "
                "नहीं या उन अपने",
    .credit_translator = translator,
    .credit_author = author,
};
