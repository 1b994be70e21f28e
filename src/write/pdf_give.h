/* How far what stands in a justified line may grow and shrink. */
#ifndef WRITE_PDF_GIVE_H
#define WRITE_PDF_GIVE_H

#include <stdbool.h>
#include <stddef.h>

/* In points; `firm`: it grows no further. */
struct give {
    double stretch, shrink;
    bool firm;
};

struct give give_of_space(double width);

/* That of the letter at a byte of the text, in a font of this size. */
struct give give_of_letter(const char *text, size_t at, double em);

#endif
