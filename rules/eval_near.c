/* Two parts near one another, or in the same sentence or paragraph: pairs of their places. */
#include "rules/eval_list.h"

#include <string.h>

static size_t
first_from(const struct span *v, size_t n, uint32_t from)
{
	size_t low = 0;
	while (n) {
		size_t half = n / 2;
		if (v[low + half].first < from) {
			low += half + 1;
			n -= half + 1;
		} else
			n = half;
	}
	return low;
}

size_t
eval_first_from(struct spans s, uint32_t from)
{
	return first_from(s.v, s.n, from);
}

/* Two lists on the stack; pairs of them go on top, to `out`, or only `found` is wanted. */
struct pairing {
	const struct eval *eval;
	size_t left, n_left, right, n_right;
	struct list out;
	bool listed, found;
};

static const struct span *
left_span(const struct pairing *p, size_t i)
{
	return &p->eval->stack->v[p->left + i];
}

static const struct span *
right_span(const struct pairing *p, size_t i)
{
	return &p->eval->stack->v[p->right + i];
}

/* False: no more are wanted. */
static bool
take_pair(struct pairing *p, struct span span)
{
	p->found = true;
	return p->listed && list_add(&p->out, span);
}

static const struct ends *
ends_of(const struct eval *e, const uint32_t *code)
{
	return op_of(code) == OP_SENTENCE ? &e->sentences->sentences : &e->sentences->paragraphs;
}

static struct span
hull(struct span a, struct span b)
{
	return (struct span){ a.first < b.first ? a.first : b.first,
		a.last > b.last ? a.last : b.last };
}

/* Pairs in the same sentence or paragraph; they may overlap. */
static void
same_pairs(struct pairing *p, const uint32_t *code)
{
	const struct eval *e = p->eval;
	sentences_find(e->sentences, e->scan);
	for (size_t i = 0; i < p->n_left; i++) {
		uint32_t first, last;
		struct span left = *left_span(p, i);
		ends_around(ends_of(e, code), left.first, &first, &last);
		if (left.last > last)
			continue;
		size_t k = first_from(right_span(p, 0), p->n_right, first);
		for (; k < p->n_right && right_span(p, k)->first <= last; k++)
			if (right_span(p, k)->last <= last &&
				!take_pair(p, hull(left, *right_span(p, k))))
				return;
	}
}

/* Pairs with the left one first. */
static void
ordered_pairs(struct pairing *p, uint32_t distance)
{
	for (size_t i = 0; i < p->n_left; i++) {
		struct span left = *left_span(p, i);
		uint32_t after = left.last + 1;
		size_t k = first_from(right_span(p, 0), p->n_right, after);
		for (; k < p->n_right && right_span(p, k)->first - after <= distance; k++)
			if (!take_pair(p, (struct span){ left.first, right_span(p, k)->last }))
				return;
	}
}

static void
turn(struct pairing *p)
{
	size_t at = p->left, n = p->n_left;
	p->left = p->right;
	p->n_left = p->n_right;
	p->right = at;
	p->n_right = n;
}

static void
find_pairs(struct pairing *p, const uint32_t *code)
{
	if (op_of(code) != OP_NEAR && op_of(code) != OP_ONEAR) {
		same_pairs(p, code);
		return;
	}
	ordered_pairs(p, code[1]);
	if (op_of(code) == OP_ONEAR || (p->found && !p->listed))
		return;
	turn(p);
	ordered_pairs(p, code[1]);
}

/* Puts the pairs in the place of the lists they were made of. */
static void
move_down(const struct pairing *p, size_t to)
{
	struct span_stack *stack = p->eval->stack;
	size_t n = list_n(&p->out);
	if (n)
		memmove(stack->v + to, stack->v + p->out.base, n * sizeof(*stack->v));
	stack->n = to + n;
}

/* On top of the stack, when they are listed, else nothing. */
bool
near_places(const struct eval *e, const uint32_t *code, struct range range, bool listed)
{
	struct list left = list_make(e, code + 2, range);
	size_t n_left = list_n(&left);
	struct pairing p = {
		.eval = e, .left = left.base, .n_left = n_left, .listed = listed, .out = left
	};
	if (n_left) {
		struct list right = list_make(e, op_next(code + 2), range);
		p.right = right.base;
		p.n_right = list_n(&right);
		p.out = list_begin(e);
		if (p.n_right)
			find_pairs(&p, code);
	}
	move_down(&p, left.base);
	return p.found;
}

bool
eval_near_fits(
	const struct eval *e, const uint32_t *code, struct span a, struct span b, struct span *ret)
{
	if (op_of(code) != OP_NEAR && op_of(code) != OP_ONEAR) {
		uint32_t first, last;
		*ret = hull(a, b);
		sentences_find(e->sentences, e->scan);
		ends_around(ends_of(e, code), a.first, &first, &last);
		return ret->first >= first && ret->last <= last;
	}
	if (b.first > a.last && b.first - a.last - 1 <= code[1])
		*ret = (struct span){ a.first, b.last };
	else if (op_of(code) == OP_NEAR && a.first > b.last && a.first - b.last - 1 <= code[1])
		*ret = (struct span){ b.first, a.last };
	else
		return false;
	return true;
}

static int64_t
nearest_after(struct spans left, struct spans right)
{
	int64_t nearest = -1;
	for (size_t i = 0; i < left.n; i++) {
		size_t k = eval_first_from(right, left.v[i].last + 1);
		if (k == right.n)
			continue;
		int64_t between = (int64_t)right.v[k].first - left.v[i].last - 1;
		if (nearest < 0 || between < nearest)
			nearest = between;
	}
	return nearest < SCAN_GAP ? nearest : -1;
}

int64_t
eval_nearest(const struct query *q, struct spans left, struct spans right)
{
	int64_t nearest = nearest_after(left, right);
	int64_t other = q->ordered ? -1 : nearest_after(right, left);
	return nearest < 0 || (other >= 0 && other < nearest) ? other : nearest;
}
