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

static void
add_words(struct collecting *c, const struct query *q, struct span span)
{
	const struct query_word *last = &q->words[q->n_words - 1];
	if (q->joined && span.last - span.first + 1 < q->n_words)
		last = q->joined;
	uint32_t from, to;
	enum field field = scan_bytes(
		c->eval->scan, span.first, span.last, c->eval->terms[last->slot], &from, &to);
	add(c, field, from, to - from, q->written);
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
	struct collecting *c, const struct query *q, struct range range, struct span span);

/* Whether the two make up `span`; collects them then. */
static bool
is_pair(struct collecting *c, const struct query *q, struct range range, struct span span,
	struct span left, struct span right)
{
	struct span whole;
	if (!eval_near_fits(c->eval, q, left, right, &whole) || whole.first != span.first ||
		whole.last != span.last)
		return false;
	collect_span(c, q->v[0], range, left);
	collect_span(c, q->v[1], range, right);
	return true;
}

/* The two places that make up `span`: the first pair found is enough. One of them begins it, one
 * ends it. */
static void
collect_pair(struct collecting *c, const struct query *q, struct range range, struct span span)
{
	struct spans left = eval_spans(c->eval, q->v[0], range),
		     right = eval_spans(c->eval, q->v[1], range);
	size_t tries = 0;
	for (size_t i = eval_first_from(&left, span.first);
		i < left.n && left.v[i].first <= span.last; i++) {
		struct span x = left.v[i];
		if (x.last > span.last ||
			(x.first != span.first && x.last != span.last && q->kind == QUERY_NEAR))
			continue;
		/* Behind the left one, or from the start where it is not the first. */
		bool behind = x.first == span.first && q->kind == QUERY_NEAR;
		size_t k = eval_first_from(&right, behind ? x.last + 1 : span.first);
		for (; k < right.n && right.v[k].first <= span.last && tries++ < PAIRS_MOST; k++)
			if (is_pair(c, q, range, span, x, right.v[k]))
				return;
			else if (behind ? right.v[k].first - x.last - 1 > q->distance
					: q->kind == QUERY_NEAR && right.v[k].first > span.first)
				break;
	}
}

/* A phrase in any order: its words inside the span. */
static void
add_loose(struct collecting *c, const struct query *q, struct span span)
{
	for (size_t i = 0; i < q->n_words; i++) {
		size_t n;
		uint32_t from, to, term = c->eval->terms[q->words[i].slot];
		const uint32_t *v = scan_places(c->eval->scan, term, span.first, span.last + 1, &n);
		for (size_t k = 0; k < n && k < EVIDENCE_MOST_EACH; k++) {
			enum field field = scan_bytes(c->eval->scan, v[k], v[k], term, &from, &to);
			add(c, field, from, to - from, q->written);
		}
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

static void
collect_regex(struct collecting *c, const struct query *q, struct range range)
{
	eval_regex(c->eval, q, range, &(struct matching){ c, q->written, 0 }, add_match);
}

/* Of a match its words are marked. */
static void
add_matched_words(struct collecting *c, const struct query *q, struct span span)
{
	uint32_t from, to;
	enum field field = scan_bytes(c->eval->scan, span.first, span.last, UINT32_MAX, &from, &to);
	add(c, field, from, to - from, q->written);
}

/* What stands at one place of a node with places. */
static void
collect_span(struct collecting *c, const struct query *q, struct range range, struct span span)
{
	switch (q->kind) {
	case QUERY_WORDS:
		if (q->loose && q->n_words > 1)
			add_loose(c, q, span);
		else
			add_words(c, q, span);
		break;
	case QUERY_REGEX:
		add_matched_words(c, q, span);
		break;
	case QUERY_NEAR:
	case QUERY_SENTENCE:
	case QUERY_PARAGRAPH:
		collect_pair(c, q, range, span);
		break;
	case QUERY_IN:
		collect_span(c, q->v[0], eval_range(c->eval, q->first, q->last), span);
		break;
	default:
		for (size_t i = 0; i < q->n; i++)
			if (contains(eval_spans(c->eval, q->v[i], range), span)) {
				collect_span(c, q->v[i], range, span);
				break;
			}
		break;
	}
}

static void
collect_spans(struct collecting *c, const struct query *q, struct range range)
{
	struct spans s = eval_spans(c->eval, q, range);
	for (size_t i = 0; i < s.n && i < EVIDENCE_MOST_EACH && c->n < EVIDENCE_MOST; i++)
		collect_span(c, q, range, s.v[i]);
}

static void
collect_about(struct collecting *c, const struct query *q, struct range range)
{
	const struct match_input *input = c->eval->input;
	size_t found = 0;
	for (size_t i = 0; i < input->n_mentions && found < EVIDENCE_MOST_EACH; i++) {
		const struct mention *m = &input->mentions[i];
		if (m->field < range.first || m->field > range.last ||
			!region_fulfils(&q->target, m))
			continue;
		add(c, m->field, m->at, m->len, q->written);
		found++;
	}
}

static void
collect(struct collecting *c, const struct query *q, struct range range)
{
	switch (q->kind) {
	case QUERY_AND:
	case QUERY_OR:
	case QUERY_SET:
		for (size_t i = 0; i < q->n; i++)
			if (eval_query(c->eval, q->v[i], range) == HELD_YES)
				collect(c, q->v[i], range);
		break;
	case QUERY_NOT:
		break;
	case QUERY_IN:
		collect(c, q->v[0], eval_range(c->eval, q->first, q->last));
		break;
	case QUERY_WORDS:
	case QUERY_NEAR:
	case QUERY_SENTENCE:
	case QUERY_PARAGRAPH:
		collect_spans(c, q, range);
		break;
	case QUERY_REGEX:
		collect_regex(c, q, range);
		break;
	case QUERY_ATLEAST:
		collect_spans(c, q->v[0], range);
		break;
	case QUERY_SCORE:
		for (size_t i = 0; i < q->n; i++)
			if (q->weights[i] > 0)
				collect_spans(c, q->v[i], range);
		break;
	case QUERY_ABOUT:
	case QUERY_FOCUS:
		collect_about(c, q, range);
		break;
	case QUERY_LANG:
	case QUERY_FROM:
	case QUERY_OUTLET:
	case QUERY_GROUP:
	case QUERY_VIA:
	case QUERY_AGE:
	case QUERY_LENGTH:
	case QUERY_STORY:
		add(c, FIELD_TITLE, 0, 0, q->written);
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
evidence_of(const struct eval *e, const struct query *q, struct range range, struct arena *a,
	size_t *ret_n)
{
	struct collecting c = { .eval = e, .arena = a };
	collect(&c, q, range);
	if (c.n)
		qsort(c.v, c.n, sizeof(*c.v), by_place);
	size_t n = 0;
	for (size_t i = 0; i < c.n; i++)
		if (n == 0 || by_place(&c.v[i], &c.v[n - 1]))
			c.v[n++] = c.v[i];
	*ret_n = n;
	return c.v;
}
