#include "rules/query.h"

#include "tests/rule_kit.h"

/* Expressions that are refused: where, and a piece of what is said. */
struct refused_case {
	const char *name, *text;
	int at;
	const char *says;
};

static const struct refused_case refused_cases[] = {
	{ "nothing", "   ", 0, "no expression" },
	{ "control character", "mali \001 niger", 5, "control character" },
	{ "open parenthesis", "a AND (b OR c", 6, "not closed" },
	{ "closing parenthesis", "attaque) b", 7, "never opened" },
	{ "open quote", "mali «coup d'État", 5, "quote is not closed" },
	{ "closing quote", "mali » b", 5, "closes nothing" },
	{ "operator at the end", "mali AND", 8, "missing" },
	{ "operator at the start", "OR mali", 0, "missing before \"OR\"" },
	{ "two operators", "mali AND OR niger", 9, "missing" },
	{ "empty parentheses", "mali ()", 6, "missing" },
	{ "NEAR without a number", "a NEAR/x b", 2, "number" },
	{ "NEAR too far", "mali NEAR/1000 niger", 5, "at most 999" },
	{ "NEAR with AND inside", "(mali AND niger) NEAR/5 chad", 1, "operand" },
	{ "NEAR with a condition", "mali NEAR/5 lang:fr", 12, "operand" },
	{ "NEAR then NOT", "mali NEAR/5 NOT niger", 12, "missing" },
	{ "only NOT", "NOT football", 0, "only NOT" },
	{ "only minus", "-football -sport", 0, "only NOT" },
	{ "NOT beside OR", "mali OR NOT niger", 8, "beside OR" },
	{ "NOT of NOT", "mali NOT NOT niger", 9, "another NOT" },
	{ "lone minus", "mali - niger", 5, "alone" },
	{ "minus inside", "\"mali\"-niger", 6, "white space" },
	{ "unknown field", "titel:mali", 0, "no field" },
	{ "field in a field", "title:(mali text:niger)", 12, "inside another" },
	{ "field without a word", "title:", 6, "missing" },
	{ "condition without a name", "from:", 5, "needs a name" },
	{ "condition with AND", "from:(MA AND SN)", 9, "names with |" },
	{ "language", "lang:french", 0, "no language" },
	{ "unknown place", "about:Gondorland", 0, "Gondorland" },
	{ "count of mentions", "about:NE#0", 6, "behind #" },
	{ "unknown set", "@atack", 0, "no set" },
	{ "empty set", "mali @empty", 5, "empty" },
	{ "circle of sets", "@ring", 0, "contains itself" },
	{ "broken set", "@broken", 0, "( open" },
	{ "wildcard", "ab*", 0, "3 letters" },
	{ "wildcard alone", "mali *", 5, "3 letters" },
	{ "no word in it", "mali !!!", 5, "no word" },
	{ "empty phrase", "\"...\"", 0, "no word" },
	{ "stem with a wildcard", "mali ~atta*", 5, "no wildcards" },
	{ "stem and edits", "~attaque~1", 0, "one mark" },
	{ "exact and edits", "mali =Jouahri~1", 5, "one mark" },
	{ "two edits", "Jouahri~2", 7, "one edit" },
	{ "edits in a short word", "mali~1", 0, "5 letters" },
	{ "edits and wildcard", "terror*~1", 0, "no wildcards" },
	{ "edits of a name in parts", "Al-Qaida~1", 0, "5 letters" },
	{ "tilde in the middle", "mali a~b", 6, "~ stands" },
	{ "regex open", "mali /AT\\d+", 5, "not closed" },
	{ "regex syntax", "mali /AT(\\d+/", 12, "missing closing parenthesis" },
	{ "regex flags", "mali /AT/g", 9, "only i" },
	{ "regex that matches nothing", "mali /a*/", 6, "nothing at all" },
	{ "sentence at the end", "mali SENTENCE", 13, "missing" },
	{ "sentence with a condition", "mali SENTENCE lang:fr", 14, "operand" },
	{ "sentence with AND", "mali PARAGRAPH (a1 b2)", 16, "PARAGRAPH takes no such operand" },
	{ "score without a number", "SCORE/x(mali^2)", 0, "number above 0" },
	{ "score without a parenthesis", "SCORE/3 mali^2", 8, "parenthesis belongs" },
	{ "score open", "SCORE/3(mali^2", 14, "not closed" },
	{ "score empty", "SCORE/3( )", 9, "missing" },
	{ "score with an operator", "SCORE/3(mali^2 OR niger)", 15, "SCORE takes" },
	{ "score with AND in a group", "SCORE/3((mali niger)^2)", 9, "no such operand" },
	{ "weight is no number", "SCORE/3(mali^x)", 12, "weight is a number" },
	{ "weight elsewhere", "mali niger^2", 10, "SCORE only" },
	{ "weight of a phrase elsewhere", "\"mali niger\"^2", 12, "SCORE only" },
	{ "weight of a group elsewhere", "(mali niger)^2", 12, "SCORE only" },
	{ "loose phrase too far", "\"mali niger\"~1000", 11, "at most 999" },
	{ "loose phrase too close", "\"un deux trois\"~0", 14, "cannot stand so close" },
	{ "loose phrase without a number", "\"mali niger\"~x", 12, "number belongs" },
	{ "age without a unit", "mali age:<2", 9, "age:<2d" },
	{ "age without a comparison", "mali age:2d", 9, "age:<2d" },
	{ "length", "words:>=many", 6, "number" },
	{ "story", "outlets:>=x", 8, "number" },
	{ "copy", "is:new", 3, "copy, update or original" },
	{ "focus", "focus:Gondorland", 0, "Gondorland" },
};

static const struct rule_problem *
first_error(const struct rule_problems *problems)
{
	for (size_t i = 0; i < problems->n; i++)
		if (!problems->v[i].is_warning)
			return &problems->v[i];
	return NULL;
}

static void
test_refused(void **state)
{
	const struct refused_case *c = *state;
	struct rule_kit kit = kit_open();
	if (kit_rule(&kit, c->text))
		fail_msg("it compiled");
	const struct rule_problem *p = first_error(&kit.problems);
	assert_non_null(p);
	if (str_find(p->text, str_from(c->says)) < 0)
		fail_msg("it says: %.*s", STR_ARG(p->text));
	assert_int_equal(p->offset, c->at);
	kit_close(&kit);
}

/* What an expression is understood as; this text parses back to the same. */
struct shown_case {
	const char *name, *text, *shown;
};

static const struct shown_case shown_cases[] = {
	{ "side by side", "mali niger", "mali AND niger" },
	{ "AND binds tighter than OR", "a1 OR b2 AND c3", "a1 | ( b2 AND c3 )" },
	{ "bars", "mali | niger|chad", "mali | niger | chad" },
	{ "NEAR binds tighter than NOT", "mali NOT niger NEAR/5 chad",
		"mali AND NOT niger NEAR/5 chad" },
	{ "AND NOT", "mali AND NOT niger", "mali AND NOT niger" },
	{ "minus", "mali -niger (a1 -b2)", "mali AND NOT niger AND ( a1 AND NOT b2 )" },
	{ "hyphen inside", "Abou-Bakr", "Abou-Bakr" },
	{ "quotes", "\"coup de\" «d'État» “Lion d’or” „Der Zug“",
		"\"coup de\" AND \"d etat\" AND \"lion d or\" AND \"der zug\"" },
	{ "apostrophe", "l'opinion", "\"l opinion\"" },
	{ "NEAR of all kinds", "a1 NEAR b2 ONEAR/3 c3 w/4 d4 pre/5 e5 NEAR/6f f6",
		"a1 NEAR/10 b2 ONEAR/3 c3 NEAR/4 d4 ONEAR/5 e5 ONEAR/6 f6" },
	{ "groups in NEAR", "(mali | «burkina faso») NEAR/5 terroris*",
		"( mali | \"burkina faso\" ) NEAR/5 terroris*" },
	{ "NEAR on the right", "a1 NEAR/5 (b2 NEAR/3 c3)", "a1 NEAR/5 ( b2 NEAR/3 c3 )" },
	{ "exact", "=FAR «AS =FAR» =\"Le Monde\"", "=FAR AND \"as =FAR\" AND \"=Le =Monde\"" },
	{ "wildcards", "terror* *istan kara?hi", "terror* AND *istan AND kara?hi" },
	{ "question mark alone", "\"Pourquoi ?\"", "\"pourquoi\"" },
	{ "fields", "title:mali headline(«coup d'état») text:(a1 | b2)",
		"title:mali AND title:\"coup d etat\" AND text:( a1 | b2 )" },
	{ "conditions", "lang:FR from:(ma | SN) about:NE#2 outlet:\"Le Monde\"",
		"lang:fr AND ( from:MA | from:SN ) AND about:NE#2 AND outlet:\"Le Monde\"" },
	{ "names of several words", "about:(Burkina Faso | «Côte d'Ivoire»#2)",
		"about:\"Burkina Faso\" | about:\"Côte d'Ivoire\"#2" },
	{ "sets", "@jihad NEAR/3 @attack",
		"( djihadis* | =GSIM | \"etat islamique\" | \"africa corps\" ) NEAR/3 ( attaque | "
		"ambush* | هجوم )" },
	{ "sets in sets", "@both mali",
		"( ( attaque | ambush* | هجوم ) | ( djihadis* | =GSIM | \"etat islamique\" | "
		"\"africa corps\" ) ) AND mali" },
	{ "operators as words", "\"OR\" near", "\"or\" AND near" },
	{ "at least", "ATLEAST/2( mali | niger )", "ATLEAST/2( mali | niger )" },
	{ "stems", "~Sécheresse «coup ~Forces»", "~sécheresse AND \"coup ~forces\"" },
	{ "edits", "Jouahri~1 «Abdellatif Jouahri~1»", "jouahri~1 AND \"abdellatif jouahri~1\"" },
	{ "loose phrase", "«coup de force»~5", "\"coup de force\"~5" },
	{ "sentence", "mali SENTENCE (niger | chad) PARAGRAPH togo NEAR/2 gabon",
		"mali SENTENCE ( niger | chad ) PARAGRAPH togo NEAR/2 gabon" },
	{ "score",
		"SCORE/30( phosphate*^15 OCP «terres rares»^+20 (mali | niger)^2 @attack^3 "
		"/A\\/b/i^4 football^-40 )",
		"SCORE/30( phosphate*^15 ocp^1 \"terres rares\"^20 ( mali | niger )^2 ( attaque | "
		"ambush* | هجوم )^3 /A\\/b/i^4 football^-40 )" },
	{ "regex", "/\\b[A-Z]{2}\\d{3}\\b/ mali", "/\\b[A-Z]{2}\\d{3}\\b/ AND mali" },
	{ "regex with everything", "/(a| ) \"«/i mali", "/(a| ) \"«/i AND mali" },
	{ "numbers", "mali age:<2d words:>=200", "mali AND age:<2d AND words:>=200" },
	{ "focus", "focus:(NE | «Burkina Faso»)", "focus:NE | focus:\"Burkina Faso\"" },
	{ "pasted",
		"title:“African Lion” OR (“exercice militaire” NEAR/5 (Maroc OR Agadir)) AND NOT "
		"(cinema OR "
		"headline(“Lion d’or”))",
		"title:\"african lion\" | ( \"exercice militaire\" NEAR/5 ( maroc | agadir ) AND "
		"NOT ( cinema | "
		"title:\"lion d or\" ) )" },
};

static void
test_shown(void **state)
{
	const struct shown_case *c = *state;
	struct rule_kit kit = kit_open();
	struct rule *r = kit_rule(&kit, c->text);
	if (!r)
		fail_msg("refused: %.*s", STR_ARG(first_error(&kit.problems)->text));
	struct str shown = rule_show(r, kit.arena);
	assert_str(shown, c->shown);
	r = kit_rule(&kit, shown.s);
	assert_non_null(r);
	assert_str(rule_show(r, kit.arena), c->shown);
	kit_close(&kit);
}

struct warned_case {
	const char *name, *text, *says; /* NULL: nothing is said */
};

static const struct warned_case warned_cases[] = {
	{ "lower-case or", "mali or niger", "searched for as a word" },
	{ "lower-case near", "mali near/5 niger", "\"near/5\" is searched for as a word" },
	{ "AND and OR mixed", "mali niger OR chad", "AND binds tighter" },
	{ "OR before AND", "mali OR niger AND chad", "AND binds tighter" },
	{ "parentheses on the right", "(mali) niger | chad", "AND binds tighter" },
	{ "parentheses", "(mali niger) OR chad", NULL },
	{ "OR within AND", "mali (niger OR chad)", NULL },
	{ "NEAR within OR", "mali NEAR/3 niger | chad", NULL },
	{ "short capitals", "mali FAR", "lower case" },
	{ "capitals exact", "mali =FAR", NULL },
	{ "capitals in a phrase", "«AS FAR»", NULL },
	{ "long capitals", "MINUSMA", NULL },
	{ "regex alone", "/at+ack/", "every article" },
	{ "regex beside a condition", "/at+ack/ lang:fr", "every article" },
	{ "regex or a word", "mali | /at+ack/", "every article" },
	{ "regex beside a word", "/at+ack/ mali", NULL },
	{ "regex beside a phrase in a group", "/at+ack/ (mali | «burkina faso»)", NULL },
	{ "story", "mali outlets:>=3", "not built yet" },
	{ "kind of story", "mali is:copy", "not built yet" },
	{ "a field that is none", "mali byline(smith)", "no field is called \"byline\"" },
	{ "a field with a dot", "source.domain:\"x.org\" mali",
		"no field is called \"source.domain\"" },
	{ "a word and a parenthesis", "mali (niger)", NULL },
	{ "a time", "mali 12:30", NULL },
	{ "score out of reach", "SCORE/30(mali^9)", "never reaches 30" },
};

static void
test_warned(void **state)
{
	const struct warned_case *c = *state;
	struct rule_kit kit = kit_open();
	assert_non_null(kit_rule(&kit, c->text));
	assert_int_equal(kit.problems.n, c->says ? 1 : 0);
	if (c->says) {
		assert_true(kit.problems.v[0].is_warning);
		assert_true(str_find(kit.problems.v[0].text, str_from(c->says)) >= 0);
	}
	kit_close(&kit);
}

static void
test_nesting(void **state)
{
	(void)state;
	static const char *const openers[] = { "(", "title:", "NOT ", "-", "ATLEAST/2(" };
	for (size_t i = 0; i < sizeof(openers) / sizeof(openers[0]); i++) {
		struct rule_kit kit = kit_open();
		AUTO(buf) struct buf b = { 0 };
		buf_cstr(&b, "mali ");
		for (int k = 0; k < 10000; k++)
			buf_cstr(&b, openers[i]);
		assert_null(kit_rule(&kit, b.s));
		kit_close(&kit);
	}
}

static void
test_size(void **state)
{
	(void)state;
	struct rule_kit kit = kit_open();
	AUTO(buf) struct buf b = { 0 };
	for (int i = 0; i < 9000; i++)
		buf_printf(&b, "%sw%d", i ? "|" : "", i);
	assert_non_null(kit_rule(&kit, b.s));
	for (int i = 0; i < 9000; i++)
		buf_printf(&b, "|w%d", i);
	assert_null(kit_rule(&kit, b.s));
	assert_true(str_find(kit.problems.v[0].text, S("longer than")) >= 0);
	kit_close(&kit);
}

/* Any bytes give a rule or a problem, never a crash; what compiles shows as something that
 * compiles. */
static void
test_odd(void **state)
{
	(void)state;
	static const char *const pieces[] = { "mali", "\"", "«", "»", "“", "„", "(", ")", "|", "-",
		"@both", "title:", "lang:", "about:", "NE", "#2", " ", " ", " ", "AND", " OR ",
		"NOT ", "NEAR/3", "=", "~", "~s", "~1", "~3", "SCORE/2(", " SENTENCE ",
		" PARAGRAPH ", "age:<", "2d", "words:>", "5", "is:copy", "focus:", "*", "?", "/",
		"/a+b/i", "\xff", "\xe2\x80", "ATLEAST/2(", "المغرب", "'", "^2", "摩洛哥",
		"O.N.U." };
	struct rule_kit kit = kit_open();
	unsigned seed = 12345, compiled = 0;
	for (int round = 0; round < 20000; round++) {
		AUTO(buf) struct buf b = { 0 };
		for (int k = 0; k < 8; k++) {
			seed = seed * 1103515245 + 12345;
			buf_cstr(&b, pieces[seed / 65536 % (sizeof(pieces) / sizeof(pieces[0]))]);
		}
		struct rule *r = kit_rule(&kit, b.s);
		assert_true(r || kit.problems.n);
		if (r) {
			compiled++;
			struct str shown = rule_show(r, kit.arena);
			struct rule *again = kit_rule(&kit, shown.s);
			if (!again)
				fail_msg("\"%s\" shows as \"%.*s\", which is refused: %.*s", b.s,
					STR_ARG(shown), STR_ARG(first_error(&kit.problems)->text));
			if (!str_eq(shown, rule_show(again, kit.arena)))
				fail_msg("\"%s\" shows as \"%.*s\", then as \"%.*s\"", b.s,
					STR_ARG(shown), STR_ARG(rule_show(again, kit.arena)));
		}
		if (round % 100 == 0)
			arena_reset(kit.arena);
	}
	assert_true(compiled > 100);
	kit_close(&kit);
}

struct fts_case {
	const char *name, *text, *fts; /* NULL: cannot be searched for */
};

static const struct fts_case fts_cases[] = {
	{ "words", "attaque Mali", "\"attaque\" AND \"mali\"" },
	{ "phrase", "«coup d'État»", "\"coup d etat\"" },
	{ "prefix", "terroris*", "(\"terroris\" *)" },
	{ "not and conditions are dropped", "mali NOT niger lang:fr chad",
		"\"mali\" AND \"chad\"" },
	{ "a field is a column", "title:(mali | chad) niger",
		"({title} : (\"mali\" OR \"chad\")) AND \"niger\"" },
	{ "a field that the index has not", "author:mali niger", "\"niger\"" },
	{ "OR with a condition is everything", "mali OR lang:fr", "" },
	{ "NEAR is AND", "mali NEAR/3 (niger | chad)", "\"mali\" AND (\"niger\" OR \"chad\")" },
	{ "joined", "Al-Qaïda", "\"al qaida\" OR (\"alqaida\")" },
	{ "exact is folded", "=FAR", "\"far\"" },
	{ "a wildcard at the front is everything", "*istan", "" },
	{ "beside a word it is skipped", "*istan mali", "\"mali\"" },
	{ "a wildcard inside leaves a beginning", "ger?ania", "(\"ger\" *)" },
	{ "stems alone are everything", "\"~attaque ~mali\"~3", "" },
	{ "refused", "mali (", NULL },
};

static void
test_fts(void **state)
{
	const struct fts_case *c = *state;
	struct rule_kit kit = kit_open();
	struct str fts;
	struct err err;
	enum status status = query_to_fts(str_from(c->text), &kit.world, kit.arena, &fts, &err);
	assert_int_equal(status, c->fts ? STATUS_OK : STATUS_BAD);
	if (c->fts)
		assert_str(fts, c->fts);
	kit_close(&kit);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_nesting),
		cmocka_unit_test(test_size),
		cmocka_unit_test(test_odd),
	};
	return RUN_CASES(refused_cases, test_refused) + RUN_CASES(shown_cases, test_shown) +
	       RUN_CASES(warned_cases, test_warned) + RUN_CASES(fts_cases, test_fts) +
	       cmocka_run_group_tests(tests, NULL, NULL);
}
