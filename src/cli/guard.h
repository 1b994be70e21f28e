/*
 * What a run of the program may take: memory and processor time (--limits=memory=MIB,seconds=N).
 * Running into either, or out of memory at all, ends the program with one sentence and EXIT_FAILED.
 * The same program's workers have limits of their own (batch).
 */
#ifndef CLI_GUARD_H
#define CLI_GUARD_H

#include "anagnost.h"

/* The sanitizer of addresses needs what it needs. */
#if defined(__SANITIZE_ADDRESS__)
#define GUARD_HAS_SHADOW true
#elif defined(__has_feature)
#define GUARD_HAS_SHADOW (__has_feature(address_sanitizer))
#else
#define GUARD_HAS_SHADOW false
#endif

/* Says that there is no memory, and ends the program. */
_Noreturn void guard_no_memory(void);

/* First of all: until a document begins, an end is told of without its name. */
void guard_start(void);

/* Before each document: `file` is what an end is told of, and the seconds start anew. */
void guard_begin(const struct anag_opts *opts, const char *file);

/* Data of this process, in MiB: not its address space, for fonts are mapped and may be large. */
void guard_limit_memory(size_t mib);

#endif
