/*
 * Marks at the start of a line: bullets and numbers of lists, signs of notes.
 */
#ifndef INFER_MARKS_H
#define INFER_MARKS_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>

enum mark_kind {
    MARK_NONE,
    MARK_BULLET, /* a sign that is nothing but a bullet: • ‣ ▪ */
    MARK_DASH,   /* a sign that is also something else: - – — * + · */
    MARK_NUMBER, /* 1. 1) (1) ١. 一、 ① */
    MARK_LETTER, /* a) (a) а) */
    MARK_ROMAN,  /* i. ii) */
    MARK_NOTE,   /* [1] ¹ † ‡ ** */
};

struct mark {
    enum mark_kind kind;
    gunichar sign;  /* the bullet, or what tells one way of numbering from another */
    int value;      /* of a number or letter, from 1 */
    size_t label;   /* bytes of the mark itself */
    size_t len;     /* bytes of the mark and the spaces behind it */
    unsigned width; /* columns of these */
};

/* The mark at the start of s (n bytes); kind MARK_NONE if there is none, or nothing behind it. */
struct mark mark_parse(const char *s, size_t n);

/* "i)" read as a letter instead of a roman number, or the other way round; MARK_NONE: neither. */
struct mark mark_other(const struct mark *m, const char *s, size_t n);

/* Is b the next item behind a? */
bool mark_follows(const struct mark *a, const struct mark *b);

/* Like a and b but for the number: two items of one list. */
bool mark_is_alike(const struct mark *a, const struct mark *b);

/* The bracket that closes what `open` opens, if notes have such: [1] 〔1〕; 0: they have not. */
gunichar mark_note_close(gunichar open);

#endif
