/*
 * uni: prints the tables of src/lang/uni.h, out of what GLib says of every character and of the
 * ranges of scripts below.
 */
#include "lang/uni.h"

#include <stdio.h>
#include <string.h>

enum { MAX_FACTS = 1 << 8, MAX_BLOCKS = 1 << 10 };

/* What lies between the ranges is SCRIPT_OTHER. */
static const struct range {
    unsigned first, last;
    enum script script;
} ranges[] = {
    { 'A', 'Z', SCRIPT_LATIN },
    { 'a', 'z', SCRIPT_LATIN },
    { 0xAA, 0xAA, SCRIPT_LATIN },
    { 0xBA, 0xBA, SCRIPT_LATIN },
    { 0xC0, 0xD6, SCRIPT_LATIN },
    { 0xD8, 0xF6, SCRIPT_LATIN },
    { 0xF8, 0x2B8, SCRIPT_LATIN },
    { 0x370, 0x373, SCRIPT_GREEK },
    { 0x376, 0x37D, SCRIPT_GREEK },
    { 0x37F, 0x3FF, SCRIPT_GREEK },
    { 0x400, 0x52F, SCRIPT_CYRILLIC },
    { 0x591, 0x5F4, SCRIPT_HEBREW },
    { 0x620, 0x65F, SCRIPT_ARABIC },
    { 0x66E, 0x6D3, SCRIPT_ARABIC },
    { 0x6D5, 0x6EF, SCRIPT_ARABIC },
    { 0x6FA, 0x6FF, SCRIPT_ARABIC },
    { 0x750, 0x77F, SCRIPT_ARABIC },
    { 0x8A0, 0x8FF, SCRIPT_ARABIC },
    { 0x900, 0x963, SCRIPT_DEVANAGARI },
    { 0x971, 0x97F, SCRIPT_DEVANAGARI },
    { 0x1100, 0x11FF, SCRIPT_HANGUL },
    { 0x1C80, 0x1C8A, SCRIPT_CYRILLIC },
    { 0x1E00, 0x1EFF, SCRIPT_LATIN },
    { 0x1F00, 0x1FFE, SCRIPT_GREEK },
    { 0x2DE0, 0x2DFF, SCRIPT_CYRILLIC },
    { 0x2E80, 0x2FD5, SCRIPT_HAN },
    { 0x3005, 0x3007, SCRIPT_HAN },
    { 0x3041, 0x309F, SCRIPT_KANA },
    { 0x30A1, 0x30FA, SCRIPT_KANA },
    { 0x30FC, 0x30FF, SCRIPT_KANA },
    { 0x3131, 0x318E, SCRIPT_HANGUL },
    { 0x31F0, 0x31FF, SCRIPT_KANA },
    { 0x3400, 0x4DBF, SCRIPT_HAN },
    { 0x4E00, 0x9FFF, SCRIPT_HAN },
    { 0xA640, 0xA69F, SCRIPT_CYRILLIC },
    { 0xA722, 0xA7FF, SCRIPT_LATIN },
    { 0xA8E0, 0xA8FF, SCRIPT_DEVANAGARI },
    { 0xA960, 0xA97C, SCRIPT_HANGUL },
    { 0xAC00, 0xD7FF, SCRIPT_HANGUL },
    { 0xF900, 0xFAFF, SCRIPT_HAN },
    { 0xFB00, 0xFB06, SCRIPT_LATIN },
    { 0xFB1D, 0xFB4F, SCRIPT_HEBREW },
    { 0xFB50, 0xFDFF, SCRIPT_ARABIC },
    { 0xFE70, 0xFEFC, SCRIPT_ARABIC },
    { 0xFF21, 0xFF3A, SCRIPT_LATIN },
    { 0xFF41, 0xFF5A, SCRIPT_LATIN },
    { 0xFF66, 0xFF9F, SCRIPT_KANA },
    { 0x20000, 0x323AF, SCRIPT_HAN },
};


static struct uni facts[MAX_FACTS];
static guint8 kinds[MAX_BLOCKS][UNI_BLOCK];
static size_t n_facts, n_blocks;

static enum script
script_of(gunichar c)
{
    for (size_t i = 0; i < G_N_ELEMENTS(ranges); i++)
        if (c >= ranges[i].first && c <= ranges[i].last)
            return ranges[i].script;
    return SCRIPT_OTHER;
}

static bool
is_dense(gunichar c)
{
    if (c >= 0x3000 && c <= 0x303F) /* CJK punctuation */
        return true;
    if (c >= 0xFF01 && c <= 0xFF0F) /* full-width forms */
        return true;
    if ((c >= 0xFF1A && c <= 0xFF20) || (c >= 0xFF3B && c <= 0xFF65))
        return true;
    if (script_of(c) == SCRIPT_HAN || script_of(c) == SCRIPT_KANA)
        return true;
    switch (g_unichar_get_script(c)) {
    case G_UNICODE_SCRIPT_THAI:
    case G_UNICODE_SCRIPT_LAO:
    case G_UNICODE_SCRIPT_KHMER:
    case G_UNICODE_SCRIPT_MYANMAR:
        return true;
    default:
        return false;
    }
}

static bool
folds(gunichar c)
{
    char s[8] = "";
    bool valid = g_unichar_validate(c) && c;
    g_unichar_to_utf8(valid ? c : 'a', s);
    char *folded = g_utf8_casefold(s, -1);
    bool other = valid && (g_utf8_get_char(folded) != g_unichar_tolower(c) || g_utf8_strlen(folded, -1) != 1);
    g_free(folded);
    return other;
}

static struct uni
look(gunichar c)
{
    const struct {
        bool is;
        enum uni_class class;
    } found[] = {
        { g_unichar_isalpha(c), UNI_ALPHA },
        { g_unichar_isalnum(c), UNI_ALNUM },
        { g_unichar_isdigit(c), UNI_DIGIT },
        { g_unichar_isupper(c), UNI_UPPER },
        { g_unichar_islower(c), UNI_LOWER },
        { g_unichar_istitle(c), UNI_TITLE },
        { g_unichar_ismark(c), UNI_MARK },
        { g_unichar_isspace(c), UNI_SPACE },
        { g_unichar_iswide(c), UNI_WIDE },
        { g_unichar_iszerowidth(c), UNI_ZERO_WIDTH },
        { is_dense(c), UNI_DENSE },
        { folds(c), UNI_FOLDS },
    };
    struct uni u = { (gint32)(g_unichar_tolower(c) - c), 0, (guint8)script_of(c) };
    for (size_t i = 0; i < G_N_ELEMENTS(found); i++)
        u.classes = (guint16)(u.classes | (found[i].is ? found[i].class : 0));
    return u;
}

/* The number of the character's kind; a new one if there is none like it. */
static guint8
kind_of(gunichar c)
{
    struct uni u = look(c);
    size_t i = 0;
    while (i < n_facts
        && (facts[i].to_lower != u.to_lower || facts[i].classes != u.classes
            || facts[i].script != u.script))
        i++;
    if (i == MAX_FACTS)
        g_error("more kinds of characters than a byte can tell");
    if (i == n_facts)
        facts[n_facts++] = u;
    return (guint8)i;
}

static size_t
block_at(gunichar first)
{
    if (n_blocks == MAX_BLOCKS)
        g_error("too many blocks");
    for (gunichar k = 0; k < UNI_BLOCK; k++)
        kinds[n_blocks][k] = kind_of(first + k);
    size_t i = 0;
    while (memcmp(kinds[i], kinds[n_blocks], UNI_BLOCK) != 0)
        i++;
    n_blocks += i == n_blocks;
    return i;
}

int
main(void)
{
    printf("const guint16 uni_blocks[UNI_BLOCKS] = {\n");
    for (gunichar b = 0; b < UNI_BLOCKS; b++)
        printf("%zu,\n", block_at(b * UNI_BLOCK));
    printf("};\nconst guint8 uni_kinds[] = {\n");
    for (size_t i = 0; i < n_blocks * UNI_BLOCK; i++)
        printf("%d,\n", kinds[i / UNI_BLOCK][i % UNI_BLOCK]);
    printf("};\nconst struct uni uni_facts[] = {\n");
    for (size_t i = 0; i < n_facts; i++)
        printf("{ %d, %d, %d },\n", facts[i].to_lower, facts[i].classes, facts[i].script);
    printf("};\n");
    return fflush(stdout) != 0;
}
