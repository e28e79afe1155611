/* The engine against brute force: the bytes are the chances by which a rule and an article are
 * made. */
#include "tests/brute.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

static const struct rule *
compile(const struct node *node, struct arena *a)
{
	static struct gazetteer *gazetteer;
	if (!gazetteer)
		gazetteer = gazetteer_new(NULL, 0);
	struct rule_world world = { .gazetteer = gazetteer };
	struct rule_source *source = arena_zero(a, sizeof(*source));
	struct rule_problems problems = { 0 };
	struct rule *rule;
	AUTO(buf) struct buf text = { 0 };
	brute_text(node, &text);
	source->name = S("fuzz");
	source->match = arena_str(a, buf_view(&text));
	if (rule_compile(source, &world, a, &rule, &problems))
		abort();
	return rule;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	AUTO(arena) struct arena *a = arena_new();
	struct article_kit *article = arena_zero(a, sizeof(*article));
	struct dice dice = { .bytes = bytes ? bytes : (const uint8_t *)"", .n = n };
	struct node *node = brute_rule(&dice, a);
	const struct rule *rule = compile(node, a);
	brute_article(&dice, article);
	AUTO(matcher) struct matcher *m = matcher_new(&rule, 1);
	struct rule_hit *hits;
	size_t n_hits;
	matcher_run(m, &article->input, a, &hits, &n_hits);
	if ((n_hits == 1) != brute_holds(node, article, a))
		abort();
	return 0;
}
