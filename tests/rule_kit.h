/* What the tests of rules share: a rule from an expression, an article from words. */
#ifndef TESTS_RULE_KIT_H
#define TESTS_RULE_KIT_H

#include "rules/match.h"
#include "rules/rule.h"
#include "tests/check.h"

struct rule_kit {
	struct arena *arena;
	struct gazetteer *gazetteer;
	struct rule_world world;
	struct rule_problems problems;
};

static inline struct rule_kit
kit_open(void)
{
	static struct str attack[] = { STR_INIT("attaque"), STR_INIT("ambush*"), STR_INIT("هجوم") };
	static struct str jihad[] = { STR_INIT("djihadis*"), STR_INIT("=GSIM"),
		STR_INIT("«État islamique»"), STR_INIT("Africa Corps") };
	static struct str both[] = { STR_INIT("@attack"), STR_INIT("@jihad") };
	static struct str ring[] = { STR_INIT("word"), STR_INIT("@gnir") };
	static struct str gnir[] = { STR_INIT("@ring") };
	static struct str broken[] = { STR_INIT("fine"), STR_INIT("( open") };
	static const struct rule_set sets[] = {
		{ STR_INIT("attack"), { attack, 3 }, NULL },
		{ STR_INIT("jihad"), { jihad, 4 }, NULL },
		{ STR_INIT("both"), { both, 2 }, NULL },
		{ STR_INIT("ring"), { ring, 2 }, NULL },
		{ STR_INIT("gnir"), { gnir, 1 }, NULL },
		{ STR_INIT("broken"), { broken, 2 }, NULL },
		{ STR_INIT("empty"), { NULL, 0 }, NULL },
	};
	struct rule_kit kit = { .arena = arena_new(), .gazetteer = gazetteer_new(NULL, 0) };
	kit.world = (struct rule_world){
		.sets = sets, .n_sets = sizeof(sets) / sizeof(sets[0]), .gazetteer = kit.gazetteer
	};
	return kit;
}

static inline void
kit_close(struct rule_kit *kit)
{
	arena_free(kit->arena);
	gazetteer_free(kit->gazetteer);
}

static inline struct rule *
kit_compile(struct rule_kit *kit, const struct rule_source *source)
{
	struct rule *r = NULL;
	kit->problems = (struct rule_problems){ 0 };
	if (rule_compile(source, &kit->world, kit->arena, &r, &kit->problems))
		return NULL;
	return r;
}

/* NULL: refused. */
static inline struct rule *
kit_rule(struct rule_kit *kit, const char *match)
{
	struct rule_source *source = arena_zero(kit->arena, sizeof(*source));
	source->name = S("rule");
	source->match = str_from(match);
	return kit_compile(kit, source);
}

/* Words separated by commas as a list; NULL is empty. */
static inline struct str_list
kit_list(struct rule_kit *kit, const char *words)
{
	struct str_list list = { arena_array(kit->arena, 32, sizeof(struct str)), 0 };
	struct str rest = str_from(words), one;
	while (list.n < 32 && str_next(&rest, ',', &one))
		list.v[list.n++] = str_trim(one);
	return list;
}

/* An article in French of the outlet L'Opinion (MA, groups maroc and quotidiens), its places
 * tagged. */
static inline struct match_input
kit_article(struct rule_kit *kit, const char *title, const char *text)
{
	static struct str groups[] = { STR_INIT("maroc"), STR_INIT("quotidiens") };
	static const struct str_list group_list = { groups, 2 };
	static const struct match_outlet outlets[] = { { .name = STR_INIT("lopinion"),
		.title = STR_INIT("L'Opinion"),
		.country = STR_INIT("MA"),
		.groups = &group_list,
		.is_via = true } };
	struct match_input input = { .language = S("fr"), .outlets = outlets, .n_outlets = 1 };
	input.fields[FIELD_TITLE] = str_from(title);
	input.fields[FIELD_TEXT] = str_from(text);
	struct region_text tagged = { input.fields[FIELD_TITLE], STR_NONE, input.fields[FIELD_TEXT],
		S("fr"), S("MA") };
	struct mention *mentions;
	region_tag(kit->gazetteer, &tagged, kit->arena, &mentions, &input.n_mentions);
	input.mentions = mentions;
	return input;
}

/* Whether the rule matches; *ret (may be NULL) is its evidence. */
static inline bool
kit_matches(struct rule_kit *kit, const struct rule *rule, const struct match_input *input,
	struct rule_hit *ret)
{
	struct rule_hit *hits;
	size_t n;
	struct matcher *m = matcher_new(&rule, 1);
	matcher_run(m, input, kit->arena, &hits, &n);
	matcher_free(m);
	if (n && ret)
		*ret = hits[0];
	return n > 0;
}

#endif
