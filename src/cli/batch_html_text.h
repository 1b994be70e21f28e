/*
 * The fixed parts of report.html, and words for names in the records.
 */
#ifndef CLI_BATCH_HTML_TEXT_H
#define CLI_BATCH_HTML_TEXT_H

struct html_word {
    const char *name, *text;
};

/* Each ends with a NULL name. */
extern const struct html_word html_kinds[], html_roles[], html_failures[];

extern const char html_head[], html_filter[], html_table_head[], html_table_foot[], html_foot[];

#endif
