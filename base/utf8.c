#include "base/utf8.h"

#include <string.h>

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

/* Length of the prefix of plain ASCII without controls but tab, LF, CR: the common case, eight
 * bytes at a time. */
static size_t
ascii_run(struct str s)
{
	size_t i = 0;
	while (i + 8 <= s.n) {
		uint64_t w;
		memcpy(&w, s.s + i, 8);
		if (w & 0x8080808080808080)
			break;
		i += 8;
	}
	return i;
}

bool
utf8_valid(struct str s)
{
	while (s.n) {
		size_t skip = ascii_run(s);
		s = str_sub(s, skip, s.n);
		uint32_t c;
		size_t n = s.n ? utf8_decode(s, &c) : 0;
		if (s.n && n == 0)
			return false;
		s = str_sub(s, n, s.n);
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

bool
utf8_has_controls(struct str s)
{
	const unsigned char *p = (const unsigned char *)s.s;
	for (size_t i = 0; i < s.n; i++) {
		if (p[i] >= ' ' && p[i] != 0x7f && p[i] != 0xc2 && p[i] != 0xe2)
			continue; /* what nearly every byte is; C1 starts with C2, U+2028 with E2 */
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
