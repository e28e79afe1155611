#include "tests/check.h"

#include <stdlib.h>

#include "base/clock.h"
#include "notify/pace.h"

static struct zone *zone;

static int64_t
at(int month, int day, int hour, int minute)
{
	return zone_at(zone, (struct civil){ 2026, month, day, hour, minute, 0, 0 });
}

struct slot_case {
	const char *name;
	unsigned days;
	int month, day, hour, minute; /* now */
	int last_day, last_hour;      /* of that month; 0: none */
	int next_day, next_hour;
};

#define WEEKDAYS 0x1fu
#define DAILY 0x7fu
/* 28 January 2026 is a Wednesday. Slots at 07:30 and 18:00. */
static const struct slot_case slot_cases[] = {
	{ "between the two", DAILY, 1, 28, 12, 0, 28, 7, 28, 18 },
	{ "before the first", DAILY, 1, 28, 7, 29, 27, 18, 28, 7 },
	{ "at the moment", DAILY, 1, 28, 7, 30, 28, 7, 28, 18 },
	{ "after the last", DAILY, 1, 28, 23, 0, 28, 18, 29, 7 },
	{ "over the weekend", WEEKDAYS, 1, 25, 12, 0, 23, 18, 26, 7 },
	{ "mondays alone", 1u, 1, 28, 12, 0, 26, 18, 0, 0 },
};

static void
slots(void **state)
{
	const struct slot_case *c = *state;
	int64_t minutes[] = { 7 * 60 + 30, 18 * 60 };
	struct digest_times t = { .on = true, .at = { minutes, 2 }, .days = c->days };
	int64_t now = at(c->month, c->day, c->hour, c->minute);
	int64_t last = pace_last_slot(&t, zone, now), next = pace_next_slot(&t, zone, now);
	assert_int_equal(last, at(c->month, c->last_day, c->last_hour, c->last_hour == 7 ? 30 : 0));
	if (c->next_day)
		assert_int_equal(
			next, at(c->month, c->next_day, c->next_hour, c->next_hour == 7 ? 30 : 0));
	else
		assert_int_equal(next, at(2, 2, 7, 30));
}

/* In Madrid 02:30 does not exist on 29 March 2026: the slot is the moment of the change, once. */
static void
changed_clocks(void **state)
{
	(void)state;
	AUTO(zone) struct zone *madrid = NULL;
	int64_t minutes[] = { 2 * 60 + 30 };
	struct digest_times t = { .on = true, .at = { minutes, 1 }, .days = DAILY };
	assert_int_equal(zone_open(S("Europe/Madrid"), &madrid, NULL), STATUS_OK);
	int64_t noon = zone_at(madrid, (struct civil){ 2026, 3, 29, 12, 0, 0, 0 });
	int64_t last = pace_last_slot(&t, madrid, noon);
	assert_int_equal(last, zone_at(madrid, (struct civil){ 2026, 3, 29, 3, 0, 0, 0 }));
	assert_int_equal(pace_next_slot(&t, madrid, last - 1), last);
	assert_int_equal(pace_next_slot(&t, madrid, last),
		zone_at(madrid, (struct civil){ 2026, 3, 30, 2, 30, 0, 0 }));
}

struct alert_case {
	const char *name;
	int64_t owed_min; /* minutes ago; -1: nothing */
	int64_t last_min; /* the last message, minutes ago; -1: none */
	bool breaking, except, quiet;
	int hour;        /* now, on the 28th */
	int64_t due_min; /* minutes from now; may be past; INT64_MAX: never */
};

/* wait 2 min, at most every 15 min; quiet from 22:00 to 06:30 */
static const struct alert_case alert_cases[] = {
	{ "nothing", -1, -1, false, false, false, 12, INT64_MAX },
	{ "waits", 1, -1, false, false, false, 12, 1 },
	{ "has waited", 5, -1, false, false, false, 12, -3 },
	{ "at most every", 5, 10, false, false, false, 12, 5 },
	{ "long enough ago", 5, 60, false, false, false, 12, -3 },
	{ "quiet", 5, -1, false, false, true, 23, 450 },
	{ "quiet, after midnight", 5, -1, false, false, true, 5, 90 },
	{ "breaking waits too when it is not excepted", 5, -1, true, false, true, 23, 450 },
	{ "breaking, excepted", 5, -1, true, true, true, 23, -3 },
	{ "by day", 5, -1, false, false, true, 12, -3 },
};

static void
alerts(void **state)
{
	const struct alert_case *c = *state;
	struct channel channel = { .alert = { true, 2 * CLOCK_MINUTE, 15 * CLOCK_MINUTE, 0 },
		.quiet = { c->quiet, 22 * 60, 6 * 60 + 30, c->except } };
	int64_t now = at(1, 28, c->hour, 0);
	struct pace_alert a = { .owed = c->owed_min >= 0,
		.breaking = c->breaking,
		.oldest_at = now - c->owed_min * CLOCK_MINUTE,
		.last_at = c->last_min < 0 ? 0 : now - c->last_min * CLOCK_MINUTE };
	int64_t due = pace_alert_at(&channel, zone, &a, now);
	assert_int_equal(
		due, c->due_min == INT64_MAX ? INT64_MAX : now + c->due_min * CLOCK_MINUTE);
}

int
main(void)
{
	if (zone_open(S("Africa/Casablanca"), &zone, NULL))
		return 1;
	const struct CMUnitTest tests[] = { cmocka_unit_test(changed_clocks) };
	int failed = RUN_CASES(slot_cases, slots) + RUN_CASES(alert_cases, alerts) +
		     cmocka_run_group_tests(tests, NULL, NULL);
	zone_free(zone);
	return failed;
}
