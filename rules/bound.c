/* Which part of a rule came to a bound in an article: the rule is looked at once more, part by
 * part, the inner ones first. It costs what the bounds allow for each part, so it is asked only
 * when the matcher says that there was one. */
#include "rules/regex.h"
#include "rules/trial.h"

/* Whether finding out if q holds came to a bound. */
static bool
reaches(struct trial *t, const struct query *q, struct range range)
{
	size_t before = t->cut;
	eval_query(&t->eval, q, range);
	return t->cut != before;
}

/* Of a part that joins places, the one whose places are too many. */
static const struct query *
find_places(struct trial *t, const struct query *q, struct range range)
{
	for (size_t i = 0; i < q->n; i++) {
		size_t before = t->cut;
		trial_spans(t, q->v[i], range);
		if (t->cut != before)
			return find_places(t, q->v[i], range);
	}
	return q;
}

/* The innermost part that comes to a bound; NULL: none does. */
static const struct query *
find(struct trial *t, const struct query *q, struct range range)
{
	bool joins = q->kind == QUERY_NEAR || q->kind == QUERY_SENTENCE ||
		     q->kind == QUERY_PARAGRAPH || q->kind == QUERY_ATLEAST;
	if (!reaches(t, q, range))
		return NULL;
	if (q->kind == QUERY_IN)
		range = eval_range(&t->eval, q->first, q->last);
	for (size_t i = 0; i < q->n && !joins; i++) {
		const struct query *found = find(t, q->v[i], range);
		if (found)
			return found;
	}
	return joins ? find_places(t, q, range) : q;
}

bool
rule_bound(const struct rule *r, const struct match_input *input, struct arena *a, struct buf *out)
{
	struct trial t;
	trial_init(&t, r, input, a);
	t.eval.memo = NULL; /* what is remembered comes to no bound again */
	const struct query *q = find(&t, t.query, t.range);
	trial_free(&t);
	if (!q)
		return false;
	query_show(q, out);
	if (q->kind == QUERY_REGEX)
		buf_printf(out,
			" takes more steps than a regular expression may (%d, and %d for "
			"each byte of the text), or the text is over %d MB",
			REGEX_STEPS, REGEX_STEPS_A_BYTE, REGEX_TEXT_MOST >> 20);
	else if (q->loose)
		buf_printf(out, " stands in more ways than are tried, or in more than %d places",
			SPANS_MOST);
	else
		buf_printf(out, " has more than %d places", SPANS_MOST);
	return true;
}
