#include "rules/token_memo.h"

#include <stdlib.h>

#include "base/hash.h"
#include "base/mem.h"

enum { FIRST_SIZE = 1 << 12, LARGEST_SIZE = 1 << 20, POOL_MOST = 1 << 24 };

#define JOINED (UINT64_C(1) << 40) /* seeds of joined readings and of languages do not meet */
#define LANGUAGE (UINT64_C(1) << 48)

void
token_memo_init(struct token_memo *m, const struct terms *terms)
{
	*m = (struct token_memo){ .terms = terms, .size = FIRST_SIZE };
	term_finder_init(&m->finder);
	hash_random(m->key, sizeof(m->key));
	m->slots = mem_alloc(m->size * sizeof(*m->slots));
}

void
token_memo_free(struct token_memo *m)
{
	term_finder_free(&m->finder);
	free(m->slots);
	free(m->pool.v);
}

void
token_memo_language(struct token_memo *m, struct str language)
{
	m->finder.language = stem_language_of(language);
	m->seed = m->terms->has_stem ? LANGUAGE * m->finder.language : 0;
}

static void
put(struct token_slot *slots, size_t size, const struct token_slot *slot)
{
	size_t i = slot->hash >> 1 & (size - 1);
	while (slots[i].hash)
		i = (i + 1) & (size - 1);
	slots[i] = *slot;
}

static void
resize(struct token_memo *m, size_t size, bool keep)
{
	struct token_slot *slots = mem_alloc_table(size * sizeof(*slots));
	for (size_t i = 0; keep && i < m->size; i++)
		if (m->slots[i].hash)
			put(slots, size, &m->slots[i]);
	if (!keep)
		m->n = m->pool.n = 0;
	free(m->slots);
	m->slots = slots;
	m->size = size;
}

void
token_memo_reserve(struct token_memo *m, size_t n)
{
	if ((m->n + n) * 2 <= m->size && m->pool.n < POOL_MOST)
		return;
	size_t size = m->size;
	while ((m->n + n) * 2 > size)
		size *= 2;
	bool keep = size <= LARGEST_SIZE && m->pool.n < POOL_MOST;
	for (size = keep ? size : FIRST_SIZE; n * 2 > size;)
		size *= 2;
	resize(m, size, keep);
}

void
token_memo_learn(
	struct token_memo *m, struct str raw, uint64_t hash, bool joined, struct token_slot *slot)
{
	terms_met(m->terms, &m->finder, raw, joined);
	const struct term_ids *ids = &m->finder.ids;
	m->n++;
	*slot = (struct token_slot){ .hash = hash,
		.length = m->finder.word.length,
		.letters = m->finder.word.letters,
		.digits = m->finder.word.digits,
		.n = ids->n < 2 ? (uint8_t)ids->n : 2,
		.value = ids->n == 1 ? ids->v[0] : (uint32_t)m->pool.n };
	if (ids->n < 2)
		return;
	term_ids_add(&m->pool, (uint32_t)ids->n);
	for (size_t i = 0; i < ids->n; i++)
		term_ids_add(&m->pool, ids->v[i]);
}

const struct token_slot *
token_memo_get_joined(struct token_memo *m, struct str raw)
{
	uint64_t hash = token_hash_any(m->key, raw, m->seed | JOINED);
	token_memo_reserve(m, 1);
	size_t i = hash >> 1 & (m->size - 1);
	while (m->slots[i].hash != hash && m->slots[i].hash)
		i = (i + 1) & (m->size - 1);
	if (!m->slots[i].hash)
		token_memo_learn(m, raw, hash, true, &m->slots[i]);
	return &m->slots[i];
}
