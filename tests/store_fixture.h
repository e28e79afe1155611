/* A store in a folder of its own for each test, with two outlets, a rule and a channel; and short
 * ways to fill it. */
#ifndef TESTS_STORE_FIXTURE_H
#define TESTS_STORE_FIXTURE_H

#include <dirent.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "db/sqlite.h"
#include "tests/check.h"

#define NOW (INT64_C(1769580000) * CLOCK_SECOND) /* 2026-01-28 06:00 UTC */

struct fixture {
	char folder[64];
	char path[192];
	struct store *store;
	struct arena *arena;
	struct err err;
	int64_t aps, lopinion; /* outlets */
	int64_t rule, other;   /* versions of two rules */
};

/* A verb that must succeed. */
#define OK(f, call)                                               \
	do {                                                      \
		(f)->err.text[0] = 0;                             \
		if ((call) != STATUS_OK)                          \
			fail_msg("%s: %s", #call, (f)->err.text); \
	} while (0)
#define FAILS(f, wanted, call) assert_int_equal((call), (wanted))

static inline void
fixture_open(struct fixture *f)
{
	OK(f, store_open(f->path, STORE_ENGINE, NULL, &f->store, &f->err));
}

static inline void
fixture_reopen(struct fixture *f)
{
	store_close(f->store);
	fixture_open(f);
}

static inline int64_t
fixture_rule(struct fixture *f, const char *name, const char *hash)
{
	struct rule_version v = {
		.rule = str_from(name), .hash = str_from(hash), .text = S("{}"), .since_at = NOW
	};
	OK(f, store_put_rule(f->store, &v, &f->err));
	return v.id;
}

static inline int
fixture_setup(void **state)
{
	struct fixture *f = mem_alloc(sizeof(*f));
	strcpy(f->folder, "/tmp/presswatch-store-XXXXXX");
	if (!mkdtemp(f->folder))
		return -1;
	snprintf(f->path, sizeof(f->path), "%s/presswatch.db", f->folder);
	f->arena = arena_new();
	fixture_open(f);
	struct outlet outlets[] = {
		{ .name = S("aps"),
			.title = S("Algérie Presse Service"),
			.country = S("DZ"),
			.language = S("fr"),
			.url = S("https://www.aps.dz/feed") },
		{ .name = S("lopinion"),
			.title = S("L'Opinion"),
			.country = S("MA"),
			.url = S("https://www.lopinion.ma/feed") },
	};
	OK(f, store_begin(f->store, &f->err));
	OK(f, store_sync_outlets(f->store, outlets, 2, NOW, &f->err));
	f->aps = outlets[0].id;
	f->lopinion = outlets[1].id;
	f->rule = fixture_rule(f, "sahel", "aa");
	f->other = fixture_rule(f, "liptako", "bb");
	OK(f, store_commit(f->store, &f->err));
	*state = f;
	return 0;
}

/* What any test leaves behind is sound: no row without what it belongs to, and the search index as
 * the articles are. */
static inline void
fixture_check(struct fixture *f)
{
	static const char sql[] = "SELECT \"table\" FROM pragma_foreign_key_check";
	static const char whole[] = "SELECT * FROM pragma_integrity_check";
	struct sqlite *s = sqlite_of(f->store);
	struct query q = query(s, sql);
	if (query_row(&q))
		fail_msg("a row of %.*s belongs to nothing", STR_ARG(column_view(&q)));
	OK(f, query_end(&q, &f->err));
	q = query(s, whole);
	assert_true(query_row(&q));
	assert_str(column_view(&q), "ok");
	query_free(&q);
	OK(f, sqlite_script(
		      s, "INSERT INTO words (words, rank) VALUES ('integrity-check', 1)", &f->err));
}

static inline void
remove_folder(const char *path)
{
	DIR *d = opendir(path);
	struct dirent *e;
	while (d && (e = readdir(d))) {
		char file[512];
		snprintf(file, sizeof(file), "%s/%s", path, e->d_name);
		unlink(file);
	}
	if (d)
		closedir(d);
	rmdir(path);
}

static inline int
fixture_teardown(void **state)
{
	struct fixture *f = *state;
	if (f->store)
		store_rollback(f->store);
	if (f->store)
		fixture_check(f);
	store_close(f->store);
	remove_folder(f->folder);
	arena_free(f->arena);
	free(f);
	return 0;
}

#define FIXTURE_TEST(test) cmocka_unit_test_setup_teardown(test, fixture_setup, fixture_teardown)

/* An article of one id, seen in an outlet. */
static inline int64_t
fixture_article(struct fixture *f, int64_t outlet, const char *id, const char *title,
	const char *text, int64_t at)
{
	struct article a = { .state = ARTICLE_COMPLETE,
		.key = str_from(id),
		.url = arena_printf(f->arena, "https://%s", id),
		.title = str_from(title),
		.text = str_from(text),
		.language = S("fr"),
		.first_seen_at = at };
	struct article_id ids[] = { { ID_LINK, str_from(id) } };
	struct sighting seen = { .outlet = outlet, .url = a.url, .at = at };
	OK(f, store_add_article(f->store, &a, ids, 1, &seen, &f->err));
	return a.id;
}

static inline int64_t
fixture_waiting(struct fixture *f, int64_t outlet, const char *id, const char *title, int64_t at)
{
	struct article a = { .state = ARTICLE_WAITING,
		.key = str_from(id),
		.url = arena_printf(f->arena, "https://%s", id),
		.title = str_from(title),
		.first_seen_at = at };
	struct article_id ids[] = { { ID_LINK, str_from(id) } };
	struct sighting seen = { .outlet = outlet, .url = a.url, .at = at };
	OK(f, store_add_article(f->store, &a, ids, 1, &seen, &f->err));
	return a.id;
}

static inline struct article
fixture_get(struct fixture *f, int64_t id)
{
	struct article a = { 0 };
	OK(f, store_get_article(f->store, id, f->arena, &a, NULL, NULL, &f->err));
	return a;
}

/* A match of a rule, and what a channel is owed for it. */
static inline bool
fixture_match(struct fixture *f, int64_t article, int64_t revision, int64_t rule)
{
	struct evidence evidence[] = { { FIELD_TITLE, 0, 5, S("niger") } };
	struct match m = { .article = article,
		.revision = revision,
		.rule_version = rule,
		.at = NOW,
		.evidence = evidence,
		.n_evidence = 1 };
	bool is_new;
	OK(f, store_add_match(f->store, &m, &is_new, &f->err));
	return is_new;
}

static inline void
fixture_owe(struct fixture *f, const char *channel, int64_t article, int64_t revision, int64_t rule)
{
	struct owe owe = { .channel = str_from(channel),
		.article = article,
		.revision = revision,
		.created_at = NOW };
	OK(f, store_owe(f->store, &owe, &rule, 1, &f->err));
}

static inline size_t
fixture_owed(struct fixture *f, const char *channel, struct owed **ret)
{
	size_t n;
	OK(f, store_owed(f->store, str_from(channel), INT64_MAX, 0, f->arena, ret, &n, &f->err));
	return n;
}

static inline int64_t
fixture_delivery(
	struct fixture *f, const char *channel, const char *key, const int64_t *claims, size_t n)
{
	struct delivery d = { .key = str_from(key),
		.channel = str_from(channel),
		.kind = S("slack"),
		.summary = S("one"),
		.payload = S("{}"),
		.content_type = S("application/json"),
		.part = 1,
		.parts = 1,
		.items = (int64_t)n,
		.created_at = NOW,
		.not_before_at = NOW,
		.expires_at = NOW + 4 * CLOCK_DAY,
		.claims = claims,
		.n_claims = n };
	int64_t id;
	OK(f, store_add_delivery(f->store, &d, &id, &f->err));
	return id;
}

#endif
