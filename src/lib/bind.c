/*
 * anag_bind: many notices as one document. Each becomes a SECTION of the body (role "notice"),
 * whole and with its own headings, its notes join those of the others under new ids, and a list
 * of links (role "contents") stands before them. So writers draw an issue as any document.
 */
#include <glib.h>
#include <string.h>

#include "base/opts.h"
#include "base/uuid.h"
#include "lang/lang.h"
#include "lib/file.h"
#include "lib/lib.h"

struct binding {
    const char *out;
    const struct anag_opts *opts;
    anag_diag_fn *fn;
    void *user;
    GPtrArray *parts;       /* struct anag_doc of the notices, whose memory the issue uses */
    struct anag_doc *issue; /* what is made */
};

/* Options that speak of the issue, not of each notice. */
static const enum opt of_issue[] = { OPT_TITLE, OPT_CREATOR, OPT_TRANSLATOR, OPT_LANG, OPT_SOURCE,
    OPT_ORIGINAL_LANG, OPT_PUBLISHER, OPT_RIGHTS, OPT_IDENTIFIER, OPT_KIT };

static enum anag_status
fail(struct binding *b, enum anag_status status, const char *name, const char *text)
{
    struct anag_diag d = { ANAG_ERROR, diag_info[DIAG_BIND_FAILED].code, name, 0, 0, text };
    if (b->fn)
        b->fn(b->user, &d);
    return status;
}

static struct anag_opts *
notice_opts(const struct anag_opts *opts)
{
    struct anag_opts *own = anag_opts_new();
    for (int i = 0; opts && i < OPT_COUNT; i++)
        own->value[i] = g_strdup(opts->value[i]);
    for (size_t i = 0; i < G_N_ELEMENTS(of_issue); i++)
        g_clear_pointer(&own->value[of_issue[i]], g_free);
    return own;
}

static enum anag_status
load_parts(struct binding *b, const char *const *files, size_t n)
{
    struct anag_opts *own = notice_opts(b->opts);
    enum anag_status status = ANAG_OK;
    for (size_t i = 0; i < n && status == ANAG_OK; i++) {
        struct anag_doc *part = NULL;
        status = lib_load(files[i], own, b->fn, b->user, &part);
        if (part)
            g_ptr_array_add(b->parts, part);
        if (status == ANAG_OK && part && doc_is_issue(part->doc))
            status = fail(b, ANAG_EARG, files[i], "this is an issue itself");
    }
    anag_opts_free(own);
    return status;
}

static const struct doc *
part_at(const struct binding *b, guint i)
{
    return ((const struct anag_doc *)g_ptr_array_index(b->parts, i))->doc;
}

static const char *
lang_of(const struct doc *d)
{
    return d->body->lang ? d->body->lang : d->meta.lang;
}

/* The language that the notices share; NULL if they share none. */
static const char *
common_lang(const struct binding *b)
{
    const char *lang = lang_of(part_at(b, 0));
    for (guint i = 1; i < b->parts->len; i++)
        if (g_strcmp0(lang, lang_of(part_at(b, i))) != 0)
            return NULL;
    return lang;
}

static void
add_contributors(struct doc *issue, const struct doc *part)
{
    for (const struct contributor *c = part->meta.contributors; c; c = c->next) {
        struct contributor **at = &issue->meta.contributors;
        while (*at && (strcmp((*at)->name, c->name) != 0 || strcmp((*at)->role, c->role) != 0))
            at = &(*at)->next;
        if (*at)
            continue;
        *at = arena_alloc(issue->arena, sizeof **at);
        **at = *c;
        (*at)->next = NULL;
        if (!(*at)->lang)
            (*at)->lang = lang_of(part);
    }
}

/* A name that is a function of the issue's title, its language and the names of its notices. */
static const char *
make_identifier(const struct binding *b, const char *title, const char *lang)
{
    GString *key = g_string_new("issue\n");
    g_string_append_printf(key, "%s\n%s", title, lang);
    for (guint i = 0; i < b->parts->len; i++)
        g_string_append_printf(key, "\n%s", part_at(b, i)->meta.identifier);
    const char *urn = uuid_urn(b->issue->doc->arena, key->str);
    g_string_free(key, TRUE);
    return urn;
}

static const char *
option(const struct binding *b, enum opt id)
{
    const char *value = opts_str(b->opts, id);
    return *value ? arena_strdup(b->issue->doc->arena, value) : NULL;
}

static enum anag_status
state_issue(struct binding *b)
{
    struct doc *issue = b->issue->doc;
    struct meta *m = &issue->meta;
    const char *title = option(b, OPT_TITLE), *lang = option(b, OPT_LANG);
    if (!lang)
        lang = common_lang(b);
    if (!title)
        return fail(b, ANAG_EARG, b->out, "an issue needs a title: give it with --title");
    if (!lang)
        return fail(b, ANAG_EARG, b->out,
            "the notices are in several languages: give that of the issue with --lang");
    m->titles = arena_alloc(issue->arena, sizeof *m->titles);
    *m->titles = (struct title){ .text = title, .lang = lang };
    m->lang = issue->body->lang = lang;
    m->publisher = option(b, OPT_PUBLISHER);
    m->rights = option(b, OPT_RIGHTS);
    m->identifier = option(b, OPT_IDENTIFIER);
    if (!m->identifier)
        m->identifier = make_identifier(b, title, lang);
    for (guint i = 0; i < b->parts->len; i++) {
        m->date = MAX(m->date, part_at(b, i)->meta.date);
        add_contributors(issue, part_at(b, i));
    }
    m->has_date = true;
    return ANAG_OK;
}

/* Ids that were unique in their notice get its number, and so do the links to them. */
static void
rename_ids(struct arena *a, struct node *top, guint number)
{
    for (struct node *n = top; n; n = node_next(n, top)) {
        if (n->id)
            n->id = arena_printf(a, "n%u-%s", number, n->id);
        if (n->kind == NODE_LINK && n->as.link.href[0] == '#' && n->as.link.href[1])
            n->as.link.href = arena_printf(a, "#n%u-%s", number, n->as.link.href + 1);
    }
}

static void
move_notes(struct doc *issue, const struct doc *part)
{
    const char *lang = part->notes->lang ? part->notes->lang : lang_of(part);
    for (struct node *n = part->notes->first, *next; n; n = next) {
        next = n->next;
        node_unlink(n);
        if (!n->lang)
            n->lang = lang;
        node_append(issue->notes, n);
    }
    node_take_children(issue->dropped, part->dropped);
}

static struct node *
add_new(struct doc *issue, struct node *parent, enum node_kind kind, enum node_role role)
{
    struct node *n = node_new(issue->arena, kind, ORIGIN_SOURCE, (struct pos){ 0, 0 });
    n->role = role;
    node_append(parent, n);
    return n;
}

static void
add_text(struct doc *issue, struct node *parent, const char *text)
{
    node_append(parent, node_new_text(issue->arena, text, strlen(text), (struct pos){ 0, 0 }));
}

/* The title of a notice as its text has it, else as the metadata, else the word for none. */
static const char *
title_of(struct doc *issue, const struct doc *part, const char **ret_lang)
{
    const struct title *t = part->meta.titles;
    *ret_lang = t && t->lang ? t->lang : lang_of(part);
    for (const struct node *n = part->body; n && !t; n = node_next(n, part->body))
        if (n->kind == NODE_HEADING && n->role == ROLE_TITLE)
            return node_text(issue->arena, n);
    return t ? t->text : lang_string(*ret_lang, STR_UNTITLED, ret_lang);
}

/* A line of the contents, which leads to the notice. */
static void
add_entry(struct doc *issue, struct node *contents, const struct doc *part, const char *id)
{
    const char *lang, *title = title_of(issue, part, &lang);
    struct node *item = add_new(issue, contents, NODE_ITEM, ROLE_NONE);
    struct node *para = add_new(issue, item, NODE_PARA, ROLE_NONE);
    struct node *link = add_new(issue, para, NODE_LINK, ROLE_NONE);
    if (strcmp(lang, issue->meta.lang) != 0)
        para->lang = lang;
    link->as.link.href = arena_printf(issue->arena, "#%s", id);
    add_text(issue, link, title);
}

static void
make_issue(struct binding *b)
{
    struct doc *issue = b->issue->doc;
    add_text(issue, add_new(issue, issue->body, NODE_PARA, ROLE_ISSUE), issue->meta.titles->text);
    struct node *contents = add_new(issue, issue->body, NODE_LIST, ROLE_CONTENTS);
    for (guint i = 0; i < b->parts->len; i++) {
        const struct doc *part = part_at(b, i);
        const char *id = arena_printf(issue->arena, "notice-%u", i + 1);
        add_entry(issue, contents, part, id);
        rename_ids(issue->arena, part->body, i + 1);
        rename_ids(issue->arena, part->notes, i + 1);
        struct node *section = add_new(issue, issue->body, NODE_SECTION, ROLE_NOTICE);
        section->id = id;
        section->lang = lang_of(part);
        node_take_children(section, part->body);
        move_notes(issue, part);
    }
    issue->fixed = true;
}

static void
show_diags(const struct binding *b)
{
    for (size_t i = 0; b->fn && i < anag_diag_count(b->issue); i++) {
        struct anag_diag d = anag_diag_at(b->issue, i);
        b->fn(b->user, &d);
    }
}

/* The notices, one of which an output might be written over. */
struct originals {
    const char *const *files;
    size_t n;
    const char *hit;
};

static void
look_at_output(void *user, const struct anag_output *output)
{
    struct originals *o = user;
    for (size_t i = 0; i < o->n; i++)
        if (strcmp(output->path, "-") != 0 && strcmp(o->files[i], "-") != 0
            && file_is_same(output->path, o->files[i]))
            o->hit = output->path;
}

static enum anag_status
write_issue(struct binding *b, const char *const *files, size_t n)
{
    struct originals o = { files, n, NULL };
    anag_list_outputs(files[0], b->out, b->opts, look_at_output, &o);
    if (!o.hit)
        return anag_write_files(b->issue, files[0], b->out, b->opts, NULL, NULL);
    diag_add(&b->issue->doc->diags, DIAG_WRITE_IO, (struct pos){ 0, 0 }, "%s is the input itself",
        o.hit);
    return ANAG_EARG;
}

enum anag_status
anag_bind(const char *const *files, size_t n, const char *out, const struct anag_opts *opts,
    anag_diag_fn *fn, void *user)
{
    struct binding b = { .out = out, .opts = opts, .fn = fn, .user = user };
    if (!n || !out)
        return ANAG_EARG;
    b.parts = g_ptr_array_new();
    b.issue = g_new0(struct anag_doc, 1);
    b.issue->opts = notice_opts(opts);
    b.issue->doc = doc_new(out);
    b.issue->doc->opts = b.issue->opts;
    enum anag_status status = load_parts(&b, files, n);
    if (status == ANAG_OK)
        status = state_issue(&b);
    if (status == ANAG_OK) {
        make_issue(&b);
        const char *wrong = doc_check(b.issue->doc);
        if (wrong)
            g_error("after binding: %s", wrong);
        status = write_issue(&b, files, n);
        show_diags(&b);
    }
    anag_doc_free(b.issue);
    for (guint i = 0; i < b.parts->len; i++)
        anag_doc_free(g_ptr_array_index(b.parts, i));
    g_ptr_array_free(b.parts, TRUE);
    return status;
}
