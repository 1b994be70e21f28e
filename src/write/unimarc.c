/*
 * A record in UNIMARC, in the same XML as MARC 21's. It is a draft: nothing is in it that the
 * notice does not state. docs/catalogue.md tells where each value comes from.
 */
#include <string.h>

#include "lang/address.h"
#include "lang/lang.h"
#include "write/marc.h"
#include "write/record.h"

/*
 * 6: electronic resource; 8: no hierarchy; 17: level 3. The schema wants the last position to be
 * 0, where UNIMARC has nothing.
 */
static const char leader[] = "00000nlm0 22000003  4500";

/* 100/34-35: the script of the title. */
static const struct {
    enum script script;
    const char *code;
} scripts[] = {
    { SCRIPT_LATIN, "ba" },
    { SCRIPT_CYRILLIC, "ca" },
    { SCRIPT_KANA, "da" },
    { SCRIPT_HAN, "ea" },
    { SCRIPT_ARABIC, "fa" },
    { SCRIPT_GREEK, "ga" },
    { SCRIPT_HEBREW, "ha" },
    { SCRIPT_DEVANAGARI, "la" },
    { SCRIPT_HANGUL, "ka" },
};

/* What features are called in list 196 of ONIX; a feature that has no number there is left out. */
static const struct {
    const char *feature, *onix;
} onix[] = {
    { "ARIA", "30" },
    { "alternativeText", "14" },
    { "displayTransformability", "36" },
    { "pageNavigation", "19" },
    { "readingOrder", "13" },
    { "structuralNavigation", "29" },
    { "tableOfContents", "11" },
};
static const char onix_languages[] = "22"; /* the language of each part is marked */

static const char *
script_code(const char *tag)
{
    const struct lang *l = tag ? lang_find(tag) : NULL;
    for (size_t i = 0; l && i < G_N_ELEMENTS(scripts); i++)
        if (scripts[i].script == l->script)
            return scripts[i].code;
    return "zz"; /* another one */
}

/*
 * 100: date of the record; date of publication, audience, government: not known; not modified;
 * the record is in English, not transliterated; ISO 10646.
 */
static const char *
general_data(const struct record *r)
{
    return arena_printf(r->arena, "%su        u  u0engy50      %s", record_date(r, DATE_DAY),
        script_code(r->title_lang));
}

static void
write_codes(struct xml_out *x, const struct record *r)
{
    const char *id = r->meta->identifier;
    marc_control(x, "001", id);
    if (id && g_str_has_prefix(id, "urn:"))
        marc_field(x, "017", "7 ", "a", id, "2", "urn", NULL);
    marc_field(x, "100", "  ", "a", general_data(r), NULL);
    marc_field(x, "101", r->translated ? "1 " : "0 ", "a", r->lang, "c",
        *r->original ? r->original : NULL, NULL);
    marc_field(x, "106", "  ", "a", "s", NULL);
    marc_field(x, "135", "  ", "a", "dr|||||||||||", NULL);
    marc_field(x, "181", " 1", "6", "z01", "c", "txt", "2", "rdacontent", NULL);
    marc_field(x, "182", " 1", "6", "z01", "c", "c", "2", "rdamedia", NULL);
    marc_field(x, "183", " 1", "6", "z01", "a", "cr", "2", "rdacarrier", NULL);
}

static void
write_title(struct xml_out *x, const struct record *r)
{
    const struct title *first = r->meta->titles;
    char code[4];
    marc_begin(x, "200", "1 ");
    marc_sub(x, "a", r->title);
    marc_sub(x, "e", record_subtitle(r, r->title_lang));
    for (const struct title *t = first ? first->next : NULL; t; t = t->next) {
        marc_sub(x, "d", t->text); /* catalogues put the sign before it */
        marc_sub(x, "e", record_subtitle(r, t->lang));
    }
    marc_sub(x, "f", record_credits(r));
    for (const struct title *t = first ? first->next : NULL; t; t = t->next) {
        lang_iso639(t->lang, code);
        marc_sub(x, "z", code);
    }
    marc_end(x);
}

static void
write_parallel(struct xml_out *x, const struct record *r)
{
    const struct title *first = r->meta->titles;
    char code[4];
    for (const struct title *t = first ? first->next : NULL; t; t = t->next) {
        lang_iso639(t->lang, code);
        marc_field(x, "510", "1 ", "a", t->text, "z", code, NULL);
    }
}

static void
write_carrier(struct xml_out *x, const struct record *r)
{
    if (r->meta->publisher)
        marc_field(x, "210", "  ", "c", r->meta->publisher, NULL);
    marc_field(x, "215", "  ", "a", record_extent(r), NULL);
    if (!r->epub)
        return;
    const char *feature[ACCESS_MAX];
    size_t n = access_features(r->access, feature);
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < G_N_ELEMENTS(onix); k++)
            if (strcmp(feature[i], onix[k].feature) == 0)
                marc_field(x, "231", "  ", "i", onix[k].onix, "2", "onix196", NULL);
    marc_field(x, "231", "  ", "i", onix_languages, "2", "onix196", NULL);
}

static void
write_notes(struct xml_out *x, const struct record *r)
{
    const char *lang, *summary = record_summary(r, &lang), *languages = record_languages(r);
    if (r->meta->source)
        marc_field(x, "300", "  ", "a",
            arena_printf(r->arena, "Source of the text: %s", r->meta->source), NULL);
    if (r->job->n_books)
        marc_field(x, "300", "  ", "a", summary, NULL);
    if (r->meta->rights)
        marc_field(x, "300", "  ", "a", r->meta->rights, NULL);
    if (languages)
        marc_field(x, "302", "  ", "a", languages, NULL);
}

/* "Family, Given" is two subfields; a name that is not in this form is entered as written. */
static void
write_name(struct xml_out *x, const struct record *r, const char *tag, const struct contributor *c)
{
    const char *comma = c->file_as ? strstr(c->file_as, ", ") : NULL, *family = c->name;
    const char *code = record_relator_unimarc(c->role);
    if (comma)
        family = arena_strndup(r->arena, c->file_as, (size_t)(comma - c->file_as));
    marc_field(x, tag, comma ? " 1" : " 0", "a", family, "b", comma ? comma + 2 : NULL, "p",
        c->affiliation, "4", code ? code : "570", NULL);
}

/* 700: the first author, 701: other authors, 702: all others. */
static void
write_names(struct xml_out *x, const struct record *r)
{
    bool primary = true;
    for (const struct contributor *c = r->meta->contributors; c; c = c->next) {
        bool author = strcmp(c->role, "aut") == 0;
        write_name(x, r, !author ? "702" : primary ? "700" : "701", c);
        primary = primary && !author;
    }
}

static void
write_links(struct xml_out *x, const struct record *r)
{
    const char *agency = opts_str(r->job->opts, OPT_AGENCY);
    if (*agency)
        marc_field(x, "801", " 0", "b", agency, "c", record_date(r, DATE_DAY), NULL);
    for (size_t i = 0; i < r->job->n_books; i++) {
        const struct write_book *b = &r->job->books[i];
        const char *url = record_url(r, b);
        marc_field(x, "856", url ? "40" : " 0", "f", b->file, "q", b->media, "u", url, "z",
            b->large ? "Large print" : NULL, NULL);
    }
    if (r->meta->source && address_is_safe(r->meta->source))
        marc_field(x, "856", "42", "u", r->meta->source, NULL);
}

static enum anag_status
run(const struct write_job *job)
{
    struct record r;
    record_init(&r, job);
    struct xml_out *x = marc_open(leader);
    write_codes(x, &r);
    write_title(x, &r);
    write_carrier(x, &r);
    write_notes(x, &r);
    write_parallel(x, &r);
    write_names(x, &r);
    write_links(x, &r);
    marc_close(x, job->out);
    record_finish(&r);
    return job->out->failed ? ANAG_EIO : ANAG_OK;
}

const struct writer write_unimarc = {
    .name = "unimarc", .extension = ".unimarcxml", .write = run, .lists_books = true
};
