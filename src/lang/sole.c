/*
 * Scripts of which we have no tables, but in which by far the most is written in one language: the
 * letters alone tell it.
 */
#include "base/utf8.h"
#include "lang/lang.h"

static const struct sole_script {
    GUnicodeScript script;
    const char *tag;
} sole_scripts[] = {
    { G_UNICODE_SCRIPT_ARMENIAN, "hy" },
    { G_UNICODE_SCRIPT_BENGALI, "bn" },
    { G_UNICODE_SCRIPT_ETHIOPIC, "am" },
    { G_UNICODE_SCRIPT_GEORGIAN, "ka" },
    { G_UNICODE_SCRIPT_GUJARATI, "gu" },
    { G_UNICODE_SCRIPT_GURMUKHI, "pa" },
    { G_UNICODE_SCRIPT_KANNADA, "kn" },
    { G_UNICODE_SCRIPT_KHMER, "km" },
    { G_UNICODE_SCRIPT_LAO, "lo" },
    { G_UNICODE_SCRIPT_MALAYALAM, "ml" },
    { G_UNICODE_SCRIPT_MYANMAR, "my" },
    { G_UNICODE_SCRIPT_ORIYA, "or" },
    { G_UNICODE_SCRIPT_SINHALA, "si" },
    { G_UNICODE_SCRIPT_TAMIL, "ta" },
    { G_UNICODE_SCRIPT_TELUGU, "te" },
    { G_UNICODE_SCRIPT_THAI, "th" },
    { G_UNICODE_SCRIPT_TIBETAN, "bo" },
};

bool
lang_is_sole(const char *text, size_t n, size_t known, const char **ret_tag)
{
    /* of the letters so far, `lead` more are in `most` than in all other such scripts */
    GUnicodeScript most = G_UNICODE_SCRIPT_COMMON;
    size_t letters = 0, lead = 0;
    for (const char *p = text, *end = text + n; p < end;) {
        gunichar c = utf8_take(&p);
        if (uni_script(c) != SCRIPT_OTHER || !uni_is(c, UNI_ALPHA))
            continue;
        GUnicodeScript script = g_unichar_get_script(c);
        letters++;
        if (!lead)
            most = script;
        lead = script == most ? lead + 1 : lead - 1;
    }
    *ret_tag = NULL;
    for (size_t i = 0; i < G_N_ELEMENTS(sole_scripts); i++)
        if (sole_scripts[i].script == most)
            *ret_tag = sole_scripts[i].tag;
    return letters > known;
}
