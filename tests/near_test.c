/* Which words nearly meet, and which words of a rule are asked about. */
#include "rules/near.h"

#include "tests/rule_kit.h"

static void
nearness(void **state)
{
	static const struct {
		const char *word, *form;
		enum near_kind want;
	} cases[] = {
		{ "gendarmerie", "gendarmarie", NEAR_EDIT },
		{ "gendarmerie", "gendramerie", NEAR_EDIT }, /* a swap is one edit */
		{ "gendarmerie", "gendarmerie", NEAR_NOT },
		{ "ceuta", "seuta", NEAR_EDIT },
		{ "ceuta", "sebta", NEAR_NOT },
		{ "niamey", "niamei", NEAR_EDIT },
		{ "mali", "malie", NEAR_EDIT },
		{ "mal", "mali", NEAR_NOT },
		{ "ouagadougou", "wagadugu", NEAR_NOT },
		{ "ouagadougou", "ouagadugu", NEAR_EDIT },
		{ "كتاب", "كتب", NEAR_PLURAL },
		{ "ولد", "اولاد", NEAR_PLURAL },
		{ "مدرسه", "مدارس", NEAR_PLURAL },
		{ "جندي", "جنود", NEAR_PLURAL },
		{ "هجوم", "هجم", NEAR_PLURAL },
		{ "كتاب", "مكتب", NEAR_NOT },
		{ "حرب", "بحر", NEAR_NOT },
		{ "", "x", NEAR_NOT },
	};
	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		print_message("%s %s\n", cases[i].word, cases[i].form);
		assert_int_equal(
			word_near(str_from(cases[i].word), str_from(cases[i].form)), cases[i].want);
	}
}

static void
note(void *context, struct str word)
{
	struct buf *b = context;
	buf_printf(b, "%s%.*s", b->n ? " " : "", STR_ARG(word));
}

static void
words_of_a_rule(void **state)
{
	struct rule_kit kit = kit_open();
	AUTO(buf) struct buf words = { 0 };
	(void)state;
	const struct rule *r = kit_rule(&kit, "(Attaque | ambush* | =GSIM | «État islamique» | "
					      "كتاب | de) AND title:attaque NOT football");
	near_each_word(r, &words, note);
	assert_str(buf_view(&words), "attaque etat islamique كتاب");
	struct near_known *known = near_known_new(r);
	assert_true(near_known_meets(known, S("attaque")));
	assert_true(near_known_meets(known, S("ambushes")));
	assert_true(near_known_meets(known, S("والكتاب")));
	assert_false(near_known_meets(known, S("كتب")));
	near_known_free(known);
	kit_close(&kit);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nearness),
		cmocka_unit_test(words_of_a_rule),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
