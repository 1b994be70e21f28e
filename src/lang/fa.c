/* Persian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "ترجمه", "ترجمه از", "ترجمه:", "مترجم", "برگردان", "ترجمهٔ", "ترجمه‌ی", NULL,
};

static const char *const author[] = {
    "نویسنده", "نوشته", "نوشتهٔ", "به قلم", NULL,
};

const struct lang lang_fa = {
    .tag = "fa",
    .name = "Persian",
    .script = SCRIPT_ARABIC,
    .rtl = true,
    .function =
        "و در به از که این را با است برای آن یک تا بر هم نیز می خود شده شود یا اما ما شما "
        "آنها آن‌ها هر باید کرد کرده اگر چه دیگر بین پس پیش بود بوده باشد کند کنند ها های ای "
        "اند دارد همه هیچ مورد",
    .letters = "پچژگکی",
    .credit_translator = translator,
    .credit_author = author,
};
