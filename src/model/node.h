/*
 * The tree. Kinds are closed (each is a contract that every writer keeps), roles are open hints.
 * All memory is of the document's arena; a node is unlinked, never freed.
 */
#ifndef MODEL_NODE_H
#define MODEL_NODE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/mem.h"
#include "model/diag.h"

enum node_kind {
    /* containers of blocks */
    NODE_DOC,     /* the body, or the list of notes, or of dropped lines */
    NODE_SECTION, /* a heading and what belongs to it */
    NODE_QUOTE,
    NODE_LIST,
    NODE_ITEM, /* of a LIST; holds blocks */
    NODE_TABLE,
    NODE_ROW,  /* of a TABLE; holds CELLs */
    NODE_CELL, /* holds blocks */
    NODE_FIGURE,
    NODE_NOTE, /* holds blocks; lives under doc->notes */
    /* blocks of inlines */
    NODE_HEADING,
    NODE_PARA,
    NODE_PRE,  /* text with its line breaks and spaces */
    NODE_LINE, /* one line of the source, in a PARA, HEADING or DOC, until the pass "hyphens" */
    /* inlines that hold inlines */
    NODE_EMPH,
    NODE_STRONG,
    NODE_LINK,
    NODE_SPAN, /* only for a language or a role */
    /* leaves */
    NODE_TEXT,
    NODE_BREAK, /* a line break that means something (in an address, a verse) */
    NODE_NOTEREF,
    NODE_IMAGE,
    NODE_KIND_COUNT
};

enum node_role {
    ROLE_NONE,
    ROLE_TITLE,          /* the HEADING of level 1: the title proper */
    ROLE_TITLE_PARALLEL, /* a PARA right after the title (or the parallel title before it) */
    ROLE_SUBTITLE,       /* other title information, a PARA in the title block */
    ROLE_CREDIT,         /* a PARA: translator, author */
    ROLE_DATE,
    ROLE_NOTES,       /* a HEADING: the notes to the text before it stand under it */
    ROLE_NAME,        /* a SPAN in a credit */
    ROLE_AFFILIATION, /* a SPAN in a credit */
    ROLE_ISSUE,       /* a PARA of the body: the title of an issue that holds several notices */
    ROLE_CONTENTS,    /* a LIST of the body: LINKs to the notices of the issue */
    ROLE_NOTICE,      /* a SECTION of the body: a whole notice with a title of its own */
    ROLE_PAGE_NUMBER, /* a dropped LINE */
    ROLE_RUNNING_HEAD,
    ROLE_COUNT
};

enum node_origin { ORIGIN_SOURCE, ORIGIN_INFERRED };

/* Where the pieces of a joined text come from: piece i starts at byte at[i] of the text. */
struct text_map {
    size_t n;
    const size_t *at;
    const struct pos *pos;
};

struct node {
    struct node *parent, *prev, *next, *first, *last;
    enum node_kind kind;
    enum node_role role;
    enum node_origin origin;
    struct pos pos;
    const char *lang; /* BCP 47; NULL: as the parent */
    const char *id;   /* from the pass "ids", for what is pointed at; unique, an XML Name */
    union {
        struct {                 /* TEXT, LINE, PRE: UTF-8, NFC, without line ends (but in PRE) */
            const char *s;       /* strings never change: another text is another one */
            const char *checked; /* the string that doc_check() found sound */
            const struct text_map *map; /* NULL: all at pos */
            size_t off;                 /* byte of the map's text where s starts */
            unsigned indent;            /* LINE: columns before the first character */
            unsigned blank;             /* LINE: blank lines before it */
            bool page;                  /* LINE: a form feed stands before it */
        } text;
        struct {
            int level; /* 1 to 6 */
        } heading;
        struct {
            bool ordered;
        } list;
        struct {
            const char *label; /* ITEM, NOTE: the mark as written: "1.", "-", "*", "[1]" */
        } mark;
        struct {
            const char *href;
        } link;
        struct {
            struct node *note;
            const char *label; /* the sign as written in the text: "*", "[1]" */
        } noteref;
        struct {
            const char *src, *alt;
        } image;
        struct {
            int colspan, rowspan; /* from 1 */
            bool header;
        } cell;
    } as;
};

struct node_info {
    const char *name; /* in XML and JSON: "para" */
    bool blocks;      /* may hold blocks */
    bool inlines;     /* may hold inlines */
};
extern const struct node_info node_info[NODE_KIND_COUNT];
extern const char *const node_role_name[ROLE_COUNT]; /* "title", …; "" for none */

struct node *node_new(
    struct arena *a, enum node_kind kind, enum node_origin origin, struct pos pos);
struct node *node_new_text(struct arena *a, const char *s, size_t n, struct pos pos);
void node_append(struct node *parent, struct node *child);
void node_insert_before(struct node *at, struct node *n);
void node_insert_after(struct node *at, struct node *n);
void node_unlink(struct node *n);
void node_take_children(struct node *to, struct node *from); /* appends them to `to` */

/* Changes the kind and clears `as`; role, language, origin and children stay. */
void node_become(struct node *n, enum node_kind kind);

/* The next node of a walk in document order that stays below `top`; NULL at its end. */
struct node *node_next(const struct node *n, const struct node *top);
/* The same without going into n. */
struct node *node_skip(const struct node *n, const struct node *top);

/* A block that holds inlines itself: HEADING, PARA, PRE. */
bool node_is_leaf_block(const struct node *n);
/*
 * Of the blocks from `first` to before `end` (NULL: to the last) the heading under which all notes
 * stand: behind it are credits, if anything. NULL: there is none.
 */
const struct node *node_notes_heading(const struct node *first, const struct node *end);
bool node_is_inline(const struct node *n);

/* The language in force at n: its own or an ancestor's; NULL if none is known. */
const char *node_lang(const struct node *n);

/*
 * The text of a block as one string, to look at and to cut by offsets (bytes).
 * BREAK counts as one space, LINEs are separated by one space, NOTEREF and IMAGE are absent.
 * The string is in the arena.
 */
char *node_text(struct arena *a, const struct node *block);

/* The place in the source of byte `off` of a TEXT, LINE or PRE node. */
struct pos node_text_pos(const struct node *text, size_t off);
/* The place in the source of byte `off` of node_text(block). */
struct pos node_pos_at(const struct node *block, size_t off);

/*
 * Cuts a TEXT in two at byte `at`, which lies inside; the second part is returned. Cutting pieces
 * off from the left is linear in the length of the text.
 */
struct node *node_split_text(struct arena *a, struct node *text, size_t at);

/*
 * Cuts the TEXT nodes of a block so that bytes [start, end) of node_text(block) stand in whole
 * nodes, and puts these into a new node of this kind, which is returned. NULL, and nothing
 * changed, if the range is empty or would cut through a LINK, EMPH, STRONG or SPAN.
 */
struct node *node_wrap(
    struct arena *a, struct node *block, size_t start, size_t end, enum node_kind kind);

/*
 * How deep a heading stands, whatever levels the tree has: a text without a title begins with
 * level 2, and a reader of the book hears no level that is not there. All-zero to begin with.
 */
struct node_depth {
    int open[6];
    int n;
};

/* The depth of the next heading of the text, from 1: how many it stands under, itself included. */
int node_depth_of(struct node_depth *d, const struct node *heading);

/* Takes bytes [start, end) of node_text(block) out of it (marks that become labels). */
void node_cut(struct arena *a, struct node *block, size_t start, size_t end);

#endif
