#include "rules/terms.h"

#include <stdlib.h>

#include "base/mem.h"
#include "rules/fuzzy.h"
#include "rules/surface.h"
#include "rules/terms_inside.h"

enum { KIND_BITS = 3, BATCH = 64 /* terms that are looked up side by side */ };

void
term_ids_add(struct term_ids *ids, uint32_t id)
{
	MEM_GROW(ids->v, ids->n, ids->cap);
	ids->v[ids->n++] = id;
}

struct terms *
terms_new(void)
{
	struct terms *t = mem_alloc(sizeof(*t));
	dictionary_init(&t->dictionary);
	t->stemmers = stemmers_new();
	return t;
}

void
terms_free(struct terms *t)
{
	if (!t)
		return;
	dictionary_free(&t->dictionary);
	stemmers_free(t->stemmers);
	free(t->v);
	free(t->patterns.v);
	free(t->surface_patterns.v);
	free(t->conditions.v);
	free(t);
}

struct str
terms_text(const struct terms *t, uint32_t id)
{
	return dictionary_text(&t->dictionary, t->v[id] >> KIND_BITS);
}

enum term_kind
terms_kind(const struct terms *t, uint32_t id)
{
	return (enum term_kind)(t->v[id] & ((1U << KIND_BITS) - 1));
}

uint32_t
terms_condition_number(const struct terms *t, uint32_t id)
{
	size_t low = 0, n = t->conditions.n;
	while (n) {
		size_t half = n / 2;
		if (t->conditions.v[low + half] < id) {
			low += half + 1;
			n -= half + 1;
		} else
			n = half;
	}
	return (uint32_t)low;
}

/* ---- Adding -------------------------------------------------------------------------------- */

struct adding {
	struct terms *t;
	uint32_t id;
	uint8_t domain;
};

static void
add_form(void *context, struct str form)
{
	struct adding *a = context;
	struct dictionary_key key = dictionary_key(&a->t->dictionary, a->domain, form);
	dictionary_add(&a->t->dictionary, &key, a->id);
}

/* `text` is in lower case; it is looked up under its stems in each language. */
static void
index_stem(struct adding *a, struct str text)
{
	struct word word;
	word_fold(text, &word);
	struct str folded = { word.folded, word.n };
	a->t->has_stem = true;
	for (enum stem_language i = STEM_FR; i < STEM_LANGUAGES; i++) {
		a->domain = (uint8_t)(DOMAIN_STEM + i);
		stem_reading(a->t->stemmers, i, text, a, add_form);
		if (!str_eq(text, folded))
			stem_reading(a->t->stemmers, i, folded, a, add_form);
	}
	a->domain = DOMAIN_STEM + STEM_NONE;
	add_form(a, folded);
}

static bool
is_wild(struct str s)
{
	return str_find_byte(s, '*') >= 0 || str_find_byte(s, '?') >= 0;
}

static void
index_wild(struct adding *a, struct str text)
{
	struct str start = str_sub(text, 0, text.n - 1);
	if (!str_ends(text, S("*")) || is_wild(start) || start.n > WORD_LONGEST) {
		term_ids_add(&a->t->patterns, a->id);
		return;
	}
	a->domain = DOMAIN_PREFIX;
	add_form(a, start);
	a->t->prefix_lengths[start.n / 64] |= UINT64_C(1) << start.n % 64;
}

static void
index_term(struct adding *a, enum term_kind kind, struct str text)
{
	switch (kind) {
	case TERM_FOLDED:
		if (is_wild(text))
			index_wild(a, text);
		break;
	case TERM_INFLECTED:
		a->domain = DOMAIN_INFLECTION;
		word_inflections(text, a, add_form);
		break;
	case TERM_STEM:
		index_stem(a, text);
		break;
	case TERM_FUZZY:
		a->t->has_fuzzy = true;
		a->domain = DOMAIN_DELETION;
		fuzzy_deletions(text, a, add_form);
		break;
	case TERM_EXACT:
		a->t->has_surface = true;
		if (is_wild(text))
			term_ids_add(&a->t->surface_patterns, a->id);
		break;
	case TERM_CONDITION:
		term_ids_add(&a->t->conditions, a->id);
		break;
	}
}

static bool
find(const struct terms *t, const struct dictionary_key *key, uint32_t *ret)
{
	size_t at = DICTIONARY_FIRST;
	return dictionary_next(&t->dictionary, key, &at, ret);
}

bool
terms_find(const struct terms *t, enum term_kind kind, struct str text, uint32_t *ret)
{
	struct dictionary_key key = dictionary_key(&t->dictionary, (uint8_t)kind, text);
	return find(t, &key, ret);
}

static uint32_t
add(struct terms *t, const struct dictionary_key *key)
{
	struct adding adding = { .t = t, .id = (uint32_t)t->n };
	enum term_kind kind = (enum term_kind)key->domain;
	uint32_t known;
	if (find(t, key, &known))
		return known;
	MEM_GROW(t->v, t->n, t->cap);
	t->v[t->n++] = dictionary_add(&t->dictionary, key, adding.id) << KIND_BITS | kind;
	index_term(&adding, kind, key->text);
	return adding.id;
}

uint32_t
terms_add(struct terms *t, enum term_kind kind, struct str text)
{
	struct dictionary_key key = dictionary_key(&t->dictionary, (uint8_t)kind, text);
	return add(t, &key);
}

static void
add_batch(struct terms *t, const struct term_text *v, size_t n, uint32_t *ret)
{
	struct dictionary_key keys[BATCH];
	const struct dictionary *d = &t->dictionary;
	for (size_t i = 0; i < n; i++) {
		keys[i] = dictionary_key(d, (uint8_t)v[i].kind, v[i].text);
		dictionary_fetch_entry(d, &keys[i]);
	}
	for (size_t i = 0; i < n; i++)
		dictionary_fetch_record(d, &keys[i]);
	for (size_t i = 0; i < n; i++)
		dictionary_fetch_text(d, &keys[i]);
	for (size_t i = 0; i < n; i++)
		ret[i] = add(t, &keys[i]);
}

void
terms_add_all(struct terms *t, const struct term_text *v, size_t n, uint32_t *ret)
{
	for (size_t i = 0; i < n; i += BATCH)
		add_batch(t, v + i, n - i < BATCH ? n - i : BATCH, ret + i);
}

void
terms_trim(struct terms *t)
{
	dictionary_trim(&t->dictionary);
	if (t->n == 0)
		return;
	t->v = mem_realloc(t->v, t->n * sizeof(*t->v));
	t->cap = t->n;
}
