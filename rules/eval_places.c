/* Where words, phrases, NEAR and their like stand in an article. */
#include "rules/eval_list.h"

#include <stdlib.h>
#include <string.h>

#include "rules/eval_loose.h"

/* ---- Words and phrases --------------------------------------------------------------------- */

static const uint32_t *
places(const struct eval *e, uint32_t term, struct range range, size_t *ret_n)
{
	return scan_places(e->scan, term, range.from, range.to, ret_n);
}

static void
put_word(struct list *list, uint32_t term, struct range range)
{
	size_t n;
	const uint32_t *v = places(list->eval, term, range, &n);
	for (size_t i = 0; i < n; i++)
		if (!list_add(list, (struct span){ v[i], v[i] }))
			break;
}

static bool
may_have_all(const struct eval *e, const uint32_t *terms, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (!scan_may_have(e->scan, scan_word_bit(terms[i])))
			return false;
	for (size_t i = 0; i < n; i++)
		if (!scan_has(e->scan, terms[i]))
			return false;
	return true;
}

/* Places of a phrase: each place of its rarest word is tried. */
static size_t
rarest_word(const struct eval *e, const uint32_t *terms, size_t n_terms, struct range range)
{
	size_t rarest = 0, least = SIZE_MAX;
	for (size_t i = 0; i < n_terms && least; i++) {
		size_t n;
		places(e, terms[i], range, &n);
		if (n < least) {
			rarest = i;
			least = n;
		}
	}
	return rarest;
}

static bool
phrase_at(const struct eval *e, const uint32_t *terms, size_t n_terms, uint32_t start)
{
	for (uint32_t i = 0; i < n_terms; i++) {
		size_t n;
		scan_places(e->scan, terms[i], start + i, start + i + 1, &n);
		if (n == 0)
			return false;
	}
	return true;
}

/* With list NULL: only whether there is one. */
static bool
put_phrase(const struct eval *e, const uint32_t *code, struct range range, struct list *list)
{
	const uint32_t *terms = code + 1;
	uint32_t n_terms = op_arg(code);
	if (!may_have_all(e, terms, n_terms))
		return false;
	size_t n, rarest = rarest_word(e, terms, n_terms, range);
	const uint32_t *v = places(e, terms[rarest], range, &n);
	bool found = false;
	for (size_t i = 0; i < n && (list || !found); i++) {
		uint32_t start = v[i] - (uint32_t)rarest;
		if (v[i] < range.from + rarest || !phrase_at(e, terms, n_terms, start))
			continue;
		found = true;
		if (list && !list_add(list, (struct span){ start, start + n_terms - 1 }))
			break;
	}
	return found;
}

/* ---- Phrases in any order ------------------------------------------------------------------ */

struct loose_list {
	struct loose_place *v;
	size_t n, cap;
};

static int
by_position(const void *a, const void *b)
{
	const struct loose_place *x = a, *y = b;
	return (x->position > y->position) - (x->position < y->position);
}

/* The places of all words of a loose phrase, each once; none when a word has none. */
static struct loose_list
loose_places(const struct eval *e, const uint32_t *terms, size_t n_terms, struct range range)
{
	struct loose_list list = { 0 };
	for (size_t i = 0; i < n_terms; i++) {
		size_t n;
		const uint32_t *v = places(e, terms[i], range, &n);
		if (n == 0)
			return (struct loose_list){ 0 };
		for (size_t k = 0; k < n; k++) {
			ARENA_GROW(e->scratch, list.v, list.n, list.cap);
			list.v[list.n++] = (struct loose_place){ v[k], 1U << i };
		}
	}
	if (list.n)
		qsort(list.v, list.n, sizeof(*list.v), by_position);
	size_t n = 0;
	for (size_t i = 0; i < list.n; i++)
		if (n && list.v[n - 1].position == list.v[i].position)
			list.v[n - 1].words |= list.v[i].words;
		else
			list.v[n++] = list.v[i];
	list.n = n;
	return list;
}

struct loose_taking {
	struct list *list;
	bool found;
};

static bool
take_loose(void *context, uint32_t first, uint32_t last)
{
	struct loose_taking *t = context;
	t->found = true;
	return t->list && list_add(t->list, (struct span){ first, last });
}

static bool
put_loose(const struct eval *e, const uint32_t *code, struct range range, struct list *list)
{
	const uint32_t *terms = code + 2;
	unsigned n_terms = op_arg(code) - 1;
	if (!may_have_all(e, terms, n_terms))
		return false;
	struct loose_list all = loose_places(e, terms, n_terms, range);
	struct loose_taking t = { list, false };
	if (!loose_each(all.v, all.n, n_terms, code[1], &t, take_loose))
		eval_cut(e);
	return t.found;
}

/* ---- Lists of places ----------------------------------------------------------------------- */

bool
list_add(struct list *list, struct span span)
{
	struct span_stack *stack = list->eval->stack;
	if (list_n(list) >= SPANS_MOST) {
		eval_cut(list->eval);
		return false;
	}
	MEM_GROW(stack->v, stack->n, stack->cap);
	stack->v[stack->n++] = span;
	return true;
}

static int
by_place(const void *a, const void *b)
{
	const struct span *x = a, *y = b;
	if (x->first != y->first)
		return x->first < y->first ? -1 : 1;
	return (x->last > y->last) - (x->last < y->last);
}

/* Nearly always they are few, and in order. */
static void
order(const struct list *list)
{
	struct span *v = list->eval->stack->v + list->base;
	size_t n = list_n(list), kept = 1, ordered = 1;
	while (ordered < n && by_place(&v[ordered - 1], &v[ordered]) < 0)
		ordered++;
	if (ordered >= n)
		return;
	qsort(v, n, sizeof(*v), by_place);
	for (size_t i = 1; i < n; i++)
		if (by_place(&v[i], &v[kept - 1]))
			v[kept++] = v[i];
	list->eval->stack->n = list->base + kept;
}

struct list
list_make(const struct eval *e, const uint32_t *code, struct range range)
{
	struct list list = list_begin(e);
	list_put(&list, code, range);
	order(&list);
	return list;
}

/* ---- Places of anything -------------------------------------------------------------------- */

static void
put_any(struct list *list, const uint32_t *code, struct range range)
{
	struct span_stack *stack = list->eval->stack;
	const uint32_t *end = op_next(code);
	for (code = op_operands(code); code < end; code = op_next(code)) {
		list_put(list, code, range);
		if (list_n(list) > SPANS_MOST) {
			stack->n = list->base + SPANS_MOST;
			eval_cut(list->eval);
		}
	}
}

void
list_put(struct list *list, const uint32_t *code, struct range range)
{
	const struct eval *e = list->eval;
	switch (op_of(code)) {
	case OP_WORD:
		put_word(list, op_arg(code), range);
		break;
	case OP_PHRASE:
		put_phrase(e, code, range, list);
		break;
	case OP_LOOSE:
		put_loose(e, code, range, list);
		break;
	case OP_NEAR:
	case OP_ONEAR:
	case OP_SENTENCE:
	case OP_PARAGRAPH:
		near_places(e, code, range, true);
		break;
	case OP_REGEX:
		regex_places(list, code, range);
		break;
	case OP_OR:
		put_any(list, code, range);
		break;
	case OP_IN:
		list_put(list, code + 2, eval_in(e, code));
		break;
	default: /* query_resolve lets nothing else stand here */
		break;
	}
}

struct eval_known {
	const uint32_t *code;
	uint32_t from;
	struct spans spans;
	struct eval_known *next;
};

static struct spans
find_spans(const struct eval *e, const uint32_t *code, struct range range)
{
	struct list list = list_make(e, code, range);
	size_t n = list_n(&list);
	struct span *v = arena_alloc(e->scratch, n * sizeof(*v));
	if (n)
		memcpy(v, e->stack->v + list.base, n * sizeof(*v));
	e->stack->n = list.base;
	return (struct spans){ v, n };
}

struct spans
eval_spans(const struct eval *e, const uint32_t *code, struct range range)
{
	if (!e->memo)
		return find_spans(e, code, range);
	for (const struct eval_known *k = e->memo->first; k; k = k->next)
		if (k->code == code && k->from == range.from)
			return k->spans;
	struct eval_known *known = arena_zero(e->scratch, sizeof(*known));
	known->code = code;
	known->from = range.from;
	known->spans = find_spans(e, code, range);
	known->next = e->memo->first;
	e->memo->first = known;
	return known->spans;
}

size_t
eval_count(const struct eval *e, const uint32_t *code, struct range range)
{
	struct list list = list_make(e, code, range);
	size_t n = list_n(&list);
	e->stack->n = list.base;
	return n;
}

bool
eval_has_word_at(const struct eval *e, uint32_t term, struct range range)
{
	size_t n;
	places(e, term, range, &n);
	return n > 0;
}

bool
eval_has_place(const struct eval *e, const uint32_t *code, struct range range)
{
	switch (op_of(code)) {
	case OP_WORD:
		return eval_has_word(e, op_arg(code), range);
	case OP_PHRASE:
		return put_phrase(e, code, range, NULL);
	case OP_LOOSE:
		return put_loose(e, code, range, NULL);
	default:
		return near_places(e, code, range, false);
	}
}
