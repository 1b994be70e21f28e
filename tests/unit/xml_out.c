/* XML output: escaping, empty elements, characters that XML cannot hold. */
#include <glib.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/xml_out.h"

static char *
finish(struct xml_out *x)
{
    GString *s = g_string_new(NULL);
    struct out o;
    out_init(&o, out_to_gstring, s);
    xml_out_finish(x, &o);
    assert_false(o.failed);
    return g_string_free(s, FALSE);
}

static void
escapes(void **state)
{
    struct xml_out *x = xml_out_new(NULL);
    xml_open(x, "a");
    xml_attr(x, "b", "Я & <ты> \"и\"\n");
    xml_attr(x, "absent", NULL);
    xml_attrf(x, "n", "%d", 7);
    xml_text(x, "1 < 2 & 3 > \"2\" ﷺ 中");
    xml_close(x);
    char *s = finish(x);
    assert_string_equal(s,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<a b=\"Я &amp; &lt;ты&gt; &quot;и&quot;&#10;\" n=\"7\">"
        "1 &lt; 2 &amp; 3 &gt; \"2\" ﷺ 中</a>\n");
    g_free(s);
}

static void
ends_elements(void **state)
{
    struct xml_out *x = xml_out_new("html");
    xml_open(x, "p");
    xml_open(x, "span");
    xml_close(x);
    xml_open(x, "br");
    xml_close(x);
    xml_close(x);
    char *s = finish(x);
    assert_string_equal(s,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
        "<p><span></span><br/></p>\n");
    g_free(s);
    x = xml_out_new(NULL);
    xml_element(x, "item", NULL);
    s = finish(x);
    assert_string_equal(s, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<item/>\n");
    g_free(s);
}

static void
replaces_illegal(void **state)
{
    struct xml_out *x = xml_out_new(NULL);
    xml_open(x, "a");
    xml_text(x,
        "\x01"
        "b\xff"
        "c\xef\xbf\xbf"
        "d");
    xml_textn(x, "efg", 2);
    xml_close(x);
    char *s = finish(x);
    assert_string_equal(
        s, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>\uFFFDb\uFFFDc\uFFFDdef</a>\n");
    g_free(s);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(escapes),
        cmocka_unit_test(ends_elements),
        cmocka_unit_test(replaces_illegal),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
