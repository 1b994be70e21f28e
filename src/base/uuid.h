/*
 * Names that are a function of a key: the same key gives the same name everywhere.
 */
#ifndef BASE_UUID_H
#define BASE_UUID_H

#include "base/mem.h"

/* "urn:uuid:…" of version 5 (RFC 4122) for a key, in the arena. */
const char *uuid_urn(struct arena *a, const char *key);

#endif
