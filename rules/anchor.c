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
	static const double more[] = { [WORD_FOLDED] = 1,
		[WORD_EXACT] = 1,
		[WORD_INFLECTED] = 1.5,
		[WORD_STEM] = 3,
		[WORD_FUZZY] = 2 };
	return word->wild ? share * 5 : share * more[word->kind];
}

/* Once articles were seen, what they had counts; a term in none of them is rare, but not all are
 * equally so. */
static double
share_of(const struct anchoring *x, uint32_t id, double guess)
{
	const struct anchor_counts *c = &x->counts;
	if (c->n_articles == 0 || id >= c->n_terms)
		return guess;
	return (c->seen[id] + 0.02 * (1 + guess)) / c->n_articles;
}

static struct anchor
one_term(const struct anchoring *x, uint32_t id, double weight)
{
	struct anchor anchor = { arena_alloc(x->arena, sizeof(uint32_t)), 1, weight };
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

static double
weight_of(const struct anchoring *x, const struct query_word *word)
{
	return share_of(x, x->ids[word->slot], word_share(word));
}

static struct anchor
of_words(const struct anchoring *x, const struct query *q)
{
	const struct query_word *rarest = &q->words[0];
	double least = weight_of(x, rarest);
	for (size_t i = 1; i < q->n_words; i++) {
		double weight = weight_of(x, &q->words[i]);
		if (weight < least) {
			rarest = &q->words[i];
			least = weight;
		}
	}
	struct anchor anchor = one_term(x, x->ids[rarest->slot], least / (q->n_words > 1 ? 2 : 1));
	if (!q->joined)
		return anchor;
	return both(
		x->arena, anchor, one_term(x, x->ids[q->joined->slot], weight_of(x, q->joined)));
}

static struct anchor
of_condition(const struct anchoring *x, const char *field, struct str value, double guess)
{
	struct str text = arena_printf(x->arena, "%s:%.*s", field, STR_ARG(value));
	uint32_t id = terms_add(x->terms, TERM_CONDITION, text);
	return one_term(x, id, share_of(x, id, guess));
}

/* A place is found by its own name, the country it lies in, or a member of its group. */
static struct anchor
of_place(const struct anchoring *x, const struct query *q, const char *field, double guess)
{
	struct str name = q->target.name;
	struct anchor anchor = of_condition(x, field, name, guess);
	ptrdiff_t slash = str_find_byte(name, '/');
	if (slash > 0)
		anchor = both(x->arena, anchor,
			of_condition(x, field, str_sub(name, 0, (size_t)slash), guess));
	for (const char *const *m = q->target.members; m && *m; m++)
		anchor = both(x->arena, anchor, of_condition(x, field, str_from(*m), guess));
	return anchor;
}

static struct anchor
of_any(const struct anchoring *x, const struct query *q)
{
	struct anchor any = { 0 };
	size_t cap = 0;
	bool none = false;
	for (size_t i = 0; i < q->n; i++) {
		if (q->kind == QUERY_SCORE && q->weights[i] <= 0)
			continue;
		struct anchor one = anchor_of(x, q->v[i]);
		none |= one.n == 0;
		for (size_t k = 0; k < one.n; k++) {
			ARENA_GROW(x->arena, any.v, any.n, cap);
			any.v[any.n++] = one.v[k];
		}
		any.weight += one.weight;
	}
	return none ? (struct anchor){ 0 } : any;
}

static struct anchor
of_all(const struct anchoring *x, const struct query *q)
{
	struct anchor anchor = { 0 };
	for (size_t i = 0; i < q->n; i++)
		anchor = rarer(anchor, anchor_of(x, q->v[i]));
	return anchor;
}

struct anchor
anchor_of(const struct anchoring *x, const struct query *q)
{
	switch (q->kind) {
	case QUERY_WORDS:
		return of_words(x, q);
	case QUERY_AND:
	case QUERY_NEAR:
	case QUERY_SENTENCE:
	case QUERY_PARAGRAPH:
		return of_all(x, q);
	case QUERY_OR:
	case QUERY_SET:
	case QUERY_SCORE:
		return of_any(x, q);
	case QUERY_IN:
	case QUERY_ATLEAST:
		return anchor_of(x, q->v[0]);
	case QUERY_LANG:
		return of_condition(x, "lang", q->value, LANG_SHARE);
	case QUERY_GROUP:
		return of_condition(x, "group", q->folded, GROUP_SHARE);
	case QUERY_OUTLET:
	case QUERY_VIA:
		return of_condition(x, "outlet", q->folded, OUTLET_SHARE);
	case QUERY_FROM:
		return of_place(x, q, "from", FROM_SHARE);
	case QUERY_ABOUT:
	case QUERY_FOCUS:
		return of_place(x, q, "about", ABOUT_SHARE);
	case QUERY_NOT:
	case QUERY_REGEX:
	case QUERY_AGE:
	case QUERY_LENGTH:
	case QUERY_STORY:
		break;
	}
	return (struct anchor){ 0 };
}
