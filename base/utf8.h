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

#endif
