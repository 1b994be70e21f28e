/* Belarusian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "пераклад +", "пераклала", "пераклаў", "перакладчык", NULL,
};

static const char *const author[] = {
    "аўтар", NULL,
};

const struct lang lang_be = {
    .tag = "be",
    .name = "Belarusian",
    .script = SCRIPT_CYRILLIC,
    .hyphen_dict = "hyph_be_BY",
    .function =
        "і ў у не на што з да як гэта за пра для ад або але мы вы яны ён яна яно іх яго яе "
        "які якая якое якія можа можна таксама быць ёсць быў была было былі гэты гэта гэтыя "
        "каб калі дзе ці пад пасля перад паміж праз без над пры больш яшчэ ўжо толькі усе ўсе "
        "так",
    .letters = "абвгдежзійклмнопрстуўфхцчшыьэюяё",
    .credit_translator = translator,
    .credit_author = author,
};
