/* Rules that test themselves: hits that must match, misses that must not. */
#include "base/utf8.h"
#include "rules/evidence.h"
#include "rules/language.h"
#include "rules/trial.h"

struct sampling {
	const struct rule *rule;
	const struct gazetteer *gazetteer;
	struct arena *arena;
	struct rule_problems *problems;
	struct str hint; /* the rule's own languages */
	bool failed;
};

/* The languages that a rule asks for, with commas between. */
static void
put_languages(const struct query *q, struct buf *out)
{
	if (q->kind == QUERY_LANG)
		buf_printf(out, "%s%.*s", out->n ? "," : "", STR_ARG(q->value));
	for (size_t i = 0; i < q->n && q->kind != QUERY_NOT; i++)
		put_languages(q->v[i], out);
}

static struct str
language_of_sample(const struct sampling *s, const struct rule_sample *sample)
{
	if (sample->language.n)
		return sample->language;
	struct str both =
		arena_printf(s->arena, "%.*s\n%.*s", STR_ARG(sample->title), STR_ARG(sample->text));
	return language_of(both, s->hint, NULL);
}

static struct str
country_code(const struct sampling *s, struct str from)
{
	struct region_target target;
	if (from.n == 2 || !s->gazetteer ||
		region_resolve(s->gazetteer, from, s->arena, &target, NULL) || !target.is_country)
		return from;
	return target.name;
}

static struct match_input
input_of(const struct sampling *s, const struct rule_sample *sample)
{
	struct match_input input = { .language = language_of_sample(s, sample),
		.outlets_unstated = true };
	input.fields[FIELD_TITLE] = sample->title;
	input.fields[FIELD_TEXT] = sample->text;
	input.language_unstated = input.language.n == 0;
	struct match_outlet *outlet = arena_zero(s->arena, sizeof(*outlet));
	outlet->country = country_code(s, sample->from);
	outlet->is_via = true;
	input.outlets = outlet;
	input.n_outlets = sample->from.n > 0;
	struct region_text text = { .title = sample->title,
		.text = sample->text,
		.language = input.language,
		.country = outlet->country };
	struct mention *mentions = NULL;
	if (s->gazetteer)
		region_tag(s->gazetteer, &text, s->arena, &mentions, &input.n_mentions);
	input.mentions = mentions;
	return input;
}

static void
put_parts(const struct trial *t, struct arena *a, struct buf *out)
{
	size_t n;
	struct evidence *v = evidence_of(&t->eval, t->eval.code, t->range, a, &n);
	for (size_t i = 0; i < n && i < 8; i++)
		if (i == 0 || !str_eq(v[i].part, v[i - 1].part))
			buf_printf(out, "%s%.*s", i ? ", " : ": it has ", STR_ARG(v[i].part));
}

static struct str
name_of(const struct rule_sample *sample)
{
	struct str name = sample->title.n ? sample->title : sample->text;
	return utf8_cut(name, 60);
}

static void
run_sample(struct sampling *s, const struct rule_sample *sample, enum rule_key key, size_t element)
{
	struct match_input input = input_of(s, sample);
	struct query_site site = {
		.arena = s->arena, .problems = s->problems, .key = key, .element = element
	};
	struct trial t;
	trial_init(&t, s->rule, &input, s->arena);
	bool holds = eval_query(&t.eval, t.query, t.range) != HELD_NO;
	AUTO(buf) struct buf why = { 0 };
	struct str name = name_of(sample), more = name.n < sample->title.n ? S("...") : STR_NONE;
	if (key == RULE_HITS && !holds) {
		buf_cstr(&why, ": ");
		trial_failure(&t, t.query, &why);
		query_error(&site, 0, STR_NONE, "the rule does not match its sample \"%.*s%.*s\"%s",
			STR_ARG(name), STR_ARG(more), why.s);
		s->failed = true;
	} else if (key == RULE_MISSES && holds) {
		put_parts(&t, s->arena, &why);
		query_error(&site, 0, STR_NONE,
			"the rule matches \"%.*s%.*s\", which it must not%s", STR_ARG(name),
			STR_ARG(more), why.s ? why.s : "");
		s->failed = true;
	}
	trial_free(&t);
}

enum status
rule_run_samples(const struct rule *r, const struct rule_source *source, const struct gazetteer *g,
	struct arena *a, struct rule_problems *problems)
{
	AUTO(buf) struct buf languages = { 0 };
	if (source->n_hits + source->n_misses)
		put_languages(rule_tree(r, a).query, &languages);
	struct sampling s = { .rule = r,
		.gazetteer = g,
		.arena = a,
		.problems = problems,
		.hint = buf_view(&languages) };
	for (size_t i = 0; i < source->n_hits; i++)
		run_sample(&s, &source->hits[i], RULE_HITS, i);
	for (size_t i = 0; i < source->n_misses; i++)
		run_sample(&s, &source->misses[i], RULE_MISSES, i);
	return s.failed ? STATUS_BAD : STATUS_OK;
}
