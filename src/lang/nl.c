/* Dutch. */
#include "lang/lang.h"

static const char *const translator[] = {
    "vertaling", "vertaling door", "vertaling van", "vertaald door", "vertaald uit ~ door",
    "vertaling uit ~ door", "vertaler", "~ vertaling:", NULL,
};

static const char *const author[] = {
    "door", "auteur", "auteurs", "geschreven door", "tekst:", NULL,
};

const struct lang lang_nl = {
    .tag = "nl",
    .name = "Dutch",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_nl_NL",
    .function =
        "de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar "
        "bij of uit nog naar heeft ze hij door wat wordt worden kan over tot dit deze hun zo "
        "haar wel geen was meer al onder tegen moet veel alle we je u ik zij wij waar na "
        "hebben kunnen zich tussen tijdens zonder elke andere",
    .letters = "ëïéèöüó",
    .credit_translator = translator,
    .credit_author = author,
};
