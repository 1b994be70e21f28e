#include "write/pdf_cjk.h"

#include "write/font_map.h"

static const char closing[] = "。，、；：！？．）》」』】〕〉”’］｝";
static const char opening[] = "（《「『【〔〈“‘［｛";

static bool
is_in(const char *list, gunichar c)
{
    for (; *list; list += g_utf8_skip[(unsigned char)*list])
        if (g_utf8_get_char(list) == c)
            return true;
    return false;
}

bool
cjk_is_ideographic(gunichar c)
{
    return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || c >= 0x20000
        || (c >= 0xFF00 && c <= 0xFF60) || (c >= 0x3000 && c <= 0x303F);
}

bool
cjk_is_mark(gunichar c)
{
    return c > 0x2017 && (is_in(closing, c) || is_in(opening, c));
}

int
cjk_blank(PangoFont *font, const PangoGlyphInfo *glyph, gunichar c)
{
    PangoRectangle logical;
    if (c < 0x2018 || !is_in(closing, c))
        return 0;
    pango_font_get_glyph_extents(font, glyph->glyph, NULL, &logical);
    int width = glyph->geometry.width;
    /* quotation marks of a Latin font are narrow, and stops of Taiwan stand in the middle */
    bool wide = width > logical.height / 2 && width >= logical.width;
    return wide && font_map_ink_end(font, glyph->glyph) <= width * 11 / 20 ? width / 2 : 0;
}
