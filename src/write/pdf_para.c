#include "write/pdf_para.h"

#include <glib.h>
#include <math.h>
#include <string.h>

#include "base/mem.h"
#include "write/font_map.h"
#include "write/linebreak.h"
#include "write/pdf_bidi.h"
#include "write/pdf_cjk.h"
#include "write/pdf_give.h"
#include "write/pdf_hang.h"

/* Bytes between an address and the end of a line: a space, an isolate; of a part of an address. */
enum { MAX_SIGNS = 8, MAX_PART = 40 };

/* Of a break, by what is told of it; where the lines of a title end, times what sense is worth. */
static const double PENALTY[] = { [PARA_ALLOW] = 10,
    [PARA_FAIR] = 150,
    [PARA_POOR] = 1000,
    [PARA_HYPHEN] = 500,
    [PARA_PHRASE] = 20,
    [PARA_UNICODE] = 40,
    [PARA_NONSENSE] = 100,
    [PARA_SENSE] = 0 };
static const double DASH_PENALTY = 500, EMERGENCY_PENALTY = 5000;

/* A ragged line that falls short is not ugly: it is better than what is poor in justified ones. */
static const double RAGGED_FACTOR = 20;

/* What a mark does not take at a line's end, in units of Pango. */
struct edge {
    int blank; /* behind the ink of a full-width mark */
    int hang;  /* of a small mark, beyond the margin */
};

struct shaper {
    const struct para_spec *spec;
    struct para *para;
    const char *text;
    size_t len;
    const GPtrArray *runs;     /* PangoGlyphItem, in logical order */
    double *at;                /* len + 1: width before the byte, -1 inside a cluster */
    const PangoLogAttr *attrs; /* one a character, and one at the end */
    unsigned *chr;             /* len: the character at the byte */
    struct edge *edge;         /* len: of the mark at the byte */
    double inside;             /* part of an added hyphen within the margin; 1: nothing hangs */
    double em, hyphen;         /* of the paragraph's font */
    struct line_chance *chance;
    size_t *chance_byte; /* the byte before which it breaks */
    size_t n_chances;
};

/* A full-width mark before another one is half as wide; what marks do at a line's end is noted. */
static void
squeeze(struct shaper *s, PangoGlyphItem *run, const PangoGlyphItemIter *it)
{
    const char *at = s->text + it->start_index;
    if (g_ascii_isalnum(*at) || *at == ' ' || it->start_glyph + 1 != it->end_glyph)
        return;
    PangoGlyphInfo *glyph = &run->glyphs->glyphs[it->start_glyph];
    gunichar c = g_utf8_get_char(at);
    if (s->inside < 1)
        s->edge[it->start_index].hang = (int)(hang_share(c) * glyph->geometry.width);
    int blank = cjk_blank(run->item->analysis.font, glyph, c);
    const char *next = at + g_utf8_skip[(unsigned char)*at];
    if (blank && *next && cjk_is_mark(g_utf8_get_char(next)))
        glyph->geometry.width -= blank;
    else
        s->edge[it->start_index].blank = blank;
}

/* Width before each byte at a cluster's start. */
static void
measure(struct shaper *s)
{
    for (size_t i = 0; i <= s->len; i++)
        s->at[i] = -1;
    double x = 0;
    for (guint r = 0; r < s->runs->len; r++) {
        PangoGlyphItem *run = s->runs->pdata[r];
        PangoGlyphItemIter it;
        for (gboolean more = pango_glyph_item_iter_init_start(&it, run, s->text); more;
             more = pango_glyph_item_iter_next_cluster(&it)) {
            int from = MIN(it.start_glyph, it.end_glyph + 1);
            int to = MAX(it.end_glyph, it.start_glyph + 1);
            s->at[it.start_index] = x;
            squeeze(s, run, &it);
            for (int g = from; g < to; g++)
                x += (double)run->glyphs->glyphs[g].geometry.width / PANGO_SCALE;
        }
    }
    s->at[s->len] = x;
    for (size_t b = s->len; b-- > 0;) /* an empty line has no cluster, yet it begins somewhere */
        if (s->at[b] >= 0)
            x = s->at[b];
        else if (s->chr[b] && s->attrs[s->chr[b]].is_mandatory_break)
            s->at[b] = x;
}

static PangoGlyph
hyphen_glyph(PangoFont *font)
{
    PangoGlyph glyph = font_map_glyph(font, 0x2010);
    return glyph ? glyph : font_map_glyph(font, '-');
}

/* The width of the hyphen and the em of the paragraph's font. */
static void
measure_font(struct shaper *s)
{
    s->em = (double)pango_font_description_get_size(s->spec->font) / PANGO_SCALE;
    PangoFont *font = pango_context_load_font(s->spec->context, s->spec->font);
    PangoRectangle logical;
    pango_font_get_glyph_extents(font, hyphen_glyph(font), NULL, &logical);
    s->hyphen = (double)logical.width / PANGO_SCALE * s->inside;
    g_object_unref(font);
}

/* How far the character at byte b gives; next: the character after it. */
static struct give
elasticity(const struct shaper *s, size_t b, size_t next, const PangoLogAttr *attr)
{
    if (s->at[b] < 0)
        return (struct give){ 0 };
    if (attr->is_expandable_space)
        return give_of_space(s->at[next] >= 0 ? s->at[next] - s->at[b] : 0);
    return give_of_letter(s->text, b, s->em);
}

struct walk {
    double end;                               /* width up to the last character that is no space */
    double stretch, shrink, firm;             /* up to here */
    double end_stretch, end_shrink, end_firm; /* up to `end` */
    double blank;                             /* of the last character that is no space */
    double line_start; /* a rough start of the current word, for emergencies */
};

/*
 * A hyphen of the text itself at a line end is seen as one; also that of "Vor- und Nachteile",
 * which programs that read the page would take out.
 */
static bool
ends_in_hyphen(const struct shaper *s, size_t byte)
{
    while (byte > 1 && s->text[byte - 1] == ' ')
        byte--;
    return s->text[byte - 1] == '-' || (byte > 2 && !memcmp(s->text + byte - 3, "\xE2\x80\x90", 3));
}

static bool
is_address_chance(const struct shaper *s, size_t byte)
{
    unsigned char c = s->spec->chances[byte];
    return (c == PARA_ALLOW || c == PARA_FAIR || c == PARA_POOR) && s->text[byte - 1] != ' ';
}

/* Does the line end in an address, before one or behind one? Signs may stand between. */
static bool
is_at_address(const struct shaper *s, size_t byte)
{
    size_t from = byte, to = byte, signs = MAX_SIGNS;
    if (!s->spec->chances)
        return false;
    while (to < s->len && (unsigned char)s->text[to] >= 0x80 && to < byte + signs)
        to++;
    while (from > 0 && !g_ascii_isgraph(s->text[from - 1]) && from + signs > byte)
        from--;
    for (int n = MAX_PART; n && from > 0 && g_ascii_isgraph(s->text[from - 1]); n--)
        if (is_address_chance(s, from--))
            return true;
    for (int n = MAX_PART; n && to < s->len && g_ascii_isgraph(s->text[to]); n--)
        if (is_address_chance(s, to++))
            return true;
    return false;
}

static void
add_chance(struct shaper *s, const struct walk *w, size_t byte, double penalty, bool hyphenated,
    bool forced)
{
    double here = s->at[byte];
    bool dash = !forced && !hyphenated && ends_in_hyphen(s, byte);
    s->chance_byte[s->n_chances] = byte;
    s->chance[s->n_chances++] = (struct line_chance){
        .end = hyphenated ? here : w->end - w->blank,
        .start = here,
        .stretch_end = w->end_stretch,
        .stretch_start = w->stretch,
        .shrink_end = w->end_shrink,
        .shrink_start = w->shrink,
        .firm_end = w->end_firm,
        .firm_start = w->firm,
        .hyphen = hyphenated ? s->hyphen : 0,
        .penalty = dash ? MAX(penalty, DASH_PENALTY) : penalty,
        .hyphenated = hyphenated || dash,
        .forced = forced,
        .free = is_at_address(s, byte),
    };
}

/* Of a break that shows no hyphen and tears nothing. */
static double
plain_penalty(const struct para_spec *spec, enum para_chance told)
{
    return PENALTY[told] * (told == PARA_ALLOW ? 1 : spec->sense);
}

/* Is there a chance before byte b? Emergencies: inside a word as wide as a line. */
static void
consider(struct shaper *s, struct walk *w, size_t b, const PangoLogAttr *attr)
{
    double factor = s->spec->align == CSS_JUSTIFY ? 1 : RAGGED_FACTOR;
    enum para_chance told = s->spec->chances ? s->spec->chances[b] : PARA_UNICODE;
    bool emergency = s->at[b] - w->line_start > s->spec->width * 0.9;
    if (s->at[b] < 0 || b == 0)
        return;
    if (attr->is_mandatory_break)
        add_chance(s, w, b, 0, false, true);
    else if (told == PARA_HYPHEN)
        add_chance(s, w, b, PENALTY[PARA_HYPHEN], true, false);
    else if (told == PARA_POOR || told == PARA_FAIR)
        add_chance(s, w, b, PENALTY[told] * factor, false, false);
    else if (told != PARA_FORBID && (attr->is_line_break || told == PARA_ALLOW))
        add_chance(s, w, b, plain_penalty(s->spec, told), false, false);
    else if (attr->is_char_break && emergency)
        add_chance(s, w, b, EMERGENCY_PENALTY * factor, false, false);
    else
        return;
    if (told != PARA_HYPHEN)
        w->line_start = s->at[b];
}

/* The width up to the end of the cluster at byte b. */
static double
width_after(const struct shaper *s, size_t b)
{
    do
        b++;
    while (s->at[b] < 0);
    return s->at[b];
}

static void
find_chances(struct shaper *s)
{
    struct walk w = { 0 };
    const PangoLogAttr *attr = s->attrs;
    for (size_t b = 0; b < s->len; attr++) {
        size_t next = b + (size_t)g_utf8_skip[(unsigned char)s->text[b]];
        consider(s, &w, b, attr);
        struct give give = elasticity(s, b, next, attr);
        if (!attr->is_white) { /* the gap after an ideograph would be beyond the line's end */
            w.end = width_after(s, b);
            w.blank = (double)(s->edge[b].blank + s->edge[b].hang) / PANGO_SCALE;
            w.end_stretch = w.stretch;
            w.end_shrink = w.shrink;
            w.end_firm = w.firm;
        }
        w.stretch += give.stretch;
        w.shrink += give.shrink;
        w.firm += give.firm ? give.stretch : 0;
        b = next;
    }
    add_chance(s, &w, s->len, 0, false, true);
}

/* ---- from chosen breaks to lines ---- */

/* The first glyph (from the left) whose cluster starts at byte `at` of the run or further on. */
static int
glyph_at(const PangoGlyphItem *run, int at)
{
    bool rtl = run->item->analysis.level & 1;
    int lo = 0, hi = run->glyphs->num_glyphs;
    while (lo < hi) {
        int mid = (lo + hi) / 2;
        int cluster = run->glyphs->log_clusters[mid];
        if (rtl ? cluster >= at : cluster < at)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

/*
 * A copy of the part [from, to) of a run; NULL if it is empty. (pango_glyph_item_split would move
 * the whole rest of the run for each line.)
 */
static PangoGlyphItem *
slice(const struct shaper *s, const PangoGlyphItem *run, size_t from, size_t to)
{
    size_t start = (size_t)run->item->offset, end = start + (size_t)run->item->length;
    from = MAX(from, start);
    to = MIN(to, end);
    if (from >= to)
        return NULL;
    int shift = (int)(from - start), a = glyph_at(run, shift), b = glyph_at(run, (int)(to - start));
    int first = MIN(a, b), n = MAX(a, b) - first;
    PangoGlyphItem *part = g_slice_new0(PangoGlyphItem);
    part->item = pango_item_copy(run->item);
    part->item->offset = (int)from;
    part->item->length = (int)(to - from);
    part->item->num_chars = (int)(s->chr[to] - s->chr[from]);
    part->y_offset = run->y_offset;
    part->glyphs = pango_glyph_string_new();
    pango_glyph_string_set_size(part->glyphs, n);
    for (int i = 0; i < n; i++) {
        part->glyphs->glyphs[i] = run->glyphs->glyphs[first + i];
        part->glyphs->log_clusters[i] = run->glyphs->log_clusters[first + i] - shift;
    }
    return part;
}

static double
item_width(const PangoGlyphItem *item)
{
    return (double)pango_glyph_string_get_width(item->glyphs) / PANGO_SCALE;
}

/* Widens or narrows the spaces and gaps of a part; the gap after the line's end stays. */
static void
stretch_item(const struct shaper *s, PangoGlyphItem *item, size_t line_end, double ratio)
{
    PangoGlyphItemIter it;
    for (gboolean more = pango_glyph_item_iter_init_start(&it, item, s->text); more;
         more = pango_glyph_item_iter_next_cluster(&it)) {
        size_t b = (size_t)it.start_index;
        const PangoLogAttr *attr = &s->attrs[s->chr[b]];
        if ((size_t)it.end_index >= line_end)
            continue;
        struct give give = elasticity(s, b, (size_t)it.end_index, attr);
        double delta =
            ratio < 0 ? ratio * give.shrink : (give.firm ? MIN(ratio, 1) : ratio) * give.stretch;
        int last = MAX(it.end_glyph - 1, it.start_glyph);
        if (it.start_glyph > it.end_glyph) /* right to left */
            last = it.start_glyph;
        item->glyphs->glyphs[last].geometry.width += (int)lround(delta * PANGO_SCALE);
    }
}

static PangoGlyphItem *
hyphen_item(const struct shaper *s, const PangoGlyphItem *like)
{
    PangoGlyphItem *h = g_slice_new0(PangoGlyphItem);
    h->item = pango_item_copy(like->item);
    h->item->offset = 0;
    h->item->length = 2;
    h->item->num_chars = 1;
    h->glyphs = pango_glyph_string_new();
    h->y_offset = like->y_offset;
    PangoGlyph glyph = hyphen_glyph(like->item->analysis.font);
    PangoRectangle logical;
    pango_glyph_string_set_size(h->glyphs, 1);
    pango_font_get_glyph_extents(like->item->analysis.font, glyph, NULL, &logical);
    h->glyphs->glyphs[0].glyph = glyph;
    int width = (int)(logical.width * s->inside);
    h->glyphs->glyphs[0].geometry = (PangoGlyphGeometry){ .width = width };
    h->glyphs->glyphs[0].attr.is_cluster_start = 1;
    h->glyphs->log_clusters[0] = 0;
    return h;
}

/* Where the visible text of [start, end) ends: before its last spaces. */
static size_t
trim(const struct shaper *s, size_t start, size_t end)
{
    while (end > start) {
        const char *p = g_utf8_prev_char(s->text + end);
        if (*p != ' ' && *p != '\n' && g_utf8_get_char(p) != 0x3000)
            break;
        end = (size_t)(p - s->text);
    }
    return end;
}

/* The parts of a line in logical order; the spaces at its end have the paragraph's direction. */
static size_t
collect(const struct shaper *s, guint *run, size_t start, size_t visible, size_t end, double ratio,
    struct para_frag *frags, int *level)
{
    size_t n = 0;
    for (guint r = *run; r < s->runs->len; r++) {
        PangoGlyphItem *g = s->runs->pdata[r];
        size_t from = (size_t)g->item->offset, to = from + (size_t)g->item->length;
        if (from >= end)
            break;
        if (to <= end)
            *run = r + 1;
        const size_t cut[3] = { start, visible, end };
        for (int k = 0; k < 2; k++) {
            PangoGlyphItem *part = slice(s, g, cut[k], cut[k + 1]);
            if (!part)
                continue;
            if (k == 0 && ratio != 0)
                stretch_item(s, part, visible, ratio);
            level[n] = k == 0 ? part->item->analysis.level : s->spec->rtl;
            size_t at = (size_t)part->item->offset;
            frags[n++] = (struct para_frag){ .item = part,
                .text = s->text,
                .start = at,
                .end = at + (size_t)part->item->length,
                .width = item_width(part) };
        }
    }
    return n;
}

static void
place(const struct shaper *s, struct para_line *line, const int *level, bool first)
{
    double width = s->spec->width, x, tail = 0, indent = first ? s->spec->first : 0;
    line->width = 0;
    for (size_t i = 0; i < line->n_frags; i++)
        line->width += line->frags[i].width;
    for (size_t i = 0; i < line->n_frags; i++)
        if (line->frags[i].start >= trim(s, line->start, line->end) && !line->frags[i].hyphen)
            tail += line->frags[i].width;
    line->width -= tail;
    bool right = s->spec->align == CSS_END ? !s->spec->rtl : s->spec->rtl;
    x = s->spec->align == CSS_CENTER ? (width - line->width) / 2
        : right                      ? width - line->width - indent
                                     : indent;
    line->x = x;
    bidi_reorder(line->frags, level, line->n_frags);
    if (s->spec->rtl)
        x -= tail; /* the spaces at the end stand to the left */
    for (size_t i = 0; i < line->n_frags; i++) {
        line->frags[i].x = x;
        x += line->frags[i].width;
    }
}

/* The last mark of a line is narrower: no wider than its ink asks for, or hanging. By how much? */
static double
cut_blank(const struct shaper *s, struct para_line *line, size_t visible)
{
    if (visible == line->start)
        return 0;
    size_t b = (size_t)(g_utf8_prev_char(s->text + visible) - s->text);
    int cut = s->edge[b].blank + s->edge[b].hang;
    for (size_t i = 0; cut && i < line->n_frags; i++) {
        struct para_frag *f = &line->frags[i];
        if (f->end != visible || f->start == f->end)
            continue;
        PangoGlyphString *g = f->item->glyphs;
        g->glyphs[g->num_glyphs - 1].geometry.width -= cut;
        f->width = item_width(f->item);
    }
    return (double)s->edge[b].hang / PANGO_SCALE;
}

static void
make_line(struct shaper *s, guint *run, size_t index, const struct line_chance *from,
    const struct line_chance *to, size_t start, size_t end)
{
    struct para_line *line = &s->para->lines[index];
    double width = s->spec->width - (index == 0 ? s->spec->first : 0);
    double ratio = s->spec->align == CSS_JUSTIFY ? linebreak_ratio(from, to, width) : 0;
    if ((to->forced && ratio > 0) || linebreak_is_short(to, ratio))
        ratio = 0;
    if (!isfinite(ratio)) /* a line of one word does not reach the margin */
        ratio = ratio > 0 ? 1 : -1;
    ratio = MAX(ratio, -1);
    size_t room = (s->runs->len - *run) * 2 + 2;
    room = MIN(room, (end - start) * 2 + 2);
    line->frags = arena_alloc(s->para->arena, room * sizeof *line->frags);
    int *level = g_new0(int, room);
    line->start = start;
    line->end = end;
    size_t visible = trim(s, start, end);
    line->ratio = ratio;
    line->n_frags = collect(s, run, start, visible, end, ratio, line->frags, level);
    double beyond = cut_blank(s, line, visible);
    if (to->hyphen > 0 && line->n_frags) {
        size_t n = line->n_frags++;
        PangoGlyphItem *h = hyphen_item(s, line->frags[n - 1].item);
        level[n] = level[n - 1];
        line->frags[n] = (struct para_frag){ .item = h,
            .text = "\xC2\xAD",
            .start = end,
            .end = end,
            .width = item_width(h),
            .hyphen = true };
        beyond = s->hyphen / s->inside - s->hyphen;
    }
    place(s, line, level, index == 0);
    line->width += beyond;
    g_free(level);
}

/*
 * How far a ragged line may fall short: less where words, or characters, are short; a title's by
 * half, since sense comes first.
 */
static double
raggedness(const struct shaper *s)
{
    size_t words = 0;
    if (s->spec->sense > 0)
        return s->spec->width / 2;
    for (size_t i = 0; i < s->n_chances; i++)
        words += !s->chance[i].hyphenated;
    return MIN(MAX(3 * s->em, s->spec->width / 8), 1.5 * s->at[s->len] / (double)words);
}

static void
make_lines(struct shaper *s)
{
    const struct para_spec *spec = s->spec;
    struct line_rules rules = { .width = spec->width,
        .first = spec->width - spec->first,
        .ragged = spec->align != CSS_JUSTIFY,
        .raggedness = raggedness(s),
        .max_hyphens = 2 };
    size_t *ends = g_new(size_t, s->n_chances);
    size_t n = linebreak(s->chance, s->n_chances, &rules, ends);
    static const struct line_chance origin;
    const struct line_chance *from = &origin;
    size_t start = 0;
    guint run = 0;
    s->para->lines = arena_alloc(s->para->arena, n * sizeof *s->para->lines);
    for (size_t i = 0; i < n; i++) {
        size_t end = s->chance_byte[ends[i]];
        make_line(s, &run, i, from, &s->chance[ends[i]], start, end);
        from = &s->chance[ends[i]];
        start = end; /* NOLINT(clang-analyzer-unix.Malloc): set_lines frees the chances */
    }
    s->para->n_lines = n;
    g_free(ends);
}

bool
para_tears_word(const struct para_line *line)
{
    for (size_t i = 0; i < line->n_frags; i++)
        if (line->frags[i].hyphen)
            return true;
    return false;
}

/* Takes the shape over. */
static struct para *
set_lines(const struct para_spec *spec, struct shape *shape)
{
    struct para *p = g_new0(struct para, 1);
    p->arena = arena_new();
    p->shape = shape;
    p->unknown_glyphs = shape->unknown_glyphs;
    struct shaper s = { .spec = spec, .para = p, .text = spec->text, .len = strlen(spec->text) };
    s.attrs = shape->attrs;
    s.runs = shape->runs;
    s.at = g_new(double, s.len + 1);
    s.edge = g_new0(struct edge, s.len + 1);
    s.chance = g_new(struct line_chance, s.len + 1);
    s.chance_byte = g_new(size_t, s.len + 1);
    s.chr = g_new0(unsigned, s.len + 1);
    unsigned count = 0;
    for (size_t b = 0; b < s.len; b += (size_t)g_utf8_skip[(unsigned char)s.text[b]])
        s.chr[b] = count++;
    s.chr[s.len] = count;
    s.inside = spec->align == CSS_JUSTIFY && !spec->rtl ? 1 - hang_share(0x2010) : 1;
    measure_font(&s);
    measure(&s);
    find_chances(&s);
    make_lines(&s);
    g_free(s.at);
    g_free(s.edge);
    g_free(s.chance);
    g_free(s.chance_byte);
    g_free(s.chr);
    return p;
}

struct para *
para_new(const struct para_spec *spec)
{
    return set_lines(spec, shape_new(spec->context, spec->font, spec->attrs, spec->text));
}

struct para *
para_again(const struct para *p, const struct para_spec *spec)
{
    return set_lines(spec, shape_ref(p->shape));
}

void
para_free(struct para *p)
{
    if (!p)
        return;
    for (size_t i = 0; i < p->n_lines; i++)
        for (size_t k = 0; k < p->lines[i].n_frags; k++)
            pango_glyph_item_free(p->lines[i].frags[k].item);
    shape_unref(p->shape);
    arena_free(p->arena);
    g_free(p);
}
