/* The arena, the stream and the table of options. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <glib.h>

#include "base/date.h"
#include "base/mem.h"
#include "base/opts.h"
#include "base/out.h"

static void
test_arena_zeroes_and_aligns(void **state)
{
    struct arena *a = arena_new();
    for (size_t size = 1; size < 40000; size = size * 3 + 1) {
        unsigned char *p = arena_alloc(a, size);
        assert_int_equal((uintptr_t)p % 16, 0);
        for (size_t i = 0; i < size; i++)
            assert_int_equal(p[i], 0);
        memset(p, 0xFF, size);
    }
    arena_free(a);
    arena_free(NULL);
}

static void
test_arena_strings(void **state)
{
    struct arena *a = arena_new();
    assert_null(arena_strdup(a, NULL));
    assert_string_equal(arena_strdup(a, "слово"), "слово");
    assert_string_equal(arena_strndup(a, "slovo", 3), "slo");
    assert_string_equal(arena_printf(a, "%s-%d", "a", 7), "a-7");
    /* a big block must not take the place of the one in use */
    char *small = arena_strdup(a, "small");
    memset(arena_alloc(a, 1 << 20), 1, 1 << 20);
    assert_string_equal(small, "small");
    assert_ptr_equal(arena_strdup(a, "next"), small + 16);
    arena_free(a);
}

/* Takes so many writes, then fails. */
static bool
fail_after(void *user, const void *data, size_t len)
{
    int *left = user;
    return (*left)-- > 0;
}

static void
test_out_failure_sticks(void **state)
{
    struct out o;
    int left = 1;
    out_init(&o, fail_after, &left);
    out_puts(&o, "a");
    assert_false(o.failed);
    out_printf(&o, "%d", 1);
    assert_true(o.failed);
    left = 10;
    out_puts(&o, "b");
    assert_int_equal(left, 10);
    assert_true(o.failed);
}

static void
test_out_to_gstring(void **state)
{
    struct out o;
    GString *s = g_string_new(NULL);
    out_init(&o, out_to_gstring, s);
    out_write(&o, "a\0b", 3);
    out_write(&o, "", 0);
    out_printf(&o, "%03d", 7);
    assert_int_equal(s->len, 6);
    assert_memory_equal(s->str, "a\0b007", 6);
    g_string_free(s, TRUE);
}

static void
test_opts(void **state)
{
    struct anag_opts o = { 0 };
    assert_string_equal(opts_str(NULL, OPT_PAPER), "a4");
    assert_string_equal(opts_str(&o, OPT_PAPER), "a4");
    assert_true(opts_set(&o, "paper", "letter"));
    assert_string_equal(opts_str(&o, OPT_PAPER), "letter");
    assert_false(opts_set(&o, "paper", "a5"));
    assert_false(opts_set(&o, "paper", "a4|letter"));
    assert_false(opts_set(&o, "papers", "a4"));
    assert_string_equal(opts_str(&o, OPT_PAPER), "letter");
    assert_false(opts_bool(&o, OPT_STRICT));
    assert_true(opts_set(&o, "strict", "yes"));
    assert_true(opts_bool(&o, OPT_STRICT));
    assert_false(opts_set(&o, "strict", "maybe"));
    assert_true(opts_set(&o, "title", "любой"));
    assert_string_equal(opts_str(&o, OPT_TITLE), "любой");
    opts_finish(&o);
}

/* The public table is this one, in this order, and its defaults are values that it takes. */
static void
test_opts_table(void **state)
{
    struct anag_opts *o = anag_opts_new();
    size_t n = 0;
    for (; anag_option_at(n); n++) {
        const struct anag_option *option = anag_option_at(n);
        assert_ptr_equal(option, &opts_table[n]);
        assert_true(*option->name && *option->help);
        if (*option->value)
            assert_int_equal(anag_opts_set(o, option->name, option->value), ANAG_OK);
        for (size_t i = 0; i < n; i++)
            assert_string_not_equal(anag_option_at(i)->name, option->name);
    }
    assert_int_equal(n, OPT_COUNT);
    anag_opts_free(o);
    anag_opts_free(NULL);
}

static void
test_opts_refused(void **state)
{
    static const char *const wrong[][2] = {
        { "to", "docx" },
        { "to", "" },
        { "to", "epub,," },
        { "from", "pdf" },
        { "pass", "none" },
        { "date", "yesterday" },
        { "date", "2021-13-01" },
        { "title", "a\x01" },
        { "title", "\xFF" },
        { "title", "two\nlines" },
        { "lang", "русский" },
        { "lang", "-" },
        { "nothing", "x" },
    };
    struct anag_opts *o = anag_opts_new();
    for (size_t i = 0; i < G_N_ELEMENTS(wrong); i++)
        if (anag_opts_set(o, wrong[i][0], wrong[i][1]) != ANAG_EARG)
            fail_msg("--%s took \"%s\"", wrong[i][0], wrong[i][1]);
    assert_int_equal(anag_opts_set(o, "date", "2021-02-03T04:05:06Z"), ANAG_OK);
    assert_int_equal(anag_opts_set(o, "to", "xml,json"), ANAG_OK);
    assert_int_equal(anag_opts_set(o, "lang", "zh-Hans"), ANAG_OK);
    assert_int_equal(anag_opts_set(NULL, "lang", "ru"), ANAG_EARG);
    anag_opts_free(o);
}

static void
test_dates(void **state)
{
    static const struct {
        const char *from;
        enum date_form form;
        const char *wanted;
    } cases[] = {
        { "2021-02-03", DATE_ISO, "2021-02-03T00:00:00Z" },
        { "2021-02-03T04:05:06Z", DATE_ISO, "2021-02-03T04:05:06Z" },
        { "2021-02-03T04:05:06Z", DATE_PDF, "D:20210203040506Z" },
        { "2021-02-03T04:05:06Z", DATE_DAY, "20210203" },
        { "2021-02-03T04:05:06Z", DATE_SHORT, "210203" },
        { "0850-12-31", DATE_ISO, "0850-12-31T00:00:00Z" },
        { "0007-12-31", DATE_DAY, "00071231" },
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        int64_t seconds;
        assert_true(date_parse(cases[i].from, &seconds));
        char *s = date_format(seconds, cases[i].form);
        assert_string_equal(s, cases[i].wanted);
        g_free(s);
    }
    int64_t seconds = 7;
    assert_false(date_parse("2021-02-30", &seconds));
    assert_false(date_parse("2021-2-3", &seconds));
    assert_int_equal(seconds, 7);
    assert_null(date_format(INT64_MAX, DATE_ISO));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_arena_zeroes_and_aligns),
        cmocka_unit_test(test_arena_strings),
        cmocka_unit_test(test_out_failure_sticks),
        cmocka_unit_test(test_out_to_gstring),
        cmocka_unit_test(test_dates),
        cmocka_unit_test(test_opts),
        cmocka_unit_test(test_opts_table),
        cmocka_unit_test(test_opts_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
