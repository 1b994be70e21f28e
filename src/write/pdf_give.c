#include "write/pdf_give.h"

#include <glib.h>

#include "write/pdf_cjk.h"

/* How far a space may grow and shrink, by its width; a gap between ideographs, by an em. */
static const double SPACE_STRETCH = 0.4, SPACE_SHRINK = 0.33, IDEOGRAPH_STRETCH = 0.06;

/*
 * Letters of alphabets take a small share of what a line must give or take, an amount that the eye
 * does not find: at most this part of an em. What is left when they have taken it, spaces take.
 */
static const double LETTER_STRETCH = 0.0167, LETTER_SHRINK = 0.006;

/* Latin, Greek, Cyrillic letters with figures and marks; joined scripts stay as they are. */
static bool
is_lettered(gunichar c)
{
    return c > 0x20 && (c < 0x530 || (c >= 0x1E00 && c < 0x2000) || (c > 0x200F && c < 0x2027));
}

/* Letters of the Arabic script that do not join the next one (Unicode: R and U). */
static const struct {
    gunichar first, last;
} unjoined[] = { { 0x621, 0x625 }, { 0x627, 0x627 }, { 0x629, 0x629 }, { 0x62F, 0x632 },
    { 0x648, 0x648 }, { 0x671, 0x673 }, { 0x675, 0x677 }, { 0x688, 0x699 }, { 0x6C0, 0x6C0 },
    { 0x6C3, 0x6CB }, { 0x6CF, 0x6CF }, { 0x6D2, 0x6D3 }, { 0x6D5, 0x6D5 } };

static bool
is_arabic_letter(gunichar c)
{
    return (c >= 0x620 && c < 0x640) || (c > 0x640 && c < 0x64B) || (c >= 0x66E && c < 0x6D6);
}

/* Is there a gap before the Arabic letter, inside its word: does the one before it not join it? */
static bool
follows_gap(const char *text, size_t at)
{
    const char *p = text + at;
    gunichar before = ' ';
    while (p > text) {
        p = g_utf8_prev_char(p);
        before = g_utf8_get_char(p);
        if (!g_unichar_ismark(before))
            break;
    }
    for (gsize i = 0; i < G_N_ELEMENTS(unjoined); i++)
        if (before >= unjoined[i].first && before <= unjoined[i].last)
            return true;
    return false;
}

struct give
give_of_space(double width)
{
    return (struct give){ width * SPACE_STRETCH, width * SPACE_SHRINK, false };
}

struct give
give_of_letter(const char *text, size_t at, double em)
{
    gunichar c = g_utf8_get_char(text + at);
    if (cjk_is_ideographic(c))
        return (struct give){ em * IDEOGRAPH_STRETCH, 0, false };
    if (is_lettered(c) || (is_arabic_letter(c) && follows_gap(text, at)))
        return (struct give){ em * LETTER_STRETCH, em * LETTER_SHRINK, true };
    return (struct give){ 0 };
}
