#include "rules/evidence.h"

#include <stdlib.h>

enum { PAIRS_MOST = 100 * 1000 /* tried for one place */ };

struct collecting {
	const struct eval *eval;
	struct arena *arena;
	struct evidence *v;
	size_t n, cap;
};

static void
add(struct collecting *c, enum field field, uint32_t at, uint32_t len, struct str part)
{
	if (c->n >= EVIDENCE_MOST)
		return;
	ARENA_GROW(c->arena, c->v, c->n, c->cap);
	c->v[c->n++] = (struct evidence){ field, at, len, part };
}

static struct str
part_of(const struct collecting *c, const uint32_t *code)
{
	return c->eval->parts[code - c->eval->code];
}

/* `term` is what was met at the last of these words. */
static void
add_words(struct collecting *c, const uint32_t *code, struct span span, uint32_t term)
{
	uint32_t from, to;
	enum field field = scan_bytes(c->eval->scan, span.first, span.last, term, &from, &to);
	add(c, field, from, to - from, part_of(c, code));
}

static bool
contains(struct spans s, struct span span)
{
	for (size_t i = 0; i < s.n; i++)
		if (s.v[i].first == span.first && s.v[i].last == span.last)
			return true;
	return false;
}

static void collect_span(
	struct collecting *c, const uint32_t *code, struct range range, struct span span);

/* Whether the two make up `span`; collects them then. */
static bool
is_pair(struct collecting *c, const uint32_t *code, struct range range, struct span span,
	struct span left, struct span right)
{
	struct span whole;
	if (!eval_near_fits(c->eval, code, left, right, &whole) || whole.first != span.first ||
		whole.last != span.last)
		return false;
	collect_span(c, code + 2, range, left);
	collect_span(c, op_next(code + 2), range, right);
	return true;
}

/* The two places that make up `span`: the first pair found is enough. One of them begins it, one
 * ends it. */
static void
collect_pair(struct collecting *c, const uint32_t *code, struct range range, struct span span)
{
	bool is_near = op_of(code) == OP_NEAR || op_of(code) == OP_ONEAR;
	struct spans left = eval_spans(c->eval, code + 2, range),
		     right = eval_spans(c->eval, op_next(code + 2), range);
	size_t tries = 0;
	for (size_t i = eval_first_from(left, span.first);
		i < left.n && left.v[i].first <= span.last; i++) {
		struct span x = left.v[i];
		if (x.last > span.last || (x.first != span.first && x.last != span.last && is_near))
			continue;
		/* Behind the left one, or from the start where it is not the first. */
		bool behind = x.first == span.first && is_near;
		size_t k = eval_first_from(right, behind ? x.last + 1 : span.first);
		for (; k < right.n && right.v[k].first <= span.last && tries++ < PAIRS_MOST; k++)
			if (is_pair(c, code, range, span, x, right.v[k]))
				return;
			else if (behind ? right.v[k].first - x.last - 1 > code[1]
					: is_near && right.v[k].first > span.first)
				break;
	}
}

/* A phrase in any order: its words inside the span. */
static void
add_loose(struct collecting *c, const uint32_t *code, struct span span)
{
	for (const uint32_t *term = code + 2; term < op_next(code); term++) {
		size_t n;
		const uint32_t *v =
			scan_places(c->eval->scan, *term, span.first, span.last + 1, &n);
		for (size_t k = 0; k < n && k < EVIDENCE_MOST_EACH; k++)
			add_words(c, code, (struct span){ v[k], v[k] }, *term);
	}
}

struct matching {
	struct collecting *collecting;
	struct str part;
	size_t n;
};

static bool
add_match(void *context, enum field field, size_t from, size_t to)
{
	struct matching *m = context;
	add(m->collecting, field, (uint32_t)from, (uint32_t)(to - from), m->part);
	return ++m->n < EVIDENCE_MOST_EACH && m->collecting->n < EVIDENCE_MOST;
}

/* What stands at one place of a part with places. */
static void
collect_span(struct collecting *c, const uint32_t *code, struct range range, struct span span)
{
	const uint32_t *end = op_next(code);
	switch (op_of(code)) {
	case OP_WORD:
		add_words(c, code, span, op_arg(code));
		break;
	case OP_PHRASE:
		add_words(c, code, span, end[-1]);
		break;
	case OP_LOOSE:
		add_loose(c, code, span);
		break;
	case OP_REGEX: /* of a match its words are marked */
		add_words(c, code, span, UINT32_MAX);
		break;
	case OP_NEAR:
	case OP_ONEAR:
	case OP_SENTENCE:
	case OP_PARAGRAPH:
		collect_pair(c, code, range, span);
		break;
	case OP_IN:
		collect_span(c, code + 2, eval_in(c->eval, code), span);
		break;
	default:
		for (code = op_operands(code); code < end; code = op_next(code))
			if (contains(eval_spans(c->eval, code, range), span)) {
				collect_span(c, code, range, span);
				break;
			}
		break;
	}
}

static void
collect_spans(struct collecting *c, const uint32_t *code, struct range range)
{
	struct spans s = eval_spans(c->eval, code, range);
	for (size_t i = 0; i < s.n && i < EVIDENCE_MOST_EACH && c->n < EVIDENCE_MOST; i++)
		collect_span(c, code, range, s.v[i]);
}

static void
collect_about(struct collecting *c, const uint32_t *code, struct range range)
{
	const struct match_input *input = c->eval->input;
	size_t found = 0;
	for (size_t i = 0; i < input->n_mentions && found < EVIDENCE_MOST_EACH; i++) {
		const struct mention *m = &input->mentions[i];
		if (m->field < range.first || m->field > range.last ||
			!region_fulfils(op_pointer(code + 2), m))
			continue;
		add(c, m->field, m->at, m->len, part_of(c, code));
		found++;
	}
}

static void
collect_score(struct collecting *c, const uint32_t *code, struct range range)
{
	const uint32_t *operand = op_operands(code);
	for (uint32_t i = 0; i < code[2]; i++, operand = op_next(operand))
		if ((int32_t)code[3 + i] > 0)
			collect_spans(c, operand, range);
}

/* Of a long list most words are not there, which is soon told. */
static bool
holds(const struct eval *e, const uint32_t *code, struct range range)
{
	if (op_of(code) == OP_WORD)
		return eval_has_word(e, op_arg(code), range);
	return eval_code(e, code, range) == HELD_YES;
}

static void
collect(struct collecting *c, const uint32_t *code, struct range range)
{
	const uint32_t *end = op_next(code);
	switch (op_of(code)) {
	case OP_AND:
	case OP_OR:
		for (code = op_operands(code); code < end; code = op_next(code))
			if (holds(c->eval, code, range))
				collect(c, code, range);
		break;
	case OP_NOT:
		break;
	case OP_IN:
		collect(c, code + 2, eval_in(c->eval, code));
		break;
	case OP_WORD:
	case OP_PHRASE:
	case OP_LOOSE:
	case OP_NEAR:
	case OP_ONEAR:
	case OP_SENTENCE:
	case OP_PARAGRAPH:
		collect_spans(c, code, range);
		break;
	case OP_REGEX:
		eval_regex(c->eval, code, range, &(struct matching){ c, part_of(c, code), 0 },
			add_match);
		break;
	case OP_ATLEAST:
		collect_spans(c, code + 2, range);
		break;
	case OP_SCORE:
		collect_score(c, code, range);
		break;
	case OP_ABOUT:
	case OP_FOCUS:
		collect_about(c, code, range);
		break;
	case OP_LANG:
	case OP_FROM:
	case OP_OUTLET:
	case OP_AGE:
	case OP_LENGTH:
	case OP_STORY:
		add(c, FIELD_TITLE, 0, 0, part_of(c, code));
		break;
	}
}

static int
by_place(const void *a, const void *b)
{
	const struct evidence *x = a, *y = b;
	if (x->field != y->field)
		return x->field < y->field ? -1 : 1;
	if (x->at != y->at)
		return x->at < y->at ? -1 : 1;
	if (x->len != y->len)
		return x->len < y->len ? -1 : 1;
	return str_cmp(x->part, y->part);
}

struct evidence *
evidence_of(const struct eval *e, const uint32_t *code, struct range range, struct arena *a,
	size_t *ret_n)
{
	struct collecting c = { .eval = e, .arena = a };
	collect(&c, code, range);
	if (c.n)
		qsort(c.v, c.n, sizeof(*c.v), by_place);
	size_t n = 0;
	for (size_t i = 0; i < c.n; i++)
		if (n == 0 || by_place(&c.v[i], &c.v[n - 1]))
			c.v[n++] = c.v[i];
	*ret_n = n;
	return c.v;
}
