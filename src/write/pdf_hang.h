/* Small marks that stand partly beyond the margin, so that the edge is even to the eye. */
#ifndef WRITE_PDF_HANG_H
#define WRITE_PDF_HANG_H

#include <glib.h>

/* How much of the width of a mark may stand beyond the end of a justified line; mostly 0. */
double hang_share(gunichar c);

#endif
