/* Turkish. */
#include "lang/lang.h"

static const char *const translator[] = {
    "çeviri", "çeviren", "çevirmen", "tercüme", NULL,
};

static const char *const author[] = {
    "yazar", "yazan", NULL,
};

const struct lang lang_tr = {
    .tag = "tr",
    .name = "Turkish",
    .script = SCRIPT_LATIN,
    .function =
        "ve bir bu da de için ile olarak çok daha olan en gibi kadar ne sonra ya ki var her "
        "ise ancak olduğu değil veya bunu biz siz onlar mı mi tarafından üzerinde arasında "
        "göre önce nasıl tüm şey",
    .letters = "çğıöşüâî",
    .credit_translator = translator,
    .credit_author = author,
};
