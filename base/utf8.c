#include "base/utf8.h"

#include <string.h>

/* A word of eight equal bytes. */
#define BYTES(b) (UINT64_C(0x0101010101010101) * (b))

size_t
utf8_decode_long(struct str s, uint32_t *ret)
{
	const unsigned char *p = (const unsigned char *)s.s;
	size_t n = p[0] >= 0xf0 ? 4 : p[0] >= 0xe0 ? 3 : 2;
	if (p[0] < 0xc2 || p[0] > 0xf4 || s.n < n)
		return 0;
	uint32_t c = p[0] & (0xffu >> (n + 1));
	for (size_t i = 1; i < n; i++) {
		if ((p[i] & 0xc0) != 0x80)
			return 0;
		c = c << 6 | (p[i] & 0x3f);
	}
	static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
	if (c < least[n] || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
		return 0;
	*ret = c;
	return n;
}

void
utf8_append(struct buf *b, uint32_t c)
{
	if (c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
		c = UTF8_REPLACEMENT;
	char out[4];
	size_t n = 0;
	if (c < 0x80) {
		out[n++] = (char)c;
	} else if (c < 0x800) {
		out[n++] = (char)(0xc0 | c >> 6);
	} else if (c < 0x10000) {
		out[n++] = (char)(0xe0 | c >> 12);
		out[n++] = (char)(0x80 | (c >> 6 & 0x3f));
	} else {
		out[n++] = (char)(0xf0 | c >> 18);
		out[n++] = (char)(0x80 | (c >> 12 & 0x3f));
		out[n++] = (char)(0x80 | (c >> 6 & 0x3f));
	}
	if (c >= 0x80)
		out[n++] = (char)(0x80 | (c & 0x3f));
	buf_add(b, out, n);
}

/* Eight bytes at a time: most text is ASCII, and the rest mostly two bytes a letter (accents,
 * Arabic). */
bool
utf8_valid(struct str s)
{
	const unsigned char *p = (const unsigned char *)s.s;
	for (size_t i = 0; i < s.n;) {
		uint64_t eight;
		if (p[i] < 0x80) {
			if (s.n - i >= 8 && !(memcpy(&eight, p + i, 8), eight & BYTES(0x80)))
				i += 8;
			else
				i++;
		} else if (p[i] >= 0xc2 && p[i] < 0xe0) {
			if (s.n - i < 2 || (p[i + 1] & 0xc0) != 0x80)
				return false;
			i += 2;
		} else {
			uint32_t c;
			size_t n = utf8_decode_long((struct str){ s.s + i, s.n - i }, &c);
			if (n == 0)
				return false;
			i += n;
		}
	}
	return true;
}

bool
utf8_is_control(uint32_t c)
{
	if (c < 0x20)
		return c != '\t' && c != '\n' && c != '\r';
	return (c >= 0x7f && c <= 0x9f) || c == 0x2028 || c == 0x2029;
}

/* Whether one of eight bytes is zero; or less than a space, DEL, or a lead byte of C1 (C2) or of
 * U+2028 (E2). */
static inline uint64_t
any_zero(uint64_t w)
{
	return (w - BYTES(0x01)) & ~w & BYTES(0x80);
}

static inline bool
may_have_control(const char *eight)
{
	uint64_t w;
	memcpy(&w, eight, 8);
	return (((w - BYTES(0x20)) & ~w & BYTES(0x80)) | any_zero(w ^ BYTES(0x7f)) |
		       any_zero(w ^ BYTES(0xc2)) | any_zero(w ^ BYTES(0xe2))) != 0;
}

bool
utf8_has_controls(struct str s)
{
	const unsigned char *p = (const unsigned char *)s.s;
	for (size_t i = 0, sure = 0; i < s.n; i++) {
		while (i >= sure && s.n - i >= 8 && !may_have_control(s.s + i))
			i += 8;
		if (i == s.n)
			break;
		if (i >= sure)
			sure = i + 8;
		if (p[i] >= ' ' && p[i] != 0x7f && p[i] != 0xc2 && p[i] != 0xe2)
			continue; /* what nearly every byte is */
		uint32_t c;
		if (utf8_decode(str_sub(s, i, s.n), &c) && utf8_is_control(c))
			return true;
	}
	return false;
}

struct str
utf8_clean(struct arena *a, struct str s)
{
	if (utf8_valid(s) && !utf8_has_controls(s))
		return s;
	AUTO(buf) struct buf b = { 0 };
	while (s.n) {
		uint32_t c;
		size_t n = utf8_decode(s, &c);
		if (n == 0)
			utf8_append(&b, UTF8_REPLACEMENT);
		else if (!utf8_is_control(c))
			buf_add(&b, s.s, n);
		s = str_sub(s, n ? n : 1, s.n);
	}
	return arena_str(a, buf_view(&b));
}

size_t
utf8_length(struct str s)
{
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++)
		n += ((unsigned char)s.s[i] & 0xc0) != 0x80;
	return n;
}

struct str
utf8_cut(struct str s, size_t bytes)
{
	if (s.n <= bytes)
		return s;
	while (bytes && ((unsigned char)s.s[bytes] & 0xc0) == 0x80)
		bytes--;
	return str_sub(s, 0, bytes);
}
