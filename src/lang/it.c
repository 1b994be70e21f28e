/* Italian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "traduzione", "traduzione di", "traduzione a cura di", "traduzione dal~ di",
    "traduzione in ~ di", "traduzione ~ di", "traduzione ~:", "tradotto da", "tradotto dal~ da",
    "tradotto in ~ da", "traduttore", "traduttrice", NULL,
};

static const char *const author[] = {
    "di:", "autore", "autrice", "autori", "scritto da", "a cura di", "testo di", NULL,
};

const struct lang lang_it = {
    .tag = "it",
    .name = "Italian",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_it_IT",
    .function =
        "di e il la che in un a per è una del della non sono da con le si i dei al come alla "
        "nel delle ma più anche questo questa ha o se gli lo dalla nella degli loro essere su "
        "sul sulla tra fra cui ed ai alle dal dai ad nelle nei suo sua suoi ogni può possono "
        "chi quando dove così già ancora solo tutti tutte stato stati l' d' dell' all' nell' "
        "un' dall' sull' hanno era sia senza dopo prima",
    .letters = "àèéìíòóùú",
    .credit_translator = translator,
    .credit_author = author,
};
