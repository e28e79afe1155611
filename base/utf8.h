/* UTF-8 (RFC 3629): validity, decoding, encoding.
 *
 * Everything inside presswatch is valid UTF-8, made so once, where it comes in: utf8_clean for text
 * that claims to be UTF-8, base/charset.h for other encodings. */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include "base/mem.h"
#include "base/str.h"

#define UTF8_REPLACEMENT 0xfffd

/* The first character of `s` and its bytes (1 to 4); 0 when s is empty or starts with an invalid
 * sequence (overlong forms, surrogates and values above 10FFFF are invalid). */
static inline size_t utf8_decode(struct str s, uint32_t *ret);
size_t utf8_decode_long(struct str s, uint32_t *ret); /* the same for what is not ASCII */
/* The same at `at`, before `end`, with less ado for accents and Arabic. */
static inline size_t utf8_decode_wide(const char *at, const char *end, uint32_t *ret);
/* Appends one character; an invalid value becomes U+FFFD. */
void utf8_append(struct buf *b, uint32_t c);
bool utf8_valid(struct str s);

/* C0 but tab, LF and CR; DEL; C1; U+2028, U+2029: what may not reach a terminal, a header or XML.
 */
bool utf8_is_control(uint32_t c);
bool utf8_has_controls(struct str s);

/* A copy in which every invalid byte sequence is U+FFFD and control characters (above) are dropped;
 * `s` itself when there is nothing to change. */
struct str utf8_clean(struct arena *a, struct str s);

/* Characters (code points) of valid UTF-8; the longest prefix of at most `bytes` bytes that ends at
 * a character. */
size_t utf8_length(struct str s);
struct str utf8_cut(struct str s, size_t bytes);

static inline size_t
utf8_decode(struct str s, uint32_t *ret)
{
	if (s.n == 0)
		return 0;
	unsigned char c = (unsigned char)s.s[0];
	if (c >= 0x80)
		return utf8_decode_long(s, ret);
	*ret = c;
	return 1;
}

static inline size_t
utf8_decode_wide(const char *at, const char *end, uint32_t *ret)
{
	const unsigned char *p = (const unsigned char *)at;
	if (p[0] >= 0xc2 && p[0] < 0xe0 && end - at >= 2 && (p[1] & 0xc0) == 0x80) {
		*ret = (uint32_t)(p[0] & 0x1f) << 6 | (p[1] & 0x3f);
		return 2;
	}
	return utf8_decode_long((struct str){ at, (size_t)(end - at) }, ret);
}

#endif
