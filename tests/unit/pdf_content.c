/* Content streams are read by tokens: what imitates an operator or a name is left alone. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "write/pdf_content.h"

static GHashTable *
names(void)
{
    GHashTable *t = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    g_hash_table_insert(t, g_strdup("/a0"), g_strdup("/a0.1"));
    g_hash_table_insert(t, g_strdup("/f-0-0"), g_strdup("/f-0-0"));
    return t;
}

static const char *
copy(const char *from, GString *to)
{
    GHashTable *t = names();
    const char *wrong = content_append(to, from, strlen(from), t);
    g_hash_table_destroy(t);
    return wrong;
}

static void
test_copied(void **state)
{
    static const char *const pairs[][2] = {
        { "", "" },
        { "/a0 gs", "/a0.1 gs" },
        { "q/a0 gs Q", "q/a0.1 gs Q" },
        { "/a01 1 cs", "/a01 1 cs" },
        { "BT /f-0-0 1 Tf (/a0 gs) Tj ET", "BT /f-0-0 1 Tf (/a0 gs) Tj ET" },
        { "((q) \\( BT) Tj", "((q) \\( BT) Tj" },
        { "(\\\\) Tj /a0 gs", "(\\\\) Tj /a0.1 gs" },
        { "<2f613020> Tj [<71>-5(Q)] TJ", "<2f613020> Tj [<71>-5(Q)] TJ" },
        { "% q /a0 BI\n/a0 gs", "% q /a0 BI\n/a0.1 gs" },
        { "/Span <</ActualText <FEFF0071>>> BDC EMC", "/Span <</ActualText <FEFF0071>>> BDC EMC" },
        { "(open", "(open" },
        { "(open\\", "(open\\" },
        { "<41", "<41" },
    };
    for (size_t i = 0; i < G_N_ELEMENTS(pairs); i++) {
        GString *s = g_string_new(NULL);
        assert_null(copy(pairs[i][0], s));
        assert_string_equal(s->str, pairs[i][1]);
        g_string_free(s, TRUE);
    }
}

static void
test_refused(void **state)
{
    static const char *const bad[] = { "q", "Q", "Q q", "q q Q", "BT", "ET", "/Span BMC", "EMC",
        "BI /W 1 ID x EI", "/P <</MCID 0>> BDC EMC", "/x5 Do", "Do", "/f-9-9 1 Tf", "/b gs",
        "/a0 gs /b gs" };
    for (size_t i = 0; i < G_N_ELEMENTS(bad); i++) {
        GString *s = g_string_new(NULL);
        assert_non_null(copy(bad[i], s));
        g_string_free(s, TRUE);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_copied),
        cmocka_unit_test(test_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
