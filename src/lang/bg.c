/* Bulgarian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "превод", "превод от", "превод на", "превела", "превел", "преведе", "преводач",
    "преведено от", NULL,
};

static const char *const author[] = {
    "автор", "автори", "от", NULL,
};

const struct lang lang_bg = {
    .tag = "bg",
    .name = "Bulgarian",
    .script = SCRIPT_CYRILLIC,
    .hyphen_dict = "hyph_bg_BG",
    .function =
        "и в на за да се с от по е са не че това като при до или но със във как още ще може "
        "би бъде са към след преди през между без над под тя той те то му ги го я си им ние "
        "вие който която което които тази този тези едно един една всички всяка само също "
        "така ако когато където какво повече най-",
    .letters = "абвгдежзийклмнопрстуфхцчшщъьюя",
    .credit_translator = translator,
    .credit_author = author,
};
