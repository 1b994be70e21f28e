/*
 * What an address may be: the schemes that become links, and hosts that look like others.
 */
#ifndef LANG_ADDRESS_H
#define LANG_ADDRESS_H

#include <stdbool.h>

/* http, https, ftp, mailto, doi, or none at all ("#part"): nothing that runs or opens files. */
bool address_is_safe(const char *href);

/* Has a part of the host letters of two scripts, as "exаmple.org" with a Cyrillic "а" has? */
bool address_is_mixed(const char *href);

#endif
