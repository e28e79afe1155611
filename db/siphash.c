#include "db/siphash.h"

#include <endian.h>
#include <string.h>

struct state {
	uint64_t v[4];
};

static uint64_t
rotate(uint64_t x, int by)
{
	return x << by | x >> (64 - by);
}

static inline void
rounds(struct state *s, int n)
{
	uint64_t a = s->v[0], b = s->v[1], c = s->v[2], d = s->v[3];
	while (n-- > 0) {
		a += b;
		c += d;
		b = rotate(b, 13) ^ a;
		d = rotate(d, 16) ^ c;
		a = rotate(a, 32);
		c += b;
		a += d;
		b = rotate(b, 17) ^ c;
		d = rotate(d, 21) ^ a;
		c = rotate(c, 32);
	}
	*s = (struct state){ { a, b, c, d } };
}

static inline void
absorb(struct state *s, uint64_t word)
{
	s->v[3] ^= word;
	rounds(s, 2);
	s->v[0] ^= word;
}

static inline uint64_t
word_at(const char *p, size_t n)
{
	uint64_t word = 0;
	memcpy(&word, p, n);
	return le64toh(word);
}

static uint64_t
fold_state(const struct state *s)
{
	return s->v[0] ^ s->v[1] ^ s->v[2] ^ s->v[3];
}

struct siphash
siphash(const struct siphash_key *key, struct str bytes)
{
	struct state s = { { key->k[0] ^ UINT64_C(0x736f6d6570736575),
		key->k[1] ^ UINT64_C(0x646f72616e646f6d) ^ 0xee,
		key->k[0] ^ UINT64_C(0x6c7967656e657261),
		key->k[1] ^ UINT64_C(0x7465646279746573) } };
	size_t at = 0;
	for (; at + 8 <= bytes.n; at += 8)
		absorb(&s, word_at(bytes.s + at, 8));
	absorb(&s,
		(uint64_t)bytes.n << 56 | (at < bytes.n ? word_at(bytes.s + at, bytes.n - at) : 0));

	struct siphash ret;
	s.v[2] ^= 0xee;
	rounds(&s, 4);
	ret.h[0] = fold_state(&s);
	s.v[1] ^= 0xdd;
	rounds(&s, 4);
	ret.h[1] = fold_state(&s);
	return ret;
}
