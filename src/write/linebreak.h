/*
 * Line breaks of a whole paragraph at once, so that its lines are as even as they can be
 * (Knuth and Plass, "Breaking paragraphs into lines", 1981). Knows widths only: no fonts, no text.
 */
#ifndef WRITE_LINEBREAK_H
#define WRITE_LINEBREAK_H

#include <stdbool.h>
#include <stddef.h>

/* A place where a line may end. Widths are natural ones from the paragraph's start, in points. */
struct line_chance {
    double end;   /* width up to here, without the space that the break swallows */
    double start; /* width where the next line would start */
    double stretch_end, stretch_start; /* how far what stands up to there may grow, */
    double shrink_end, shrink_start;   /* and how far it may shrink */
    double firm_end, firm_start;       /* the part of the growth that goes no further */
    double hyphen;   /* width of the hyphen that appears if the line ends here, 0: none */
    double penalty;  /* 0: as good as a space; 50: a hyphenated word; 1000: only if nothing else */
    bool hyphenated; /* a hyphen will stand there, an added one or the text's own */
    bool forced;     /* a line must end here; the last chance is forced */
    bool free;       /* at what cannot be broken well: see linebreak_is_short */
};

struct line_rules {
    double width;         /* of a line */
    double first;         /* of the first line, if it is another (an indent); else the same */
    bool ragged;          /* spaces keep their width, the right edge is uneven */
    double raggedness;    /* points by which a ragged line may fall short without being bad */
    unsigned max_hyphens; /* hyphenated lines in a row at most */
};

/*
 * Chooses the chances at which lines end; ret_lines has room for n indices, ascending.
 * Returns their number, at least 1 for n > 0. Time grows with n times the chances in a line.
 */
size_t linebreak(
    const struct line_chance *chance, size_t n, const struct line_rules *rules, size_t *ret_lines);

/*
 * By how much the spaces of a line from `start` to `end` stretch (> 0) or shrink (< 0), as a part
 * of what they may; above 1 they stretch alone.
 */
double linebreak_ratio(
    const struct line_chance *start, const struct line_chance *end, double width);

/* Does the line fall short of the margin? Its spaces would be holes; at an address, sooner. */
bool linebreak_is_short(const struct line_chance *end, double ratio);

#endif
