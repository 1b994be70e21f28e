/*
 * What a stranger may hide in a text: marks that turn the order of what is shown, characters that
 * nobody sees, and addresses that run something. Whatever the format, it is neutralised and told.
 */
#include "read/vet.h"

#include <glib.h>
#include <string.h>

#include "base/utf8.h"
#include "lang/address.h"
#include "lang/lang.h"

enum { MAX_TOLD = 1000, MAX_TURNS = 60 };

static bool
is_turn(gunichar c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/* What a text has opened so far. */
struct turns {
    gunichar open[MAX_TURNS];
    size_t n;
};

/* False: an override, or a mark that closes what is not open. */
static bool
follow_turns(struct turns *t, const char *s)
{
    while (*(s += strcspn(s, "\xE2"))) { /* how each of them begins */
        gunichar c = utf8_take(&s);
        if (!is_turn(c))
            continue;
        bool closes = c == 0x202C || c == 0x2069;
        if (c == 0x202D || c == 0x202E || (!closes && t->n == MAX_TURNS))
            return false;
        if (!closes)
            t->open[t->n++] = c;
        else if (!t->n || (t->open[t->n - 1] >= 0x2066) != (c == 0x2069))
            return false;
        else
            t->n--;
    }
    return true;
}

/* Embeddings and isolates that are closed where they stand are what a text in two directions
 * needs; overrides, and what is left open or closed twice, are not. */
static bool
turns_are_sound(const char *s)
{
    struct turns t = { .n = 0 };
    return follow_turns(&t, s) && t.n == 0;
}

/* The same of a block: what one of its parts opens another one may close. */
static bool
block_is_sound(const struct node *block)
{
    struct turns t = { .n = 0 };
    for (const struct node *n = block; n; n = node_next(n, block))
        if (n->kind == NODE_TEXT && n->as.text.s && !follow_turns(&t, n->as.text.s))
            return false;
    return t.n == 0;
}

/* Is this a letter of a script that has no use for joiners and invisible spaces? */
static bool
is_plain_letter(gunichar c)
{
    enum script s = uni_script(c);
    return c < 0x80 || s == SCRIPT_LATIN || s == SCRIPT_CYRILLIC || s == SCRIPT_GREEK;
}

/* Seen nowhere. */
static bool
is_invisible(gunichar c)
{
    return (c >= 0x7F && c < 0xA0) || c == 0xFEFF || (c >= 0x2060 && c <= 0x2064)
        || (c >= 0x206A && c <= 0x206F) || (c >= 0xFFF9 && c <= 0xFFFB)
        || (c >= 0xE0000 && c <= 0xE007F) || c == 0x180E;
}

/* The first character of the two texts that is seen; 0: there is none. */
static gunichar
first_seen(const char *p, const char *more)
{
    while (is_invisible(utf8_char(p)))
        p = utf8_next(p);
    return *p || !*more ? utf8_char(p) : first_seen(more, "");
}

/* Seen only by what it does to the letters at its sides, which these do not need. */
static bool
is_idle(gunichar before, gunichar c, const char *p, const char *more)
{
    return c >= 0x200B && c <= 0x200D && is_plain_letter(before)
        && is_plain_letter(first_seen(p, more));
}

struct vet {
    struct doc *doc;
    unsigned told;
    bool sound;         /* the block in which a TEXT is */
    gunichar before;    /* the last character of that block so far; 0: there is none */
    const char *behind; /* its next TEXT; "" if there is none */
};

static void
tell(struct vet *v, enum diag_code code, struct pos pos, gunichar c)
{
    if (v->told++ >= MAX_TOLD)
        return;
    diag_add(&v->doc->diags, code, pos,
        code == DIAG_BIDI_DROPPED
            ? "the mark U+%04X, which turns the order of letters, was left out"
            : "the invisible character U+%04X was left out",
        c);
}

/* The text without what turns or hides letters; itself where there is nothing of that. */
static const char *
clean_in(struct vet *v, const char *s, struct pos pos, bool sound)
{
    size_t first = strcspn(s, "\x7F\xC2\xE1\xE2\xEF\xF3"); /* how what we look for begins */
    if (!s[first])
        return s;
    GString *out = NULL; /* what is kept; NULL: all so far */
    const char *from = s;
    gunichar kept = first ? utf8_before(s, s + first) : v->before; /* the last one */
    pos.column += pos.line ? (unsigned)g_utf8_strlen(s, (gssize)first) : 0;
    for (const char *p = s + first; *p; pos.column += pos.line != 0) {
        const char *here = p;
        gunichar c = utf8_take(&p);
        bool turn = !sound && is_turn(c);
        if (!turn && !is_invisible(c) && !is_idle(kept, c, p, v->behind)) {
            kept = c;
            continue;
        }
        tell(v, turn ? DIAG_BIDI_DROPPED : DIAG_INVISIBLE_DROPPED, pos, c);
        out = out ? out : g_string_new(NULL);
        g_string_append_len(out, from, here - from);
        from = p;
    }
    if (!out)
        return s;
    g_string_append(out, from);
    s = arena_strndup(v->doc->arena, out->str, out->len);
    g_string_free(out, TRUE);
    return s;
}

/* The same of a text that stands alone. */
static const char *
clean(struct vet *v, const char *s, struct pos pos)
{
    v->before = 0;
    v->behind = "";
    return s ? clean_in(v, s, pos, turns_are_sound(s)) : NULL;
}

/* The same of a field: nothing of it is left if nothing can be seen. */
static const char *
clean_field(struct vet *v, const char *s)
{
    const struct pos none = { 0, 0 };
    const char *seen = clean(v, s, none);
    if (!seen || seen == s)
        return seen;
    char *stripped = g_strstrip(g_strdup(seen));
    seen = *stripped ? arena_strdup(v->doc->arena, stripped) : NULL;
    g_free(stripped);
    return seen;
}

/* What a corrected XML states of itself goes into catalogues and onto shelves. */
static void
vet_meta(struct vet *v, struct meta *m)
{
    const char **const all[] = { &m->source, &m->publisher, &m->rights, &m->identifier };
    for (size_t i = 0; i < G_N_ELEMENTS(all); i++)
        *all[i] = clean_field(v, *all[i]);
    if (m->source && !address_is_safe(m->source))
        diag_add(&v->doc->diags, DIAG_SCHEME_TEXT, (struct pos){ 0, 0 },
            "\"%s\" is no address that a catalogue may open: it stays text", m->source);
    for (struct title **t = &m->titles; *t;) {
        (*t)->text = clean_field(v, (*t)->text);
        if ((*t)->text)
            t = &(*t)->next;
        else
            *t = (*t)->next;
    }
    for (struct contributor **c = &m->contributors; *c;) {
        (*c)->name = clean_field(v, (*c)->name);
        (*c)->file_as = clean_field(v, (*c)->file_as);
        (*c)->affiliation = clean_field(v, (*c)->affiliation);
        if ((*c)->name)
            c = &(*c)->next;
        else
            *c = (*c)->next;
    }
}

/* A link of a corrected XML. An unsafe one becomes a plain span of its text. */
static void
vet_link(struct vet *v, struct node *n)
{
    const char *href = n->as.link.href = clean(v, n->as.link.href, n->pos);
    if (!address_is_safe(href)) {
        diag_add(&v->doc->diags, DIAG_SCHEME_TEXT, n->pos,
            "\"%s\" is no address that a book may open: it stays text", href);
        node_become(n, NODE_SPAN);
    } else if (address_is_disguised(href)) {
        diag_add(&v->doc->diags, DIAG_LINK_MIXED, n->pos,
            "the host of %s has letters that look like those of another script: look "
            "where it leads",
            href);
    }
}

/* Nothing is left of a text that held nothing to see. */
static void
drop_empty(struct node *top)
{
    for (struct node *n = top->first, *next; n; n = next) {
        next = node_next(n, top);
        bool text = n->kind == NODE_TEXT || n->kind == NODE_LINE;
        if (text && n->as.text.s && !*n->as.text.s)
            node_unlink(n);
    }
}

/* A TEXT of a block, whose neighbours may be in other TEXTs. */
static void
vet_text(struct vet *v, struct node *n, const struct node *block)
{
    v->behind = "";
    for (const struct node *m = node_next(n, block); m && !*v->behind; m = node_next(m, block))
        if (m->kind == NODE_TEXT && m->as.text.s)
            v->behind = m->as.text.s;
    const char *s = n->as.text.s = clean_in(v, n->as.text.s, n->pos, v->sound);
    v->before = *s ? utf8_before(s, s + strlen(s)) : v->before;
}

void
vet_doc(struct doc *doc)
{
    struct node *const trees[] = { doc->body, doc->notes, doc->dropped };
    struct vet v = { .doc = doc, .behind = "" };
    vet_meta(&v, &doc->meta);
    for (size_t i = 0; i < G_N_ELEMENTS(trees); i++) {
        const struct node *block = trees[i];
        for (struct node *n = trees[i]; n; n = node_next(n, trees[i])) {
            if (node_is_leaf_block(n)) {
                block = n;
                v.sound = block_is_sound(n);
                v.before = 0;
            }
            if (n->kind == NODE_TEXT && n->as.text.s)
                vet_text(&v, n, block);
            else if (n->kind == NODE_LINE || n->kind == NODE_PRE)
                n->as.text.s = clean(&v, n->as.text.s, n->pos);
            else if (n->kind == NODE_LINK && n->as.link.href)
                vet_link(&v, n);
        }
        if (v.told && trees[i])
            drop_empty(trees[i]);
    }
}
