#include "rules/assemble.h"

#include <stdlib.h>
#include <string.h>

static uint32_t
with_term(uint32_t word, const uint32_t *ids)
{
	return (word & ((1U << OP_BITS) - 1)) | ids[word >> OP_BITS] << OP_BITS;
}

/* Where the slots among the words of an operator begin; at its end when it has none. */
static const uint32_t *
first_slot(const uint32_t *code)
{
	switch (op_of(code)) {
	case OP_PHRASE:
		return code + 1;
	case OP_LOOSE:
		return code + 2;
	case OP_ABOUT:
	case OP_FOCUS:
		return code + 2 + OP_POINTER;
	default:
		return op_operands(code);
	}
}

void
assemble(const struct program *p, const uint32_t *ids, uint32_t *code)
{
	const uint32_t *at = p->code, *end = p->code + p->n;
	while (at < end) {
		const uint32_t *next = op_operands(at), *slots = first_slot(at);
		*code++ = op_of(at) >= OP_WORD ? with_term(*at, ids) : *at;
		for (at++; at < slots; at++)
			*code++ = *at;
		for (; at < next; at++)
			*code++ = ids[*at];
	}
}

struct str *
assemble_parts(const struct program *p, struct str source, struct arena *a)
{
	struct str *parts = arena_alloc(a, p->n * sizeof(*parts)), rest = program_parts(p);
	const uint32_t *at = p->code, *end = p->code + p->n;
	for (; at < end; at = op_operands(at))
		if (op_is_leaf(at))
			parts[at - p->code] = program_part(&rest, source);
	return parts;
}

/* ---- Arranging ----------------------------------------------------------------------------- */

/* Expected costs: the share of articles in which the part holds, and more for what takes longer to
 * find out. Only their order counts. */
static const float WORD_COST = 0.1F, PHRASE_COST = 0.2F, AND_COST = 0.3F, ABOUT_COST = 0.5F,
		   NEAR_COST = 1, SAME_COST = 3, SCORE_COST = 4, NOT_COST = 1e8F, REGEX_COST = 1e9F;

static float cost_of(const uint32_t *code, const float *shares);

static float
least_share(const uint32_t *terms, size_t n, const float *shares)
{
	float least = 1;
	for (size_t i = 0; i < n; i++)
		if (shares[terms[i]] < least)
			least = shares[terms[i]];
	return least;
}

/* The cheapest of all operands decides, or their sum. What has a regular expression in it is dear
 * in any case. */
static float
cost_of_operands(const uint32_t *code, const float *shares, bool any)
{
	const uint32_t *end = op_next(code);
	float least = 1, sum = 0, dear = 0;
	for (code = op_operands(code); code < end; code = op_next(code)) {
		float cost = cost_of(code, shares);
		least = cost < least ? cost : least;
		sum += cost;
		dear = cost >= REGEX_COST ? REGEX_COST : dear;
	}
	return any ? sum : least + dear;
}

static float
cost_of(const uint32_t *code, const float *shares)
{
	switch (op_of(code)) {
	case OP_WORD:
		return shares[op_arg(code)] + WORD_COST;
	case OP_PHRASE:
		return least_share(code + 1, op_arg(code), shares) + PHRASE_COST;
	case OP_LOOSE:
		return least_share(code + 2, op_arg(code) - 1, shares) + NEAR_COST;
	case OP_AND:
		return cost_of_operands(code, shares, false) + AND_COST;
	case OP_OR:
		return cost_of_operands(code, shares, true);
	case OP_NEAR:
	case OP_ONEAR:
		return cost_of_operands(code, shares, false) + NEAR_COST;
	case OP_SENTENCE:
	case OP_PARAGRAPH:
		return cost_of_operands(code, shares, false) + SAME_COST;
	case OP_IN:
	case OP_ATLEAST:
		return cost_of(code + 2, shares);
	case OP_SCORE:
		return cost_of_operands(code, shares, true) + SCORE_COST;
	case OP_NOT:
		return cost_of(code + 1, shares) + NOT_COST;
	case OP_REGEX:
		return REGEX_COST;
	case OP_ABOUT:
	case OP_FOCUS:
		return ABOUT_COST;
	case OP_LANG:
	case OP_FROM:
	case OP_OUTLET:
	case OP_AGE:
	case OP_LENGTH:
	case OP_STORY:
		break;
	}
	return 0;
}

struct operand {
	const uint32_t *code;
	float cost;
	uint32_t number; /* what costs the same stays in order */
};

struct operands {
	struct operand *v, few[64];
	size_t n, cap;
};

static void
add_operand(struct operands *all, const uint32_t *code, float cost)
{
	if (all->n >= all->cap) {
		struct operand *v = mem_realloc(
			all->v == all->few ? NULL : all->v, all->cap * 2 * sizeof(*all->v));
		if (all->v == all->few)
			memcpy(v, all->few, sizeof(all->few));
		all->v = v;
		all->cap *= 2;
	}
	all->v[all->n] = (struct operand){ code, cost, (uint32_t)all->n };
	all->n++;
}

/* Those of an operator, and of operators of the same kind among them. */
static void
gather(struct operands *all, const uint32_t *code, const float *shares)
{
	enum op op = op_of(code);
	const uint32_t *end = op_next(code);
	for (code = op_operands(code); code < end; code = op_next(code))
		if (op_of(code) == op)
			gather(all, code, shares);
		else
			add_operand(all, code,
				op == OP_AND ? cost_of(code, shares) : op_of(code) != OP_WORD);
}

static int
by_cost(const void *a, const void *b)
{
	const struct operand *x = a, *y = b;
	if (x->cost < y->cost || x->cost > y->cost)
		return x->cost < y->cost ? -1 : 1;
	return x->number < y->number ? -1 : 1;
}

static void
sort(struct operands *all)
{
	if (all->n > 16) {
		qsort(all->v, all->n, sizeof(*all->v), by_cost);
		return;
	}
	for (size_t i = 1; i < all->n; i++)
		for (size_t k = i; k > 0 && by_cost(&all->v[k], &all->v[k - 1]) < 0; k--) {
			struct operand swap = all->v[k];
			all->v[k] = all->v[k - 1];
			all->v[k - 1] = swap;
		}
}

static size_t
arrange_list(const uint32_t *code, const float *shares, uint32_t *ret)
{
	struct operands all = { .cap = 64 };
	size_t n = 1;
	all.v = all.few;
	gather(&all, code, shares);
	sort(&all);
	if (all.n == 1)
		n = arrange(all.v[0].code, shares, ret);
	else {
		for (size_t i = 0; i < all.n; i++)
			n += arrange(all.v[i].code, shares, ret + n);
		*ret = op_of(code) | (uint32_t)(n - 1) << OP_BITS;
	}
	if (all.v != all.few)
		free(all.v);
	return n;
}

/* Of NEAR the rarer side comes first: without it the other is not looked for. */
static size_t
arrange_near(const uint32_t *code, const float *shares, uint32_t *ret)
{
	const uint32_t *left = code + 2, *right = op_next(left);
	if (cost_of(right, shares) < cost_of(left, shares)) {
		const uint32_t *swap = left;
		left = right;
		right = swap;
	}
	ret[1] = code[1];
	size_t n = 2 + arrange(left, shares, ret + 2);
	n += arrange(right, shares, ret + n);
	*ret = OP_NEAR | (uint32_t)(n - 1) << OP_BITS;
	return n;
}

size_t
arrange(const uint32_t *code, const float *shares, uint32_t *ret)
{
	const uint32_t *end = op_next(code), *operands = op_operands(code);
	enum op op = op_of(code);
	if (op == OP_AND || op == OP_OR)
		return arrange_list(code, shares, ret);
	if (op == OP_NEAR)
		return arrange_near(code, shares, ret);
	size_t n = (size_t)(operands - code);
	memcpy(ret, code, n * sizeof(*ret));
	if (op_is_leaf(code))
		return n;
	for (code = operands; code < end; code = op_next(code))
		n += arrange(code, shares, ret + n);
	*ret = op | (uint32_t)(n - 1) << OP_BITS;
	return n;
}
