/* What any backend of the store must do, part one: outlets, articles, pages, merging, batches. */
#include "tests/store_fixture.h"

#define LATER (NOW + CLOCK_MINUTE)

/* ---- Batches --------------------------------------------------------------------------- */

static void
rollback_undoes(void **state)
{
	struct fixture *f = *state;
	int64_t found;
	OK(f, store_begin(f->store, &f->err));
	fixture_article(f, f->aps, "aps.dz/1", "Un titre", "Un texte.", NOW);
	store_rollback(f->store);
	struct article_id id = { ID_LINK, S("aps.dz/1") };
	OK(f, store_find_article(f->store, &id, 1, &found, &f->err));
	assert_int_equal(found, 0);
}

static void
batch_survives_closing(void **state)
{
	struct fixture *f = *state;
	OK(f, store_begin(f->store, &f->err));
	int64_t id = fixture_article(f, f->aps, "aps.dz/1", "Un titre", "Un texte.", NOW);
	OK(f, store_commit(f->store, &f->err));
	OK(f, store_begin(f->store, &f->err));
	fixture_article(f, f->aps, "aps.dz/2", "Pas encore", "Un texte.", NOW);
	fixture_reopen(f); /* closing rolls back what is open */
	assert_str(fixture_get(f, id).title, "Un titre");
	struct totals t;
	OK(f, store_totals(f->store, &t, &f->err));
	assert_int_equal(t.articles, 1);
}

static void
bad_leaves_the_batch(void **state)
{
	struct fixture *f = *state;
	struct article none;
	OK(f, store_begin(f->store, &f->err));
	int64_t id = fixture_article(f, f->aps, "aps.dz/1", "Un titre", "", NOW);
	FAILS(f, STATUS_BAD, store_get_article(f->store, 99, f->arena, &none, NULL, NULL, &f->err));
	FAILS(f, STATUS_BAD, store_page_later(f->store, 99, 1, NOW, &f->err));
	OK(f, store_commit(f->store, &f->err));
	assert_int_equal(fixture_get(f, id).id, id);
}

/* ---- Outlets ----------------------------------------------------------------------------- */

static size_t
due(struct fixture *f, int64_t now, struct outlet_turn **ret)
{
	size_t n;
	OK(f, store_due_outlets(
		      f->store, now, now + CLOCK_MINUTE, 100, f->arena, ret, &n, &f->err));
	return n;
}

static void
outlet_turns(void **state)
{
	struct fixture *f = *state;
	struct outlet_turn *turns, *again;
	OK(f, store_begin(f->store, &f->err));
	assert_int_equal(due(f, NOW, &turns), 2);
	assert_int_equal(turns[0].outlet, f->aps);
	assert_int_equal(due(f, NOW, &again), 0); /* leased */
	assert_int_equal(
		store_next_outlet_at(f->store), NOW + CLOCK_MINUTE); /* when the leases run out */

	struct outlet_state done = turns[0].state;
	done.etag = S("\"\xff\x01opaque\"");
	done.next_at = NOW + CLOCK_HOUR;
	done.last_ok_at = done.first_polled_at = NOW;
	done.health = HEALTH_OK;
	OK(f, store_outlet_done(f->store, &done, &f->err));
	OK(f, store_commit(f->store, &f->err));

	OK(f, store_begin(f->store, &f->err));
	assert_int_equal(due(f, LATER, &again), 1); /* the other's lease was lost */
	assert_int_equal(again[0].outlet, f->lopinion);
	FAILS(f, STATUS_BAD, store_outlet_done(f->store, &turns[1].state, &f->err));
	assert_int_equal(due(f, NOW + CLOCK_HOUR, &again), 2);
	assert_str(again[1].state.etag, "\"\xff\x01opaque\"");
	assert_int_equal(again[1].state.health, HEALTH_OK);
}

/* Beside the turns, and whatever their leases do; survives a restart. */
static void
learned_of_an_outlet(void **state)
{
	struct fixture *f = *state;
	struct outlet_turn *turns;
	struct str learned = S("x");
	OK(f, store_learned_get(f->store, f->aps, f->arena, &learned, &f->err));
	assert_int_equal(learned.n, 0);
	OK(f, store_begin(f->store, &f->err));
	assert_int_equal(due(f, NOW, &turns), 2);
	OK(f, store_learned_put(f->store, f->aps, S("\x01 first\0"), &f->err));
	OK(f, store_learned_put(f->store, f->aps, S("\x01\0 second"), &f->err));
	OK(f, store_learned_get(f->store, f->aps, f->arena, &learned, &f->err));
	assert_int_equal(learned.n, 9); /* within the batch too */
	OK(f, store_outlet_done(f->store, &turns[0].state, &f->err));
	OK(f, store_commit(f->store, &f->err));
	fixture_reopen(f);
	OK(f, store_learned_get(f->store, f->aps, f->arena, &learned, &f->err));
	assert_true(str_eq(learned, S("\x01\0 second")));
	OK(f, store_learned_get(f->store, f->lopinion, f->arena, &learned, &f->err));
	assert_int_equal(learned.n, 0);
}

/* A listing has its head alone, of however much there is. */
static void
head_of_what_was_learned(void **state)
{
	struct fixture *f = *state;
	struct outlet_row *rows;
	size_t n;
	char *large = arena_zero(f->arena, 6000);
	memset(large, 'q', OUTLET_LEARNED_HEAD);
	OK(f, store_begin(f->store, &f->err));
	OK(f, store_learned_put(f->store, f->aps, (struct str){ large, 6000 }, &f->err));
	OK(f, store_commit(f->store, &f->err));
	OK(f, store_outlets(f->store, NOW, f->arena, &rows, &n, &f->err));
	for (size_t i = 0; i < n; i++) {
		size_t want = rows[i].outlet.id == f->aps ? OUTLET_LEARNED_HEAD : 0;
		assert_int_equal(rows[i].learned_head.n, want);
		assert_true(want == 0 || memcmp(rows[i].learned_head.s, large, want) == 0);
	}
}

static void
engine_that_died_gives_back(void **state)
{
	struct fixture *f = *state;
	struct outlet_turn *turns, *again;
	OK(f, store_begin(f->store, &f->err));
	due(f, NOW, &turns);
	OK(f, store_commit(f->store, &f->err));
	fixture_reopen(f);
	OK(f, store_begin(f->store, &f->err));
	FAILS(f, STATUS_BAD, store_outlet_done(f->store, &turns[0].state, &f->err));
	assert_int_equal(due(f, NOW, &again), 2);
}

static int64_t
sync_one(struct fixture *f, struct outlet o, int64_t now)
{
	OK(f, store_begin(f->store, &f->err));
	OK(f, store_sync_outlets(f->store, &o, 1, now, &f->err));
	OK(f, store_commit(f->store, &f->err));
	return o.id;
}

static void
outlets_follow_the_configuration(void **state)
{
	struct fixture *f = *state;
	struct outlet_turn *turns;
	struct str groups[] = { STR_INIT("sahel"), STR_INIT("agences") };
	struct outlet o = { .name = S("aps-fr"),
		.was = S("aps"),
		.url = S("https://www.aps.dz/feed"),
		.groups = { groups, 2 } };
	assert_int_equal(sync_one(f, o, LATER), f->aps); /* renamed */
	o.was = STR_NONE;
	assert_int_equal(sync_one(f, o, LATER), f->aps);

	struct outlet_row *rows;
	size_t n;
	OK(f, store_outlets(f->store, NOW, f->arena, &rows, &n, &f->err));
	assert_int_equal(n, 1); /* lopinion is no longer configured */
	assert_str(rows[0].outlet.name, "aps-fr");
	assert_int_equal(rows[0].outlet.groups.n, 2);
	assert_str(rows[0].outlet.groups.v[1], "agences");

	OK(f, store_begin(f->store, &f->err));
	assert_int_equal(due(f, NOW, &turns), 1);
	turns[0].state.etag = S("x");
	turns[0].state.gone = true;
	turns[0].state.next_at = NOW + CLOCK_DAY;
	OK(f, store_outlet_done(f->store, &turns[0].state, &f->err));
	assert_int_equal(due(f, NOW + 2 * CLOCK_DAY, &turns), 0); /* gone */
	assert_true(store_next_outlet_at(f->store) == INT64_MAX);
	OK(f, store_commit(f->store, &f->err));

	o.url = S("https://www.aps.dz/new");
	assert_int_equal(sync_one(f, o, LATER), f->aps);
	OK(f, store_begin(f->store, &f->err));
	assert_int_equal(due(f, LATER, &turns),
		1); /* another address is another chance, without validators */
	assert_str(turns[0].state.etag, "");
}

/* A name that moves from one outlet to another is not taken for a renaming. */
static void
swapped_names(void **state)
{
	struct fixture *f = *state;
	struct outlet outlets[] = {
		{ .name = S("aps"), .url = S("https://www.aps.dz/feed") },
		{ .name = S("third"), .was = S("aps"), .url = S("https://third.example/") },
	};
	OK(f, store_begin(f->store, &f->err));
	OK(f, store_sync_outlets(f->store, outlets, 2, NOW, &f->err));
	assert_int_equal(outlets[0].id, f->aps);
	assert_true(outlets[1].id != f->aps);
}

/* ---- Articles ----------------------------------------------------------------------------- */

static void
article_round_trip(void **state)
{
	struct fixture *f = *state;
	struct str authors[] = { STR_INIT("Amal"), STR_INIT("Idrissa") };
	struct str tags[] = { STR_INIT("Sahel") };
	struct mention mentions[] = { { S("NE"), S("NE"), FIELD_TITLE, 0, 5 },
		{ S("SAHEL"), STR_NONE, FIELD_TEXT, 3, 5 } };
	struct article a = {
		.state = ARTICLE_COMPLETE,
		.key = S("aps.dz/1"),
		.url = S("https://aps.dz/1"),
		.canonical = S("https://aps.dz/un"),
		.guid = S("55"),
		.source_url = S("https://lopinion.ma/1"),
		.paper = S("L'opinion"),
		.title = S("Niger : النيجر"),
		.lead = S("Le chapeau"),
		.text = S("Au Sahel, rien."),
		.language = S("fr"),
		.image = S("https://aps.dz/1.jpg"),
		.authors = { authors, 2 },
		.tags = { tags, 1 },
		.published = { S("le 15 - 04 - 2024"), NOW - CLOCK_DAY, DATE_DAY },
		.updated = { STR_NONE, NOW, DATE_TIME },
		.mentions = mentions,
		.n_mentions = 2,
		.full = true,
		.is_headline = true,
		.first_seen_at = NOW,
	};
	struct article_id ids[] = { { ID_LINK, S("aps.dz/1") }, { ID_GUID, S("guid 1 55") } };
	struct sighting seen = {
		.outlet = f->aps, .paper = S("L'opinion"), .url = S("https://aps.dz/1"), .at = NOW
	};
	OK(f, store_begin(f->store, &f->err));
	OK(f, store_add_article(f->store, &a, ids, 2, &seen, &f->err));
	OK(f, store_commit(f->store, &f->err));
	assert_int_equal(a.revision, 1);

	struct article b;
	struct sighting *sightings;
	size_t n;
	OK(f, store_get_article(f->store, a.id, f->arena, &b, &sightings, &n, &f->err));
	assert_str(b.key, "aps.dz/1");
	assert_str(b.canonical, "https://aps.dz/un");
	assert_str(b.guid, "55");
	assert_str(b.source_url, "https://lopinion.ma/1");
	assert_str(b.paper, "L'opinion");
	assert_str(b.title, "Niger : النيجر");
	assert_str(b.lead, "Le chapeau");
	assert_str(b.text, "Au Sahel, rien.");
	assert_str(b.image, "https://aps.dz/1.jpg");
	assert_int_equal(b.authors.n, 2);
	assert_str(b.authors.v[1], "Idrissa");
	assert_str(b.tags.v[0], "Sahel");
	assert_str(b.published.given, "le 15 - 04 - 2024");
	assert_int_equal(b.published.precision, DATE_DAY);
	assert_int_equal(b.updated.at, NOW);
	assert_int_equal(b.n_mentions, 2);
	assert_str(b.mentions[0].country, "NE");
	assert_str(b.mentions[1].place, "SAHEL");
	assert_true(b.full && b.is_headline);
	assert_int_equal(b.text_hash, article_hash(&a));
	assert_int_equal(n, 1);
	assert_str(sightings[0].name, "aps");
	assert_str(sightings[0].country, "DZ");
	assert_str(sightings[0].paper, "L'opinion");
	assert_str(sightings[0].url, "https://aps.dz/1");
}

static void
found_by_any_id(void **state)
{
	struct fixture *f = *state;
	int64_t found;
	struct seen again;
	OK(f, store_begin(f->store, &f->err));
	int64_t id = fixture_article(f, f->aps, "aps.dz/1", "Un titre", "Un texte.", NOW);
	struct article_id ids[] = { { ID_CANONICAL, S("aps.dz/un") }, { ID_LINK, S("aps.dz/1") } };
	OK(f, store_find_article(f->store, ids, 1, &found, &f->err));
	assert_int_equal(found, 0);
	OK(f, store_see_article(f->store, id, ids, 2, NULL, &again, &f->err));
	assert_int_equal(again.article, id);
	assert_int_equal(again.state, ARTICLE_COMPLETE);
	assert_false(again.new_sighting);
	OK(f, store_find_article(f->store, ids, 1, &found, &f->err));
	assert_int_equal(found, id);
}

static void
seen_in_two_outlets(void **state)
{
	struct fixture *f = *state;
	struct article a;
	struct sighting *sightings;
	size_t n;
	struct seen again;
	struct sighting seen = {
		.outlet = f->lopinion, .url = S("https://www.lopinion.ma/1"), .at = LATER
	};
	OK(f, store_begin(f->store, &f->err));
	int64_t id = fixture_article(f, f->aps, "aps.dz/1", "Un titre", "Un texte.", NOW);
	struct article_id ids[] = { { ID_LINK, S("aps.dz/1") } };
	OK(f, store_see_article(f->store, id, ids, 1, &seen, &again, &f->err));
	assert_true(again.new_sighting);
	seen.at++;
	OK(f, store_see_article(
		      f->store, id, ids, 1, &seen, &again, &f->err)); /* once for each outlet */
	assert_false(again.new_sighting);
	OK(f, store_get_article(f->store, id, f->arena, &a, &sightings, &n, &f->err));
	assert_int_equal(n, 2);
	assert_str(sightings[0].url, "https://aps.dz/1");
	assert_str(sightings[1].url, "https://www.lopinion.ma/1");
	assert_int_equal(sightings[1].at, LATER);
}

static void
address_that_comes_later(void **state)
{
	struct fixture *f = *state;
	struct article a = { .key = S("title"),
		.title = S("Un titre"),
		.first_seen_at = NOW,
		.state = ARTICLE_COMPLETE };
	struct article_id ids[] = { { ID_GUID, S("aps 1") } };
	struct sighting seen = { .outlet = f->aps, .at = NOW };
	struct seen again;
	OK(f, store_begin(f->store, &f->err));
	OK(f, store_add_article(f->store, &a, ids, 1, &seen, &f->err));
	assert_str(fixture_get(f, a.id).url, "");
	seen.url = S("https://aps.dz/1");
	OK(f, store_see_article(f->store, a.id, ids, 1, &seen, &again, &f->err));
	assert_str(fixture_get(f, a.id).url, "https://aps.dz/1");
	seen.url = S("https://aps.dz/1?encore");
	OK(f, store_see_article(f->store, a.id, ids, 1, &seen, &again, &f->err));
	assert_str(fixture_get(f, a.id).url, "https://aps.dz/1");
}

static void
revised(void **state)
{
	struct fixture *f = *state;
	OK(f, store_begin(f->store, &f->err));
	int64_t id = fixture_article(f, f->aps, "aps.dz/1", "Un titre", "Un texte.", NOW);
	struct article a = fixture_get(f, id);
	a.title = S("Un autre titre");
	a.text_hash = article_hash(&a);
	OK(f, store_revise_article(f->store, &a, LATER, &f->err));
	assert_int_equal(a.revision, 2);
	a = fixture_get(f, id);
	assert_str(a.title, "Un autre titre");
	assert_int_equal(a.revision, 2);
	assert_int_equal(a.first_seen_at, NOW);
	a.id = 99;
	FAILS(f, STATUS_BAD, store_revise_article(f->store, &a, LATER, &f->err));
}

/* ---- Pages ----------------------------------------------------------------------------------- */

static size_t
due_pages(struct fixture *f, int64_t now, struct page_turn **ret)
{
	size_t n;
	OK(f, store_due_pages(f->store, now, now + CLOCK_MINUTE, 10, f->arena, ret, &n, &f->err));
	return n;
}

static void
page_turns(void **state)
{
	struct fixture *f = *state;
	struct page_turn *turns, *again;
	OK(f, store_begin(f->store, &f->err));
	int64_t id = fixture_waiting(f, f->aps, "aps.dz/1", "Un titre", NOW);
	assert_int_equal(store_next_page_at(f->store), NOW);
	assert_int_equal(due_pages(f, NOW, &turns), 1);
	assert_int_equal(turns[0].article, id);
	assert_int_equal(turns[0].outlet, f->aps);
	assert_str(turns[0].url, "https://aps.dz/1");
	assert_int_equal(turns[0].attempts, 0);
	assert_int_equal(due_pages(f, NOW, &again), 0);
	OK(f, store_page_later(f->store, id, turns[0].fence, LATER, &f->err));
	assert_int_equal(store_next_page_at(f->store), LATER);
	assert_int_equal(due_pages(f, LATER, &again), 1);
	assert_int_equal(again[0].attempts, 1);

	struct article a = fixture_get(f, id);
	struct article_id ids[] = { { ID_CANONICAL, S("aps.dz/un") } };
	a.state = ARTICLE_COMPLETE;
	a.text = S("Le texte.");
	FAILS(f, STATUS_BAD, store_page_done(f->store, &a, ids, 1, turns[0].fence, LATER, &f->err));
	OK(f, store_page_done(f->store, &a, ids, 1, again[0].fence, LATER, &f->err));
	assert_int_equal(a.revision, 1);
	assert_int_equal(fixture_get(f, id).state, ARTICLE_COMPLETE);
	assert_true(store_next_page_at(f->store) == INT64_MAX);
	FAILS(f, STATUS_BAD, store_page_done(f->store, &a, ids, 1, again[0].fence, LATER, &f->err));
}

static void
text_after_patience(void **state)
{
	struct fixture *f = *state;
	struct page_turn *turns;
	OK(f, store_begin(f->store, &f->err));
	int64_t id = fixture_waiting(f, f->aps, "aps.dz/1", "Un titre", NOW);
	due_pages(f, NOW, &turns);
	struct article a = fixture_get(f, id);
	a.state = ARTICLE_NO_TEXT;
	OK(f, store_page_done(f->store, &a, NULL, 0, turns[0].fence, LATER, &f->err));
	assert_int_equal(a.state, ARTICLE_NO_TEXT);
	assert_int_equal(due_pages(f, NOW + CLOCK_DAY, &turns), 0);
	OK(f, store_page_later(f->store, id, 1, NOW + CLOCK_HOUR, &f->err));
	assert_int_equal(due_pages(f, NOW + CLOCK_HOUR, &turns), 1);
	a.state = ARTICLE_COMPLETE;
	a.text = S("Le texte enfin.");
	OK(f, store_page_done(f->store, &a, NULL, 0, turns[0].fence, NOW + CLOCK_HOUR, &f->err));
	assert_int_equal(a.revision, 2);
	assert_str(fixture_get(f, id).text, "Le texte enfin.");
}

/* ---- Merging -----------------------------------------------------------------------------------
 */

static int64_t
join(struct fixture *f, int64_t article, const char *id)
{
	struct article_id ids[] = { { ID_CANONICAL, str_from(id) } };
	struct seen seen;
	OK(f, store_see_article(f->store, article, ids, 1, NULL, &seen, &f->err));
	return seen.article;
}

static void
merge_keeps_the_oldest(void **state)
{
	struct fixture *f = *state;
	struct article a;
	struct sighting *sightings;
	size_t n;
	int64_t found;
	OK(f, store_begin(f->store, &f->err));
	int64_t one = fixture_article(f, f->aps, "aps.dz/1", "Un", "Le texte.", NOW);
	int64_t two = fixture_article(f, f->lopinion, "lopinion.ma/1", "Deux", "La copie.", LATER);
	int64_t three = fixture_article(f, f->aps, "aps.dz/3", "Trois", "Encore.", LATER);
	assert_int_equal(join(f, two, "aps.dz/1"), one);
	assert_int_equal(join(f, three, "lopinion.ma/1"), one);
	OK(f, store_get_article(f->store, three, f->arena, &a, &sightings, &n,
		      &f->err)); /* its id leads on */
	assert_int_equal(a.id, one);
	assert_str(a.title, "Un");
	assert_int_equal(n, 2);
	assert_str(sightings[1].url, "https://lopinion.ma/1");
	struct article_id ids[] = { { ID_LINK, S("aps.dz/3") } };
	OK(f, store_find_article(f->store, ids, 1, &found, &f->err));
	assert_int_equal(found, one);
	struct totals t;
	OK(f, store_totals(f->store, &t, &f->err));
	assert_int_equal(t.articles, 1);
	assert_true(fixture_article(f, f->aps, "aps.dz/4", "Quatre", "", LATER) >
		    three); /* no id is given twice */
}

static void
merge_brings_the_text(void **state)
{
	struct fixture *f = *state;
	struct page_turn *turns;
	OK(f, store_begin(f->store, &f->err));
	int64_t one = fixture_waiting(f, f->aps, "aps.dz/1", "Un", NOW);
	int64_t two = fixture_article(f, f->lopinion, "lopinion.ma/1", "Deux", "Le texte.", LATER);
	assert_int_equal(join(f, two, "aps.dz/1"), one);
	struct article a = fixture_get(f, one);
	assert_int_equal(a.state, ARTICLE_COMPLETE);
	assert_str(a.text, "Le texte.");
	assert_str(a.url, "https://aps.dz/1");
	assert_int_equal(a.revision, 1);
	assert_int_equal(due_pages(f, NOW + CLOCK_DAY, &turns), 0);
}

static void
merge_when_the_page_is_read(void **state)
{
	struct fixture *f = *state;
	struct page_turn *turns;
	OK(f, store_begin(f->store, &f->err));
	int64_t one = fixture_article(f, f->lopinion, "lopinion.ma/1", "Un", "Le texte.", NOW);
	int64_t two = fixture_waiting(f, f->aps, "maghress.com/1", "Deux", LATER);
	due_pages(f, LATER, &turns);
	struct article a = fixture_get(f, two);
	struct article_id ids[] = { { ID_SOURCE, S("lopinion.ma/1") } };
	a.state = ARTICLE_COMPLETE;
	a.text = S("La copie.");
	OK(f, store_page_done(f->store, &a, ids, 1, turns[0].fence, LATER, &f->err));
	assert_int_equal(a.id, one);
	assert_str(fixture_get(f, one).text, "Le texte.");
}

static void
merge_owes_once(void **state)
{
	struct fixture *f = *state;
	struct owed *owed;
	OK(f, store_begin(f->store, &f->err));
	int64_t one = fixture_article(f, f->aps, "aps.dz/1", "Niger", "Le texte.", NOW);
	int64_t two = fixture_article(f, f->lopinion, "lopinion.ma/1", "Niger", "La copie.", LATER);
	fixture_match(f, one, 1, f->rule);
	fixture_match(f, two, 1, f->rule);
	fixture_match(f, two, 1, f->other);
	fixture_owe(f, "chat", one, 1, f->rule);
	fixture_owe(f, "chat", two, 1, f->rule);
	fixture_owe(f, "chat", two, 1, f->other);
	fixture_owe(f, "desk", two, 1, f->other);
	assert_int_equal(fixture_owed(f, "chat", &owed), 2);
	join(f, two, "aps.dz/1");
	assert_int_equal(fixture_owed(f, "chat", &owed), 1);
	assert_int_equal(owed[0].article.id, one);
	assert_int_equal(owed[0].n_matches, 2);
	assert_int_equal(owed[0].matches[0].evidence[0].len, 5);
	assert_int_equal(owed[0].matches[1].evidence[0].len, 0); /* of the other's text */
	assert_int_equal(owed[0].n_sightings, 2);
	assert_int_equal(fixture_owed(f, "desk", &owed), 1);
	assert_int_equal(owed[0].article.id, one);
	assert_false(fixture_match(f, one, 1, f->other));
}

static void
merge_after_telling(void **state)
{
	struct fixture *f = *state;
	struct owed *owed;
	size_t n;
	OK(f, store_begin(f->store, &f->err));
	int64_t one = fixture_article(f, f->aps, "aps.dz/1", "Niger", "Le texte.", NOW);
	int64_t two = fixture_article(f, f->lopinion, "lopinion.ma/1", "Niger", "La copie.", LATER);
	fixture_match(f, two, 1, f->rule);
	fixture_owe(f, "chat", two, 1, f->rule);
	fixture_owed(f, "chat", &owed);
	int64_t delivery = fixture_delivery(f, "chat", "k1", &owed[0].id, 1);
	fixture_match(f, one, 1, f->other);
	fixture_owe(f, "chat", one, 1, f->other);
	join(f, two, "aps.dz/1");
	assert_int_equal(fixture_owed(f, "chat", &owed), 0); /* it was told already */
	OK(f, store_told(f->store, delivery, f->arena, &owed, &n, &f->err));
	assert_int_equal(n, 1);
	assert_int_equal(owed[0].article.id, one);
	assert_int_equal(owed[0].n_matches, 2);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		FIXTURE_TEST(rollback_undoes),
		FIXTURE_TEST(batch_survives_closing),
		FIXTURE_TEST(bad_leaves_the_batch),
		FIXTURE_TEST(outlet_turns),
		FIXTURE_TEST(engine_that_died_gives_back),
		FIXTURE_TEST(learned_of_an_outlet),
		FIXTURE_TEST(head_of_what_was_learned),
		FIXTURE_TEST(outlets_follow_the_configuration),
		FIXTURE_TEST(swapped_names),
		FIXTURE_TEST(article_round_trip),
		FIXTURE_TEST(found_by_any_id),
		FIXTURE_TEST(seen_in_two_outlets),
		FIXTURE_TEST(address_that_comes_later),
		FIXTURE_TEST(revised),
		FIXTURE_TEST(page_turns),
		FIXTURE_TEST(text_after_patience),
		FIXTURE_TEST(merge_keeps_the_oldest),
		FIXTURE_TEST(merge_brings_the_text),
		FIXTURE_TEST(merge_when_the_page_is_read),
		FIXTURE_TEST(merge_owes_once),
		FIXTURE_TEST(merge_after_telling),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
