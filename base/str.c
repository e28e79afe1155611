#include "base/str.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

struct str
str_from(const char *s)
{
	return (struct str){ s, s ? strlen(s) : 0 };
}

bool
str_eq(struct str a, struct str b)
{
	return a.n == b.n && (a.n == 0 || memcmp(a.s, b.s, a.n) == 0);
}

static inline char
ascii_lower(char c)
{
	return (unsigned char)(c - 'A') < 26 ? (char)(c | 0x20) : c;
}

static bool
ascii_ieq(const char *a, const char *b, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (ascii_lower(a[i]) != ascii_lower(b[i]))
			return false;
	return true;
}

bool
str_ieq(struct str a, struct str b)
{
	return a.n == b.n && ascii_ieq(a.s, b.s, a.n);
}

bool
str_is(struct str a, const char *b)
{
	return str_eq(a, str_from(b));
}

int
str_cmp(struct str a, struct str b)
{
	size_t n = a.n < b.n ? a.n : b.n;
	int order = n ? memcmp(a.s, b.s, n) : 0;
	if (order)
		return order;
	return a.n < b.n ? -1 : a.n > b.n;
}

bool
str_starts(struct str s, struct str prefix)
{
	return s.n >= prefix.n && str_eq((struct str){ s.s, prefix.n }, prefix);
}

bool
str_istarts(struct str s, struct str prefix)
{
	return s.n >= prefix.n && ascii_ieq(s.s, prefix.s, prefix.n);
}

bool
str_ends(struct str s, struct str suffix)
{
	return s.n >= suffix.n && str_eq(str_sub(s, s.n - suffix.n, s.n), suffix);
}

ptrdiff_t
str_find(struct str s, struct str needle)
{
	if (needle.n == 0)
		return 0;
	if (s.n < needle.n)
		return -1;
	const char *at = memmem(s.s, s.n, needle.s, needle.n);
	return at ? at - s.s : -1;
}

/* Where `byte` next stands at or behind `at`; the end when nowhere. */
static size_t
next_byte(struct str s, size_t at, char byte)
{
	const char *found = memchr(s.s + at, byte, s.n - at);
	return found ? (size_t)(found - s.s) : s.n;
}

/* By the second byte of the needle in both its cases: memchr passes over the rest, which is nearly
 * everything, sixteen bytes and more at a time. */
ptrdiff_t
str_ifind(struct str s, struct str needle)
{
	if (needle.n < 2) {
		for (size_t i = 0; i + needle.n <= s.n; i++)
			if (ascii_ieq(s.s + i, needle.s, needle.n))
				return (ptrdiff_t)i;
		return -1;
	}
	if (needle.n > s.n)
		return -1;
	char second = ascii_lower(needle.s[1]);
	char other = second >= 'a' && second <= 'z' ? (char)(second - 32) : second;
	size_t end = s.n - needle.n + 2; /* behind the last place of the second byte */
	size_t a = next_byte(s, 1, second), b = other == second ? s.n : next_byte(s, 1, other);
	for (;;) {
		size_t at = a < b ? a : b;
		if (at >= end)
			return -1;
		if (ascii_ieq(s.s + at - 1, needle.s, needle.n))
			return (ptrdiff_t)at - 1;
		if (at == a)
			a = next_byte(s, at + 1, second);
		else
			b = next_byte(s, at + 1, other);
	}
}

bool
str_ifind_any(struct str s, const char *const *words)
{
	for (; *words; words++) {
		if (str_ifind(s, str_from(*words)) >= 0)
			return true;
	}
	return false;
}

ptrdiff_t
str_find_byte(struct str s, char byte)
{
	const char *at = s.n ? memchr(s.s, byte, s.n) : NULL;
	return at ? at - s.s : -1;
}

ptrdiff_t
str_rfind_byte(struct str s, char byte)
{
	const char *at = s.n ? memrchr(s.s, byte, s.n) : NULL;
	return at ? at - s.s : -1;
}

static bool
ascii_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

struct str
str_trim(struct str s)
{
	while (s.n && ascii_space(s.s[0])) {
		s.s++;
		s.n--;
	}
	while (s.n && ascii_space(s.s[s.n - 1]))
		s.n--;
	return s;
}

struct str
str_cut(struct str s, struct str prefix)
{
	return str_starts(s, prefix) ? str_sub(s, prefix.n, s.n) : s;
}

bool
str_next(struct str *rest, char separator, struct str *ret)
{
	if (!rest->s)
		return false;
	ptrdiff_t at = str_find_byte(*rest, separator);
	if (at < 0) {
		*ret = *rest;
		*rest = STR_NONE;
		return true;
	}
	*ret = str_sub(*rest, 0, (size_t)at);
	*rest = str_sub(*rest, (size_t)at + 1, rest->n);
	return true;
}

bool
str_int64(struct str s, int64_t *ret)
{
	bool minus = s.n && s.s[0] == '-';
	size_t i = s.n && (s.s[0] == '-' || s.s[0] == '+');
	if (i == s.n)
		return false;
	int64_t value = 0;
	for (; i < s.n; i++) {
		if (s.s[i] < '0' || s.s[i] > '9')
			return false;
		int digit = s.s[i] - '0';
		if (__builtin_mul_overflow(value, 10, &value) ||
			__builtin_add_overflow(value, minus ? -digit : digit, &value))
			return false;
	}
	*ret = value;
	return true;
}

uint64_t
str_hash(struct str s)
{
	uint64_t h = 0xcbf29ce484222325;
	for (size_t i = 0; i < s.n; i++)
		h = (h ^ (unsigned char)s.s[i]) * 0x100000001b3;
	h ^= h >> 32;
	h *= 0xd6e8feb86659fd93;
	return h ^ h >> 32;
}

void
buf_free(struct buf *b)
{
	free(b->s);
	*b = (struct buf){ 0 };
}

void
buf_reset(struct buf *b)
{
	b->n = 0;
	if (b->s)
		b->s[0] = '\0';
}

static __attribute__((noinline)) void
grow(struct buf *b, size_t more)
{
	size_t need;
	if (__builtin_add_overflow(b->n, more, &need) || __builtin_add_overflow(need, 1, &need))
		mem_die();
	size_t cap = b->cap ? b->cap : 64;
	while (cap < need)
		cap += cap / 2 + 1;
	b->s = mem_realloc(b->s, cap);
	b->cap = cap;
}

/* Nearly always there is room: more bytes and the NUL. */
static inline void
make_room(struct buf *b, size_t more)
{
	if (more >= b->cap - b->n)
		grow(b, more);
}

void
buf_reserve(struct buf *b, size_t more)
{
	make_room(b, more);
}

void
buf_add(struct buf *b, const void *bytes, size_t n)
{
	make_room(b, n);
	if (n)
		memcpy(b->s + b->n, bytes, n);
	b->n += n;
	b->s[b->n] = '\0';
}

void
buf_str(struct buf *b, struct str s)
{
	buf_add(b, s.s, s.n);
}

void
buf_cstr(struct buf *b, const char *s)
{
	buf_add(b, s, strlen(s));
}

void
buf_byte(struct buf *b, char byte)
{
	make_room(b, 1);
	b->s[b->n++] = byte;
	b->s[b->n] = '\0';
}

void
buf_printf(struct buf *b, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	buf_vprintf(b, format, args);
	va_end(args);
}

void
buf_vprintf(struct buf *b, const char *format, va_list args)
{
	va_list again;
	va_copy(again, args);
	make_room(b, 63);
	int n = vsnprintf(b->s + b->n, b->cap - b->n, format, args);
	assert(n >= 0);
	if ((size_t)n >= b->cap - b->n) { /* cut: again with room for it */
		grow(b, (size_t)n);
		vsnprintf(b->s + b->n, (size_t)n + 1, format, again);
	}
	va_end(again);
	b->n += (size_t)n;
}

void
buf_cut(struct buf *b, size_t n)
{
	if (n >= b->n)
		return;
	b->n = n;
	b->s[n] = '\0';
}

struct str
buf_view(const struct buf *b)
{
	return (struct str){ b->s ? b->s : "", b->n };
}
