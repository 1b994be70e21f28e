/* Portuguese. */
#include "lang/lang.h"

static const char *const translator[] = {
    "traduzido por", "traduzido do ~ por", "traduzido para ~ por", "tradução", "tradução de",
    "tradução por", "tradução do ~ de", "tradução do ~ por", "tradução para ~:",
    "tradução para ~ de", "tradução para ~ por", "tradução ~:", "tradutor", "tradutora", NULL,
};

static const char *const author[] = {
    "por", "autor", "autora", "autores", "escrito por", "texto de", NULL,
};

const struct lang lang_pt = {
    .tag = "pt",
    .name = "Portuguese",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_pt_PT",
    .function =
        "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao "
        "ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre "
        "depois sem mesmo aos seus quem nas me esse eles você essa num nem suas meu às minha "
        "numa pelos elas qual nós lhe deles essas esses pelas este dele são é foi ser está "
        "estão há tem têm pode podem cada sobre após onde",
    .letters = "ãáàâçéêíóôõúü",
    .credit_translator = translator,
    .credit_author = author,
};
