/*
 * Dublin Core in the form that DSpace imports (dublin_core.xml of its Simple Archive Format),
 * which, other than plain oai_dc, can tell a translator from an author. docs/catalogue.md.
 */
#include <string.h>

#include "base/xml_out.h"
#include "lang/address.h"
#include "write/record.h"

static void
put(struct xml_out *x, const char *element, const char *qualifier, const char *lang,
    const char *value)
{
    if (!value)
        return;
    xml_open(x, "dcvalue");
    xml_attr(x, "element", element);
    xml_attr(x, "qualifier", qualifier);
    xml_attr(x, "language", lang);
    xml_text(x, value);
    xml_close(x);
    xml_newline(x);
}

static void
write_titles(struct xml_out *x, const struct record *r)
{
    const struct title *first = r->meta->titles;
    put(x, "title", "none", r->title_lang, r->title);
    for (const struct title *t = first ? first->next : NULL; t; t = t->next)
        put(x, "title", "alternative", t->lang, t->text);
}

static void
write_names(struct xml_out *x, const struct record *r)
{
    for (const struct contributor *c = r->meta->contributors; c; c = c->next) {
        const char *role = record_relator(c->role);
        put(x, "contributor", role && strcmp(role, "contributor") != 0 ? role : "other", c->lang,
            c->file_as ? c->file_as : c->name);
    }
}

static enum anag_status
run(const struct write_job *job)
{
    struct record r;
    record_init(&r, job);
    struct xml_out *x = xml_out_new(NULL);
    const char *lang, *summary = record_summary(&r, &lang);
    xml_open(x, "dublin_core");
    xml_attr(x, "schema", "dc");
    xml_newline(x);
    write_titles(x, &r);
    write_names(x, &r);
    put(x, "publisher", "none", NULL, r.meta->publisher);
    put(x, "identifier", "other", NULL, r.meta->identifier);
    put(x, "language", "iso", NULL, r.meta->lang);
    put(x, "type", "none", "en", "Text");
    if (r.epub)
        put(x, "format", "mimetype", NULL, r.epub->media);
    if (r.pdf)
        put(x, "format", "mimetype", NULL, r.pdf->media);
    if (job->n_books)
        put(x, "format", "extent", "en", record_extent(&r));
    if (job->n_books)
        put(x, "description", "none", lang, summary);
    bool opens = r.meta->source && address_is_safe(r.meta->source);
    put(x, "relation", r.translated ? "isversionof" : opens ? "uri" : "none", NULL, r.meta->source);
    put(x, "rights", "none", NULL, r.meta->rights);
    xml_close(x);
    xml_newline(x);
    xml_out_finish(x, job->out);
    record_finish(&r);
    return job->out->failed ? ANAG_EIO : ANAG_OK;
}

const struct writer write_dc = {
    .name = "dc", .extension = ".dc.xml", .write = run, .lists_books = true
};
