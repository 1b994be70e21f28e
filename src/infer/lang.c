/*
 * Languages: of the document (the option decides, else all of its text), of whole blocks, and
 * (phrases.c) of phrases in them.
 */
#include <glib.h>
#include <string.h>

#include "base/opts.h"
#include "base/utf8.h"
#include "infer/chars.h"
#include "infer/credit_words.h"
#include "infer/cut.h"
#include "infer/infer.h"
#include "infer/look.h"
#include "infer/marks.h"
#include "infer/phrases.h"
#include "lang/lang.h"

enum {
    SAMPLE_DOC = 1 << 16, /* bytes of text that tell the document's language */
    SAMPLE_BLOCK = 240,   /* and a block's */
    TITLE_BLOCKS = 3,     /* the first blocks may be parallel titles */
    DATE_WORDS = 3        /* beside the figures of a date */
};

static const double BLOCK_ODDS = 10;     /* a block that is another language's */
static const double BLOCK_ODDS_WORD = 1; /* and this much a word */
static const double TITLE_LEAN = 6;      /* to the languages that titles often have */
static const double TITLE_ODDS = 3;      /* among the first blocks */
static const double TITLE_ODDS_WORD = 0.6;
static const double WORD_ODDS = 9; /* one word right below the title */

static void
infer_document(struct doc *doc)
{
    const char *opt = opts_str(doc->opts, OPT_LANG);
    if (*opt) {
        doc->body->lang = arena_strdup(doc->arena, opt);
    } else {
        GString *all = g_string_new(NULL);
        struct node *b = cut_next_block(doc, NULL);
        for (; b && all->len < SAMPLE_DOC; b = cut_next_block(doc, b)) {
            if (b->kind == NODE_PRE)
                continue;
            g_string_append(all, node_text(doc->arena, b));
            g_string_append_c(all, '\n');
        }
        struct lang_guess g = lang_detect(all->str, all->len, NULL);
        g_string_free(all, TRUE);
        const struct lang *l = lang_find(g.tag);
        doc->body->lang = g.tag ? g.tag : "und";
        if (l)
            diag_guess(&doc->diags, DIAG_LANG_DOC, g.margin > 0.9 ? SURE : DOUBTFUL, doc->body,
                (struct pos){ 0, 0 },
                "the document is in %s (%s): its letters and words fit it best%s", l->name, g.tag,
                g.margin > 0.9 ? "" : ", but another language is near: settle it with --lang");
        else if (g.tag)
            diag_guess(&doc->diags, DIAG_LANG_DOC, LIKELY, doc->body, (struct pos){ 0, 0 },
                "the document is in the language \"%s\": it is written in its letters", g.tag);
        else
            diag_guess(&doc->diags, DIAG_LANG_DOC, DOUBTFUL, doc->body, (struct pos){ 0, 0 },
                "the language of the document cannot be told: give it with --lang");
    }
    doc->notes->lang = doc->body->lang;
}

/* The text of a block without the addresses in it, at most SAMPLE_BLOCK bytes. */
static char *
sample(struct doc *doc, const struct node *block)
{
    GString *s = g_string_new(NULL);
    for (const struct node *n = block->first; n && s->len < SAMPLE_BLOCK;) {
        if (n->kind == NODE_TEXT)
            g_string_append(s, n->as.text.s);
        n = n->kind == NODE_LINK ? node_skip(n, block) : node_next(n, block);
    }
    if (s->len > SAMPLE_BLOCK) {
        const char *end = g_utf8_find_prev_char(s->str, s->str + SAMPLE_BLOCK);
        g_string_truncate(s, (gsize)(end - s->str));
    }
    char *text = arena_strndup(doc->arena, s->str, s->len);
    g_string_free(s, TRUE);
    return text;
}

/*
 * The likeliest language of a block that must be in another one than the document; `surely`: in
 * none of its words it is better than the document's.
 */
static const struct lang *
likeliest_other(const char *text, size_t n, enum script script, const struct lang *own, bool surely)
{
    double score[LANG_MAX], most = surely ? -1e9 : 0, ours = 0;
    const struct lang *best = NULL;
    lang_score(text, n, score);
    for (size_t i = 0; lang_at(i); i++) {
        if (lang_at(i) == own)
            ours = score[i];
        else if (lang_at(i)->script == script && score[i] + TITLE_LEAN * lang_at(i)->prior > most) {
            most = score[i] + TITLE_LEAN * lang_at(i)->prior;
            best = lang_at(i);
        }
    }
    return surely || most > ours ? best : NULL;
}

/* "IX. Volunteers" below "IX. Bénévoles": the number says that both are the same title. */
static bool
repeats_number(struct doc *doc, const struct node *block, const char *text)
{
    const char *title = doc->body->first ? node_text(doc->arena, doc->body->first) : "";
    struct mark a = mark_parse(title, strlen(title)), b = mark_parse(text, strlen(text));
    bool number = a.kind == MARK_NUMBER || a.kind == MARK_ROMAN || a.kind == MARK_LETTER;
    return block != doc->body->first && number && mark_is_alike(&a, &b) && a.value == b.value;
}

/* One word in another script, no acronym and no name of a file: "Disposability". */
static bool
is_one_word(const char *text)
{
    enum { LETTERS = 4 };
    size_t small = 0;
    for (const char *p = text; *p; p = utf8_next(p)) {
        small += uni_is(utf8_char(p), UNI_LOWER);
        if (strchr("./_@", (int)(utf8_char(p) < 0x80 ? utf8_char(p) : 'a')) && small)
            return false;
    }
    return small >= LETTERS;
}

/* Kana in a text that is Chinese: Japanese, whose other signs are the same. */
static const char *
japanese_language(const char *text, size_t n, const struct lang *own)
{
    const struct lang *l = lang_find(lang_detect(text, n, NULL).tag);
    return l && l->script == SCRIPT_KANA && own->script == SCRIPT_HAN ? l->tag : NULL;
}

/* "Stand: April 2024" */
static bool
is_labelled_figure(const char *text, size_t n)
{
    return n && strchr(text, ':') && uni_is(utf8_before(text, text + n), UNI_DIGIT);
}

/* "Genève, 7 février 2024", "Vol. 3, No. 2 (June 2023)" */
static bool
is_dated(struct doc *doc, const struct node *block)
{
    struct look l = look_at(doc, block);
    return look_holds_day(&l);
}

/* Letters that two words begin with alike, but for accents: "Introducción", "Introduction". */
static size_t
count_common(const char *a, const char *b, size_t *ret_longer)
{
    char *x = g_utf8_casefold(a, -1), *y = g_utf8_casefold(b, -1);
    char *p = g_utf8_normalize(x, -1, G_NORMALIZE_NFD);
    char *q = g_utf8_normalize(y, -1, G_NORMALIZE_NFD);
    size_t n = 0;
    while (p[n] && p[n] == q[n])
        n++;
    *ret_longer = MAX(strlen(p), strlen(q));
    g_free(x);
    g_free(y);
    g_free(p);
    g_free(q);
    return n;
}

/* The title, if the block stands right below it, else an empty text. */
static const char *
text_above(struct doc *doc, const struct node *block)
{
    const struct node *title = doc->body->first;
    return block->prev && block->prev == title ? node_text(doc->arena, title) : "";
}

/* The title's one word as another language spells it, or what the title has in brackets. */
static bool
is_twin(const char *above, const char *text)
{
    enum { LETTERS = 4 };
    char *title = g_utf8_casefold(above, -1), *folded = g_utf8_casefold(text, -1);
    char *bracketed = g_strdup_printf("(%s)", folded);
    bool inside = strstr(title, bracketed) != NULL;
    g_free(title);
    g_free(folded);
    g_free(bracketed);
    size_t longer, common = count_common(above, text, &longer);
    return inside
        || (!strchr(above, ' ') && !strchr(text, ' ') && common >= LETTERS && common < longer
            && common * 2 > longer);
}

/* The language of what stands where a parallel title would, if it is not the document's. */
static const char *
title_language(struct doc *doc, const struct node *block, const char *text, const struct lang *own,
    struct phrase_facts *f)
{
    struct credit credit;
    size_t n = strlen(text);
    const char *japanese = japanese_language(text, n, own);
    const char *above = text_above(doc, block);
    bool same_number = repeats_number(doc, block, text), sourced = cut_calls_source(block);
    bool twin = is_twin(above, text);
    *f = phrase_look(text, n, own, TITLE_LEAN, NULL);
    if (japanese)
        return japanese;
    if (credit_find(block, node_text(doc->arena, block), own ? own->tag : NULL, &credit))
        return NULL;
    if (f->best && f->other_script && f->own_script) /* "Ann Lee 和 Bo Berg" */
        return NULL;
    if (f->best && f->other_script)
        return f->words > 1 || same_number || is_one_word(text) || sourced ? f->best->tag : NULL;
    const struct lang *other =
        likeliest_other(text, n, f->best || !own ? f->script : own->script, own, twin);
    if ((same_number || twin) && other)
        return other->tag;
    /* the note on the original's title is called by the original's title */
    bool noted = sourced
        || (f->words > 1 && cut_holds(block, NODE_NOTEREF) && text_ending(text, n) != END_FINAL);
    if (noted && other)
        return other->tag;
    bool asks = text_asks(above, strlen(above)) && text_asks(text, n);
    if (other && f->odds > 0 && asks)
        return other->tag;
    if (f->words == 1 && f->odds > WORD_ODDS && f->best && f->best->prior && is_one_word(text)
        && *above)
        return f->best->tag;
    if (f->words < 2 || (f->words == 2 && is_labelled_figure(text, n))
        || (f->words <= DATE_WORDS && is_dated(doc, block)))
        return NULL;
    bool clear = f->odds > TITLE_ODDS && f->odds / (double)f->words > TITLE_ODDS_WORD;
    return clear && f->best != own ? f->best->tag : NULL;
}

/* The neighbour of a language that has a function word of the text which it lacks itself. */
static const struct lang *
neighbour(const char *text, size_t n, const struct lang *own)
{
    const struct lang *best = NULL;
    double most = -BLOCK_ODDS;
    for (size_t i = 0; lang_at(i); i++) {
        if (lang_at(i) == own || lang_at(i)->script != own->script)
            continue;
        struct phrase_facts f = phrase_look(text, n, own, TITLE_LEAN, lang_at(i));
        if (f.function_words && !f.own_words && f.odds > most) {
            best = lang_at(i);
            most = f.odds;
        }
    }
    return best;
}

/*
 * Between the title and one in another language stands a third title, if its own language
 * explains it, however little, better than the document's does.
 */
static const char *
language_between(
    struct doc *doc, const struct node *block, const char *text, const struct lang *own)
{
    struct phrase_facts f;
    const struct node *next = block->next;
    enum ending end = text_ending(text, strlen(text));
    if (!next || next->kind != NODE_PARA || end == END_FINAL || end == END_COLON)
        return NULL;
    const char *behind = sample(doc, next);
    if (!title_language(doc, next, behind, own, &f))
        return NULL;
    const struct lang *other = likeliest_other(text, strlen(text), own->script, own, false);
    f = phrase_look(text, strlen(text), own, TITLE_LEAN, other);
    if (!other || f.odds <= BLOCK_ODDS)
        other = neighbour(text, strlen(text), own);
    return other ? other->tag : NULL;
}

/* The language of a block if it is not the document's, else NULL. */
static const char *
foreign_language(struct doc *doc, const struct node *block, size_t place, struct phrase_facts *f)
{
    const char *text = sample(doc, block);
    size_t n = strlen(text);
    const struct lang *own = lang_find(doc->body->lang);
    if (place > 0 && place < TITLE_BLOCKS) {
        const char *tag = title_language(doc, block, text, own, f);
        return tag || place > 1 ? tag : language_between(doc, block, text, own);
    }
    if (phrase_is_own(text, n, own))
        return NULL;
    *f = phrase_look(text, n, own, 1, NULL);
    if (!f->best || f->best == own || f->words < 4)
        return NULL;
    if (f->other_script)
        return !f->own_script && (f->function_words || f->lower_words * 2 > f->words) ? f->best->tag
                                                                                      : NULL;
    if (f->own_words >= f->function_words)
        return NULL;
    return f->odds > BLOCK_ODDS && f->odds / (double)f->words > BLOCK_ODDS_WORD ? f->best->tag
                                                                                : NULL;
}

static void
infer_block(struct doc *doc, struct node *block, size_t place)
{
    struct phrase_facts f;
    const char *tag = foreign_language(doc, block, place, &f);
    if (!tag) {
        phrases_mark(doc, block);
        return;
    }
    block->lang = tag;
    diag_guess(&doc->diags, DIAG_LANG_PART, f.odds > BLOCK_ODDS || f.other_script ? SURE : LIKELY,
        block, block->pos, "this block is in %s (%s): %s", lang_find(tag)->name, tag,
        f.other_script ? "it is in another script than the text"
                       : "its words fit that language better");
}

/* A title in a language that we know, in a text in one of which we know no more than its letters.
 */
static void
mark_known_title(struct doc *doc)
{
    struct node *title = doc->body->first, *block = title ? title->next : NULL;
    if (strcmp(doc->body->lang, "und") == 0 || !block || block->kind != NODE_PARA)
        return;
    const char *text = sample(doc, block);
    const struct lang *l = lang_find(lang_detect(text, strlen(text), NULL).tag);
    if (!l)
        return;
    block->lang = l->tag;
    diag_guess(&doc->diags, DIAG_LANG_PART, LIKELY, block, block->pos,
        "this block is in %s (%s): it is in another script than the text", l->name, l->tag);
}

static void
run(struct doc *doc)
{
    if (doc->fixed || doc->body->lang) /* all was looked at when the document was */
        return;
    infer_document(doc);
    if (!lang_find(doc->body->lang)) {
        mark_known_title(doc);
        return;
    }
    size_t place = 0;
    for (struct node *b = cut_next_block(doc, NULL); b; b = cut_next_block(doc, b), place++)
        if (b->kind != NODE_PRE && !b->lang)
            infer_block(doc, b, b->parent == doc->body ? place : TITLE_BLOCKS);
}

const struct pass pass_lang = { "lang", run };
