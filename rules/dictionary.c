#include "rules/dictionary.h"

#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/mem.h"
#include "rules/token_hash.h"

enum { FIRST_SIZE = 256, DOMAIN_BITS = 8 };

struct dictionary_entry {
	uint32_t tag, record; /* record + 1; 0: empty */
};

struct dictionary_record {
	uint32_t at, length_domain; /* bytes of the pool; length << DOMAIN_BITS | domain */
	uint32_t number;
};

void
dictionary_init(struct dictionary *d)
{
	*d = (struct dictionary){ .size = FIRST_SIZE };
	hash_random(d->key, sizeof(d->key));
	d->table = mem_alloc(d->size * sizeof(*d->table));
}

void
dictionary_free(struct dictionary *d)
{
	free(d->table);
	free(d->records);
	buf_free(&d->pool);
}

struct dictionary_key
dictionary_key(const struct dictionary *d, uint8_t domain, struct str text)
{
	uint64_t hash = token_hash_any(d->key, text, domain);
	return (struct dictionary_key){ text, (uint32_t)(hash >> 32), domain };
}

static void
put(struct dictionary_entry *table, size_t size, uint32_t tag, uint32_t record)
{
	size_t i = tag & (size - 1);
	while (table[i].record)
		i = (i + 1) & (size - 1);
	table[i] = (struct dictionary_entry){ tag, record };
}

static void
grow(struct dictionary *d)
{
	size_t size = d->size * 2;
	struct dictionary_entry *table = mem_alloc_table(size * sizeof(*table));
	for (size_t i = 0; i < d->size; i++)
		if (d->table[i].record)
			put(table, size, d->table[i].tag, d->table[i].record);
	free(d->table);
	d->table = table;
	d->size = size;
}

uint32_t
dictionary_add(struct dictionary *d, const struct dictionary_key *key, uint32_t number)
{
	if (d->n * 4 >= d->size * 3)
		grow(d);
	if (d->pool.n + key->text.n > UINT32_MAX || key->text.n >> (32 - DOMAIN_BITS) ||
		d->n == UINT32_MAX - 1)
		mem_die(); /* four gigabytes of rules */
	MEM_GROW(d->records, d->n, d->cap);
	d->records[d->n] = (struct dictionary_record){ (uint32_t)d->pool.n,
		(uint32_t)(key->text.n << DOMAIN_BITS) | key->domain, number };
	buf_str(&d->pool, key->text);
	put(d->table, d->size, key->tag, (uint32_t)++d->n);
	return (uint32_t)d->n - 1;
}

void
dictionary_trim(struct dictionary *d)
{
	if (d->n == 0)
		return;
	d->records = mem_realloc(d->records, d->n * sizeof(*d->records));
	d->cap = d->n;
	d->pool.cap = d->pool.n + 1;
	d->pool.s = mem_realloc(d->pool.s, d->pool.cap);
}

struct str
dictionary_text(const struct dictionary *d, uint32_t record)
{
	const struct dictionary_record *r = &d->records[record];
	return (struct str){ d->pool.s + r->at, r->length_domain >> DOMAIN_BITS };
}

void
dictionary_fetch_entry(const struct dictionary *d, const struct dictionary_key *key)
{
	__builtin_prefetch(&d->table[key->tag & (d->size - 1)]);
}

void
dictionary_fetch_record(const struct dictionary *d, const struct dictionary_key *key)
{
	uint32_t record = d->table[key->tag & (d->size - 1)].record;
	if (record)
		__builtin_prefetch(&d->records[record - 1]);
}

void
dictionary_fetch_text(const struct dictionary *d, const struct dictionary_key *key)
{
	uint32_t record = d->table[key->tag & (d->size - 1)].record;
	if (record)
		__builtin_prefetch(d->pool.s + d->records[record - 1].at);
}

static bool
is_key(const struct dictionary *d, const struct dictionary_record *r,
	const struct dictionary_key *key)
{
	return r->length_domain == ((uint32_t)(key->text.n << DOMAIN_BITS) | key->domain) &&
	       (key->text.n == 0 || memcmp(d->pool.s + r->at, key->text.s, key->text.n) == 0);
}

bool
dictionary_next(
	const struct dictionary *d, const struct dictionary_key *key, size_t *at, uint32_t *ret)
{
	size_t mask = d->size - 1;
	size_t i = (*at == DICTIONARY_FIRST ? key->tag : *at + 1) & mask;
	for (; d->table[i].record; i = (i + 1) & mask) {
		const struct dictionary_record *r = &d->records[d->table[i].record - 1];
		if (d->table[i].tag != key->tag || !is_key(d, r, key))
			continue;
		*at = i;
		*ret = r->number;
		return true;
	}
	return false;
}
