/* Deflate (RFC 1951), bare or in zlib's frame (RFC 1950). One deflater serves many pieces. */
#ifndef BASE_DEFLATE_H
#define BASE_DEFLATE_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

struct deflater;

struct deflater *deflater_new(int level, bool bare);
void deflater_free(struct deflater *d);

/* Appends the piece, compressed, to `to`. */
void deflater_append(struct deflater *d, GByteArray *to, const void *data, size_t len);

/* Takes apart a bare piece; false unless it gives just `size` bytes. */
bool deflate_undo(const void *data, size_t len, void *to, size_t size);

/* CRC-32 as in ZIP and PNG. */
uint32_t deflate_crc(const void *data, size_t len);

#endif
