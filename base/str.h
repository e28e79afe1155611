/* Views and buffers of bytes.
 *
 * A struct str is a view: a pointer and a length, never owned, not NUL-terminated. A struct buf
 *grows on the heap, is always NUL-terminated, and is what one writes into.
 *
 *	AUTO(buf) struct buf b = { 0 };
 *	buf_printf(&b, "%d articles", n);
 *	buf_str(&b, S(" read"));
 *	write(fd, b.s, b.n);
 *
 * Text inside presswatch is valid UTF-8; see base/utf8.h for what makes it so. Running out of
 *memory ends the process (mem.h). Not good at: editing in the middle, very large texts (everything
 *is copied). */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct str {
	const char *s; /* NULL only when n is 0 */
	size_t n;      /* bytes */
};

struct str_list {
	struct str *v;
	size_t n;
};

/* A view of a string literal, as an expression; STR_INIT the same for static initialisers. */
#define S(literal) ((struct str){ "" literal, sizeof(literal) - 1 })
#define STR_INIT(literal)                       \
	{                                       \
		"" literal, sizeof(literal) - 1 \
	}
#define STR_NONE ((struct str){ NULL, 0 })

/* For printf: printf("%.*s", STR_ARG(x)). */
#define STR_ARG(x) (int)(x).n, (x).s ? (x).s : ""

struct str str_from(const char *s); /* NULL gives the empty view */
bool str_eq(struct str a, struct str b);
bool str_ieq(struct str a, struct str b); /* ASCII letters compare without case */
bool str_is(struct str a, const char *b);
int str_cmp(struct str a, struct str b); /* by bytes, as strcmp does */
bool str_starts(struct str s, struct str prefix);
bool str_istarts(struct str s, struct str prefix);
bool str_ends(struct str s, struct str suffix);

/* Where `needle` first stands in `s`, or -1. str_ifind compares ASCII letters without case. */
ptrdiff_t str_find(struct str s, struct str needle);
ptrdiff_t str_ifind(struct str s, struct str needle);
/* Whether one of `words` (NULL at the end) stands in it, likewise. */
bool str_ifind_any(struct str s, const char *const *words);
ptrdiff_t str_find_byte(struct str s, char byte);
ptrdiff_t str_rfind_byte(struct str s, char byte);

/* The part from `from` up to `to`, both cut to the length of `s`. */
static inline struct str
str_sub(struct str s, size_t from, size_t to)
{
	if (s.n == 0)
		return s;
	if (to > s.n)
		to = s.n;
	if (from > to)
		from = to;
	return (struct str){ s.s + from, to - from };
}
/* Without ASCII white space at both ends; without the prefix when it has it. */
struct str str_trim(struct str s);
struct str str_cut(struct str s, struct str prefix);

/* Takes the next piece before `separator` off `*rest`; false when nothing is left. The last piece
 * ends with the string, and "a," has two pieces, the second empty. Start with *rest.s != NULL. */
bool str_next(struct str *rest, char separator, struct str *ret);

/* A whole decimal number with an optional sign, nothing around it; false also when out of range. */
bool str_int64(struct str s, int64_t *ret);

/* FNV-1a with a final mix: for tables inside one process. Not for hostile keys (hash.h has a keyed
 * one). */
uint64_t str_hash(struct str s);

struct buf {
	char *s;    /* NULL or NUL-terminated at s[n] */
	size_t n;   /* bytes in use */
	size_t cap; /* bytes allocated */
};

void buf_free(struct buf *b);                 /* empties it; it may be used again */
void buf_reset(struct buf *b);                /* n = 0, keeps the memory */
void buf_reserve(struct buf *b, size_t more); /* room for `more` bytes beyond n, and the NUL */
void buf_add(struct buf *b, const void *bytes, size_t n);
void buf_str(struct buf *b, struct str s);
void buf_cstr(struct buf *b, const char *s);
void buf_byte(struct buf *b, char byte);
void buf_printf(struct buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
void buf_vprintf(struct buf *b, const char *format, va_list args)
	__attribute__((format(printf, 2, 0)));
/* Cuts to `n` bytes; nothing when it is shorter. */
void buf_cut(struct buf *b, size_t n);
struct str buf_view(const struct buf *b);

#endif
