#include "cli/show.h"

static const char *const level_name[] = { "note", "warning", "error" };

/*
 * The length of the UTF-8 sequence at s and its character; 1 and U+FFFD for a byte that starts
 * none. (The program sees nothing but anagnost.h, so GLib's is not at hand.)
 */
static size_t
take_char(const char *s, unsigned *ret_char)
{
    static const unsigned least[] = { 0, 0, 0x80, 0x800, 0x10000 };
    const unsigned char *p = (const unsigned char *)s;
    size_t n = *p < 0x80 ? 1 : *p >= 0xF0 && *p < 0xF8 ? 4 : *p >= 0xE0 ? 3 : *p >= 0xC0 ? 2 : 0;
    unsigned c = n == 1 ? *p : n ? *p & (0x7Fu >> n) : 0;
    for (size_t i = 1; i < n; i++) {
        if ((p[i] & 0xC0) != 0x80)
            n = 0;
        else
            c = c << 6 | (p[i] & 0x3F);
    }
    if (!n || *p >= 0xF8 || c < least[n] || c > 0x10FFFF || (c >= 0xD800 && c < 0xE000)) {
        *ret_char = 0xFFFD;
        return 1;
    }
    *ret_char = c;
    return n;
}

static bool
is_control(unsigned c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

/* Marks that turn the direction of what follows, or end a line. */
static bool
is_turn(unsigned c)
{
    return (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

void
print_plain(FILE *to, const char *s)
{
    const char *from = s; /* sound since there, and not written yet */
    unsigned c;
    for (size_t n; *s; s += n) {
        n = take_char(s, &c);
        if (is_control(c) || is_turn(c) || (c == 0xFFFD && n == 1)) {
            fwrite(from, 1, (size_t)(s - from), to);
            putc('?', to);
            from = s + n;
        }
    }
    fwrite(from, 1, (size_t)(s - from), to);
}

void
print_json(FILE *to, const char *s)
{
    unsigned c;
    putc('"', to);
    for (size_t n; *s; s += n) {
        n = take_char(s, &c);
        if (c == '"' || c == '\\')
            fprintf(to, "\\%c", (int)c);
        else if (is_control(c) || is_turn(c) || (c == 0xFFFD && n == 1))
            fprintf(to, "\\u%04x", c);
        else
            fwrite(s, 1, n, to);
    }
    putc('"', to);
}

void
show_plain(FILE *to, const struct anag_diag *d)
{
    print_plain(to, d->file);
    if (d->line)
        fprintf(to, ":%u", d->line);
    if (d->line && d->column)
        fprintf(to, ":%u", d->column);
    fprintf(to, ": %s: ", level_name[d->level]);
    print_plain(to, d->text);
    fprintf(to, " [%s]\n", d->code);
}

void
show_json(FILE *to, const struct anag_diag *d)
{
    fprintf(to, "{\"level\":\"%s\",\"code\":\"%s\",\"file\":", level_name[d->level], d->code);
    print_json(to, d->file);
    fprintf(to, ",\"line\":%u,\"column\":%u,\"text\":", d->line, d->column);
    print_json(to, d->text);
    fputs("}\n", to);
}
