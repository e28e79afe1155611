#include "rules/match.h"

#include "tests/rule_kit.h"

#include <stdlib.h>

/* An expression and an article of the kit (French, L'Opinion, MA): whether it matches. */
struct match_case {
	const char *name, *rule, *title, *text;
	bool matches;
};

static const struct match_case match_cases[] = {
	{ "a word", "attaque", "Une Attaque", "", true },
	{ "expressions are literal", "attaque", "Des attaques", "", false },
	{ "accents fold", "sécheresse", "La SECHERESSE", "", true },
	{ "elision", "opinion", "L’Opinion", "", true },
	{ "phrase", "«coup d'État»", "", "Un coup d’etat à Niamey", true },
	{ "phrase in another order", "«état coup»", "", "coup d'état", false },
	{ "no phrase across fields", "«coup état»", "un coup", "état", false },
	{ "no NEAR across fields", "coup NEAR/999 état", "un coup", "état", false },
	{ "whole words", "Niger", "Nigeria", "", false },
	{ "wildcard at the end", "terroris*", "antiterroriste terroristes", "", true },
	{ "wildcard at the start", "*terroris*", "antiterroriste", "", true },
	{ "wildcard of one", "kara?hi", "Karachi", "", true },
	{ "wildcard of one is one", "kara?hi", "Karahi", "", false },
	{ "wildcard in a phrase", "«attaque terror*»", "", "attaque terroriste", true },
	{ "exact", "=FAR", "les FAR", "", true },
	{ "exact is not folded", "=FAR", "le far west", "", false },
	{ "exact keeps accents", "=Côte", "Cote", "", false },
	{ "exact composes", "=Côte", "Co\u0302te", "", true },
	{ "exact with wildcard", "=MINU*", "MINUSMA", "", true },
	{ "exact in a phrase", "«AS =FAR»", "as FAR", "", true },
	{ "joined in the text", "Alqaida", "Al-Qaïda", "", true },
	{ "joined in the rule", "Al-Qaïda", "alqaida", "", true },
	{ "hyphen and space", "Etats-Unis", "les États Unis", "", true },
	{ "dotted acronym", "ONU", "L'O.N.U. vote", "", true },
	{ "dotted rule", "O.N.U.", "l'ONU vote", "", true },
	{ "grouped number", "25785", "25 785 hommes", "", true },
	{ "clitics", "الرباط", "", "وصل بالرباط اليوم", true },
	{ "clitics, the other way round", "بالرباط", "", "الرباط", false },
	{ "clitics in a phrase", "«القوات المسلحة»", "", "للقوات المسلحة", true },
	{ "chinese", "摩洛哥", "", "我在摩洛哥旅行", true },
	{ "AND", "mali AND niger", "Mali", "Niger", true },
	{ "AND lacks one", "mali AND niger", "Mali", "Tchad", false },
	{ "OR", "mali | niger", "", "Niger", true },
	{ "NOT", "mali NOT football", "Mali", "football", false },
	{ "NOT of NEAR", "mali NOT coupe NEAR/2 afrique", "Mali", "coupe de la afrique", false },
	{ "NOT of a far NEAR", "mali NOT coupe NEAR/2 afrique", "Mali", "coupe qui va en afrique",
		true },
	{ "NEAR, none between", "mali NEAR/0 niger", "Mali Niger", "", true },
	{ "NEAR, one too many", "mali NEAR/1 niger", "Mali a le Niger", "", false },
	{ "NEAR, other order", "mali NEAR/1 niger", "Niger et Mali", "", true },
	{ "ONEAR", "mali ONEAR/1 niger", "Niger et Mali", "", false },
	{ "ONEAR in order", "mali pre/1 niger", "Mali et Niger", "", true },
	{ "NEAR takes disjoint places", "mali NEAR/5 mali", "Mali", "", false },
	{ "NEAR of two of one", "mali NEAR/5 mali", "Mali Mali", "", true },
	{ "NEAR chain", "un NEAR/0 deux NEAR/0 trois", "trois un deux", "", true },
	{ "NEAR chain is a chain", "un NEAR/0 deux NEAR/0 trois", "deux un autre trois", "",
		false },
	{ "NEAR nested", "un NEAR/1 (deux NEAR/0 trois)", "un et deux trois", "", true },
	{ "NEAR of groups", "(mali | «burkina faso») NEAR/2 (armée | soldat*)", "",
		"le Burkina Faso: des soldats", true },
	{ "NEAR in the title", "title:(mali NEAR/2 armée)", "", "mali armée", false },
	{ "title", "title:mali", "le Mali", "", true },
	{ "title only", "title:mali", "", "le Mali", false },
	{ "text", "text:mali", "Mali", "", false },
	{ "lead", "lead:mali", "Mali", "Mali", false },
	{ "at least", "ATLEAST/2(mali | niger)", "Mali", "Mali", true },
	{ "at least, one", "ATLEAST/2(mali | niger)", "Mali", "", false },
	{ "language", "lang:fr", "Mali", "", true },
	{ "other language", "lang:(en | es)", "Mali", "", false },
	{ "country", "from:(SN | MA)", "Mali", "", true },
	{ "country by name", "from:Maroc", "Mali", "", true },
	{ "other country", "from:SN", "Mali", "", false },
	{ "outlet by title", "outlet:«l’opinion»", "Mali", "", true },
	{ "outlet by name", "outlet:lopinion", "Mali", "", true },
	{ "other outlet", "outlet:aps", "Mali", "", false },
	{ "group", "group:quotidiens", "Mali", "", true },
	{ "via", "via:lopinion", "Mali", "", true },
	{ "not from", "mali NOT from:MA", "Mali", "", false },
	{ "about a country", "about:NE", "Niamey et le Niger", "", true },
	{ "about a group", "about:Sahel", "au Niger", "", true },
	{ "about a name in another language", "about:«النيجر»", "au Niger", "", true },
	{ "not about", "about:NE", "au Nigeria", "", false },
	{ "about twice", "about:NE#2", "au Niger", "", false },
	{ "about twice, both fields", "about:NE#2", "au Niger", "le Niger", true },
	{ "about in the title", "title:(about:NE)", "", "au Niger", false },
	{ "sets", "@attack NEAR/3 @jihad", "", "attaque du GSIM", true },
	{ "member of several words", "@jihad", "", "Africa Corps", true },
	{ "member of several words is a phrase", "@jihad", "", "corps africa", false },
	{ "filters alone", "from:MA lang:fr", "", "", true },
	{ "empty article", "mali", "", "", false },
	{ "stem", "~attaque", "", "les attaques", true },
	{ "stem of a verb", "~condamné", "", "ils sont condamnées", true },
	{ "stem folds", "~sécheresse", "LES SECHERESSES", "", true },
	{ "stem in a phrase", "«~attaque terroriste»", "", "des attaques terroristes", false },
	{ "two stems in a phrase", "«~attaque ~terroriste»", "", "des attaques terroristes", true },
	{ "stem is a stem", "~attaque", "", "attaché", false },
	{ "one edit", "Jouahri~1", "", "Abdellatif Jouahry", true },
	{ "one letter less", "Jouahri~1", "", "Jouhri", true },
	{ "one letter more", "Jouahri~1", "", "Jouahrri", true },
	{ "two letters swapped", "Jouahri~1", "", "Juoahri", true },
	{ "no edit", "Jouahri~1", "", "Jouahri", true },
	{ "two edits", "Jouahri~1", "", "Jouhry", false },
	{ "edits behind clitics", "الرباط~1", "", "بالرباظ", true },
	{ "loose phrase", "«force coup»~1", "", "un coup de force", true },
	{ "loose phrase, too far", "«force coup»~0", "", "un coup de force", false },
	{ "loose phrase of three", "«un force coup»~2", "", "un coup de force", true },
	{ "loose phrase takes two places", "«mali mali»~5", "", "le mali", false },
	{ "loose phrase of one word twice", "«mali mali»~5", "", "mali et mali", true },
	{ "loose phrase stays in its field", "«mali niger»~900", "mali", "niger", false },
	{ "sentence", "mali SENTENCE niger", "", "Le Mali et puis le Niger. Fin.", true },
	{ "two sentences", "mali SENTENCE niger", "", "Le Mali. Le Niger.", false },
	{ "sentence with an initial", "mali SENTENCE niger", "", "Le Mali de M. Niger.", true },
	{ "sentence with a number", "mali SENTENCE niger", "", "Mali 3.5 Niger", true },
	{ "sentence and fields", "mali SENTENCE niger", "mali", "niger", false },
	{ "arabic sentences", "مالي SENTENCE النيجر", "", "أين مالي؟ هنا النيجر", false },
	{ "chinese sentences", "摩 SENTENCE 洛", "", "摩。洛", false },
	{ "phrase over two sentences", "«mali niger» SENTENCE chad", "", "Mali. Niger chad",
		false },
	{ "paragraph", "mali PARAGRAPH niger", "", "Le Mali. Le Niger.", true },
	{ "two paragraphs", "mali PARAGRAPH niger", "", "Le Mali.\n\nLe Niger.", false },
	{ "sentence chain", "mali SENTENCE niger SENTENCE chad", "", "Mali, Niger. Chad", false },
	{ "NEAR in a sentence", "mali NEAR/1 niger SENTENCE chad", "", "Mali Niger x x chad",
		true },
	{ "score", "SCORE/30( mali^10 )", "", "mali mali mali", true },
	{ "score counts three at most", "SCORE/31( mali^10 )", "mali", "mali mali mali mali",
		false },
	{ "score counts the title twice", "SCORE/30( mali^10 )", "mali", "mali", true },
	{ "score with less", "SCORE/10( mali^10 football^-5 )", "", "mali football", false },
	{ "score with phrases", "SCORE/5( «burkina faso»^5 )", "", "le Burkina Faso", true },
	{ "regex", "mali /\\b[A-Z]{2}\\d{3}\\b/", "", "le vol AT553 du Mali", true },
	{ "regex is as written", "mali /\\b[A-Z]{2}\\d{3}\\b/", "", "le vol at553 du Mali", false },
	{ "regex without case", "mali /\\b[A-Z]{2}\\d{3}\\b/i", "", "le vol at553 du Mali", true },
	{ "regex has letters of all scripts", "mali /\\bÉt\\w+\\b/", "", "Mali, Également Été",
		true },
	{ "regex of signs", "mali /!!+/", "", "Mali!!!", true },
	{ "regex in a field", "mali title:/at+ack/", "mali", "attack", false },
	{ "regex near", "mali NEAR/1 /[A-Z]{2}\\d{3}/", "", "Mali par AT553", true },
	{ "regex too far", "mali NEAR/0 /[A-Z]{2}\\d{3}/", "", "Mali par AT553", false },
	{ "length", "mali words:>=3", "Mali", "un deux", true },
	{ "too short", "mali words:>3", "Mali", "un deux", false },
	{ "age that nobody states", "mali age:<2d", "Mali", "", true },
	{ "story", "mali outlets:>=1", "Mali", "", false },
	{ "not of a story", "mali NOT is:copy", "Mali", "", true },
	{ "focus", "focus:NE", "Niger", "Niamey, au Niger, et le Mali", true },
	{ "other focus", "focus:ML", "Niger", "Niamey, au Niger, et le Mali", false },
	{ "focus on a group", "focus:Sahel", "Niger", "", true },
	{ "example 2",
		"title:( «coup d'État» | putsch* | junte ) AND about:sahel NOT title:( "
		"anniversaire | histoire )",
		"Niger: la junte", "", true },
	{ "example 4", "( Maroc | marocain* | Rabat ) NEAR/15 ( Ceuta | Melilla | migra* )", "",
		"Rabat et la question des migrants", true },
	{ "example 6", "( =FAR | «Forces armées royales» ) AND from:MA NOT ( botola | «AS =FAR» )",
		"L'AS FAR gagne", "", false },
};

static void
test_match(void **state)
{
	const struct match_case *c = *state;
	struct rule_kit kit = kit_open();
	struct rule *r = kit_rule(&kit, c->rule);
	assert_non_null(r);
	struct match_input input = kit_article(&kit, c->title, c->text);
	assert_int_equal(kit_matches(&kit, r, &input, NULL), c->matches);
	kit_close(&kit);
}

/* Evidence as one line: field "words" part; ... */
struct evidence_case {
	const char *name, *rule, *title, *text, *evidence;
};

static const struct evidence_case evidence_cases[] = {
	{ "a word, everywhere", "attaque", "L'Attaque", "une attaque",
		"title \"Attaque\" attaque; text \"attaque\" attaque" },
	{ "a phrase", "«coup d'État»", "", "Un coup d’etat.",
		"text \"coup d’etat\" «coup d'État»" },
	{ "only what held", "mali | niger", "", "le Mali", "text \"Mali\" mali" },
	{ "nothing of NOT", "mali NOT football", "Mali", "", "title \"Mali\" mali" },
	{ "NEAR: the places that are near", "mali NEAR/1 armée", "",
		"Mali. Puis encore le Mali: armée", "text \"Mali\" mali; text \"armée\" armée" },
	{ "a chain", "un NEAR/0 deux NEAR/0 trois", "", "un x un deux trois",
		"text \"un\" un; text \"deux\" deux; text \"trois\" trois" },
	{ "joined", "Alqaida", "", "et Al-Qaïda.", "text \"Al-Qaïda\" Alqaida" },
	{ "clitics give the whole word", "الرباط", "", "وبالرباط", "text \"وبالرباط\" الرباط" },
	{ "marks belong to the word", "eleve", "", "E\u0301le\u0300ve!",
		"text \"E\u0301le\u0300ve\" eleve" },
	{ "a place", "about:NE", "Niger", "à Niamey",
		"title \"Niger\" about:NE; text \"Niamey\" about:NE" },
	{ "conditions", "mali lang:fr outlet:lopinion from:(MA | SN)", "Mali", "",
		"title \"\" from:MA; title \"\" lang:fr; title \"\" outlet:lopinion; title "
		"\"Mali\" mali" },
	{ "members of sets", "@jihad", "", "GSIM", "text \"GSIM\" =GSIM" },
	{ "stem", "~attaque", "", "des attaques", "text \"attaques\" ~attaque" },
	{ "loose phrase", "«force coup»~1", "", "un coup de force",
		"text \"coup\" «force coup»~1; text \"force\" «force coup»~1" },
	{ "sentence", "mali SENTENCE niger", "", "Mali. Niger et Mali.",
		"text \"Niger\" niger; text \"Mali\" mali" },
	{ "score", "SCORE/8( mali^10 chad^5 foot^-1 )", "foot", "Mali", "text \"Mali\" mali" },
	{ "regex", "mali /[A-Z]{2}\\d+/", "", "Mali: AT553.",
		"text \"Mali\" mali; text \"AT553\" /[A-Z]{2}\\d+/" },
	{ "regex near", "mali NEAR/3 /T\\d+/", "", "Mali: AT553.",
		"text \"Mali\" mali; text \"AT553\" /T\\d+/" },
};

static void
test_evidence(void **state)
{
	const struct evidence_case *c = *state;
	struct rule_kit kit = kit_open();
	struct rule *r = kit_rule(&kit, c->rule);
	struct match_input input = kit_article(&kit, c->title, c->text);
	struct rule_hit hit = { 0 };
	AUTO(buf) struct buf b = { 0 };
	assert_true(kit_matches(&kit, r, &input, &hit));
	for (size_t i = 0; i < hit.n_evidence; i++) {
		const struct evidence *e = &hit.evidence[i];
		struct str words = str_sub(input.fields[e->field], e->at, e->at + e->len);
		buf_printf(&b, "%s%s \"%.*s\" %.*s", i ? "; " : "", field_name(e->field),
			STR_ARG(words), STR_ARG(e->part));
	}
	assert_str(buf_view(&b), c->evidence);
	kit_close(&kit);
}

static void
test_order(void **state)
{
	(void)state;
	struct rule_kit kit = kit_open();
	const struct rule *rules[] = { kit_rule(&kit, "niger"), kit_rule(&kit, "tchad"),
		kit_rule(&kit, "lang:fr"), kit_rule(&kit, "mali NOT chad") };
	struct matcher *m = matcher_new(rules, 4);
	for (int round = 0; round < 3; round++) {
		struct match_input input = kit_article(&kit, "Mali", round == 1 ? "" : "Niger");
		struct rule_hit *hits;
		size_t n;
		matcher_run(m, &input, kit.arena, &hits, &n);
		assert_int_equal(n, round == 1 ? 2 : 3);
		assert_ptr_equal(hits[n - 1].rule, rules[3]);
		assert_ptr_equal(hits[n - 2].rule, rules[2]);
	}
	assert_int_equal(matcher_cut(m), 0);
	matcher_free(m);
	m = matcher_new(NULL, 0);
	struct match_input input = kit_article(&kit, "Mali", "");
	struct rule_hit *hits;
	size_t n;
	matcher_run(m, &input, kit.arena, &hits, &n);
	assert_int_equal(n, 0);
	matcher_free(m);
	kit_close(&kit);
}

static void
test_fields(void **state)
{
	(void)state;
	struct rule_kit kit = kit_open();
	struct match_input input = kit_article(&kit, "", "");
	input.fields[FIELD_LEAD] = S("au Mali");
	input.fields[FIELD_AUTHOR] = S("Amal Diallo\nIdrissa Koné");
	input.fields[FIELD_TAG] = S("Sahel\nsécurité");
	input.fields[FIELD_URL] = S("https://example.org/afrique/mali-attaque");
	static const struct {
		const char *rule;
		bool matches;
	} cases[] = { { "lead:mali", true }, { "ingress:(mali)", true }, { "mali", true },
		{ "title:mali", false }, { "author:diallo", true },
		{ "author:«Diallo Idrissa»", false }, { "author:(Diallo NEAR/5 Koné)", false },
		{ "Diallo", false }, { "tag:securite", true }, { "url:attaque", true },
		{ "attaque", false }, { "url:mali-attaque", true } };
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		if (kit_matches(&kit, kit_rule(&kit, cases[i].rule), &input, NULL) !=
			cases[i].matches)
			fail_msg("%s", cases[i].rule);
	kit_close(&kit);
}

/* An aggregator shows the paper's article: the paper counts as publisher, the aggregator as via. */
static void
test_aggregator(void **state)
{
	(void)state;
	struct rule_kit kit = kit_open();
	struct match_input input = kit_article(&kit, "Mali", "");
	static const struct str_list none = { 0 };
	const struct match_outlet outlets[] = {
		{ .name = S("maghress"), .title = S("Maghress"), .groups = &none, .is_via = true },
		{ .name = S("lopinion"),
			.title = S("L'Opinion"),
			.country = S("MA"),
			.groups = &none,
			.is_paper = true }
	};
	input.outlets = outlets;
	input.n_outlets = 2;
	static const struct {
		const char *rule;
		bool matches;
	} cases[] = { { "via:maghress", true }, { "via:lopinion", false },
		{ "outlet:lopinion", true }, { "outlet:maghress", true }, { "from:MA", true },
		{ "from:DZ", false } };
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		if (kit_matches(&kit, kit_rule(&kit, cases[i].rule), &input, NULL) !=
			cases[i].matches)
			fail_msg("%s", cases[i].rule);
	kit_close(&kit);
}

/* NEAR by definition: every pair of places, slowly. Words a to e on a line; rules of three
 * operands. */
struct place {
	int first, last;
};

static int
near_slowly(const struct place *a, int n_a, const struct place *b, int n_b, int n, bool ordered,
	struct place *out)
{
	int found = 0;
	for (int i = 0; i < n_a; i++)
		for (int k = 0; k < n_b; k++) {
			int after = b[k].first - a[i].last - 1, before = a[i].first - b[k].last - 1;
			if (after >= 0 && after <= n)
				out[found++] = (struct place){ a[i].first, b[k].last };
			else if (!ordered && before >= 0 && before <= n)
				out[found++] = (struct place){ b[k].first, a[i].last };
		}
	return found;
}

static int
places_of(const char *text, char word, struct place *out)
{
	int n = 0;
	for (int i = 0; text[i]; i++)
		if (text[i] == word)
			out[n++] = (struct place){ i, i };
	return n;
}

static void
test_near_slowly(void **state)
{
	(void)state;
	static struct place a[64], b[64], c[64], ab[4096], all[400000];
	struct rule_kit kit = kit_open();
	srand(7);
	for (int round = 0; round < 3000; round++) {
		char text[13] = { 0 }, spaced[32] = { 0 }, rule[64];
		int length = 1 + rand() % 12, n1 = rand() % 4, n2 = rand() % 4;
		bool ordered = rand() % 3 == 0;
		for (int i = 0; i < length; i++) {
			text[i] = (char)('a' + rand() % 4);
			spaced[2 * i] = text[i];
			spaced[2 * i + 1] = ' ';
		}
		char x = (char)('a' + rand() % 3), y = (char)('a' + rand() % 3),
		     z = (char)('a' + rand() % 3);
		snprintf(rule, sizeof(rule), "(%c NEAR/%d %c) %s/%d %c", x, n1, y,
			ordered ? "ONEAR" : "NEAR", n2, z);
		int n_ab = near_slowly(
			a, places_of(text, x, a), b, places_of(text, y, b), n1, false, ab);
		int want = near_slowly(ab, n_ab, c, places_of(text, z, c), n2, ordered, all);
		struct match_input input = { .fields = { [FIELD_TEXT] = str_from(spaced) } };
		struct rule_hit hit = { 0 };
		bool got = kit_matches(&kit, kit_rule(&kit, rule), &input, &hit);
		if (got != (want > 0))
			fail_msg("%s on %s: %d, want %d", rule, spaced, got, want);
		if (got && hit.n_evidence < 2)
			fail_msg("%s on %s: evidence is missing", rule, spaced);
		arena_reset(kit.arena);
	}
	kit_close(&kit);
}

/* A text made to have very many places: it ends, and says that it was cut. */
static void
test_many_places(void **state)
{
	(void)state;
	struct rule_kit kit = kit_open();
	AUTO(buf) struct buf b = { 0 };
	for (int i = 0; i < 50000; i++)
		buf_cstr(&b, "mali ");
	struct match_input input = { .fields = { [FIELD_TEXT] = buf_view(&b) } };
	const struct rule *r = kit_rule(&kit, "mali NEAR/900 mali NEAR/900 mali NEAR/900 mali");
	struct matcher *m = matcher_new(&r, 1);
	struct rule_hit *hits;
	size_t n;
	matcher_run(m, &input, kit.arena, &hits, &n);
	assert_int_equal(n, 1);
	assert_true(matcher_cut(m) > 0);
	matcher_free(m);
	kit_close(&kit);
}

/* A lead that the text begins with says nothing twice. */
static void
test_lead_again(void **state)
{
	static const struct {
		const char *rule, *lead, *text;
		bool holds;
	} cases[] = {
		{ "ATLEAST/2(mali)", "Le Mali vote", "Le Mali\n\nvote. Fin", false },
		{ "ATLEAST/2(mali)", "Le Mali vote", "Le Mali vote. Mali", true },
		{ "ATLEAST/2(mali)", "Le Mali vote", "Au Mali on vote", true },
		{ "ATLEAST/2(mali)", "Mali, Mali", "Mali Mali", true },
		{ "ATLEAST/3(mali)", "Mali, Mali", "Mali Mali", false },
		{ "ATLEAST/1(lead:mali)", "Mali", "Mali", true },
		{ "ATLEAST/2(lead:mali)", "Mali Mali", "Mali Mali", true },
		{ "SCORE/4(mali^2)", "Mali…", "Mali vote", false },
		{ "SCORE/4(mali^2)", "Mali", "Au Mali", true },
	};
	(void)state;
	struct rule_kit kit = kit_open();
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct match_input input = kit_article(&kit, "x", cases[i].text);
		input.fields[FIELD_LEAD] = str_from(cases[i].lead);
		struct rule *rule = kit_rule(&kit, cases[i].rule);
		if (kit_matches(&kit, rule, &input, NULL) != cases[i].holds)
			fail_msg("%s / %s / %s", cases[i].rule, cases[i].lead, cases[i].text);
	}
	kit_close(&kit);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_lead_again),
		cmocka_unit_test(test_order),
		cmocka_unit_test(test_fields),
		cmocka_unit_test(test_aggregator),
		cmocka_unit_test(test_near_slowly),
		cmocka_unit_test(test_many_places),
	};
	return RUN_CASES(match_cases, test_match) + RUN_CASES(evidence_cases, test_evidence) +
	       cmocka_run_group_tests(tests, NULL, NULL);
}
