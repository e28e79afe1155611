#include "monitor/entities.h"

#include <string.h>

#include "base/utf8.h"

enum { LONGEST_NAME = 32, LONGEST_NUMBER = 12 };

/* What browsers make of the numbers 128 to 159, which writers meant in windows-1252. */
static const uint16_t windows_1252[32] = {
	0x20ac,
	0,
	0x201a,
	0x0192,
	0x201e,
	0x2026,
	0x2020,
	0x2021,
	0x02c6,
	0x2030,
	0x0160,
	0x2039,
	0x0152,
	0,
	0x017d,
	0,
	0,
	0x2018,
	0x2019,
	0x201c,
	0x201d,
	0x2022,
	0x2013,
	0x2014,
	0x02dc,
	0x2122,
	0x0161,
	0x203a,
	0x0153,
	0,
	0x017e,
	0x0178,
};

static bool
is_alnum(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static int
digit_value(char c, int base)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (base == 16 && (c | 0x20) >= 'a' && (c | 0x20) <= 'f')
		return (c | 0x20) - 'a' + 10;
	return -1;
}

static size_t
put_character(uint32_t c, char ret[ENTITY_TEXT])
{
	if (c >= 0x80 && c <= 0x9f && windows_1252[c - 0x80])
		c = windows_1252[c - 0x80];
	if (c == 0 || utf8_is_control(c) || c == 0xfffe || c == 0xffff)
		return 0;
	AUTO(buf) struct buf b = { 0 };
	utf8_append(&b, c);
	memcpy(ret, b.s, b.n);
	return b.n;
}

static size_t
read_number(struct str s, char ret[ENTITY_TEXT], size_t *ret_n)
{
	size_t i = 2;
	int base = 10;
	if (i < s.n && (s.s[i] | 0x20) == 'x') {
		base = 16;
		i++;
	}
	size_t first = i;
	uint32_t c = 0;
	for (int v; i < s.n && i < first + LONGEST_NUMBER && (v = digit_value(s.s[i], base)) >= 0;
		i++)
		c = c > 0x10ffff ? c : c * (uint32_t)base + (uint32_t)v;
	if (i == first)
		return 0;
	*ret_n = put_character(c, ret);
	return i < s.n && s.s[i] == ';' ? i + 1 : i;
}

static const struct entity *
find_name(struct str name)
{
	size_t low = 0, high = entity_table_n;
	while (low < high) {
		size_t middle = (low + high) / 2;
		int order = str_cmp(name, str_from(entity_table[middle].name));
		if (order == 0)
			return &entity_table[middle];
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

size_t
entity_read(struct str s, char ret[ENTITY_TEXT], size_t *ret_n)
{
	if (s.n < 2 || s.s[0] != '&')
		return 0;
	if (s.s[1] == '#')
		return read_number(s, ret, ret_n);
	size_t n = 1;
	while (n < s.n && n <= LONGEST_NAME && is_alnum(s.s[n]))
		n++;
	if (n == 1)
		return 0;
	bool closed = n < s.n && s.s[n] == ';';
	const struct entity *e = find_name(str_sub(s, 1, n));
	if (!e || (!closed && (!e->bare || (n < s.n && s.s[n] == '='))))
		return 0;
	*ret_n = strlen(e->text);
	memcpy(ret, e->text, *ret_n);
	return closed ? n + 1 : n;
}

void
entity_decode(struct buf *out, struct str s)
{
	char text[ENTITY_TEXT];
	while (s.n) {
		ptrdiff_t at = str_find_byte(s, '&');
		size_t plain = at < 0 ? s.n : (size_t)at;
		buf_add(out, s.s, plain);
		s = str_sub(s, plain, s.n);
		size_t n = 0, used = entity_read(s, text, &n);
		if (used)
			buf_add(out, text, n);
		else if (s.n)
			buf_byte(out, '&');
		s = str_sub(s, used ? used : 1, s.n);
	}
}
