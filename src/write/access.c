#include "write/access.h"

static bool
has_kind(const struct doc *doc, enum node_kind kind)
{
    const struct node *const parts[] = { doc->body, doc->notes };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        for (const struct node *n = parts[i]; n; n = node_next(n, parts[i]))
            if (n->kind == kind)
                return true;
    return false;
}

struct access
access_of(const struct write_job *job)
{
    bool pages = job->pages && job->pages->n;
    return (struct access){ .aria = pages || job->doc->notes->first,
        .pictures = has_kind(job->doc, NODE_IMAGE),
        .headings = has_kind(job->doc, NODE_HEADING),
        .pages = pages };
}

size_t
access_features(struct access a, const char *ret_features[ACCESS_MAX])
{
    const struct {
        const char *name;
        bool true_here;
    } all[ACCESS_MAX] = {
        { "ARIA", a.aria },
        { "alternativeText", a.pictures }, /* no picture is without words */
        { "displayTransformability", true },
        { "pageBreakMarkers", a.pages },
        { "pageNavigation", a.pages },
        { "readingOrder", true },
        { "structuralNavigation", a.headings },
        { "tableOfContents", true },
    };
    size_t n = 0;
    for (size_t i = 0; i < ACCESS_MAX; i++)
        if (all[i].true_here)
            ret_features[n++] = all[i].name;
    return n;
}
