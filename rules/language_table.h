/* The n-gram tables of rules/language.c, made by rules/language_generate.mjs.
 *
 * A piece is up to 6 bytes of a word, packed into a number, first byte lowest. Its slot is found by
 * open addressing from language_piece_slot; the slot holds the piece << 16 | where its scores begin
 * in language_pairs, 0 when it is free. A pair is language << 8 | score; the last one of a piece
 * has LANGUAGE_LAST too. So a piece costs two looks into memory. */
#ifndef RULES_LANGUAGE_TABLE_H
#define RULES_LANGUAGE_TABLE_H

#include "base/str.h"

enum { LANGUAGE_N = 13, LANGUAGE_SLOTS = 65536, LANGUAGE_LAST = 1 << 15 };

struct language_code {
	struct str code; /* ISO 639-1 */
	bool is_usual;   /* what our readers' press is written in */
	double usual;    /* the usual scaled score of a text in this language, see language.c */
};

extern const struct language_code language_codes[LANGUAGE_N];
extern const uint64_t language_slots[LANGUAGE_SLOTS];
extern const uint16_t language_pairs[];

static inline uint32_t
language_piece_slot(uint64_t key)
{
	return (uint32_t)(key * 0x9e3779b97f4a7c15u >> 48);
}

#endif
