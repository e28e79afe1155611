/* What a matcher learned of its words, kept and given to another. */
#include "tests/rule_kit.h"

static void
run(struct rule_kit *kit, struct matcher *m, int n, const char *text)
{
	struct match_input input = kit_article(kit, "Titre", text);
	for (int i = 0; i < n; i++) {
		AUTO(arena) struct arena *a = arena_new();
		struct rule_hit *hits;
		size_t n_hits;
		matcher_run(m, &input, a, &hits, &n_hits);
	}
}

static size_t
hits_of(struct rule_kit *kit, struct matcher *m, const char *text)
{
	struct match_input input = kit_article(kit, "Titre", text);
	struct rule_hit *hits;
	size_t n;
	matcher_run(m, &input, kit->arena, &hits, &n);
	return n;
}

static void
goes_on(void **state)
{
	struct rule_kit kit = kit_open();
	AUTO(buf) struct buf kept = { 0 }, again = { 0 };
	const struct rule *rules[] = { kit_rule(&kit, "attaque AND village"),
		kit_rule(&kit, "=GSIM | lang:fr village") };
	(void)state;
	struct matcher *m = matcher_new(rules, 2);
	assert_false(matcher_frequencies_write(m, &kept));
	assert_int_equal(kept.n, 0);
	run(&kit, m, MATCHER_LEARNS_FROM - 1, "Une attaque.");
	assert_false(matcher_frequencies_write(m, &kept));
	run(&kit, m, 1, "Une attaque.");
	assert_true(matcher_frequencies_write(m, &kept));
	matcher_free(m);

	const struct rule *other[] = { rules[1], rules[0] }; /* other numbers for the same words */
	m = matcher_new(other, 2);
	assert_true(matcher_frequencies_read(m, buf_view(&kept)));
	assert_true(matcher_frequencies_write(m, &again));
	assert_int_equal(again.n, kept.n);
	assert_int_equal(hits_of(&kit, m, "Une attaque du village."), 2);
	assert_int_equal(hits_of(&kit, m, "Une attaque."), 0);
	matcher_free(m);
	kit_close(&kit);
}

static void
other_rules(void **state)
{
	struct rule_kit kit = kit_open();
	AUTO(buf) struct buf kept = { 0 };
	const struct rule *first = kit_rule(&kit, "attaque village");
	const struct rule *other = kit_rule(&kit, "phosphate engrais");
	(void)state;
	struct matcher *m = matcher_new(&first, 1);
	run(&kit, m, MATCHER_LEARNS_FROM, "Une attaque.");
	assert_true(matcher_frequencies_write(m, &kept));
	matcher_free(m);
	m = matcher_new(&other, 1);
	assert_false(matcher_frequencies_read(m, buf_view(&kept)));
	assert_int_equal(hits_of(&kit, m, "Le phosphate."), 0);
	assert_int_equal(hits_of(&kit, m, "Le phosphate, un engrais."), 1);
	matcher_free(m);
	kit_close(&kit);
}

/* Whatever stands in the database, nothing breaks. */
static void
damaged(void **state)
{
	struct rule_kit kit = kit_open();
	AUTO(buf) struct buf kept = { 0 };
	const struct rule *rule = kit_rule(&kit, "attaque village title:(niger | mali)");
	(void)state;
	struct matcher *m = matcher_new(&rule, 1);
	run(&kit, m, MATCHER_LEARNS_FROM, "Une attaque.");
	assert_true(matcher_frequencies_write(m, &kept));
	for (size_t n = 0; n < kept.n; n++)
		matcher_frequencies_read(m, str_sub(buf_view(&kept), 0, n));
	for (size_t i = 0; i < kept.n; i++) {
		char was = kept.s[i];
		kept.s[i] = (char)(was ^ 0x81);
		matcher_frequencies_read(m, buf_view(&kept));
		kept.s[i] = was;
	}
	assert_false(matcher_frequencies_read(m, STR_NONE));
	assert_true(matcher_frequencies_read(m, buf_view(&kept)));
	assert_int_equal(hits_of(&kit, m, "Au village, une attaque."), 0);
	matcher_free(m);
	kit_close(&kit);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(goes_on),
		cmocka_unit_test(other_rules),
		cmocka_unit_test(damaged),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
