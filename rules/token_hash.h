/* The keyed hash of tokens and terms: 64 bits by multiplication, as in wyhash. The key is random,
 * so that nobody can write a text whose words collide. Inside rules/ only. */
#ifndef RULES_TOKEN_HASH_H
#define RULES_TOKEN_HASH_H

#include <string.h>

#include "base/str.h"

enum { TOKEN_HASH_PAD = 16 /* bytes that must be readable from the start of a token */ };

static inline uint64_t
token_hash_mix(uint64_t a, uint64_t b)
{
	__uint128_t product = (__uint128_t)a * b;
	return (uint64_t)product ^ (uint64_t)(product >> 64);
}

static inline uint64_t
token_hash_load(const char *p)
{
	uint64_t word;
	memcpy(&word, p, sizeof(word));
	return word;
}

/* Of p[0..n), of which TOKEN_HASH_PAD bytes can be read even where n is less. Never 0. Up to 16
 * bytes take no branch: the lengths of words cannot be foretold. */
static inline uint64_t
token_hash(const uint64_t key[2], const char *p, size_t n, uint64_t seed)
{
	static const uint64_t low[] = { 0, 0xff, 0xffff, 0xffffff, 0xffffffff, 0xffffffffff,
		0xffffffffffff, 0xffffffffffffff, UINT64_MAX };
	uint64_t h = seed ^ n;
	for (; n > 16; n -= 16, p += 16)
		h = token_hash_mix(
			token_hash_load(p) ^ key[0] ^ h, token_hash_load(p + 8) ^ key[1]);
	size_t n_a = n < 8 ? n : 8, n_b = n - n_a;
	uint64_t a = token_hash_load(p) & low[n_a], b = token_hash_load(p + 8) & low[n_b];
	return token_hash_mix(a ^ key[0] ^ h, b ^ key[1]) | 1;
}

/* The same of any string. */
static inline uint64_t
token_hash_any(const uint64_t key[2], struct str s, uint64_t seed)
{
	char padded[32] = { 0 };
	uint64_t h = seed;
	for (; s.n > 16; s.s += 16, s.n -= 16)
		h = token_hash(key, s.s, 16, h);
	if (s.n)
		memcpy(padded, s.s, s.n);
	return token_hash(key, padded, s.n, h);
}

#endif
