/*
 * Addresses in the text: <https://…> (brackets dropped, spaces of a torn line taken out), bare
 * https://…, ftp://…, www.…, mailto:…, doi:10.…, and e-mail addresses. Other schemes stay text.
 */
#include <string.h>

#include "base/utf8.h"
#include "infer/cut.h"
#include "infer/infer.h"
#include "lang/address.h"
#include "lang/lang.h"

enum { LONGEST_ADDRESS = 2000 };

/* Openings of an address, what its absolute form begins with, and what of the text
 * that replaces. */
static const struct opening {
    const char *text, *href;
    size_t skip; /* bytes of the text that href stands for */
} openings[] = {
    { "http://", "", 0 },
    { "https://", "", 0 },
    { "ftp://", "", 0 },
    { "mailto:", "", 0 },
    { "www.", "http://", 0 },
    { "doi.org/10.", "https://", 0 },
    { "doi:10.", "https://doi.org/", 4 },
};

struct address {
    size_t start, end; /* in the text; with the brackets, if there are any */
    bool brackets;
    const struct opening *opening; /* NULL: an e-mail address */
};

static const struct opening *
find_opening(const char *p)
{
    for (size_t i = 0; i < G_N_ELEMENTS(openings); i++)
        if (g_ascii_strncasecmp(p, openings[i].text, strlen(openings[i].text)) == 0)
            return &openings[i];
    return NULL;
}

/* May this stand in a bare address? Letters of scripts that write without spaces end it. */
static bool
is_address_char(unsigned ch)
{
    if (ch < 0x80)
        return g_ascii_isalnum((char)ch) || (ch && strchr("-._~:/?#@!$&'()*+,;=%", (int)ch));
    enum script s = uni_script(ch);
    return (uni_is(ch, UNI_ALPHA | UNI_MARK)) && s != SCRIPT_OTHER && s != SCRIPT_HAN
        && s != SCRIPT_KANA && s != SCRIPT_HANGUL;
}

static bool
is_mail_char(char c)
{
    return g_ascii_isalnum(c) || (c && strchr("._%+-", c));
}

/* "(https://example.org/a)b": bytes up to the bracket that closes the one before the address. */
static size_t
bracketed(const char *s, size_t n)
{
    size_t open = 0;
    for (size_t i = 0; i < n; i++) {
        open += s[i] == '(';
        if (s[i] == ')' && !open--)
            return i;
    }
    return n;
}

/* The length without closing punctuation and brackets that nothing in the address opens. */
static size_t
trim(const char *s, size_t n)
{
    size_t open = 0, closed = 0;
    for (size_t i = 0; i < n; i++) {
        open += s[i] == '(';
        closed += s[i] == ')';
    }
    while (n) {
        if (s[n - 1] == ')' && closed > open)
            closed--;
        else if (!strchr(".,;:!?'*~", s[n - 1]))
            break;
        n--;
    }
    return n;
}

/* A word before it would make it a part of something else. */
static bool
stands_free(const char *text, const char *p)
{
    unsigned before = utf8_before(text, p);
    return !before || !uni_is(before, UNI_ALNUM) || uni_script(before) == SCRIPT_HAN
        || uni_script(before) == SCRIPT_KANA || uni_script(before) == SCRIPT_HANGUL;
}

/* A host that can be one, or what mailto: and doi: need: something behind the opening. */
static bool
is_sound(const char *s, size_t n, const struct opening *o)
{
    size_t k = strlen(o->text);
    if (n <= k || n > LONGEST_ADDRESS)
        return false;
    if (g_ascii_strncasecmp(s, "mailto:", 7) == 0)
        return memchr(s, '@', n) != NULL;
    if (g_ascii_strncasecmp(s, "www.", 4) == 0)
        return memchr(s + 4, '.', n - 4) != NULL;
    unsigned first = utf8_char(s + k);
    return uni_is(first, UNI_ALNUM) || first == '[';
}

static bool
match_bare(const char *text, const char *p, struct address *a)
{
    const struct opening *o = find_opening(p);
    if (!o || !stands_free(text, p))
        return false;
    const char *q = p;
    while (q - p <= LONGEST_ADDRESS && is_address_char(utf8_char(q)))
        q = utf8_next(q);
    size_t n = (size_t)(q - p);
    if (p > text && p[-1] == '(')
        n = bracketed(p, n);
    n = trim(p, n);
    if (!is_sound(p, n, o))
        return false;
    *a = (struct address){ (size_t)(p - text), (size_t)(p - text) + n, false, o };
    return true;
}

/* The end of a host name with a dot in it, before `end`; NULL if there is none at p. */
static const char *
host_end(const char *p)
{
    const char *last_dot = NULL, *q = p;
    while (g_ascii_isalnum(*q) || ((*q == '-' || *q == '.') && q > p && g_ascii_isalnum(q[1]))) {
        if (*q == '.')
            last_dot = q;
        q++;
    }
    if (!last_dot || q - last_dot < 3 || !g_ascii_isalpha(last_dot[1]))
        return NULL;
    return q;
}

/* An e-mail address round the sign @ at p. */
static bool
match_mail(const char *text, const char *from, const char *p, struct address *a)
{
    const char *start = p, *end = host_end(p + 1);
    while (start > from && is_mail_char(start[-1]))
        start--;
    bool cut = start > text && strchr("!#$^`{|}~", start[-1]); /* of a longer one, or a message's */
    while (start < p && !g_ascii_isalnum(*start))
        start++;
    if (start == p || !end || p[-1] == '.' || cut)
        return false;
    *a = (struct address){ (size_t)(start - text), (size_t)(end - text), false, NULL };
    return true;
}

/* <address>; it may have been torn, so that spaces stand in it. */
static bool
match_brackets(const char *text, const char *p, struct address *a)
{
    const char *close = strpbrk(p + 1, "<>\"");
    if (!close || *close != '>' || close - p > LONGEST_ADDRESS)
        return false;
    const char *inner = p + 1 + strspn(p + 1, " ");
    const struct opening *o = find_opening(inner);
    if (!o) {
        const char *at = memchr(inner, '@', (size_t)(close - inner));
        struct address mail;
        if (!at || !match_mail(inner, inner, at, &mail) || mail.start
            || inner + mail.end + strspn(inner + mail.end, " ") != close)
            return false;
    } else if (!is_sound(inner, (size_t)(close - inner), o)) {
        return false;
    }
    *a = (struct address){ (size_t)(p - text), (size_t)(close + 1 - text), true, o };
    return true;
}

/* The next address in the text at or behind `from`. */
static bool
find_address(const char *text, const char *from, struct address *a)
{
    for (const char *p = from; (p = strpbrk(p, "<@hfmwdHFMWD")); p++) {
        if (*p == '<' && match_brackets(text, p, a))
            return true;
        if (*p == '@' && match_mail(text, from, p, a))
            return true;
        if (*p != '<' && *p != '@' && match_bare(text, p, a))
            return true;
    }
    return false;
}

/* Takes the spaces out that a line end left in an address between brackets. */
static void
close_gaps(struct doc *doc, struct node *t)
{
    const char *s = t->as.text.s;
    if (!strchr(s, ' '))
        return;
    char *to = arena_strdup(doc->arena, s), *q = to;
    for (; *s; s++)
        if (*s != ' ')
            *q++ = *s;
    *q = 0;
    t->as.text.s = to;
    t->as.text.map = NULL; /* its offsets are no longer these */
}

static const char *
absolute(struct doc *doc, const char *text, const struct opening *o)
{
    if (!o)
        return arena_printf(doc->arena, "mailto:%s", text);
    return arena_printf(doc->arena, "%s%s", o->href, text + o->skip);
}

/* A phrase in another language ends right before the text: no word begins there. */
static bool
follows_phrase(const struct node *t)
{
    const struct node *last = t->prev && t->prev->kind == NODE_SPAN ? t->prev->last : NULL;
    const char *s = last && last->kind == NODE_TEXT ? last->as.text.s : "";
    return *s && !stands_free(s, s + strlen(s));
}

static void
link_text(struct doc *doc, struct node *t)
{
    const char *text = t->as.text.s, *from = text;
    struct address a;
    while (t && find_address(text, from, &a)) {
        if (!a.start && a.opening && !a.brackets && follows_phrase(t)) {
            from++;
            continue;
        }
        struct node *l = cut_out(doc, t, a.start, a.end, a.brackets ? 1 : 0, NODE_LINK, &t);
        close_gaps(doc, l->first);
        l->as.link.href = absolute(doc, l->first->as.text.s, a.opening);
        if (address_is_disguised(l->as.link.href))
            diag_guess(&doc->diags, DIAG_LINK_MIXED, DOUBTFUL, l, l->pos,
                "the host of %s has letters that look like those of another script: look "
                "where it leads",
                l->as.link.href);
        diag_guess(&doc->diags, DIAG_LINK_INFERRED, SURE, l, l->pos, "link to %s%s",
            l->as.link.href, a.brackets ? " (its brackets <> are left out)" : "");
        if (t)
            from = text = t->as.text.s;
    }
}

/* Schemes that open or run something, behind a letter of no word. */
static void
tell_schemes(struct doc *doc, const struct node *t)
{
    static const char *const active[] = { "javascript:", "vbscript:", "data:", "file:", "blob:" };
    const char *text = t->as.text.s;
    for (const char *p = text; (p = strchr(p, ':')); p++)
        for (size_t i = 0; i < G_N_ELEMENTS(active); i++) {
            size_t n = strlen(active[i]) - 1, have = (size_t)(p - text);
            if (have < n || g_ascii_strncasecmp(p - n, active[i], n) != 0 || !p[1] || p[1] == ' '
                || !stands_free(text, p - n))
                continue;
            diag_add(&doc->diags, DIAG_SCHEME_TEXT, node_text_pos(t, have - n),
                "an address with the scheme \"%s\" stays text", active[i]);
        }
}

static void
run(struct doc *doc)
{
    if (doc->fixed)
        return;
    bool told = diag_told(&doc->diags, DIAG_SCHEME_TEXT);
    for (struct node *b = cut_next_block(doc, NULL); b; b = cut_next_block(doc, b)) {
        if (b->kind == NODE_PRE || cut_holds(b, NODE_LINK))
            continue;
        for (struct node *n = b->first, *next; n; n = next) {
            next = node_next(n, b);
            if (n->kind == NODE_TEXT) {
                if (!told)
                    tell_schemes(doc, n);
                link_text(doc, n);
            }
        }
    }
}

const struct pass pass_links = { "links", run };
