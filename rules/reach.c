/* Whether a rule could hold for an article of an outlet: words, places and languages may hold, only
 * what it asks of the outlet is decided. */
#include "rules/eval.h"

static enum held
reach(const struct query *q, const struct match_outlet *outlet, const struct folded_outlet *folded)
{
	enum held held = q->kind == QUERY_AND ? HELD_YES : HELD_NO;
	switch (q->kind) {
	case QUERY_AND:
	case QUERY_OR:
	case QUERY_SET:
		for (size_t i = 0; i < q->n; i++) {
			enum held one = reach(q->v[i], outlet, folded);
			if (q->kind == QUERY_AND ? one < held : one > held)
				held = one;
		}
		return held;
	case QUERY_NOT:
		return HELD_YES - reach(q->v[0], outlet, folded);
	case QUERY_FROM:
		if (outlet->country.n == 0) /* an aggregator: its papers may be from anywhere */
			return HELD_UNSTATED;
		/* fall through */
	case QUERY_OUTLET:
	case QUERY_GROUP:
	case QUERY_VIA:
		return eval_outlet_fits(q, outlet, folded) ? HELD_YES : HELD_NO;
	default:
		return HELD_UNSTATED;
	}
}

bool
rule_can_reach(const struct rule *r, struct str outlet, struct str title, struct str country,
	const struct str_list *groups)
{
	AUTO(arena) struct arena *a = arena_new();
	struct match_outlet one = { .name = outlet,
		.title = title,
		.country = country,
		.groups = groups,
		.is_via = true,
		.is_paper = true };
	struct match_input input = { .outlets = &one, .n_outlets = 1 };
	return reach(r->query, &one, eval_outlets(&input, a)) != HELD_NO;
}
