#include "rules/anchor.h"

#include <string.h>

#include "base/utf8.h"

/* Expected shares. Only their order counts: a poor guess costs time, never a match. */
static const double LANG_SHARE = 0.4, GROUP_SHARE = 0.2, ABOUT_SHARE = 0.1, FROM_SHARE = 0.1,
		    OUTLET_SHARE = 0.05;

/* Short words are frequent; each letter more makes a word rarer by about a third, down to one
 * article in a thousand. */
static double
word_share(const struct query_word *word)
{
	double share = 0.6;
	for (size_t i = utf8_length(word->text); i > 2 && share > 0.001; i--)
		share *= 0.66;
	return word->wild ? share * 5 : word->kind == WORD_INFLECTED ? share * 1.5 : share;
}

static struct anchor
one_term(struct arena *a, uint32_t id, double weight)
{
	struct anchor anchor = { arena_alloc(a, sizeof(uint32_t)), 1, weight };
	anchor.v[0] = id;
	return anchor;
}

static struct anchor
both(struct arena *a, struct anchor x, struct anchor y)
{
	if (x.n == 0 || y.n == 0)
		return (struct anchor){ 0 };
	struct anchor anchor = { arena_array(a, x.n + y.n, sizeof(uint32_t)), x.n + y.n,
		x.weight + y.weight };
	memcpy(anchor.v, x.v, x.n * sizeof(uint32_t));
	memcpy(anchor.v + x.n, y.v, y.n * sizeof(uint32_t));
	return anchor;
}

static struct anchor
rarer(struct anchor x, struct anchor y)
{
	if (x.n == 0 || y.n == 0)
		return x.n ? x : y;
	return x.weight <= y.weight ? x : y;
}

static struct anchor
of_words(const struct query *q, const uint32_t *ids, struct arena *a)
{
	const struct query_word *rarest = &q->words[0];
	for (size_t i = 1; i < q->n_words; i++)
		if (word_share(&q->words[i]) < word_share(rarest))
			rarest = &q->words[i];
	struct anchor anchor =
		one_term(a, ids[rarest->slot], word_share(rarest) / (q->n_words > 1 ? 2 : 1));
	return q->joined ? both(a, anchor, one_term(a, ids[q->joined->slot], word_share(q->joined)))
			 : anchor;
}

static struct anchor
of_condition(
	struct terms *terms, struct arena *a, const char *field, struct str value, double share)
{
	struct str text = arena_printf(a, "%s:%.*s", field, STR_ARG(value));
	return one_term(a, terms_add(terms, TERM_CONDITION, text), share);
}

/* A place is found by its own name, the country it lies in, or a member of its group. */
static struct anchor
of_place(const struct query *q, const char *field, double share, struct terms *terms,
	struct arena *a)
{
	struct str name = q->target.name;
	struct anchor anchor = of_condition(terms, a, field, name, share);
	ptrdiff_t slash = str_find_byte(name, '/');
	if (slash > 0)
		anchor = both(a, anchor,
			of_condition(terms, a, field, str_sub(name, 0, (size_t)slash), share));
	for (const char *const *m = q->target.members; m && *m; m++)
		anchor = both(a, anchor, of_condition(terms, a, field, str_from(*m), share));
	return anchor;
}

static struct anchor
of_any(const struct query *q, const uint32_t *ids, struct terms *terms, struct arena *a)
{
	struct anchor anchor = anchor_of(q->v[0], ids, terms, a);
	size_t cap = anchor.n;
	for (size_t i = 1; i < q->n && anchor.n; i++) {
		struct anchor one = anchor_of(q->v[i], ids, terms, a);
		if (one.n == 0)
			return one;
		for (size_t k = 0; k < one.n; k++) {
			ARENA_GROW(a, anchor.v, anchor.n, cap);
			anchor.v[anchor.n++] = one.v[k];
		}
		anchor.weight += one.weight;
	}
	return anchor;
}

static struct anchor
of_all(const struct query *q, const uint32_t *ids, struct terms *terms, struct arena *a)
{
	struct anchor anchor = { 0 };
	for (size_t i = 0; i < q->n; i++)
		anchor = rarer(anchor, anchor_of(q->v[i], ids, terms, a));
	return anchor;
}

struct anchor
anchor_of(const struct query *q, const uint32_t *ids, struct terms *terms, struct arena *a)
{
	switch (q->kind) {
	case QUERY_WORDS:
		return of_words(q, ids, a);
	case QUERY_AND:
	case QUERY_NEAR:
		return of_all(q, ids, terms, a);
	case QUERY_OR:
	case QUERY_SET:
		return of_any(q, ids, terms, a);
	case QUERY_IN:
	case QUERY_ATLEAST:
		return anchor_of(q->v[0], ids, terms, a);
	case QUERY_LANG:
		return of_condition(terms, a, "lang", q->value, LANG_SHARE);
	case QUERY_GROUP:
		return of_condition(terms, a, "group", q->folded, GROUP_SHARE);
	case QUERY_OUTLET:
	case QUERY_VIA:
		return of_condition(terms, a, "outlet", q->folded, OUTLET_SHARE);
	case QUERY_FROM:
		return of_place(q, "from", FROM_SHARE, terms, a);
	case QUERY_ABOUT:
		return of_place(q, "about", ABOUT_SHARE, terms, a);
	case QUERY_NOT:
		break;
	}
	return (struct anchor){ 0 };
}
