/*
 * What is known of a character, in one look: what GLib says of it, and its script. tools/uni.c
 * makes the tables when the program is built; the loops that go over a text by characters ask here.
 */
#ifndef LANG_UNI_H
#define LANG_UNI_H

#include <glib.h>
#include <stdbool.h>

enum script {
    SCRIPT_OTHER,
    SCRIPT_LATIN,
    SCRIPT_CYRILLIC,
    SCRIPT_GREEK,
    SCRIPT_ARABIC,
    SCRIPT_HEBREW,
    SCRIPT_HAN,
    SCRIPT_KANA,
    SCRIPT_HANGUL,
    SCRIPT_DEVANAGARI,
    SCRIPT_COUNT
};

/* As g_unichar_isalpha() and its like mean them, but for the last two. */
enum uni_class {
    UNI_ALPHA = 1 << 0,
    UNI_ALNUM = 1 << 1,
    UNI_DIGIT = 1 << 2,
    UNI_UPPER = 1 << 3,
    UNI_LOWER = 1 << 4,
    UNI_TITLE = 1 << 5,
    UNI_MARK = 1 << 6,
    UNI_SPACE = 1 << 7,
    UNI_WIDE = 1 << 8,
    UNI_ZERO_WIDTH = 1 << 9,
    UNI_DENSE = 1 << 10, /* a letter or sign of a script without spaces */
    UNI_FOLDS = 1 << 11  /* g_utf8_casefold() makes something else of it than its small letter */
};

struct uni {
    gint32 to_lower; /* what makes it a small letter */
    guint16 classes;
    guint8 script;
};

/* Characters go by blocks; alike blocks are there once, as are characters that are alike. */
enum { UNI_BLOCK = 128, UNI_BLOCKS = 0x110000 / UNI_BLOCK };

extern const guint16 uni_blocks[UNI_BLOCKS];
extern const guint8 uni_kinds[];
extern const struct uni uni_facts[];

static inline const struct uni *
uni_find(gunichar c)
{
    c = c < 0x110000 ? c : 0;
    return &uni_facts[uni_kinds[uni_blocks[c / UNI_BLOCK] * UNI_BLOCK + c % UNI_BLOCK]];
}

/* Is it of one of these classes? */
static inline bool
uni_is(gunichar c, unsigned classes)
{
    return uni_find(c)->classes & classes;
}

static inline gunichar
uni_lower(gunichar c)
{
    return c + (gunichar)uni_find(c)->to_lower;
}

/* SCRIPT_OTHER for digits, punctuation and what is not listed. */
static inline enum script
uni_script(gunichar c)
{
    return (enum script)uni_find(c)->script;
}

#endif
