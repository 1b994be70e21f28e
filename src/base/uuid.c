#include "base/uuid.h"

#include <glib.h>

const char *
uuid_urn(struct arena *a, const char *key)
{
    GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA1);
    guint8 b[20];
    gsize n = sizeof b;
    g_checksum_update(sum, (const guchar *)key, -1);
    g_checksum_get_digest(sum, b, &n);
    g_checksum_free(sum);
    b[6] = (guint8)((b[6] & 0x0f) | 0x50);
    b[8] = (guint8)((b[8] & 0x3f) | 0x80);
    return arena_printf(a,
        "urn:uuid:%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x", b[0], b[1],
        b[2], b[3], b[4], b[5], b[6], b[7], b[8], b[9], b[10], b[11], b[12], b[13], b[14], b[15]);
}
