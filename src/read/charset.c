/* Which encoding a text has, and its bytes in UTF-8. Decoding is strict: nothing is replaced. */
#include "read/charset.h"

#include <glib.h>
#include <string.h>
#include <uchardet.h>

#include "base/opts.h"

struct bom {
    const char *encoding, *bytes;
    size_t n;
};

/* UTF-32 before UTF-16, whose mark its own begins with. */
static const struct bom boms[] = {
    { "UTF-8", "\xEF\xBB\xBF", 3 },
    { "UTF-32LE", "\xFF\xFE\0\0", 4 },
    { "UTF-32BE", "\0\0\xFE\xFF", 4 },
    { "UTF-16LE", "\xFF\xFE", 2 },
    { "UTF-16BE", "\xFE\xFF", 2 },
};

/* What the standard leaves empty (0x80 to 0x9F) is letters and quotes in what people really use. */
static const struct {
    const char *standard, *real;
} supersets[] = {
    { "ISO-8859-1", "WINDOWS-1252" },
    { "ISO-8859-2", "WINDOWS-1250" },
    { "ISO-8859-5", "WINDOWS-1251" },
    { "ISO-8859-7", "WINDOWS-1253" },
    { "ISO-8859-9", "WINDOWS-1254" },
    { "GB2312", "GB18030" },
    { "GBK", "GB18030" },
    { "SHIFT_JIS", "CP932" },
    { "EUC-KR", "CP949" },
};

struct pos
charset_pos(const char *utf8, size_t n)
{
    struct pos pos = { 1, 1 };
    for (size_t i = 0; i < n; i++) {
        if (utf8[i] == '\n') {
            pos.line++;
            pos.column = 1;
        } else if (((unsigned char)utf8[i] & 0xC0) != 0x80) {
            pos.column++;
        }
    }
    return pos;
}

static const struct bom *
find_bom(const char *data, size_t len)
{
    for (size_t i = 0; i < G_N_ELEMENTS(boms); i++)
        if (len >= boms[i].n && memcmp(data, boms[i].bytes, boms[i].n) == 0)
            return &boms[i];
    return NULL;
}

/* UTF-16 without a mark: spaces and line ends are pairs of their own byte and a zero. */
static const char *
find_utf16(const char *data, size_t len)
{
    size_t le = 0, be = 0;
    if (len % 2 || len < 4)
        return NULL;
    for (size_t i = 0; i + 1 < len; i += 2) {
        if (!data[i + 1] && (data[i] == ' ' || data[i] == '\n'))
            le++;
        if (!data[i] && (data[i + 1] == ' ' || data[i + 1] == '\n'))
            be++;
    }
    if (le > len / 200 && le > 4 * be)
        return "UTF-16LE";
    if (be > len / 200 && be > 4 * le)
        return "UTF-16BE";
    return NULL;
}

/* What only programs write that take UTF-8 for something else: a surrogate, a NUL of two bytes. */
static size_t
false_utf8(const char *p, size_t len)
{
    const unsigned char *u = (const unsigned char *)p;
    if (len > 2 && u[0] == 0xED && (u[1] & 0xE0) == 0xA0 && (u[2] & 0xC0) == 0x80)
        return 3;
    return len > 1 && u[0] == 0xC0 && u[1] == 0x80 ? 2 : 0;
}

/*
 * Bytes that are no UTF-8 amid many that are, or that nothing else is: a damaged UTF-8 text, not
 * one in another encoding.
 */
static bool
is_damaged_utf8(const char *data, size_t len)
{
    size_t good = 0, bad = 0, wrong = 0;
    for (const char *p = data, *end = data + len, *q; p < end;) {
        g_utf8_validate(p, end - p, &q);
        for (; p < q; p++)
            good += ((unsigned char)*p & 0xC0) == 0xC0;
        if (p < end) {
            size_t n = false_utf8(p, (size_t)(end - p));
            bad++;
            wrong += n > 0;
            p += n ? n : 1;
        }
    }
    return (bad && wrong == bad) || (good >= 8 && good > 8 * bad);
}

static const char *
superset(const char *encoding, const char *data, size_t len)
{
    bool c1 = false;
    for (size_t i = 0; i < len && !c1; i++)
        c1 = ((unsigned char)data[i] & 0xE0) == 0x80;
    for (size_t i = 0; c1 && i < G_N_ELEMENTS(supersets); i++)
        if (g_ascii_strcasecmp(supersets[i].standard, encoding) == 0)
            return supersets[i].real;
    return encoding;
}

/* What uchardet finds, NULL if nothing. The name is the document's. */
static const char *
detect(struct doc *doc, const char *data, size_t len)
{
    uchardet_t ud = uchardet_new();
    const char *found = NULL;
    if (uchardet_handle_data(ud, data, len) == 0) {
        uchardet_data_end(ud);
        const char *name = uchardet_get_charset(ud);
        if (name && *name)
            found = arena_strdup(doc->arena, superset(name, data, len));
    }
    uchardet_delete(ud);
    return found;
}

static char *
convert(struct doc *doc, const char *data, size_t len, const char *encoding, size_t *ret_len)
{
    gsize read = 0, written = 0;
    GError *error = NULL;
    char *out = g_convert(data, (gssize)len, "UTF-8", encoding, &read, &written, &error);
    if (out && read == len) {
        *ret_len = written;
        return out;
    }
    g_free(out);
    /* glibc says "no such file" of a name that it does not know, which GLib calls a failure. */
    if (error && error->code != G_CONVERT_ERROR_ILLEGAL_SEQUENCE
        && error->code != G_CONVERT_ERROR_PARTIAL_INPUT) {
        diag_add(&doc->diags, DIAG_ENCODING_INVALID, (struct pos){ 0, 0 },
            "the encoding %s is not known", encoding);
    } else {
        gsize before = 0;
        char *good = g_convert(data, (gssize)read, "UTF-8", encoding, NULL, &before, NULL);
        struct pos pos = good ? charset_pos(good, before) : (struct pos){ 1, 1 };
        diag_add(&doc->diags, DIAG_ENCODING_INVALID, pos,
            "byte %zu is no text in %s; name the encoding with --encoding", read + 1, encoding);
        g_free(good);
    }
    g_clear_error(&error);
    return NULL;
}

/* A guess that gives control characters is wrong: no text has these from 0x80 on. */
static bool
has_c1(const char *s, size_t n)
{
    for (size_t i = 0; i + 1 < n; i++)
        if ((unsigned char)s[i] == 0xC2 && ((unsigned char)s[i + 1] & 0xE0) == 0x80
            && (unsigned char)s[i + 1] != 0x85)
            return true;
    return false;
}

/* The text in the encoding that it seems to have; reported. */
static char *
convert_guess(struct doc *doc, const char *data, size_t len, const char *encoding, size_t *ret_len)
{
    char *text = convert(doc, data, len, encoding, ret_len);
    if (!text)
        return NULL;
    if (has_c1(text, *ret_len)) {
        g_free(text);
        diag_add(&doc->diags, DIAG_ENCODING_INVALID, (struct pos){ 0, 0 },
            "the text is not UTF-8, and read as %s it has control characters in it; name the "
            "encoding with --encoding",
            encoding);
        return NULL;
    }
    diag_add(&doc->diags, DIAG_ENCODING_GUESSED, (struct pos){ 1, 1 },
        "the text is not UTF-8; it was read as %s; if letters are wrong, name the encoding with "
        "--encoding",
        encoding);
    return text;
}

/* The value of a sign of base 64, as UTF-7 writes it; -1: none. */
static int
sextet(char c)
{
    static const char signs[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const char *at = c ? strchr(signs, c) : NULL;
    return at ? (int)(at - signs) : -1;
}

/* "+AOk-": base 64 that makes whole units of UTF-16, all of them letters or signs. */
static bool
is_utf7_word(const char *p, const char *end)
{
    guint32 bits = 0;
    unsigned n_bits = 0, units = 0;
    bool letter = false;
    for (; p < end && sextet(*p) >= 0; p++) {
        letter = letter || g_ascii_isalpha(*p);
        bits = (bits << 6 | (guint32)sextet(*p)) & 0xFFFFFF;
        n_bits += 6;
        if (n_bits < 16)
            continue;
        n_bits -= 16;
        units++;
        if (!g_unichar_isgraph((bits >> n_bits) & 0xFFFF))
            return false;
    }
    return units && letter && p < end && *p == '-' && !(bits & ((1u << n_bits) - 1));
}

static void
tell_utf7(struct doc *doc, const char *data, size_t len)
{
    const char *end = data + len;
    for (const char *p = data; (p = memchr(p, '+', (size_t)(end - p))); p++)
        if (is_utf7_word(p + 1, end)) {
            diag_add(&doc->diags, DIAG_ENCODING_SEVEN, charset_pos(data, (size_t)(p - data)),
                "this looks like UTF-7; it was taken as it stands; if it is, use --encoding=UTF-7");
            return;
        }
}

/* UTF-8 as it is, checked. */
static char *
take_utf8(struct doc *doc, const char *data, size_t len, size_t *ret_len)
{
    const char *bad = NULL;
    if (!g_utf8_validate(data, (gssize)len, &bad)) {
        diag_add(&doc->diags, DIAG_ENCODING_INVALID, charset_pos(data, (size_t)(bad - data)),
            "byte %zu is no text in UTF-8; name the encoding with --encoding",
            (size_t)(bad - data) + 1);
        return NULL;
    }
    if (!*opts_str(doc->opts, OPT_ENCODING))
        tell_utf7(doc, data, len);
    *ret_len = len;
    return g_strndup(data, len);
}

char *
charset_decode(struct doc *doc, const char *data, size_t len, size_t *ret_len)
{
    const struct bom *bom = find_bom(data, len);
    const char *encoding = opts_str(doc->opts, OPT_ENCODING);
    bool guessed = false,
         escapes = memchr(data, 0x1B, len) != NULL; /* ISO 2022 is ASCII to the eye */
    if (*encoding) {
        if (bom && strncmp(bom->encoding, "UTF", 3) == 0
            && g_ascii_strncasecmp(encoding, bom->encoding, strlen(encoding)) == 0) {
            data += bom->n;
            len -= bom->n;
            encoding = bom->encoding;
        }
    } else if (bom) {
        encoding = bom->encoding;
        data += bom->n;
        len -= bom->n;
    } else if (find_utf16(data, len)) {
        encoding = find_utf16(data, len);
        guessed = true;
    } else if ((g_utf8_validate(data, (gssize)len, NULL) && !escapes) || memchr(data, 0, len)
        || is_damaged_utf8(data, len)) {
        encoding = "UTF-8";
    } else {
        encoding = detect(doc, data, len);
        guessed = encoding != NULL;
        if (!guessed)
            encoding = "UTF-8";
    }
    if (g_ascii_strcasecmp(encoding, "UTF-8") == 0 || g_ascii_strcasecmp(encoding, "ASCII") == 0)
        return take_utf8(doc, data, len, ret_len);
    if (guessed)
        return convert_guess(doc, data, len, encoding, ret_len);
    return convert(doc, data, len, encoding, ret_len);
}

char *
charset_decode_as(
    struct doc *doc, const char *data, size_t len, const char *encoding, size_t *ret_len)
{
    const struct bom *bom = find_bom(data, len);
    if (bom)
        return convert(doc, data + bom->n, len - bom->n, bom->encoding, ret_len);
    return convert(doc, data, len, encoding, ret_len);
}
