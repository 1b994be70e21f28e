/* German. */
#include "lang/lang.h"

static const char *const translator[] = {
    "übersetzt von", "übersetzt aus ~ von", "aus ~ übersetzt von", "aus ~ ins ~ übersetzt von",
    "ins ~ übersetzt von", "übersetzung", "übersetzung von", "übersetzung durch",
    "übersetzung aus ~ von", "übersetzung aus ~:", "übersetzung aus ~ durch",
    "übersetzung ins ~:", "~ übersetzung:", "~ übersetzung von", "übersetzer", "übersetzerin",
    "übersetzer:", "übers.", "übers. von", "~ von:", "deutsch von", "aus ~ von",
    "übertragen von", "übersetzt durch", NULL,
};

static const char *const author[] = {
    "von", "autor", "autorin", "autoren", "autorinnen", "text:", "text von", "verfasst von",
    "verfasser", "verfasserin", "ein beitrag von", "bericht von", NULL,
};

static const char *const string[STR_COUNT] = {
    [STR_CONTENTS] = "Inhalt",
    [STR_LANDMARKS] = "Orientierungspunkte",
    [STR_BEGIN] = "Textbeginn",
    [STR_NOTES] = "Anmerkungen",
    [STR_NOTE] = "Anmerkung",
    [STR_BACK] = "Zurück zum Text",
    [STR_LINK] = "Link",
    [STR_PAGES] = "Seiten",
    [STR_PAGE_OF] = "Seite {n} von {N}",
    [STR_SUMMARY] =
        "Diese Publikation wurde automatisch aus unformatiertem Text erzeugt: Überschriften, "
        "Sprachen und Anmerkungen hat ein Programm erschlossen; die Barrierefreiheit wurde "
        "nicht von einem Menschen geprüft.",
    [STR_SUMMARY_PAGES] = "Die Seitenzahlen sind die der gleichzeitig erzeugten PDF-Ausgabe.",
    [STR_UNTITLED] = "Ohne Titel",
};

const struct lang lang_de = {
    .tag = "de",
    .name = "German",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_de_DE",
    .function =
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als "
        "auch es an werden aus er hat daß dass sie nach wird bei einer um am sind noch wie "
        "einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein "
        "wurde sei wir ich ihr ihre ihren ihrer unter wenn kann gegen vom können schon hatte "
        "mich was alle diese dieser dieses diesen diesem eines sowie zwischen während seit "
        "ohne wo ab beim ins jedoch damit dabei hier dort jede jeder jedes unser unsere euch "
        "uns muss soll sollen müssen wurden worden sehr",
    .letters = "äöüß",
    .credit_translator = translator,
    .credit_author = author,
    .string = string,
};
