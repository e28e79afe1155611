/* The rule language: any bytes are a rule or a problem with a place in them, and what a rule shows
 * as parses back to the same. */
#include <stdlib.h>

#include "rules/rule.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

static struct rule *
compile(struct str text, struct arena *a, struct rule_problems *problems)
{
	static struct str members[] = { STR_INIT("~attaque"), STR_INIT("Africa Corps"),
		STR_INIT("@other") };
	static struct str others[] = { STR_INIT("ambush*") }, ring[] = { STR_INIT("@ring") };
	static const struct rule_set sets[] = { { STR_INIT("set"), { members, 3 }, NULL },
		{ STR_INIT("other"), { others, 1 }, NULL },
		{ STR_INIT("ring"), { ring, 1 }, NULL } };
	static struct gazetteer *gazetteer;
	if (!gazetteer)
		gazetteer = gazetteer_new(NULL, 0);
	struct rule_world world = { .sets = sets, .n_sets = 3, .gazetteer = gazetteer };
	struct rule_source *source = arena_zero(a, sizeof(*source));
	source->name = S("fuzz");
	source->match = text;
	struct rule *rule = NULL;
	if (rule_compile(source, &world, a, &rule, problems))
		return NULL;
	return rule;
}

static void
check_problems(const struct rule_problems *problems, struct str text)
{
	bool refused = false;
	for (size_t i = 0; i < problems->n; i++) {
		refused |= !problems->v[i].is_warning;
		if (problems->v[i].key == RULE_MATCH && problems->v[i].offset > text.n)
			abort();
	}
	if (!refused)
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	AUTO(arena) struct arena *a = arena_new();
	struct rule_problems problems = { 0 }, again_problems = { 0 };
	struct str text = arena_str(a, (struct str){ n ? (const char *)bytes : "", n });
	struct rule *rule = compile(text, a, &problems);
	if (!rule) {
		check_problems(&problems, text);
		return 0;
	}
	struct str shown = rule_show(rule, a);
	if (shown.n > 32 * 1024) /* with its sets in place it may be too long to be one text */
		return 0;
	struct rule *again = compile(shown, a, &again_problems);
	if (!again || !str_eq(rule_show(again, a), shown))
		abort();
	return 0;
}
