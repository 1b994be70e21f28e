/* The container: order, method, time, the same bytes twice, and a sink that fails. */
#include <glib.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <zip.h>

#include <cmocka.h>

#include "base/zip.h"

static GString *
make(int64_t mtime)
{
    struct zip_writer *z = zip_writer_new(mtime);
    GString *letters = g_string_new(NULL);
    for (int i = 0; i < 1000; i++)
        g_string_append(letters, "letters ");
    zip_writer_add(z, "mimetype", "application/epub+zip", 20, true);
    zip_writer_add(z, "b/letters", letters->str, letters->len, false);
    zip_writer_add(z, "a/empty", NULL, 0, false);
    g_string_free(letters, TRUE);
    GString *bytes = g_string_new(NULL);
    struct out o;
    out_init(&o, out_to_gstring, bytes);
    assert_true(zip_writer_finish(z, &o));
    return bytes;
}

/* Two bytes of a header, low byte first. */
static unsigned
short_at(const GString *s, size_t at)
{
    return (unsigned char)s->str[at] | (unsigned)(unsigned char)s->str[at + 1] << 8;
}

static void
begins_with_mimetype(void **state)
{
    GString *s = make(0);
    assert_memory_equal(s->str, "PK\3\4", 4);
    assert_int_equal(short_at(s, 8), 0);           /* stored */
    assert_int_equal(short_at(s, 10), 0);          /* 00:00:00 */
    assert_int_equal(short_at(s, 12), 1 << 5 | 1); /* 1980-01-01 */
    assert_int_equal(short_at(s, 26), 8);          /* length of the name */
    assert_int_equal(short_at(s, 28), 0);          /* no extra field */
    assert_memory_equal(s->str + 30, "mimetypeapplication/epub+zip", 28);
    g_string_free(s, TRUE);
}

static void
keeps_order_and_content(void **state)
{
    static const char *const names[] = { "mimetype", "b/letters", "a/empty" };
    GString *s = make(1609556645);
    zip_source_t *source = zip_source_buffer_create(s->str, s->len, 0, NULL);
    zip_t *z = zip_open_from_source(source, ZIP_CHECKCONS, NULL);
    assert_non_null(z);
    assert_int_equal(zip_get_num_entries(z, 0), 3);
    for (zip_uint64_t i = 0; i < 3; i++) {
        zip_stat_t st;
        assert_int_equal(zip_stat_index(z, i, 0, &st), 0);
        assert_string_equal(st.name, names[i]);
        assert_int_equal(zip_file_extra_fields_count(z, i, ZIP_FL_CENTRAL), 0);
    }
    char part[16] = "";
    zip_file_t *f = zip_fopen_index(z, 1, 0);
    assert_int_equal(zip_fread(f, part, 8), 8);
    assert_string_equal(part, "letters ");
    zip_fclose(f);
    zip_discard(z);
    assert_true(s->len < 1000);
    g_string_free(s, TRUE);
}

static void
is_the_same_everywhere(void **state)
{
    GString *one = make(1609556645);
    setenv("TZ", "Asia/Tokyo", 1);
    tzset();
    GString *other = make(1609556645);
    setenv("TZ", "America/Lima", 1);
    tzset();
    GString *third = make(1609556645);
    assert_int_equal(one->len, other->len);
    assert_memory_equal(one->str, other->str, one->len);
    assert_memory_equal(one->str, third->str, one->len);
    assert_int_equal(short_at(one, 10), 3 << 11 | 4 << 5 | 5 / 2); /* 03:04:05 */
    assert_int_equal(short_at(one, 12), 41 << 9 | 1 << 5 | 2);     /* 2021-01-02 */
    g_string_free(one, TRUE);
    g_string_free(other, TRUE);
    g_string_free(third, TRUE);
}

static void
is_read_back(void **state)
{
    GString *s = make(0);
    struct zip_reader *z = zip_reader_new(s->str, s->len);
    size_t len;
    char *bytes = zip_reader_take(z, "b/letters", 10000, &len);
    assert_int_equal(len, 8000);
    assert_memory_equal(bytes, "letters letters ", 16);
    g_free(bytes);
    bytes = zip_reader_take(z, "mimetype", 20, &len);
    assert_string_equal(bytes, "application/epub+zip");
    g_free(bytes);
    bytes = zip_reader_take(z, "a/empty", 0, &len);
    assert_string_equal(bytes, "");
    g_free(bytes);
    assert_null(zip_reader_take(z, "b/letters", 7999, &len));
    assert_null(zip_reader_take(z, "b/letter", 10000, &len));
    zip_reader_free(z);
    g_string_free(s, TRUE);
}

/* Every byte wrong in turn, every length: an entry comes out whole or not at all. */
static void
survives_damage(void **state)
{
    GString *s = make(0);
    for (size_t i = 0; i < s->len * 2; i++) {
        size_t n = i < s->len ? s->len : i - s->len, len;
        char *copy = g_memdup2(s->str, n);
        if (i < s->len)
            copy[i] ^= 0x41;
        struct zip_reader *z = zip_reader_new(copy, n);
        char *bytes = z ? zip_reader_take(z, "b/letters", 10000, &len) : NULL;
        assert_true(!bytes || (len == 8000 && memcmp(bytes, "letters letters ", 16) == 0));
        g_free(bytes);
        zip_reader_free(z);
        g_free(copy);
    }
    g_string_free(s, TRUE);
}

static bool
refuse(void *user, const void *data, size_t len)
{
    return false;
}

static void
tells_of_failure(void **state)
{
    struct zip_writer *z = zip_writer_new(0);
    zip_writer_add(z, "mimetype", "x", 1, true);
    struct out o;
    out_init(&o, refuse, NULL);
    assert_false(zip_writer_finish(z, &o));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(begins_with_mimetype),
        cmocka_unit_test(keeps_order_and_content),
        cmocka_unit_test(is_the_same_everywhere),
        cmocka_unit_test(is_read_back),
        cmocka_unit_test(survives_damage),
        cmocka_unit_test(tells_of_failure),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
