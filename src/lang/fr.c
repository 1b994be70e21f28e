/* French. */
#include "lang/lang.h"

static const char *const translator[] = {
    "traduit par", "traduit de ~ par", "traduit du ~ par", "traduit en ~ par", "traduite par",
    "traduit et ~ par", "traduction", "traduction de", "traduction par", "traduction de ~ par",
    "traduction du ~ par", "traduction de ~:", "traduction du ~:", "traduction en ~:",
    "traduction ~:", "traduction ~ de", "traduction ~ par", "traducteur", "traductrice",
    "traducteurs", "version ~:", NULL,
};

static const char *const author[] = {
    "par", "auteur", "auteure", "autrice", "auteurs", "texte de", "texte:", "écrit par",
    "rédigé par", "article de", "propos recueillis par", NULL,
};

static const char *const string[STR_COUNT] = {
    [STR_CONTENTS] = "Table des matières",
    [STR_LANDMARKS] = "Repères",
    [STR_BEGIN] = "Début du texte",
    [STR_NOTES] = "Notes",
    [STR_NOTE] = "Note",
    [STR_BACK] = "Retour au texte",
    [STR_LINK] = "Lien",
    [STR_PAGES] = "Pages",
    [STR_PAGE_OF] = "Page {n} sur {N}",
    [STR_SUMMARY] =
        "Publication produite automatiquement à partir d’un texte brut : les titres, les "
        "langues et les notes ont été déduits par un programme, et son accessibilité n’a pas "
        "été évaluée par une personne.",
    [STR_SUMMARY_PAGES] =
        "Les numéros de page sont ceux de l’édition PDF produite en même temps.",
    [STR_UNTITLED] = "Sans titre",
};

const struct lang lang_fr = {
    .tag = "fr",
    .name = "French",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_fr",
    .function =
        "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se "
        "ce il sont mais comme ou si son sa ses avec nous vous leur leurs cette ces aux été "
        "être fait on tout tous même elle ils deux où aussi bien peut ainsi sans dont entre "
        "après avant encore sous vers chez depuis pendant lors afin selon très notre votre "
        "nos vos mes ton celui celle ceux l' d' qu' n' s' c' j' m' contre jusque quand donc "
        "car ni or y ont était avait sera peuvent doit toute toutes autres autre chaque parce "
        "lequel laquelle",
    .letters = "àâæçéèêëîïôœùûüÿ",
    .credit_translator = translator,
    .credit_author = author,
    .string = string,
};
