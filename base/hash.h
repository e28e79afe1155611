/* Hashes and base64.
 *
 *	hash_keyed	for tables inside one process whose keys come from outside: SipHash-1-3
 *under a key drawn when first used, so that nobody can choose keys that collide. hash_bytes the
 *same function under a fixed key: to see later, in any process, whether bytes changed. Whoever
 *makes the bytes could make two bodies collide: it must harm nobody but himself. hash_sha256 what
 *must not collide whoever made it: keys of deliveries, signatures.
 *
 *	char hex[HASH_HEX];
 *	hash_sha256_hex(text, hex);		-- "ba7816bf8f01cfea..."
 *	base64_add(&header, buf_view(&token));
 *
 * FIPS 180-4 (SHA-256), RFC 2104 (HMAC), RFC 4648 section 4 and 5 (base64, base64url). None of them
 *can fail but base64_take; a crypto library that does not work ends the process, as running out of
 *memory does. */
#ifndef BASE_HASH_H
#define BASE_HASH_H

#include "base/str.h"

enum { HASH_SHA256 = 32, HASH_HEX = 2 * HASH_SHA256 + 1 };

uint64_t hash_keyed(struct str s);
uint64_t hash_bytes(struct str s);

void hash_sha256(struct str s, unsigned char ret[HASH_SHA256]);
void hash_sha256_hex(struct str s, char ret[HASH_HEX]); /* lower case, NUL-terminated */
void hash_hmac_sha256(struct str key, struct str s, unsigned char ret[HASH_SHA256]);
void hash_hmac_sha256_hex(struct str key, struct str s, char ret[HASH_HEX]);

/* Bytes nobody can guess: boundaries, keys. */
void hash_random(void *ret, size_t n);

/* Appends; without line breaks, padded with =. base64url_add uses - and _ and no padding. */
void base64_add(struct buf *b, struct str bytes);
void base64url_add(struct buf *b, struct str bytes);
/* Appends what `text` stands for, in either alphabet; white space is skipped, padding may be
 * missing. False, and nothing appended, when it is not base64. */
bool base64_take(struct buf *b, struct str text);

/* SipHash with `c` and `d` rounds; for the tests. */
uint64_t hash_sip(const uint64_t key[2], int c, int d, struct str s);

#endif
