#include "tests/check.h"

#include "notify/retry.h"

static const char key_a[] = "aa", key_b[] = "bb";

struct case_ {
	const char *name;
	enum verdict verdict;
	int64_t attempts, retry_after_us, form;
	int64_t left_us; /* until it expires */
	enum delivery_state state;
	int64_t least_us, most_us; /* how long it waits */
	bool disable, simplify;
};

#define FAR (4 * CLOCK_DAY)
static const struct case_ cases[] = {
	{ "sent", VERDICT_SENT, 1, 0, 0, FAR, DELIVERY_SENT, 0, 0, false, false },
	{ "first retry", VERDICT_RETRY, 1, 0, 0, FAR, DELIVERY_PENDING, 4 * CLOCK_SECOND,
		6 * CLOCK_SECOND, false, false },
	{ "second", VERDICT_RETRY, 2, 0, 0, FAR, DELIVERY_PENDING, 24 * CLOCK_SECOND,
		36 * CLOCK_SECOND, false, false },
	{ "third", VERDICT_RETRY, 3, 0, 0, FAR, DELIVERY_PENDING, 4 * CLOCK_MINUTE,
		6 * CLOCK_MINUTE, false, false },
	{ "seventh", VERDICT_RETRY, 7, 0, 0, FAR, DELIVERY_PENDING, 8 * CLOCK_HOUR, 12 * CLOCK_HOUR,
		false, false },
	{ "thirtieth", VERDICT_RETRY, 30, 0, 0, FAR, DELIVERY_PENDING, 8 * CLOCK_HOUR,
		12 * CLOCK_HOUR, false, false },
	{ "unknown waits ten minutes", VERDICT_UNKNOWN, 1, 0, 0, FAR, DELIVERY_PENDING,
		10 * CLOCK_MINUTE, 10 * CLOCK_MINUTE, false, false },
	{ "unknown, later", VERDICT_UNKNOWN, 5, 0, 0, FAR, DELIVERY_PENDING, 90 * CLOCK_MINUTE,
		150 * CLOCK_MINUTE, false, false },
	{ "asked to wait", VERDICT_RETRY, 1, 7 * CLOCK_MINUTE, 0, FAR, DELIVERY_PENDING,
		7 * CLOCK_MINUTE, 7 * CLOCK_MINUTE, false, false },
	{ "asked for less than its own", VERDICT_RETRY, 3, 2 * CLOCK_SECOND, 0, FAR,
		DELIVERY_PENDING, 4 * CLOCK_MINUTE, 6 * CLOCK_MINUTE, false, false },
	{ "asked for the year 9999", VERDICT_RETRY, 1, INT64_MAX, 0, FAR, DELIVERY_PENDING,
		CLOCK_DAY, CLOCK_DAY, false, false },
	{ "asked for less than nothing", VERDICT_RETRY, 1, -5, 0, FAR, DELIVERY_PENDING,
		4 * CLOCK_SECOND, 6 * CLOCK_SECOND, false, false },
	{ "its time is over", VERDICT_RETRY, 9, 0, 0, CLOCK_HOUR, DELIVERY_DEAD, 0, 0, false,
		false },
	{ "dead", VERDICT_DEAD, 1, 0, 0, FAR, DELIVERY_DEAD, 0, 0, false, false },
	{ "a simpler form", VERDICT_DEGRADE, 1, 0, 0, FAR, DELIVERY_DEAD, 0, 0, false, true },
	{ "refused in its simpler form", VERDICT_DEGRADE, 1, 0, 1, FAR, DELIVERY_DEAD, 0, 0, false,
		false },
	{ "a refused channel keeps it, however old", VERDICT_DISABLE, 1, 0, 0, 1, DELIVERY_PENDING,
		4 * CLOCK_SECOND, 6 * CLOCK_SECOND, true, false },
};

static void
decides(void **state)
{
	const struct case_ *c = *state;
	const int64_t now = 1000 * CLOCK_DAY;
	struct delivery d = { .key = S("k"),
		.attempts = c->attempts,
		.form = c->form,
		.expires_at = now + c->left_us };
	struct retry_next next = retry_decide(&d, c->verdict, c->retry_after_us, now);
	assert_int_equal(next.state, c->state);
	assert_int_equal(next.disable, c->disable);
	assert_int_equal(next.simplify, c->simplify);
	if (next.state == DELIVERY_PENDING)
		assert_in_range(next.not_before_at - now, c->least_us, c->most_us);
}

static void
same_for_the_same_key(void **state)
{
	(void)state;
	int differ = 0;
	for (int64_t i = 1; i < 20; i++) {
		assert_int_equal(
			retry_wait_us(str_from(key_a), i), retry_wait_us(str_from(key_a), i));
		differ += retry_wait_us(str_from(key_a), i) != retry_wait_us(str_from(key_b), i);
	}
	assert_true(differ > 15);
}

/* Three days without a mail server are survived. */
static void
three_days(void **state)
{
	(void)state;
	int64_t now = 0;
	struct delivery d = { .key = S("k"), .expires_at = RETRY_EXPIRES_US };
	while (now < 3 * CLOCK_DAY) {
		d.attempts++;
		struct retry_next next = retry_decide(&d, VERDICT_RETRY, 0, now);
		assert_int_equal(next.state, DELIVERY_PENDING);
		now = next.not_before_at;
	}
	assert_in_range(d.attempts, 8, 30);
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(same_for_the_same_key),
		cmocka_unit_test(three_days) };
	return RUN_CASES(cases, decides) + cmocka_run_group_tests(tests, NULL, NULL);
}
