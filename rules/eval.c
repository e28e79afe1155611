#include "rules/eval.h"

#include <stdlib.h>

static enum term_kind
term_kind(const struct query_word *word)
{
	return word->kind == WORD_EXACT       ? TERM_EXACT
	       : word->kind == WORD_INFLECTED ? TERM_INFLECTED
					      : TERM_FOLDED;
}

void
eval_add_terms(const struct query *q, struct terms *terms, uint32_t *ids)
{
	for (size_t i = 0; i < q->n_words; i++)
		ids[q->words[i].slot] = terms_add(terms, term_kind(&q->words[i]), q->words[i].text);
	if (q->joined)
		ids[q->joined->slot] = terms_add(terms, term_kind(q->joined), q->joined->text);
	for (size_t i = 0; i < q->n; i++)
		eval_add_terms(q->v[i], terms, ids);
}

struct range
eval_range(const struct eval *e, enum field first, enum field last)
{
	return (struct range){ e->scan->field_from[first], e->scan->field_from[last + 1], first,
		last };
}

static struct str
fold(struct arena *a, struct str s)
{
	return s.n ? words_fold(a, s) : STR_NONE;
}

struct folded_outlet *
eval_outlets(const struct match_input *input, struct arena *a)
{
	struct folded_outlet *v = arena_array(a, input->n_outlets, sizeof(*v));
	for (size_t i = 0; i < input->n_outlets; i++) {
		const struct match_outlet *o = &input->outlets[i];
		v[i].name = fold(a, o->name);
		v[i].title = fold(a, o->title);
		size_t n = o->groups ? o->groups->n : 0;
		v[i].groups = (struct str_list){ arena_array(a, n, sizeof(struct str)), n };
		for (size_t k = 0; k < n; k++)
			v[i].groups.v[k] = fold(a, o->groups->v[k]);
	}
	return v;
}

static void
add_span(const struct eval *e, struct spans *out, struct span span)
{
	if (out->n >= SPANS_MOST) {
		if (e->cut)
			++*e->cut;
		return;
	}
	ARENA_GROW(e->scratch, out->v, out->n, out->cap);
	out->v[out->n++] = span;
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
		if (out)
			add_span(e, out, (struct span){ start, start + (uint32_t)q->n_words - 1 });
	}
	return found;
}

static bool
word_spans(const struct eval *e, const struct query *q, struct range range, struct spans *out)
{
	bool found = phrase_spans(e, q, range, out);
	if (!q->joined || (found && !out))
		return found;
	size_t n;
	const uint32_t *v =
		scan_places(e->scan, e->terms[q->joined->slot], range.from, range.to, &n);
	for (size_t i = 0; i < n && out; i++)
		add_span(e, out, (struct span){ v[i], v[i] });
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

/* The first of them that begins at `from` or later. */
static size_t
first_from(const struct spans *s, uint32_t from)
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

/* Pairs with the left one first; with out NULL only whether there is one. */
static bool
pairs(const struct eval *e, unsigned distance, struct spans left, struct spans right,
	struct spans *out)
{
	bool found = false;
	for (size_t i = 0; i < left.n; i++) {
		uint32_t after = left.v[i].last + 1;
		for (size_t k = first_from(&right, after);
			k < right.n && right.v[k].first - after <= distance; k++) {
			found = true;
			if (!out)
				return true;
			add_span(e, out, (struct span){ left.v[i].first, right.v[k].last });
			if (out->n >= SPANS_MOST)
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
	bool found = pairs(e, q->distance, left, right, out);
	if (!q->ordered && (out || !found))
		found |= pairs(e, q->distance, right, left, out);
	return found;
}

static struct range
narrowed(const struct eval *e, const struct query *q)
{
	return eval_range(e, q->first, q->last);
}

static void
put_spans(const struct eval *e, const struct query *q, struct range range, struct spans *out)
{
	switch (q->kind) {
	case QUERY_WORDS:
		word_spans(e, q, range, out);
		break;
	case QUERY_NEAR:
		near_spans(e, q, range, out);
		break;
	case QUERY_OR:
	case QUERY_SET:
		for (size_t i = 0; i < q->n; i++)
			put_spans(e, q->v[i], range, out);
		break;
	case QUERY_IN:
		put_spans(e, q->v[0], narrowed(e, q), out);
		break;
	default: /* query_resolve lets nothing else stand here */
		break;
	}
}

struct spans
eval_spans(const struct eval *e, const struct query *q, struct range range)
{
	struct spans out = { 0 };
	put_spans(e, q, range, &out);
	if (q->kind != QUERY_WORDS || q->joined)
		order(&out);
	return out;
}

bool
eval_near_fits(const struct query *q, struct span a, struct span b, struct span *ret)
{
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
		size_t k = first_from(&right, left.v[i].last + 1);
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
eval_outlet_fits(const struct query *q, const struct match_outlet *outlet,
	const struct folded_outlet *folded)
{
	switch (q->kind) {
	case QUERY_VIA:
		if (!outlet->is_via)
			return false;
		/* fall through */
	case QUERY_OUTLET:
		return q->folded.n &&
		       (str_eq(q->folded, folded->name) || str_eq(q->folded, folded->title));
	case QUERY_GROUP:
		for (size_t i = 0; i < folded->groups.n; i++)
			if (q->folded.n && str_eq(q->folded, folded->groups.v[i]))
				return true;
		return false;
	case QUERY_FROM:
		if (outlet->country.n == 0)
			return false;
		if (str_ieq(outlet->country, q->target.name))
			return true;
		for (const char *const *m = q->target.members; m && *m; m++)
			if (str_ieq(outlet->country, str_from(*m)))
				return true;
		return false;
	default:
		return false;
	}
}

static enum held
holds_outlet(const struct eval *e, const struct query *q)
{
	for (size_t i = 0; i < e->input->n_outlets; i++)
		if (eval_outlet_fits(q, &e->input->outlets[i], &e->outlets[i]))
			return HELD_YES;
	/* A sample may state a country and no outlet. */
	bool stated = !e->input->outlets_unstated || (q->kind == QUERY_FROM && e->input->n_outlets);
	return stated ? HELD_NO : HELD_UNSTATED;
}

static enum held
holds_about(const struct eval *e, const struct query *q, struct range range)
{
	size_t n = 0;
	for (size_t i = 0; i < e->input->n_mentions && n < q->least; i++) {
		const struct mention *m = &e->input->mentions[i];
		n += m->field >= range.first && m->field <= range.last &&
		     region_fulfils(&q->target, m);
	}
	return n >= q->least ? HELD_YES : HELD_NO;
}

static enum held
holds_lang(const struct eval *e, const struct query *q)
{
	if (str_ieq(e->input->language, q->value))
		return HELD_YES;
	return e->input->language_unstated ? HELD_UNSTATED : HELD_NO;
}

static enum held
holds_list(const struct eval *e, const struct query *q, struct range range, bool all)
{
	enum held held = all ? HELD_YES : HELD_NO;
	for (size_t i = 0; i < q->n; i++) {
		enum held one = eval_query(e, q->v[i], range);
		if (all ? one < held : one > held)
			held = one;
		if (held == (all ? HELD_NO : HELD_YES))
			break;
	}
	return held;
}

static enum held
yes_if(bool yes)
{
	return yes ? HELD_YES : HELD_NO;
}

enum held
eval_query(const struct eval *e, const struct query *q, struct range range)
{
	switch (q->kind) {
	case QUERY_AND:
		return holds_list(e, q, range, true);
	case QUERY_OR:
	case QUERY_SET:
		return holds_list(e, q, range, false);
	case QUERY_NOT:
		return HELD_YES - eval_query(e, q->v[0], range);
	case QUERY_IN:
		return eval_query(e, q->v[0], narrowed(e, q));
	case QUERY_WORDS:
		return yes_if(word_spans(e, q, range, NULL));
	case QUERY_NEAR:
		return yes_if(near_spans(e, q, range, NULL));
	case QUERY_ATLEAST:
		return yes_if(eval_spans(e, q->v[0], range).n >= q->least);
	case QUERY_ABOUT:
		return holds_about(e, q, range);
	case QUERY_LANG:
		return holds_lang(e, q);
	case QUERY_FROM:
	case QUERY_OUTLET:
	case QUERY_GROUP:
	case QUERY_VIA:
		return holds_outlet(e, q);
	}
	return HELD_NO;
}
