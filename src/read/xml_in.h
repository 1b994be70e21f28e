/*
 * What the parts of the XML reader share: xml.c walks through the elements, xml_attrs.c sets
 * what their attributes say, xml_meta.c takes the metadata, xml_text.c decodes the file.
 */
#ifndef READ_XML_IN_H
#define READ_XML_IN_H

#include <glib.h>
#include <libxml/parser.h>

#include "model/doc.h"

enum { XML_DEPTH = 200, XML_ERRORS = 20 };

/* A reference to a note that the file may tell of only later. */
struct xml_ref {
    struct node *node;
    const char *target; /* the note's id, or its number from 1 */
    struct pos at;      /* in the XML */
};

/* An open element: a node (a part of the document or a piece of it), or none in <meta>. */
struct xml_frame {
    struct node *node;
    const char *name;
};

struct xml_in {
    struct doc *doc;
    xmlParserCtxtPtr parser;
    struct xml_frame stack[XML_DEPTH + 2]; /* <anagnost>, <body>, then XML_DEPTH nodes */
    size_t depth;
    size_t skip;             /* elements open in one that is not understood */
    GString *chars;          /* character data since the last tag */
    GHashTable *ids;         /* id -> node */
    GArray *refs;            /* struct xml_ref */
    enum node_origin origin; /* of what does not say */
    struct title **next_title;
    struct contributor **next_contributor;
    struct contributor *contributor; /* open */
    struct title *title;             /* open */
    const char *file;                /* name of the text that the positions are of */
    unsigned parts;                  /* bits: <meta>, <body>, <notes>, <dropped> were there */
    bool dated;                      /* <date> was there */
    unsigned errors;
    enum anag_status status;
};

/* One attribute, cut out of the parser's memory. */
struct xml_attr {
    const char *name; /* "xml:lang" with its prefix */
    char *value;
};

/* An error at the place where the parser is; after XML_ERRORS of them the parser stops. */
void xml_in_error(struct xml_in *r, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/*
 * xml_text.c: the file in UTF-8, to be freed with g_free; NULL: it is no text in the encoding that
 * it states, which has been reported.
 */
char *xml_in_decode(struct doc *doc, const char *data, size_t len, size_t *ret_len);

/* The first tag with more attributes than any of ours has, and than the parser can bear. */
const char *xml_in_find_crowd(const char *text, size_t len);

/* xml_attrs.c: sets an attribute of a node. Errors are reported. */
void xml_in_attr(struct xml_in *r, struct node *n, const struct xml_attr *a);
/* What must be there when all attributes are set. */
void xml_in_node_ready(struct xml_in *r, struct node *n);
/* A language tag into the arena; "" is NULL. Errors are reported. */
const char *xml_in_lang(struct xml_in *r, const char *value);
bool xml_in_origin(struct xml_in *r, const char *value, enum node_origin *ret_origin);
/* Finds the notes that the references name. */
void xml_in_resolve(struct xml_in *r);

/* xml_meta.c: the start of an element in <meta> (false: no such element), and its end. */
bool xml_in_meta_start(struct xml_in *r, const char *name, const struct xml_attr *attrs, size_t n);
void xml_in_meta_end(struct xml_in *r, const char *name, const char *text);

#endif
