/* Random rules over a small archive: each is an expression that FTS5 understands, and every article
 * for which the rule holds is among those that the index finds. */
#include <unistd.h>

#include "db/store.h"
#include "tests/brute.h"
#include "tests/rule_kit.h"

enum { ARTICLES = 150, RULES = 3000 };

struct archive {
	struct rule_kit kit;
	struct store *store;
	struct err err;
	char folder[64];
	struct article_kit *articles;
	bool found[ARTICLES + 1]; /* by id */
	size_t expressions, n_found, held;
};

#define OK(a, call)                                               \
	do {                                                      \
		if (call)                                         \
			fail_msg("%s: %s", #call, (a)->err.text); \
	} while (0)

static void
add(struct archive *a, size_t i, const struct sighting *seen)
{
	const struct str *fields = a->articles[i].input.fields;
	struct str key = arena_printf(a->kit.arena, "https://press.example/%zu", i);
	struct article article = { .state = ARTICLE_COMPLETE,
		.key = key,
		.url = key,
		.title = fields[FIELD_TITLE],
		.lead = fields[FIELD_LEAD],
		.text = fields[FIELD_TEXT],
		.first_seen_at = 1 };
	struct article_id id = { ID_LINK, key };
	OK(a, store_add_article(a->store, &article, &id, 1, seen, &a->err));
	assert_int_equal(article.id, i + 1);
}

static void
archive_open(struct archive *a)
{
	static const struct store_words words = { words_index };
	struct outlet outlet = { .name = S("press"), .url = S("https://press.example/feed") };
	struct dice dice = { .state = 20260123 };
	*a = (struct archive){ .kit = kit_open(), .folder = "/tmp/presswatch-fts-XXXXXX" };
	assert_non_null(mkdtemp(a->folder));
	struct str path = arena_printf(a->kit.arena, "%s/archive.db", a->folder);
	OK(a, store_open(path.s, STORE_ENGINE, &words, &a->store, &a->err));
	OK(a, store_begin(a->store, &a->err));
	OK(a, store_sync_outlets(a->store, &outlet, 1, 1, &a->err));
	struct sighting seen = { .outlet = outlet.id, .at = 1 };
	a->articles = mem_alloc(ARTICLES * sizeof(*a->articles));
	for (size_t i = 0; i < ARTICLES; i++) {
		brute_article(&dice, &a->articles[i]);
		add(a, i, &seen);
	}
	OK(a, store_commit(a->store, &a->err));
}

static void
archive_close(struct archive *a)
{
	char command[128];
	store_close(a->store);
	free(a->articles);
	kit_close(&a->kit);
	snprintf(command, sizeof(command), "rm -rf %s", a->folder);
	assert_int_equal(system(command), 0);
}

static bool
note(void *context, const struct article *article, const struct sighting *sightings, size_t n)
{
	struct archive *a = context;
	(void)sightings;
	(void)n;
	a->found[article->id] = true;
	a->n_found++;
	return true;
}

static void
check(struct archive *a, const char *text)
{
	AUTO(arena) struct arena *scratch = arena_new();
	const struct rule *rule = kit_rule(&a->kit, text);
	if (!rule)
		fail_msg("%s is refused: %.*s", text, STR_ARG(a->kit.problems.v[0].text));
	struct search search = { .fts = rule_to_fts(rule, a->kit.arena) };
	if (search.fts.n == 0) /* every article is looked at */
		return;
	memset(a->found, 0, sizeof(a->found));
	a->expressions++;
	if (store_search(a->store, &search, a, note, &a->err))
		fail_msg("%s as %s: %s", text, search.fts.s, a->err.text);
	struct matcher *m = matcher_new(&rule, 1);
	for (size_t i = 0; i < ARTICLES; i++) {
		struct rule_hit *hits;
		size_t n;
		matcher_run(m, &a->articles[i].input, scratch, &hits, &n);
		a->held += n;
		if (n && !a->found[i + 1])
			fail_msg("%s holds for, and %s does not find: %s / %s / %s", text,
				search.fts.s, a->articles[i].text[FIELD_TITLE],
				a->articles[i].text[FIELD_LEAD], a->articles[i].text[FIELD_TEXT]);
	}
	matcher_free(m);
}

static void
test_random(void **state)
{
	static struct archive a;
	struct dice dice = { .state = 20260124 };
	(void)state;
	archive_open(&a);
	for (int i = 0; i < RULES; i++) {
		AUTO(arena) struct arena *arena = arena_new();
		AUTO(buf) struct buf text = { 0 };
		brute_text(brute_rule(&dice, arena), &text);
		check(&a, text.s);
	}
	printf("%zu expressions found %zu articles, %zu of them rightly\n", a.expressions,
		a.n_found, a.held);
	assert_true(a.expressions > RULES / 5 && a.held > 5000 && a.n_found < 10 * a.held);
	archive_close(&a);
}

/* What random rules seldom come to. */
static void
test_odd(void **state)
{
	static const char *const rules[] = { "\"~attaque ~mali\"~3", "\"~attaque attaque~1\"",
		"mali \"~attaque ~mali\"~2", "\"=FAR att*\"", "«*taque mali»", "*taque mali",
		"att?que", "?ttaque", "Al-Q*", "25-785", "AL-QAÏDA", "«O.N.U. mali»", "=O.N.U.",
		"\"25 785\"", "=بالرباط", "title:lead:mali", "title:(mali | niger) attaque",
		"lead:(Al-Qaïda)", "title:(attaque NOT lead:mali)", "author:mali | attaque",
		"author:mali attaque", "SCORE/1( mali^1 niger^-1 lang:fr^0 )", "=œuvre", "œuv*",
		"=Œuv*", "=ŒUVRE", "摩洛", "摩洛哥", "mali NEAR/2 ( niger | author:far )" };
	static struct archive a;
	(void)state;
	archive_open(&a);
	for (size_t i = 0; i < sizeof(rules) / sizeof(rules[0]); i++)
		if (kit_rule(&a.kit, rules[i]))
			check(&a, rules[i]);
	assert_true(a.expressions > 15);
	archive_close(&a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_random),
		cmocka_unit_test(test_odd) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
