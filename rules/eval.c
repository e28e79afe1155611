#include "rules/eval.h"

#include "rules/regex.h"

static enum term_kind
term_kind(const struct query_word *word)
{
	static const enum term_kind kinds[] = { [WORD_FOLDED] = TERM_FOLDED,
		[WORD_EXACT] = TERM_EXACT,
		[WORD_INFLECTED] = TERM_INFLECTED,
		[WORD_STEM] = TERM_STEM,
		[WORD_FUZZY] = TERM_FUZZY };
	return kinds[word->kind];
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
	enum held held = all ? HELD_YES : HELD_NO, enough = all ? HELD_NO : HELD_YES;
	for (int late = 0; late <= q->has_regex; late++) /* regular expressions last */
		for (size_t i = 0; i < q->n && held != enough; i++) {
			if (q->v[i]->has_regex != late)
				continue;
			enum held one = eval_query(e, q->v[i], range);
			if (all ? one < held : one > held)
				held = one;
		}
	return held;
}

static enum held
yes_if(bool yes)
{
	return yes ? HELD_YES : HELD_NO;
}

static size_t
count_in(struct spans s, struct range range)
{
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++)
		n += s.v[i].first >= range.from && s.v[i].first < range.to;
	return n;
}

int64_t
eval_score(const struct eval *e, const struct query *q, struct range range, size_t *ret_n)
{
	enum { MOST = 3 /* occurrences of one term */ };
	int64_t score = 0;
	for (size_t i = 0; i < q->n; i++) {
		struct spans s = eval_spans(e, q->v[i], range);
		size_t n = s.n + count_in(s, eval_range(e, FIELD_TITLE, FIELD_TITLE));
		score += q->weights[i] * (int64_t)(n < MOST ? n : MOST);
		if (ret_n)
			ret_n[i] = n;
	}
	return score;
}

static bool
compares(int64_t have, enum comparison comparison, int64_t wanted)
{
	switch (comparison) {
	case COMPARE_EQUAL:
		return have == wanted;
	case COMPARE_LESS:
		return have < wanted;
	case COMPARE_AT_MOST:
		return have <= wanted;
	case COMPARE_MORE:
		return have > wanted;
	case COMPARE_AT_LEAST:
		return have >= wanted;
	}
	return false;
}

static int64_t
count_words(const struct eval *e, struct range range)
{
	int64_t n = 0;
	for (size_t i = 0; i < e->scan->n_segments; i++) {
		const struct segment *s = &e->scan->segments[i];
		n += s->position >= range.from && s->position < range.to ? s->n : 0;
	}
	return n;
}

enum held
eval_number(const struct eval *e, const struct query *q, struct range range, int64_t *ret_have)
{
	const struct match_input *input = e->input;
	*ret_have = 0;
	if (q->kind == QUERY_STORY) /* there are no stories yet */
		return input->outlets_unstated ? HELD_UNSTATED : HELD_NO;
	if (q->kind == QUERY_AGE && (input->published_at == 0 || input->now == 0))
		return HELD_UNSTATED;
	*ret_have =
		q->kind == QUERY_LENGTH ? count_words(e, range) : input->now - input->published_at;
	return yes_if(compares(*ret_have, q->comparison, q->number));
}

static bool
is_in_focus(struct str_list focus, struct str code)
{
	for (size_t i = 0; i < focus.n; i++)
		if (str_eq(focus.v[i], code))
			return true;
	return false;
}

/* A mention of the place, in a country that the article is mainly about. */
static enum held
holds_focus(const struct eval *e, const struct query *q)
{
	const struct match_input *input = e->input;
	struct region_summary summary;
	region_summary(input->mentions, input->n_mentions, e->scratch, &summary);
	for (size_t i = 0; i < input->n_mentions; i++) {
		const struct mention *m = &input->mentions[i];
		if (region_fulfils(&q->target, m) && is_in_focus(summary.focus, m->country))
			return HELD_YES;
	}
	return HELD_NO;
}

static bool
stop_at_first(void *context, enum field field, size_t from, size_t to)
{
	(void)field;
	(void)from;
	(void)to;
	*(bool *)context = true;
	return false;
}

static bool
holds_regex(const struct eval *e, const struct query *q, struct range range)
{
	bool found = false;
	eval_regex(e, q, range, &found, stop_at_first);
	return found;
}

enum held
eval_query(const struct eval *e, const struct query *q, struct range range)
{
	int64_t have;
	switch (q->kind) {
	case QUERY_AND:
		return holds_list(e, q, range, true);
	case QUERY_OR:
	case QUERY_SET:
		return holds_list(e, q, range, false);
	case QUERY_NOT:
		return HELD_YES - eval_query(e, q->v[0], range);
	case QUERY_IN:
		return eval_query(e, q->v[0], eval_range(e, q->first, q->last));
	case QUERY_WORDS:
	case QUERY_NEAR:
	case QUERY_SENTENCE:
	case QUERY_PARAGRAPH:
		return yes_if(eval_has_place(e, q, range));
	case QUERY_REGEX:
		return yes_if(holds_regex(e, q, range));
	case QUERY_SCORE:
		return yes_if(eval_score(e, q, range, NULL) >= q->number);
	case QUERY_AGE:
	case QUERY_LENGTH:
	case QUERY_STORY:
		return eval_number(e, q, range, &have);
	case QUERY_FOCUS:
		return holds_focus(e, q);
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
