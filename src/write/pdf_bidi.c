#include "write/pdf_bidi.h"

#include <glib.h>

/* Unicode's rule L2: reverse each sequence of levels of k or more, from the highest k down. */
void
bidi_reorder(struct para_frag *frags, const int *level, size_t n)
{
    int highest = 0;
    size_t *order = g_new(size_t, n + 1);
    struct para_frag *copy = g_memdup2(frags, n * sizeof *frags);
    for (size_t i = 0; i < n; i++) {
        order[i] = i;
        highest = MAX(highest, level[i]);
    }
    for (int k = highest; k > 0; k--)
        for (size_t i = 0; i < n; i++) {
            size_t j = i;
            while (j < n && level[order[j]] >= k)
                j++;
            for (size_t a = i, b = j; a + 1 < b; a++) {
                size_t t = order[a];
                order[a] = order[--b];
                order[b] = t;
            }
            i = j > i ? j - 1 : i;
        }
    for (size_t i = 0; i < n; i++)
        frags[i] = copy[order[i]];
    g_free(copy);
    g_free(order);
}
