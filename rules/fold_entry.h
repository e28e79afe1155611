/* One lookup in the table of characters (fold_table.h). For words.c and token_scan.c. */
#ifndef RULES_FOLD_ENTRY_H
#define RULES_FOLD_ENTRY_H

#include "base/utf8.h"
#include "rules/fold_table.h"

/* The entry of the character at s[at], which is not ASCII, and its bytes. Invalid bytes separate,
 * one by one. */
static inline uint32_t
fold_entry_at(struct str s, size_t at, uint32_t *ret_c, size_t *ret_n)
{
	const unsigned char *p = (const unsigned char *)s.s + at;
	uint32_t c;
	size_t n = 2;
	if (p[0] >= 0xc2 && p[0] < 0xe0 && s.n - at >= 2 && (p[1] & 0xc0) == 0x80)
		c = (uint32_t)(p[0] & 0x1f) << 6 | (p[1] & 0x3f); /* accents, Arabic */
	else
		n = utf8_decode_long((struct str){ s.s + at, s.n - at }, &c);
	*ret_n = n ? n : 1;
	if (n == 0)
		return FOLD_SEPARATOR;
	*ret_c = c;
	return fold_entries[fold_pages[c >> 8]][c & 255];
}

#endif
