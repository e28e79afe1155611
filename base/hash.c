#include "base/hash.h"

#include <limits.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <string.h>
#include <sys/random.h>

#include "base/mem.h"

/* SipHash (Aumasson and Bernstein, 2012): four words, mixed once a word of input (c rounds) and at
 * the end (d). */
struct sip {
	uint64_t a, b, c, d;
};

static inline uint64_t
rotate(uint64_t x, int n)
{
	return x << n | x >> (64 - n);
}

static inline void
sip_round(struct sip *s)
{
	s->a += s->b;
	s->b = rotate(s->b, 13) ^ s->a;
	s->a = rotate(s->a, 32);
	s->c += s->d;
	s->d = rotate(s->d, 16) ^ s->c;
	s->a += s->d;
	s->d = rotate(s->d, 21) ^ s->a;
	s->c += s->b;
	s->b = rotate(s->b, 17) ^ s->c;
	s->c = rotate(s->c, 32);
}

static inline void
sip_word(struct sip *s, uint64_t word, int rounds)
{
	s->d ^= word;
	for (int i = 0; i < rounds; i++)
		sip_round(s);
	s->a ^= word;
}

/* Words are read in little-endian order, so that a stored hash_bytes means the same on every
 * machine. */
static inline uint64_t
little_endian(const char *p, size_t n)
{
	uint64_t word = 0;
	if (n == 8) {
		memcpy(&word, p, 8);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
		word = __builtin_bswap64(word);
#endif
		return word;
	}
	for (size_t i = 0; i < n; i++)
		word |= (uint64_t)(unsigned char)p[i] << (8 * i);
	return word;
}

static inline uint64_t
sip(const uint64_t key[2], int c, int d, struct str s)
{
	struct sip state = { key[0] ^ UINT64_C(0x736f6d6570736575),
		key[1] ^ UINT64_C(0x646f72616e646f6d), key[0] ^ UINT64_C(0x6c7967656e657261),
		key[1] ^ UINT64_C(0x7465646279746573) };
	size_t i = 0;
	for (; i + 8 <= s.n; i += 8)
		sip_word(&state, little_endian(s.s + i, 8), c);
	sip_word(&state, little_endian(s.s + i, s.n - i) | (uint64_t)s.n << 56, c);
	state.c ^= 0xff;
	for (int round = 0; round < d; round++)
		sip_round(&state);
	return state.a ^ state.b ^ state.c ^ state.d;
}

uint64_t
hash_sip(const uint64_t key[2], int c, int d, struct str s)
{
	return sip(key, c, d, s);
}

uint64_t
hash_keyed(struct str s)
{
	static uint64_t key[2];
	static bool drawn;
	if (!drawn) {
		hash_random(key, sizeof(key));
		drawn = true;
	}
	return sip(key, 1, 3, s);
}

uint64_t
hash_bytes(struct str s)
{
	static const uint64_t key[2] = { UINT64_C(0x7072657373776174),
		UINT64_C(0x6368206861736821) };
	return sip(key, 1, 3, s);
}

void
hash_random(void *ret, size_t n)
{
	char *p = ret;
	while (n) {
		ssize_t got = getrandom(p, n, 0);
		if (got < 0)
			continue; /* a signal; before the pool is filled it blocks */
		p += got;
		n -= (size_t)got;
	}
}

void
hash_sha256(struct str s, unsigned char ret[HASH_SHA256])
{
	if (!EVP_Digest(s.n ? s.s : "", s.n, ret, NULL, EVP_sha256(), NULL))
		mem_die();
}

void
hash_hmac_sha256(struct str key, struct str s, unsigned char ret[HASH_SHA256])
{
	unsigned char hashed[HASH_SHA256];
	if (key.n > INT_MAX) { /* what HMAC does with a key longer than a block anyway */
		hash_sha256(key, hashed);
		key = (struct str){ (const char *)hashed, sizeof(hashed) };
	}
	const unsigned char *bytes = (const unsigned char *)(s.n ? s.s : "");
	if (!HMAC(EVP_sha256(), key.n ? key.s : "", (int)key.n, bytes, s.n, ret, NULL))
		mem_die();
}

static void
hex(const unsigned char bytes[HASH_SHA256], char ret[HASH_HEX])
{
	static const char digits[] = "0123456789abcdef";
	for (size_t i = 0; i < HASH_SHA256; i++) {
		ret[2 * i] = digits[bytes[i] >> 4];
		ret[2 * i + 1] = digits[bytes[i] & 15];
	}
	ret[HASH_HEX - 1] = '\0';
}

void
hash_sha256_hex(struct str s, char ret[HASH_HEX])
{
	unsigned char bytes[HASH_SHA256];
	hash_sha256(s, bytes);
	hex(bytes, ret);
}

void
hash_hmac_sha256_hex(struct str key, struct str s, char ret[HASH_HEX])
{
	unsigned char bytes[HASH_SHA256];
	hash_hmac_sha256(key, s, bytes);
	hex(bytes, ret);
}

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static const char url_alphabet[] =
	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

static void
add_base64(struct buf *b, struct str bytes, const char *letters, bool pad)
{
	buf_reserve(b, bytes.n / 3 * 4 + 4);
	for (size_t i = 0; i < bytes.n; i += 3) {
		size_t n = bytes.n - i < 3 ? bytes.n - i : 3;
		unsigned char in[3] = { 0 };
		memcpy(in, bytes.s + i, n);
		char out[4] = { letters[in[0] >> 2], letters[(in[0] & 3) << 4 | in[1] >> 4],
			letters[(in[1] & 15) << 2 | in[2] >> 6], letters[in[2] & 63] };
		memset(out + n + 1, '=', 3 - n);
		buf_add(b, out, pad ? 4 : n + 1);
	}
}

void
base64_add(struct buf *b, struct str bytes)
{
	add_base64(b, bytes, alphabet, true);
}

void
base64url_add(struct buf *b, struct str bytes)
{
	add_base64(b, bytes, url_alphabet, false);
}

/* 0 to 63, or -1. */
static int
letter_value(char c)
{
	if (c >= 'A' && c <= 'Z')
		return c - 'A';
	if (c >= 'a' && c <= 'z')
		return c - 'a' + 26;
	if (c >= '0' && c <= '9')
		return c - '0' + 52;
	return c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : -1;
}

bool
base64_take(struct buf *b, struct str text)
{
	size_t before = b->n, letters = 0, pads = 0;
	uint32_t bits = 0;
	for (size_t i = 0; i < text.n; i++) {
		char c = text.s[i];
		int value = letter_value(c);
		if (c == ' ' || (c >= '\t' && c <= '\r'))
			continue;
		if (c == '=' ? ++pads > 2 : value < 0 || pads)
			goto bad;
		if (c == '=')
			continue;
		bits = bits << 6 | (uint32_t)value;
		if (letters++ % 4)
			buf_byte(b, (char)(bits >> (6 - 2 * ((letters - 1) % 4))));
	}
	if (letters % 4 == 1 || (pads && (letters + pads) % 4))
		goto bad;
	return true;
bad:
	buf_cut(b, before);
	return false;
}
