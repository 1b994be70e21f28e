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

static const struct lang_name names[] = {
    { "英語", "en" },
    { "英文", "en" },
    { "英名", "en" },
    { "フランス語", "fr" },
    { "仏語", "fr" },
    { "ドイツ語", "de" },
    { "独語", "de" },
    { "スペイン語", "es" },
    { "ロシア語", "ru" },
    { "露語", "ru" },
    { "アラビア語", "ar" },
    { "中国語", "zh" },
    { "ラテン語", "la" },
    { "イタリア語", "it" },
    { "伊語", "it" },
    { "ポルトガル語", "pt" },
    { "ポーランド語", "pl" },
    { "ウクライナ語", "uk" },
    { "ギリシア語", "el" },
    { "ギリシャ語", "el" },
    { "トルコ語", "tr" },
    { "スウェーデン語", "sv" },
    { "オランダ語", "nl" },
    { "蘭語", "nl" },
    { "韓国語", "ko" },
    { "朝鮮語", "ko" },
    { "ヘブライ語", "he" },
    { "ペルシア語", "fa" },
    { "ペルシャ語", "fa" },
    { "ベトナム語", "vi" },
    { "インドネシア語", "id" },
    { "マレー語", "ms" },
    { NULL, NULL },
};

static const char *const labels[] = { "プレスリリース", "報道発表", NULL };

const struct lang lang_ja = {
    .tag = "ja",
    .name = "Japanese",
    .script = SCRIPT_KANA,
    .note_heads = "注 注釈 脚注",
    .labels = labels,
    .no_spaces = true,
    .credit_translator = translator,
    .credit_author = author,
    .names = names,
};
