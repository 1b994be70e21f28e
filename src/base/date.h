/*
 * Dates as the outside writes them: "2021-02-03" or "2021-02-03T04:05:06Z".
 */
#ifndef BASE_DATE_H
#define BASE_DATE_H

#include <stdbool.h>
#include <stdint.h>

/* Seconds since 1970 UTC. False: not such a date. */
bool date_parse(const char *s, int64_t *ret_seconds);

enum date_form {
    DATE_ISO,  /* 2021-02-03T04:05:06Z */
    DATE_PDF,  /* D:20210203040506Z */
    DATE_DAY,  /* 20210203 */
    DATE_SHORT /* 210203 */
};

/* The date in this form, for g_free; NULL: no such year. */
char *date_format(int64_t seconds, enum date_form form);

#endif
