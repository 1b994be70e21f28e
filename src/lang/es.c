/* Spanish. */
#include "lang/lang.h"

static const char *const translator[] = {
    "traducido por", "traducido de ~ por", "traducido del ~ por", "traducido al ~ por",
    "traducida por", "traducción", "traducción de", "traducción por", "traducción al ~:",
    "traducción al ~ de", "traducción al ~ por", "traducción del ~:", "traducción del ~ de",
    "traducción del ~ por", "traducción ~:", "traducción ~ de", "traductor", "traductora",
    "traductores", "traductor/a", "versión ~ de", "tradujo", "trad.", NULL,
};

static const char *const author[] = {
    "por", "autor", "autora", "autores", "texto de", "texto:", "escrito por", "elaborado por",
    "redactado por", "artículo de", NULL,
};

static const char *const string[STR_COUNT] = {
    [STR_CONTENTS] = "Índice",
    [STR_LANDMARKS] = "Puntos de referencia",
    [STR_BEGIN] = "Comienzo del texto",
    [STR_NOTES] = "Notas",
    [STR_NOTE] = "Nota",
    [STR_BACK] = "Volver al texto",
    [STR_LINK] = "Enlace",
    [STR_PAGES] = "Páginas",
    [STR_PAGE_OF] = "Página {n} de {N}",
    [STR_SUMMARY] =
        "Publicación generada automáticamente a partir de texto sin formato: un programa ha "
        "deducido los encabezados, los idiomas y las notas, y ninguna persona ha evaluado su "
        "accesibilidad.",
    [STR_SUMMARY_PAGES] =
        "Los números de página son los de la edición en PDF generada al mismo tiempo.",
    [STR_UNTITLED] = "Sin título",
};

const struct lang lang_es = {
    .tag = "es",
    .name = "Spanish",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_es_ES",
    .function =
        "de la que el en y a los del se las por un para con no una su al lo como más pero sus "
        "le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde "
        "quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos e esto "
        "mí antes algunos qué unos yo otro otras otra él tanto esa estos mucho nada es son "
        "fue ser está están ha han era cada puede pueden nuestro nuestra según así tras hacia "
        "cuyo cuya mediante aquí sólo solo aún mismo misma",
    .letters = "áéíñóúü",
    .credit_translator = translator,
    .credit_author = author,
    .string = string,
};
