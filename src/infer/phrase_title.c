/* A phrase that a parallel title has is in the title's language: "Mérida Charter". */
#include <glib.h>
#include <string.h>

#include "base/utf8.h"
#include "infer/phrase_scan.h"
#include "lang/uni.h"

enum { TITLE_BLOCKS = 3, LONGEST_TITLE = 400, LEAST_WORDS = 2 };

/* Are the words in the text, one after the other? Both are folded. */
static bool
holds(const char *text, const char *words)
{
    size_t n = strlen(words);
    for (const char *p = text; (p = strstr(p, words)); p = utf8_next(p)) {
        bool begins = !uni_is(utf8_before(text, p), UNI_ALNUM);
        if (begins && !uni_is(utf8_char(p + n), UNI_ALNUM))
            return true;
    }
    return false;
}

const char *
phrase_of_title(const struct scan *s, size_t start, size_t end)
{
    const char *tag = NULL;
    struct word w;
    size_t words = 0, holders = 0;
    for (size_t at = start; phrase_next_word(s->text, at, end, &w); at = w.end)
        words++;
    if (words < LEAST_WORDS || end - start > LONGEST_TITLE)
        return NULL;
    char *phrase = g_utf8_casefold(s->text + start, (gssize)(end - start));
    const struct node *b = s->doc->body->first;
    for (int i = 0, own = 0; b && i < TITLE_BLOCKS && node_is_leaf_block(b); i++, b = b->next) {
        const char *text = node_text(s->doc->arena, b);
        own += !b->lang; /* of those in the document's language only the first is a title */
        if (own > 1 || strlen(text) > LONGEST_TITLE)
            break;
        char *title = g_utf8_casefold(text, -1);
        if (holds(title, phrase)) {
            holders++;
            tag = b->lang;
        }
        g_free(title);
    }
    g_free(phrase);
    return holders == 1 ? tag : NULL;
}
