#include "write/pdf_hang.h"

/* Half of what has ink at the base line or in the middle only; less of what is higher. */
static const struct {
    gunichar c;
    double share;
} marks[] = {
    { ',', 0.5 }, { '-', 0.5 }, { '.', 0.5 }, { ':', 0.3 }, { ';', 0.3 }, { 0xBB, 0.25 }, /* » */
    { 0x2010, 0.5 },  /* hyphen */
    { 0x2013, 0.25 }, /* en dash */
    { 0x2014, 0.15 }, /* em dash */
    { 0x2019, 0.4 },  /* ’ */
    { 0x201C, 0.3 },  /* “, closing in German */
    { 0x201D, 0.3 },  /* ” */
};

double
hang_share(gunichar c)
{
    for (gsize i = 0; i < G_N_ELEMENTS(marks); i++)
        if (marks[i].c == c)
            return marks[i].share;
    return 0;
}
