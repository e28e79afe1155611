/* Rules and articles made to cost: each ends soon, and says when it was cut. */
#include <time.h>

#include "tests/rule_kit.h"

enum { SECONDS_MOST = 10 /* of processor, under sanitizers too; without them it is far less */ };

struct bounded {
	bool held;
	size_t cut;
};

/* One rule on one text; fails when it takes too long. */
static struct bounded
run(const char *match, struct str title, struct str text)
{
	struct rule_kit kit = kit_open();
	clock_t start = clock();
	const struct rule *r = kit_rule(&kit, match);
	if (!r)
		fail_msg("refused: %.*s", STR_ARG(kit.problems.v[0].text));
	struct match_input input = { .language = S("fr"),
		.fields = { [FIELD_TITLE] = title, [FIELD_TEXT] = text } };
	struct matcher *m = matcher_new(&r, 1);
	struct rule_hit *hits;
	size_t n;
	matcher_run(m, &input, kit.arena, &hits, &n);
	struct bounded ret = { n == 1, matcher_cut(m) };
	matcher_free(m);
	kit_close(&kit);
	double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
	if (seconds > SECONDS_MOST)
		fail_msg("%.60s: %.1f s", match, seconds);
	return ret;
}

static void
repeat(struct buf *b, const char *piece, size_t bytes)
{
	while (b->n < bytes)
		buf_cstr(b, piece);
}

static void
test_one_word(void **state)
{
	(void)state;
	static const char *const rules[] = { "mali NEAR/900 mali NEAR/900 mali NEAR/900 mali",
		"mali SENTENCE mali", "mali PARAGRAPH mali SENTENCE mali", "\"mali mali mali\"~999",
		"ATLEAST/10000(mali)", "mali NEAR/999 (mali SENTENCE mal*)", "~mali NEAR/3 mali",
		"ATLEAST/3(\"mali mali\"~900)", "ATLEAST/2(/mali/)" };
	AUTO(buf) struct buf b = { 0 };
	repeat(&b, "mali ", 5 * 1000 * 1000); /* a million times */
	for (size_t i = 0; i < sizeof(rules) / sizeof(rules[0]); i++)
		run(rules[i], STR_NONE, buf_view(&b));
	assert_true(run(rules[0], STR_NONE, buf_view(&b)).cut > 0);
	assert_true(run("SCORE/3(mali^1)", STR_NONE, buf_view(&b)).held);
}

/* Nothing is found, after all places were tried. */
static void
test_fruitless(void **state)
{
	(void)state;
	AUTO(buf) struct buf b = { 0 };
	repeat(&b, "mali ", 3 * 1000 * 1000);
	buf_cstr(&b, "x x x niger");
	assert_false(run("mali ONEAR/2 niger", STR_NONE, buf_view(&b)).held);
	assert_true(run("\"mali niger togo\"~999", S("togo"), buf_view(&b)).cut > 0);
	assert_false(run("mali SENTENCE niger NOT mali", STR_NONE, buf_view(&b)).held);
}

static void
test_big_articles(void **state)
{
	(void)state;
	AUTO(buf) struct buf words = { 0 }, word = { 0 }, dots = { 0 }, lines = { 0 };
	repeat(&words, "Le Mali, le Niger et d'autres. ", 10 * 1000 * 1000);
	repeat(&word, "mali", 10 * 1000 * 1000);
	repeat(&dots, "..", 10 * 1000 * 1000);
	repeat(&lines, "mali\n\n", 10 * 1000 * 1000);
	const char *rule =
		"(mali SENTENCE niger) | ~malis | maliens~1 | (mali /b+c/) | m?li* | =mali*";
	assert_true(run(rule, STR_NONE, buf_view(&words)).held);
	run(rule, STR_NONE, buf_view(&word));
	run(rule, STR_NONE, buf_view(&dots));
	assert_true(run("mali PARAGRAPH mali", STR_NONE, buf_view(&lines)).held);
}

static void
test_regex(void **state)
{
	(void)state;
	static const char *const patterns[] = { "(a+)+b", "(a|aa)+c", "(.*)*x", "a*a*a*a*a*b",
		"(a?){50}a{50}b", "(?:(?:a+)+)+$x", "(a+)\\\\1b", "(?=(a+))a*b\\\\1",
		"((a{0,9}){0,9}){0,9}b" };
	AUTO(buf) struct buf b = { 0 }, far = { 0 };
	repeat(&b, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 2 * 1000 * 1000);
	repeat(&far, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa x\n\n", 1000 * 1000);
	size_t cut = 0;
	for (size_t i = 0; i < sizeof(patterns) / sizeof(patterns[0]); i++) {
		char rule[128];
		snprintf(rule, sizeof(rule), "mali /%s/", patterns[i]);
		cut += run(rule, S("mali"), buf_view(&b)).cut;
		run(rule, S("mali"), buf_view(&far));
	}
	assert_true(cut > 5);
}

static void
test_alternatives(void **state)
{
	(void)state;
	AUTO(buf) struct buf rule = { 0 }, wild = { 0 }, text = { 0 };
	for (int i = 0; i < 10000; i++)
		buf_printf(&rule, "%sw%d", i ? "|" : "", i);
	for (int i = 0; i < 64; i++)
		buf_printf(&wild, "%s(*al%c* | m?l*%c)", i ? " NEAR/500 " : "", 'a' + i % 26,
			'a' + i % 26);
	for (int i = 0; i < 20000; i++)
		buf_printf(&text, "w%d malibo ", i);
	assert_true(run(rule.s, STR_NONE, buf_view(&text)).held);
	run(wild.s, STR_NONE, buf_view(&text));
}

/* A bound that an article came to names the rule, the part and itself. */
static void
test_said(void **state)
{
	(void)state;
	static const struct {
		const char *rule, *says;
	} cases[] = {
		{ "x | niger NEAR/900 ( togo NEAR/900 togo )", "has more than 20000 places" },
		{ "togo AND /(a+)+[bc]/", "takes more steps than a regular expression may" },
		{ "togo \"niger togo bamako\"~900", "stands in more ways than are tried" },
	};
	AUTO(buf) struct buf b = { 0 };
	repeat(&b, "togo niger ", 500 * 1000);
	repeat(&b, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 600 * 1000);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct rule_kit kit = kit_open();
		AUTO(buf) struct buf said = { 0 }, explained = { 0 };
		const struct rule *rules[] = { kit_rule(&kit, "niger"),
			kit_rule(&kit, cases[i].rule) };
		struct match_input input = { .language = S("fr"),
			.fields = { [FIELD_TITLE] = S("bamako"), [FIELD_TEXT] = buf_view(&b) } };
		struct matcher *m = matcher_new(rules, 2);
		struct rule_hit *hits;
		size_t n;
		assert_null(matcher_cut_rule(m));
		matcher_run(m, &input, kit.arena, &hits, &n);
		assert_ptr_equal(matcher_cut_rule(m), rules[1]);
		assert_false(rule_bound(rules[0], &input, kit.arena, &said));
		assert_int_equal(said.n, 0);
		assert_true(rule_bound(rules[1], &input, kit.arena, &said));
		rule_explain(rules[1], &input, kit.arena, &explained, false);
		if (str_find(buf_view(&said), str_from(cases[i].says)) < 0 ||
			str_find(buf_view(&explained), buf_view(&said)) < 0)
			fail_msg("it says: %s\n%s", said.s, explained.s);
		matcher_free(m);
		kit_close(&kit);
	}
}

/* What is refused says by which bound. */
static void
test_refused(void **state)
{
	(void)state;
	AUTO(buf) struct buf chain = { 0 }, regex = { 0 };
	for (int i = 0; i < 5000; i++)
		buf_printf(&chain, "%sw%d", i ? " w/1 " : "", i);
	buf_cstr(&regex, "mali /");
	repeat(&regex, "(", 500);
	const struct {
		const char *rule, *says;
	} cases[] = { { chain.s, "more than 64 of them in one chain" }, { "*", "3 letters" },
		{ "mali /(abcdefghij){9999}/", "too large" }, { regex.s, "not closed" } };
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct rule_kit kit = kit_open();
		assert_null(kit_rule(&kit, cases[i].rule));
		if (str_find(kit.problems.v[0].text, str_from(cases[i].says)) < 0)
			fail_msg("it says: %.*s", STR_ARG(kit.problems.v[0].text));
		kit_close(&kit);
	}
}

/* Sets of sets, each ten times the one before. */
static void
test_sets(void **state)
{
	(void)state;
	enum { SETS = 30, TIMES = 10 };
	struct rule_kit kit = kit_open();
	struct rule_set *sets = arena_array(kit.arena, SETS, sizeof(*sets));
	for (int i = 0; i < SETS; i++) {
		sets[i].name = arena_printf(kit.arena, "s%d", i);
		sets[i].members =
			(struct str_list){ arena_array(kit.arena, TIMES, sizeof(struct str)),
				TIMES };
		for (int k = 0; k < TIMES; k++)
			sets[i].members.v[k] =
				i ? arena_printf(kit.arena, "@s%d", i - 1) : S("lang:fr");
	}
	kit.world.sets = sets;
	kit.world.n_sets = SETS;
	assert_null(kit_rule(&kit, "@s29"));
	assert_true(str_find(kit.problems.v[0].text, S("more than 50000 parts")) >= 0);
	kit_close(&kit);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_one_word),
		cmocka_unit_test(test_fruitless),
		cmocka_unit_test(test_big_articles),
		cmocka_unit_test(test_regex),
		cmocka_unit_test(test_alternatives),
		cmocka_unit_test(test_said),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_sets),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
