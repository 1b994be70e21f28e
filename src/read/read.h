/*
 * Readers: bytes to tree. A reader states only what the source states; guessing is for passes.
 */
#ifndef READ_READ_H
#define READ_READ_H

#include "model/doc.h"

struct reader {
    const char *name;
    /* 0: certainly not this format; higher wins. */
    int (*sniff)(const char *name, const void *data, size_t len);
    enum anag_status (*read)(struct doc *doc, const void *data, size_t len);
};

extern const struct reader read_text; /* body: LINEs */
extern const struct reader read_xml;  /* our own XML (docs/model.md); sets doc->fixed */

#endif
