/* The script of a code point, from a table of ranges. */
#include "lang/lang.h"

#include <glib.h>

/* In ascending order; what lies between the ranges is SCRIPT_OTHER. */
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

enum script
lang_script(unsigned ch)
{
    if (ch < 0x80)
        return g_ascii_isalpha((char)ch) ? SCRIPT_LATIN : SCRIPT_OTHER;
    if (ch >= 0x400 && ch <= 0x52F)
        return SCRIPT_CYRILLIC;
    size_t lo = 0, hi = G_N_ELEMENTS(ranges);
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        if (ch > ranges[mid].last)
            lo = mid + 1;
        else if (ch < ranges[mid].first)
            hi = mid;
        else
            return ranges[mid].script;
    }
    return SCRIPT_OTHER;
}
