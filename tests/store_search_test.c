/* What any backend of the store must do, part three: search, listings, what is kept, backup. */
#include "tests/store_fixture.h"

#define LATER (NOW + CLOCK_MINUTE)

struct hits {
	struct buf titles; /* "Un, Deux" */
	size_t most, sightings;
};

static bool
hit(void *context, const struct article *article, const struct sighting *sightings, size_t n)
{
	struct hits *h = context;
	(void)sightings;
	if (h->titles.n)
		buf_cstr(&h->titles, ", ");
	buf_str(&h->titles, article->title);
	h->sightings += n;
	return !h->most || --h->most > 0;
}

static void
find(struct fixture *f, struct search search, const char *want)
{
	struct hits h = { 0 };
	OK(f, store_search(f->store, &search, &h, hit, &f->err));
	buf_cstr(&h.titles, "");
	assert_str(buf_view(&h.titles), want);
	buf_free(&h.titles);
}

static void
searches(void **state)
{
	struct fixture *f = *state;
	OK(f, store_begin(f->store, &f->err));
	fixture_article(f, f->aps, "aps.dz/1", "Un", "Une attaque au Niger.", NOW);
	fixture_article(f, f->lopinion, "lopinion.ma/2", "Deux", "Une attaque au Mali.", NOW + 1);
	fixture_article(f, f->aps, "aps.dz/3", "Trois", "Le football.", NOW + 2);
	fixture_waiting(f, f->aps, "aps.dz/4", "Quatre attaque", NOW + 3);
	find(f, (struct search){ .fts = S("\"attaque\""), .newest_first = true }, "Deux, Un");
	find(f, (struct search){ .fts = S("\"attaque\"") }, "Un, Deux");
	find(f, (struct search){ .fts = S("\"attaque\" \"niger\"") }, "Un");
	find(f, (struct search){ .fts = S("title:\"trois\"") }, "Trois");
	find(f, (struct search){ .fts = S("\"attaque\""), .since_at = NOW + 1 }, "Deux");
	find(f, (struct search){ .fts = S("\"attaque\""), .until_at = NOW + 1 }, "Un");
	find(f, (struct search){ .fts = S("\"attaque\""), .outlet = S("lopinion") }, "Deux");
	find(f, (struct search){ .newest_first = true }, "Trois, Deux, Un");
	find(f, (struct search){ .newest_first = true, .any_state = true, .limit = 2 },
		"Quatre attaque, Trois");
	find(f, (struct search){ .outlet = S("aps"), .since_at = NOW + 1 }, "Trois");
	find(f, (struct search){ .outlet = S("nobody") }, "");
	struct hits h = { .most = 1 };
	OK(f, store_search(
		      f->store, &(struct search){ .fts = S("\"attaque\"") }, &h, hit, &f->err));
	assert_str(buf_view(&h.titles), "Un"); /* it stopped when told */
	assert_int_equal(h.sightings, 1);
	buf_free(&h.titles);
	FAILS(f, STATUS_BAD,
		store_search(f->store, &(struct search){ .fts = S("\"open") }, &h, hit, &f->err));
	fixture_article(f, f->aps, "aps.dz/5", "Cinq", "Le batch goes on.", NOW + 4);
	OK(f, store_commit(f->store, &f->err));
}

struct vocabulary {
	struct buf words; /* "attaque 2, attire 1" */
	size_t most;
};

static bool
word_found(void *context, struct str word, int64_t articles)
{
	struct vocabulary *v = context;
	buf_printf(&v->words, "%s%.*s %lld", v->words.n ? ", " : "", STR_ARG(word),
		(long long)articles);
	return !v->most || --v->most > 0;
}

static void
words_between(void **state)
{
	struct fixture *f = *state;
	OK(f, store_begin(f->store, &f->err));
	fixture_article(f, f->aps, "aps.dz/1", "Un", "Une attaque, une autre attaque.", NOW);
	fixture_article(f, f->aps, "aps.dz/2", "Deux", "Cette attaque attire au Mali.", NOW + 1);
	OK(f, store_commit(f->store, &f->err));
	for (int i = 0; i < 2; i++) { /* the table of words is there the second time */
		struct vocabulary v = { .most = i ? 1 : 0 };
		OK(f, store_vocabulary(f->store, S("at"), S("au"), &v, word_found, &f->err));
		assert_str(buf_view(&v.words), i ? "attaque 2" : "attaque 2, attire 1");
		buf_free(&v.words);
	}
	struct store *reader;
	struct vocabulary v = { 0 };
	OK(f, store_open(f->path, STORE_READ, NULL, &reader, &f->err));
	OK(f, store_vocabulary(reader, S("m"), S("n"), &v, word_found, &f->err));
	assert_str(buf_view(&v.words), "mali 1");
	store_close(reader);
	buf_free(&v.words);
}

static void
keeps_notes(void **state)
{
	struct fixture *f = *state;
	struct str value;
	OK(f, store_note_get(f->store, S("frequencies"), f->arena, &value, &f->err));
	assert_int_equal(value.n, 0);
	OK(f, store_begin(f->store, &f->err));
	OK(f, store_note_put(f->store, S("frequencies"), S("a\0b"), &f->err));
	OK(f, store_note_put(f->store, S("key"), S("not the key"), &f->err));
	OK(f, store_note_put(f->store, S("frequencies"), S("c\0d"), &f->err));
	OK(f, store_commit(f->store, &f->err));
	store_close(f->store);
	fixture_open(f); /* the database's own key is what it was */
	OK(f, store_note_get(f->store, S("frequencies"), f->arena, &value, &f->err));
	assert_true(str_eq(value, S("c\0d")));
}

static void
index_follows_the_text(void **state)
{
	struct fixture *f = *state;
	OK(f, store_begin(f->store, &f->err));
	int64_t id = fixture_article(f, f->aps, "aps.dz/1", "Un", "Une attaque au Niger.", NOW);
	struct article a = fixture_get(f, id);
	a.text = S("Un accord au Niger.");
	OK(f, store_revise_article(f->store, &a, LATER, &f->err));
	find(f, (struct search){ .fts = S("attaque") }, "");
	find(f, (struct search){ .fts = S("accord") }, "Un");
	OK(f, store_commit(f->store, &f->err));
	store_idle(f->store);
	find(f, (struct search){ .fts = S("accord") }, "Un");
}

static void
many_batches_then_idle(void **state)
{
	struct fixture *f = *state;
	for (int i = 0; i < 20; i++) {
		char id[32];
		snprintf(id, sizeof(id), "aps.dz/%d", i);
		OK(f, store_begin(f->store, &f->err));
		fixture_article(f, f->aps, id, "Un", "Une attaque au Niger.", NOW);
		OK(f, store_commit(f->store, &f->err));
		store_idle(f->store);
	}
	struct hits h = { 0 };
	OK(f, store_search(f->store, &(struct search){ .fts = S("niger") }, &h, hit, &f->err));
	assert_int_equal(h.sightings, 20);
	buf_free(&h.titles);
}

/* ---- Listings ---------------------------------------------------------------------------------
 */

static void
coverage_of_a_day(void **state)
{
	struct fixture *f = *state;
	struct outlet_turn *turns;
	struct coverage c;
	size_t n;
	OK(f, store_begin(f->store, &f->err));
	OK(f, store_due_outlets(f->store, NOW, LATER, 9, f->arena, &turns, &n, &f->err));
	turns[0].state.last_ok_at = NOW;
	turns[1].state.failing_since = NOW - CLOCK_DAY;
	turns[1].state.health = HEALTH_HTTP;
	turns[1].state.http_status = 403;
	OK(f, store_outlet_done(f->store, &turns[0].state, &f->err));
	OK(f, store_outlet_done(f->store, &turns[1].state, &f->err));
	fixture_article(f, f->aps, "aps.dz/1", "Un", "", NOW - 1);
	fixture_article(f, f->aps, "aps.dz/2", "Deux", "", NOW);
	OK(f, store_coverage(f->store, NOW, LATER, f->arena, &c, &f->err));
	assert_int_equal(c.articles, 1);
	assert_int_equal(c.outlets, 2);
	assert_int_equal(c.answered, 1);
	assert_int_equal(c.n_silent, 1);
	assert_str(c.silent_names[0], "lopinion");
	assert_int_equal(c.silent[0].http_status, 403);
}

static void
totals_and_rows(void **state)
{
	struct fixture *f = *state;
	struct outlet_row *outlets;
	struct rule_row *rules;
	struct totals t;
	size_t n;
	OK(f, store_begin(f->store, &f->err));
	int64_t id = fixture_article(f, f->aps, "aps.dz/1", "Niger", "", NOW - 2 * CLOCK_DAY);
	fixture_article(f, f->aps, "aps.dz/2", "Mali", "", NOW);
	fixture_waiting(f, f->aps, "aps.dz/3", "Tchad", NOW);
	fixture_match(f, id, 1, f->rule);
	fixture_owe(f, "chat", id, 1, f->rule);
	fixture_delivery(f, "chat", "k1", NULL, 0);
	OK(f, store_totals(f->store, &t, &f->err));
	assert_int_equal(t.articles, 3);
	assert_int_equal(t.waiting, 1);
	assert_int_equal(t.matches, 1);
	assert_int_equal(t.owed, 1);
	assert_int_equal(t.pending, 1);
	assert_int_equal(t.dead, 0);
	assert_int_equal(t.oldest_pending_at, NOW);
	OK(f, store_outlets(f->store, NOW + 1, f->arena, &outlets, &n, &f->err));
	assert_int_equal(n, 2);
	assert_int_equal(outlets[0].articles, 3);
	assert_int_equal(outlets[0].articles_day, 2);
	OK(f, store_rules(f->store, NOW + 1, f->arena, &rules, &n, &f->err));
	assert_int_equal(rules[0].matches, 1);
	assert_int_equal(rules[0].last_match_at, NOW);
	assert_int_equal(rules[1].last_match_at, 0);
}

/* ---- What is kept
 * ---------------------------------------------------------------------------------- */

static void
texts_expire_keys_do_not(void **state)
{
	struct fixture *f = *state;
	int64_t found;
	bool more;
	OK(f, store_begin(f->store, &f->err));
	int64_t old = fixture_article(
		f, f->aps, "aps.dz/1", "Ancien", "Une attaque.", NOW - 9 * CLOCK_DAY);
	fixture_article(f, f->aps, "aps.dz/2", "Ancien aussi", "Une attaque.", NOW - 8 * CLOCK_DAY);
	int64_t young = fixture_article(f, f->aps, "aps.dz/3", "Neuf", "Une attaque.", NOW);
	fixture_match(f, old, 1, f->rule);
	OK(f, store_expire(f->store, NOW - CLOCK_DAY, INT64_MIN, 1, &more, &f->err));
	assert_true(more);
	find(f, (struct search){ .fts = S("attaque") }, "Ancien aussi, Neuf"); /* one at a time */
	OK(f, store_expire(f->store, NOW - CLOCK_DAY, NOW + 1, 9, &more, &f->err));
	assert_false(more);
	find(f, (struct search){ .fts = S("attaque") }, "Neuf");
	assert_str(fixture_get(f, old).text, "");
	assert_str(fixture_get(f, old).title, "Ancien");
	assert_str(fixture_get(f, young).text, "Une attaque.");
	struct article_id id = { ID_LINK, S("aps.dz/1") };
	OK(f, store_find_article(f->store, &id, 1, &found, &f->err));
	assert_int_equal(found, old);
	struct totals t;
	OK(f, store_totals(f->store, &t, &f->err));
	assert_int_equal(t.matches, 0);
	struct article a = fixture_get(f, old); /* it comes back with a new text */
	a.text = S("Une attaque, encore.");
	OK(f, store_revise_article(f->store, &a, NOW, &f->err));
	find(f, (struct search){ .fts = S("attaque") }, "Ancien, Neuf");
}

static void
count_progress(int done, int total)
{
	assert_true(done <= total);
}

static void
backed_up(void **state)
{
	struct fixture *f = *state;
	struct stat st;
	char copy[128], part[160];
	snprintf(copy, sizeof(copy), "%s/copy.db", f->folder);
	snprintf(part, sizeof(part), "%s.part", copy);
	OK(f, store_begin(f->store, &f->err));
	int64_t id = fixture_article(f, f->aps, "aps.dz/1", "Un", "Une attaque.", NOW);
	OK(f, store_commit(f->store, &f->err));
	OK(f, store_backup(f->store, copy, count_progress, &f->err));
	FAILS(f, STATUS_BAD, store_backup(f->store, copy, NULL, &f->err));
	assert_int_equal(stat(copy, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	assert_int_not_equal(access(part, F_OK), 0);

	store_close(f->store);
	snprintf(f->path, sizeof(f->path), "%s", copy);
	fixture_open(f);
	assert_str(fixture_get(f, id).title, "Un");
	find(f, (struct search){ .fts = S("attaque") }, "Un");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		FIXTURE_TEST(searches),
		FIXTURE_TEST(words_between),
		FIXTURE_TEST(keeps_notes),
		FIXTURE_TEST(index_follows_the_text),
		FIXTURE_TEST(many_batches_then_idle),
		FIXTURE_TEST(coverage_of_a_day),
		FIXTURE_TEST(totals_and_rows),
		FIXTURE_TEST(texts_expire_keys_do_not),
		FIXTURE_TEST(backed_up),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
