/*
 * What an address may be: the schemes that become links, and hosts that look like others.
 */
#ifndef LANG_ADDRESS_H
#define LANG_ADDRESS_H

#include <stdbool.h>

/* http, https, ftp, mailto, doi, or none at all ("#part"): nothing that runs or opens files. */
bool address_is_safe(const char *href);

/*
 * Has the host letters that look like those of another script, as "exаmple.org" with a Cyrillic "а"
 * has, and as one that is Cyrillic but for its end? Also where "xn--" stands for them.
 */
bool address_is_disguised(const char *href);

#endif
