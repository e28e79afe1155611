/* When outlets and hosts are asked again. */
#include "base/clock.h"
#include "monitor/schedule.h"
#include "tests/check.h"

static const int64_t now = 1769580000 * CLOCK_SECOND;

static const struct turn_case {
	const char *name;
	struct turn turn;
	int64_t least, most; /* us from now */
} turn_cases[] = {
	{ "its own rhythm, spread by a tenth",
		{ .outlet = 1,
			.every_us = 15 * CLOCK_MINUTE,
			.slowest_us = CLOCK_DAY,
			.max_age_us = -1,
			.retry_after_us = -1 },
		15 * CLOCK_MINUTE, 15 * CLOCK_MINUTE + 90 * CLOCK_SECOND },
	{ "max-age lengthens it",
		{ .outlet = 1,
			.every_us = 15 * CLOCK_MINUTE,
			.slowest_us = CLOCK_DAY,
			.max_age_us = CLOCK_HOUR,
			.retry_after_us = -1 },
		CLOCK_HOUR, CLOCK_HOUR + 6 * CLOCK_MINUTE },
	{ "a feed's ttl lengthens it",
		{ .outlet = 1,
			.every_us = 15 * CLOCK_MINUTE,
			.slowest_us = CLOCK_DAY,
			.max_age_us = -1,
			.ttl_us = 2 * CLOCK_HOUR,
			.retry_after_us = -1 },
		2 * CLOCK_HOUR, 2 * CLOCK_HOUR + 12 * CLOCK_MINUTE },
	{ "but never beyond the slowest, because feeds lie",
		{ .outlet = 1,
			.every_us = 15 * CLOCK_MINUTE,
			.slowest_us = CLOCK_DAY,
			.max_age_us = 365 * CLOCK_DAY,
			.retry_after_us = -1 },
		CLOCK_DAY, CLOCK_DAY + CLOCK_DAY / 10 },
	{ "the first failure changes nothing",
		{ .outlet = 1,
			.every_us = 15 * CLOCK_MINUTE,
			.slowest_us = CLOCK_DAY,
			.max_age_us = -1,
			.retry_after_us = -1,
			.failures = 1 },
		15 * CLOCK_MINUTE, 17 * CLOCK_MINUTE },
	{ "the third waits four times as long",
		{ .outlet = 1,
			.every_us = 15 * CLOCK_MINUTE,
			.slowest_us = CLOCK_DAY,
			.max_age_us = -1,
			.retry_after_us = -1,
			.failures = 3 },
		CLOCK_HOUR, CLOCK_HOUR + 6 * CLOCK_MINUTE },
	{ "a thousand failures are asked again within the slowest",
		{ .outlet = 1,
			.every_us = 15 * CLOCK_MINUTE,
			.slowest_us = CLOCK_DAY,
			.max_age_us = -1,
			.retry_after_us = -1,
			.failures = 1000 },
		16 * CLOCK_HOUR, CLOCK_DAY + CLOCK_DAY / 10 },
	{ "Retry-After is obeyed",
		{ .outlet = 1,
			.every_us = 15 * CLOCK_MINUTE,
			.slowest_us = CLOCK_DAY,
			.max_age_us = -1,
			.retry_after_us = 3 * CLOCK_HOUR,
			.failures = 1 },
		3 * CLOCK_HOUR, 3 * CLOCK_HOUR },
};

static void
turns_come_again(void **state)
{
	const struct turn_case *c = *state;
	int64_t wait = schedule_next(&c->turn, now) - now;
	assert_true(wait >= c->least);
	assert_true(wait <= c->most);
	assert_true(schedule_next(&c->turn, now) - now == wait); /* the same every time */
}

static void
pages_are_tried_ever_less_often(void **state)
{
	(void)state;
	int64_t before = 0;
	for (int i = 0; i < 20; i++) {
		int64_t wait = schedule_page_again(i, now) - now;
		assert_true(wait >= before && wait >= CLOCK_MINUTE && wait <= 8 * CLOCK_HOUR);
		before = wait;
	}
}

static void
a_host_is_asked_by_one_at_a_time_and_rests(void **state)
{
	(void)state;
	AUTO(hosts) struct hosts *h = hosts_new();
	assert_true(hosts_may_ask(h, S("a.example:80"), 1, 0));
	hosts_asked(h, S("a.example:80"));
	assert_false(hosts_may_ask(h, S("a.example:80"), 1, 0));
	assert_true(hosts_may_ask(h, S("a.example:80"), 2, 0));
	assert_true(hosts_may_ask(h, S("b.example:80"), 1, 0));
	hosts_answered(h, S("a.example:80"), CLOCK_SECOND, 100);
	assert_false(hosts_may_ask(h, S("a.example:80"), 1, 100));
	assert_true(hosts_next_mono(h, 100) == CLOCK_SECOND + 100);
	assert_true(hosts_may_ask(h, S("a.example:80"), 1, CLOCK_SECOND + 100));
	hosts_answered(h, S("a.example:80"), CLOCK_HOUR, 0); /* never fewer than none under way */
	hosts_answered(h, S("a.example:80"), 0, 0); /* a shorter rest does not end a longer one */
	assert_false(hosts_may_ask(h, S("a.example:80"), 1, CLOCK_MINUTE));
}

static void
many_hosts_do_not_lose_each_other(void **state)
{
	(void)state;
	AUTO(hosts) struct hosts *h = hosts_new();
	char name[32];
	for (int i = 0; i < 5000; i++) {
		snprintf(name, sizeof(name), "host%d.example", i);
		hosts_asked(h, str_from(name));
	}
	for (int i = 0; i < 5000; i++) {
		snprintf(name, sizeof(name), "host%d.example", i);
		assert_false(hosts_may_ask(h, str_from(name), 1, 0));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(pages_are_tried_ever_less_often),
		cmocka_unit_test(a_host_is_asked_by_one_at_a_time_and_rests),
		cmocka_unit_test(many_hosts_do_not_lose_each_other),
	};
	return cmocka_run_group_tests(tests, NULL, NULL) + RUN_CASES(turn_cases, turns_come_again);
}
