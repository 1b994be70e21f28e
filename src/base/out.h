/*
 * A stream of bytes to a sink. The first failure sticks: write on, ask once at the end.
 */
#ifndef BASE_OUT_H
#define BASE_OUT_H

#include <stdbool.h>
#include <stddef.h>

typedef bool out_sink_fn(void *user, const void *data, size_t len);

struct out {
    out_sink_fn *sink;
    void *user;
    bool failed;
};

void out_init(struct out *o, out_sink_fn *sink, void *user);
void out_write(struct out *o, const void *data, size_t len);
void out_puts(struct out *o, const char *s);
void out_printf(struct out *o, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* A sink that appends to the GString `user`. */
bool out_to_gstring(void *user, const void *data, size_t len);

#endif
