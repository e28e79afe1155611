#include "tests/check.h"

#include <stdlib.h>

#include <jansson.h>

#include "notify/hook.h"
#include "notify/webhook.h"
#include "tests/digest_fixture.h"

/* The vector of the specification's own libraries. */
static void
signs_as_the_standard(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf out = { 0 };
	struct str secret;
	assert_int_equal(
		webhook_secret(S("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"), a, &secret, NULL),
		STATUS_OK);
	webhook_sign(&out, secret, S("msg_p5jXN8AQM9LWM0D4loKWxJek"), 1614265330,
		S("{\"test\": 2432232314}"));
	assert_str(buf_view(&out), "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
}

static void
refuses_bad_secrets(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	struct str secret;
	static const char *const bad[] = { "", "whsec_", "whsec_c2hvcnQ=", "whsec_!!!" };
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		assert_int_equal(webhook_secret(str_from(bad[i]), a, &secret, NULL), STATUS_BAD);
}

static void
write_file(const char *path, const char *text)
{
	FILE *f = fopen(path, "w");
	fputs(text, f);
	fclose(f);
}

/* Two secrets, two signatures; the id is the key at every attempt, the timestamp is fresh. */
static void
two_secrets(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(conf) struct conf *c = NULL;
	AUTO(buf) struct buf frame = { 0 };
	struct channel channel;
	struct http_request first, second;
	void *own;
	char folder[] = "/tmp/webhook_test.XXXXXX";
	assert_non_null(mkdtemp(folder));
	struct str new = arena_printf(a, "%s/new", folder), old = arena_printf(a, "%s/old", folder);
	write_file(new.s, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n");
	write_file(old.s, "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
	c = conf_parse(arena_printf(a, "%s/monitor.conf", folder).s,
		S("channels = ( { name = \"cms\"; kind = \"webhook\"; url = "
		  "\"https://x.example/h\"; secret_files = [ \"new\", \"old\" ]; } );"));
	assert_true(channel_read(
		c, conf_at(conf_get(conf_root(c), "channels"), 0), NULL, S("fr"), &channel));
	channel.kind->put(channel.own, &frame);
	assert_int_equal(channel.kind->take(buf_view(&frame), a, &own, NULL), STATUS_OK);
	const struct delivery d = { .key = S("0123abc"), .payload = S("{}") };
	assert_int_equal(channel.kind->request(own, &d, 1614265330 * CLOCK_SECOND, a, &first, NULL),
		STATUS_OK);
	assert_int_equal(
		channel.kind->request(own, &d, 1614265390 * CLOCK_SECOND, a, &second, NULL),
		STATUS_OK);
	assert_int_equal(first.n_headers, 4);
	assert_str(first.headers[0], "webhook-id: 0123abc");
	assert_str(second.headers[0], "webhook-id: 0123abc");
	assert_str(first.headers[1], "webhook-timestamp: 1614265330");
	assert_str(first.headers[2], "Idempotency-Key: 0123abc");
	assert_true(str_starts(first.headers[3], S("webhook-signature: v1,")));
	assert_true(str_find(first.headers[3], S("= v1,")) > 0); /* two of them */
	assert_false(str_eq(first.headers[3], second.headers[3]));
	assert_true(first.no_redirects && first.post);
	remove(new.s);
	remove(old.s);
	remove(folder);
}

static void
body_says_everything(void **state)
{
	(void)state;
	struct fixture f;
	struct composed *parts;
	size_t n;
	fixture_open(&f, "fr");
	fixture_news(&f);
	fixture_older(&f);
	const struct channel c = { .name = S("cms"), .kind = &channel_webhook };
	struct message m = { .words = f.source.words,
		.zone = f.zone,
		.at = f.source.at,
		.base = S("article 10 1") };
	message_read(&m, f.owed, f.n_owed, &f.rules, f.a);
	channel_webhook.render_message(&c, &m, f.a, &parts, &n);
	assert_int_equal(n, 1);
	assert_int_equal(parts[0].items, 2);
	assert_int_equal(parts[0].key.n, 64);
	json_t *body = json_loadb(parts[0].payload.s, parts[0].payload.n, 0, NULL);
	const char *type, *timestamp, *title, *published, *rule, *word;
	json_t *older;
	assert_int_equal(
		json_unpack(body, "{s:s, s:s, s:{s:[{s:s, s:s, s:[{s:s, s:[{s:s}]}]}, o]}}", "type",
			&type, "timestamp", &timestamp, "data", "articles", "title", &title,
			"published", &published, "rules", "name", &rule, "evidence", "text", &word,
			&older),
		0);
	assert_string_equal(type, "article.matched");
	assert_string_equal(timestamp, "2026-01-28T06:30:00Z");
	assert_string_equal(published, "2026-01-28T05:12:00Z");
	assert_string_equal(rule, "sahel-securite");
	assert_string_equal(word, "attaque");
	assert_string_equal(json_string_value(json_object_get(older, "published")), "2024-04-15");
	assert_string_equal(json_string_value(json_object_get(older, "kind")), "older");
	json_decref(body);
	fixture_close(&f);
}

static void
long_ones_are_split(void **state)
{
	(void)state;
	struct fixture f;
	struct composed *parts;
	size_t n, told = 0;
	fixture_open(&f, "fr");
	fixture_news(&f);
	struct owed *many = arena_array(f.a, 100, sizeof(*many));
	for (size_t i = 0; i < 100; i++) {
		many[i] = f.owed[0];
		many[i].id = (int64_t)i;
	}
	const struct channel c = {
		.name = S("cms"), .kind = &channel_webhook, .digest = { .most = 1000 }
	};
	struct digest d;
	digest_build(&f.source, many, 100, f.a, &d);
	channel_webhook.render_digest(&c, &d, f.a, &parts, &n);
	assert_true(n > 1);
	for (size_t i = 0; i < n; i++) {
		assert_in_range(parts[i].payload.n, 1, 22 << 10);
		told += parts[i].items;
		if (i)
			assert_false(str_eq(parts[i].key, parts[0].key));
	}
	assert_int_equal(told, 100);
	fixture_close(&f);
}

/* ---- Answers ----------------------------------------------------------------------- */

struct answer_case {
	const char *name;
	enum http_failure failure;
	long status;
	bool sent_all;
	enum verdict slack, webhook;
	const char *body;
};

static const struct answer_case answer_cases[] = {
	{ "200 ok", HTTP_FINE, 200, true, VERDICT_SENT, VERDICT_SENT, "ok" },
	{ "200 and a login page", HTTP_FINE, 200, true, VERDICT_RETRY, VERDICT_SENT, "<html>" },
	{ "204", HTTP_FINE, 204, true, VERDICT_RETRY, VERDICT_SENT, "" },
	{ "302", HTTP_STATUS, 302, true, VERDICT_DEAD, VERDICT_DEAD, "" },
	{ "400", HTTP_STATUS, 400, true, VERDICT_DEGRADE, VERDICT_DEGRADE, "invalid_payload" },
	{ "403", HTTP_STATUS, 403, true, VERDICT_DISABLE, VERDICT_DISABLE, "action_prohibited" },
	{ "404", HTTP_STATUS, 404, true, VERDICT_DISABLE, VERDICT_DISABLE, "" },
	{ "410", HTTP_STATUS, 410, true, VERDICT_DISABLE, VERDICT_DISABLE, "" },
	{ "418", HTTP_STATUS, 418, true, VERDICT_DEAD, VERDICT_DEAD, "" },
	{ "429", HTTP_STATUS, 429, true, VERDICT_RETRY, VERDICT_RETRY, "" },
	{ "503", HTTP_STATUS, 503, true, VERDICT_RETRY, VERDICT_RETRY, "" },
	{ "refused", HTTP_NET, 0, false, VERDICT_RETRY, VERDICT_RETRY, "" },
	{ "no answer", HTTP_TIMEOUT, 0, true, VERDICT_UNKNOWN, VERDICT_RETRY, "" },
	{ "a wrong certificate", HTTP_TLS, 0, false, VERDICT_RETRY, VERDICT_RETRY, "" },
	{ "an address that may not be asked", HTTP_POLICY, 0, false, VERDICT_DISABLE,
		VERDICT_DISABLE, "" },
};

static void
judges(void **state)
{
	const struct answer_case *c = *state;
	struct err err = { 0 };
	const struct http_answer answer = { .failure = c->failure,
		.status = c->status,
		.sent_all = c->sent_all,
		.body = str_from(c->body) };
	assert_int_equal(channel_slack.judge(NULL, &answer, &err), c->slack);
	assert_int_equal(channel_webhook.judge(NULL, &answer, &err), c->webhook);
	if (c->slack != VERDICT_SENT)
		assert_true(err.text[0] != '\0');
}

struct url_case {
	const char *name, *url;
	bool good;
};

static const struct url_case url_cases[] = {
	{ "https", "https://hooks.example/x", true },
	{ "http", "http://hooks.example/x", false },
	{ "http to this machine", "http://127.0.0.1:8080/x", true },
	{ "http to a name that only looks so", "http://127.0.0.1.example/x", false },
	{ "ftp", "ftp://hooks.example/x", false },
	{ "a blank", "https://hooks.example/x y", false },
	{ "a line break", "https://hooks.example/x\r\nHost: y", false },
	{ "nothing", "", false },
};

static void
urls(void **state)
{
	const struct url_case *c = *state;
	assert_int_equal(hook_url_ok(str_from(c->url)), c->good);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(signs_as_the_standard),
		cmocka_unit_test(refuses_bad_secrets),
		cmocka_unit_test(two_secrets),
		cmocka_unit_test(body_says_everything),
		cmocka_unit_test(long_ones_are_split),
	};
	return cmocka_run_group_tests(tests, NULL, NULL) + RUN_CASES(answer_cases, judges) +
	       RUN_CASES(url_cases, urls);
}
