#include "read/read.h"

static int
sniff(const char *name, const void *data, size_t len)
{
    (void)name;
    (void)data;
    return len ? 0 : 0;
}

static enum anag_status
run(struct doc *doc, const void *data, size_t len)
{
    (void)data;
    diag_add(&doc->diags, DIAG_READ_IO, (struct pos){ 0, 0 }, "not read yet: %zu bytes", len);
    return ANAG_EUNSUPP;
}

const struct reader read_text = { "text", sniff, run };
