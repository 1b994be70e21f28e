/*
 * The limits on a tree: how deep it is, how many blocks and notes, how long a paragraph.
 */
#ifndef MODEL_LIMITS_H
#define MODEL_LIMITS_H

#include "base/limits.h"
#include "model/doc.h"

/* Reports that a limit is passed at this place. */
void limit_report(const struct anag_opts *opts, struct diags *diags, enum limit id, struct pos pos);

/* ANAG_ELIMIT and a diagnostic with the place if the tree is beyond a limit of its options. */
enum anag_status doc_check_limits(struct doc *d);

#endif
