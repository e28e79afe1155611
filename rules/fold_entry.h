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
	uint32_t c;
	size_t n = utf8_decode_wide(s.s + at, s.s + s.n, &c);
	*ret_n = n ? n : 1;
	if (n == 0)
		return FOLD_SEPARATOR;
	*ret_c = c;
	return fold_entry(c);
}

#endif
