/*
 * XML and XHTML by libxml2's xmlTextWriter: one place that escapes, no string templates.
 * Elements nest: each xml_open has its xml_close. No indentation inside mixed content.
 */
#ifndef BASE_XML_OUT_H
#define BASE_XML_OUT_H

#include "base/out.h"

struct xml_out;

/*
 * Starts an XML 1.0 UTF-8 document. `doctype`: "html" writes <!DOCTYPE html> and gives empty
 * elements an end tag (but <br/>, <img/> and their like); "html page" is the same for browsers,
 * which know no XML declaration; NULL writes none.
 */
struct xml_out *xml_out_new(const char *doctype);
void xml_open(struct xml_out *x, const char *name);
void xml_attr(struct xml_out *x, const char *name, const char *value); /* NULL value: nothing */
void xml_attrf(struct xml_out *x, const char *name, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
void xml_text(struct xml_out *x, const char *s);            /* NULL: nothing */
void xml_textn(struct xml_out *x, const char *s, size_t n); /* n bytes */
void xml_newline(struct xml_out *x); /* a line break for the eye, between blocks only */
void xml_close(struct xml_out *x);   /* the innermost open element */
void xml_element(struct xml_out *x, const char *name, const char *text); /* open, text, close */

/* Ends the document, writes it to o (NULL: nowhere), frees x. In memory: out_to_gstring. */
void xml_out_finish(struct xml_out *x, struct out *o);

#endif
