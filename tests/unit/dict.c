/* Hyphenation: each dictionary in its charset, with the result that libhyphen has. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <glib.h>
#include <string.h>

#include "base/dict.h"
#include "base/patterns.h"

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
    expect("hyph_de_DE", "scharfumrandete", "scharf-um-ran-de-te");
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

static struct patterns *
from_text(const char *text)
{
    return patterns_new(g_strdup(text), strlen(text));
}

static void
test_patterns(void **state)
{
    (void)state;
    unsigned char marks[PATTERNS_WORD];
    char *changing = g_strdup("UTF-8\nLEFTHYPHENMIN 2\nf1f/ff=f,1,2\n");
    assert_null(patterns_new(changing, strlen(changing)));
    g_free(changing);
    struct patterns *p = from_text("UTF-8\nLEFTHYPHENMIN 1\nRIGHTHYPHENMIN 1\na1b\n% x/y\nb1c2\n");
    assert_null(patterns_charset(p));
    patterns_match(p, "abcd", 4, marks);
    assert_memory_equal(marks, "\1\1\2\0", 4);
    patterns_free(p);
    /* the longest beginning of a pattern hides the shorter pattern, unless the file is raw */
    p = from_text("UTF-8\nLEFTHYPHENMIN 1\nRIGHTHYPHENMIN 1\nb1c\nabcde\n");
    patterns_match(p, "abcd", 4, marks);
    assert_memory_equal(marks, "\0\0\0\0", 4);
    patterns_free(p);
    p = from_text("KOI8-R\nb1c\nabcde\n");
    assert_string_equal(patterns_charset(p), "KOI8-R");
    patterns_match(p, "abcd", 4, marks);
    assert_memory_equal(marks, "\0\1\0\0", 4);
    patterns_free(p);
    /* lines with the same first letters need not stand together; the last of a pattern counts */
    p = from_text("UTF-8\nLEFTHYPHENMIN 1\nRIGHTHYPHENMIN 1\n"
                  "abcde1f\nzz1z\nabcde3g\nyyyyy\nabcd2ef\nabcd4ee\nabcd2eg\n");
    patterns_match(p, "abcdefabcdeg", 12, marks);
    assert_memory_equal(marks, "\0\0\0\2\0\0\0\0\0\2\0\0", 12);
    patterns_match(p, "abcdeeabcdef", 12, marks);
    assert_memory_equal(marks, "\0\0\0\4\0\0\0\0\0\2\0\0", 12);
    patterns_free(p);
    /* compounds come first, then the words in them */
    p = from_text("UTF-8\nLEFTHYPHENMIN 1\nRIGHTHYPHENMIN 1\nx1y\nNEXTLEVEL\na1a\nx3y\n");
    patterns_match(p, "aaxyaa", 6, marks);
    assert_memory_equal(marks, "\1\0\1\0\1\0", 6);
    patterns_free(p);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words),
        cmocka_unit_test(test_nothing),
        cmocka_unit_test(test_patterns),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
