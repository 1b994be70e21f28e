/*
 * Fonts: the pinned families of fonts/manifest.tsv, found by their file names, and no others. A
 * missing family is an error that names its package; another version is a note.
 */
#ifndef WRITE_FONTS_H
#define WRITE_FONTS_H

#include <pango/pango.h>

#include "base/opts.h"
#include "model/diag.h"

struct fonts; /* lives until its thread ends, shared by all documents of the thread */

/* NULL and a diagnostic where the fonts that every document needs are missing. */
struct fonts *fonts_open(const struct anag_opts *opts, struct diags *diags);

/* False and a diagnostic where the family for text in this language is missing. */
bool fonts_have(struct fonts *f, const char *generic, const char *lang, struct diags *diags);

/* Reports a font file (a path) that is not of the version in the manifest. */
void fonts_check_version(const char *file, int version, struct diags *diags);

/* A context at 72 dpi (1 unit = 1 pt), metrics unhinted, for a base direction. Free with unref. */
PangoContext *fonts_context(struct fonts *f, const char *lang);

/*
 * The family list for text in a language: "serif" or "sans-serif" with its fallbacks by script.
 * NULL language: Latin. It lives as long as the fonts.
 */
const char *fonts_family(struct fonts *f, const char *generic, const char *lang);

/*
 * By how much the font size for this language is multiplied, so that its letters look as large as
 * Latin ones of the same size.
 */
double fonts_scale(const char *lang);

#endif
