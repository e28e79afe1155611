/* Queries of other suites: each example is what its users write, and what it must become. The
 * result must also compile. */
#include "rules/dialect.h"

#include "tests/rule_kit.h"

struct dialect_case {
	const char *name;
	enum dialect dialect;
	const char *query, *want;
	const char *problem; /* part of the first one; NULL: none */
};

static struct str
known_outlet(void *context, struct str site)
{
	(void)context;
	if (str_is(site, "lopinion.ma") || str_is(site, "L'Opinion"))
		return S("lopinion");
	return STR_NONE;
}

static void
rewrites(void **state)
{
	static const struct dialect_case cases[] = {
		{ "bare NEAR is four words", DIALECT_MELTWATER, "(drought OR sequía) NEAR harvest",
			"(drought OR sequía) NEAR/4 harvest", NULL },
		{ "a counted NEAR stays", DIALECT_MELTWATER, "drought NEAR/7 harvest ONEAR/2 wheat",
			"drought NEAR/7 harvest ONEAR/2 wheat", NULL },
		{ "curly quotes", DIALECT_MELTWATER, "“phosphate rock” AND „OCP“",
			"«phosphate rock» AND «OCP»", NULL },
		{ "a preference is left out", DIALECT_MELTWATER, "cobalt^2 AND Managem",
			"cobalt AND Managem", "^ is left out" },
		{ "title and ingress", DIALECT_MELTWATER,
			"title:(cobalt) OR ingress:\"rare earths\"",
			"title:(cobalt) OR ingress:«rare earths»", NULL },
		{ "raw is exact", DIALECT_BRANDWATCH, "raw:ONE AND raw:\"Royal Air Maroc\"",
			"=ONE AND =«Royal Air Maroc»", NULL },
		{ "raw of several", DIALECT_BRANDWATCH, "raw:(FAR OR \"Al Barid\") NOT football",
			"(=FAR OR =«Al Barid») NOT football", NULL },
		{ "a site that is an outlet", DIALECT_BRANDWATCH, "site:www.lopinion.ma AND budget",
			"outlet:lopinion AND budget", NULL },
		{ "a site that is none", DIALECT_BRANDWATCH, "budget AND site:elsewhere.example",
			"budget AND url:«elsewhere.example»", "no outlet has the site" },
		{ "a country of three letters", DIALECT_BRANDWATCH, "country:mar AND phosphate",
			"from:MA AND phosphate", NULL },
		{ "an ordered NEAR", DIALECT_BRANDWATCH, "cobalt NEAR/3f mine",
			"cobalt NEAR/3f mine", NULL },
		{ "a list of exact words", DIALECT_CISION, "cs(FAR OR DGSN) w/5 Rabat",
			"(=FAR OR =DGSN) w/5 Rabat", NULL },
		{ "a headline and a publication", DIALECT_CISION,
			"headline(“budget”) AND publication(L'Opinion)",
			"headline(«budget») AND (outlet:lopinion)", NULL },
		{ "a publication that is none", DIALECT_CISION,
			"budget AND publication(\"The Moon\")", "",
			"no outlet is called \"The Moon\"" },
		{ "a site in quotes", DIALECT_TALKWALKER, "budget AND site:\"lopinion.ma\"",
			"budget AND outlet:lopinion", NULL },
		{ "minus and wildcards", DIALECT_TALKWALKER, "budget -football minist*",
			"budget -football minist*", NULL },
		{ "near", DIALECT_GDELT, "near20:\"drought harvest\"",
			"( drought NEAR/20 harvest )", NULL },
		{ "near of three", DIALECT_GDELT, "near5:\"a bb ccc\"",
			"( a NEAR/5 bb NEAR/5 ccc )", NULL },
		{ "repeat", DIALECT_GDELT, "repeat3:\"drought\"", "ATLEAST/3( drought )", NULL },
		{ "source country and language", DIALECT_GDELT,
			"drought sourcecountry:southafrica sourcelang:french",
			"drought from:ZA lang:fr", NULL },
		{ "a language of three letters", DIALECT_GDELT, "drought sourcelang:spa",
			"drought lang:es", NULL },
		{ "excluded", DIALECT_GDELT, "drought -sourcelang:english -domain:lopinion.ma",
			"drought -lang:en -outlet:lopinion", NULL },
		{ "a FIPS code", DIALECT_GDELT, "drought sourcecountry:MO", "", "FIPS" },
		{ "a theme", DIALECT_GDELT, "drought theme:TERROR", "", "there are no themes" },
		{ "a tone", DIALECT_GDELT, "drought tone<-5", "", "there is no tone" },
		{ "an open quote", DIALECT_TALKWALKER, "budget AND \"open", "", "not closed" },
		{ "an open list", DIALECT_BRANDWATCH, "raw:(FAR OR DGSN", "", "not closed" },
		{ "a link", DIALECT_BRANDWATCH, "links:example.org", "", "links of an article" },
		{ "a field that is none", DIALECT_MELTWATER,
			"source.domain:\"lemonde.fr\" AND Macron", "", "\"source.domain\"" },
		{ "a field before a parenthesis", DIALECT_CISION, "phosphate AND byline(Smith)", "",
			"\"byline\"" },
		{ "a field of another suite", DIALECT_TALKWALKER, "sourcetype:BLOG", "",
			"\"sourcetype\"" },
		{ "braces", DIALECT_BRANDWATCH, "{Apple} AND phone", "", "{ has no meaning" },
		{ "a small near in a list", DIALECT_CISION, "cs(Rabat near/3 FAR) W/5 x",
			"(=Rabat NEAR/3 =FAR) W/5 x", NULL },
		{ "a small near", DIALECT_MELTWATER, "drought near/3 harvest",
			"drought NEAR/3 harvest", NULL },
		{ "operators before parentheses", DIALECT_CISION,
			"(rock) AND(price w/5(high) OR title(x)) NOT(y)",
			"(rock) AND(price w/5(high) OR title(x)) NOT(y)", NULL },
		{ "lines", DIALECT_MELTWATER, "drought\r\n\tAND harvest", "drought   AND harvest",
			NULL },
	};
	struct rule_kit kit = kit_open();
	static const struct dialect_world world = { known_outlet, NULL };
	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct dialect_case *c = &cases[i];
		struct dialect_result r;
		enum status status =
			dialect_rewrite(c->dialect, str_from(c->query), &world, kit.arena, &r);
		struct str said = r.n_problems ? r.problems[0].text : STR_NONE;
		print_message("%s\n", c->name);
		if (c->problem)
			assert_true(str_find(said, str_from(c->problem)) >= 0);
		else
			assert_str(said, "");
		assert_int_equal(status, c->want[0] ? STATUS_OK : STATUS_BAD);
		if (!c->want[0])
			continue;
		assert_str(r.text, c->want);
		assert_non_null(kit_rule(&kit, arena_str(kit.arena, r.text).s));
	}
	kit_close(&kit);
}

static void
places(void **state)
{
	struct dialect_result r;
	AUTO(arena) struct arena *a = arena_new();
	(void)state;
	assert_int_equal(dialect_rewrite(DIALECT_GDELT, S("drought theme:X tone>4"), NULL, a, &r),
		STATUS_BAD);
	assert_int_equal(r.n_problems, 2);
	assert_int_equal(r.problems[0].offset, 8);
	assert_int_equal(r.problems[1].offset, 16);
}

/* Whatever the bytes are, it comes to an end, with a text or with a problem. */
static void
any_bytes(void **state)
{
	static const char pieces[][12] = { "raw:", "cs(", "near3:", "\"", "“", "(", ")", " ", ",",
		"site:", "a", "OR", "NEAR", "^", "~2", "|", "-", "tone<", "publication(", "\xff",
		"sourcelang:", "repeat2:" };
	uint32_t random = 12345;
	(void)state;
	for (int round = 0; round < 20000; round++) {
		AUTO(arena) struct arena *a = arena_new();
		AUTO(buf) struct buf text = { 0 };
		struct dialect_result r;
		for (int k = 0; k < 8; k++) {
			random = random * 1664525 + 1013904223;
			buf_cstr(&text,
				pieces[(random >> 16) % (sizeof(pieces) / sizeof(pieces[0]))]);
		}
		enum status status = dialect_rewrite(
			(enum dialect)(round % DIALECT_N), buf_view(&text), NULL, a, &r);
		assert_true(status == STATUS_OK || r.n_problems);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rewrites),
		cmocka_unit_test(places),
		cmocka_unit_test(any_bytes),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
