/* SipHash-2-4 (Aumasson and Bernstein, 2012), 128 bits: a keyed hash. Whoever does not know the key
 *can make no two texts collide, so it may stand for hostile text in an index.
 *
 *	struct siphash h = siphash(&key, value);
 *
 * Not good at: being fast on large texts (about 1 GB/s), or being the same in two databases (their
 *keys differ). */
#ifndef DB_SIPHASH_H
#define DB_SIPHASH_H

#include <stdint.h>

#include "base/str.h"

struct siphash_key {
	uint64_t k[2];
};
struct siphash {
	uint64_t h[2]; /* h[0] alone is SipHash-2-4-128's first half, not SipHash-2-4-64 */
};

struct siphash siphash(const struct siphash_key *key, struct str bytes);

#endif
