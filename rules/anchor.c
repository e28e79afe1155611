#include "rules/anchor.h"

#include <stdlib.h>
#include <string.h>

#include "rules/scan.h"

static void
add_item(struct anchor_finder *f, struct anchor_item item)
{
	MEM_GROW(f->items, f->n_items, f->cap_items);
	f->items[f->n_items++] = item;
}

/* The items from `first` on are a clause. */
static void
add_clause(struct anchor_finder *f, size_t first, float weight)
{
	MEM_GROW(f->clauses, f->n_clauses, f->cap_clauses);
	f->clauses[f->n_clauses++] = (struct anchor_clause){ first, f->n_items - first, weight };
}

static void
add_term(struct anchor_finder *f, uint32_t term, bool decides)
{
	add_item(f, (struct anchor_item){ term, ANCHOR_NONE, decides });
	add_clause(f, f->n_items - 1, f->shares[term]);
}

/* Its rarest word; a second one is tested before the phrase is, which halves what is left. */
static void
add_phrase(struct anchor_finder *f, const uint32_t *terms, size_t n)
{
	size_t rarest = 0, second = SIZE_MAX;
	for (size_t i = 1; i < n; i++)
		if (f->shares[terms[i]] < f->shares[terms[rarest]])
			rarest = i;
	for (size_t i = 0; i < n; i++)
		if (terms[i] != terms[rarest] &&
			(second == SIZE_MAX || f->shares[terms[i]] < f->shares[terms[second]]))
			second = i;
	bool one = second == SIZE_MAX;
	add_item(
		f, (struct anchor_item){ terms[rarest], one ? ANCHOR_NONE : terms[second], false });
	add_clause(f, f->n_items - 1, f->shares[terms[rarest]] / (one ? 1 : 2));
}

static void
add_place(struct anchor_finder *f, const uint32_t *code)
{
	size_t first = f->n_items;
	float weight = 0;
	for (const uint32_t *term = code + 2 + OP_POINTER; term < op_next(code); term++) {
		add_item(f, (struct anchor_item){ *term, ANCHOR_NONE, false });
		weight += f->shares[*term];
	}
	add_clause(f, first, weight);
}

static size_t
rarest_clause(const struct anchor_finder *f, size_t from)
{
	size_t rarest = from;
	for (size_t i = from + 1; i < f->n_clauses; i++)
		if (f->clauses[i].weight < f->clauses[rarest].weight)
			rarest = i;
	return rarest;
}

static void find_clauses(struct anchor_finder *f, const uint32_t *code, bool decides);

/* Takes what an operand requires back to its rarest clause, of which only the items stay. False: it
 * requires nothing. */
static bool
take_rarest(struct anchor_finder *f, const uint32_t *operand, bool decides, float *weight)
{
	size_t n_items = f->n_items, n_clauses = f->n_clauses;
	find_clauses(f, operand, decides && op_of(operand) == OP_WORD);
	if (f->n_clauses == n_clauses)
		return false;
	struct anchor_clause rarest = f->clauses[rarest_clause(f, n_clauses)];
	memmove(f->items + n_items, f->items + rarest.first, rarest.n * sizeof(*f->items));
	f->n_items = n_items + rarest.n;
	f->n_clauses = n_clauses;
	*weight += rarest.weight;
	return true;
}

static void
add_any(struct anchor_finder *f, const uint32_t *code, bool decides)
{
	const uint32_t *end = op_next(code), *operand = op_operands(code);
	bool is_score = op_of(code) == OP_SCORE;
	size_t first = f->n_items;
	float weight = 0;
	for (size_t i = 0; operand < end; operand = op_next(operand), i++) {
		if (is_score && (int32_t)code[3 + i] <= 0)
			continue;
		if (take_rarest(f, operand, decides, &weight))
			continue;
		f->n_items = first;
		return;
	}
	if (f->n_items > first)
		add_clause(f, first, weight);
}

static void
add_all(struct anchor_finder *f, const uint32_t *code)
{
	const uint32_t *end = op_next(code);
	for (code = op_operands(code); code < end; code = op_next(code))
		find_clauses(f, code, false);
}

static void
find_clauses(struct anchor_finder *f, const uint32_t *code, bool decides)
{
	switch (op_of(code)) {
	case OP_WORD:
		add_term(f, op_arg(code), decides);
		break;
	case OP_LANG:
	case OP_FROM:
	case OP_OUTLET:
		add_term(f, op_arg(code), false);
		break;
	case OP_PHRASE:
		add_phrase(f, code + 1, op_arg(code));
		break;
	case OP_LOOSE:
		add_phrase(f, code + 2, op_arg(code) - 1);
		break;
	case OP_AND:
	case OP_NEAR:
	case OP_ONEAR:
	case OP_SENTENCE:
	case OP_PARAGRAPH:
		add_all(f, code);
		break;
	case OP_OR:
	case OP_SCORE:
		add_any(f, code, decides && op_of(code) == OP_OR);
		break;
	case OP_IN:
	case OP_ATLEAST:
		find_clauses(f, code + 2, false);
		break;
	case OP_ABOUT:
	case OP_FOCUS:
		add_place(f, code);
		break;
	case OP_NOT:
	case OP_REGEX:
	case OP_AGE:
	case OP_LENGTH:
	case OP_STORY:
		break;
	}
}

/* Whether nothing stands beside one part but conditions that the tests before a rule tell exactly:
 * then that part alone decides. */
static bool
has_one_part(const struct anchor_finder *f, const uint32_t *code)
{
	const uint32_t *end = op_next(code);
	size_t conditions = 0, others = 0;
	if (op_of(code) != OP_AND)
		return true;
	for (code = op_operands(code); code < end; code = op_next(code)) {
		if (op_of(code) != OP_LANG && op_of(code) != OP_FROM && op_of(code) != OP_OUTLET)
			others++;
		else if (scan_bit(f->terms, op_arg(code)) < SCAN_EXACT_BITS)
			conditions++;
		else
			return false;
	}
	return others == 1 && conditions <= ANCHOR_SINGLES;
}

static void
find_root(struct anchor_finder *f, const uint32_t *code)
{
	bool one = has_one_part(f, code);
	const uint32_t *end = op_next(code);
	f->n_items = f->n_clauses = 0;
	if (op_of(code) != OP_AND) {
		find_clauses(f, code, one);
		return;
	}
	for (code = op_operands(code); code < end; code = op_next(code))
		find_clauses(f, code, one);
}

/* The two rarest clauses of one term that are not the anchor. */
static void
take_singles(const struct anchor_finder *f, size_t anchor, struct anchor *ret)
{
	for (size_t i = 0; i < f->n_clauses; i++) {
		uint32_t term = f->items[f->clauses[i].first].term;
		if (i == anchor || f->clauses[i].n != 1)
			continue;
		size_t at = ret->n_singles < ANCHOR_SINGLES ? ret->n_singles++ : ANCHOR_SINGLES;
		for (; at > 0 && f->shares[term] < f->shares[ret->singles[at - 1]]; at--)
			if (at < ANCHOR_SINGLES)
				ret->singles[at] = ret->singles[at - 1];
		if (at < ANCHOR_SINGLES)
			ret->singles[at] = term;
	}
}

/* The rarest short clause of several terms. */
static void
take_any(const struct anchor_finder *f, size_t anchor, struct anchor *ret)
{
	const struct anchor_clause *rarest = NULL;
	for (size_t i = 0; i < f->n_clauses; i++) {
		const struct anchor_clause *c = &f->clauses[i];
		if (i != anchor && c->n > 1 && c->n <= ANCHOR_ALTERNATIVES &&
			(!rarest || c->weight < rarest->weight))
			rarest = c;
	}
	for (size_t i = 0; rarest && i < rarest->n; i++)
		ret->any[ret->n_any++] = f->items[rarest->first + i].term;
}

void
anchor_find(struct anchor_finder *f, const uint32_t *code, struct anchor *ret)
{
	*ret = (struct anchor){ 0 };
	find_root(f, code);
	if (f->n_clauses == 0)
		return;
	size_t rarest = rarest_clause(f, 0);
	ret->v = f->items + f->clauses[rarest].first;
	ret->n = f->clauses[rarest].n;
	take_singles(f, rarest, ret);
	take_any(f, rarest, ret);
}

void
anchor_finder_free(struct anchor_finder *f)
{
	free(f->items);
	free(f->clauses);
}
