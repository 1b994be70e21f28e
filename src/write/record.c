#include "write/record.h"

#include <string.h>

#include "lang/lang.h"

/* Relators that notices have; UNIMARC has codes of its own. */
static const struct {
    const char *code, *term, *unimarc;
} relators[] = {
    { "aut", "author", "070" },
    { "com", "compiler", "220" },
    { "ctb", "contributor", "205" },
    { "edt", "editor", "340" },
    { "ill", "illustrator", "440" },
    { "pht", "photographer", "600" },
    { "trl", "translator", "730" },
};

const char *
record_relator(const char *role)
{
    for (size_t i = 0; i < G_N_ELEMENTS(relators); i++)
        if (strcmp(relators[i].code, role) == 0)
            return relators[i].term;
    return NULL;
}

const char *
record_relator_unimarc(const char *role)
{
    for (size_t i = 0; i < G_N_ELEMENTS(relators); i++)
        if (strcmp(relators[i].code, role) == 0)
            return relators[i].unimarc;
    return NULL;
}

/* Of the metadata, else of the text, else the word for a text that has none. */
static void
find_title(struct record *r)
{
    const struct node *body = r->job->doc->body, *n = body;
    if (r->meta->titles) {
        r->title = r->meta->titles->text;
        r->title_lang = r->meta->titles->lang ? r->meta->titles->lang : r->meta->lang;
        return;
    }
    while (n && !(n->kind == NODE_HEADING && n->role == ROLE_TITLE))
        n = node_next(n, body);
    r->title_lang = r->meta->lang;
    if (n)
        r->title = node_text(r->arena, n);
    else
        r->title = arena_printf(
            r->arena, "[%s]", lang_string(r->meta->lang, STR_UNTITLED, &r->title_lang));
}

void
record_init(struct record *r, const struct write_job *job)
{
    *r = (struct record){ .job = job, .meta = &job->doc->meta, .arena = arena_new() };
    r->access = access_of(job);
    find_title(r);
    lang_iso639(r->meta->lang, r->lang);
    if (!r->meta->original_lang || !lang_iso639(r->meta->original_lang, r->original))
        *r->original = '\0';
    r->translated = r->meta->original_lang;
    for (const struct contributor *c = r->meta->contributors; c; c = c->next)
        r->translated = r->translated || strcmp(c->role, "trl") == 0;
    for (size_t i = 0; i < job->n_books; i++) {
        if (strcmp(job->books[i].format, "EPUB") == 0)
            r->epub = &job->books[i];
        if (strcmp(job->books[i].format, "PDF") == 0 && (!r->pdf || r->pdf->large))
            r->pdf = &job->books[i];
    }
}

void
record_finish(struct record *r)
{
    arena_free(r->arena);
}

/* The text of a credit; what its lines say is parted by commas, for a record has one line. */
static const char *
credit_text(const struct record *r, const struct node *para)
{
    const struct lang *l = lang_find(node_lang(para));
    GString *s = g_string_new(NULL);
    for (const struct node *n = para; n; n = node_next(n, para)) {
        if (n->kind == NODE_TEXT)
            g_string_append(s, n->as.text.s);
        if (n->kind != NODE_BREAK || !s->len)
            continue;
        const char *last = g_utf8_find_prev_char(s->str, s->str + s->len);
        if (!g_unichar_ispunct(g_utf8_get_char(last)))
            g_string_append(s, l && l->no_spaces ? "，" : ", ");
        else if (!l || !l->no_spaces)
            g_string_append_c(s, ' ');
    }
    const char *text = arena_strndup(r->arena, s->str, s->len);
    g_string_free(s, TRUE);
    return text;
}

/* The texts of all paragraphs of a role, in one language if `lang` is not NULL. */
static const char *
join_paras(const struct record *r, enum node_role role, const char *lang)
{
    const struct node *body = r->job->doc->body;
    const char *all = NULL;
    for (const struct node *n = body; n; n = node_next(n, body)) {
        if (n->kind != NODE_PARA || n->role != role)
            continue;
        if (lang && g_strcmp0(node_lang(n), lang) != 0)
            continue;
        const char *text = role == ROLE_CREDIT ? credit_text(r, n) : node_text(r->arena, n);
        all = all ? arena_printf(r->arena, "%s ; %s", all, text) : text;
    }
    return all;
}

const char *
record_credits(const struct record *r)
{
    return join_paras(r, ROLE_CREDIT, NULL);
}

const char *
record_subtitle(const struct record *r, const char *lang)
{
    return lang ? join_paras(r, ROLE_SUBTITLE, lang) : NULL;
}

const char *
record_extent(const struct record *r)
{
    size_t n = r->pdf && r->job->pages ? r->job->pages->n : 0;
    if (!n)
        return "1 online resource";
    return arena_printf(r->arena, "1 online resource (%zu page%s)", n, n == 1 ? "" : "s");
}

static const char *
language_name(const char *tag)
{
    const struct lang *l = tag ? lang_find(tag) : NULL;
    return l ? l->name : tag;
}

const char *
record_languages(const struct record *r)
{
    const char *name = language_name(r->meta->lang);
    if (!name)
        return NULL;
    if (!r->meta->original_lang)
        return arena_printf(r->arena, r->translated ? "In %s; a translation." : "In %s.", name);
    return arena_printf(
        r->arena, "In %s, translated from %s.", name, language_name(r->meta->original_lang));
}

const char *
record_url(const struct record *r, const struct write_book *book)
{
    const char *base = opts_str(r->job->opts, OPT_BASE_URL);
    if (!*base)
        return NULL;
    char *name = g_uri_escape_string(book->file, NULL, FALSE);
    const char *stroke = g_str_has_suffix(base, "/") ? "" : "/";
    const char *url = arena_printf(r->arena, "%s%s%s", base, stroke, name);
    g_free(name);
    return url;
}

const char *
record_summary(const struct record *r, const char **ret_lang)
{
    const char *pages_lang, *text = lang_string(r->meta->lang, STR_SUMMARY, ret_lang);
    const char *pages = lang_string(r->meta->lang, STR_SUMMARY_PAGES, &pages_lang);
    const struct lang *l = lang_find(*ret_lang);
    if (!r->access.pages)
        return text;
    return arena_printf(r->arena, "%s%s%s", text, l && l->no_spaces ? "" : " ", pages);
}

const char *
record_date(const struct record *r, enum date_form form)
{
    char *s = date_format(r->meta->date, form);
    const char *kept = arena_strdup(r->arena, s);
    g_free(s);
    return kept;
}
