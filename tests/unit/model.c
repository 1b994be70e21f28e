/* The tree: its links, the text of a block and cuts in it, the laws. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <glib.h>

#include "model/doc.h"

static const struct pos nowhere = { 0, 0 };

static int
set_up(void **state)
{
    *state = doc_new("test");
    return 0;
}

static int
tear_down(void **state)
{
    doc_free(*state);
    return 0;
}

static struct node *
add(struct doc *d, struct node *parent, enum node_kind kind)
{
    struct node *n = node_new(d->arena, kind, ORIGIN_SOURCE, nowhere);
    node_append(parent, n);
    return n;
}

static struct node *
add_text(struct doc *d, struct node *parent, const char *s)
{
    struct node *n = node_new_text(d->arena, s, strlen(s), (struct pos){ 1, 1 });
    node_append(parent, n);
    return n;
}

/* "link(text)strong(…)": the tree below a node in short. */
static void
sketch(GString *s, const struct node *n)
{
    for (const struct node *c = n->first; c; c = c->next) {
        if (c->kind == NODE_TEXT) {
            g_string_append_printf(s, "'%s'", c->as.text.s);
            continue;
        }
        g_string_append_printf(s, "%s(", node_info[c->kind].name);
        sketch(s, c);
        g_string_append(s, ")");
    }
}

static void
assert_tree(const struct node *n, const char *expected)
{
    GString *s = g_string_new(NULL);
    sketch(s, n);
    assert_string_equal(s->str, expected);
    g_string_free(s, TRUE);
}

static void
test_links(void **state)
{
    struct doc *d = *state;
    struct node *p = add(d, d->body, NODE_PARA);
    struct node *b = add_text(d, p, "b");
    struct node *a = node_new_text(d->arena, "a", 1, nowhere);
    struct node *c = node_new_text(d->arena, "c", 1, nowhere);
    node_insert_before(b, a);
    node_insert_after(b, c);
    assert_tree(p, "'a''b''c'");
    assert_null(doc_check(d));
    node_unlink(b);
    assert_null(b->parent);
    assert_tree(p, "'a''c'");
    assert_null(doc_check(d));
    struct node *q = add(d, d->body, NODE_PARA);
    add_text(d, q, "0");
    node_take_children(q, p);
    assert_tree(d->body, "para()para('0''a''c')");
    assert_null(doc_check(d));
}

static void
test_walk(void **state)
{
    struct doc *d = *state;
    struct node *quote = add(d, d->body, NODE_QUOTE);
    struct node *p = add(d, quote, NODE_PARA);
    struct node *t = add_text(d, p, "x");
    struct node *q = add(d, d->body, NODE_PARA);
    assert_ptr_equal(node_next(d->body, d->body), quote);
    assert_ptr_equal(node_next(quote, d->body), p);
    assert_ptr_equal(node_next(p, d->body), t);
    assert_ptr_equal(node_next(t, d->body), q);
    assert_null(node_next(q, d->body));
    assert_null(node_next(t, quote));
    assert_ptr_equal(node_skip(quote, d->body), q);
    assert_null(node_skip(quote, quote));
}

static void
test_become_and_lang(void **state)
{
    struct doc *d = *state;
    struct node *p = add(d, d->body, NODE_PARA);
    struct node *span = add(d, p, NODE_SPAN);
    assert_null(node_lang(span));
    d->body->lang = "ru";
    assert_string_equal(node_lang(span), "ru");
    span->lang = "en";
    assert_string_equal(node_lang(span), "en");
    p->role = ROLE_CREDIT;
    node_become(p, NODE_CELL);
    assert_int_equal(p->as.cell.colspan, 1);
    assert_int_equal(p->role, ROLE_CREDIT);
    assert_ptr_equal(p->first, span);
}

/* Sets up "one <strong>two</strong> three" with a note's mark and a break. */
static struct node *
add_rich(struct doc *d)
{
    struct node *p = add(d, d->body, NODE_PARA);
    add_text(d, p, "one ");
    add_text(d, add(d, p, NODE_STRONG), "two");
    struct node *ref = add(d, p, NODE_NOTEREF);
    ref->as.noteref.note = add(d, d->notes, NODE_NOTE);
    ref->as.noteref.label = "*";
    add(d, p, NODE_BREAK);
    add_text(d, p, "three");
    return p;
}

static void
test_text(void **state)
{
    struct doc *d = *state;
    assert_string_equal(node_text(d->arena, add_rich(d)), "one two three");
    struct node *p = add(d, d->body, NODE_PARA);
    assert_string_equal(node_text(d->arena, p), "");
    add(d, p, NODE_LINE)->as.text.s = "первая";
    add(d, p, NODE_LINE)->as.text.s = "вторая";
    assert_string_equal(node_text(d->arena, p), "первая вторая");
    assert_null(doc_check(d));
}

static void
test_pos(void **state)
{
    struct doc *d = *state;
    static const size_t at[] = { 0, 5 };
    static const struct pos pos[] = { { 3, 1 }, { 4, 7 } };
    static const struct text_map map = { 2, at, pos };
    struct node *p = add(d, d->body, NODE_PARA);
    struct node *t = add_text(d, p, "пять next");
    t->as.text.s = "да hi you";
    t->pos = pos[0];
    t->as.text.map = &map;
    assert_int_equal(node_text_pos(t, 0).line, 3);
    assert_int_equal(node_text_pos(t, 4).column, 3);
    assert_int_equal(node_text_pos(t, 5).line, 4);
    assert_int_equal(node_text_pos(t, 7).column, 9);
    /* after a cut, the second part still knows where it comes from */
    struct node *w = node_wrap(d->arena, p, 8, 11, NODE_EMPH);
    assert_non_null(w);
    assert_int_equal(w->first->pos.line, 4);
    assert_int_equal(w->first->pos.column, 10);
    assert_int_equal(node_pos_at(p, 9).column, 11);
}

static void
test_wrap(void **state)
{
    struct doc *d = *state;
    struct node *p = add(d, d->body, NODE_PARA);
    add_text(d, p, "one two three");
    assert_non_null(node_wrap(d->arena, p, 4, 7, NODE_LINK));
    assert_tree(p, "'one 'link('two')' three'");
    assert_null(node_wrap(d->arena, p, 2, 5, NODE_EMPH));
    assert_null(node_wrap(d->arena, p, 3, 3, NODE_EMPH));
    assert_non_null(node_wrap(d->arena, p, 4, 6, NODE_EMPH));
    struct node *all = node_wrap(d->arena, p, 0, 13, NODE_SPAN);
    assert_non_null(all);
    assert_int_equal(all->origin, ORIGIN_INFERRED);
    assert_string_equal(node_text(d->arena, p), "one two three");
}

static void
test_cut(void **state)
{
    struct doc *d = *state;
    struct node *p = add_rich(d);
    node_cut(d->arena, p, 0, 4);
    assert_string_equal(node_text(d->arena, p), "two three");
    node_cut(d->arena, p, 0, 3);
    assert_string_equal(node_text(d->arena, p), " three");
    node_cut(d->arena, p, 2, 4);
    assert_string_equal(node_text(d->arena, p), " tee");
    node_cut(d->arena, p, 1, 1);
    assert_string_equal(node_text(d->arena, p), " tee");
    assert_null(doc_check(d));
}

/* Laws: each breaks one in a sound document. */

static void
break_empty_text(struct doc *d, struct node *p)
{
    add_text(d, p, "");
}

static void
break_line_end(struct doc *d, struct node *p)
{
    add_text(d, p, "a\nb");
}

static void
break_utf8(struct doc *d, struct node *p)
{
    add_text(d, p, "\xC3(");
}

static void
break_control(struct doc *d, struct node *p)
{
    add_text(d, p, "a\x01");
}

static void
break_pre(struct doc *d, struct node *p)
{
    struct node *pre = add(d, d->body, NODE_PRE);
    pre->as.text.s = "a\nb";
    assert_null(doc_check(d));
    add(d, pre, NODE_LINE)->as.text.s = "c";
}

static void
break_nesting(struct doc *d, struct node *p)
{
    add(d, p, NODE_PARA);
}

static void
break_item(struct doc *d, struct node *p)
{
    add(d, d->body, NODE_ITEM);
}

static void
break_doc(struct doc *d, struct node *p)
{
    add(d, d->body, NODE_DOC);
}

static void
break_level(struct doc *d, struct node *p)
{
    add(d, d->body, NODE_HEADING)->as.heading.level = 7;
}

static void
break_link(struct doc *d, struct node *p)
{
    add(d, p, NODE_LINK);
}

static void
break_link_in_link(struct doc *d, struct node *p)
{
    struct node *outer = add(d, p, NODE_LINK);
    outer->as.link.href = "https://example.org/";
    add(d, add(d, outer, NODE_EMPH), NODE_LINK)->as.link.href = "https://example.org/";
}

static void
break_noteref(struct doc *d, struct node *p)
{
    struct node *ref = add(d, p, NODE_NOTEREF);
    ref->as.noteref.note = node_new(d->arena, NODE_NOTE, ORIGIN_SOURCE, nowhere);
    ref->as.noteref.label = "*";
}

static void
break_title(struct doc *d, struct node *p)
{
    p->role = ROLE_TITLE;
}

static void
break_id(struct doc *d, struct node *p)
{
    p->id = "a";
    add(d, d->body, NODE_PARA)->id = "a";
}

static void
break_notes(struct doc *d, struct node *p)
{
    add(d, d->notes, NODE_PARA);
}

static void
break_body(struct doc *d, struct node *p)
{
    add(d, d->body, NODE_NOTE);
}

static void
break_dropped(struct doc *d, struct node *p)
{
    add(d, d->dropped, NODE_PARA);
}

static void
break_parent(struct doc *d, struct node *p)
{
    p->parent = d->notes;
}

static void
break_siblings(struct doc *d, struct node *p)
{
    add(d, d->body, NODE_PARA)->prev = NULL;
}

/* A text that was found sound gets another string. */
static void
break_checked_text(struct doc *d, struct node *p)
{
    p->first->as.text.s = "unsound \x01";
}

static void
break_noncharacter(struct doc *d, struct node *p)
{
    p->first->as.text.s = "\xEF\xBF\xBD stands, \xEF\xBF\xBE does not";
}

static const struct {
    void (*make)(struct doc *d, struct node *p);
    const char *says;
} breaks[] = {
    { break_checked_text, "character" },
    { break_noncharacter, "character" },
    { break_empty_text, "empty text" },
    { break_line_end, "line end" },
    { break_utf8, "UTF-8" },
    { break_control, "character" },
    { break_pre, "both text and lines" },
    { break_nesting, "may not" },
    { break_item, "may not" },
    { break_doc, "may not" },
    { break_level, "level" },
    { break_link, "without an address" },
    { break_link_in_link, "within a link" },
    { break_noteref, "note that is not there" },
    { break_title, "title" },
    { break_id, "id" },
    { break_notes, "not a note" },
    { break_body, "a note in the body" },
    { break_dropped, "not a line" },
    { break_parent, "parent" },
    { break_siblings, "siblings" },
};

static void
test_laws(void **state)
{
    for (size_t i = 0; i < G_N_ELEMENTS(breaks); i++) {
        struct doc *d = doc_new("test");
        struct node *p = add(d, d->body, NODE_PARA);
        add_text(d, p, "sound");
        assert_null(doc_check(d));
        breaks[i].make(d, p);
        const char *wrong = doc_check(d);
        if (!wrong || !strstr(wrong, breaks[i].says))
            fail_msg("expected \"%s\", not \"%s\"", breaks[i].says, wrong ? wrong : "sound");
        doc_free(d);
    }
    doc_free(NULL);
}

static void
test_diags(void **state)
{
    struct doc *d = *state;
    for (unsigned i = 1; i <= 200; i++)
        diag_add(&d->diags, DIAG_FURNITURE, (struct pos){ i, 1 }, "line %u", i);
    diag_guess(&d->diags, DIAG_TITLE_INFERRED, LIKELY, d->body, nowhere, "a title");
    diag_guess(&d->diags, DIAG_TITLE_INFERRED, DOUBTFUL, d->body, nowhere, "a title");
    assert_int_equal(d->diags.n, 202);
    assert_string_equal(d->diags.v[199].text, "line 200");
    assert_int_equal(d->diags.v[0].level, ANAG_NOTE);
    assert_int_equal(d->diags.v[200].level, ANAG_NOTE);
    assert_int_equal(d->diags.v[201].level, ANAG_WARNING);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_links, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_walk, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_become_and_lang, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_text, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_pos, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_wrap, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_cut, set_up, tear_down),
        cmocka_unit_test(test_laws),
        cmocka_unit_test_setup_teardown(test_diags, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
