/* Serbian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "превод", "превео", "превела", "преводилац", NULL,
};

static const char *const author[] = {
    "аутор", NULL,
};

const struct lang lang_sr = {
    .tag = "sr",
    .name = "Serbian",
    .script = SCRIPT_CYRILLIC,
    .hyphen_dict = "hyph_sr",
    .function =
        "и у на је да се за од са су не као који која које што из о по али или је би ће бити "
        "то ово овај ова ове се до при након пре између без над под он она они ми ви га му "
        "јој их им све само још ако када где може",
    .letters = "абвгдђежзијклљмнњопрстћуфхцчџш",
    .credit_translator = translator,
    .credit_author = author,
};
