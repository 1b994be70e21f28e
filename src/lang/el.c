/* Greek. */
#include "lang/lang.h"

static const char *const translator[] = {
    "μετάφραση",
    "μεταφραστής",
    "μεταφράστρια",
    "μεταφράστηκε από",
    "απόδοση",
    "ελληνική μετάφραση",
    "μετέφρασε",
    "μετάφραση από ~:",
    "μετάφραση στα ~:",
    "μετάφραση και ~:",
    "μτφρ.",
    NULL,
};

static const char *const author[] = {
    "συγγραφέας",
    "του",
    NULL,
};

static const struct lang_name names[] = {
    { "αγγλικ", "en" },
    { "αγγλ.", "en" },
    { "γαλλικ", "fr" },
    { "γαλλ.", "fr" },
    { "γερμανικ", "de" },
    { "γερμ.", "de" },
    { "ισπανικ", "es" },
    { "ρωσικ", "ru" },
    { "αραβικ", "ar" },
    { "κινεζικ", "zh" },
    { "λατινικ", "la" },
    { "λατ.", "la" },
    { "ιταλικ", "it" },
    { "ιταλ.", "it" },
    { "πορτογαλικ", "pt" },
    { "τουρκικ", "tr" },
    { "σουηδικ", "sv" },
    { "ιαπωνικ", "ja" },
    { "κορεατικ", "ko" },
    { "εβραϊκ", "he" },
    { NULL, NULL },
};

static const char *const labels[] = { "δελτίο τύπου", NULL };

const struct lang lang_el = {
    .tag = "el",
    .name = "Greek",
    .script = SCRIPT_GREEK,
    .note_heads = "σημειώσεις",
    .labels = labels,
    .hyphen_dict = "hyph_el_GR",
    .months = "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου "
              "οκτωβρίου νοεμβρίου δεκεμβρίου",
    .function =
        "και το η να του της τα των με για στο στη στην από που είναι σε την τον οι ο τη θα "
        "δεν ή ως",
    .credit_translator = translator,
    .credit_author = author,
    .hyphen_and = "και ή",
    .one_accent = true,
    .names = names,
};
