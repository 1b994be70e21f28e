/* The list of languages, and what is asked of one: by tag, its direction, its fixed words. */
#include "lang/lang.h"

#include <glib.h>
#include <string.h>

#define LANG(id) extern const struct lang lang_##id;
#include "lang/lang_list.def"
#undef LANG

static const struct lang *const languages[] = {
#define LANG(id) &lang_##id,
#include "lang/lang_list.def"
#undef LANG
};

/* Tags that name a language of the list in another way. */
static const struct {
    const char *tag, *is;
} aliases[] = {
    { "zh-TW", "zh-Hant" }, { "zh-HK", "zh-Hant" }, { "zh-MO", "zh-Hant" }, { "zh", "zh-Hans" },
    { "nb", "no" }, { "nn", "no" }, { "iw", "he" }, { "in", "id" }, { "sh", "hr" }, { "bs", "hr" },
    { "ms", "id" }, /* nearly the same when written */
};

const struct lang *
lang_at(size_t i)
{
    return i < G_N_ELEMENTS(languages) ? languages[i] : NULL;
}

/* Does the tag begin with these subtags? "ru-RU" and "ru_RU" begin with "ru". */
static bool
begins(const char *tag, const char *with)
{
    for (; *with; tag++, with++) {
        char c = *tag == '_' ? '-' : *tag;
        if (g_ascii_tolower(c) != g_ascii_tolower(*with))
            return false;
    }
    return !*tag || *tag == '-' || *tag == '_';
}

const struct lang *
lang_find(const char *tag)
{
    if (!tag)
        return NULL;
    for (size_t i = 0; i < G_N_ELEMENTS(languages); i++)
        if (begins(tag, languages[i]->tag))
            return languages[i];
    for (size_t i = 0; i < G_N_ELEMENTS(aliases); i++)
        if (begins(tag, aliases[i].tag))
            return lang_find(aliases[i].is);
    return NULL;
}

size_t
lang_article(const char *tag, const char *title)
{
    const struct lang *l = lang_find(tag);
    size_t n = strcspn(title, " "), space = 1;
    const char *elided = g_utf8_strchr(title, (gssize)n, 0x2019);
    char word[16];
    if (!elided)
        elided = memchr(title, '\'', n);
    if (elided) {
        n = (size_t)(elided - title);
        space = *elided == '\'' ? 1 : strlen("\u2019");
    }
    if (!l || !l->articles || !n || n + 2 > sizeof word || !title[n + space])
        return 0;
    for (size_t i = 0; i < n; i++)
        word[i] = g_ascii_tolower(title[i]);
    g_strlcpy(word + n, elided ? "'" : "", 2);
    return lang_lists(l->articles, word) ? n + space : 0;
}

const char *
lang_string(const char *tag, enum lang_string id, const char **ret_lang)
{
    const struct lang *l = lang_find(tag);
    if (!l || !l->string || !l->string[id])
        l = lang_find("en");
    if (ret_lang)
        *ret_lang = l->tag;
    return l->string[id];
}

bool
lang_is_rtl(const char *tag)
{
    static const char *const others[] = { "ps", "sd", "ug", "yi", "dv", "ckb", "syr" };
    const struct lang *l = lang_find(tag);
    if (l)
        return l->rtl;
    for (size_t i = 0; tag && i < G_N_ELEMENTS(others); i++)
        if (begins(tag, others[i]))
            return true;
    return false;
}

bool
lang_lists(const char *list, const char *word)
{
    size_t n = strlen(word);
    for (const char *p = list; p && n && (p = strstr(p, word)); p += n)
        if ((p == list || p[-1] == ' ') && (p[n] == ' ' || !p[n]))
            return true;
    return false;
}

size_t
lang_lists_start(const char *list, const char *text)
{
    size_t longest = 0;
    for (const char *p = list; p && *p;) {
        size_t n = strcspn(p, " ");
        if (n > longest && strncmp(p, text, n) == 0)
            longest = n;
        p += n + (p[n] == ' ');
    }
    return longest;
}
