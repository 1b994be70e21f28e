/*
 * report.html: a report as one page for people, without anything from elsewhere. It can be read
 * without its script, which only filters.
 */
#ifndef CLI_BATCH_HTML_H
#define CLI_BATCH_HTML_H

#include <stdbool.h>

/* Makes the page of a report in JSON Lines; both belong into OUT, beside the books. */
bool html_write(const char *report, const char *page, char **ret_error);

#endif
