/* Why a rule matches an article or not: the rule's tree, each part with what was found. */
#include <stdlib.h>

#include "rules/evidence.h"
#include "rules/trial.h"

struct explaining {
	const struct trial *trial;
	struct arena *arena;
	struct buf *out;
	bool colour;
};

static void
mark(struct explaining *x, enum held held, int depth)
{
	static const char *const marks[] = { "✗", "?", "✓" };
	static const char *const colours[] = { "\033[31m", "\033[33m", "\033[32m" };
	for (int i = 0; i < depth; i++)
		buf_cstr(x->out, "  ");
	buf_printf(x->out, "%s%s%s ", x->colour ? colours[held] : "", marks[held],
		x->colour ? "\033[0m" : "");
}

/* The words found, with the field: title "attaque", text "attaques" "Attaque" (5 times). */
static void
put_found(struct explaining *x, const struct evidence *v, size_t n)
{
	enum { MOST = 3 };
	size_t shown = 0, in_field = 0;
	for (size_t i = 0; i < n; i++) {
		if (v[i].len == 0)
			continue;
		bool begins = shown == 0 || v[i].field != v[i - 1].field;
		in_field = begins ? 1 : in_field + 1;
		if (in_field > MOST)
			continue;
		if (begins)
			buf_printf(x->out, "%s %s", shown ? "," : "  —", field_name(v[i].field));
		buf_printf(x->out, " “%.*s”",
			STR_ARG(str_sub(x->trial->eval.input->fields[v[i].field], v[i].at,
				v[i].at + v[i].len)));
		shown++;
	}
	if (n > shown && shown)
		buf_printf(x->out, " and %zu more", n - shown);
}

static void
put_label(struct explaining *x, const struct query *q)
{
	static const char *const fields[] = { [FIELD_TITLE] = "title",
		[FIELD_LEAD] = "lead",
		[FIELD_TEXT] = "text",
		[FIELD_AUTHOR] = "author",
		[FIELD_TAG] = "tag",
		[FIELD_URL] = "url" };
	switch (q->kind) {
	case QUERY_AND:
		buf_cstr(x->out, "all of");
		break;
	case QUERY_OR:
		buf_cstr(x->out, "any of");
		break;
	case QUERY_SET:
		buf_printf(x->out, "@%.*s", STR_ARG(q->value));
		break;
	case QUERY_NOT:
		buf_cstr(x->out, "NOT");
		break;
	case QUERY_NEAR:
		buf_printf(x->out, "%sNEAR/%u", q->ordered ? "O" : "", q->distance);
		break;
	case QUERY_SENTENCE:
		buf_cstr(x->out, "SENTENCE");
		break;
	case QUERY_PARAGRAPH:
		buf_cstr(x->out, "PARAGRAPH");
		break;
	case QUERY_SCORE:
		buf_printf(x->out, "SCORE/%lld", (long long)q->number);
		break;
	case QUERY_ATLEAST:
		buf_printf(x->out, "ATLEAST/%u", q->least);
		break;
	case QUERY_IN:
		buf_printf(x->out, "in the %s%s%s", fields[q->first],
			q->first == q->last ? "" : " or ",
			q->first == q->last ? "" : fields[q->last]);
		break;
	default:
		buf_str(x->out, q->written);
		if (q->kind == QUERY_ABOUT && q->least > 1 && str_find_byte(q->written, '#') < 0)
			buf_printf(x->out, " (%u times)", q->least);
		break;
	}
}

static void
put_distance(struct explaining *x, const struct query *q, struct range range)
{
	const struct trial *t = x->trial;
	int64_t between =
		eval_nearest(q, trial_spans(t, q->v[0], range), trial_spans(t, q->v[1], range));
	if (between >= 0)
		buf_printf(x->out, "  — %lld between where they are nearest", (long long)between);
}

/* What each term of a SCORE brings. */
static void
explain_score(struct explaining *x, const struct query *q, struct range range, int depth)
{
	const struct eval *e = &x->trial->eval;
	size_t *n = arena_array(x->arena, q->n, sizeof(*n));
	int64_t score = eval_score(e, eval_at(e, q), range, n);
	buf_printf(x->out, "  — it comes to %lld\n", (long long)score);
	for (size_t i = 0; i < q->n; i++) {
		size_t n_found;
		long long counted = n[i] < 3 ? (long long)n[i] : 3;
		mark(x, n[i] ? HELD_YES : HELD_NO, depth);
		query_show(q->v[i], x->out);
		buf_printf(x->out, "^%d", q->weights[i]);
		if (n[i]) {
			struct evidence *v =
				evidence_of(e, eval_at(e, q->v[i]), range, x->arena, &n_found);
			buf_printf(x->out, ": %lld × %d = %lld", counted, q->weights[i],
				counted * q->weights[i]);
			put_found(x, v, n_found);
		}
		buf_byte(x->out, '\n');
	}
}

/* The value that the article has, for a condition that failed. */
static void
put_value(struct explaining *x, const struct query *q)
{
	const struct match_input *input = x->trial->eval.input;
	if (q->kind == QUERY_LANG)
		buf_printf(x->out, "  — it is in %.*s",
			STR_ARG(input->language.n ? input->language : S("?")));
	if (q->kind != QUERY_FROM && q->kind != QUERY_OUTLET && q->kind != QUERY_VIA)
		return;
	for (size_t i = 0; i < input->n_outlets; i++) {
		const struct match_outlet *o = &input->outlets[i];
		struct str value = q->kind != QUERY_FROM ? o->name
				   : o->country.n        ? o->country
							 : S("?");
		buf_printf(x->out, "%s %.*s", i ? "," : "  — it is", STR_ARG(value));
	}
}

static void explain(struct explaining *x, const struct query *q, struct range range, int depth);

/* Of many alternatives those that held; how many did not. */
static void
explain_alternatives(
	struct explaining *x, const struct query *q, struct range range, int depth, bool any_held)
{
	enum { FEW = 4 };
	size_t silent = 0;
	for (size_t i = 0; i < q->n; i++) {
		if (q->n > FEW && q->v[i]->kind == QUERY_WORDS &&
			eval_query(&x->trial->eval, q->v[i], range) == HELD_NO) {
			silent++;
			continue;
		}
		explain(x, q->v[i], range, depth);
	}
	if (silent == 0)
		return;
	mark(x, HELD_NO, depth);
	if (any_held) {
		buf_printf(x->out, "%zu others\n", silent);
		return;
	}
	for (size_t i = 0, shown = 0; i < q->n && shown < 24; i++)
		if (q->v[i]->kind == QUERY_WORDS)
			buf_printf(
				x->out, "%s%.*s", shown++ ? ", " : "", STR_ARG(q->v[i]->written));
	buf_cstr(x->out, silent > 24 ? " ...\n" : "\n");
}

static void
explain_leaf(struct explaining *x, const struct query *q, struct range range, enum held held)
{
	size_t n;
	bool is_number = q->kind == QUERY_AGE || q->kind == QUERY_LENGTH || q->kind == QUERY_STORY;
	if (held == HELD_UNSTATED && !is_number)
		buf_cstr(x->out, "  — not stated");
	else if (held == HELD_YES) {
		const struct eval *e = &x->trial->eval;
		struct evidence *v = evidence_of(e, eval_at(e, q), range, x->arena, &n);
		put_found(x, v, n);
	} else
		put_value(x, q);
	if (is_number) {
		buf_cstr(x->out, "  — ");
		trial_number(x->trial, q, range, x->out);
	}
	buf_byte(x->out, '\n');
}

static void
explain(struct explaining *x, const struct query *q, struct range range, int depth)
{
	enum held held = eval_query(&x->trial->eval, q, range);
	mark(x, held, depth);
	put_label(x, q);
	if (q->n == 0) {
		explain_leaf(x, q, range, held);
		return;
	}
	if (q->kind == QUERY_IN)
		range = eval_range(&x->trial->eval, q->first, q->last);
	if (q->kind == QUERY_SCORE) {
		explain_score(x, q, range, depth + 1);
		return;
	}
	if (q->kind == QUERY_NEAR)
		put_distance(x, q, range);
	buf_byte(x->out, '\n');
	if (q->kind == QUERY_OR || q->kind == QUERY_SET) {
		explain_alternatives(x, q, range, depth + 1, held == HELD_YES);
		return;
	}
	for (size_t i = 0; i < q->n; i++)
		explain(x, q->v[i], range, depth + 1);
}

void
rule_explain(const struct rule *r, const struct match_input *input, struct arena *a,
	struct buf *out, bool colour)
{
	struct trial t;
	trial_init(&t, r, input, a);
	struct explaining x = { &t, a, out, colour };
	const struct query *q = t.query->n == 1 ? t.query->v[0] : t.query;
	bool holds = eval_query(&t.eval, q, t.range) != HELD_NO;
	buf_printf(out, "%.*s %s\n", STR_ARG(rule_name(r)), holds ? "matches" : "does not match");
	explain(&x, q, t.range, 0);
	if (!holds) {
		buf_cstr(out, "first part that failed: ");
		trial_failure(&t, q, out);
		buf_byte(out, '\n');
	}
	size_t before = out->n;
	if (t.cut) {
		buf_cstr(out, "note: ");
		if (rule_bound(r, input, a, out))
			buf_cstr(out, "; what lies beyond was not looked at\n");
		else
			buf_cut(out, before);
	}
	trial_free(&t);
}
