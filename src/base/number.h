/*
 * Numbers as a text writes them: as long as it likes.
 */
#ifndef BASE_NUMBER_H
#define BASE_NUMBER_H

enum { NUMBER_MAX = 99999999 };

/* The value with one more decimal digit (0-9) at its end; from NUMBER_MAX on it stays there. */
static inline int
number_push(int value, int digit)
{
    return value > (NUMBER_MAX - digit) / 10 ? NUMBER_MAX : value * 10 + digit;
}

#endif
