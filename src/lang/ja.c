/* Japanese. */
#include "lang/lang.h"

static const char *const translator[] = {
    "訳",
    "翻訳",
    "訳者",
    "翻訳者",
    "日本語訳",
    "和訳",
    "@訳",
    NULL,
};

static const char *const author[] = {
    "著者",
    "文：",
    "執筆",
    "著",
    "作者",
    NULL,
};

const struct lang lang_ja = {
    .tag = "ja",
    .name = "Japanese",
    .script = SCRIPT_KANA,
    .no_spaces = true,
    .credit_translator = translator,
    .credit_author = author,
};
