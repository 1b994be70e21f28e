/* Lines that tell who translated or wrote a text, by the wordings of the languages. */
#ifndef INFER_CREDIT_WORDS_H
#define INFER_CREDIT_WORDS_H

#include "lang/lang.h"
#include "model/doc.h"

/* A credit found in a text; offsets are bytes of it. */
struct credit {
    const char *role; /* "trl", "aut" */
    size_t name, name_end;
    size_t affiliation, affiliation_end; /* both 0: none */
    bool inflected;                      /* the wording puts the name in another case */
    bool colon;                          /* stands between wording and name */
    bool sure;                           /* the wording can hardly mean something else */
};

/*
 * Is this whole text a credit? `breaks`: offsets of line breaks that separate name and
 * affiliation, as spaces in the text, ended by 0. `tag`: language of the document.
 */
bool credit_find(const char *text, const char *tag, const size_t *breaks, struct credit *ret);

/* Does this whole text name somebody for something else: photographs, editing, contact? */
bool credit_is_other(const char *text, const char *tag);

#endif
