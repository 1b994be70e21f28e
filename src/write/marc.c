#include "write/marc.h"

#include <stdarg.h>

struct xml_out *
marc_open(const char *leader)
{
    struct xml_out *x = xml_out_new(NULL);
    xml_open(x, "collection");
    xml_attr(x, "xmlns", "http://www.loc.gov/MARC21/slim");
    xml_newline(x);
    xml_open(x, "record");
    xml_attr(x, "type", "Bibliographic");
    xml_newline(x);
    xml_element(x, "leader", leader);
    xml_newline(x);
    return x;
}

void
marc_close(struct xml_out *x, struct out *o)
{
    xml_close(x);
    xml_newline(x);
    xml_close(x);
    xml_newline(x);
    xml_out_finish(x, o);
}

void
marc_control(struct xml_out *x, const char *tag, const char *value)
{
    if (!value)
        return;
    xml_open(x, "controlfield");
    xml_attr(x, "tag", tag);
    xml_text(x, value);
    xml_close(x);
    xml_newline(x);
}

void
marc_begin(struct xml_out *x, const char *tag, const char *indicators)
{
    xml_open(x, "datafield");
    xml_attr(x, "tag", tag);
    xml_attrf(x, "ind1", "%c", indicators[0]);
    xml_attrf(x, "ind2", "%c", indicators[1]);
}

void
marc_sub(struct xml_out *x, const char *code, const char *value)
{
    if (!value)
        return;
    xml_open(x, "subfield");
    xml_attr(x, "code", code);
    xml_text(x, value);
    xml_close(x);
}

void
marc_end(struct xml_out *x)
{
    xml_close(x);
    xml_newline(x);
}

void
marc_field(struct xml_out *x, const char *tag, const char *indicators, ...)
{
    va_list ap;
    const char *code;
    marc_begin(x, tag, indicators);
    va_start(ap, indicators);
    while ((code = va_arg(ap, const char *)) != NULL)
        marc_sub(x, code, va_arg(ap, const char *));
    va_end(ap);
    marc_end(x);
}
