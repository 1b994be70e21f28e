/* Hyphenation: each dictionary in its charset, and a raw one completed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <glib.h>
#include <string.h>

#include "base/dict.h"

static void
expect(const char *stem, const char *word, const char *expected)
{
    bool breaks[128];
    GString *s = g_string_new(NULL);
    const struct dict *d = dict_find(stem);
    if (!d)
        fail_msg("%s is not installed", stem);
    assert_true(dict_hyphenate(d, word, strlen(word), breaks));
    for (size_t i = 0; word[i]; i++) {
        if (breaks[i])
            g_string_append_c(s, '-');
        g_string_append_c(s, word[i]);
    }
    assert_string_equal(s->str, expected);
    g_string_free(s, TRUE);
}

static void
test_words(void **state)
{
    (void)state;
    expect("hyph_ru_RU", "изложение", "из-ло-же-ние");
    expect("hyph_ru_RU", "встречается", "встре-ча-ет-ся");
    expect("hyph_ru_RU", "Организационными", "Ор-га-ни-за-ци-он-ны-ми");
    expect("hyph_en_US", "librarian", "li-brar-ian");
    expect("hyph_fr", "bibliothèque", "bi-blio-thèque");
    expect("hyph_de_DE", "Bibliotheken", "Bi-blio-the-ken");
    expect("hyph_es_ES", "biblioteca", "bi-blio-te-ca");
}

static void
test_nothing(void **state)
{
    (void)state;
    bool breaks[16];
    assert_null(dict_find("hyph_none"));
    assert_null(dict_find(NULL));
    assert_false(dict_hyphenate(NULL, "word", 4, breaks));
    assert_false(dict_hyphenate(dict_find("hyph_ru_RU"), "日本語", 9, breaks));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words),
        cmocka_unit_test(test_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
