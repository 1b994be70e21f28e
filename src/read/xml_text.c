/*
 * The bytes of an XML file to the text that the parser sees: in UTF-8, whatever encoding it states,
 * and without tags that would hold up the parser, which compares each attribute with all others.
 */
#include <string.h>

#include "read/charset.h"
#include "read/xml_in.h"

enum { MAX_ATTRIBUTES = 64, MAX_ENCODING = 40 };

/* The encoding that <?xml … encoding="…"?> states, into `name`; false: none, or no name of one. */
static bool
find_declared(const char *data, size_t len, char name[MAX_ENCODING + 1])
{
    const char *end = len > 5 && memcmp(data, "<?xml", 5) == 0 ? memchr(data, '>', len) : NULL;
    char *head = end ? g_strndup(data, (gsize)(end - data)) : NULL;
    const char *at = head ? strstr(head, "encoding") : NULL;
    at = at ? strpbrk(at, "\"'") : NULL;
    size_t n = at ? strcspn(at + 1, "\"'") : 0;
    bool found = n > 0 && n <= MAX_ENCODING;
    if (found) {
        memcpy(name, at + 1, n);
        name[n] = '\0';
    }
    g_free(head);
    return found;
}

char *
xml_in_decode(struct doc *doc, const char *data, size_t len, size_t *ret_len)
{
    char name[MAX_ENCODING + 1] = "UTF-8";
    if (len > 1 && data[0] == '<' && !data[1])
        strcpy(name, "UTF-16LE");
    else if (len > 1 && !data[0] && data[1] == '<')
        strcpy(name, "UTF-16BE");
    else
        find_declared(data, len, name);
    return charset_decode_as(doc, data, len, name, ret_len);
}

static bool
starts(const char *p, const char *with)
{
    return strncmp(p, with, strlen(with)) == 0;
}

/* What follows `what` from p on; the end if it does not come. */
static const char *
behind(const char *p, const char *end, const char *what)
{
    const char *at = g_strstr_len(p, end - p, what);
    return at ? at + strlen(what) : end;
}

/*
 * Where the tag at p, "<", ends: at ">", or at the next "<", which no value may hold.
 * *ret_n: how many values in quotes are in it.
 */
static const char *
end_of_tag(const char *p, const char *end, size_t *ret_n)
{
    char quote = '\0';
    *ret_n = 0;
    for (p++; p < end && *p != '<' && (quote || *p != '>'); p++)
        if (quote) {
            quote = *p == quote ? '\0' : quote;
        } else if (*p == '"' || *p == '\'') {
            quote = *p;
            (*ret_n)++;
        }
    return p;
}

const char *
xml_in_find_crowd(const char *text, size_t len)
{
    const char *end = text + len, *p = text;
    while ((p = memchr(p, '<', (size_t)(end - p))) != NULL) {
        const char *tag = p;
        size_t n = 0;
        if (starts(p, "<!--"))
            p = behind(p, end, "-->");
        else if (starts(p, "<![CDATA["))
            p = behind(p, end, "]]>");
        else if (starts(p, "<?"))
            p = behind(p, end, "?>");
        else
            p = end_of_tag(p, end, &n);
        if (n > MAX_ATTRIBUTES)
            return tag;
    }
    return NULL;
}
