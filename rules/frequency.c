/* How frequent the words of the rules are, as bytes: what a matcher learned outlives it. A word is
 * named by its kind and its text, not by its number, which is another one in each matcher. */
#include "rules/match_inside.h"

#include <stdlib.h>
#include <string.h>

#include "db/pack.h"

enum { FORMAT = 1, UNKNOWN_SHARE = 10 /* one in so many may be new */ };

struct frequency {
	uint64_t kind, count;
	struct str text;
};

bool
matcher_frequencies_write(const struct matcher *m, struct buf *out)
{
	const struct terms *terms = matcher_terms(m);
	struct share_counts c = matcher_counts(m);
	if (c.n_articles < MATCHER_LEARNS_FROM)
		return false;
	pack_number(out, FORMAT);
	pack_number(out, c.n_articles);
	for (uint32_t id = 0; id < c.n_terms; id++) {
		if (c.seen[id] == SHARES_UNSEEN)
			continue;
		pack_number(out, terms_kind(terms, id));
		pack_number(out, c.seen[id]);
		pack_str(out, terms_text(terms, id));
	}
	return true;
}

static int
by_word(const void *a, const void *b)
{
	const struct frequency *x = a, *y = b;
	if (x->kind != y->kind)
		return x->kind < y->kind ? -1 : 1;
	return str_cmp(x->text, y->text);
}

/* A word takes three bytes at least. */
static struct frequency *
read_all(struct str bytes, uint64_t n_articles, struct arena *a, size_t *ret_n)
{
	struct frequency *v = arena_array(a, bytes.n / 3 + 1, sizeof(*v));
	for (*ret_n = 0; bytes.n; ++*ret_n) {
		struct frequency *f = &v[*ret_n];
		if (bytes.n < 3 || !unpack_number(&bytes, &f->kind) ||
			!unpack_number(&bytes, &f->count) || !unpack_str(&bytes, &f->text) ||
			f->count > n_articles)
			return NULL;
	}
	if (*ret_n)
		qsort(v, *ret_n, sizeof(*v), by_word);
	return v;
}

bool
matcher_frequencies_read(struct matcher *m, struct str bytes)
{
	AUTO(arena) struct arena *a = arena_new();
	const struct terms *terms = matcher_terms(m);
	size_t n_terms = matcher_counts(m).n_terms, unknown = 0, n;
	uint64_t format, n_articles;
	if (!unpack_number(&bytes, &format) || format != FORMAT ||
		!unpack_number(&bytes, &n_articles) || n_articles < MATCHER_LEARNS_FROM ||
		n_articles > UINT32_MAX / 2)
		return false;
	struct frequency *v = read_all(bytes, n_articles, a, &n);
	uint32_t *seen = arena_array(a, n_terms + 1, sizeof(*seen));
	for (uint32_t id = 0; v && id < n_terms; id++) {
		struct frequency key = { .kind = terms_kind(terms, id),
			.text = terms_text(terms, id) };
		const struct frequency *f = n ? bsearch(&key, v, n, sizeof(*v), by_word) : NULL;
		seen[id] = f ? (uint32_t)f->count : SHARES_UNSEEN;
		unknown += !f;
	}
	if (!v || unknown > n_terms / UNKNOWN_SHARE)
		return false;
	matcher_take_counts(m, seen, (uint32_t)n_articles);
	return true;
}
