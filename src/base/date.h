/*
 * Dates as the outside writes them: "2021-02-03" or "2021-02-03T04:05:06Z".
 */
#ifndef BASE_DATE_H
#define BASE_DATE_H

#include <stdbool.h>
#include <stdint.h>

/* Seconds since 1970 UTC. False: not such a date. */
bool date_parse(const char *s, int64_t *ret_seconds);

/* "2021-02-03T04:05:06Z" for g_free; NULL: no such year. */
char *date_format(int64_t seconds);

#endif
