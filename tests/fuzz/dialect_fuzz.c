/* Queries of other suites: any bytes are rewritten or refused with places inside them, as valid
 * UTF-8, and what was rewritten is a rule or a problem with a place in it. The first byte chooses
 * the suite. */
#include <stdlib.h>

#include "base/utf8.h"
#include "rules/dialect.h"
#include "rules/rule.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

static struct str
outlet_of(void *context, struct str site)
{
	(void)context;
	return site.n % 3 == 0 ? S("l'opinion") : STR_NONE;
}

static void
check_rewritten(const struct dialect_result *r, enum status status, struct str text)
{
	bool refused = false;
	for (size_t i = 0; i < r->n_problems; i++) {
		refused |= !r->problems[i].is_warning;
		if (r->problems[i].offset > text.n || r->problems[i].text.n == 0)
			abort();
	}
	if (refused != (status != STATUS_OK) || !utf8_valid(r->text))
		abort();
}

static void
check_compiles(struct str text, struct arena *a)
{
	static struct gazetteer *gazetteer;
	if (!gazetteer)
		gazetteer = gazetteer_new(NULL, 0);
	struct rule_world world = { .gazetteer = gazetteer };
	struct rule_source *source = arena_zero(a, sizeof(*source));
	struct rule_problems problems = { 0 };
	struct rule *rule;
	source->name = S("fuzz");
	source->match = text;
	if (rule_compile(source, &world, a, &rule, &problems) && problems.n == 0)
		abort();
	for (size_t i = 0; i < problems.n; i++)
		if (problems.v[i].key == RULE_MATCH && problems.v[i].offset > text.n)
			abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	static const struct dialect_world world = { outlet_of, NULL };
	AUTO(arena) struct arena *a = arena_new();
	struct dialect_result r;
	if (n == 0)
		return 0;
	struct str text = arena_str(a, (struct str){ (const char *)bytes + 1, n - 1 });
	if (!utf8_valid(text)) /* import-query refuses it before */
		return 0;
	enum status status = dialect_rewrite(
		(enum dialect)(bytes[0] % DIALECT_N), text, bytes[0] & 16 ? &world : NULL, a, &r);
	check_rewritten(&r, status, text);
	if (status == STATUS_OK)
		check_compiles(r.text, a);
	return 0;
}
