/*
 * What libqpdf asks of GnuTLS, for the program that has libqpdf in itself: the MD5 that the file's
 * identifier is made of. Nothing of ours is encrypted, so that the library, with seven more behind
 * it, would be loaded for this alone.
 */
#include <glib.h>
#include <gnutls/crypto.h>
#include <string.h>

enum { MD5_BYTES = 16 };

struct hash_hd_st {
    GChecksum *sum;
};

int
gnutls_hash_init(gnutls_hash_hd_t *ret_hash, gnutls_digest_algorithm_t algorithm)
{
    if (algorithm != GNUTLS_DIG_MD5)
        return GNUTLS_E_UNWANTED_ALGORITHM;
    *ret_hash = g_new(struct hash_hd_st, 1);
    (*ret_hash)->sum = g_checksum_new(G_CHECKSUM_MD5);
    return GNUTLS_E_SUCCESS;
}

int
gnutls_hash(gnutls_hash_hd_t hash, const void *data, size_t len)
{
    g_checksum_update(hash->sum, data, (gssize)len);
    return GNUTLS_E_SUCCESS;
}

void
gnutls_hash_deinit(gnutls_hash_hd_t hash, void *digest)
{
    guint8 bytes[MD5_BYTES];
    gsize len = sizeof bytes;
    g_checksum_get_digest(hash->sum, bytes, &len);
    if (digest)
        memcpy(digest, bytes, len);
    g_checksum_free(hash->sum);
    g_free(hash);
}

int
gnutls_cipher_init(gnutls_cipher_hd_t *ret_cipher, gnutls_cipher_algorithm_t algorithm,
    const gnutls_datum_t *key, const gnutls_datum_t *iv)
{
    return GNUTLS_E_UNWANTED_ALGORITHM;
}

int
gnutls_cipher_encrypt2(
    gnutls_cipher_hd_t cipher, const void *text, size_t len, void *to, size_t to_len)
{
    return GNUTLS_E_UNWANTED_ALGORITHM;
}

int
gnutls_cipher_decrypt2(
    gnutls_cipher_hd_t cipher, const void *text, size_t len, void *to, size_t to_len)
{
    return GNUTLS_E_UNWANTED_ALGORITHM;
}

void
gnutls_cipher_deinit(gnutls_cipher_hd_t cipher)
{
}

size_t
gnutls_cipher_get_key_size(gnutls_cipher_algorithm_t algorithm)
{
    return 0;
}

int
gnutls_rnd(gnutls_rnd_level_t level, void *data, size_t len)
{
    return GNUTLS_E_RANDOM_FAILED;
}

const char *
gnutls_strerror(int error)
{
    return "cryptography is left out";
}
