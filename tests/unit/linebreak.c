/* Line breaks: lines fit, hyphens do not pile up, and no choice is worse than first-fit. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <glib.h>
#include <math.h>
#include <string.h>

#include "write/linebreak.h"

enum { MAX = 400 };

/* Words of 1 to 9 letters of 5 points, spaces of 3 points that stretch by 2 and shrink by 1. */
static size_t
make(struct line_chance *c, size_t words, GRand *rnd, bool hyphens)
{
    size_t n = 0;
    double x = 0, stretch = 0, shrink = 0;
    for (size_t w = 0; w < words; w++) {
        double width = 5.0 * g_rand_int_range(rnd, 1, 10);
        if (hyphens && width >= 25) {
            double at = x + 10;
            c[n++] = (struct line_chance){ at, at, stretch, stretch, shrink, shrink, 0, 0, 3, 50,
                true, false };
        }
        x += width;
        bool last = w + 1 == words;
        c[n++] = (struct line_chance){ x, x + 3, stretch, stretch + 2, shrink, shrink + 1, 0, 0, 0,
            0, false, last };
        x += 3;
        stretch += 2;
        shrink += 1;
    }
    return n;
}

static double
cost(const struct line_chance *c, const size_t *lines, size_t n, double width)
{
    static const struct line_chance origin;
    const struct line_chance *from = &origin;
    double sum = 0;
    for (size_t i = 0; i + 1 < n; i++) {
        double r = linebreak_ratio(from, &c[lines[i]], width);
        double bad = fabs(r) > 20 ? 1e6 : 100 * pow(fabs(r), 3);
        sum += pow(10 + bad + c[lines[i]].penalty, 2);
        from = &c[lines[i]];
    }
    return sum;
}

static size_t
first_fit(const struct line_chance *c, size_t n, double width, size_t *lines)
{
    size_t count = 0;
    double start = 0;
    for (size_t i = 0; i < n; i++) {
        if (i + 1 < n && c[i + 1].end + c[i + 1].hyphen - start <= width)
            continue;
        lines[count++] = i;
        start = c[i].start;
    }
    return count;
}

static void
test_lines_fit(void **state)
{
    (void)state;
    GRand *rnd = g_rand_new_with_seed(1);
    struct line_chance c[MAX];
    size_t lines[MAX];
    for (int k = 0; k < 200; k++) {
        size_t n = make(c, 120, rnd, true);
        struct line_rules rules = { .width = 180, .first = 180, .max_hyphens = 2 };
        size_t count = linebreak(c, n, &rules, lines);
        assert_true(count > 1);
        assert_int_equal(lines[count - 1], n - 1);
        double start = 0, shrink = 0;
        int run = 0;
        for (size_t i = 0; i < count; i++) {
            const struct line_chance *e = &c[lines[i]];
            assert_true(e->end + e->hyphen - start - (e->shrink_end - shrink) <= 180.001);
            run = e->hyphenated ? run + 1 : 0;
            assert_true(run <= 2);
            start = e->start;
            shrink = e->shrink_start;
        }
    }
    g_rand_free(rnd);
}

static void
test_better_than_first_fit(void **state)
{
    (void)state;
    GRand *rnd = g_rand_new_with_seed(2);
    struct line_chance c[MAX];
    size_t lines[MAX], greedy[MAX];
    double ours = 0, theirs = 0;
    for (int k = 0; k < 100; k++) {
        size_t n = make(c, 100, rnd, false);
        struct line_rules rules = { .width = 200, .first = 200, .max_hyphens = 2 };
        ours += cost(c, lines, linebreak(c, n, &rules, lines), 200);
        theirs += cost(c, greedy, first_fit(c, n, 200, greedy), 200);
    }
    assert_true(ours < theirs / 2);
    g_rand_free(rnd);
}

/* Few paragraphs have a last line that is shorter than a twelfth of the width. */
static void
test_few_short_last_lines(void **state)
{
    (void)state;
    enum { PARAGRAPHS = 400, WIDTH = 300 };
    GRand *rnd = g_rand_new_with_seed(3);
    struct line_chance c[MAX];
    size_t lines[MAX], ours = 0, theirs = 0;
    for (int k = 0; k < PARAGRAPHS; k++) {
        size_t n = make(c, 60, rnd, true);
        struct line_rules rules = { .width = WIDTH, .first = WIDTH, .max_hyphens = 2 };
        size_t count = linebreak(c, n, &rules, lines);
        ours += c[n - 1].end - c[lines[count - 2]].start < WIDTH / 12.0;
        count = first_fit(c, n, WIDTH, lines);
        theirs += c[n - 1].end - c[lines[count - 2]].start < WIDTH / 12.0;
    }
    assert_true(theirs > 10);
    assert_true(ours * 10 < theirs);
    g_rand_free(rnd);
}

/* Gaps that go on through three lines. */
static size_t
rivers_of(const struct line_chance *c, const size_t *lines, size_t count)
{
    enum { PLACES = 300 };
    static int run[2][PLACES];
    size_t rivers = 0, from = 0;
    double start = 0;
    memset(run, 0, sizeof run);
    for (size_t k = 0; k < count; k++) {
        int *here = run[k % 2], *above = run[(k + 1) % 2];
        memset(here, 0, sizeof run[0]);
        double shown = c[lines[k]].end - start, gaps = (double)(lines[k] - from);
        double give = gaps > 0 && k + 1 < count ? (PLACES - shown) / gaps : 0;
        for (size_t i = from; i < lines[k]; i++) {
            int at = (int)(c[i].end - start + give * (double)(i - from)), most = 0;
            for (int x = MAX(at, 0); x < MIN(at + 3, PLACES); x++)
                most = MAX(most, above[x]);
            for (int x = MAX(at, 0); x < MIN(at + 3, PLACES); x++)
                here[x] = most + 1;
            rivers += most + 1 == 3;
        }
        from = lines[k] + 1;
        start = c[lines[k]].start;
    }
    return rivers;
}

static void
test_few_rivers(void **state)
{
    (void)state;
    GRand *rnd = g_rand_new_with_seed(4);
    struct line_chance c[MAX];
    size_t lines[MAX], ours = 0, theirs = 0;
    for (int k = 0; k < 200; k++) {
        size_t n = make(c, 120, rnd, false);
        struct line_rules rules = { .width = 300, .first = 300, .max_hyphens = 2 };
        ours += rivers_of(c, lines, linebreak(c, n, &rules, lines));
        theirs += rivers_of(c, lines, first_fit(c, n, 300, lines));
    }
    assert_true(theirs > 100);
    assert_true(ours * 10 < theirs * 9);
    g_rand_free(rnd);
}

static void
test_firm_growth_ends(void **state)
{
    (void)state;
    static const struct line_chance start;
    /* 10 of letters, which end there, and 10 of spaces, which do not */
    struct line_chance end = { .end = 100, .stretch_end = 20, .shrink_end = 5, .firm_end = 10 };
    assert_float_equal(linebreak_ratio(&start, &end, 110), 0.5, 1e-9);
    assert_float_equal(linebreak_ratio(&start, &end, 120), 1, 1e-9);
    assert_float_equal(linebreak_ratio(&start, &end, 130), 2, 1e-9);
    assert_float_equal(linebreak_ratio(&start, &end, 95), -1, 1e-9);
    end.firm_end = 20; /* a line of one word */
    assert_float_equal(linebreak_ratio(&start, &end, 110), 0.5, 1e-9);
    assert_true(isinf(linebreak_ratio(&start, &end, 130)));
}

/* A line before an address falls short; without one there it would be full of holes. */
static void
test_short_at_address(void **state)
{
    (void)state;
    struct line_chance c[] = {
        { .end = 80, .start = 83, .stretch_end = 4, .stretch_start = 5 },
        { .end = 95, .start = 95, .stretch_end = 5, .stretch_start = 5, .penalty = 1000 },
        { .end = 150, .start = 150, .stretch_end = 5, .stretch_start = 5, .forced = true },
    };
    size_t lines[3];
    struct line_rules rules = { .width = 100, .first = 100, .max_hyphens = 2 };
    assert_int_equal(linebreak(c, 3, &rules, lines), 2);
    assert_int_equal(lines[0], 1);
    assert_false(linebreak_is_short(&c[0], 5));
    c[0].free = true;
    assert_int_equal(linebreak(c, 3, &rules, lines), 2);
    assert_int_equal(lines[0], 0);
    assert_true(linebreak_is_short(&c[0], 5));
    assert_false(linebreak_is_short(&c[0], 1));
    rules.width = rules.first = 200; /* not if half of the line is missing */
    c[1].end = c[1].start = 195;
    c[2].end = c[2].start = 250;
    assert_int_equal(linebreak(c, 3, &rules, lines), 2);
    assert_int_equal(lines[0], 1);
}

static void
test_word_wider_than_line(void **state)
{
    (void)state;
    struct line_chance c[] = {
        { .end = 20, .start = 23, .stretch_start = 2, .shrink_start = 1 },
        { .end = 300,
            .start = 303,
            .stretch_end = 2,
            .stretch_start = 4,
            .shrink_end = 1,
            .shrink_start = 2 },
        { .end = 330, .start = 330, .stretch_end = 4, .shrink_end = 2, .forced = true },
    };
    size_t lines[3];
    struct line_rules rules = { .width = 100, .first = 100, .max_hyphens = 2 };
    size_t count = linebreak(c, 3, &rules, lines);
    assert_int_equal(count, 3);
    assert_int_equal(lines[0], 0);
    assert_int_equal(lines[1], 1);
}

static void
test_forced_and_ragged(void **state)
{
    (void)state;
    struct line_chance c[] = {
        { .end = 20, .start = 23 },
        { .end = 40, .start = 43, .forced = true },
        { .end = 60, .start = 63 },
        { .end = 90, .start = 90, .forced = true },
    };
    size_t lines[4];
    struct line_rules rules = {
        .width = 100, .first = 100, .ragged = true, .raggedness = 30, .max_hyphens = 2
    };
    size_t count = linebreak(c, 4, &rules, lines);
    assert_int_equal(count, 2);
    assert_int_equal(lines[0], 1);
    assert_int_equal(lines[1], 3);
    assert_int_equal(linebreak(c, 0, &rules, lines), 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lines_fit),
        cmocka_unit_test(test_better_than_first_fit),
        cmocka_unit_test(test_few_short_last_lines),
        cmocka_unit_test(test_few_rivers),
        cmocka_unit_test(test_firm_growth_ends),
        cmocka_unit_test(test_short_at_address),
        cmocka_unit_test(test_word_wider_than_line),
        cmocka_unit_test(test_forced_and_ragged),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
