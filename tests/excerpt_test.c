#include "rules/match.h"

#include "tests/rule_kit.h"

struct excerpt_case {
	const char *name, *rule, *title, *text;
	size_t most;
	enum field field;
	const char *excerpt; /* with ... where the sentence goes on */
};

static const struct excerpt_case excerpt_cases[] = {
	{ "the sentence", "attaque", "", "Un. Une attaque ici. Deux.", 200, FIELD_TEXT,
		"Une attaque ici." },
	{ "the sentence with most parts", "attaque mali", "",
		"Une attaque. Le Mali! L'attaque au Mali? Fin.", 200, FIELD_TEXT,
		"L'attaque au Mali?" },
	{ "text before title", "mali", "Mali", "Le Mali.", 200, FIELD_TEXT, "Le Mali." },
	{ "the title when nothing else", "mali", "Au Mali", "Rien.", 200, FIELD_TITLE, "Au Mali" },
	{ "a paragraph ends it", "mali", "", "Intertitre\n\nLe Mali\n\nFin", 200, FIELD_TEXT,
		"Le Mali" },
	{ "an initial ends nothing", "mali", "", "Oui. M. Diallo est au Mali. Fin.", 200,
		FIELD_TEXT, "M. Diallo est au Mali." },
	{ "numbers end nothing", "mali", "", "Il y a 1.000 hommes au Mali.", 200, FIELD_TEXT,
		"Il y a 1.000 hommes au Mali." },
	{ "arabic", "هجوم", "", "قال. هل وقع هجوم؟ نعم.", 200, FIELD_TEXT, "هل وقع هجوم؟" },
	{ "cut behind", "attaque", "", "Une attaque a fait douze morts dans la région de Tillabéri",
		29, FIELD_TEXT, "Une attaque a fait douze..." },
	{ "cut before", "Tillabéri", "",
		"Une attaque a fait douze morts dans la région de Tillabéri", 30, FIELD_TEXT,
		"...dans la région de Tillabéri" },
	{ "cut at words", "x1", "", "x1 éééééééééééééééé", 12, FIELD_TEXT, "x1..." },
	{ "cut at characters", "mali*", "", "maliéééééééé", 13, FIELD_TEXT, "maliéééé..." },
	{ "nothing to show", "lang:fr", "Mali", "Mali.", 200, FIELD_TITLE, "" },
	{ "over the end of a sentence", "«au mali demain»", "", "Vu au Mali. Demain non.", 200,
		FIELD_TEXT, "Vu au Mali. Demain" },
};

static void
test_excerpt(void **state)
{
	const struct excerpt_case *c = *state;
	struct rule_kit kit = kit_open();
	struct match_input input = kit_article(&kit, c->title, c->text);
	struct rule_hit hit = { 0 };
	kit_matches(&kit, kit_rule(&kit, c->rule), &input, &hit);
	struct excerpt x = match_excerpt(input.fields, hit.evidence, hit.n_evidence, c->most);
	AUTO(buf) struct buf b = { 0 };
	buf_printf(&b, "%s%.*s%s", x.cut_before ? "..." : "",
		STR_ARG(str_sub(input.fields[x.field], x.at, (size_t)x.at + x.len)),
		x.cut_after ? "..." : "");
	assert_int_equal(x.field, c->field);
	assert_str(buf_view(&b), c->excerpt);
	kit_close(&kit);
}

/* Whatever the evidence, it stays within the field and at whole characters. */
static void
test_bounds(void **state)
{
	(void)state;
	struct str fields[FIELD_N] = { [FIELD_TEXT] =
					       S("Une é. Deux éé… trois ééé؟ quatre\n\ncinq") };
	for (uint32_t at = 0; at < 60; at++)
		for (uint32_t len = 1; len < 40; len += 3)
			for (size_t most = 0; most < 30; most += 7) {
				struct evidence e = { FIELD_TEXT, at, len, S("part") };
				struct excerpt x = match_excerpt(fields, &e, 1, most);
				assert_true((size_t)x.at + x.len <= fields[x.field].n);
			}
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_bounds) };
	return RUN_CASES(excerpt_cases, test_excerpt) + cmocka_run_group_tests(tests, NULL, NULL);
}
