#include "rules/trial.h"

#include <stdlib.h>

#include "rules/assemble.h"
#include "rules/conditions.h"

/* The rule's terms, alone; ids by slot. */
static struct terms *
terms_of(const struct program *p, uint32_t *ids)
{
	struct terms *terms = terms_new();
	struct str rest = program_slots(p);
	for (uint32_t i = 0; i < p->n_slots; i++) {
		enum term_kind kind;
		struct str text = program_slot(&rest, &kind);
		ids[i] = terms_add(terms, kind, text);
	}
	return terms;
}

static void
mark_condition(void *context, struct str condition)
{
	scan_condition(context, condition);
}

void
trial_init(struct trial *t, const struct rule *r, const struct match_input *input, struct arena *a)
{
	const struct program *p = &r->program;
	uint32_t *ids = arena_array(a, p->n_slots, sizeof(*ids)),
		 *code = arena_array(a, p->n, sizeof(*code));
	*t = (struct trial){ .query = rule_tree(r, a).query, .terms = terms_of(p, ids) };
	assemble(p, ids, code);
	scan_init(&t->scan, t->terms);
	scan_article(&t->scan, input->fields, input->language);
	conditions_each(input, &t->scan, mark_condition);
	t->eval = (struct eval){ .scan = &t->scan,
		.input = input,
		.code = code,
		.parts = assemble_parts(p, r->source->match, a),
		.stack = &t->stack,
		.scratch = a,
		.cut = &t->cut,
		.sentences = &t->sentences,
		.memo = &t->memo };
	eval_begin(&t->eval);
	t->range = eval_range(&t->eval, FIELD_TITLE, FIELD_TEXT);
}

void
trial_free(struct trial *t)
{
	scan_free(&t->scan);
	terms_free(t->terms);
	sentences_free(&t->sentences);
	free(t->stack.v);
}

struct spans
trial_spans(const struct trial *t, const struct query *q, struct range range)
{
	return eval_spans(&t->eval, eval_at(&t->eval, q), range);
}

static const char *
where(const struct range *range)
{
	static const char *const names[] = { [FIELD_TITLE] = " in the title",
		[FIELD_LEAD] = " in the lead",
		[FIELD_TEXT] = " in the text",
		[FIELD_AUTHOR] = " in the by-line",
		[FIELD_TAG] = " among the tags",
		[FIELD_URL] = " in the address" };
	if (range->first == FIELD_TITLE && range->last == FIELD_LEAD)
		return " in the title or the lead";
	return range->first == range->last ? names[range->first] : "";
}

static void failure(
	const struct trial *t, const struct query *q, struct range range, struct buf *out);

static void
near_failure(const struct trial *t, const struct query *q, struct range range, struct buf *out)
{
	struct spans left = trial_spans(t, q->v[0], range), right = trial_spans(t, q->v[1], range);
	if (left.n == 0 || right.n == 0) {
		failure(t, q->v[left.n ? 1 : 0], range, out);
		return;
	}
	int64_t between = eval_nearest(q, left, right);
	query_show(q, out);
	if (between < 0)
		buf_cstr(out, q->ordered ? ": both are there, never in this order"
					 : ": both are there, never together");
	else
		buf_printf(out, ": %lld words stand between where they are nearest, %u may",
			(long long)between, q->distance);
}

static void
same_failure(const struct trial *t, const struct query *q, struct range range, struct buf *out)
{
	size_t left = trial_spans(t, q->v[0], range).n, right = trial_spans(t, q->v[1], range).n;
	if (left == 0 || right == 0) {
		failure(t, q->v[left ? 1 : 0], range, out);
		return;
	}
	query_show(q, out);
	buf_printf(out, ": both are there, never in one %s",
		q->kind == QUERY_SENTENCE ? "sentence" : "paragraph");
}

void
trial_number(const struct trial *t, const struct query *q, struct range range, struct buf *out)
{
	int64_t have;
	if (eval_number(&t->eval, eval_at(&t->eval, q), range, &have) == HELD_UNSTATED)
		buf_cstr(out, "not stated");
	else if (q->kind == QUERY_STORY)
		buf_cstr(out, "stories are not built yet");
	else if (q->kind == QUERY_LENGTH)
		buf_printf(out, "it has %lld words", (long long)have);
	else
		buf_printf(out, "it is %lld hours old", (long long)(have / 3600000000));
}

static void
first_failure(const struct trial *t, const struct query *q, struct range range, struct buf *out)
{
	for (size_t i = 0; i < q->n; i++)
		if (eval_query(&t->eval, q->v[i], range) == HELD_NO) {
			failure(t, q->v[i], range, out);
			return;
		}
}

static void
put_names(const struct query *q, struct buf *out)
{
	enum { MOST = 8 };
	for (size_t i = 0; i < q->n && i < MOST; i++) {
		buf_cstr(out, i ? ", " : "");
		buf_str(out, q->v[i]->written);
	}
	if (q->n > MOST)
		buf_printf(out, " and %u more", q->n - MOST);
}

static bool
all_written(const struct query *q)
{
	for (size_t i = 0; i < q->n; i++)
		if (q->v[i]->written.n == 0)
			return false;
	return true;
}

/* Of alternatives the one that held. */
static void
put_first_held(const struct trial *t, const struct query *q, struct range range, struct buf *out)
{
	for (size_t i = 0; i < q->n && (q->kind == QUERY_OR || q->kind == QUERY_SET); i++)
		if (eval_query(&t->eval, q->v[i], range) != HELD_NO) {
			put_first_held(t, q->v[i], range, out);
			return;
		}
	if (q->written.n)
		buf_str(out, q->written);
	else
		query_show(q, out);
}

static void
failure(const struct trial *t, const struct query *q, struct range range, struct buf *out)
{
	switch (q->kind) {
	case QUERY_AND:
		first_failure(t, q, range, out);
		return;
	case QUERY_OR:
	case QUERY_SET:
		if (q->n == 1) {
			failure(t, q->v[0], range, out);
			return;
		}
		buf_cstr(out, "none of ");
		if (q->kind == QUERY_SET)
			buf_printf(out, "@%.*s (", STR_ARG(q->value));
		if (all_written(q))
			put_names(q, out);
		else
			query_show(q, out);
		buf_cstr(out, q->kind == QUERY_SET ? ") is there" : " is there");
		buf_cstr(out, where(&range));
		return;
	case QUERY_IN:
		failure(t, q->v[0], eval_range(&t->eval, q->first, q->last), out);
		return;
	case QUERY_NOT:
		buf_cstr(out, "it is excluded by ");
		put_first_held(t, q->v[0], range, out);
		return;
	case QUERY_NEAR:
		near_failure(t, q, range, out);
		return;
	case QUERY_SENTENCE:
	case QUERY_PARAGRAPH:
		same_failure(t, q, range, out);
		return;
	case QUERY_SCORE:
		buf_printf(out, "%.*s comes to %lld", STR_ARG(q->written),
			(long long)eval_score(&t->eval, eval_at(&t->eval, q), range, NULL));
		return;
	case QUERY_REGEX:
		buf_printf(out, "%.*s is nowhere%s", STR_ARG(q->written), where(&range));
		return;
	case QUERY_FOCUS:
		buf_printf(out, "%.*s: it is mainly about something else", STR_ARG(q->written));
		return;
	case QUERY_AGE:
	case QUERY_LENGTH:
	case QUERY_STORY:
		buf_printf(out, "%.*s: ", STR_ARG(q->written));
		trial_number(t, q, range, out);
		return;
	case QUERY_ATLEAST:
		buf_printf(out, "%zu of ", trial_spans(t, q->v[0], range).n);
		query_show(q, out);
		return;
	case QUERY_WORDS:
		buf_printf(out, "%.*s is not there%s", STR_ARG(q->written), where(&range));
		return;
	case QUERY_ABOUT:
		buf_printf(out, "%.*s: not named%s%s", STR_ARG(q->written),
			q->least > 1 ? " often enough" : "", where(&range));
		return;
	case QUERY_LANG:
		buf_printf(out, "%.*s: it is in %.*s", STR_ARG(q->written),
			STR_ARG(t->eval.input->language.n ? t->eval.input->language
							  : S("an unknown language")));
		return;
	case QUERY_FROM:
	case QUERY_OUTLET:
	case QUERY_GROUP:
	case QUERY_VIA:
		buf_printf(out, "%.*s: no outlet of it is", STR_ARG(q->written));
		return;
	}
}

void
trial_failure(const struct trial *t, const struct query *q, struct buf *out)
{
	failure(t, q, t->range, out);
}
