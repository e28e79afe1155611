/* The dispatch over a real store: what is owed becomes messages, once, at the right moment;
 * verdicts have their consequences. */
#include "tests/store_fixture.h"

#include "notify/dispatch.h"
#include "notify/retry.h"
#include "notify/sending.h"

/* NOW is Wednesday, 28 January 2026, 07:00 in Casablanca. */
static const char conf_text[] =
	"smtp = { url = \"smtp://127.0.0.1:25\"; from = \"presswatch <pw@x.example>\"; tls = "
	"\"none\"; };\n"
	"channels = (\n"
	"  { name = \"desk\"; kind = \"email\"; to = [ \"a@x.example\", \"b@x.example\" ]; digest "
	"= { at = [ \"07:30\", \"18:00\" ]; }; },\n"
	"  { name = \"local\"; kind = \"maildir\"; path = \"Mail\"; digest = { at = [ \"07:30\" ]; "
	"empty = \"skip\"; }; },\n"
	"  { name = \"chat\"; kind = \"slack\"; url_file = \"u\"; alert = { wait = \"2m\"; "
	"at_most_every = \"15m\"; per_hour = 3; }; },\n"
	"  { name = \"night\"; kind = \"webhook\"; url = \"https://x.example/\"; alert = { wait = "
	"\"0s\"; at_most_every = \"0s\"; };\n"
	"    quiet = { from = \"22:00\"; to = \"06:30\"; except = [ \"breaking\" ]; }; },\n"
	"  { name = \"later\"; kind = \"ntfy\"; topic = \"x\"; },\n"
	"  { name = \"it\"; kind = \"email\"; to = [ \"it@x.example\" ]; }\n"
	");\n";

enum { DESK, LOCAL, CHAT, NIGHT, LATER_KIND, IT, CHANNELS };

struct desk { /* a fixture of the store, and a dispatch over it */
	struct fixture *f;
	struct conf *conf;
	struct channel channels[CHANNELS];
	struct str_list operations;
	struct zone *zone;
	struct dispatch_settings settings;
	struct dispatch *d;
	uint64_t requests;
};

static int
setup(void **state)
{
	static struct str operations[] = { STR_INIT("it") };
	struct desk *k = mem_alloc(sizeof(*k));
	struct mail_settings *mail = mem_alloc(sizeof(*mail));
	if (fixture_setup((void **)&k->f))
		return -1;
	k->conf = conf_parse("/tmp/monitor.conf", str_from(conf_text));
	*mail = (struct mail_settings){ .url = S("smtp://127.0.0.1:25"),
		.from = S("presswatch <pw@x.example>"),
		.given = true };
	const struct conf_item *list = conf_get(conf_root(k->conf), "channels");
	for (size_t i = 0; i < CHANNELS; i++)
		if (!channel_read(k->conf, conf_at(list, i), mail, S("fr"), &k->channels[i]))
			return -1;
	free(mail);
	if (zone_open(S("Africa/Casablanca"), &k->zone, NULL))
		return -1;
	k->operations = (struct str_list){ operations, 1 };
	k->settings = (struct dispatch_settings){ .channels = k->channels,
		.n_channels = CHANNELS,
		.operations = &k->operations,
		.zone = k->zone,
		.language = S("fr") };
	k->d = dispatch_new(&k->settings, k->f->store);
	*state = k;
	return 0;
}

static int
teardown(void **state)
{
	struct desk *k = *state;
	dispatch_free(k->d);
	zone_free(k->zone);
	conf_free(k->conf);
	fixture_teardown((void **)&k->f);
	free(k);
	return 0;
}

/* An article that matches, owed to a channel as of `at`. */
static void
find(struct desk *k, const char *id, const char *channel, enum owed_kind kind, bool breaking,
	int64_t at)
{
	struct str names[] = { str_from(channel) };
	const struct str_list to = { names, 1 };
	const struct dispatch_match match = { S("sahel"), k->f->rule, breaking, &to };
	struct fixture *f = k->f;
	OK(f, store_begin(f->store, &f->err));
	int64_t article =
		fixture_article(f, f->aps, id, "Niger : titre", "Un texte sur le Niger.", at);
	fixture_match(f, article, 1, f->rule);
	struct article a = fixture_get(f, article);
	OK(f, dispatch_owe(k->d, &a, kind, &match, 1, at, &f->err));
	OK(f, store_commit(f->store, &f->err));
}

static size_t
compose(struct desk *k, const char *channel, int64_t now, struct delivery **ret)
{
	size_t n;
	OK(k->f, dispatch_compose(k->d, now, &k->f->err));
	OK(k->f, store_deliveries(k->f->store, str_from(channel), LIST_WAITING, 0, k->f->arena, ret,
			 &n, &k->f->err));
	return n;
}

/* Takes the next message; NULL: none. */
static const struct sending_request *
next(struct desk *k, int64_t now, enum channel_role *ret_role)
{
	struct buf *frame = arena_zero(k->f->arena, sizeof(*frame));
	struct sending_request *r = arena_zero(k->f->arena, sizeof(*r));
	int64_t deadline;
	enum status s =
		dispatch_next(k->d, now, ++k->requests, frame, ret_role, &deadline, &k->f->err);
	if (s == STATUS_RETRY)
		return NULL;
	assert_int_equal(s, STATUS_OK);
	const struct frame f = { .type = SEND_REQUEST,
		.id = k->requests,
		.fields = str_sub(buf_view(frame), FRAME_HEADER, frame->n),
		.fd = -1 };
	OK(k->f, sending_request_take(&f, k->f->arena, r, &k->f->err));
	buf_free(frame);
	return r;
}

static void
verdict(struct desk *k, enum verdict v, int64_t retry_after_us, int64_t now)
{
	AUTO(buf) struct buf b = { 0 };
	sending_verdict_put(
		&b, k->requests, &(struct sending_verdict){ v, retry_after_us, 0, S("because") });
	const struct frame f = { .type = SEND_VERDICT,
		.id = k->requests,
		.fields = str_sub(buf_view(&b), FRAME_HEADER, b.n),
		.fd = -1 };
	OK(k->f, dispatch_verdict(k->d, k->requests, &f, now, &k->f->err));
}

static void
fact(struct desk *k, enum smtp_fact what, size_t recipient, int code)
{
	AUTO(buf) struct buf b = { 0 };
	mail_fact_put(&b, k->requests, what, recipient, code, S("words"));
	const struct frame f = { .type = SEND_PROGRESS,
		.id = k->requests,
		.fields = str_sub(buf_view(&b), FRAME_HEADER, b.n),
		.fd = -1 };
	OK(k->f, dispatch_progress(k->d, k->requests, &f, &k->f->err));
}

static struct delivery
last_of(struct desk *k, const char *channel)
{
	struct delivery *list;
	size_t n;
	OK(k->f, store_deliveries(k->f->store, str_from(channel), LIST_ALL, 1, k->f->arena, &list,
			 &n, &k->f->err));
	assert_int_equal(n, 1);
	return list[0];
}

#define MINUTES(n) (NOW + (n)*CLOCK_MINUTE)

/* ---- Digests ----------------------------------------------------------------------- */

static void
digest_at_its_slot(void **state)
{
	struct desk *k = *state;
	struct delivery *list;
	assert_int_equal(
		compose(k, "desk", NOW, &list), 0); /* a new channel starts with the next slot */
	find(k, "x/1", "desk", OWED_NEWS, false, MINUTES(5));
	find(k, "x/2", "desk", OWED_FIRST, false, MINUTES(6));
	assert_int_equal(compose(k, "desk", MINUTES(29), &list), 0);
	assert_int_equal(dispatch_next_at(k->d, MINUTES(29)) <= MINUTES(30), true);
	assert_int_equal(compose(k, "desk", MINUTES(30), &list), 1);
	assert_int_equal(list[0].items, 2);
	assert_int_equal(list[0].slot_at, MINUTES(30));
	assert_int_equal(list[0].n_recipients, 2);
	assert_int_equal(compose(k, "desk", MINUTES(31), &list), 1); /* and not again */
	struct owed *owed;
	assert_int_equal(fixture_owed(k->f, "desk", &owed), 0);
}

static void
one_digest_after_days(void **state)
{
	struct desk *k = *state;
	struct delivery *list;
	compose(k, "desk", NOW, &list);
	find(k, "x/1", "desk", OWED_NEWS, false, MINUTES(5));
	assert_int_equal(compose(k, "desk", NOW + 3 * CLOCK_DAY, &list), 1);
	assert_int_equal(
		list[0].slot_at, MINUTES(30) + 2 * CLOCK_DAY + 10 * CLOCK_HOUR + CLOCK_HOUR / 2);
}

static void
empty_digests(void **state)
{
	struct desk *k = *state;
	struct delivery *list;
	compose(k, "desk", NOW, &list);
	assert_int_equal(compose(k, "local", MINUTES(30), &list), 0); /* empty = "skip" */
	assert_int_equal(compose(k, "it", MINUTES(30), &list), 0); /* there for operations only */
	assert_int_equal(compose(k, "desk", MINUTES(30), &list), 1);
	assert_int_equal(list[0].items, 0);
}

/* ---- Alerts -------------------------------------------------------------------------- */

static void
alert_after_wait(void **state)
{
	struct desk *k = *state;
	struct delivery *list;
	enum channel_role role;
	find(k, "x/1", "chat", OWED_NEWS, false, NOW);
	assert_int_equal(compose(k, "chat", MINUTES(1), &list), 0);
	find(k, "x/2", "chat", OWED_NEWS, false, MINUTES(1));
	assert_int_equal(dispatch_next_at(k->d, MINUTES(1)) <= MINUTES(2), true);
	assert_int_equal(compose(k, "chat", MINUTES(2), &list), 1); /* both in one */
	assert_int_equal(list[0].items, 2);
	assert_non_null(next(k, MINUTES(2), &role));
	assert_int_equal(role, ROLE_SENDER);
	verdict(k, VERDICT_SENT, 0, MINUTES(2));
	find(k, "x/3", "chat", OWED_NEWS, false, MINUTES(3));
	assert_int_equal(compose(k, "chat", MINUTES(16), &list), 0); /* at_most_every */
	assert_int_equal(compose(k, "chat", MINUTES(17), &list), 1);
	assert_int_equal(dispatch_totals(k->d).sent, 1);
}

static void
only_news_is_alerted(void **state)
{
	struct desk *k = *state;
	struct owed *owed;
	find(k, "x/1", "chat", OWED_FIRST, false, NOW);
	find(k, "x/2", "chat", OWED_OLDER, false, NOW);
	find(k, "x/3", "later", OWED_NEWS, false, NOW);
	assert_int_equal(fixture_owed(k->f, "chat", &owed), 0);
	assert_int_equal(fixture_owed(k->f, "later", &owed), 0);
}

/* 23:00 to 06:30: held, but for what is breaking; then one summary. */
static void
quiet_hours_hold(void **state)
{
	struct desk *k = *state;
	struct delivery *list;
	enum channel_role role;
	const int64_t night = NOW + 16 * CLOCK_HOUR,
		      morning = NOW + 23 * CLOCK_HOUR + 30 * CLOCK_MINUTE;
	find(k, "x/1", "night", OWED_NEWS, false, night);
	find(k, "x/2", "night", OWED_NEWS, false, night);
	assert_int_equal(compose(k, "night", night + CLOCK_HOUR, &list), 0);
	find(k, "x/3", "night", OWED_NEWS, true, night + CLOCK_HOUR);
	assert_int_equal(compose(k, "night", night + CLOCK_HOUR, &list), 1);
	assert_int_equal(list[0].items, 1);
	while (next(k, night + CLOCK_HOUR, &role))
		verdict(k, VERDICT_SENT, 0, night + CLOCK_HOUR);
	assert_int_equal(compose(k, "night", morning - CLOCK_MINUTE, &list), 0);
	assert_int_equal(compose(k, "night", morning, &list), 1);
	assert_int_equal(list[0].items, 2);
}

static void
no_more_than_per_hour(void **state)
{
	struct desk *k = *state;
	struct delivery *list;
	enum channel_role role;
	int64_t now = NOW;
	char id[16];
	k->channels[CHAT].alert.at_most_every_us = 0;
	for (int i = 0; i < 5; i++, now += 3 * CLOCK_MINUTE) {
		snprintf(id, sizeof(id), "x/%d", i);
		find(k, id, "chat", OWED_NEWS, false, now);
		compose(k, "chat", now + 2 * CLOCK_MINUTE, &list);
		while (next(k, now + 2 * CLOCK_MINUTE, &role))
			verdict(k, VERDICT_SENT, 0, now + 2 * CLOCK_MINUTE);
	}
	assert_int_equal(dispatch_totals(k->d).sent, 3);
	assert_int_equal(compose(k, "chat", MINUTES(61), &list), 0);
	assert_int_equal(compose(k, "chat", MINUTES(63), &list), 1); /* what came since, in one */
	assert_int_equal(list[0].items, 2);
}

/* While a message cannot get through, what comes later is gathered. */
static void
backlog_is_one_message(void **state)
{
	struct desk *k = *state;
	struct delivery *list;
	enum channel_role role;
	find(k, "x/1", "chat", OWED_NEWS, false, NOW);
	compose(k, "chat", MINUTES(2), &list);
	assert_non_null(next(k, MINUTES(2), &role));
	verdict(k, VERDICT_RETRY, 0, MINUTES(2));
	for (int i = 2; i < 8; i++) {
		char id[16];
		snprintf(id, sizeof(id), "x/%d", i);
		find(k, id, "chat", OWED_NEWS, false, MINUTES(i * 20));
		assert_int_equal(compose(k, "chat", MINUTES(i * 20 + 5), &list), 1);
	}
	const int64_t later = MINUTES(200);
	while (next(k, later, &role))
		verdict(k, VERDICT_SENT, 0,
			later); /* of the digest that was due too, and of the alert */
	assert_int_equal(compose(k, "chat", later + CLOCK_HOUR, &list), 1);
	assert_int_equal(list[0].items, 6);
}

/* ---- Verdicts --------------------------------------------------------------------------- */

static void
same_bytes_same_key(void **state)
{
	struct desk *k = *state;
	struct delivery *list;
	enum channel_role role;
	find(k, "x/1", "chat", OWED_NEWS, false, NOW);
	compose(k, "chat", MINUTES(2), &list);
	const struct sending_request *first = next(k, MINUTES(2), &role);
	assert_null(next(k, MINUTES(2), &role)); /* one in flight */
	k->requests--;
	verdict(k, VERDICT_RETRY, 0, MINUTES(2));
	assert_null(next(k, MINUTES(2) + 3 * CLOCK_SECOND, &role));
	const struct sending_request *second = next(k, MINUTES(2) + 7 * CLOCK_SECOND, &role);
	assert_true(str_eq(first->delivery.key, second->delivery.key));
	assert_true(str_eq(first->delivery.payload, second->delivery.payload));
	verdict(k, VERDICT_SENT, 0, MINUTES(3));
	struct delivery d = last_of(k, "chat");
	assert_int_equal(d.state, DELIVERY_SENT);
	assert_int_equal(d.attempts, 2);
}

static void
a_sender_that_dies(void **state)
{
	struct desk *k = *state;
	struct delivery *list;
	enum channel_role role;
	find(k, "x/1", "chat", OWED_NEWS, false, NOW);
	compose(k, "chat", MINUTES(2), &list);
	assert_non_null(next(k, MINUTES(2), &role));
	OK(k->f, dispatch_verdict(k->d, k->requests, NULL, MINUTES(2), &k->f->err));
	struct delivery d = last_of(k, "chat");
	assert_int_equal(d.state, DELIVERY_PENDING);
	assert_int_equal(d.not_before_at, MINUTES(12)); /* it may have arrived */
	assert_int_equal(
		dispatch_verdict(k->d, k->requests, NULL, MINUTES(2), &k->f->err), STATUS_BAD);
}

static void
retry_after_blocks_the_channel(void **state)
{
	struct desk *k = *state;
	struct delivery *list;
	enum channel_role role;
	find(k, "x/1", "chat", OWED_NEWS, false, NOW);
	compose(k, "chat", MINUTES(2), &list);
	assert_non_null(next(k, MINUTES(2), &role));
	verdict(k, VERDICT_RETRY, 10 * CLOCK_MINUTE, MINUTES(2));
	assert_null(next(k, MINUTES(11), &role));
	assert_non_null(next(k, MINUTES(12), &role));
}

static void
a_refused_channel(void **state)
{
	struct desk *k = *state;
	struct delivery *list;
	enum channel_role role;
	find(k, "x/1", "chat", OWED_NEWS, false, NOW);
	compose(k, "chat", MINUTES(2), &list);
	assert_non_null(next(k, MINUTES(2), &role));
	verdict(k, VERDICT_DISABLE, 0, MINUTES(2));
	struct channel_state s;
	OK(k->f, store_channel_get(k->f->store, S("chat"), k->f->arena, &s, &k->f->err));
	assert_str(s.disabled, "because");
	assert_int_equal(compose(k, "it", MINUTES(2), &list), 1); /* operations hear of it, once */
	assert_true(str_find(list[0].summary, S("chat")) > 0);
	const struct sending_request *note = next(k, MINUTES(30), &role);
	assert_str(note->delivery.channel, "it"); /* chat is left alone */
	/* a reload: another try; the message is still there */
	dispatch_reload(k->d, &k->settings);
	assert_non_null(next(k, MINUTES(31), &role));
	verdict(k, VERDICT_SENT, 0, MINUTES(31));
	OK(k->f, store_channel_get(k->f->store, S("chat"), k->f->arena, &s, &k->f->err));
	assert_str(s.disabled, "");
	assert_int_equal(last_of(k, "chat").state, DELIVERY_SENT);
}

static void
a_simpler_form(void **state)
{
	struct desk *k = *state;
	struct delivery *list;
	enum channel_role role;
	find(k, "x/1", "chat", OWED_NEWS, false, NOW);
	compose(k, "chat", MINUTES(2), &list);
	assert_non_null(next(k, MINUTES(2), &role));
	verdict(k, VERDICT_DEGRADE, 0, MINUTES(2));
	const struct sending_request *r = next(k, MINUTES(2), &role);
	assert_non_null(r);
	assert_true(str_find(r->delivery.payload, S("blocks")) < 0);
	assert_false(str_eq(r->delivery.key, list[0].key));
	verdict(k, VERDICT_DEGRADE, 0,
		MINUTES(2)); /* refused again: the end, and operations hear of it */
	assert_int_equal(last_of(k, "chat").state, DELIVERY_DEAD);
	assert_int_equal(compose(k, "it", MINUTES(2), &list), 1);
}

/* Each recipient its own: only those that are not done go out again. */
static void
recipients_of_a_mail(void **state)
{
	struct desk *k = *state;
	struct delivery *list;
	enum channel_role role;
	compose(k, "desk", NOW, &list);
	find(k, "x/1", "desk", OWED_NEWS, false, MINUTES(5));
	compose(k, "desk", MINUTES(30), &list);
	const struct sending_request *r = next(k, MINUTES(30), &role);
	assert_int_equal(role, ROLE_MAILER);
	assert_int_equal(r->delivery.n_recipients, 2);
	fact(k, SMTP_FACT_MAIL, 0, 250);
	fact(k, SMTP_FACT_RECIPIENT, 0, 250);
	fact(k, SMTP_FACT_RECIPIENT, 1, 451);
	fact(k, SMTP_FACT_BODY, 0, 0);
	fact(k, SMTP_FACT_TRANSFER, 0, 250);
	OK(k->f, dispatch_verdict(k->d, k->requests, NULL, MINUTES(30),
			 &k->f->err)); /* it died at QUIT: what it had said counts */
	r = next(k, MINUTES(31), &role);
	assert_int_equal(r->delivery.n_recipients, 1);
	assert_str(r->delivery.recipients[0].address, "b@x.example");
	fact(k, SMTP_FACT_MAIL, 0, 250);
	fact(k, SMTP_FACT_RECIPIENT, 0, 550);
	verdict(k, VERDICT_RETRY, 0, MINUTES(31));
	struct delivery d = last_of(k, "desk");
	assert_int_equal(d.state, DELIVERY_SENT);
	assert_int_equal(d.recipients[0].state, RECIPIENT_SENT);
	assert_int_equal(d.recipients[1].state, RECIPIENT_DEAD);
	assert_int_equal(d.recipients[1].code, 550);
}

static void
a_malformed_verdict(void **state)
{
	struct desk *k = *state;
	struct delivery *list;
	enum channel_role role;
	find(k, "x/1", "chat", OWED_NEWS, false, NOW);
	compose(k, "chat", MINUTES(2), &list);
	assert_non_null(next(k, MINUTES(2), &role));
	const struct frame f = {
		.type = SEND_VERDICT, .id = k->requests, .fields = S("garbage"), .fd = -1
	};
	assert_int_equal(
		dispatch_verdict(k->d, k->requests, &f, MINUTES(2), &k->f->err), STATUS_BAD);
	assert_int_equal(last_of(k, "chat").state, DELIVERY_PENDING); /* as if it had died */
}

/* ---- Notes, trying, looking ----------------------------------------------------------- */

static void
notes_and_tests(void **state)
{
	struct desk *k = *state;
	struct delivery *list;
	int64_t id;
	OK(k->f, store_begin(k->f->store, &k->f->err));
	OK(k->f, dispatch_operations(
			 k->d, S("aps: does not answer"), S("HTTP 500"), NOW, &k->f->err));
	OK(k->f, store_commit(k->f->store, &k->f->err));
	assert_int_equal(compose(k, "it", NOW, &list), 1);
	assert_str(list[0].summary, "aps: does not answer");
	OK(k->f, dispatch_test(k->d, &k->channels[CHAT], NOW, &id, &k->f->err));
	assert_int_equal(last_of(k, "chat").id, id);
	assert_int_equal(
		dispatch_test(k->d, &k->channels[LATER_KIND], NOW, &id, &k->f->err), STATUS_BAD);
}

static void
a_preview_claims_nothing(void **state)
{
	struct desk *k = *state;
	AUTO(buf) struct buf out = { 0 }, eml = { 0 };
	struct owed *owed;
	find(k, "x/1", "desk", OWED_NEWS, false, MINUTES(5));
	OK(k->f, dispatch_preview(
			 k->d, &k->channels[DESK], 0, MINUTES(10), DIGEST_TEXT, &out, &k->f->err));
	assert_true(str_find(buf_view(&out), S("■ Niger : titre")) > 0);
	OK(k->f, dispatch_preview(
			 k->d, &k->channels[DESK], 0, MINUTES(10), DIGEST_EML, &eml, &k->f->err));
	assert_true(str_starts(buf_view(&eml), S("Date: ")));
	assert_int_equal(dispatch_preview(k->d, &k->channels[CHAT], 0, MINUTES(10), DIGEST_EML,
				 &eml, &k->f->err),
		STATUS_BAD);
	assert_int_equal(fixture_owed(k->f, "desk", &owed), 1);
	struct str channel;
	assert_int_equal(dispatch_next_digest(k->d, NOW, &channel), MINUTES(30));
	assert_str(channel, "desk");
}

#define DESK_TEST(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		DESK_TEST(digest_at_its_slot),
		DESK_TEST(one_digest_after_days),
		DESK_TEST(empty_digests),
		DESK_TEST(alert_after_wait),
		DESK_TEST(only_news_is_alerted),
		DESK_TEST(quiet_hours_hold),
		DESK_TEST(no_more_than_per_hour),
		DESK_TEST(backlog_is_one_message),
		DESK_TEST(same_bytes_same_key),
		DESK_TEST(a_sender_that_dies),
		DESK_TEST(retry_after_blocks_the_channel),
		DESK_TEST(a_refused_channel),
		DESK_TEST(a_simpler_form),
		DESK_TEST(recipients_of_a_mail),
		DESK_TEST(a_malformed_verdict),
		DESK_TEST(notes_and_tests),
		DESK_TEST(a_preview_claims_nothing),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
