/* The engine against brute force, over random rules of the whole language and random articles. */
#include "tests/brute.h"

#include "tests/rule_kit.h"

enum { ROUNDS = 60, RULES = 40, ARTICLES = 12 };

struct round {
	struct rule_kit kit;
	struct node *nodes[RULES];
	const struct rule *rules[RULES], *shown[RULES];
	struct article_kit article;
	size_t held, not_held;
};

static void
make_rules(struct round *r, struct dice *dice)
{
	for (int i = 0; i < RULES; i++) {
		AUTO(buf) struct buf text = { 0 };
		r->nodes[i] = brute_rule(dice, r->kit.arena);
		brute_text(r->nodes[i], &text);
		r->rules[i] = kit_rule(&r->kit, arena_str(r->kit.arena, buf_view(&text)).s);
		if (!r->rules[i])
			fail_msg("%s is refused: %.*s", text.s, STR_ARG(r->kit.problems.v[0].text));
		struct str shown = rule_show(r->rules[i], r->kit.arena);
		r->shown[i] = kit_rule(&r->kit, shown.s);
		if (!r->shown[i])
			fail_msg("%s shows as %s, which is refused: %.*s", text.s, shown.s,
				STR_ARG(r->kit.problems.v[0].text));
		assert_str(rule_show(r->shown[i], r->kit.arena), shown.s);
	}
}

static void
report(const struct round *r, int i, bool got, const char *who)
{
	AUTO(buf) struct buf text = { 0 };
	brute_text(r->nodes[i], &text);
	buf_printf(&text, "\nlanguage %.*s", STR_ARG(r->article.input.language));
	for (int f = 0; f < 5; f++)
		buf_printf(&text, "\n%s: %s", field_name(f), r->article.text[f]);
	fail_msg("%s says %d, brute force %d: %s", who, got, !got, text.s);
}

static void
check_evidence(const struct round *r, const struct rule_hit *hit)
{
	for (size_t i = 0; i < hit->n_evidence; i++) {
		const struct evidence *e = &hit->evidence[i];
		assert_true((size_t)e->at + e->len <= r->article.input.fields[e->field].n);
	}
}

/* The same rules without their evidence. */
static void
check_found(struct round *r, struct matcher *m, const struct rule_hit *hits, size_t n)
{
	const struct rule *const *found;
	size_t n_found;
	matcher_find(m, &r->article.input, &found, &n_found);
	assert_int_equal(n_found, n);
	for (size_t i = 0; i < n; i++)
		assert_ptr_equal(found[i], hits[i].rule);
}

static void
compare(struct round *r, struct matcher *m, const struct rule *const *rules, const char *who)
{
	struct rule_hit *hits;
	size_t n, at = 0;
	matcher_run(m, &r->article.input, r->kit.arena, &hits, &n);
	for (int i = 0; i < RULES; i++) {
		bool got = at < n && hits[at].rule == rules[i];
		if (got)
			check_evidence(r, &hits[at++]);
		if (got != brute_holds(r->nodes[i], &r->article, r->kit.arena))
			report(r, i, got, who);
		*(got ? &r->held : &r->not_held) += 1;
	}
	assert_int_equal(at, n);
	check_found(r, m, hits, n);
}

/* What explain says of a rule is what the matcher says. */
static void
check_explained(struct round *r, int i)
{
	AUTO(buf) struct buf out = { 0 };
	rule_explain(r->rules[i], &r->article.input, r->kit.arena, &out, false);
	bool holds = str_starts(buf_view(&out), S("rule matches"));
	if (holds != brute_holds(r->nodes[i], &r->article, r->kit.arena))
		report(r, i, holds, "explain");
}

static void
test_brute(void **state)
{
	(void)state;
	static struct round r;
	struct dice dice = { .state = 20260122 };
	for (int round = 0; round < ROUNDS; round++) {
		r.kit = kit_open();
		make_rules(&r, &dice);
		struct matcher *m = matcher_new(r.rules, RULES),
			       *again = matcher_new(r.shown, RULES);
		for (int i = 0; i < ARTICLES; i++) {
			brute_article(&dice, &r.article);
			compare(&r, m, r.rules, "the engine");
			compare(&r, again, r.shown, "the rule as shown");
			check_explained(&r, i);
		}
		assert_int_equal(matcher_cut(m), 0);
		matcher_free(m);
		matcher_free(again);
		kit_close(&r.kit);
	}
	printf("%zu held, %zu did not\n", r.held, r.not_held);
	assert_true(r.held > 3000 && r.not_held > 3000);
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_brute) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
