/* English. */
#include "lang/lang.h"

static const char *const translator[] = {
    "translated by", "translated from ~ by", "translated into ~ by",
    "translated from ~ into ~ by", "translated and ~ by", "translation by", "translation",
    "translation:", "translation of", "translation from ~ by", "translation into ~ by",
    "translation from ~:", "translator", "translators", "~ translation by", "~ translation:",
    "~ translator:", "translated from ~:", "rendered into ~ by", NULL,
};

static const char *const author[] = {
    "by", "author", "authors", "written by", "text by", "text:", "prepared by", "compiled by",
    "contributed by", "report by", "article by", "posted by", NULL,
};

static const char *const string[STR_COUNT] = {
    [STR_CONTENTS] = "Contents",
    [STR_LANDMARKS] = "Guide",
    [STR_BEGIN] = "Start of text",
    [STR_NOTES] = "Notes",
    [STR_NOTE] = "Note",
    [STR_BACK] = "Back to text",
    [STR_LINK] = "Link",
    [STR_PAGES] = "Pages",
    [STR_PAGE_OF] = "Page {n} of {N}",
    [STR_SUMMARY] =
        "This publication was produced automatically from plain text: headings, languages "
        "and notes were inferred by a program, and its accessibility has not been evaluated "
        "by a person.",
    [STR_SUMMARY_PAGES] = "Page numbers are those of the PDF edition produced at the same time.",
    [STR_UNTITLED] = "Untitled",
};

const struct lang lang_en = {
    .tag = "en",
    .name = "English",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_en_US",
    .function =
        "the of and to in a is that for it as was with be by on not he his but at are this "
        "have from or had an they which you were all her she there would their we him been "
        "has when who will no more if out so what up said its about than into them can only "
        "other time new some could these two may first then do any my now such like our over "
        "me even most made after also did many off before must well back through years where "
        "much your way down should because each just those people how too good very make "
        "world still see own work long get here between both life being under never day same "
        "another know while last might us great year since against go came right used take "
        "three for towards within across among whose without during per nor upon until is how "
        "better future",
    .credit_translator = translator,
    .credit_author = author,
    .string = string,
};
