/*
 * Languages: one file each (ru.c, en.c, …), one table of data.
 * Adding one: a file that defines a `const struct lang`, a line in lang_list.def, samples.
 */
#ifndef LANG_LANG_H
#define LANG_LANG_H

#include <stdbool.h>
#include <stddef.h>

#include "lang/uni.h"

/* The fixed words of the books, in the language of the document. */
enum lang_string {
    STR_CONTENTS,      /* "Contents": the navigation's heading */
    STR_LANDMARKS,     /* "Guide" */
    STR_BEGIN,         /* "Start of text": landmark bodymatter */
    STR_NOTES,         /* "Notes" */
    STR_NOTE,          /* "Note": before the sign, for a screen reader: "Note *" */
    STR_BACK,          /* "Back to text" */
    STR_LINK,          /* "Link": before an address, for a link annotation's description */
    STR_QR,            /* "QR code: link to": before an address, for what cannot be seen */
    STR_PAGES,         /* "Pages": the page list's heading */
    STR_PAGE_OF,       /* "Page %d of %d"; no format string: {n} and {N} stand in it */
    STR_SUMMARY,       /* accessibilitySummary: made automatically, not evaluated by a person */
    STR_SUMMARY_PAGES, /* addition: page numbers are those of the PDF made in the same run */
    STR_UNTITLED,      /* "Untitled": only where a format demands a title and there is none */
    STR_SHELF,         /* "Bookshelf": title of a shelf that was given none */
    STR_AUTHOR,        /* "Author": before a name on the shelf */
    STR_TRANSLATOR,    /* "Translator"; where that word has a gender, "Translation" */
    STR_CONTRIBUTOR,   /* "Contributor": another role */
    STR_LARGE_PRINT,   /* "Large print" */
    STR_RECORD,        /* "Catalogue record (MARC)" */
    STR_SOURCE,        /* "Source": a link to the original */
    STR_PREVIOUS,      /* "Previous page" */
    STR_NEXT,          /* "Next page" */
    STR_COUNT
};

/* How a language calls another one. */
struct lang_name {
    const char *stem; /* lower case: the word begins with it; an abbreviation ends in a full stop */
    const char *tag;
};

struct lang {
    const char *tag;  /* BCP 47, short and canonical: "ru", "zh-Hans" */
    const char *name; /* in English, for messages */
    enum script script;
    bool rtl;
    bool no_spaces;          /* Han, Kana: lines join without a space */
    const char *hyphen_dict; /* stem of the libhyphen dictionary, or NULL */
    bool title_case;         /* its titles and names have capitals on nearly every word */
    bool noun_case;          /* it has capitals on every noun */
    int prior;               /* 0 to 2: how often such notices have it, where little tells */
    const char *page; /* words before a page number, lower case, separated by spaces, or NULL */
    const char *note_heads; /* words that stand above notes, likewise */
    const char *const
        *labels;          /* what may stand above a title and is none ("press release"), lower
                             case, NULL at the end, or NULL; behind a final " ~" more follows */
    const char *articles; /* as a title may begin, lower case, separated by spaces ("l'" has no
                             space behind it), or NULL */
    const char *months;   /* as they stand behind the number of a day, lower case, separated by
                             spaces, or NULL */
    const char *function; /* frequent short words, lower case, separated by spaces */
    const char *letters;  /* letters beyond those common to the script, lower case, or NULL;
                             for Chinese: forms that only this script has */
    const char *trigrams; /* three letters each, "_" for a word's edge, the most frequent first,
                             separated by spaces, or NULL (tools/trigrams makes them) */
    /*
     * Wordings of credits, lower case, NULL at the end, or NULL. The name follows, after a colon
     * or a space; " ~" stands for one to four words, "@" for the name where it does not come
     * last, a final ":" demands a colon, a final " +" says that the name is inflected there.
     */
    const char *const *credit_translator;
    const char *const *credit_author;
    const char *const *credit_other; /* photographs, editing, contact: such a line is no heading */
    const char *const *string;       /* STR_COUNT of them, or NULL: English is used and marked */
    /*
     * What tells a hyphen that belongs to the word from one where a line ended; lower case,
     * separated by spaces, or NULL: first and last parts of compounds, numbers that make compounds
     * with each other, words after which part of a compound is left out ("Schul- und").
     */
    const char *hyphen_first, *hyphen_last, *hyphen_number, *hyphen_and;
    const struct lang_name *names; /* of languages, a NULL stem at the end, or NULL */
    const char *amid;              /* words (without spaces: signs) that begin no sentence, where
                                      no small letter can tell it; separated by spaces, or NULL */
    bool one_accent;               /* a word has one accent at most */
    /*
     * Frequent words of content in notices of libraries and the like, lower case, in the forms that
     * stand in titles and names; strings of words separated by spaces, NULL at the end, or NULL.
     */
    const char *const *vocabulary;
};

/* The languages, NULL after the last one. */
const struct lang *lang_at(size_t i);
/* By tag, also a longer one ("ru-RU" finds ru); NULL if unknown. */
const struct lang *lang_find(const char *tag);

/* Is the word (lower case) one of a list that is separated by spaces? The list may be NULL. */
bool lang_lists(const char *list, const char *word);
/* Bytes of the longest word of such a list that the text begins with; 0: none. */
size_t lang_lists_start(const char *list, const char *text);

/* Bytes of an article that a title begins with, and of the space behind it: it sorts without. */
size_t lang_article(const char *tag, const char *title);

/* A fixed word for a document in `tag`; *ret_lang is the language of the word itself. */
const char *lang_string(const char *tag, enum lang_string id, const char **ret_lang);

/*
 * The code of ISO 639-2/B for a tag: "ru" gives "rus", a code of three letters stays. False, and
 * "und": not known.
 */
bool lang_iso639(const char *tag, char ret_code[4]);

/* True if text in this language runs from right to left. */
bool lang_is_rtl(const char *tag);

struct lang_guess {
    const char *tag; /* NULL: cannot be told */
    double score;    /* 0 to 1: how sure */
    double margin;   /* how far before the second best */
};

/*
 * Has the text more letters of scripts that we have no tables of than `known`? *ret_tag is the
 * language that this script is written in, of which there is no struct lang, or NULL.
 */
bool lang_is_sole(const char *text, size_t n, size_t known, const char **ret_tag);

/*
 * The language of a text of any length. `hint` (may be NULL): preferred where nothing tells. The
 * tag may be one that lang_find() does not know: its letters tell it.
 */
struct lang_guess lang_detect(const char *text, size_t n, const char *hint);

enum { LANG_MAX = 64 }; /* more languages there cannot be */

/*
 * How well each language (in the order of lang_at) explains a text: the logarithm of its
 * probability over one of chance; 0 for languages of a script that is not in it.
 */
void lang_score(const char *text, size_t n, double ret_score[LANG_MAX]);

/* Is this word, in lower case, in the table of frequent words? */
bool lang_has_word(const struct lang *l, const char *word);

/* What the tables say of a word, whatever its capitals: bit i stands for lang_at(i). */
struct lang_word {
    unsigned long long function; /* frequent words: it, what its apostrophe ends or begins */
    unsigned long long content;
    unsigned long long article; /* frequent words: what its apostrophe ends: l'histoire */
    bool elided;                /* there is an apostrophe in it */
};

struct lang_word lang_look_up(const char *word, size_t n);

#endif
