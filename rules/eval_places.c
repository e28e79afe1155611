/* Where words, phrases, NEAR and their like stand in an article. */
#include "rules/eval.h"

#include <stdlib.h>
#include <string.h>

#include "rules/eval_loose.h"
#include "rules/regex.h"

/* A list of places in the making: the top of the stack from `base` on. */
struct list {
	const struct eval *eval;
	size_t base;
};

static void put_spans(struct list *list, const uint32_t *code, struct range range);

static struct list
list_begin(const struct eval *e)
{
	return (struct list){ e, e->stack->n };
}

static size_t
list_n(const struct list *list)
{
	return list->eval->stack->n - list->base;
}

static void
count_cut(const struct eval *e)
{
	if (e->cut)
		++*e->cut;
}

/* False when no more are taken. */
static bool
add_span(struct list *list, struct span span)
{
	struct span_stack *stack = list->eval->stack;
	if (list_n(list) >= SPANS_MOST) {
		count_cut(list->eval);
		return false;
	}
	MEM_GROW(stack->v, stack->n, stack->cap);
	stack->v[stack->n++] = span;
	return true;
}

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
		if (!add_span(list, (struct span){ v[i], v[i] }))
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
		if (list && !add_span(list, (struct span){ start, start + n_terms - 1 }))
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
	return t->list && add_span(t->list, (struct span){ first, last });
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
		count_cut(e);
	return t.found;
}

/* ---- Lists of places ----------------------------------------------------------------------- */

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

static struct list
make_list(const struct eval *e, const uint32_t *code, struct range range)
{
	struct list list = list_begin(e);
	put_spans(&list, code, range);
	order(&list);
	return list;
}

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

/* ---- NEAR, SENTENCE, PARAGRAPH ------------------------------------------------------------- */

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
	return p->listed && add_span(&p->out, span);
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
static bool
near_places(const struct eval *e, const uint32_t *code, struct range range, bool listed)
{
	struct list left = make_list(e, code + 2, range);
	size_t n_left = list_n(&left);
	struct pairing p = {
		.eval = e, .left = left.base, .n_left = n_left, .listed = listed, .out = left
	};
	if (n_left) {
		struct list right = make_list(e, op_next(code + 2), range);
		p.right = right.base;
		p.n_right = list_n(&right);
		p.out = list_begin(e);
		if (p.n_right)
			find_pairs(&p, code);
	}
	move_down(&p, left.base);
	return p.found;
}

/* ---- Regular expressions ------------------------------------------------------------------- */

struct regex_running {
	void *context;
	bool (*found)(void *context, enum field field, size_t from, size_t to);
	enum field field;
	bool stopped;
};

static bool
regex_found(void *context, size_t from, size_t to)
{
	struct regex_running *run = context;
	run->stopped = !run->found(run->context, run->field, from, to);
	return !run->stopped;
}

void
eval_regex(const struct eval *e, const uint32_t *code, struct range range, void *context,
	bool (*found)(void *context, enum field field, size_t from, size_t to))
{
	const struct regex *regex = op_pointer(code + 1);
	struct regex_running run = { .context = context, .found = found };
	for (enum field f = range.first; f <= range.last && !run.stopped; f++) {
		run.field = f;
		if (!regex_each(regex, e->scan->fields[f], &run, regex_found))
			count_cut(e);
	}
}

/* Of the tokens, which ascend, the first that ends behind byte `at`. */
static size_t
token_behind(const struct word_place *tokens, size_t n, size_t at)
{
	size_t low = 0;
	while (n) {
		size_t half = n / 2;
		if (tokens[low + half].to <= at) {
			low += half + 1;
			n -= half + 1;
		} else
			n = half;
	}
	return low;
}

/* The words that bytes of a field touch, those of one author or tag; false: none. */
static bool
words_in(const struct scan *s, enum field field, size_t from, size_t to, struct span *ret)
{
	for (size_t i = 0; i < s->n_segments; i++) {
		const struct segment *segment = &s->segments[i];
		const struct word_place *tokens = s->tokens.v + segment->token;
		if (segment->field != field)
			continue;
		size_t first = token_behind(tokens, segment->n, from), last = first;
		if (first == segment->n || tokens[first].from >= to)
			continue;
		while (last + 1 < segment->n && tokens[last + 1].from < to)
			last++;
		*ret = (struct span){ segment->position + (uint32_t)first,
			segment->position + (uint32_t)last };
		return true;
	}
	return false;
}

/* The words that a match touches; one of nothing but signs has no place. */
static bool
take_match(void *context, enum field field, size_t from, size_t to)
{
	struct list *list = context;
	struct span span;
	return !words_in(list->eval->scan, field, from, to, &span) || add_span(list, span);
}

/* ---- Places of anything -------------------------------------------------------------------- */

static void
put_any(struct list *list, const uint32_t *code, struct range range)
{
	struct span_stack *stack = list->eval->stack;
	const uint32_t *end = op_next(code);
	for (code = op_operands(code); code < end; code = op_next(code)) {
		put_spans(list, code, range);
		if (list_n(list) > SPANS_MOST) {
			stack->n = list->base + SPANS_MOST;
			count_cut(list->eval);
		}
	}
}

static void
put_spans(struct list *list, const uint32_t *code, struct range range)
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
		eval_regex(e, code, range, list, take_match);
		break;
	case OP_OR:
		put_any(list, code, range);
		break;
	case OP_IN:
		put_spans(list, code + 2, eval_in(e, code));
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
	struct list list = make_list(e, code, range);
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
	struct list list = make_list(e, code, range);
	size_t n = list_n(&list);
	e->stack->n = list.base;
	return n;
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
