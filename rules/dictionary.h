/* From strings to numbers: a string may have several. Inside rules/ only.
 *
 *	dictionary_add(d, domain, S("terroriste"), 7);
 *	for (at = DICTIONARY_FIRST; dictionary_next(d, &key, &at, &number);)
 *
 * Strings live in domains (folded forms, prefixes, stems ...): the same bytes in two of them are
 * two strings. A table of 8 bytes an entry, a quarter empty at least, leads to records of 12 bytes
 *in the order in which they were added; the bytes stand one after another in a pool. */
#ifndef RULES_DICTIONARY_H
#define RULES_DICTIONARY_H

#include "base/str.h"

struct dictionary {
	uint64_t key[2];
	struct dictionary_entry *table;
	size_t size; /* a power of two */
	struct dictionary_record *records;
	size_t n, cap;
	struct buf pool;
};

struct dictionary_key {
	struct str text;
	uint32_t tag;
	uint8_t domain;
};

#define DICTIONARY_FIRST SIZE_MAX

void dictionary_init(struct dictionary *d);
void dictionary_free(struct dictionary *d);

struct dictionary_key dictionary_key(const struct dictionary *d, uint8_t domain, struct str text);
/* Fetch what a lookup will read, one step after the other for many keys, so that waiting for memory
 * overlaps: the entry, then its record, then its bytes. */
void dictionary_fetch_entry(const struct dictionary *d, const struct dictionary_key *key);
void dictionary_fetch_record(const struct dictionary *d, const struct dictionary_key *key);
void dictionary_fetch_text(const struct dictionary *d, const struct dictionary_key *key);

/* Returns the number of the record. */
uint32_t dictionary_add(struct dictionary *d, const struct dictionary_key *key, uint32_t number);
/* Gives back what was kept for more. */
void dictionary_trim(struct dictionary *d);
/* The next number of that string; *at begins as DICTIONARY_FIRST. */
bool dictionary_next(
	const struct dictionary *d, const struct dictionary_key *key, size_t *at, uint32_t *ret);
struct str dictionary_text(const struct dictionary *d, uint32_t record);

#endif
