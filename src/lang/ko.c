/* Korean. */
#include "lang/lang.h"

static const char *const translator[] = {
    "옮긴이",
    "번역",
    "번역자",
    "옮김",
    "한국어 번역",
    "@ 옮김",
    "@ 번역",
    NULL,
};

static const char *const author[] = {
    "글쓴이",
    "저자",
    "지은이",
    "글",
    NULL,
};

const struct lang lang_ko = {
    .tag = "ko",
    .name = "Korean",
    .script = SCRIPT_HANGUL,
    .credit_translator = translator,
    .credit_author = author,
};
