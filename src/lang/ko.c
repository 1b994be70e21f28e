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
    "역자",
    "우리말 번역",
    "번역 및 ~:",
    "한글 번역",
    "국문 번역",
    NULL,
};

static const char *const author[] = {
    "글쓴이",
    "저자",
    "지은이",
    "글",
    NULL,
};

static const struct lang_name names[] = {
    { "영어", "en" },
    { "영문", "en" },
    { "프랑스어", "fr" },
    { "불어", "fr" },
    { "독일어", "de" },
    { "독어", "de" },
    { "스페인어", "es" },
    { "에스파냐어", "es" },
    { "러시아어", "ru" },
    { "노어", "ru" },
    { "아랍어", "ar" },
    { "중국어", "zh" },
    { "라틴어", "la" },
    { "이탈리아어", "it" },
    { "포르투갈어", "pt" },
    { "폴란드어", "pl" },
    { "우크라이나어", "uk" },
    { "그리스어", "el" },
    { "터키어", "tr" },
    { "튀르키예어", "tr" },
    { "스웨덴어", "sv" },
    { "네덜란드어", "nl" },
    { "일본어", "ja" },
    { "일어", "ja" },
    { "히브리어", "he" },
    { "페르시아어", "fa" },
    { "베트남어", "vi" },
    { "인도네시아어", "id" },
    { "말레이어", "ms" },
    { "말레이시아어", "ms" },
    { NULL, NULL },
};

static const char *const labels[] = { "보도자료", NULL };

const struct lang lang_ko = {
    .tag = "ko",
    .name = "Korean",
    .script = SCRIPT_HANGUL,
    .note_heads = "주 각주",
    .labels = labels,
    .credit_translator = translator,
    .credit_author = author,
    .names = names,
};
