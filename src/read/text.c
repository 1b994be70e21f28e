/*
 * Plain text: one LINE for each line that holds something, with its indent, the blank lines and
 * the form feed before it. Nothing is guessed here but the encoding.
 */
#include <glib.h>
#include <string.h>

#include "base/utf8.h"
#include "model/limits.h"
#include "read/charset.h"
#include "read/read.h"

enum { TAB = 8, MAX_TOLD = 1000 };

/* What stands between two lines, and what is known before the next LINE. */
struct state {
    struct doc *doc;
    GString *buf;    /* the line under way, cleaned */
    unsigned line;   /* number of the line under way */
    unsigned blank;  /* blank lines since the last LINE */
    unsigned column; /* code points of the line so far */
    size_t lines;
    size_t max_lines, max_line;
    enum limit hit; /* LIMIT_COUNT: none */
    unsigned told;  /* characters left out */
    bool page;
};

static bool
is_space(gunichar c)
{
    return c == ' ' || c == '\t' || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200A)
        || c == 0x202F || c == 0x205F || c == 0x1680;
}

/* Characters without width and without meaning at the ends of a line. */
static bool
is_junk(gunichar c)
{
    return c == 0xFEFF || c == 0x200B || c == 0x2060;
}

/* No XML can hold these, and none is a letter; line ends and tabs are taken before. */
static bool
is_control(gunichar c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || (c & 0xFFFE) == 0xFFFE
        || (c >= 0xFDD0 && c <= 0xFDEF);
}

/* False where a character may be the part of another: then the line is normalised. */
static bool
is_surely_nfc(gunichar c)
{
    return c < 0x300 || (c >= 0x400 && c <= 0x482) || (c >= 0x48A && c <= 0x590)
        || (c >= 0x5D0 && c <= 0x5F4) || (c >= 0x600 && c <= 0x60F) || (c >= 0x61B && c <= 0x64A)
        || (c >= 0x660 && c <= 0x66F) || (c >= 0x671 && c <= 0x6D5) || (c >= 0x1100 && c < 0x1161)
        || (c >= 0x2010 && c <= 0x205E) || (c >= 0x3000 && c <= 0x3029)
        || (c >= 0x3030 && c <= 0x3098) || (c >= 0x309B && c <= 0x9FFF)
        || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xFF00 && c <= 0xFFEF);
}

static unsigned
measure_indent(const char *s, const char **ret_rest, unsigned *ret_chars)
{
    unsigned indent = 0, chars = 0;
    for (;; s = utf8_next(s), chars++) {
        gunichar c = utf8_char(s);
        if (c == '\t')
            indent = (indent / TAB + 1) * TAB;
        else if (c == 0x3000)
            indent += 2;
        else if (is_space(c))
            indent++;
        else if (!is_junk(c))
            break;
    }
    *ret_rest = s;
    *ret_chars = chars;
    return indent;
}

static size_t
trimmed_length(const char *s)
{
    const char *end = s + strlen(s);
    while (end > s) {
        const char *prev = utf8_prev(end);
        gunichar c = utf8_char(prev);
        if (!is_space(c) && !is_junk(c))
            break;
        end = prev;
    }
    return (size_t)(end - s);
}

static void
end_line(struct state *st)
{
    const char *s;
    unsigned chars, indent = measure_indent(st->buf->str, &s, &chars);
    size_t n = trimmed_length(s);
    if (!n) {
        st->blank++;
    } else if (st->lines == st->max_lines) {
        st->hit = LIMIT_LINES;
    } else {
        bool nfc = true;
        for (const char *p = s; nfc && p < s + n; p = utf8_next(p))
            nfc = is_surely_nfc(utf8_char(p));
        char *normal = nfc ? NULL : g_utf8_normalize(s, (gssize)n, G_NORMALIZE_NFC);
        struct arena *a = st->doc->arena;
        struct node *line =
            node_new(a, NODE_LINE, ORIGIN_SOURCE, (struct pos){ st->line, chars + 1 });
        line->as.text.s = normal ? arena_strdup(a, normal) : arena_strndup(a, s, n);
        line->as.text.indent = indent;
        line->as.text.blank = st->blank;
        line->as.text.page = st->page;
        node_append(st->doc->body, line);
        g_free(normal);
        st->blank = 0;
        st->page = false;
        st->lines++;
    }
    g_string_truncate(st->buf, 0);
    st->column = 0;
}

/* A soft hyphen inside a line only says where the word may be torn. */
static bool
is_idle_soft_hyphen(gunichar c, const char *next, const char *end)
{
    return c == 0xAD && next < end && *next != '\n' && *next != '\r' && *next != ' ';
}

static void
take_char(struct state *st, const char *p, const char *next, const char *end)
{
    gunichar c = utf8_char(p);
    if (++st->column > st->max_line)
        st->hit = LIMIT_LINE;
    if (is_idle_soft_hyphen(c, next, end))
        return;
    if (c != '\t' && is_control(c) && st->told++ >= MAX_TOLD)
        return;
    if (c != '\t' && is_control(c))
        diag_add(&st->doc->diags, DIAG_CONTROL_DROPPED, (struct pos){ st->line, st->column },
            "the control character U+%04X was left out", c);
    else
        g_string_append_len(st->buf, p, next - p);
}

/* The end of what is plain from p on: no end of a line, nothing that may be left out. */
static const char *
take_plain(struct state *st, const char *p, const char *end)
{
    const char *from = p;
    for (; p < end && st->column < st->max_line; p = utf8_next(p), st->column++) {
        gunichar c = utf8_char(p);
        if (is_control(c) || c == 0xAD || c == 0x2028 || c == 0x2029)
            break;
    }
    g_string_append_len(st->buf, from, p - from);
    return p;
}

static void
split_lines(struct state *st, const char *s, size_t n)
{
    const char *end = s + n;
    for (const char *p = s, *next; st->hit == LIMIT_COUNT; p = next) {
        p = take_plain(st, p, end);
        if (p >= end)
            break;
        next = utf8_next(p);
        gunichar c = utf8_char(p);
        if (c == '\r' && next < end && *next == '\n')
            next++;
        if (c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
            end_line(st);
            st->line += st->hit == LIMIT_COUNT;
        } else if (c == '\f' || c == '\v') {
            if (st->buf->len)
                end_line(st);
            st->page = st->page || c == '\f';
        } else {
            take_char(st, p, next, end);
        }
    }
    if (st->buf->len && st->hit == LIMIT_COUNT)
        end_line(st);
}

static int
sniff(const char *name, const void *data, size_t len)
{
    (void)name;
    (void)data;
    (void)len;
    return 1;
}

static enum anag_status
run(struct doc *doc, const void *data, size_t len)
{
    size_t n = 0;
    char *text = charset_decode(doc, data, len, &n);
    if (!text)
        return ANAG_EFORMAT;
    struct state st = { .doc = doc,
        .buf = g_string_new(NULL),
        .line = 1,
        .max_lines = limit_value(doc->opts, LIMIT_LINES),
        .max_line = limit_value(doc->opts, LIMIT_LINE),
        .hit = LIMIT_COUNT };
    split_lines(&st, text, n);
    g_string_free(st.buf, TRUE);
    g_free(text);
    if (st.hit != LIMIT_COUNT) {
        limit_report(doc->opts, &doc->diags, st.hit, (struct pos){ st.line, st.column });
        return ANAG_ELIMIT;
    }
    if (!doc->body->first) {
        diag_add(&doc->diags, DIAG_EMPTY, (struct pos){ 0, 0 }, "the input holds no text");
        return ANAG_EFORMAT;
    }
    return ANAG_OK;
}

const struct reader read_text = { "text", sniff, run };
