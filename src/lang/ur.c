/* Urdu. */
#include "lang/lang.h"

static const char *const translator[] = {
    "ترجمہ", "مترجم", NULL,
};

static const char *const author[] = {
    "مصنف", "تحریر", NULL,
};

const struct lang lang_ur = {
    .tag = "ur",
    .name = "Urdu",
    .script = SCRIPT_ARABIC,
    .rtl = true,
    .function =
        "کے میں کی ہے اور سے کا کو نے پر یہ کہ ہیں کر بھی اس ایک وہ تو ہو تھا گیا کیا لیے لئے "
        "جو نہیں یا ان اپنے تھے ہوئے",
    .letters = "پچژگکیےںہھٹڈڑ",
    .credit_translator = translator,
    .credit_author = author,
};
