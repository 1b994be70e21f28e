/* Style sheets: what is parsed, what wins, what it comes to in points, what is reported. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "base/builtin.h"
#include "style/css.h"
#include "style/profile.h"

static struct diags diags;

static struct css *
parse(const char *text)
{
    arena_free(diags.arena);
    memset(&diags, 0, sizeof diags);
    diags.arena = arena_new();
    return css_parse(diags.arena, text, &diags);
}

static int
teardown(void **state)
{
    (void)state;
    arena_free(diags.arena);
    diags.arena = NULL;
    return 0;
}

#define assert_points(a, b) assert_float_equal(a, b, 0.001)

static void
test_lengths(void **state)
{
    (void)state;
    struct css *css = parse("body { font-size: 10pt; line-height: 1.5 }\n"
                            "p { margin: 1em 10mm 2rem; text-indent: 1cm; font-size: 120% }\n"
                            "li { margin: 1in 0 0 50%; line-height: 14pt }");
    struct css_style body = css_compute(css, NULL, "body", NULL);
    struct css_style p = css_compute(css, &body, "p", NULL);
    struct css_style li = css_compute(css, &p, "li", NULL);
    assert_points(body.line_height, 15);
    assert_points(p.font_size, 12);
    assert_points(p.line_height, 18);
    assert_points(p.margin_top, 12);
    assert_points(p.margin_end, 28.346);
    assert_points(p.margin_bottom, 20);
    assert_points(p.margin_start, 28.346);
    assert_points(p.text_indent, 28.346);
    assert_points(li.margin_top, 72);
    assert_points(li.margin_start, 6);
    assert_points(li.line_height, 14);
    assert_points(li.text_indent, 28.346); /* inherited */
    assert_int_equal(diags.n, 0);
}

static void
test_cascade(void **state)
{
    (void)state;
    struct css *css = parse("p.credit { text-align: end }\n"
                            "p, td { text-align: center; font-weight: bold }\n"
                            "blockquote p { font-style: italic }\n"
                            ".quiet { font-weight: normal }\n"
                            "p { text-align: justify }");
    struct css_style body = css_compute(css, NULL, "body", NULL);
    struct css_style quote = css_compute(css, &body, "blockquote", NULL);
    struct css_style list = css_compute(css, &quote, "ul", NULL);
    assert_int_equal(css_compute(css, &body, "p", NULL).align, CSS_JUSTIFY);
    assert_int_equal(css_compute(css, &body, "p", "credit").align, CSS_END);
    assert_int_equal(css_compute(css, &body, "td", NULL).align, CSS_CENTER);
    assert_false(css_compute(css, &body, "p", NULL).italic);
    assert_true(css_compute(css, &list, "p", NULL).italic);
    assert_int_equal(css_compute(css, &body, "p", NULL).font_weight, 700);
    assert_int_equal(css_compute(css, &body, "p", "credit quiet").font_weight, 400);
}

static void
test_media(void **state)
{
    (void)state;
    static const char text[] = "p { widows: 3 } /* } @media print { */\n"
                               "@page { margin: 20mm 10mm }\n"
                               "@media screen { p { widows: 7 } }\n"
                               "@media print { p { orphans: 4 } h1 { break-after: avoid } }\n"
                               "em { font-style: italic }\n";
    struct css *css = parse(text);
    struct css_style p = css_compute(css, NULL, "p", NULL);
    assert_int_equal(p.widows, 3);
    assert_int_equal(p.orphans, 4);
    assert_true(css_compute(css, NULL, "h1", NULL).keep_with_next);
    assert_points(css_page(css).margin_top, 56.693);
    assert_points(css_page(css).margin_inner, 28.346);
    assert_string_equal(css_for_epub(diags.arena, text),
        "p { widows: 3 } /* } @media print { */\n"
        "@media screen { p { widows: 7 } }\n"
        "em { font-style: italic }\n");
}

static void
test_lang(void **state)
{
    (void)state;
    struct css *css = parse("p.x { text-indent: 1pt }\np:lang(zh) { text-indent: 2em }\n"
                            "li p:lang(zh) { text-indent: 0 }\n:lang(ar) { font-size: 20pt }\n"
                            "p:lang(en, de) { margin: 0 }");
    struct css_style body = css_compute_in(css, NULL, "body", NULL, "zh-Hant");
    struct css_style li = css_compute(css, &body, "li", NULL);
    assert_points(css_compute(css, &body, "p", "x").text_indent, 22);
    assert_points(css_compute(css, &li, "p", NULL).text_indent, 0);
    assert_points(css_compute_in(css, &body, "p", NULL, "en").text_indent, 0);
    assert_points(css_compute_in(css, &body, "p", NULL, "zhx").text_indent, 0);
    assert_points(css_compute_in(css, &body, "span", NULL, "AR").font_size, 20);
    assert_int_equal(diags.n, 1);
    assert_non_null(strstr(diags.v[0].text, "line 5"));
}

static void
test_unknown(void **state)
{
    (void)state;
    parse("p { display: block; colour: red;\n  margin: 3furlongs }\n"
          "a:hover { font-style: oblique }\n@import \"x\";\np");
    static const char *const lines[] = { "line 1: the PDF does not know the property 'colour'",
        "line 2: the PDF does not know the value 'margin: 3furlongs'",
        "line 3: the PDF does not know the value 'font-style: oblique'",
        "line 3: the PDF does not know the selector 'a:hover'",
        "line 4: the PDF does not know the rule '@import \"x\"'",
        "line 5: the PDF does not know the text 'p'" };
    assert_int_equal(diags.n, sizeof lines / sizeof *lines);
    for (size_t i = 0; i < diags.n; i++) {
        assert_int_equal(diags.v[i].code, DIAG_STYLE_UNKNOWN);
        assert_non_null(strstr(diags.v[i].text, lines[i]));
    }
}

static void
test_broken(void **state)
{
    (void)state;
    static const char *const texts[] = { "", "{", "}", "p {", "p { margin", "/*", "@media print {",
        "@media print", "@page", "p { : ; ; }", "p p p p p p { margin: 0 }", ". { margin: 0 }" };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct css *css = parse(texts[i]);
        css_compute(css, NULL, "p", NULL);
        css_for_epub(diags.arena, texts[i]);
    }
}

static void
test_standard(void **state)
{
    (void)state;
    const char *text = builtin_find("standard.css");
    assert_non_null(text);
    struct css *css = parse(text);
    assert_int_equal(diags.n, 0);
    struct css_style body = css_compute(css, NULL, "body", NULL);
    assert_in_range((int)(body.font_size * 10), 110, 115);
    assert_int_equal(body.align, CSS_JUSTIFY);
    assert_true(body.hyphens);
    struct css_style h1 = css_compute(css, &body, "h1", "title");
    assert_false(h1.hyphens);
    assert_int_equal(h1.align, CSS_START);
    assert_true(h1.keep_with_next);
    const char *epub = css_for_epub(diags.arena, text);
    static const char *const banned[] = { "color:", "background", "px", "pt;", "pt ", "!important",
        "font-family", "justify;", "@media print", "@page", "direction", "unicode-bidi" };
    const char *rules = strstr(epub, "*/"); /* the comment at the head speaks of them */
    for (size_t i = 0; i < sizeof banned / sizeof *banned; i++)
        assert_null(strstr(rules, banned[i]));
}

/* Sheets one upon the other: every profile is parsed without complaint and keeps its promises. */
static void
test_profiles(void **state)
{
    (void)state;
    const struct profile *p;
    for (size_t i = 0; (p = profile_at(i)); i++) {
        struct css *css = parse(builtin_find(p->sheet[0]));
        for (size_t k = 1; p->sheet[k]; k++) {
            assert_non_null(builtin_find(p->sheet[k]));
            css_add(css, diags.arena, builtin_find(p->sheet[k]), p->sheet[k], false, &diags);
        }
        assert_int_equal(diags.n, 0);
        struct css_style body = css_compute(css, NULL, "body", NULL);
        struct css_style em = css_compute(css, &body, "em", NULL);
        struct css_style sup = css_compute(css, &body, "sup", NULL);
        struct css_style note = css_compute(css, &body, "aside", NULL);
        struct css_style credit = css_compute(css, &body, "p", "credit");
        if (strncmp(p->name, "large", 5) != 0)
            continue;
        assert_points(body.font_size, 18);
        assert_false(body.hyphens || em.italic || sup.superscript);
        assert_points(note.font_size, 18);
        assert_int_equal(body.align, CSS_START);
        assert_int_equal(credit.align, CSS_START);
        assert_true(body.line_height >= body.font_size * 1.25);
    }
    assert_true(profile_is_standard(profile_at(0)));
    assert_null(profile_find("huge", 4));
}

static void
test_strict(void **state)
{
    (void)state;
    struct css *css = parse("p { text-indent: 1em }");
    css_add(css, diags.arena, "p {\n display: none; text-indent: 2em }\n@page { size: A5 }",
        "own.css", true, &diags);
    assert_int_equal(diags.n, 2);
    assert_string_equal(
        diags.v[0].text, "own.css, line 2: the PDF does not know the property 'display'");
    struct css_style body = css_compute(css, NULL, "body", NULL);
    assert_points(css_compute(css, &body, "p", NULL).text_indent, 22);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lengths),
        cmocka_unit_test(test_cascade),
        cmocka_unit_test(test_media),
        cmocka_unit_test(test_lang),
        cmocka_unit_test(test_unknown),
        cmocka_unit_test(test_broken),
        cmocka_unit_test(test_standard),
        cmocka_unit_test(test_profiles),
        cmocka_unit_test(test_strict),
    };
    return cmocka_run_group_tests(tests, NULL, teardown);
}
