#include "rules/terms.h"

#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/mem.h"
#include "rules/fuzzy.h"
#include "rules/stem.h"
#include "rules/surface.h"
#include "rules/words.h"

/* Bounds of the memo: when it is full it is emptied, and fills again with the words of the day. */
enum { MEMO_FIRST = 1 << 12, MEMO_MOST = 1 << 20, POOL_MOST = 1 << 24 };

/* Which strings an entry of the map answers to. */
enum domain { FORM, PREFIX, SURFACE, CONDITION, DELETION, STEM, IDENTITY = STEM + STEM_LANGUAGES };

struct term {
	struct str text;
	enum term_kind kind;
};

struct entry {         /* several may have the same string */
	uint64_t hash; /* 0: empty */
	struct str text;
	uint32_t id;
};

struct slot {
	uint64_t hash;  /* 0: empty */
	uint32_t value; /* n == 1: the id; n > 1: where in the pool the count and the ids stand */
	uint8_t n;
	uint8_t length;
	bool letters, digits;
};

struct ids {
	uint32_t *v;
	size_t n, cap;
};

struct terms {
	uint64_t key[4];
	struct arena *arena;
	struct term *v;
	size_t n, cap;
	struct entry *map;
	size_t map_n, map_size;
	uint64_t prefix_lengths[WORD_LONGEST / 64 + 1]; /* a bit for each length in bytes */
	struct ids patterns, surface_patterns;
	bool has_surface, has_stem, has_fuzzy;
	enum stem_language language;
	struct stemmers *stemmers;
	struct slot *memo;
	size_t memo_n, memo_size;
	struct ids pool, found;
};

/* A keyed hash of short strings: the product of two 64-bit words, folded. */
static inline uint64_t
mix(uint64_t a, uint64_t b)
{
	__uint128_t product = (__uint128_t)a * b;
	return (uint64_t)product ^ (uint64_t)(product >> 64);
}

static inline uint64_t
load(const char *p, size_t n)
{
	uint64_t w = 0;
	memcpy(&w, p, n);
	return w;
}

static inline uint64_t
hash_of(const struct terms *t, unsigned seed, struct str s)
{
	uint64_t a = 0, b = 0, h = t->key[2] + seed;
	const char *p = s.s;
	size_t n = s.n;
	for (; n > 16; n -= 16, p += 16)
		h = mix(load(p, 8) ^ t->key[0] ^ h, load(p + 8, 8) ^ t->key[1]);
	if (n >= 8) {
		a = load(p, 8);
		b = load(p + n - 8, 8);
	} else if (n >= 4) {
		a = load(p, 4);
		b = load(p + n - 4, 4);
	} else if (n) {
		a = (uint64_t)(unsigned char)p[0] << 16 | (uint64_t)(unsigned char)p[n / 2] << 8 |
		    (unsigned char)p[n - 1];
	}
	h = mix(a ^ t->key[0] ^ h, b ^ t->key[1] ^ s.n);
	return mix(h ^ t->key[3], t->key[2]) | 1;
}

struct terms *
terms_new(void)
{
	struct terms *t = mem_alloc(sizeof(*t));
	hash_random(t->key, sizeof(t->key));
	t->arena = arena_new();
	t->stemmers = stemmers_new();
	return t;
}

void
terms_free(struct terms *t)
{
	if (!t)
		return;
	arena_free(t->arena);
	stemmers_free(t->stemmers);
	free(t->v);
	free(t->map);
	free(t->memo);
	free(t->pool.v);
	free(t->found.v);
	free(t->patterns.v);
	free(t->surface_patterns.v);
	free(t);
}

size_t
terms_count(const struct terms *t)
{
	return t->n;
}

struct str
terms_text(const struct terms *t, uint32_t id)
{
	return t->v[id].text;
}

static void
ids_add(struct ids *ids, uint32_t id)
{
	MEM_GROW(ids->v, ids->n, ids->cap);
	ids->v[ids->n++] = id;
}

static void
map_put(struct entry *map, size_t size, const struct entry *e)
{
	size_t i = e->hash & (size - 1);
	while (map[i].hash)
		i = (i + 1) & (size - 1);
	map[i] = *e;
}

static void
map_add(struct terms *t, enum domain domain, struct str text, uint32_t id)
{
	if (t->map_n * 2 >= t->map_size) {
		size_t size = t->map_size ? t->map_size * 2 : 1024;
		struct entry *map = mem_alloc(size * sizeof(*map));
		for (size_t i = 0; i < t->map_size; i++)
			if (t->map[i].hash)
				map_put(map, size, &t->map[i]);
		free(t->map);
		t->map = map;
		t->map_size = size;
	}
	struct entry e = { hash_of(t, domain, text), text, id };
	map_put(t->map, t->map_size, &e);
	t->map_n++;
}

/* The next entry of that string from *at on; *at starts as SIZE_MAX. */
static const struct entry *
map_next(const struct terms *t, uint64_t hash, struct str text, size_t *at)
{
	if (t->map_size == 0)
		return NULL;
	size_t mask = t->map_size - 1;
	for (size_t i = *at == SIZE_MAX ? hash & mask : (*at + 1) & mask; t->map[i].hash;
		i = (i + 1) & mask)
		if (t->map[i].hash == hash && str_eq(t->map[i].text, text)) {
			*at = i;
			return &t->map[i];
		}
	return NULL;
}

void
terms_language(struct terms *t, struct str language)
{
	t->language = stem_language_of(language);
}

struct adding {
	struct terms *t;
	uint32_t id;
	enum domain domain;
};

static void
add_form(void *context, struct str form)
{
	struct adding *adding = context;
	map_add(adding->t, adding->domain, arena_str(adding->t->arena, form), adding->id);
}

/* `text` is in lower case; it is looked up under its stems in each language. */
static void
index_stem(struct terms *t, struct str text, uint32_t id)
{
	struct word word;
	word_fold(text, &word);
	struct str folded = { word.folded, word.n };
	t->has_stem = true;
	for (enum stem_language i = STEM_FR; i < STEM_LANGUAGES; i++) {
		struct adding adding = { t, id, STEM + i };
		stem_reading(t->stemmers, i, text, &adding, add_form);
		if (!str_eq(text, folded))
			stem_reading(t->stemmers, i, folded, &adding, add_form);
	}
	struct adding adding = { t, id, STEM + STEM_NONE };
	add_form(&adding, folded);
}

static bool
is_wild(struct str s)
{
	return str_find_byte(s, '*') >= 0 || str_find_byte(s, '?') >= 0;
}

static void
index_folded(struct terms *t, struct str text, uint32_t id)
{
	struct str stem = str_sub(text, 0, text.n ? text.n - 1 : 0);
	if (!is_wild(text))
		map_add(t, FORM, text, id);
	else if (str_ends(text, S("*")) && !is_wild(stem) && stem.n <= WORD_LONGEST) {
		map_add(t, PREFIX, stem, id);
		t->prefix_lengths[stem.n / 64] |= UINT64_C(1) << stem.n % 64;
	} else
		ids_add(&t->patterns, id);
}

static void
index_term(struct terms *t, enum term_kind kind, struct str text, uint32_t id)
{
	struct adding adding = { t, id, FORM };
	switch (kind) {
	case TERM_FOLDED:
		index_folded(t, text, id);
		break;
	case TERM_INFLECTED:
		word_inflections(text, &adding, add_form);
		break;
	case TERM_STEM:
		index_stem(t, text, id);
		break;
	case TERM_FUZZY:
		t->has_fuzzy = true;
		adding.domain = DELETION;
		fuzzy_deletions(text, &adding, add_form);
		break;
	case TERM_EXACT:
		t->has_surface = true;
		if (is_wild(text))
			ids_add(&t->surface_patterns, id);
		else
			map_add(t, SURFACE, text, id);
		break;
	case TERM_CONDITION:
		map_add(t, CONDITION, text, id);
		break;
	}
}

uint32_t
terms_add(struct terms *t, enum term_kind kind, struct str text)
{
	unsigned domain = IDENTITY + (unsigned)kind;
	size_t at = SIZE_MAX;
	const struct entry *known = map_next(t, hash_of(t, domain, text), text, &at);
	if (known)
		return known->id;
	uint32_t id = (uint32_t)t->n;
	MEM_GROW(t->v, t->n, t->cap);
	t->v[t->n++] = (struct term){ arena_str(t->arena, text), kind };
	map_add(t, domain, t->v[id].text, id);
	index_term(t, kind, t->v[id].text, id);
	return id;
}

static void
found_add(struct terms *t, uint32_t id)
{
	for (size_t i = 0; i < t->found.n; i++)
		if (t->found.v[i] == id)
			return;
	ids_add(&t->found, id);
}

static void
find_all(struct terms *t, enum domain domain, struct str text)
{
	uint64_t hash = hash_of(t, domain, text);
	size_t at = SIZE_MAX;
	for (const struct entry *e; (e = map_next(t, hash, text, &at));)
		found_add(t, e->id);
}

struct finding {
	struct terms *t;
	struct str form;
	enum domain domain;
};

static void
find_deletion(void *context, struct str shorter)
{
	struct finding *f = context;
	uint64_t hash = hash_of(f->t, DELETION, shorter);
	size_t at = SIZE_MAX;
	for (const struct entry *e; (e = map_next(f->t, hash, shorter, &at));)
		if (fuzzy_fits(f->t->v[e->id].text, f->form))
			found_add(f->t, e->id);
}

static void
find_stem(void *context, struct str stem)
{
	struct finding *f = context;
	find_all(f->t, f->domain, stem);
}

static void
find_reading(struct terms *t, struct str reading)
{
	struct finding f = { t, reading, STEM + t->language };
	if (t->language == STEM_NONE)
		find_stem(&f, reading);
	else
		stem_reading(t->stemmers, t->language, reading, &f, find_stem);
}

static bool
is_ascii(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)s.s[i] >= 0x80)
			return false;
	return true;
}

/* The stem of a word as it is written; its folded forms come by themselves. */
static void
find_written(struct terms *t, struct str raw)
{
	AUTO(buf) struct buf lower = { 0 };
	if (!t->has_stem || t->language == STEM_NONE || is_ascii(raw) || raw.n > WORD_LONGEST)
		return;
	word_lower(raw, &lower);
	find_reading(t, buf_view(&lower));
}

static void
find_form(void *context, struct str form)
{
	struct terms *t = context;
	struct finding f = { t, form, DELETION };
	find_all(t, FORM, form);
	if (t->has_stem)
		find_reading(t, form);
	if (t->has_fuzzy)
		fuzzy_deletions(form, &f, find_deletion);
	for (size_t n = 1; n <= form.n && n <= WORD_LONGEST; n++)
		if (t->prefix_lengths[n / 64] >> n % 64 & 1)
			find_all(t, PREFIX, str_sub(form, 0, n));
	for (size_t i = 0; i < t->patterns.n; i++)
		if (wildcard_fits(t->v[t->patterns.v[i]].text, form))
			found_add(t, t->patterns.v[i]);
}

static void
find_surface(struct terms *t, struct str raw)
{
	AUTO(buf) struct buf surface = { 0 };
	if (!t->has_surface)
		return;
	word_surface(raw, &surface);
	find_all(t, SURFACE, buf_view(&surface));
	for (size_t i = 0; i < t->surface_patterns.n; i++)
		if (wildcard_fits(t->v[t->surface_patterns.v[i]].text, buf_view(&surface)))
			found_add(t, t->surface_patterns.v[i]);
}

static struct slot *
memo_find(struct slot *memo, size_t size, uint64_t hash)
{
	size_t i = hash >> 1 & (size - 1);
	while (memo[i].hash && memo[i].hash != hash)
		i = (i + 1) & (size - 1);
	return &memo[i];
}

static void
memo_grow(struct terms *t)
{
	size_t size = t->memo_size ? t->memo_size * 2 : MEMO_FIRST;
	bool flush = size > MEMO_MOST || t->pool.n > POOL_MOST;
	if (flush)
		size = MEMO_FIRST;
	struct slot *memo = mem_alloc(size * sizeof(*memo));
	for (size_t i = 0; !flush && i < t->memo_size; i++)
		if (t->memo[i].hash)
			*memo_find(memo, size, t->memo[i].hash) = t->memo[i];
	if (flush)
		t->memo_n = t->pool.n = 0;
	free(t->memo);
	t->memo = memo;
	t->memo_size = size;
}

/* Looks a word up for the first time. */
static void
learn(struct terms *t, struct str raw, bool joined, struct slot *slot)
{
	struct word word;
	word_fold(raw, &word);
	struct str folded = { word.folded, word.n };
	t->found.n = 0;
	find_form(t, folded);
	if (!joined) {
		words_clitics(folded, t, find_form);
		find_surface(t, raw);
		find_written(t, raw);
	}
	slot->length = word.length;
	slot->letters = word.letters;
	slot->digits = word.digits;
	slot->n = t->found.n < 2 ? (uint8_t)t->found.n : 2;
	slot->value = slot->n == 1 ? t->found.v[0] : (uint32_t)t->pool.n;
	if (slot->n < 2)
		return;
	ids_add(&t->pool, (uint32_t)t->found.n);
	for (size_t i = 0; i < t->found.n; i++)
		ids_add(&t->pool, t->found.v[i]);
}

static inline struct met
meet(struct terms *t, struct str raw, bool joined)
{
	if (t->memo_n * 2 >= t->memo_size || t->pool.n > POOL_MOST)
		memo_grow(t);
	/* Words mean other terms in another language only where there are stems. */
	uint64_t hash = hash_of(t, joined + (t->has_stem ? 2U * t->language : 0), raw);
	struct slot *slot = memo_find(t->memo, t->memo_size, hash);
	if (!slot->hash) {
		slot->hash = hash;
		t->memo_n++;
		learn(t, raw, joined, slot);
	}
	struct met met = { &slot->value, slot->n, slot->length, slot->letters, slot->digits };
	if (slot->n > 1) {
		met.n = t->pool.v[slot->value];
		met.ids = t->pool.v + slot->value + 1;
	}
	return met;
}

struct met
terms_meet(struct terms *t, struct str raw)
{
	return meet(t, raw, false);
}

struct met
terms_meet_joined(struct terms *t, struct str raw)
{
	return meet(t, raw, true);
}

bool
terms_condition(const struct terms *t, struct str text, uint32_t *ret)
{
	size_t at = SIZE_MAX;
	const struct entry *e = map_next(t, hash_of(t, CONDITION, text), text, &at);
	if (e)
		*ret = e->id;
	return e != NULL;
}
