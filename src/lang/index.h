/*
 * What all languages say of a word, a letter, three letters, in tables that are looked up in one
 * step. tools/index.c makes them when the program is built; detect.c is the only one to read them.
 */
#ifndef LANG_INDEX_H
#define LANG_INDEX_H

#include <glib.h>

/* The languages that have a word or a letter: bit i stands for lang_at(i). 0: a free place. */
struct index_mask {
    guint64 key, set;
};

/* Three letters of one language; the same ones of other languages follow. */
struct index_gram {
    guint64 key;
    float weight;
    guint8 lang;
    guint8 more; /* the next one has the same letters */
};

enum {
    INDEX_WORDS = 1 << 13,
    INDEX_VOCABULARY = 1 << 14,
    INDEX_LETTERS = 1 << 11,
    INDEX_GRAMS = 1 << 16, /* of places; each says 1 + where the first gram of a key stands */
};

/*
 * A word stands there by a number of 64 bits (FNV-1a). The tables have no two words of one number,
 * and of the words of a text one in a thousand million millions has that of another one.
 */
static const guint64 index_no_key = G_GUINT64_CONSTANT(0xCBF29CE484222325);

/* The number of a word with this character behind. */
static inline guint64
index_key_with(guint64 key, gunichar c)
{
    char bytes[6] = { (char)c };
    int n = c < 0x80 ? 1 : g_unichar_to_utf8(c, bytes);
    for (int i = 0; i < n; i++)
        key = (key ^ (guchar)bytes[i]) * G_GUINT64_CONSTANT(0x100000001B3);
    return key;
}

static inline guint64
index_gram_key(unsigned a, unsigned b, unsigned c)
{
    return ((guint64)a << 42) | ((guint64)b << 21) | c;
}

/* Where a key is sought first, in a table of so many places; then in the places behind it. */
static inline size_t
index_place(guint64 key, size_t places)
{
    return (size_t)((key * G_GUINT64_CONSTANT(0x9E3779B97F4A7C15)) >> 40) & (places - 1);
}

/* The place of a key, or a free one. */
static inline size_t
index_find_mask(const struct index_mask *table, size_t places, guint64 key)
{
    size_t i = index_place(key, places);
    while (table[i].set && table[i].key != key)
        i = (i + 1) & (places - 1);
    return i;
}

static inline size_t
index_find_gram(const guint16 *place, const struct index_gram *grams, guint64 key)
{
    size_t i = index_place(key, INDEX_GRAMS);
    while (place[i] && grams[place[i] - 1].key != key)
        i = (i + 1) & (INDEX_GRAMS - 1);
    return i;
}

#endif
