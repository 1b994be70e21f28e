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
 * Is this block a credit? `text`: its node_text(); its line breaks separate name and affiliation.
 * `tag`: language of the document.
 */
bool credit_find(const struct node *block, const char *text, const char *tag, struct credit *ret);

/* Does this whole text name somebody for something else: photographs, editing, contact? */
bool credit_is_other(const char *text, const char *tag);

#endif
