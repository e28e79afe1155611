#include "base/utf8.h"
#include "monitor/feed_reader.h"

static int
value_of(char c)
{
	if (c >= 'A' && c <= 'Z')
		return c - 'A';
	if (c >= 'a' && c <= 'z')
		return c - 'a' + 26;
	if (c >= '0' && c <= '9')
		return c - '0' + 52;
	return c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : -1;
}

struct str
feed_base64(struct str s, struct arena *a)
{
	AUTO(buf) struct buf b = { 0 };
	uint32_t bits = 0;
	int n = 0;
	for (size_t i = 0; i < s.n && s.s[i] != '='; i++) {
		int value = value_of(s.s[i]);
		if ((unsigned char)s.s[i] <= ' ')
			continue;
		if (value < 0)
			return STR_NONE;
		bits = bits << 6 | (uint32_t)value;
		n += 6;
		if (n >= 8) {
			n -= 8;
			buf_byte(&b, (char)(bits >> n & 0xff));
		}
	}
	return utf8_valid(buf_view(&b)) ? arena_str(a, buf_view(&b)) : STR_NONE;
}
