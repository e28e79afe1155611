/* Whether a rule could hold for an article of an outlet: words, places and languages may hold, only
 * what it asks of the outlet is decided. */
#include "rules/conditions.h"
#include "rules/eval.h"
#include "rules/rule_inside.h"

struct reaching {
	struct str *slots;
	bool *met; /* by slot */
	uint32_t n;
	bool anywhere; /* an aggregator: its papers may be from anywhere */
};

static enum held
reach(const struct reaching *x, const uint32_t *code)
{
	const uint32_t *end = op_next(code);
	bool all = op_of(code) == OP_AND;
	enum held held = all ? HELD_YES : HELD_NO;
	switch (op_of(code)) {
	case OP_AND:
	case OP_OR:
		for (code = op_operands(code); code < end; code = op_next(code)) {
			enum held one = reach(x, code);
			if (all ? one < held : one > held)
				held = one;
		}
		return held;
	case OP_NOT:
		return HELD_YES - reach(x, code + 1);
	case OP_FROM:
		if (x->anywhere)
			return HELD_UNSTATED;
		/* fall through */
	case OP_OUTLET:
		return x->met[op_arg(code)] ? HELD_YES : HELD_NO;
	default:
		return HELD_UNSTATED;
	}
}

static void
meet(void *context, struct str condition)
{
	struct reaching *x = context;
	for (uint32_t i = 0; i < x->n; i++)
		x->met[i] |= str_eq(x->slots[i], condition);
}

bool
rule_can_reach(const struct rule *r, struct str outlet, struct str title, struct str country,
	const struct str_list *groups)
{
	AUTO(arena) struct arena *a = arena_new();
	const struct match_outlet one = { .name = outlet,
		.title = title,
		.country = country,
		.groups = groups,
		.is_via = true,
		.is_paper = true };
	struct reaching x = { .n = r->program.n_slots, .anywhere = country.n == 0 };
	struct str rest = program_slots(&r->program);
	x.slots = arena_array(a, x.n, sizeof(*x.slots));
	x.met = arena_array(a, x.n, sizeof(*x.met));
	for (uint32_t i = 0; i < x.n; i++) {
		enum term_kind kind;
		struct str text = program_slot(&rest, &kind);
		x.slots[i] = kind == TERM_CONDITION ? text : STR_NONE;
	}
	conditions_of_outlet(&one, &x, meet);
	return reach(&x, r->program.code) != HELD_NO;
}
