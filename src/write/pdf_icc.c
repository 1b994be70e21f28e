/*
 * sRGB (IEC 61966-2-1) as an ICC profile of version 4, made here: no third party's licence.
 * Matrix and curve, as ICC.1:2010 8.3.3 asks of a display profile: nine tags and `chad`.
 */
#include <math.h>
#include <string.h>

#include "write/pdf_compose.h"

enum { HEADER = 128, N_TAGS = 10, SIZE_MAX_BYTES = 1024 };

struct icc {
    guint8 bytes[SIZE_MAX_BYTES];
    size_t end; /* where the next tag's data go */
    size_t n;   /* tags so far */
};

static void
put32(struct icc *p, size_t at, guint32 v)
{
    for (int i = 0; i < 4; i++)
        p->bytes[at + (size_t)i] = (guint8)(v >> (24 - 8 * i));
}

/* s15Fixed16Number */
static void
put_fixed(struct icc *p, size_t at, double v)
{
    put32(p, at, (guint32)(gint32)lround(v * 65536));
}

/* Enters a tag in the table; returns where its data begin. */
static size_t
add_tag(struct icc *p, const char *signature, size_t offset, size_t len)
{
    size_t row = HEADER + 4 + 12 * p->n++;
    memcpy(p->bytes + row, signature, 4);
    put32(p, row + 4, (guint32)offset);
    put32(p, row + 8, (guint32)len);
    p->end = MAX(p->end, (offset + len + 3) & ~(size_t)3);
    return offset;
}

/* multiLocalizedUnicodeType, one record in English */
static void
add_text(struct icc *p, const char *signature, const char *ascii)
{
    size_t n = strlen(ascii), at = add_tag(p, signature, p->end, 28 + 2 * n);
    memcpy(p->bytes + at, "mluc", 4);
    put32(p, at + 8, 1);
    put32(p, at + 12, 12);
    memcpy(p->bytes + at + 16, "enUS", 4);
    put32(p, at + 20, (guint32)(2 * n));
    put32(p, at + 24, 28);
    for (size_t i = 0; i < n; i++)
        p->bytes[at + 29 + 2 * i] = (guint8)ascii[i];
}

/* XYZType (3 numbers), s15Fixed16ArrayType (9) */
static void
add_numbers(struct icc *p, const char *signature, const char *type, const double *v, size_t n)
{
    size_t at = add_tag(p, signature, p->end, 8 + 4 * n);
    memcpy(p->bytes + at, type, 4);
    for (size_t i = 0; i < n; i++)
        put_fixed(p, at + 8 + 4 * i, v[i]);
}

/* parametricCurveType, function 3: shared by the three channels */
static void
add_curve(struct icc *p)
{
    static const double g[5] = { 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045 };
    size_t at = add_tag(p, "rTRC", p->end, 32);
    add_tag(p, "gTRC", at, 32);
    add_tag(p, "bTRC", at, 32);
    memcpy(p->bytes + at, "para", 4);
    p->bytes[at + 9] = 3;
    for (size_t i = 0; i < 5; i++)
        put_fixed(p, at + 12 + 4 * i, g[i]);
}

GByteArray *
icc_srgb(void)
{
    static const double d50[3] = { 0.9642, 1, 0.8249 };
    static const double red[3] = { 0.43607, 0.22249, 0.01392 };
    static const double green[3] = { 0.38515, 0.71687, 0.09708 };
    static const double blue[3] = { 0.14307, 0.06061, 0.71410 };
    static const double bradford[9] = { 1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707,
        -0.00923, 0.01508, 0.75168 }; /* D65 to D50 */
    struct icc p = { .end = HEADER + 4 + 12 * N_TAGS };

    put32(&p, 8, 0x04200000);
    memcpy(p.bytes + 12, "mntrRGB XYZ ", 12);
    put32(&p, 24, 2021u << 16 | 1); /* date of creation: fixed, 2021-01-01 */
    put32(&p, 28, 1u << 16);
    memcpy(p.bytes + 36, "acsp", 4);
    for (size_t i = 0; i < 3; i++)
        put_fixed(&p, 68 + 4 * i, d50[i]);
    put32(&p, HEADER, N_TAGS);
    add_text(&p, "desc", "sRGB (anagnost)");
    add_text(&p, "cprt", "CC0");
    add_numbers(&p, "wtpt", "XYZ ", d50, 3);
    add_numbers(&p, "chad", "sf32", bradford, 9);
    add_numbers(&p, "rXYZ", "XYZ ", red, 3);
    add_numbers(&p, "gXYZ", "XYZ ", green, 3);
    add_numbers(&p, "bXYZ", "XYZ ", blue, 3);
    add_curve(&p);
    put32(&p, 0, (guint32)p.end);
    return g_byte_array_append(g_byte_array_new(), p.bytes, (guint)p.end);
}
