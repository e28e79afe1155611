/* What any backend of the store must do, part two: rules, matches, what is owed, deliveries,
 * channels. */
#include "tests/store_fixture.h"

#define LATER (NOW + CLOCK_MINUTE)

/* ---- Rules and matches -------------------------------------------------------------------- */

static size_t
live(struct fixture *f, struct rule_version **ret)
{
	size_t n;
	OK(f, store_live_rules(f->store, f->arena, ret, &n, &f->err));
	return n;
}

static void
versions_of_a_rule(void **state)
{
	struct fixture *f = *state;
	struct rule_version *rules;
	OK(f, store_begin(f->store, &f->err));
	int64_t changed = fixture_rule(f, "sahel", "cc");
	assert_true(changed != f->rule);
	assert_int_equal(live(f, &rules), 2);
	assert_str(rules[0].rule, "sahel");
	assert_str(rules[0].hash, "cc");
	assert_int_equal(rules[0].id, changed);
	assert_int_equal(
		fixture_rule(f, "sahel", "aa"), f->rule); /* and back: the version it was */
	struct str names[] = { STR_INIT("liptako"), STR_INIT("unknown") };
	OK(f, store_retire_rules(f->store, names, 2, &f->err));
	assert_int_equal(live(f, &rules), 1);
	assert_str(rules[0].rule, "liptako");
	OK(f, store_commit(f->store, &f->err));

	struct rule_row *rows;
	size_t n;
	OK(f, store_rules(f->store, NOW, f->arena, &rows, &n, &f->err));
	assert_int_equal(n, 2); /* a retired one is still known, last */
	assert_false(rows[1].live);
}

static void
version_keeps_its_moment(void **state)
{
	struct fixture *f = *state;
	struct rule_version v = {
		.rule = S("sahel"), .hash = S("aa"), .text = S("{}"), .since_at = LATER
	};
	OK(f, store_begin(f->store, &f->err));
	OK(f, store_put_rule(f->store, &v, &f->err));
	assert_int_equal(v.since_at, NOW);
	fixture_rule(f, "sahel", "cc");
	v.since_at = LATER;
	OK(f, store_put_rule(f->store, &v, &f->err));
	assert_int_equal(v.since_at, LATER);
}

static void
match_is_new_once(void **state)
{
	struct fixture *f = *state;
	OK(f, store_begin(f->store, &f->err));
	int64_t id = fixture_article(f, f->aps, "aps.dz/1", "Niger", "Un texte.", NOW);
	int64_t changed = fixture_rule(f, "sahel", "cc");
	assert_true(fixture_match(f, id, 1, f->rule));
	assert_false(fixture_match(f, id, 1, f->rule));
	assert_false(fixture_match(f, id, 1, changed)); /* another version */
	assert_false(fixture_match(f, id, 2, f->rule)); /* another revision */
	assert_true(fixture_match(f, id, 1, f->other));
	struct match bad = { .article = id, .revision = 1, .rule_version = 99 };
	bool is_new;
	FAILS(f, STATUS_BAD, store_add_match(f->store, &bad, &is_new, &f->err));
	OK(f, store_commit(f->store, &f->err));

	int64_t counts[3];
	OK(f, store_rule_days(
		      f->store, S("sahel"), NOW - CLOCK_DAY, CLOCK_DAY, counts, 3, &f->err));
	assert_int_equal(counts[0], 0);
	assert_int_equal(counts[1], 1);
	assert_int_equal(counts[2], 0);
}

/* ---- Owed ------------------------------------------------------------------------------------ */

static void
one_row_for_many_rules(void **state)
{
	struct fixture *f = *state;
	struct owed *owed;
	int64_t both[2] = { f->rule, f->other }, n, oldest_at;
	bool breaking;
	OK(f, store_begin(f->store, &f->err));
	int64_t id = fixture_article(f, f->aps, "aps.dz/1", "Niger", "Un texte.", NOW);
	fixture_match(f, id, 1, f->rule);
	fixture_match(f, id, 1, f->other);
	struct owe owe = { .channel = S("chat"),
		.kind = OWED_OLDER,
		.article = id,
		.revision = 1,
		.created_at = NOW };
	OK(f, store_owe(f->store, &owe, both, 1, &f->err));
	OK(f, store_owed_summary(f->store, S("chat"), &n, &oldest_at, &breaking, &f->err));
	assert_int_equal(n, 0); /* older news is never alerted */
	owe.kind = OWED_NEWS;
	owe.breaking = true;
	owe.created_at = LATER;
	OK(f, store_owe(f->store, &owe, both, 2, &f->err));

	assert_int_equal(fixture_owed(f, "chat", &owed), 1);
	assert_int_equal(owed[0].kind, OWED_NEWS);
	assert_true(owed[0].breaking);
	assert_int_equal(owed[0].created_at, NOW);
	assert_int_equal(owed[0].n_matches, 2);
	assert_str(owed[0].matches[0].rule, "sahel");
	assert_str(owed[0].matches[1].rule, "liptako");
	assert_str(owed[0].matches[0].evidence[0].part, "niger");
	assert_int_equal(owed[0].matches[0].rule_version, f->rule);
	assert_int_equal(owed[0].n_sightings, 1);
	assert_str(owed[0].sightings[0].title, "Algérie Presse Service");
	assert_str(owed[0].article.text, "Un texte.");
	OK(f, store_owed_summary(f->store, S("chat"), &n, &oldest_at, &breaking, &f->err));
	assert_int_equal(n, 1);
	assert_int_equal(oldest_at, NOW);
	assert_true(breaking);
}

static void
owed_in_order_and_up_to(void **state)
{
	struct fixture *f = *state;
	struct owed *owed;
	size_t n;
	OK(f, store_begin(f->store, &f->err));
	for (int i = 0; i < 3; i++) {
		char id[32];
		snprintf(id, sizeof(id), "aps.dz/%d", i);
		int64_t article = fixture_article(f, f->aps, id, "Niger", "Un texte.", NOW);
		struct owe owe = { .channel = S("chat"),
			.article = article,
			.revision = 1,
			.created_at = NOW + 2 - i };
		fixture_match(f, article, 1, f->rule);
		OK(f, store_owe(f->store, &owe, &f->rule, 1, &f->err));
	}
	OK(f, store_owed(f->store, S("chat"), NOW + 1, 10, f->arena, &owed, &n, &f->err));
	assert_int_equal(n, 2);
	assert_int_equal(owed[0].created_at, NOW);
	OK(f, store_owed(f->store, S("chat"), NOW + 9, 1, f->arena, &owed, &n, &f->err));
	assert_int_equal(n, 1);
	OK(f, store_owed(f->store, S("nobody"), NOW + 9, 1, f->arena, &owed, &n, &f->err));
	assert_int_equal(n, 0);
}

static void
told_of_a_revision(void **state)
{
	struct fixture *f = *state;
	struct owed *owed;
	OK(f, store_begin(f->store, &f->err));
	int64_t id = fixture_article(f, f->aps, "aps.dz/1", "Niger", "Un texte.", NOW);
	fixture_match(f, id, 1, f->rule);
	fixture_owe(f, "chat", id, 1, f->rule);
	fixture_owed(f, "chat", &owed);
	fixture_delivery(f, "chat", "k1", &owed[0].id, 1);
	fixture_owe(f, "chat", id, 1, f->other); /* this revision was told: it only joins */
	assert_int_equal(fixture_owed(f, "chat", &owed), 0);

	int64_t third = fixture_rule(f, "third", "dd");
	struct article a = fixture_get(f, id);
	a.title = S("Le Niger encore");
	OK(f, store_revise_article(f->store, &a, LATER, &f->err));
	fixture_owe(f, "chat", id, 2, f->rule);
	fixture_owe(f, "chat", id, 2, f->other);
	assert_int_equal(
		fixture_owed(f, "chat", &owed), 0); /* told by these rules, once and for ever */
	fixture_match(f, id, 2, third);
	fixture_owe(f, "chat", id, 2, third);
	assert_int_equal(fixture_owed(f, "chat", &owed), 1);
	assert_int_equal(owed[0].n_matches, 1);
	assert_str(owed[0].matches[0].rule, "third");
	assert_str(owed[0].article.title, "Le Niger encore");
}

/* A highlight is always of what is on the page: evidence of an earlier text points nowhere. */
static void
evidence_of_an_earlier_text(void **state)
{
	struct fixture *f = *state;
	struct owed *owed;
	OK(f, store_begin(f->store, &f->err));
	int64_t id = fixture_article(f, f->aps, "aps.dz/1", "Niger", "Un texte.", NOW);
	fixture_match(f, id, 1, f->rule);
	fixture_owe(f, "chat", id, 1, f->rule);
	struct article a = fixture_get(f, id);
	a.title = S("Ni");
	OK(f, store_revise_article(f->store, &a, LATER, &f->err));
	assert_int_equal(fixture_owed(f, "chat", &owed), 1);
	assert_int_equal(owed[0].matches[0].evidence[0].len, 0);
	assert_str(owed[0].matches[0].evidence[0].part, "niger");
}

/* ---- Deliveries
 * ---------------------------------------------------------------------------------- */

static enum status
next(struct fixture *f, const char *channel, int64_t now, struct delivery *ret)
{
	return store_next_delivery(
		f->store, str_from(channel), now, now + CLOCK_MINUTE, f->arena, ret, &f->err);
}

static void
delivery_claims(void **state)
{
	struct fixture *f = *state;
	struct owed *owed;
	size_t n;
	OK(f, store_begin(f->store, &f->err));
	int64_t id = fixture_article(f, f->aps, "aps.dz/1", "Niger", "Un texte.", NOW);
	fixture_match(f, id, 1, f->rule);
	fixture_owe(f, "chat", id, 1, f->rule);
	fixture_owed(f, "chat", &owed);
	int64_t claim = owed[0].id;
	int64_t delivery = fixture_delivery(f, "chat", "k1", &claim, 1);
	assert_int_equal(fixture_delivery(f, "chat", "k1", &claim, 1),
		delivery); /* the same message is made once */
	assert_int_equal(fixture_owed(f, "chat", &owed), 0);

	struct delivery other = {
		.key = S("k2"), .channel = S("chat"), .claims = &claim, .n_claims = 1
	};
	int64_t ret;
	FAILS(f, STATUS_BAD, store_add_delivery(f->store, &other, &ret, &f->err));
	struct delivery d;
	OK(f, next(f, "chat", NOW, &d));
	d.state = DELIVERY_DEAD;
	OK(f, store_delivery_done(f->store, &d, NOW, &f->err));
	OK(f, store_told(f->store, delivery, f->arena, &owed, &n, &f->err));
	assert_int_equal(n, 1);
	int64_t owed_at = owed[0].created_at;
	OK(f, store_owed_since(f->store, S("chat"), owed_at, NOW, 0, f->arena, &owed, &n, &f->err));
	assert_int_equal(n, 1);
	OK(f, store_owed_since(
		      f->store, S("chat"), owed_at + 1, NOW + 1, 0, f->arena, &owed, &n, &f->err));
	assert_int_equal(n, 0);
	OK(f, store_add_delivery(f->store, &other, &ret,
		      &f->err)); /* in a simpler form, after it was refused */
}

static void
queue_of_a_channel(void **state)
{
	struct fixture *f = *state;
	struct delivery d, again;
	OK(f, store_begin(f->store, &f->err));
	int64_t first = fixture_delivery(f, "chat", "k1", NULL, 0);
	fixture_delivery(f, "chat", "k2", NULL, 0);
	fixture_delivery(f, "desk", "k3", NULL, 0);
	FAILS(f, STATUS_RETRY, next(f, "chat", NOW - 1, &d)); /* not yet due */
	OK(f, next(f, "chat", NOW, &d));
	assert_int_equal(d.id, first);
	assert_str(d.payload, "{}");
	assert_str(d.content_type, "application/json");
	FAILS(f, STATUS_RETRY, next(f, "chat", NOW, &again)); /* one in flight */
	OK(f, next(f, "desk", NOW, &again)); /* channels do not wait for each other */
	d.state = DELIVERY_PENDING;
	d.attempts = 1;
	d.not_before_at = LATER;
	d.last_status = 503;
	d.last_error = S("overloaded");
	OK(f, store_delivery_done(f->store, &d, NOW, &f->err));
	FAILS(f, STATUS_RETRY, next(f, "chat", NOW, &again)); /* what came later waits behind it */
	OK(f, next(f, "chat", LATER, &again));
	assert_int_equal(again.id, first);
	assert_int_equal(again.attempts, 1);
	assert_str(again.last_error, "overloaded");
	again.state = DELIVERY_SENT;
	OK(f, store_delivery_done(f->store, &again, LATER, &f->err));
	FAILS(f, STATUS_BAD, store_delivery_done(f->store, &d, LATER, &f->err));
	OK(f, next(f, "chat", LATER, &again));
	assert_str(again.key, "k2");
}

static void
lost_leases(void **state)
{
	struct fixture *f = *state;
	struct delivery d, again;
	OK(f, store_begin(f->store, &f->err));
	fixture_delivery(f, "chat", "k1", NULL, 0);
	OK(f, next(f, "chat", NOW, &d));
	OK(f, next(f, "chat", NOW + CLOCK_MINUTE, &again)); /* the lease ran out */
	assert_int_equal(again.id, d.id);
	d.state = DELIVERY_SENT;
	FAILS(f, STATUS_BAD, store_delivery_done(f->store, &d, LATER, &f->err));
	OK(f, store_commit(f->store, &f->err));
	fixture_reopen(f); /* the engine dies while it is in flight */
	OK(f, store_begin(f->store, &f->err));
	OK(f, next(f, "chat", NOW, &d));
	again.state = DELIVERY_SENT;
	FAILS(f, STATUS_BAD, store_delivery_done(f->store, &again, LATER, &f->err));
}

static void
recipients(void **state)
{
	struct fixture *f = *state;
	struct delivery again;
	struct recipient two[] = { { .address = S("desk@example.org") },
		{ .address = S("amal@example.org") } };
	struct delivery d = { .key = S("k1"),
		.channel = S("desk"),
		.kind = S("email"),
		.payload = S("Subject: one"),
		.recipients = two,
		.n_recipients = 2 };
	int64_t id;
	OK(f, store_begin(f->store, &f->err));
	OK(f, store_add_delivery(f->store, &d, &id, &f->err));
	OK(f, next(f, "desk", NOW, &d));
	assert_int_equal(d.n_recipients, 2);
	d.recipients[0].state = RECIPIENT_SENT;
	d.recipients[0].code = 250;
	d.recipients[1].state = RECIPIENT_DEAD;
	d.recipients[1].text = S("5.1.1 no such user");
	OK(f, store_delivery_done(f->store, &d, NOW, &f->err)); /* still in flight */
	FAILS(f, STATUS_RETRY, next(f, "desk", NOW, &again));
	d.state = DELIVERY_DEAD;
	OK(f, store_delivery_done(f->store, &d, NOW, &f->err));
	OK(f, store_retry_delivery(f->store, id, LATER, &f->err));
	OK(f, next(f, "desk", LATER, &d));
	assert_int_equal(d.recipients[0].state, RECIPIENT_SENT); /* never again */
	assert_int_equal(d.recipients[0].code, 250);
	assert_int_equal(d.recipients[1].state, RECIPIENT_PENDING);
}

static void
retried_by_hand(void **state)
{
	struct fixture *f = *state;
	struct delivery d;
	struct channel_state c = {
		.channel = S("chat"), .disabled = S("410 Gone"), .blocked_until_at = INT64_MAX
	};
	OK(f, store_begin(f->store, &f->err));
	int64_t id = fixture_delivery(f, "chat", "k1", NULL, 0);
	OK(f, store_channel_put(f->store, &c, &f->err));
	OK(f, next(f, "chat", NOW, &d));
	FAILS(f, STATUS_BAD, store_retry_delivery(f->store, id, NOW, &f->err)); /* in flight */
	d.state = DELIVERY_DEAD;
	OK(f, store_delivery_done(f->store, &d, NOW, &f->err));
	OK(f, store_retry_delivery(f->store, id, LATER, &f->err));
	OK(f, store_channel_get(f->store, S("chat"), f->arena, &c, &f->err));
	assert_str(c.disabled, "");
	assert_int_equal(c.blocked_until_at, 0);
	OK(f, next(f, "chat", LATER, &d));
	assert_int_equal(d.expires_at, LATER + 4 * CLOCK_DAY);
	d.state = DELIVERY_SENT;
	OK(f, store_delivery_done(f->store, &d, LATER, &f->err));
	FAILS(f, STATUS_BAD, store_retry_delivery(f->store, id, LATER, &f->err));
	FAILS(f, STATUS_BAD, store_retry_delivery(f->store, 99, LATER, &f->err));
}

static void
listed(void **state)
{
	struct fixture *f = *state;
	struct delivery d, *list;
	size_t n;
	OK(f, store_begin(f->store, &f->err));
	fixture_delivery(f, "chat", "k1", NULL, 0);
	int64_t second = fixture_delivery(f, "desk", "k2", NULL, 0);
	int64_t third = fixture_delivery(f, "chat", "k3", NULL, 0);
	OK(f, next(f, "chat", NOW, &d));
	d.state = DELIVERY_SENT;
	OK(f, store_delivery_done(f->store, &d, LATER, &f->err));
	OK(f, store_deliveries(f->store, STR_NONE, LIST_WAITING, 0, f->arena, &list, &n, &f->err));
	assert_int_equal(n, 2);
	assert_int_equal(list[0].id, second);
	assert_str(list[0].channel, "desk");
	OK(f, next(f, "desk", NOW, &d));
	d.state = DELIVERY_DEAD;
	OK(f, store_delivery_done(f->store, &d, NOW, &f->err));
	OK(f, store_deliveries(f->store, S("desk"), LIST_WAITING, 1, f->arena, &list, &n, &f->err));
	assert_int_equal(n, 0); /* one that was given up does not hold up the channel */
	OK(f, store_deliveries(f->store, STR_NONE, LIST_DEAD, 0, f->arena, &list, &n, &f->err));
	assert_int_equal(n, 1);
	assert_int_equal(list[0].id, second);
	OK(f, store_deliveries(f->store, S("chat"), LIST_ALL, 1, f->arena, &list, &n, &f->err));
	assert_int_equal(n, 1);
	assert_int_equal(list[0].id, third); /* the newest first */
	OK(f, store_deliveries(f->store, S("chat"), LIST_ALL, 0, f->arena, &list, &n, &f->err));
	assert_int_equal(list[1].sent_at, LATER);
}

/* ---- Channels
 * --------------------------------------------------------------------------------------- */

static void
channel_states(void **state)
{
	struct fixture *f = *state;
	struct channel_state c;
	OK(f, store_begin(f->store, &f->err));
	OK(f, store_channel_get(f->store, S("chat"), f->arena, &c, &f->err));
	assert_str(c.channel, "chat");
	assert_int_equal(c.last_slot_at, 0);
	c.last_slot_at = NOW;
	c.disabled = S("410 Gone");
	c.failures = 3;
	c.reported = true;
	OK(f, store_channel_put(f->store, &c, &f->err));
	OK(f, store_channel_get(f->store, S("chat"), f->arena, &c, &f->err));
	assert_int_equal(c.last_slot_at, NOW);
	assert_str(c.disabled, "410 Gone");
	assert_int_equal(c.failures, 3);
	assert_true(c.reported);
}

static void
channels_follow_the_configuration(void **state)
{
	struct fixture *f = *state;
	struct str names[] = { STR_INIT("desk"), STR_INIT("phone") };
	struct owed *owed;
	struct channel_row *rows;
	struct delivery d;
	int64_t dropped;
	size_t n;
	OK(f, store_begin(f->store, &f->err));
	for (int i = 0; i < 2; i++) {
		int64_t id = fixture_article(
			f, f->aps, i ? "aps.dz/1" : "aps.dz/2", "Niger", "Un texte.", NOW);
		fixture_match(f, id, 1, f->rule);
		fixture_owe(f, "chat", id, 1, f->rule);
		fixture_owe(f, "desk", id, 1, f->rule);
	}
	fixture_owed(f, "chat", &owed);
	fixture_delivery(f, "chat", "k0", NULL, 0);
	OK(f, next(f, "chat", NOW, &d)); /* in flight */
	fixture_delivery(f, "chat", "k1", &owed[0].id, 1);
	OK(f, store_sync_channels(f->store, names, 2, NOW, &dropped, &f->err));
	assert_int_equal(dropped, 2); /* a message, and an article that was in none */
	assert_int_equal(fixture_owed(f, "chat", &owed), 0);
	assert_int_equal(fixture_owed(f, "desk", &owed), 2);
	d.state = DELIVERY_SENT;
	OK(f, store_delivery_done(f->store, &d, NOW, &f->err));
	OK(f, store_channels(f->store, f->arena, &rows, &n, &f->err));
	assert_int_equal(n, 2);
	assert_str(rows[0].state.channel, "desk");
	assert_int_equal(rows[0].owed, 2);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		FIXTURE_TEST(versions_of_a_rule),
		FIXTURE_TEST(version_keeps_its_moment),
		FIXTURE_TEST(match_is_new_once),
		FIXTURE_TEST(one_row_for_many_rules),
		FIXTURE_TEST(owed_in_order_and_up_to),
		FIXTURE_TEST(told_of_a_revision),
		FIXTURE_TEST(evidence_of_an_earlier_text),
		FIXTURE_TEST(delivery_claims),
		FIXTURE_TEST(queue_of_a_channel),
		FIXTURE_TEST(lost_leases),
		FIXTURE_TEST(recipients),
		FIXTURE_TEST(retried_by_hand),
		FIXTURE_TEST(listed),
		FIXTURE_TEST(channel_states),
		FIXTURE_TEST(channels_follow_the_configuration),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
