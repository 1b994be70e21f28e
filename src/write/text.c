#include "write/write.h"

static enum anag_status
run(const struct write_job *job)
{
    diag_add(job->diags, DIAG_WRITE_FAILED, (struct pos){ 0, 0 }, "not written yet: text");
    return ANAG_EUNSUPP;
}

const struct writer write_text = { "text", ".text.txt", false, run };
