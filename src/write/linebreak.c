#include "write/linebreak.h"

#include <glib.h>
#include <math.h>

/*
 * Demerits grow with the square of badness and of what any line costs, so one bad line costs more
 * than two fair ones, and little badness little more than none. Neighbours of very different
 * tightness and hyphens in a row cost extra.
 */
static const double LINE = 60, MISMATCH = 3000, HYPHEN_AGAIN = 8000;
static const double OVERFULL = 1e9, TOO_LOOSE = 1e6;

/* And so does a gap that stands below two others: a river. */
static const double RIVER = 9000;

/*
 * A line at an address whose spaces would be twice as wide falls short instead, which is the
 * worse the more of the line is missing.
 */
static const double FREE_RATIO = 2.5, SHORT = 500, SHORT_ALL = 1500;

/* No line is stretched more than this. */
static const double LOOSEST = 10;

/* Lines that are worse than this are not looked at so closely. */
static const double POOR = 400;

enum { FITNESS = 4, RUNS = 4, STATES = FITNESS * RUNS, NONE = -1, PLACES = 256 };

/* The places of a line, of so many, that are blank. */
struct gaps {
    guint64 v[PLACES / 64];
};

/* The best way to a chance, for each tightness of the last line and each run of hyphens. */
struct node {
    size_t chance; /* the line before it ends here */
    int previous;  /* index of the node at the end of the line before, NONE at the start */
    double demerits;
    int fitness, run;
    struct gaps gaps, below; /* of the last line; those of them below a gap */
};

/* A line from one chance to another. */
struct line {
    const struct line_chance *start, *end; /* start NULL: none yet */
    double ratio, bad;
    bool has_gaps;
    struct gaps gaps;
};

struct search {
    const struct line_chance *chance;
    const struct line_rules *rules;
    GArray *nodes;    /* struct node; the first stands for the paragraph's start */
    GArray *active;   /* int: nodes from which a line can still be built */
    struct line line; /* looked at last: the next node often starts at the same chance */
};

static const struct line_chance origin;

static const struct line_chance *
chance_of(const struct search *s, const struct node *n)
{
    return n->previous == NONE ? &origin : &s->chance[n->chance];
}

static double
line_width(const struct search *s, const struct node *from)
{
    return from->previous == NONE ? s->rules->first : s->rules->width;
}

double
linebreak_ratio(const struct line_chance *start, const struct line_chance *end, double width)
{
    double natural = end->end - start->start + end->hyphen, gap = width - natural;
    double stretch = end->stretch_end - start->stretch_start;
    double shrink = end->shrink_end - start->shrink_start;
    double firm = end->firm_end - start->firm_start;
    if (gap > stretch && gap > 1e-3)
        return stretch - firm > 1e-3 ? (gap - firm) / (stretch - firm) : HUGE_VAL;
    if (gap >= 0)
        return stretch > 1e-6 ? gap / stretch : 0;
    return shrink > 1e-6 ? gap / shrink : -HUGE_VAL;
}

/* Badness of a line: 0 is perfect, 100 has spaces stretched as far as they should. */
static double
badness(double ratio)
{
    double r = fabs(ratio);
    return r > 20 ? TOO_LOOSE : 100 * r * r * r;
}

bool
linebreak_is_short(const struct line_chance *end, double ratio)
{
    return isfinite(ratio) && ratio > (end->free ? FREE_RATIO : LOOSEST);
}

/* Of a last line that fills this part of the width: a word alone looks lost, a short one most. */
static double
last_badness(double part)
{
    return part < 1 / 12.0 ? 300 : part < 1 / 8.0 ? 50 : 0;
}

static int
fitness_of(double ratio)
{
    return ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
}

/* How tight the line from `from` to `to` is; HUGE_VAL in *ret_bad where it does not fit. */
static double
line_ratio(const struct search *s, const struct node *from, const struct line_chance *to, bool last,
    double *ret_bad)
{
    const struct line_chance *start = chance_of(s, from);
    double width = line_width(s, from), ratio;
    if (s->rules->ragged) {
        double gap = width - (to->end - start->start + to->hyphen);
        ratio = gap < -1e-3 ? -HUGE_VAL : gap / s->rules->raggedness;
        *ret_bad = gap < -1e-3 ? OVERFULL : badness(ratio);
    } else {
        ratio = linebreak_ratio(start, to, width);
        *ret_bad = ratio < -1.0001 ? OVERFULL : badness(ratio);
    }
    if (!s->rules->ragged && to->free && linebreak_is_short(to, ratio)) {
        *ret_bad = SHORT + SHORT_ALL * (1 - (to->end - start->start) / width);
        ratio = 0;
    }
    if (last && ratio >= 0) {
        *ret_bad = last_badness((to->end - start->start) / width);
        ratio = 0;
    }
    return ratio;
}

static double
demerits_of(const struct node *from, const struct line_chance *to, double bad, int fitness)
{
    double line = LINE + bad + to->penalty, d = line * line;
    if (from->previous != NONE && abs(fitness - from->fitness) > 1)
        d += MISMATCH;
    if (to->hyphenated && from->run > 0)
        d += HYPHEN_AGAIN;
    return d;
}

/* How far what grows does grow in a line of this ratio, `firm` of it no further than it should. */
static double
growth(double stretch, double shrink, double firm, double ratio)
{
    if (ratio < 0)
        return ratio * shrink;
    return ratio > 1 ? firm + (stretch - firm) * ratio : stretch * ratio;
}

static void
mark_gap(struct gaps *g, double from, double to)
{
    int a = CLAMP((int)(from + 0.5), 0, PLACES - 1), b = CLAMP((int)(to - 0.5), a, PLACES - 1);
    for (int k = a; k <= b; k++)
        g->v[k / 64] |= G_GUINT64_CONSTANT(1) << k % 64;
}

/* The places of the spaces between a line's words. */
static void
find_gaps(const struct search *s, struct line *line, double width)
{
    const struct line_chance *o = line->start;
    const struct line_chance *c = o == &origin ? s->chance : o + 1;
    line->gaps = (struct gaps){ { 0 } };
    line->has_gaps = true;
    for (; c < line->end; c++) {
        if (c->hyphen > 0 || c->start <= c->end)
            continue;
        double from = c->end - o->start
            + growth(c->stretch_end - o->stretch_start, c->shrink_end - o->shrink_start,
                c->firm_end - o->firm_start, line->ratio);
        double to = c->start - o->start
            + growth(c->stretch_start - o->stretch_start, c->shrink_start - o->shrink_start,
                c->firm_start - o->firm_start, line->ratio);
        mark_gap(&line->gaps, from * PLACES / width, to * PLACES / width);
    }
}

static struct gaps
both(const struct gaps *a, const struct gaps *b, int *ret_count)
{
    struct gaps g = { { 0 } };
    *ret_count = 0;
    for (size_t k = 0; k < G_N_ELEMENTS(g.v); k++) {
        g.v[k] = a->v[k] & b->v[k];
        for (guint64 left = g.v[k]; left; left &= left - 1)
            ++*ret_count;
    }
    return g;
}

/* Considers the line from node `index` to chance `i`; keeps it if it is the best of its state. */
static void
try_line(struct search *s, int index, size_t i, bool last, struct node best[STATES])
{
    const struct node *from = &g_array_index(s->nodes, struct node, index);
    const struct line_chance *to = &s->chance[i], *start = chance_of(s, from);
    struct line *line = &s->line;
    int run = to->hyphenated ? from->run + 1 : 0, rivers, any;
    if (line->start != start || line->end != to) {
        *line = (struct line){ .start = start, .end = to };
        line->ratio = line_ratio(s, from, to, last, &line->bad);
    }
    if (line->bad >= OVERFULL || run > (int)s->rules->max_hyphens || run >= RUNS)
        return;
    int fitness = fitness_of(line->ratio);
    double total = from->demerits + demerits_of(from, to, line->bad, fitness);
    struct node *b = &best[fitness * RUNS + run];
    if (total >= b->demerits)
        return;
    if (!line->has_gaps && !s->rules->ragged && line->bad < POOR)
        find_gaps(s, line, s->rules->width);
    both(&line->gaps, &from->below, &rivers);
    total += RIVER * rivers;
    if (total < b->demerits)
        *b = (struct node){ i, index, total, fitness, run, line->gaps,
            both(&line->gaps, &from->gaps, &any) };
}

/* Would a line from this node be too long even with its spaces shrunk? Then it is spent. */
static bool
is_spent(const struct search *s, const struct node *from, const struct line_chance *to)
{
    const struct line_chance *start = chance_of(s, from);
    double least = to->end - start->start + to->hyphen;
    if (!s->rules->ragged)
        least -= to->shrink_end - start->shrink_start;
    return least > line_width(s, from) + 1e-3;
}

/* No line fits: the text up to here stands too long on a line of its own, from the best node. */
static void
add_overfull(struct search *s, size_t i, int from)
{
    const struct node *n = &g_array_index(s->nodes, struct node, from);
    struct node fresh = {
        .chance = i, .previous = from, .demerits = n->demerits + OVERFULL, .fitness = 1
    };
    g_array_append_val(s->nodes, fresh);
    int index = (int)s->nodes->len - 1;
    g_array_append_val(s->active, index);
}

/* Keeps the active nodes that are not spent; of the spent ones that which comes latest. */
static int
drop_spent(struct search *s, const struct line_chance *to, bool all)
{
    double latest = -1, least = 0;
    int dropped = NONE;
    guint kept = 0;
    for (guint k = 0; k < s->active->len; k++) {
        int index = g_array_index(s->active, int, k);
        const struct node *n = &g_array_index(s->nodes, struct node, index);
        double at = chance_of(s, n)->start;
        if (!all && !is_spent(s, n, to)) {
            g_array_index(s->active, int, kept++) = index;
        } else if (at > latest || (at >= latest && n->demerits < least)) {
            latest = at;
            least = n->demerits;
            dropped = index;
        }
    }
    g_array_set_size(s->active, kept);
    return dropped;
}

static void
visit(struct search *s, size_t i, bool last)
{
    const struct line_chance *to = &s->chance[i];
    struct node best[STATES];
    for (int k = 0; k < STATES; k++)
        best[k].demerits = HUGE_VAL;
    for (guint k = 0; k < s->active->len; k++)
        try_line(s, g_array_index(s->active, int, k), i, last || to->forced, best);
    int spent = drop_spent(s, to, to->forced);
    bool reached = false;
    for (int k = 0; k < STATES; k++) {
        if (best[k].demerits == HUGE_VAL)
            continue;
        reached = true;
        g_array_append_val(s->nodes, best[k]);
        int index = (int)s->nodes->len - 1;
        g_array_append_val(s->active, index);
    }
    if (!reached && !s->active->len && spent != NONE)
        add_overfull(s, i, spent);
}

size_t
linebreak(
    const struct line_chance *chance, size_t n, const struct line_rules *rules, size_t *ret_lines)
{
    if (!n)
        return 0;
    struct search s = { chance, rules, g_array_new(FALSE, FALSE, sizeof(struct node)),
        g_array_new(FALSE, FALSE, sizeof(int)), { 0 } };
    struct node start = { .previous = NONE, .fitness = 1 };
    int zero = 0;
    g_array_append_val(s.nodes, start);
    g_array_append_val(s.active, zero);
    for (size_t i = 0; i < n; i++)
        visit(&s, i, i + 1 == n);
    int best = NONE;
    for (guint k = 0; k < s.active->len; k++) {
        int index = g_array_index(s.active, int, k);
        const struct node *node = &g_array_index(s.nodes, struct node, index);
        if (node->chance == n - 1 && node->previous != NONE
            && (best == NONE
                || node->demerits < g_array_index(s.nodes, struct node, best).demerits))
            best = index;
    }
    size_t count = 0;
    for (int k = best; k > 0; k = g_array_index(s.nodes, struct node, k).previous)
        ret_lines[count++] = g_array_index(s.nodes, struct node, k).chance;
    for (size_t i = 0; i < count / 2; i++) {
        size_t t = ret_lines[i];
        ret_lines[i] = ret_lines[count - 1 - i];
        ret_lines[count - 1 - i] = t;
    }
    g_array_free(s.nodes, TRUE);
    g_array_free(s.active, TRUE);
    return count;
}
