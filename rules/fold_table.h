/* The table behind rules/words.c and rules/region_word.c, made by fold_generate.py: what each
 * character is to words.
 *
 * fold_entry(c) is the entry of character c. */
#ifndef RULES_FOLD_TABLE_H
#define RULES_FOLD_TABLE_H

#include <stdint.h>

enum fold_kind {
	FOLD_SEPARATOR, /* ends a token */
	FOLD_DROPPED,   /* stands in a token and is left out of it */
	FOLD_SELF,      /* folds to itself */
	FOLD_POOL,      /* folds to bytes of fold_pool */
	FOLD_SYLLABLE,  /* a Hangul syllable: folds to its jamo (Unicode 3.12) */
};

#define FOLD_KIND(entry) ((enum fold_kind)((entry)&7))
#define FOLD_LENGTH(entry) ((entry) >> 8 & 63)
#define FOLD_PLACE(entry) ((entry) >> 14)
#define FOLD_SINGLE UINT32_C(0x08) /* a token of its own */
#define FOLD_ALPHA UINT32_C(0x10)  /* letters only */
#define FOLD_DIGIT UINT32_C(0x20)  /* digits only */

extern const uint8_t fold_pages[4352];
extern const uint32_t fold_entries[][256];
extern const unsigned char fold_pool[];

static inline uint32_t
fold_entry(uint32_t c)
{
	return fold_entries[fold_pages[c >> 8]][c & 255];
}

#endif
