/* Where words, phrases, NEAR and their like stand in an article. */
#include "rules/eval.h"

#include <stdlib.h>

#include "rules/eval_loose.h"
#include "rules/regex.h"

/* False when no more are taken. */
static bool
add_span(const struct eval *e, struct spans *out, struct span span)
{
	if (out->n >= SPANS_MOST) {
		if (e->cut)
			++*e->cut;
		return false;
	}
	ARENA_GROW(e->scratch, out->v, out->n, out->cap);
	out->v[out->n++] = span;
	return true;
}

/* Places of a phrase: each place of its rarest word is tried. */
static size_t
rarest_word(const struct eval *e, const struct query *q, struct range range)
{
	size_t rarest = 0, least = SIZE_MAX;
	for (size_t i = 0; i < q->n_words && least; i++) {
		size_t n;
		scan_places(e->scan, e->terms[q->words[i].slot], range.from, range.to, &n);
		if (n < least) {
			least = n;
			rarest = i;
		}
	}
	return rarest;
}

static bool
phrase_at(const struct eval *e, const struct query *q, uint32_t start)
{
	for (size_t i = 0; i < q->n_words; i++) {
		size_t n;
		uint32_t at = start + (uint32_t)i;
		scan_places(e->scan, e->terms[q->words[i].slot], at, at + 1, &n);
		if (n == 0)
			return false;
	}
	return true;
}

/* With out NULL: only whether there is one. */
static bool
phrase_spans(const struct eval *e, const struct query *q, struct range range, struct spans *out)
{
	size_t n, rarest = rarest_word(e, q, range);
	const uint32_t *v =
		scan_places(e->scan, e->terms[q->words[rarest].slot], range.from, range.to, &n);
	bool found = false;
	for (size_t i = 0; i < n && (out || !found); i++) {
		uint32_t start = v[i] - (uint32_t)rarest;
		if (v[i] < range.from + rarest || !phrase_at(e, q, start))
			continue;
		found = true;
		if (out &&
			!add_span(e, out, (struct span){ start, start + (uint32_t)q->n_words - 1 }))
			break;
	}
	return found;
}

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
loose_places(const struct eval *e, const struct query *q, struct range range)
{
	struct loose_list list = { 0 };
	for (size_t i = 0; i < q->n_words; i++) {
		size_t n;
		const uint32_t *v =
			scan_places(e->scan, e->terms[q->words[i].slot], range.from, range.to, &n);
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
	const struct eval *eval;
	struct spans *out;
	bool found;
};

static bool
take_loose(void *context, uint32_t first, uint32_t last)
{
	struct loose_taking *t = context;
	t->found = true;
	return t->out && add_span(t->eval, t->out, (struct span){ first, last });
}

static bool
loose_spans(const struct eval *e, const struct query *q, struct range range, struct spans *out)
{
	struct loose_list list = loose_places(e, q, range);
	struct loose_taking t = { e, out, false };
	if (!loose_each(list.v, list.n, (unsigned)q->n_words, q->distance, &t, take_loose) &&
		e->cut)
		++*e->cut;
	return t.found;
}

static bool
word_spans(const struct eval *e, const struct query *q, struct range range, struct spans *out)
{
	if (q->loose && q->n_words > 1)
		return loose_spans(e, q, range, out);
	bool found = phrase_spans(e, q, range, out);
	if (!q->joined || (found && !out))
		return found;
	size_t n;
	const uint32_t *v =
		scan_places(e->scan, e->terms[q->joined->slot], range.from, range.to, &n);
	for (size_t i = 0; i < n && out; i++)
		if (!add_span(e, out, (struct span){ v[i], v[i] }))
			break;
	return found || n > 0;
}

static int
by_place(const void *a, const void *b)
{
	const struct span *x = a, *y = b;
	if (x->first != y->first)
		return x->first < y->first ? -1 : 1;
	return (x->last > y->last) - (x->last < y->last);
}

static void
order(struct spans *s)
{
	if (s->n < 2)
		return;
	qsort(s->v, s->n, sizeof(*s->v), by_place);
	size_t n = 1;
	for (size_t i = 1; i < s->n; i++)
		if (by_place(&s->v[i], &s->v[n - 1]))
			s->v[n++] = s->v[i];
	s->n = n;
}

static const struct ends *
ends_of(const struct eval *e, const struct query *q)
{
	return q->kind == QUERY_SENTENCE ? &e->sentences->sentences : &e->sentences->paragraphs;
}

static struct span
hull(struct span a, struct span b)
{
	return (struct span){ a.first < b.first ? a.first : b.first,
		a.last > b.last ? a.last : b.last };
}

size_t
eval_first_from(const struct spans *s, uint32_t from)
{
	size_t low = 0, n = s->n;
	while (n) {
		size_t half = n / 2;
		if (s->v[low + half].first < from) {
			low += half + 1;
			n -= half + 1;
		} else
			n = half;
	}
	return low;
}

/* Pairs in the same sentence or paragraph; they may overlap. With out NULL only whether there is
 * one. */
static bool
same_pairs(const struct eval *e, const struct query *q, struct spans left, struct spans right,
	struct spans *out)
{
	bool found = false;
	sentences_find(e->sentences, e->scan);
	for (size_t i = 0; i < left.n; i++) {
		uint32_t first, last;
		ends_around(ends_of(e, q), left.v[i].first, &first, &last);
		if (left.v[i].last > last)
			continue;
		for (size_t k = eval_first_from(&right, first);
			k < right.n && right.v[k].first <= last; k++) {
			if (right.v[k].last > last)
				continue;
			found = true;
			if (!out)
				return true;
			if (!add_span(e, out, hull(left.v[i], right.v[k])))
				return true;
		}
	}
	return found;
}

/* Pairs with the left one first; with out NULL only whether there is one. */
static bool
pairs(const struct eval *e, unsigned distance, struct spans left, struct spans right,
	struct spans *out)
{
	bool found = false;
	for (size_t i = 0; i < left.n; i++) {
		uint32_t after = left.v[i].last + 1;
		for (size_t k = eval_first_from(&right, after);
			k < right.n && right.v[k].first - after <= distance; k++) {
			found = true;
			if (!out)
				return true;
			if (!add_span(e, out, (struct span){ left.v[i].first, right.v[k].last }))
				return true;
		}
	}
	return found;
}

static bool
near_spans(const struct eval *e, const struct query *q, struct range range, struct spans *out)
{
	struct spans left = eval_spans(e, q->v[0], range);
	if (left.n == 0)
		return false;
	struct spans right = eval_spans(e, q->v[1], range);
	if (q->kind != QUERY_NEAR)
		return same_pairs(e, q, left, right, out);
	bool found = pairs(e, q->distance, left, right, out);
	if (!q->ordered && (out || !found))
		found |= pairs(e, q->distance, right, left, out);
	return found;
}

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
eval_regex(const struct eval *e, const struct query *q, struct range range, void *context,
	bool (*found)(void *context, enum field field, size_t from, size_t to))
{
	struct regex_running run = { .context = context, .found = found };
	for (enum field f = range.first; f <= range.last && !run.stopped; f++) {
		run.field = f;
		if (!regex_each(q->regex, e->scan->fields[f], &run, regex_found) && e->cut)
			++*e->cut;
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
		const struct word_place *tokens = s->tokens + segment->token;
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

struct regex_taking {
	const struct eval *eval;
	struct spans *out;
};

/* The words that a match touches; one of nothing but signs has no place. */
static bool
take_match(void *context, enum field field, size_t from, size_t to)
{
	struct regex_taking *t = context;
	struct span span;
	return !words_in(t->eval->scan, field, from, to, &span) || add_span(t->eval, t->out, span);
}

static void
put_spans(const struct eval *e, const struct query *q, struct range range, struct spans *out)
{
	switch (q->kind) {
	case QUERY_WORDS:
		word_spans(e, q, range, out);
		break;
	case QUERY_NEAR:
	case QUERY_SENTENCE:
	case QUERY_PARAGRAPH:
		near_spans(e, q, range, out);
		break;
	case QUERY_REGEX:
		eval_regex(e, q, range, &(struct regex_taking){ e, out }, take_match);
		break;
	case QUERY_OR:
	case QUERY_SET:
		for (size_t i = 0; i < q->n; i++)
			put_spans(e, q->v[i], range, out);
		break;
	case QUERY_IN:
		put_spans(e, q->v[0], eval_range(e, q->first, q->last), out);
		break;
	default: /* query_resolve lets nothing else stand here */
		break;
	}
}

struct eval_known {
	const struct query *q;
	uint32_t from;
	struct spans spans;
	struct eval_known *next;
};

static struct spans
find_spans(const struct eval *e, const struct query *q, struct range range)
{
	struct spans out = { 0 };
	put_spans(e, q, range, &out);
	if (q->kind != QUERY_WORDS || q->joined || q->loose)
		order(&out);
	return out;
}

/* Of single words the places are found faster than remembered. */
struct spans
eval_spans(const struct eval *e, const struct query *q, struct range range)
{
	if (!e->memo || q->kind == QUERY_WORDS)
		return find_spans(e, q, range);
	for (const struct eval_known *k = e->memo->first; k; k = k->next)
		if (k->q == q && k->from == range.from)
			return k->spans;
	struct eval_known *known = arena_zero(e->scratch, sizeof(*known));
	known->q = q;
	known->from = range.from;
	known->spans = find_spans(e, q, range);
	known->next = e->memo->first;
	e->memo->first = known;
	return known->spans;
}

bool
eval_near_fits(
	const struct eval *e, const struct query *q, struct span a, struct span b, struct span *ret)
{
	if (q->kind != QUERY_NEAR) {
		uint32_t first, last;
		*ret = hull(a, b);
		sentences_find(e->sentences, e->scan);
		ends_around(ends_of(e, q), a.first, &first, &last);
		return ret->first >= first && ret->last <= last;
	}
	if (b.first > a.last && b.first - a.last - 1 <= q->distance)
		*ret = (struct span){ a.first, b.last };
	else if (!q->ordered && a.first > b.last && a.first - b.last - 1 <= q->distance)
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
		size_t k = eval_first_from(&right, left.v[i].last + 1);
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
eval_has_place(const struct eval *e, const struct query *q, struct range range)
{
	return q->kind == QUERY_WORDS ? word_spans(e, q, range, NULL)
				      : near_spans(e, q, range, NULL);
}
