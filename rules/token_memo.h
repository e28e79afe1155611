/* What each word of the texts fulfils, remembered by the hash of its raw bytes. Inside rules/ only.
 *
 * From the second time on a word costs one look into a table: no folding, no clitics, no stems. The
 * table is bounded; when it is full it is emptied, and fills again with the words of the day. */
#ifndef RULES_TOKEN_MEMO_H
#define RULES_TOKEN_MEMO_H

#include "rules/terms.h"
#include "rules/token_hash.h"

struct token_slot {
	uint64_t hash;  /* 0: empty */
	uint32_t value; /* n == 1: the term; n > 1: where in the pool their number and they stand */
	uint8_t n;
	uint8_t length; /* as in struct word */
	bool letters, digits;
};

struct token_memo {
	const struct terms *terms;
	struct term_finder finder;
	uint64_t key[2];
	uint64_t seed; /* words mean other terms in another language where there are stems */
	struct token_slot *slots;
	size_t n, size; /* size is a power of two */
	struct term_ids pool;
};

/* `terms` stays the caller's, and grows no more. */
void token_memo_init(struct token_memo *m, const struct terms *terms);
void token_memo_free(struct token_memo *m);
/* The language of the words that come. */
void token_memo_language(struct token_memo *m, struct str language);
/* Room for n more words, so that slots stay where they are. */
void token_memo_reserve(struct token_memo *m, size_t n);

/* Of a word with TOKEN_HASH_PAD bytes that can be read. */
static inline uint64_t
token_memo_hash(const struct token_memo *m, struct str raw)
{
	return token_hash(m->key, raw.s, raw.n, m->seed);
}

__attribute__((always_inline)) static inline void
token_memo_prefetch(const struct token_memo *m, uint64_t hash)
{
	__builtin_prefetch(&m->slots[hash >> 1 & (m->size - 1)]);
}

/* Looks a word up for the first time, into the empty slot where it belongs. */
void token_memo_learn(
	struct token_memo *m, struct str raw, uint64_t hash, bool joined, struct token_slot *slot);

static inline const struct token_slot *
token_memo_get(struct token_memo *m, struct str raw, uint64_t hash)
{
	size_t i = hash >> 1 & (m->size - 1);
	while (m->slots[i].hash != hash && m->slots[i].hash)
		i = (i + 1) & (m->size - 1);
	if (!m->slots[i].hash)
		token_memo_learn(m, raw, hash, false, &m->slots[i]);
	return &m->slots[i];
}

/* Of several words that are read as one; any bytes. */
const struct token_slot *token_memo_get_joined(struct token_memo *m, struct str raw);

/* The terms of a slot; *ret_n is its number of them. */
static inline const uint32_t *
token_slot_terms(const struct token_memo *m, const struct token_slot *slot, size_t *ret_n)
{
	*ret_n = slot->n;
	if (slot->n < 2)
		return &slot->value;
	*ret_n = m->pool.v[slot->value];
	return m->pool.v + slot->value + 1;
}

#endif
