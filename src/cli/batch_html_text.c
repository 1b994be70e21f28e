#include "cli/batch_html_text.h"

#include <stddef.h>

const struct html_word html_kinds[] = {
    { "title", "title" },
    { "title-parallel", "parallel title" },
    { "subtitle", "subtitle" },
    { "credit", "credit" },
    { "date", "date" },
    { "name", "name" },
    { "affiliation", "affiliation" },
    { "heading", "heading" },
    { "para", "paragraph" },
    { "pre", "text with its line breaks" },
    { "line", "line" },
    { "section", "section" },
    { "quote", "quotation" },
    { "list", "list" },
    { "item", "item of a list" },
    { "table", "table" },
    { "note", "footnote" },
    { "noteref", "mark of a note" },
    { "link", "link" },
    { "emph", "emphasis" },
    { "strong", "strong emphasis" },
    { "span", "phrase" },
    { "break", "line break" },
    { NULL, NULL },
};

const struct html_word html_roles[] = {
    { "trl", "Translator" },
    { "aut", "Author" },
    { NULL, NULL },
};

const struct html_word html_failures[] = {
    { "input", "the notice cannot be converted as it is" },
    { "crash", "the program crashed on it, which is a fault of the program" },
    { "timeout", "it took too long" },
    { "memory", "it needed too much memory" },
    { "machine", "the machine failed; try again" },
    { NULL, NULL },
};

const char html_head[] =
    "<!DOCTYPE html>\n"
    "<html lang=\"en\">\n"
    "<head>\n"
    "<meta charset=\"utf-8\">\n"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    "<title>Report of the conversion</title>\n"
    "<style>\n"
    "body { font: 1rem/1.5 sans-serif; margin: 1rem auto; max-width: 75rem; padding: 0 1rem; "
    "color: #111; background: #fff; }\n"
    "table { border-collapse: collapse; width: 100%; }\n"
    "caption { text-align: start; font-weight: bold; padding: .5rem 0; }\n"
    "th, td { border: 1px solid #767676; padding: .3rem .5rem; text-align: start; "
    "vertical-align: top; overflow-wrap: anywhere; }\n"
    "thead th { background: #eee; }\n"
    "#all th, #all td { overflow-wrap: break-word; }\n"
    "a { color: #00409a; text-decoration: underline; }\n"
    "select, input { max-width: 100%; font: inherit; }\n"
    ".scroll { overflow-x: auto; position: relative; }\n"
    "h1, h2, h3, dd, li { overflow-wrap: anywhere; }\n"
    ".number { text-align: end; }\n"
    ".failed { font-weight: bold; color: #8f0000; }\n"
    ".warned, .error, .warning { font-weight: bold; }\n"
    ".guess { font-style: normal; color: #444; }\n"
    "dt { font-weight: bold; }\n"
    "dd { margin: 0 0 .5rem 1rem; }\n"
    /* What is far away is not laid out before it comes near: a page may tell of thousands. */
    "section section { border-top: 2px solid #767676; margin-top: 1.5rem; "
    "content-visibility: auto; contain-intrinsic-size: auto 40rem; }\n"
    "summary { cursor: pointer; padding: .25rem 0; }\n"
    ":focus-visible { outline: 3px solid #00409a; outline-offset: 2px; }\n"
    ".hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; "
    "clip-path: inset(50%); white-space: nowrap; }\n"
    "[hidden] { display: none !important; }\n"
    "</style>\n"
    "</head>\n"
    "<body>\n"
    "<main>\n"
    "<h1>Report of the conversion</h1>\n";

/* Shown by the script alone: without it there is nothing to filter with. */
const char html_filter[] = "<form id=\"filter\" hidden>\n"
                           "<p><label for=\"status\">Show</label>\n"
                           "<select id=\"status\">\n"
                           "<option value=\"\">all notices</option>\n"
                           "<option value=\"failed\">failed</option>\n"
                           "<option value=\"warned\">warned</option>\n"
                           "<option value=\"ok\">ok</option>\n"
                           "<option value=\"unchanged\">unchanged</option>\n"
                           "</select>\n"
                           "<label for=\"word\">with the words</label>\n"
                           "<input id=\"word\" type=\"search\"></p>\n"
                           "<p role=\"status\" id=\"shown\"></p>\n"
                           "</form>\n";

const char html_table_head[] =
    "<section aria-labelledby=\"h-all\">\n"
    "<h2 id=\"h-all\">All notices</h2>\n"
    "<div class=\"scroll\" role=\"group\" aria-labelledby=\"h-all\" tabindex=\"0\">\n"
    "<table id=\"all\">\n"
    "<caption>Notices with their titles and books</caption>\n"
    "<thead>\n"
    "<tr><th scope=\"col\">Notice</th><th scope=\"col\">Status</th><th scope=\"col\">Titles</th>"
    "<th scope=\"col\">Language</th><th scope=\"col\">Books</th><th scope=\"col\">Errors</th>"
    "<th scope=\"col\">Warnings</th></tr>\n"
    "</thead>\n"
    "<tbody>\n";

const char html_table_foot[] =
    "</tbody>\n"
    "</table>\n"
    "</div>\n"
    "</section>\n"
    "<section aria-labelledby=\"h-each\">\n"
    "<h2 id=\"h-each\">Each notice</h2>\n"
    "<p>What the program guessed is marked as guessed. A wrong guess is put right with an option "
    "or in the XML of the notice; each message tells how.</p>\n";

const char html_foot[] =
    "</section>\n"
    "</main>\n"
    "<script>\n"
    "'use strict';\n"
    "(function () {\n"
    "  var form = document.getElementById('filter');\n"
    "  var status = document.getElementById('status');\n"
    "  var word = document.getElementById('word');\n"
    "  var shown = document.getElementById('shown');\n"
    "  var rows = document.querySelectorAll('#all tbody tr');\n"
    "  var sections = document.querySelectorAll('section[data-status]');\n"
    "  function lower(e) {\n"
    "    e.lower = e.lower || e.textContent.toLowerCase();\n"
    "    return e.lower;\n"
    "  }\n"
    "  function fits(e) {\n"
    "    var text = word.value.trim().toLowerCase();\n"
    "    return (!status.value || e.dataset.status === status.value) &&\n"
    "      (!text || lower(e).indexOf(text) >= 0);\n"
    "  }\n"
    "  function filter() {\n"
    "    var n = 0;\n"
    "    rows.forEach(function (e) { e.hidden = !fits(e); n += !e.hidden; });\n"
    "    sections.forEach(function (e) { e.hidden = !fits(e); });\n"
    "    shown.textContent = n + ' of ' + rows.length + ' notices shown';\n"
    "  }\n"
    "  form.hidden = false;\n"
    "  form.addEventListener('submit', function (e) { e.preventDefault(); });\n"
    "  status.addEventListener('change', filter);\n"
    "  word.addEventListener('input', filter);\n"
    "  filter();\n"
    "}());\n"
    "</script>\n"
    "</body>\n"
    "</html>\n";
