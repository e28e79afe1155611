#include <jansson.h>
#include <stdlib.h>

#include "rules/rule.h"

#include "tests/rule_kit.h"

/* The simple form: lists with commas between; NULL is empty. */
struct simple_case {
	const char *name, *keywords, *all, *none, *regions, *outlets, *languages, *match;
	const char *title, *text;
	bool matches;
};

#define ARTICLE(title, text, matches) NULL, title, text, matches
static const struct simple_case simple_cases[] = {
	{ "any keyword", "mali,niger", NULL, NULL, NULL, NULL, NULL, ARTICLE("Niger", "", true) },
	{ "no keyword", "mali,niger", NULL, NULL, NULL, NULL, NULL, ARTICLE("Tchad", "", false) },
	{ "plural", "attaque", NULL, NULL, NULL, NULL, NULL, ARTICLE("Des attaques", "", true) },
	{ "never another word", "attaque", NULL, NULL, NULL, NULL, NULL,
		ARTICLE("L'attaquant", "", false) },
	{ "plural taken away", "attaques", NULL, NULL, NULL, NULL, NULL,
		ARTICLE("Une attaque", "", true) },
	{ "plural in x", "drapeau", NULL, NULL, NULL, NULL, NULL, ARTICLE("Drapeaux", "", true) },
	{ "feminine", "marocain", NULL, NULL, NULL, NULL, NULL, ARTICLE("marocaines", "", true) },
	{ "three letters stay", "roi", NULL, NULL, NULL, NULL, NULL, ARTICLE("rois", "", false) },
	{ "exact word stays", "=attaque", NULL, NULL, NULL, NULL, NULL,
		ARTICLE("attaques", "", false) },
	{ "exact word", "=FAR", NULL, NULL, NULL, NULL, NULL, ARTICLE("les FAR", "", true) },
	{ "wildcard", "terroris*", NULL, NULL, NULL, NULL, NULL, ARTICLE("terroristes", "", true) },
	{ "several words are a phrase", "Africa Corps", NULL, NULL, NULL, NULL, NULL,
		ARTICLE("Africa Corps", "", true) },
	{ "not in another order", "Africa Corps", NULL, NULL, NULL, NULL, NULL,
		ARTICLE("corps africa", "", false) },
	{ "a phrase with plurals", "attaque terroriste", NULL, NULL, NULL, NULL, NULL,
		ARTICLE("attaques terroristes", "", true) },
	{ "a quoted phrase is literal", "«attaque terroriste»", NULL, NULL, NULL, NULL, NULL,
		ARTICLE("attaques terroristes", "", false) },
	{ "an accent and a number", "CAN 2025", NULL, NULL, NULL, NULL, NULL,
		ARTICLE("la CAN 2025", "", true) },
	{ "arabic", "إرهاب*", NULL, NULL, NULL, NULL, NULL, ARTICLE("", "هجوم للإرهابيين", true) },
	{ "hyphens", "Etats-Unis", NULL, NULL, NULL, NULL, NULL, ARTICLE("États Unis", "", true) },
	{ "all of them", NULL, "mali,attaque", NULL, NULL, NULL, NULL,
		ARTICLE("Mali: attaques", "", true) },
	{ "all lacks one", NULL, "mali,attaque", NULL, NULL, NULL, NULL,
		ARTICLE("Mali", "", false) },
	{ "none", "mali", NULL, "football,sport", NULL, NULL, NULL,
		ARTICLE("Mali", "sports", false) },
	{ "none is absent", "mali", NULL, "football,sport", NULL, NULL, NULL,
		ARTICLE("Mali", "", true) },
	{ "region in the title", NULL, NULL, NULL, "Niger", NULL, NULL,
		ARTICLE("Niger", "", true) },
	{ "region once in the text", NULL, NULL, NULL, "Niger", NULL, NULL,
		ARTICLE("", "au Niger", false) },
	{ "region twice in the text", NULL, NULL, NULL, "Niger", NULL, NULL,
		ARTICLE("", "au Niger, à Niamey", true) },
	{ "group of countries", NULL, NULL, NULL, "Sahel", NULL, NULL,
		ARTICLE("", "Mali et Niger", true) },
	{ "not Nigeria", NULL, NULL, NULL, "Niger", NULL, NULL, ARTICLE("Nigeria", "", false) },
	{ "outlet", NULL, NULL, NULL, NULL, "L'Opinion", NULL, ARTICLE("x", "", true) },
	{ "group of outlets", NULL, NULL, NULL, NULL, "aps,maroc", NULL, ARTICLE("x", "", true) },
	{ "other outlet", NULL, NULL, NULL, NULL, "aps", NULL, ARTICLE("x", "", false) },
	{ "language", NULL, NULL, NULL, NULL, NULL, "ar,fr", ARTICLE("x", "", true) },
	{ "other language", NULL, NULL, NULL, NULL, NULL, "ar", ARTICLE("x", "", false) },
	{ "keys and match", "mali", NULL, NULL, NULL, NULL, NULL, "attaque | raid", "Mali: un raid",
		"", true },
	{ "keys and match, one fails", "mali", NULL, NULL, NULL, NULL, NULL, "attaque | raid",
		"Mali", "", false },
	{ "keys and a NOT", "mali", NULL, NULL, NULL, NULL, NULL, "NOT football", "Mali", "",
		true },
	{ "all of them together", "attaque", "armée", "football", "Sahel", "maroc", "fr",
		ARTICLE("Niger: attaque contre l'armée", "", true) },
};

static struct rule_source *
source_of(struct rule_kit *kit, const struct simple_case *c)
{
	struct rule_source *s = arena_zero(kit->arena, sizeof(*s));
	*s = (struct rule_source){ .name = S("rule"),
		.keywords = kit_list(kit, c->keywords),
		.all = kit_list(kit, c->all),
		.none = kit_list(kit, c->none),
		.regions = kit_list(kit, c->regions),
		.outlets = kit_list(kit, c->outlets),
		.languages = kit_list(kit, c->languages),
		.match = str_from(c->match) };
	return s;
}

static bool
matches(struct rule_kit *kit, const struct rule *r, const struct simple_case *c)
{
	struct match_input input = kit_article(kit, c->title, c->text);
	return kit_matches(kit, r, &input, NULL);
}

/* As written, as it shows, and as it comes back from the store: all the same. */
static void
test_simple(void **state)
{
	const struct simple_case *c = *state;
	struct rule_kit kit = kit_open();
	struct rule *r = kit_compile(&kit, source_of(&kit, c));
	assert_non_null(r);
	assert_int_equal(matches(&kit, r, c), c->matches);

	struct str shown = rule_show(r, kit.arena);
	struct rule *again = kit_rule(&kit, shown.s);
	if (!again)
		fail_msg("it shows as %.*s, which is refused", STR_ARG(shown));
	assert_int_equal(matches(&kit, again, c), c->matches);

	struct rule_source stored;
	struct err err;
	assert_int_equal(
		rule_source_read(rule_source_write(r, kit.arena), kit.arena, &stored, &err),
		STATUS_OK);
	again = kit_compile(&kit, &stored);
	assert_non_null(again);
	assert_int_equal(matches(&kit, again, c), c->matches);
	assert_str(rule_hash(again, kit.arena), rule_hash(r, kit.arena).s);
	kit_close(&kit);
}

struct refused_case {
	const char *name, *keywords, *none, *regions, *languages, *match;
	enum rule_key key;
	size_t element;
	const char *says;
};

static const struct refused_case refused_cases[] = {
	{ "nothing", NULL, NULL, NULL, NULL, NULL, RULE_WHOLE, 0, "asks for nothing" },
	{ "only none", NULL, "football", NULL, NULL, NULL, RULE_NONE, 0, "only NOT" },
	{ "none and NOT", NULL, "football", NULL, NULL, "NOT sport", RULE_MATCH, 0, "only NOT" },
	{ "a keyword with an operator", "mali,(niger | tchad)", NULL, NULL, NULL, NULL,
		RULE_KEYWORDS, 1, "without operators" },
	{ "a keyword that is a set", "@attack", NULL, NULL, NULL, NULL, RULE_KEYWORDS, 0,
		"without operators" },
	{ "a keyword without letters", "mali,...", NULL, NULL, NULL, NULL, RULE_KEYWORDS, 1,
		"no word" },
	{ "a short wildcard", "mal*,ma*", NULL, NULL, NULL, NULL, RULE_KEYWORDS, 1, "3 letters" },
	{ "a place that is none", "mali", NULL, "Niger,Gondorland", NULL, NULL, RULE_REGIONS, 1,
		"Gondorland" },
	{ "a language that is none", "mali", NULL, NULL, "fr,french", NULL, RULE_LANGUAGES, 1,
		"french" },
	{ "a broken set", NULL, NULL, NULL, NULL, "mali @broken", RULE_SET, 5, "( open" },
};

static void
test_refused(void **state)
{
	const struct refused_case *c = *state;
	struct rule_kit kit = kit_open();
	struct rule_source s = { .name = S("rule"),
		.keywords = kit_list(&kit, c->keywords),
		.none = kit_list(&kit, c->none),
		.regions = kit_list(&kit, c->regions),
		.languages = kit_list(&kit, c->languages),
		.match = str_from(c->match) };
	assert_null(kit_compile(&kit, &s));
	assert_int_equal(kit.problems.n, 1);
	const struct rule_problem *p = &kit.problems.v[0];
	if (str_find(p->text, str_from(c->says)) < 0)
		fail_msg("it says: %.*s", STR_ARG(p->text));
	assert_int_equal(p->key, c->key);
	assert_int_equal(p->element, c->element);
	kit_close(&kit);
}

/* All problems of a rule in one run. */
static void
test_all_problems(void **state)
{
	(void)state;
	struct rule_kit kit = kit_open();
	struct rule_source s = { .name = S("rule"),
		.keywords = kit_list(&kit, "ma*,mali,ni*"),
		.regions = kit_list(&kit, "Gondorland"),
		.match = S("mali (") };
	assert_null(kit_compile(&kit, &s));
	assert_int_equal(kit.problems.n, 4);
	kit_close(&kit);
}

static bool
has_lopinion(void *context, struct str name)
{
	(void)context;
	return str_is(name, "lopinion");
}

static bool
has_maroc(void *context, struct str name)
{
	(void)context;
	return str_is(name, "maroc");
}

static void
test_outlets(void **state)
{
	(void)state;
	struct rule_kit kit = kit_open();
	kit.world.has_outlet = has_lopinion;
	kit.world.has_group = has_maroc;
	struct rule_source s = { .name = S("rule"), .outlets = kit_list(&kit, "lopinion,maroc") };
	struct rule *r = kit_compile(&kit, &s);
	assert_non_null(r);
	assert_str(rule_show(r, kit.arena), "outlet:lopinion | group:maroc");
	s.outlets = kit_list(&kit, "lopinion,opinion");
	assert_null(kit_compile(&kit, &s));
	assert_int_equal(kit.problems.v[0].element, 1);
	assert_null(kit_rule(&kit, "mali group:lopinion"));
	assert_non_null(kit_rule(&kit, "mali via:lopinion"));
	kit_close(&kit);
}

/* A changed set, list or channel is a new version; the same text is the same. */
static void
test_hash(void **state)
{
	(void)state;
	struct rule_kit kit = kit_open();
	struct rule *r = kit_rule(&kit, "mali @attack"), *same = kit_rule(&kit, "mali @attack");
	assert_str(rule_hash(same, kit.arena), rule_hash(r, kit.arena).s);
	assert_int_equal(rule_hash(r, kit.arena).n, 64);
	static struct str members[] = { STR_INIT("raid") };
	static const struct rule_set sets[] = { { STR_INIT("attack"), { members, 1 }, NULL } };
	kit.world.sets = sets;
	kit.world.n_sets = 1;
	struct rule *changed = kit_rule(&kit, "mali @attack");
	assert_false(str_eq(rule_hash(changed, kit.arena), rule_hash(r, kit.arena)));
	/* From the store it needs no sets. */
	struct rule_source stored;
	struct err err;
	assert_int_equal(
		rule_source_read(rule_source_write(r, kit.arena), kit.arena, &stored, &err),
		STATUS_OK);
	kit.world.n_sets = 0;
	assert_non_null(kit_compile(&kit, &stored));
	assert_int_equal(rule_source_read(S("[]"), kit.arena, &stored, &err), STATUS_BAD);
	assert_int_equal(rule_source_read(S("{"), kit.arena, &stored, &err), STATUS_BAD);
	kit_close(&kit);
}

static void
test_stored(void **state)
{
	(void)state;
	struct rule_kit kit = kit_open();
	struct rule_source s = { .name = S("sahel"),
		.keywords = kit_list(&kit, "attaque"),
		.breaking = true,
		.to = kit_list(&kit, "desk,chat"),
		.match = S("mali | \"niger\"") };
	struct rule *r = kit_compile(&kit, &s);
	assert_str(rule_source_write(r, kit.arena),
		"{\"name\":\"sahel\",\"keywords\":[\"attaque\"],\"match\":\"mali | \\\"niger\\\"\","
		"\"severity\":\"breaking\",\"to\":[\"desk\",\"chat\"]}");
	struct rule_source back;
	struct err err;
	assert_int_equal(rule_source_read(rule_source_write(r, kit.arena), kit.arena, &back, &err),
		STATUS_OK);
	assert_true(back.breaking);
	assert_int_equal(back.to.n, 2);
	assert_str(back.to.v[1], "chat");
	assert_true(rule_breaking(r));
	assert_str(rule_name(r), "sahel");
	kit_close(&kit);
}

/* The text makes the hash, by which a rule that did not change is known: it stays what it was. */
static void
test_stored_odd(void **state)
{
	(void)state;
	struct rule_kit kit = kit_open();
	struct rule_source s = { .name = S("tab\there \x7f \\ \xff \"q\" </é>"),
		.keywords = kit_list(&kit, "a\nb,ç") };
	struct rule *r = kit_compile(&kit, &s);
	assert_non_null(r);
	struct str text = rule_source_write(r, kit.arena);
	json_t *object = json_loadb(text.s, text.n, 0, NULL);
	assert_non_null(object);
	char *again = json_dumps(object, JSON_COMPACT);
	assert_str(text, again);
	free(again);
	json_decref(object);
	kit_close(&kit);
}

struct reach_case {
	const char *name, *rule;
	bool maroc, aps,
		aggregator; /* lopinion of MA in maroc; aps of DZ; maghress without a country */
};

static const struct reach_case reach_cases[] = {
	{ "words", "mali", true, true, true },
	{ "country", "mali from:MA", true, false, true },
	{ "not from", "mali NOT from:MA", false, true, true },
	{ "outlet", "mali outlet:«L'Opinion»", true, false, false },
	{ "group or outlet", "mali (group:maroc | outlet:aps)", true, true, false },
	{ "excluded words", "mali NOT football", true, true, true },
	{ "contradiction", "from:MA outlet:aps", false, false, false },
};

static void
test_reach(void **state)
{
	const struct reach_case *c = *state;
	struct rule_kit kit = kit_open();
	struct rule *r = kit_rule(&kit, c->rule);
	struct str groups[] = { S("maroc") };
	const struct str_list maroc = { groups, 1 }, none = { 0 };
	assert_int_equal(
		rule_can_reach(r, S("lopinion"), S("L'Opinion"), S("MA"), &maroc), c->maroc);
	assert_int_equal(rule_can_reach(r, S("aps"), STR_NONE, S("DZ"), &none), c->aps);
	assert_int_equal(
		rule_can_reach(r, S("maghress"), STR_NONE, STR_NONE, &none), c->aggregator);
	kit_close(&kit);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_all_problems),
		cmocka_unit_test(test_outlets),
		cmocka_unit_test(test_hash),
		cmocka_unit_test(test_stored),
		cmocka_unit_test(test_stored_odd),
	};
	return RUN_CASES(simple_cases, test_simple) + RUN_CASES(refused_cases, test_refused) +
	       RUN_CASES(reach_cases, test_reach) + cmocka_run_group_tests(tests, NULL, NULL);
}
