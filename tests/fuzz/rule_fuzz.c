/* A rule and an article of any bytes, "rule NUL title NUL lead NUL text": the matcher, explain and
 * the rule as it shows itself say the same, evidence and the sentence shown lie inside the texts,
 * and what the rule asks the index for is there. */
#include <stdlib.h>

#include "base/utf8.h"
#include "rules/match.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

static const struct rule *
compile(struct str text, struct arena *a)
{
	static struct gazetteer *gazetteer;
	static struct str members[] = { STR_INIT("~attaque"), STR_INIT("Africa Corps") };
	static const struct rule_set sets[] = { { STR_INIT("set"), { members, 2 }, NULL } };
	if (!gazetteer)
		gazetteer = gazetteer_new(NULL, 0);
	struct rule_world world = { .sets = sets, .n_sets = 1, .gazetteer = gazetteer };
	struct rule_source *source = arena_zero(a, sizeof(*source));
	struct rule_problems problems = { 0 };
	struct rule *rule = NULL;
	source->name = S("rule");
	source->match = text;
	return rule_compile(source, &world, a, &rule, &problems) ? NULL : rule;
}

static void
check_hit(const struct rule_hit *hit, const struct match_input *input)
{
	for (size_t i = 0; i < hit->n_evidence; i++) {
		const struct evidence *e = &hit->evidence[i];
		if (e->field >= FIELD_N || (size_t)e->at + e->len > input->fields[e->field].n ||
			!utf8_valid(
				str_sub(input->fields[e->field], e->at, (size_t)e->at + e->len)))
			abort();
	}
	struct excerpt x = match_excerpt(input->fields, hit->evidence, hit->n_evidence, 200);
	if ((size_t)x.at + x.len > input->fields[x.field].n)
		abort();
}

/* Whether the matcher says that the rule holds. */
static bool
holds(const struct rule *rule, const struct match_input *input, struct arena *a)
{
	struct rule_hit *hits;
	size_t n;
	AUTO(matcher) struct matcher *m = matcher_new(&rule, 1);
	matcher_run(m, input, a, &hits, &n);
	if (n)
		check_hit(hits, input);
	return n > 0;
}

static struct str
take_field(struct str *rest, struct arena *a)
{
	struct str field = STR_NONE;
	str_next(rest, 0, &field);
	return utf8_clean(a, field);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	static const struct match_outlet outlet = { .name = STR_INIT("aps"),
		.title = STR_INIT("APS"),
		.country = STR_INIT("DZ"),
		.is_via = true };
	static const char *const languages[] = { "fr", "en", "es", "ar", "" };
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf said = { 0 };
	struct str rest = { n ? (const char *)bytes : "", n };
	struct str text = take_field(&rest, a);
	struct match_input input = { .language = str_from(languages[n % 5]),
		.outlets = &outlet,
		.n_outlets = 1,
		.now = 2000000,
		.published_at = 1000000 };
	for (int f = FIELD_TITLE; f <= FIELD_TEXT; f++)
		input.fields[f] = take_field(&rest, a);
	const struct rule *rule = compile(text, a);
	if (!rule)
		return 0;
	bool held = holds(rule, &input, a);
	rule_explain(rule, &input, a, &said, false);
	if (held != str_starts(buf_view(&said), S("rule matches")) || !utf8_valid(buf_view(&said)))
		abort();
	struct str shown = rule_show(rule, a);
	const struct rule *again = shown.n < 32 * 1024 ? compile(shown, a) : NULL;
	if (again && held != holds(again, &input, a))
		abort();
	rule_to_fts(rule, a);
	return 0;
}
