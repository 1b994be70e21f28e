/*
 * Records of the MARC family as XML (MARCXML, http://www.loc.gov/MARC21/slim): a leader, control
 * fields, data fields of subfields. What the fields mean is the writers' matter.
 */
#ifndef WRITE_MARC_H
#define WRITE_MARC_H

#include "base/xml_out.h"

/* Opens the document, the collection and the record. */
struct xml_out *marc_open(const char *leader);
/* Closes and writes what marc_open has opened. */
void marc_close(struct xml_out *x, struct out *o);

void marc_control(struct xml_out *x, const char *tag, const char *value);

/*
 * A data field: pairs of a subfield's code and its value, until a NULL code. A value that is NULL
 * leaves its subfield out.
 */
void marc_field(struct xml_out *x, const char *tag, const char *indicators, ...)
    __attribute__((sentinel));

/* The same, piece by piece, where subfields repeat. */
void marc_begin(struct xml_out *x, const char *tag, const char *indicators);
void marc_sub(struct xml_out *x, const char *code, const char *value);
void marc_end(struct xml_out *x);

#endif
