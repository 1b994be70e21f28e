/*
 * Is a picture whole? Nobody draws it here, but the readers of the e-book will: a broken one, or
 * one of billions of pixels in a few bytes, is not handed on.
 */
#ifndef BASE_PICTURE_H
#define BASE_PICTURE_H

#include <stdbool.h>
#include <stddef.h>

/* `media`: image/png, image/jpeg or image/gif; false for any other. */
bool picture_is_whole(const char *media, const unsigned char *data, size_t len);

#endif
