/*
 * The metadata: what the options say, else what is there already (from XML), else what the tree
 * shows. Nothing is invented; the identifier is a name made from the source, or from title,
 * language and credit, and so the same whenever the same work is converted.
 */
#include <glib.h>
#include <string.h>

#include "base/opts.h"
#include "base/utf8.h"
#include "infer/credit_words.h"
#include "infer/cut.h"
#include "infer/infer.h"
#include "infer/look.h"
#include "lang/address.h"
#include "lang/lang.h"

/* The namespace of our identifiers: urn:uuid of the name "anagnost" among those of URLs. */
static const guint8 name_space[16] = { 0x5f, 0x0b, 0x1e, 0x5c, 0x3d, 0x0e, 0x5a, 0x7b, 0x9c, 0x41,
    0x8a, 0x1f, 0x6e, 0x2b, 0x77, 0xd3 };

static const char *
option(const struct doc *doc, enum opt id)
{
    const char *s = opts_str(doc->opts, id);
    return *s ? arena_strdup(doc->arena, s) : NULL;
}

/* The text without the spaces at its ends. */
static const char *
stripped(struct doc *doc, const struct node *n)
{
    return g_strstrip(node_text(doc->arena, n));
}

static bool
same_language(const struct title *titles, const char *tag)
{
    for (; titles; titles = titles->next)
        if (g_strcmp0(titles->lang, tag) == 0)
            return true;
    return false;
}

/* The titles of the tree, one a language. */
static struct title *
find_titles(struct doc *doc)
{
    struct title *titles = NULL, **at = &titles;
    for (const struct node *n = doc->body->first; n; n = n->next) {
        if ((n->role != ROLE_TITLE && n->role != ROLE_TITLE_PARALLEL)
            || same_language(titles, node_lang(n)) || !*stripped(doc, n))
            continue;
        struct title *t = arena_alloc(doc->arena, sizeof *t);
        t->text = stripped(doc, n);
        if (strncmp(t->text, "= ", 2) == 0)
            t->text += 2;
        t->lang = node_lang(n);
        *at = t;
        at = &t->next;
    }
    return titles;
}

static void
fill_titles(struct doc *doc)
{
    const char *given = option(doc, OPT_TITLE);
    if (!doc->meta.titles)
        doc->meta.titles = find_titles(doc);
    if (given && !doc->meta.titles) {
        doc->meta.titles = arena_alloc(doc->arena, sizeof *doc->meta.titles);
        doc->meta.titles->lang = doc->meta.lang;
    }
    if (given)
        doc->meta.titles->text = given;
}

/* A SPAN of this role in a credit. */
static const struct node *
part_of(const struct node *block, enum node_role role)
{
    for (const struct node *n = block->first; n; n = node_next(n, block))
        if (n->role == role)
            return n;
    return NULL;
}

static bool
is_caps(const char *s)
{
    size_t letters = 0;
    for (; *s; s = utf8_next(s)) {
        gunichar c = utf8_char(s);
        if (uni_is(c, UNI_LOWER))
            return false;
        letters += uni_is(c, UNI_UPPER);
    }
    return letters > 2;
}

/* "Family, Given" where the writing itself tells the family name by capitals: Marie DUPONT. */
static const char *
sort_form(struct doc *doc, const char *name)
{
    char **words = g_strsplit(name, " ", 0);
    guint n = g_strv_length(words), caps = 0, which = 0;
    for (guint i = 0; i < n; i++)
        if (is_caps(words[i]) && !strchr(words[i], '.')) {
            caps++;
            which = i;
        }
    const char *form = NULL;
    if (n > 1 && caps == 1 && (which == 0 || which == n - 1)) {
        char *family = g_strdup(words[which]);
        char *given = which ? g_strndup(name, strlen(name) - strlen(family) - 1)
                            : g_strdup(name + strlen(family) + 1);
        form = arena_printf(doc->arena, "%s, %s", family, given);
        g_free(family);
        g_free(given);
    }
    g_strfreev(words);
    return form;
}

static struct contributor *
add_contributor(struct doc *doc, const char *role, const char *name)
{
    struct contributor *c = arena_alloc(doc->arena, sizeof *c), **at = &doc->meta.contributors;
    c->role = role;
    c->name = name;
    c->origin = ORIGIN_INFERRED;
    while (*at)
        at = &(*at)->next;
    *at = c;
    return c;
}

static void
fill_contributor(struct doc *doc, const struct node *block)
{
    struct credit found;
    const char *text = node_text(doc->arena, block);
    const char *role = credit_find(block, text, doc->meta.lang, &found) ? found.role : "trl";
    const struct node *place = part_of(block, ROLE_AFFILIATION);
    for (const struct node *n = block->first; n; n = node_next(n, block)) {
        if (n->role != ROLE_NAME || !*stripped(doc, n))
            continue;
        struct contributor *c = add_contributor(doc, role, stripped(doc, n));
        c->affiliation = place ? stripped(doc, place) : NULL;
        c->file_as = sort_form(doc, c->name);
        c->lang = n->lang;
    }
}

/* The first contributor of this role gets the name that an option gives: "Family, Given" or not. */
static void
name_contributor(struct doc *doc, const char *role, enum opt id)
{
    const char *given = option(doc, id), *name = given;
    struct contributor *c = doc->meta.contributors;
    while (c && strcmp(c->role, role) != 0)
        c = c->next;
    const char *comma = given ? strstr(given, ", ") : NULL;
    bool inverted = comma && comma > given && comma[2] && !strchr(comma + 1, ',');
    if (inverted)
        name = arena_printf(doc->arena, "%s %.*s", comma + 2, (int)(comma - given), given);
    if (!given || (c && strcmp(c->name, name) == 0))
        return;
    if (!c)
        c = add_contributor(doc, role, name);
    c->name = name;
    c->file_as = inverted ? given : NULL;
    c->origin = ORIGIN_SOURCE;
}

static void
fill_contributors(struct doc *doc)
{
    if (!doc->meta.contributors)
        for (const struct node *n = doc->body->first; n; n = n->next)
            if (n->role == ROLE_CREDIT)
                fill_contributor(doc, n);
    name_contributor(doc, "trl", OPT_TRANSLATOR);
    name_contributor(doc, "aut", OPT_CREATOR);
}

/* The address in the note that a title calls. */
static const struct node *
find_source(const struct doc *doc)
{
    for (const struct node *b = doc->body->first; b; b = b->next) {
        if (b->role != ROLE_TITLE && b->role != ROLE_TITLE_PARALLEL && b->role != ROLE_SUBTITLE)
            continue;
        for (const struct node *n = b->first; n; n = node_next(n, b)) {
            const struct node *note = n->kind == NODE_NOTEREF ? n->as.noteref.note : NULL;
            for (const struct node *x = note; x; x = node_next(x, note))
                if (x->kind == NODE_LINK && g_str_has_prefix(x->as.link.href, "http"))
                    return x;
        }
    }
    return NULL;
}

static void
fill_source(struct doc *doc)
{
    const char *given = option(doc, OPT_SOURCE);
    const struct node *link = given || doc->meta.source ? NULL : find_source(doc);
    if (given)
        doc->meta.source = given;
    if (given && !address_is_safe(given))
        diag_add(&doc->diags, DIAG_SCHEME_TEXT, (struct pos){ 0, 0 },
            "\"%s\" is no address that a catalogue may open: it stays text", given);
    if (!link)
        return;
    doc->meta.source = link->as.link.href;
    diag_guess(&doc->diags, DIAG_SOURCE_INFERRED, LIKELY, link, link->pos,
        "%s is the address of the original: the note on the title names it", doc->meta.source);
}

/* RFC 4122, version 5. */
static const char *
uuid_of(struct doc *doc, const char *key)
{
    guint8 h[20];
    gsize n = sizeof h;
    GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA1);
    g_checksum_update(sum, name_space, sizeof name_space);
    g_checksum_update(sum, (const guchar *)key, -1);
    g_checksum_get_digest(sum, h, &n);
    g_checksum_free(sum);
    h[6] = (guint8)((h[6] & 0x0F) | 0x50);
    h[8] = (guint8)((h[8] & 0x3F) | 0x80);
    return arena_printf(doc->arena,
        "urn:uuid:%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x", h[0], h[1],
        h[2], h[3], h[4], h[5], h[6], h[7], h[8], h[9], h[10], h[11], h[12], h[13], h[14], h[15]);
}

/* What names the work: where it comes from or its title, the language, who made it so. */
static void
fill_identifier(struct doc *doc)
{
    const struct meta *m = &doc->meta;
    const char *given = option(doc, OPT_IDENTIFIER);
    if (given)
        doc->meta.identifier = given;
    if (m->identifier)
        return;
    GString *key = g_string_new(m->source ? m->source : m->titles ? m->titles->text : "");
    if (!key->len)
        for (const struct node *b = cut_next_block(doc, NULL); b; b = cut_next_block(doc, b))
            g_string_append(key, node_text(doc->arena, b));
    g_string_append_printf(key, "\n%s", m->lang);
    for (const struct contributor *c = m->contributors; c; c = c->next)
        g_string_append_printf(key, "\n%s %s", c->role, c->name);
    doc->meta.identifier = uuid_of(doc, key->str);
    g_string_free(key, TRUE);
}

static void
run(struct doc *doc)
{
    const char *lang = option(doc, OPT_LANG);
    if (lang)
        doc->meta.lang = lang;
    if (!doc->meta.lang)
        doc->meta.lang = doc->body->lang ? doc->body->lang : "und";
    fill_titles(doc);
    fill_contributors(doc);
    fill_source(doc);
    if (option(doc, OPT_PUBLISHER))
        doc->meta.publisher = option(doc, OPT_PUBLISHER);
    if (option(doc, OPT_RIGHTS))
        doc->meta.rights = option(doc, OPT_RIGHTS);
    fill_identifier(doc);
}

const struct pass pass_meta = { .name = "meta", .run = run, .fills = true };
