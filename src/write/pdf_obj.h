/*
 * Thin helpers over libqpdf's object handles (qpdf_oh_*).
 *
 * A handle costs memory until it is released. "take": the value's handle is released here;
 * "lend": it stays the caller's. Keys and names are given as qpdf wants them, with the slash.
 * libqpdf keeps the first error and its warnings in qpdf_data: pdf_compose.c asks for them.
 */
#ifndef WRITE_PDF_OBJ_H
#define WRITE_PDF_OBJ_H

#include <glib.h>
#include <qpdf/qpdf-c.h>
#include <stdbool.h>

void obj_take(qpdf_data q, qpdf_oh dict, const char *key, qpdf_oh value);
void obj_lend(qpdf_data q, qpdf_oh dict, const char *key, qpdf_oh value);
void obj_take_item(qpdf_data q, qpdf_oh array, qpdf_oh value);
void obj_lend_item(qpdf_data q, qpdf_oh array, qpdf_oh value);

void obj_name(qpdf_data q, qpdf_oh dict, const char *key, const char *name);
void obj_text(qpdf_data q, qpdf_oh dict, const char *key, const char *utf8);   /* NULL: nothing */
void obj_ascii(qpdf_data q, qpdf_oh dict, const char *key, const char *bytes); /* byte string */
void obj_int(qpdf_data q, qpdf_oh dict, const char *key, long long value);
void obj_bool(qpdf_data q, qpdf_oh dict, const char *key, bool value);
void obj_reals(qpdf_data q, qpdf_oh dict, const char *key, const double *v, size_t n);

/* A new dictionary as an object of its own. */
qpdf_oh obj_new(qpdf_data q);
/* A stream with a copy of the data; qpdf compresses it when it writes. */
qpdf_oh obj_stream(qpdf_data q, const void *data, size_t len);
/* The keys of a dictionary, in their order (strings, freed with the array). */
GPtrArray *obj_keys(qpdf_data q, qpdf_oh dict);

#endif
