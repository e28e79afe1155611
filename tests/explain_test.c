#include "rules/match.h"

#include "tests/rule_kit.h"

struct explain_case {
	const char *name, *rule, *title, *text, *explained;
};

static const struct explain_case explain_cases[] = {
	{ "a word that is there", "attaque", "Une Attaque", "attaque et attaque",
		"rule matches\n"
		"✓ attaque  — title “Attaque”, text “attaque” “attaque”\n" },
	{ "a word that is not", "attaque", "Mali", "",
		"rule does not match\n"
		"✗ attaque\n"
		"first part that failed: attaque is not there\n" },
	{ "NEAR that is too far", "mali NEAR/2 armée", "", "Mali, un deux trois armée",
		"rule does not match\n"
		"✗ NEAR/2  — 3 between where they are nearest\n"
		"  ✓ mali  — text “Mali”\n"
		"  ✓ armée  — text “armée”\n"
		"first part that failed: mali NEAR/2 armee: 3 words stand between where they are "
		"nearest, 2 may\n" },
	{ "NEAR in another order", "mali ONEAR/2 armée", "", "armée Mali",
		"rule does not match\n"
		"✗ ONEAR/2\n"
		"  ✓ mali  — text “Mali”\n"
		"  ✓ armée  — text “armée”\n"
		"first part that failed: mali ONEAR/2 armee: both are there, never in this "
		"order\n" },
	{ "excluded", "mali NOT (football | sport)", "Mali", "du sport",
		"rule does not match\n"
		"✗ all of\n"
		"  ✓ mali  — title “Mali”\n"
		"  ✗ NOT\n"
		"    ✓ any of\n"
		"      ✗ football\n"
		"      ✓ sport  — text “sport”\n"
		"first part that failed: it is excluded by sport\n" },
	{ "conditions", "title:mali lang:es from:SN", "Mali", "",
		"rule does not match\n"
		"✗ all of\n"
		"  ✓ in the title\n"
		"    ✓ mali  — title “Mali”\n"
		"  ✗ lang:es  — it is in fr\n"
		"  ✗ from:SN  — it is MA\n"
		"first part that failed: lang:es: it is in fr\n" },
	{ "two sentences", "mali SENTENCE niger", "", "Le Mali. Le Niger.",
		"rule does not match\n"
		"✗ SENTENCE\n"
		"  ✓ mali  — text “Mali”\n"
		"  ✓ niger  — text “Niger”\n"
		"first part that failed: mali SENTENCE niger: both are there, never in one "
		"sentence\n" },
	{ "score", "SCORE/30( ~attaque^10 mali^5 football^-40 )", "Mali", "des attaques",
		"rule does not match\n"
		"✗ SCORE/30  — it comes to 20\n"
		"  ✓ ~attaque^10: 1 × 10 = 10  — text “attaques”\n"
		"  ✓ mali^5: 2 × 5 = 10  — title “Mali”\n"
		"  ✗ football^-40\n"
		"first part that failed: SCORE/30( ~attaque^10 mali^5 football^-40 ) comes to "
		"20\n" },
	{ "numbers", "mali words:>5 age:<2d NOT is:copy", "Mali", "",
		"rule does not match\n"
		"✗ all of\n"
		"  ✓ mali  — title “Mali”\n"
		"  ✗ words:>5  — it has 1 words\n"
		"  ? age:<2d  — not stated\n"
		"  ✓ NOT\n"
		"    ✗ is:copy  — stories are not built yet\n"
		"first part that failed: words:>5: it has 1 words\n" },
	{ "regular expression", "mali /AT\\d+/", "Mali", "AT553 et AT7",
		"rule matches\n"
		"✓ all of\n"
		"  ✓ mali  — title “Mali”\n"
		"  ✓ /AT\\d+/  — text “AT553” “AT7”\n" },
	{ "many alternatives", "(m1 | m2 | m3 | m4 | mali) about:NE", "Mali", "",
		"rule does not match\n"
		"✗ all of\n"
		"  ✓ any of\n"
		"    ✓ mali  — title “Mali”\n"
		"    ✗ 4 others\n"
		"  ✗ about:NE\n"
		"first part that failed: about:NE: not named\n" },
};

static void
test_explain(void **state)
{
	const struct explain_case *c = *state;
	struct rule_kit kit = kit_open();
	struct match_input input = kit_article(&kit, c->title, c->text);
	AUTO(buf) struct buf out = { 0 };
	rule_explain(kit_rule(&kit, c->rule), &input, kit.arena, &out, false);
	assert_str(buf_view(&out), c->explained);
	kit_close(&kit);
}

/* Samples: the rule, one sample, and what is said when it fails (NULL: nothing). */
struct sample_case {
	const char *name, *rule;
	struct rule_sample sample;
	bool is_miss;
	const char *says;
};

#define TITLE(text)                     \
	{                               \
		.title = STR_INIT(text) \
	}
static const struct sample_case sample_cases[] = {
	{ "a hit", "attaque about:NE", TITLE("Niger : une attaque fait douze morts à Tillabéri"),
		false, NULL },
	{ "a hit that is none", "attaque about:NE", TITLE("Nigeria. Une attaque contre un marché"),
		false, "about:NE" },
	{ "a miss", "attaque about:NE", TITLE("Nigeria. Une attaque contre un marché"), true,
		NULL },
	{ "a miss that is a hit", "attaque", TITLE("Une attaque"), true, "attaque" },
	{ "what is not stated counts for nothing", "attaque from:MA outlet:aps",
		TITLE("Une attaque"), false, NULL },
	{ "under NOT too", "attaque NOT from:MA", TITLE("Une attaque"), false, NULL },
	{ "a country that is stated", "attaque from:MA outlet:aps",
		{ .title = STR_INIT("Une attaque"), .from = STR_INIT("ES") }, false, "from:MA" },
	{ "the right country", "attaque from:MA outlet:aps",
		{ .title = STR_INIT("Une attaque"), .from = STR_INIT("MA") }, false, NULL },
	{ "the language is detected", "lang:es",
		TITLE("El gobierno de Marruecos anuncia nuevas medidas"), false, NULL },
	{ "another language is detected", "lang:es",
		TITLE("Le gouvernement du Maroc annonce de nouvelles mesures"), false, "lang:es" },
	{ "a language that is stated", "lang:es",
		{ .title = STR_INIT("Rabat"), .language = STR_INIT("es") }, false, NULL },
	{ "the text counts", "text:attaque",
		{ .title = STR_INIT("x"), .text = STR_INIT("une attaque") }, false, NULL },
};

static void
test_sample(void **state)
{
	const struct sample_case *c = *state;
	struct rule_kit kit = kit_open();
	struct rule_sample sample = c->sample;
	struct rule *r = kit_rule(&kit, c->rule);
	struct rule_source source = { .name = S("rule") };
	*(c->is_miss ? &source.misses : &source.hits) = &sample;
	*(c->is_miss ? &source.n_misses : &source.n_hits) = 1;
	kit.problems.n = 0;
	enum status status = rule_run_samples(r, &source, kit.gazetteer, kit.arena, &kit.problems);
	assert_int_equal(status, c->says ? STATUS_BAD : STATUS_OK);
	assert_int_equal(kit.problems.n, c->says != NULL);
	if (!c->says)
		goto done;
	assert_int_equal(kit.problems.v[0].key, c->is_miss ? RULE_MISSES : RULE_HITS);
	if (str_find(kit.problems.v[0].text, str_from(c->says)) < 0)
		fail_msg("it says: %.*s", STR_ARG(kit.problems.v[0].text));
done:
	kit_close(&kit);
}

int
main(void)
{
	return RUN_CASES(explain_cases, test_explain) + RUN_CASES(sample_cases, test_sample);
}
