/*
 * Fonts: the pinned families of fonts/manifest through a private fontconfig configuration.
 * A missing family is an error that names its package; another version is a note.
 */
#ifndef WRITE_FONTS_H
#define WRITE_FONTS_H

#include <pango/pangocairo.h>

#include "base/opts.h"
#include "model/diag.h"

struct fonts; /* lives until the process ends, shared by all documents */

/* NULL and a diagnostic where a font is missing. */
struct fonts *fonts_open(const struct anag_opts *opts, struct diags *diags);

/* A context at 72 dpi (1 unit = 1 pt), metrics unhinted, for a base direction. Free with unref. */
PangoContext *fonts_context(struct fonts *f, const char *lang);

/* The family list for text in a language: "serif" or "sans-serif" with its fallbacks by script. */
const char *fonts_family(struct fonts *f, const char *generic, const char *lang);

#endif
