/*
 * anagnost: reads a notice in plain text, understands it, and writes accessible books.
 *
 * The one public header. Every name starts with anag_. Text is UTF-8, lengths are in bytes,
 * lines and columns count from 1 (columns in code points). Nothing here is global: a document
 * and an option set may be used by one thread at a time, different ones by different threads.
 * The library prints nothing and reads no clock, no locale and no network.
 */
#ifndef ANAGNOST_H
#define ANAGNOST_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define ANAG_API __attribute__((visibility("default")))
#else
#define ANAG_API
#endif

struct anag_doc;
struct anag_opts;

/* Was the work done? What was found in the text is told by diagnostics. */
enum anag_status {
    ANAG_OK = 0,
    ANAG_EARG,    /* an option or argument that does not exist or cannot have this value */
    ANAG_EIO,     /* a file could not be read or written */
    ANAG_EFORMAT, /* the input is not what it claims to be */
    ANAG_EUNSUPP, /* the output cannot be made (no font for a character, say) */
    ANAG_ELIMIT   /* the input is larger or deeper than the limits allow */
};

enum anag_level { ANAG_NOTE, ANAG_WARNING, ANAG_ERROR };

/* One finding. Strings live as long as the document (or as the callback that shows them). */
struct anag_diag {
    enum anag_level level;
    const char *code;      /* stable, e.g. "title-inferred"; docs/rules.md explains each */
    const char *file;      /* as given by the caller */
    unsigned line, column; /* 0: no place in the source */
    const char *text;      /* one English sentence without a final stop */
};

/* Takes the next bytes of an output; false stops the writing with ANAG_EIO. */
typedef bool anag_sink_fn(void *user, const void *data, size_t len);
typedef void anag_diag_fn(void *user, const struct anag_diag *diag);

/* A value of the table of options, for --help, the manual and manifests. */
struct anag_option {
    const char *name;  /* "paper": --paper on the command line */
    const char *arg;   /* the name of its value, "" for a switch */
    const char *value; /* default; "" for none */
    const char *help;  /* one sentence */
};

ANAG_API const char *anag_version(void);

/* The options, from 0; NULL after the last one. */
ANAG_API const struct anag_option *anag_option_at(size_t i);

/* A set of options with every value at its default. Free it with anag_opts_free (NULL is fine). */
ANAG_API struct anag_opts *anag_opts_new(void);
ANAG_API void anag_opts_free(struct anag_opts *opts);

/* Sets one option; a switch takes "yes" or "no". ANAG_EARG: no such option or value. */
ANAG_API enum anag_status anag_opts_set(
    struct anag_opts *opts, const char *name, const char *value);

/* The value that is in force ("yes" or "no" for a switch); NULL: no such option. */
ANAG_API const char *anag_opts_value(const struct anag_opts *opts, const char *name);

/* A limit by its name in the option "limits" ("input": bytes of an input); 0: no such limit. */
ANAG_API size_t anag_limit(const struct anag_opts *opts, const char *name);

/*
 * For a program that converts many documents in processes of its own: loads what all of them
 * need (dictionaries, the list of fonts), so that it is there after fork. No thread is left of it.
 * ANAG_EUNSUPP and a diagnostic where a font is missing.
 */
ANAG_API enum anag_status anag_warm_up(const struct anag_opts *opts, anag_diag_fn *fn, void *user);

/*
 * What outputs depend on beside input and options: SHA-256 in hexadecimal over the fonts and
 * dictionaries of this machine, told by their names, sizes and times, and over the style sheet
 * that the options name. Free it with free().
 */
ANAG_API char *anag_machine_key(const struct anag_opts *opts);

/*
 * Converts the file `in` ("-": standard input) into every format of the option "to".
 * `out`: a file (one format, or a stem for several), a directory, "-" for standard output
 * (one format), or NULL for files beside the input. A file appears whole or not at all.
 * With the option "kit" a folder of the notice's name is made there. If one format cannot be
 * made the others still are, and the status tells of the failure.
 * `opts` and `fn` may be NULL.
 */
ANAG_API enum anag_status anag_convert_file(
    const char *in, const char *out, const struct anag_opts *opts, anag_diag_fn *fn, void *user);

/*
 * Reads a document. `format` NULL: sniffed. `name` is used in diagnostics and for sniffing.
 * *ret_doc is set even on failure (it carries the diagnostics); free it with anag_doc_free.
 */
ANAG_API enum anag_status anag_read(const char *format, const char *name, const void *data,
    size_t len, const struct anag_opts *opts, struct anag_doc **ret_doc);

/* States the date (seconds since 1970 UTC) of a document that neither option nor XML dates. */
ANAG_API void anag_date_if_none(struct anag_doc *doc, long long seconds);

/*
 * Runs the passes up to and including `last_pass` (NULL: all). Run again, it changes nothing.
 * ANAG_ELIMIT: the tree has become larger or deeper than the limits allow.
 */
ANAG_API enum anag_status anag_infer(struct anag_doc *doc, const char *last_pass);

/* Writes the document in one format; the tree stays as it is, diagnostics are added. */
ANAG_API enum anag_status anag_write(struct anag_doc *doc, const char *format,
    const struct anag_opts *opts, anag_sink_fn *sink, void *user);

/* An output file that stands in its place. */
struct anag_output {
    const char *format, *path;
    const char *sha256; /* of its bytes, in hexadecimal */
    unsigned long long size;
};
typedef void anag_output_fn(void *user, const struct anag_output *output);

/*
 * Writes the document to files as anag_convert_file does, with the same `in` (for the names) and
 * `out`, and tells of each that was made. All failures are among the document's diagnostics.
 */
ANAG_API enum anag_status anag_write_files(struct anag_doc *doc, const char *in, const char *out,
    const struct anag_opts *opts, anag_output_fn *fn, void *user);

/*
 * Binds notices to one issue, with contents, each a part with its own language and notes, and
 * writes it to `out` in the formats of the option "to". The options title, lang, identifier,
 * publisher, rights and date tell of the issue; a title is needed, and a language where that of
 * the notices differs.
 */
ANAG_API enum anag_status anag_bind(const char *const *files, size_t n, const char *out,
    const struct anag_opts *opts, anag_diag_fn *fn, void *user);

/*
 * Makes a shelf of a folder with EPUBs, and of those below it: feeds in OPDS 1.2 (opds.xml) and
 * 2.0 (opds.json), a page to read (index.html), covers beside the books. It reads title, lang,
 * identifier and publisher of the options. ANAG_EFORMAT: there is no book.
 */
ANAG_API enum anag_status anag_shelf(
    const char *dir, const struct anag_opts *opts, anag_diag_fn *fn, void *user);

/* Tells which files would be made of `in`, without making any: format and path alone are set. */
ANAG_API void anag_list_outputs(
    const char *in, const char *out, const struct anag_opts *opts, anag_output_fn *fn, void *user);

ANAG_API size_t anag_diag_count(const struct anag_doc *doc);
ANAG_API struct anag_diag anag_diag_at(const struct anag_doc *doc, size_t i);
ANAG_API void anag_doc_free(struct anag_doc *doc);

/* The name of the i-th pass or writer, NULL after the last one. */
ANAG_API const char *anag_pass_name(size_t i);
ANAG_API const char *anag_writer_name(size_t i);
/* How the names of its files end: ".epub". */
ANAG_API const char *anag_writer_extension(size_t i);

#ifdef __cplusplus
}
#endif
#endif
