/* Whether code holds: the operators that answer yes or no. */
#include "rules/eval.h"

#include "rules/regex.h"

/* What a sample does not state is not held against it; it may state a country and no outlet. */
void
eval_begin(struct eval *e)
{
	const struct match_input *input = e->input;
	e->no_lang = input->language_unstated ? HELD_UNSTATED : HELD_NO;
	e->no_outlet = input->outlets_unstated ? HELD_UNSTATED : HELD_NO;
	e->no_from = input->n_outlets ? HELD_NO : e->no_outlet;
}

static enum held
yes_if(bool yes)
{
	return yes ? HELD_YES : HELD_NO;
}

static enum held
holds_about(const struct eval *e, const uint32_t *code, struct range range)
{
	const struct region_target *target = op_pointer(code + 2);
	uint32_t least = code[1];
	size_t n = 0;
	for (size_t i = 0; i < e->input->n_mentions && n < least; i++) {
		const struct mention *m = &e->input->mentions[i];
		n += m->field >= range.first && m->field <= range.last && region_fulfils(target, m);
	}
	return yes_if(n >= least);
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
holds_focus(const struct eval *e, const uint32_t *code)
{
	const struct region_target *target = op_pointer(code + 2);
	const struct match_input *input = e->input;
	struct region_summary summary;
	region_summary(input->mentions, input->n_mentions, e->scratch, &summary);
	for (size_t i = 0; i < input->n_mentions; i++) {
		const struct mention *m = &input->mentions[i];
		if (region_fulfils(target, m) && is_in_focus(summary.focus, m->country))
			return HELD_YES;
	}
	return HELD_NO;
}

static enum held
holds_all(const struct eval *e, const uint32_t *code, struct range range)
{
	const uint32_t *end = op_next(code);
	enum held held = HELD_YES;
	for (code = op_operands(code); code < end && held != HELD_NO; code = op_next(code)) {
		enum held one = eval_code(e, code, range);
		held = one < held ? one : held;
	}
	return held;
}

static enum held
holds_any(const struct eval *e, const uint32_t *code, struct range range)
{
	const uint32_t *end = op_next(code);
	enum held held = HELD_NO;
	/* The words come first, and nearly always they are all. */
	for (code = op_operands(code); code < end && op_of(code) == OP_WORD; code++)
		if (eval_has_word(e, op_arg(code), range))
			return HELD_YES;
	for (; code < end && held != HELD_YES; code = op_next(code)) {
		enum held one = eval_code(e, code, range);
		held = one > held ? one : held;
	}
	return held;
}

int64_t
eval_score(const struct eval *e, const uint32_t *code, struct range range, size_t *ret_n)
{
	enum { MOST = 3 /* occurrences of one term */ };
	const uint32_t *operand = op_operands(code), *weights = code + 3;
	uint32_t title_to = e->scan->field_from[FIELD_TITLE + 1];
	int64_t score = 0;
	for (uint32_t i = 0; i < code[2]; i++, operand = op_next(operand)) {
		struct spans s = eval_spans(e, operand, range);
		size_t n = s.n;
		for (size_t k = 0; k < s.n; k++) /* a hit in the title counts twice */
			n += s.v[k].first < title_to;
		score += (int32_t)weights[i] * (int64_t)(n < MOST ? n : MOST);
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
eval_number(const struct eval *e, const uint32_t *code, struct range range, int64_t *ret_have)
{
	const struct match_input *input = e->input;
	enum op op = op_of(code);
	*ret_have = 0;
	if (op == OP_STORY) /* there are no stories yet */
		return input->outlets_unstated ? HELD_UNSTATED : HELD_NO;
	if (op == OP_AGE && (input->published_at == 0 || input->now == 0))
		return HELD_UNSTATED;
	*ret_have = op == OP_LENGTH ? count_words(e, range) : input->now - input->published_at;
	return yes_if(compares(*ret_have, (enum comparison)code[1], op_number(code + 2)));
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
holds_regex(const struct eval *e, const uint32_t *code, struct range range)
{
	bool found = false;
	eval_regex(e, code, range, &found, stop_at_first);
	return found;
}

enum held
eval_code(const struct eval *e, const uint32_t *code, struct range range)
{
	int64_t have;
	switch (op_of(code)) {
	case OP_AND:
		return holds_all(e, code, range);
	case OP_OR:
		return holds_any(e, code, range);
	case OP_NOT:
		return HELD_YES - eval_code(e, code + 1, range);
	case OP_IN:
		return eval_code(e, code + 2, eval_in(e, code));
	case OP_WORD:
		return yes_if(eval_has_word(e, op_arg(code), range));
	case OP_PHRASE:
	case OP_LOOSE:
	case OP_NEAR:
	case OP_ONEAR:
	case OP_SENTENCE:
	case OP_PARAGRAPH:
		return yes_if(eval_has_place(e, code, range));
	case OP_ATLEAST:
		return yes_if(eval_count(e, code + 2, range) >= code[1]);
	case OP_SCORE:
		return yes_if(eval_score(e, code, range, NULL) >= code[1]);
	case OP_REGEX:
		return yes_if(holds_regex(e, code, range));
	case OP_ABOUT:
		return holds_about(e, code, range);
	case OP_FOCUS:
		return holds_focus(e, code);
	case OP_AGE:
	case OP_LENGTH:
	case OP_STORY:
		return eval_number(e, code, range, &have);
	case OP_LANG:
		return scan_has(e->scan, op_arg(code)) ? HELD_YES : e->no_lang;
	case OP_FROM:
		return scan_has(e->scan, op_arg(code)) ? HELD_YES : e->no_from;
	case OP_OUTLET:
		return scan_has(e->scan, op_arg(code)) ? HELD_YES : e->no_outlet;
	}
	return HELD_NO;
}
