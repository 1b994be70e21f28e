#include "infer/infer.h"

static void
run(struct doc *doc)
{
    if (doc->fixed)
        return;
}

const struct pass pass_titles = { "titles", run };
