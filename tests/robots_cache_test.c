#include "monitor/robots_cache.h"

#include "base/clock.h"
#include "tests/check.h"

static const struct str page = STR_INIT("https://a.example/x");
enum { START = 1000000 };

static struct robots
rules(const char *text)
{
	return (struct robots){ .rules = str_from(text), .delay_us = 2 * CLOCK_SECOND };
}

static void
asked_once_a_day(void **state)
{
	(void)state;
	AUTO(robots_cache) struct robots_cache *c = robots_cache_new(10);
	struct robots r = rules("-/x\n");
	int64_t now = START;
	assert_int_equal(robots_cache_ask(c, page, now), ROBOTS_WANTED);
	robots_cache_asked(c, page, now);
	assert_int_equal(robots_cache_ask(c, page, now), ROBOTS_COMING);
	robots_cache_learn(c, page, &r, now);
	assert_int_equal(robots_cache_ask(c, page, now), ROBOTS_REFUSED);
	assert_int_equal(robots_cache_ask(c, S("https://a.example/y"), now), ROBOTS_ALLOWED);
	assert_int_equal(robots_cache_delay(c, page), 2 * CLOCK_SECOND);
	now += CLOCK_DAY - 1;
	assert_int_equal(robots_cache_ask(c, page, now), ROBOTS_REFUSED);
	assert_int_equal(robots_cache_ask(c, page, now + 1), ROBOTS_WANTED);
}

static void
a_site_is_scheme_host_and_port(void **state)
{
	(void)state;
	AUTO(robots_cache) struct robots_cache *c = robots_cache_new(10);
	AUTO(arena) struct arena *a = arena_new();
	struct robots r = rules("-/\n");
	robots_cache_learn(c, S("https://a.example/robots.txt"), &r, START);
	assert_int_equal(robots_cache_ask(c, page, START), ROBOTS_REFUSED);
	assert_int_equal(robots_cache_ask(c, S("http://a.example/x"), START), ROBOTS_WANTED);
	assert_int_equal(robots_cache_ask(c, S("https://a.example:8443/x"), START), ROBOTS_WANTED);
	assert_int_equal(robots_cache_ask(c, S("https://b.a.example/x"), START), ROBOTS_WANTED);
	assert_int_equal(robots_cache_ask(c, S("ftp://a.example/"), START), ROBOTS_REFUSED);
	assert_str(robots_address(S("https://a.example:8443?x"), a),
		"https://a.example:8443/robots.txt");
	assert_str(robots_address(S("mailto:a@a.example"), a), "");
}

static void
an_answer_that_does_not_come(void **state)
{
	(void)state;
	AUTO(robots_cache) struct robots_cache *c = robots_cache_new(10);
	robots_cache_asked(c, page, START);
	assert_int_equal(robots_cache_ask(c, page, START + CLOCK_MINUTE), ROBOTS_COMING);
	assert_int_equal(robots_cache_ask(c, page, START + 2 * CLOCK_MINUTE), ROBOTS_WANTED);
}

struct failure_case {
	const char *name;
	enum http_failure failure;
	int64_t status;
	bool allowed;
};

static const struct failure_case failures[] = {
	{ "404", HTTP_STATUS, 404, true },
	{ "401", HTTP_STATUS, 401, true },
	{ "403", HTTP_STATUS, 403, true },
	{ "429 is no answer", HTTP_STATUS, 429, false },
	{ "500", HTTP_STATUS, 500, false },
	{ "503", HTTP_STATUS, 503, false },
	{ "no connection", HTTP_NET, 0, false },
	{ "too late", HTTP_TIMEOUT, 0, false },
	{ "no trust", HTTP_TLS, 0, false },
	{ "a private address", HTTP_POLICY, 0, false },
	{ "redirects without end", HTTP_REDIRECT, 302, true },
	{ "megabytes", HTTP_TOO_BIG, 200, true },
};

static void
run_failure(void **state)
{
	const struct failure_case *f = *state;
	AUTO(robots_cache) struct robots_cache *c = robots_cache_new(10);
	robots_cache_asked(c, page, START);
	robots_cache_failed(c, page, f->failure, f->status, START);
	assert_int_equal(
		robots_cache_ask(c, page, START), f->allowed ? ROBOTS_ALLOWED : ROBOTS_UNREADABLE);
	enum robots_verdict later = robots_cache_ask(c, page, START + CLOCK_HOUR);
	assert_int_equal(later, f->allowed ? ROBOTS_ALLOWED : ROBOTS_WANTED);
}

/* Asks and fails as long as it is wanted; returns how often in `span`. */
static int
fail_for(struct robots_cache *c, int64_t *now, int64_t span)
{
	int asked = 0;
	for (int64_t until = *now + span; *now < until; *now += CLOCK_MINUTE) {
		if (robots_cache_ask(c, page, *now) != ROBOTS_WANTED)
			continue;
		asked++;
		robots_cache_asked(c, page, *now);
		robots_cache_failed(c, page, HTTP_STATUS, 503, *now);
	}
	return asked;
}

static void
failing_for_long(void **state)
{
	(void)state;
	AUTO(robots_cache) struct robots_cache *c = robots_cache_new(10);
	int64_t now = START;
	int asked = fail_for(c, &now, CLOCK_DAY);
	assert_in_range(asked, 8, 12); /* 5 minutes, 10, 20 ... 6 hours */
	assert_int_equal(robots_cache_ask(c, page, now), ROBOTS_UNREADABLE);
	fail_for(c, &now, 6 * CLOCK_DAY + 7 * CLOCK_HOUR);
	assert_int_equal(robots_cache_ask(c, page, now), ROBOTS_ALLOWED);
}

static void
old_rules_go_on(void **state)
{
	(void)state;
	AUTO(robots_cache) struct robots_cache *c = robots_cache_new(10);
	struct robots r = rules("-/x\n");
	int64_t now = START;
	robots_cache_learn(c, page, &r, now);
	now += 2 * CLOCK_DAY;
	robots_cache_failed(c, page, HTTP_NET, 0, now);
	assert_int_equal(robots_cache_ask(c, page, now), ROBOTS_REFUSED);
	assert_int_equal(robots_cache_ask(c, S("https://a.example/y"), now), ROBOTS_ALLOWED);
	r = rules("");
	robots_cache_learn(c, page, &r, now);
	assert_int_equal(robots_cache_ask(c, page, now), ROBOTS_ALLOWED);
}

static void
the_longest_unused_goes(void **state)
{
	(void)state;
	AUTO(robots_cache) struct robots_cache *c = robots_cache_new(3);
	struct robots r = rules("");
	const char *const pages[] = { "https://a/", "https://b/", "https://c/" };
	for (int i = 0; i < 3; i++)
		robots_cache_learn(c, str_from(pages[i]), &r, START);
	assert_int_equal(robots_cache_ask(c, S("https://a/"), START), ROBOTS_ALLOWED);
	assert_int_equal(robots_cache_ask(c, S("https://d/"), START), ROBOTS_WANTED);
	assert_int_equal(robots_cache_ask(c, S("https://a/"), START), ROBOTS_ALLOWED);
	assert_int_equal(robots_cache_ask(c, S("https://b/"), START), ROBOTS_WANTED);
}

static void
rules_have_a_bound(void **state)
{
	(void)state;
	AUTO(robots_cache) struct robots_cache *c = robots_cache_new(1000);
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf b = { 0 };
	while (b.n < ROBOTS_RULES - 10)
		buf_cstr(&b, "-/x\n");
	struct robots r = { .rules = buf_view(&b) };
	int known = 0;
	for (int i = 0; i < 40; i++)
		robots_cache_learn(c, arena_printf(a, "https://%d.example/", i), &r, START);
	for (int i = 0; i < 40; i++)
		known += robots_cache_ask(c, arena_printf(a, "https://%d.example/y", i), START) ==
			 ROBOTS_ALLOWED;
	assert_int_equal(known, 16);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(asked_once_a_day),
		cmocka_unit_test(a_site_is_scheme_host_and_port),
		cmocka_unit_test(an_answer_that_does_not_come),
		cmocka_unit_test(failing_for_long),
		cmocka_unit_test(old_rules_go_on),
		cmocka_unit_test(the_longest_unused_goes),
		cmocka_unit_test(rules_have_a_bound),
	};
	return RUN_CASES(failures, run_failure) +
	       cmocka_run_group_tests_name("robots_cache", tests, NULL, NULL);
}
