/*
 * Where a line may end, on top of Unicode's rules: hyphens by each word's language, places inside
 * an address, and what typography keeps on one line. The text itself is never touched.
 */
#include <string.h>

#include "base/dict.h"
#include "lang/lang.h"
#include "write/pdf_cjk.h"
#include "write/pdf_layout.h"

enum {
    MIN_WORD = 5,   /* letters of a word that is hyphenated */
    MIN_BEFORE = 2, /* letters before a hyphen */
    MIN_AFTER = 3,  /* and behind it */
    SMALL_WORD = 4  /* one between a day and its month has fewer letters */
};

struct word {
    const char *start;
    size_t length;
    long letters;
    bool capitals;
};

/* Letters, and marks that belong to them. */
static struct word
word_at(const char *s, const char *end)
{
    struct word w = { .start = s, .capitals = true };
    const char *p = s;
    while (p < end) {
        gunichar ch = g_utf8_get_char(p);
        if (!g_unichar_isalpha(ch) && !g_unichar_ismark(ch))
            break;
        w.capitals = w.capitals && g_unichar_isupper(ch);
        w.letters++;
        p = pdf_next_char(p);
    }
    w.length = (size_t)(p - s);
    return w;
}

static void
hyphenate_word(const struct dict *d, const struct word *w, guint8 *chances)
{
    bool *breaks = g_new0(bool, w->length);
    long letter = 0;
    bool ok = dict_hyphenate(d, w->start, w->length, breaks);
    for (size_t i = 0; ok && i < w->length; i++) {
        if (((unsigned char)w->start[i] & 0xc0) == 0x80)
            continue;
        if (breaks[i] && letter >= MIN_BEFORE && w->letters - letter >= MIN_AFTER)
            chances[i] = PARA_HYPHEN;
        letter++;
    }
    g_free(breaks);
}

/*
 * Words of letters alone: abbreviations in capitals and what stands at a digit stay whole, and so
 * does the last word of a block: a line of half a word is a poor end.
 */
static void
hyphenate(const char *text, const struct pdf_span *span, const struct dict *d, size_t last_word,
    guint8 *chances)
{
    const char *s = text + span->start, *end = text + span->end;
    bool after_digit = false;
    while (s < end) {
        struct word w = word_at(s, end);
        size_t at = (size_t)(s - text);
        bool digit = after_digit || g_ascii_isdigit(s[w.length]);
        if (w.letters >= MIN_WORD && !w.capitals && !digit && at < last_word)
            hyphenate_word(d, &w, chances + at);
        s += w.length;
        after_digit = s < end && g_ascii_isdigit(*s);
        if (s < end)
            s = pdf_next_char(s);
    }
}

static bool
is_url(const char *s, size_t n)
{
    char *url = g_strndup(s, n);
    bool is = !strpbrk(url, " \t\n")
        && (strstr(url, "://") || g_str_has_prefix(url, "www.") || strpbrk(url, "@/"));
    g_free(url);
    return is;
}

/* May the address end a line before its byte at i, which is behind a mark? */
static enum para_chance
url_chance(const char *s, size_t n, size_t i, size_t host, size_t path)
{
    static const char marks[] = "/.?&=-_#";
    bool after = strchr(marks, s[i - 1]) != NULL, before = strchr(marks, s[i]) != NULL;
    if (s[i] == '%' && i > path) /* before a byte that is written as a number */
        return after ? PARA_ALLOW : PARA_POOR;
    if (!after || before || i <= host || i + 1 >= n)
        return PARA_FORBID;
    if (i < path || s[i - 1] == '-') /* a hyphen there would be taken for an added one */
        return PARA_POOR;
    if (s[i - 1] == '.' && !g_ascii_isalpha(s[i]))
        return PARA_FORBID;
    return strchr("/?&", s[i - 1]) ? PARA_ALLOW : PARA_FAIR;
}

/*
 * An address breaks best behind / ? &, where its parts end, then behind . = and the like, but not
 * in a number, nor before its last letter, and in the name of its host, behind a hyphen or before
 * "%20" only if all else is worse.
 */
static void
break_url(const char *s, size_t n, guint8 *chances)
{
    const char *scheme = g_strstr_len(s, (gssize)n, "://");
    const char *from = scheme ? scheme + 3 : s, *slash = memchr(from, '/', n - (size_t)(from - s));
    size_t host = (size_t)(from - s), path = slash ? (size_t)(slash - s) : n;
    for (size_t i = 1; i < n; i++)
        chances[i] = (guint8)url_chance(s, n, i, host, path);
}

/* Is it a dash that stands for itself, or a hyphen typed for one? */
static bool
is_dash(const char *s)
{
    gunichar ch = g_utf8_get_char(s);
    return (ch == '-' || ch == 0x2013 || ch == 0x2014) && g_ascii_isspace(*pdf_next_char(s));
}

/* The character before a byte, 0 at the start; *ret_at is where it begins. */
static gunichar
char_before(const char *text, size_t at, size_t *ret_at)
{
    if (at == 0)
        return 0;
    do
        at--;
    while (((unsigned char)text[at] & 0xc0) == 0x80);
    *ret_at = at;
    return g_utf8_get_char(text + at);
}

/* One or two letters and a full stop. */
static bool
is_abbreviation(const char *s)
{
    int letters = 0;
    while (letters < 3 && g_unichar_isalpha(g_utf8_get_char(s))) {
        s = pdf_next_char(s);
        letters++;
    }
    return letters > 0 && letters < 3 && *s == '.';
}

/*
 * "в", "А.", "z. B." and the like: one letter, with or without a full stop, that ends before a
 * space.
 */
static bool
ends_single_letter(const char *text, size_t space, bool *ret_initial)
{
    size_t at = space;
    gunichar ch = char_before(text, at, &at);
    bool dot = ch == '.';
    if (dot)
        ch = char_before(text, at, &at);
    *ret_initial = dot && (g_unichar_isupper(ch) || is_abbreviation(text + space + 1));
    if (!g_unichar_isalpha(ch) || (dot && !*ret_initial))
        return false;
    size_t before = 0;
    gunichar outside = char_before(text, at, &before);
    return !g_unichar_isalnum(outside) && outside != 0x27 && outside != 0x2019;
}

/* Is it a unit or an abbreviation that a number keeps with it ("г.", "%", "km")? */
static bool
goes_with_number(const char *s)
{
    static const char *const units[] = { "mm", "cm", "m", "km", "g", "kg", "t", "l", "ml", "h",
        "min", "kB", "KB", "MB", "GB", "Hz", "kHz", "EUR", "USD", "мм", "см", "м", "км", "г", "кг",
        "т", "л", "ч", "мин", "руб", "тыс", "млн", "млрд" };
    gunichar ch = g_utf8_get_char(s);
    if (ch == '%' || ch == 0x20ac || ch == 0x2103 || ch == 0xb0 || is_abbreviation(s))
        return true;
    const char *end = s;
    while (g_unichar_isalpha(g_utf8_get_char(end)))
        end = pdf_next_char(end);
    size_t n = (size_t)(end - s);
    for (size_t i = 0; n && i < G_N_ELEMENTS(units); i++)
        if (strlen(units[i]) == n && strncmp(units[i], s, n) == 0)
            return true;
    return false;
}

/* Must the space at byte `at` not end a line? */
static bool
is_tight_space(const char *text, size_t at, const struct lang *lang)
{
    size_t prev = 0;
    bool initial = false;
    gunichar before = char_before(text, at, &prev), after = g_utf8_get_char(text + at + 1);
    bool french = lang && strcmp(lang->tag, "fr") == 0;
    if (is_dash(text + at + 1))
        return true;
    if (before == 0x2116 || before == 0xa7) /* № § */
        return true;
    if (g_unichar_isdigit(before) && (goes_with_number(text + at + 1) || cjk_is_ideographic(after)))
        return true;
    if (french && (before == 0xab || strchr(":;!?", text[at + 1]) || after == 0xbb))
        return true;
    if (ends_single_letter(text, at, &initial))
        return initial || (lang && lang->script == SCRIPT_CYRILLIC);
    return false;
}

/* Does a number stand before the space, and behind it a word, which it may count? */
static bool
is_count(const char *text, size_t space)
{
    size_t prev = 0;
    return g_unichar_isdigit(char_before(text, space, &prev))
        && g_unichar_isalpha(g_utf8_get_char(text + space + 1));
}

static void
keep_together(
    const char *text, const struct pdf_span *span, const struct lang *lang, guint8 *chances)
{
    for (size_t i = span->start; i < span->end && text[i + 1]; i++) {
        if (text[i] != ' ' || text[i + 1] == ' ')
            continue;
        if (is_tight_space(text, i, lang))
            chances[i + 1] = PARA_FORBID;
        else if (is_count(text, i))
            chances[i + 1] = PARA_FAIR;
    }
}

/* A range of numbers ("16-18") stays on one line, and a figure with the ideograph behind it. */
static void
keep_ranges(const char *text, const struct pdf_span *span, guint8 *chances)
{
    for (size_t i = span->start + 1; i + 1 < span->end; i++) {
        size_t n = text[i] == '-' ? 1 : strncmp(text + i, "\342\200\223", 3) == 0 ? 3 : 0;
        gunichar ch = g_utf8_get_char(text + i);
        if (!g_ascii_isdigit(text[i - 1]))
            continue;
        if (n && g_ascii_isdigit(text[i + n]))
            chances[i + n] = PARA_FORBID;
        else if (cjk_is_ideographic(ch) && !cjk_is_mark(ch))
            chances[i] = PARA_FORBID;
    }
}

/* What a slash joins is parted only if all else is worse ("und/oder"). */
static void
keep_joined(const char *text, const struct pdf_span *span, guint8 *chances)
{
    for (size_t i = span->start + 1; i + 1 < span->end; i++)
        if (text[i] == '/' && chances[i + 1] == PARA_UNICODE
            && g_unichar_isalpha(g_utf8_get_char(g_utf8_prev_char(text + i)))
            && g_unichar_isalpha(g_utf8_get_char(text + i + 1)))
            chances[i + 1] = PARA_POOR;
}

/* Does the word that ends before a space have a figure ("30", "12.", "1er", "16–18")? */
static bool
is_number(const char *text, size_t space)
{
    size_t at = space;
    gunichar ch = char_before(text, at, &at);
    while (ch && !g_unichar_isspace(ch)) {
        if (g_unichar_isdigit(ch))
            return true;
        ch = char_before(text, at, &at);
    }
    return false;
}

static bool
is_listed(const char *list, const struct word *w)
{
    char *low = g_utf8_strdown(w->start, (gssize)w->length);
    bool listed = lang_lists(list, low);
    g_free(low);
    return listed;
}

/* A day and its month stay together, with the word between them ("9 de mayo"). */
static void
keep_dates(const char *text, const struct pdf_span *span, const struct lang *lang, guint8 *chances)
{
    const char *end = text + span->end;
    for (size_t i = span->start; lang && lang->months && i < span->end; i++) {
        if (text[i] != ' ' || !is_number(text, i))
            continue;
        struct word w = word_at(text + i + 1, end);
        size_t next = i + 1 + w.length;
        bool small = w.letters < SMALL_WORD && text[next] == ' ' && is_listed(lang->function, &w);
        struct word behind = small ? word_at(text + next + 1, end) : w;
        if (!is_listed(lang->months, &behind))
            continue;
        chances[i + 1] = PARA_FORBID;
        if (small)
            chances[next + 1] = PARA_FORBID;
    }
}

static size_t
last_word_of(const GString *text)
{
    size_t at = text->len;
    while (at > 0 && text->str[at - 1] != ' ')
        at--;
    return at;
}

void
pdf_break_text(struct pdf_layout *l, struct pdf_box *box)
{
    const char *text = box->text->str;
    size_t last_word = last_word_of(box->text);
    box->chances = g_byte_array_new();
    g_byte_array_set_size(box->chances, (guint)box->text->len + 1);
    memset(box->chances->data, PARA_UNICODE, box->text->len + 1);
    for (guint i = 0; i < box->spans->len; i++) {
        const struct pdf_span *s = &g_array_index(box->spans, struct pdf_span, i);
        const struct lang *lang = s->lang ? lang_find(s->lang) : NULL;
        bool hyphens = l->hyphenate && s->style.hyphens && lang && lang->hyphen_dict;
        if (s->in && s->in->uri && is_url(text + s->start, s->end - s->start)) {
            break_url(text + s->start, s->end - s->start, box->chances->data + s->start);
            continue;
        }
        const struct dict *d = hyphens ? dict_find(lang->hyphen_dict) : NULL;
        if (d)
            hyphenate(text, s, d, last_word, box->chances->data);
        keep_together(text, s, lang, box->chances->data);
        keep_ranges(text, s, box->chances->data);
        keep_joined(text, s, box->chances->data);
        keep_dates(text, s, lang, box->chances->data);
        if (box->style.balance)
            pdf_balance_words(box, s, lang);
    }
    if (box->style.balance)
        pdf_balance_phrases(box);
    for (const char *shy = text; (shy = strstr(shy, "\302\255")); shy += 2)
        box->chances->data[shy + 2 - text] = PARA_HYPHEN;
}
