/*
 * A record in MARC 21, as MARCXML. It is a draft: abbreviated level, no subject headings, no
 * numbers of authority files. docs/catalogue.md tells where each value comes from.
 */
#include <string.h>

#include "lang/address.h"
#include "lang/lang.h"
#include "write/marc.h"
#include "write/record.h"

/* 17: abbreviated level; 18: ISBD with its punctuation. */
static const char leader[] = "00000nam a22000003i 4500";
/* 006 and 007: a document in a file, online. */
static const char as_file[] = "m     o  d        ";
static const char as_online[] = "cr |n|||||||||";

/*
 * 008: date of the record; date of publication, place: not known; online; what the text is by
 * its contents: not coded; language; made by no national agency.
 */
static const char *
fixed_data(const struct record *r)
{
    return arena_printf(r->arena, "%snuuuuuuuuxx %c    o    |||| ||%s d",
        record_date(r, DATE_SHORT), r->access.pictures ? 'a' : ' ', r->lang);
}

static void
write_identifier(struct xml_out *x, const struct record *r)
{
    const char *id = r->meta->identifier;
    if (!id)
        return;
    const char *source = g_str_has_prefix(id, "urn:") ? "urn"
        : g_str_has_prefix(id, "http")                ? "uri"
                                                      : NULL;
    marc_field(x, "024", source ? "7 " : "8 ", "a", id, "2", source, NULL);
}

static void
write_codes(struct xml_out *x, const struct record *r)
{
    const char *agency = opts_str(r->job->opts, OPT_AGENCY);
    marc_control(x, "006", as_file);
    marc_control(x, "007", as_online);
    marc_control(x, "008", fixed_data(r));
    write_identifier(x, r);
    if (*agency)
        marc_field(x, "040", "  ", "a", agency, "b", "eng", "e", "rda", "c", agency, NULL);
    if (r->translated)
        marc_field(x, "041", "1 ", "a", r->lang, "h", *r->original ? r->original : NULL, NULL);
}

/* The first author is the main entry, all others are added ones. */
static const struct contributor *
main_author(const struct record *r)
{
    const struct contributor *c = r->meta->contributors;
    while (c && strcmp(c->role, "aut") != 0)
        c = c->next;
    return c;
}

/* A title with other title information in its language, as ISBD writes it. */
static const char *
with_subtitle(const struct record *r, const char *text, const char *lang)
{
    const char *more = record_subtitle(r, lang);
    return more ? arena_printf(r->arena, "%s : %s", text, more) : text;
}

/* The title proper, parallel titles each behind " = ", the credits behind " / ". */
static void
write_title(struct xml_out *x, const struct record *r)
{
    const char *proper = r->title, *rest = NULL, *credits = record_credits(r);
    const char *more = record_subtitle(r, r->title_lang);
    const struct title *first = r->meta->titles;
    for (const struct title *t = first ? first->next : NULL; t; t = t->next) {
        const char *text = with_subtitle(r, t->text, t->lang);
        rest = rest ? arena_printf(r->arena, "%s = %s", rest, text) : text;
    }
    if (more) {
        proper = arena_printf(r->arena, "%s :", proper);
        rest = rest ? arena_printf(r->arena, "%s = %s", more, rest) : more;
    } else if (rest) {
        proper = arena_printf(r->arena, "%s =", proper);
    }
    if (credits && rest)
        rest = arena_printf(r->arena, "%s /", rest);
    else if (credits)
        proper = arena_printf(r->arena, "%s /", proper);
    /* Added entry; characters that do not count where titles are sorted. */
    glong skip = g_utf8_strlen(r->title, (gssize)lang_article(r->title_lang, r->title));
    const char indicators[] = { main_author(r) ? '1' : '0', (char)('0' + skip), '\0' };
    marc_field(x, "245", indicators, "a", proper, "b", rest, "c", credits, NULL);
    for (const struct title *t = first ? first->next : NULL; t; t = t->next)
        marc_field(x, "246", "11", "a", t->text + lang_article(t->lang, t->text), NULL);
}

static void
write_carrier(struct xml_out *x, const struct record *r)
{
    if (r->meta->publisher)
        marc_field(x, "264", " 1", "b", r->meta->publisher, NULL);
    marc_field(x, "300", "  ", "a", record_extent(r), NULL);
    marc_field(x, "336", "  ", "a", "text", "b", "txt", "2", "rdacontent", NULL);
    if (r->access.pictures)
        marc_field(x, "336", "  ", "a", "still image", "b", "sti", "2", "rdacontent", NULL);
    marc_field(x, "337", "  ", "a", "computer", "b", "c", "2", "rdamedia", NULL);
    marc_field(x, "338", "  ", "a", "online resource", "b", "cr", "2", "rdacarrier", NULL);
}

/* Features of the text in one field, of pictures in another. What is no such term: see 532. */
static void
write_features(struct xml_out *x, const struct record *r)
{
    const char *feature[ACCESS_MAX];
    size_t n = access_features(r->access, feature);
    bool pictures = false;
    if (!r->epub)
        return;
    marc_begin(x, "341", "0 ");
    marc_sub(x, "3", "EPUB");
    marc_sub(x, "a", "textual");
    for (size_t i = 0; i < n; i++) {
        bool of_pictures = strcmp(feature[i], "alternativeText") == 0;
        pictures = pictures || of_pictures;
        if (!of_pictures && strcmp(feature[i], "ARIA") != 0)
            marc_sub(x, "b", feature[i]);
    }
    marc_sub(x, "2", "sapdv");
    marc_end(x);
    if (pictures)
        marc_field(
            x, "341", "0 ", "3", "EPUB", "a", "visual", "b", "alternativeText", "2", "sapdv", NULL);
}

/* Letters that are large from the start, which an EPUB does not have. */
static void
write_large(struct xml_out *x, const struct record *r)
{
    for (size_t i = 0; i < r->job->n_books; i++)
        if (r->job->books[i].large) {
            marc_field(x, "341", "0 ", "3", "PDF, large print", "a", "textual", "c", "largePrint",
                "2", "sapdv", NULL);
            return;
        }
}

static void
write_formats(struct xml_out *x, const struct record *r)
{
    if (r->pdf) {
        marc_begin(x, "341", "0 ");
        marc_sub(x, "3", "PDF");
        marc_sub(x, "a", "textual");
        marc_sub(x, "b", "readingOrder");
        if (r->access.headings)
            marc_sub(x, "b", "structuralNavigation");
        marc_sub(x, "b", "taggedPDF");
        marc_sub(x, "2", "sapdv");
        marc_end(x);
    }
    write_large(x, r);
    if (r->epub)
        marc_field(x, "347", "  ", "a", "text file", "b", "EPUB", "2", "rdaft", NULL);
    if (r->pdf)
        marc_field(x, "347", "  ", "a", "text file", "b", "PDF", "2", "rdaft", NULL);
}

static void
write_notes(struct xml_out *x, const struct record *r)
{
    const char *lang, *summary = record_summary(r, &lang);
    if (r->meta->source)
        marc_field(x, "500", "  ", "a",
            arena_printf(r->arena, "Source of the text: %s", r->meta->source), NULL);
    if (r->epub)
        marc_field(x, "532", "1 ", "a",
            r->access.aria ? "EPUB: the language of each part is marked; ARIA roles."
                           : "EPUB: the language of each part is marked.",
            NULL);
    if (r->pdf) {
        bool ua2 = strcmp(opts_str(r->job->opts, OPT_PDF_STANDARD), "ua2") == 0;
        marc_field(x, "532", "8 ", "a",
            ua2 ? "The PDF declares PDF/UA-2 and PDF/A-4."
                : "The PDF declares PDF/UA-1 and PDF/A-2a.",
            NULL);
    }
    if (r->job->n_books)
        marc_field(x, "532", "8 ", "a", summary, NULL);
    if (r->meta->rights)
        marc_field(x, "540", "  ", "a", r->meta->rights, NULL);
    const char *languages = record_languages(r);
    if (languages)
        marc_field(x, "546", "  ", "a", languages, NULL);
}

/* A name in the inverted form only where that is sure; else as it is written. */
static void
write_name(struct xml_out *x, const struct record *r, const char *tag, const struct contributor *c)
{
    const char *name = c->file_as ? c->file_as : c->name, *term = record_relator(c->role);
    if (term)
        name = arena_printf(r->arena, "%s,", name);
    marc_field(x, tag, c->file_as ? "1 " : "0 ", "a", name, "e", term, "u", c->affiliation, "4",
        c->role, NULL);
}

static void
write_links(struct xml_out *x, const struct record *r)
{
    for (size_t i = 0; i < r->job->n_books; i++) {
        const struct write_book *b = &r->job->books[i];
        const char *url = record_url(r, b);
        marc_field(x, "856", url ? "40" : " 0", "3", b->large ? "Large print" : NULL, "f", b->file,
            "q", b->media, "u", url, NULL);
    }
    if (r->meta->source && address_is_safe(r->meta->source))
        marc_field(
            x, "856", "42", "3", r->translated ? "Original" : "Source", "u", r->meta->source, NULL);
}

static enum anag_status
run(const struct write_job *job)
{
    struct record r;
    record_init(&r, job);
    struct xml_out *x = marc_open(leader);
    const struct contributor *author = main_author(&r);
    write_codes(x, &r);
    if (author)
        write_name(x, &r, "100", author);
    write_title(x, &r);
    write_carrier(x, &r);
    write_features(x, &r);
    write_formats(x, &r);
    write_notes(x, &r);
    for (const struct contributor *c = r.meta->contributors; c; c = c->next)
        if (c != author)
            write_name(x, &r, "700", c);
    write_links(x, &r);
    marc_close(x, job->out);
    record_finish(&r);
    return job->out->failed ? ANAG_EIO : ANAG_OK;
}

const struct writer write_marcxml = {
    .name = "marcxml", .extension = ".marcxml", .write = run, .lists_books = true
};
