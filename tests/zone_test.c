#include "tests/check.h"

#include "base/clock.h"
#include "base/zone.h"

struct civil_case {
	const char *name, *iso;
	int64_t seconds; /* since 1970 */
	int weekday;
};

static const struct civil_case civils[] = {
	{ "the beginning", "1970-01-01T00:00:00Z", 0, 3 },
	{ "the second before", "1969-12-31T23:59:59Z", -1, 2 },
	{ "a leap day", "2024-02-29T12:30:15Z", 1709209815, 3 },
	{ "2100 is no leap year", "2100-03-01T00:00:00Z", 4107542400, 0 },
	{ "2000 was one", "2000-02-29T00:00:00Z", 951782400, 1 },
	{ "long ago", "0001-01-01T00:00:00Z", -62135596800, 0 },
	{ "a Wednesday morning", "2026-01-28T07:30:00Z", 1769585400, 2 },
};

static void
test_civil(void **state)
{
	const struct civil_case *t = *state;
	char buffer[32];
	int64_t at = t->seconds * CLOCK_SECOND;
	assert_str(civil_iso(at, buffer), t->iso);
	struct civil c = civil_utc(at);
	assert_int_equal(c.weekday, t->weekday);
	assert_int_equal(civil_at(c), at);
	/* Microseconds do not show, on either side of 1970. */
	assert_str(civil_iso(at + 999999, buffer), t->iso);
}

struct local_case {
	const char *name, *zone;
	struct civil local;
	const char *utc; /* of that local time */
	bool skipped;    /* there is no such local time: it does not come back */
};

static const struct local_case locals[] = {
	{ "Paris in winter", "Europe/Paris", { 2026, 1, 28, 7, 30, 0, 2 }, "2026-01-28T06:30:00Z",
		false },
	{ "Paris in summer", "Europe/Paris", { 2026, 7, 1, 7, 30, 0, 2 }, "2026-07-01T05:30:00Z",
		false },
	{ "Paris before a skip", "Europe/Paris", { 2026, 3, 29, 1, 59, 59, 6 },
		"2026-03-29T00:59:59Z", false },
	{ "Paris in a skip", "Europe/Paris", { 2026, 3, 29, 2, 30, 0, 6 }, "2026-03-29T01:00:00Z",
		true },
	{ "Paris after a skip", "Europe/Paris", { 2026, 3, 29, 3, 0, 0, 6 }, "2026-03-29T01:00:00Z",
		false },
	{ "Paris twice: the first", "Europe/Paris", { 2026, 10, 25, 2, 30, 0, 6 },
		"2026-10-25T00:30:00Z", false },
	{ "Paris after twice", "Europe/Paris", { 2026, 10, 25, 3, 0, 0, 6 }, "2026-10-25T02:00:00Z",
		false },
	{ "New York in a skip", "America/New_York", { 2026, 3, 8, 2, 15, 0, 6 },
		"2026-03-08T07:00:00Z", true },
	{ "New York twice", "America/New_York", { 2026, 11, 1, 1, 30, 0, 6 },
		"2026-11-01T05:30:00Z", false },
	{ "Casablanca outside Ramadan", "Africa/Casablanca", { 2024, 1, 28, 7, 30, 0, 6 },
		"2024-01-28T06:30:00Z", false },
	{ "Casablanca in Ramadan", "Africa/Casablanca", { 2024, 3, 20, 7, 30, 0, 2 },
		"2024-03-20T07:30:00Z", false },
	{ "half an hour", "Asia/Kolkata", { 2026, 1, 1, 0, 0, 0, 3 }, "2025-12-31T18:30:00Z",
		false },
	{ "no summer time at all", "Africa/Niamey", { 2026, 7, 1, 7, 30, 0, 2 },
		"2026-07-01T06:30:00Z", false },
	{ "a day that was left out", "Pacific/Apia", { 2011, 12, 30, 12, 0, 0, 4 },
		"2011-12-30T10:00:00Z", true },
	{ "UTC", "UTC", { 1969, 12, 31, 23, 59, 59, 2 }, "1969-12-31T23:59:59Z", false },
};

static void
test_local(void **state)
{
	const struct local_case *t = *state;
	AUTO(zone) struct zone *zone = NULL;
	struct err err;
	char buffer[32];
	assert_int_equal(zone_open(str_from(t->zone), &zone, &err), STATUS_OK);
	assert_str(zone_name(zone), t->zone);
	int64_t at = zone_at(zone, t->local);
	assert_str(civil_iso(at, buffer), t->utc);
	struct civil back = zone_civil(zone, at);
	if (!t->skipped)
		assert_memory_equal(&back, &t->local, sizeof(back));
}

struct wrong_case {
	const char *name, *zone, *says;
};

static const struct wrong_case wrongs[] = {
	{ "misspelt", "Africa/Cassablanca",
		"there is no time zone \"Africa/Cassablanca\"; did you mean "
		"\"Africa/Casablanca\"?" },
	{ "in lower case", "europe/paris",
		"there is no time zone \"europe/paris\"; did you mean \"Europe/Paris\"?" },
	{ "nothing", "", "\"\" is not the name of a time zone" },
	{ "far from any", "Atlantis/Central", "there is no time zone \"Atlantis/Central\"" },
	{ "not ASCII", "Afrique/Fès", "\"Afrique/Fès\" is not the name of a time zone" },
};

static void
test_wrong(void **state)
{
	const struct wrong_case *t = *state;
	struct zone *zone;
	struct err err;
	assert_int_equal(zone_open(str_from(t->zone), &zone, &err), STATUS_BAD);
	assert_str(str_from(err.text), t->says);
}

/* Every hour of two years, there and back. */
static void
test_hours(void **state)
{
	(void)state;
	AUTO(zone) struct zone *zone = NULL;
	assert_int_equal(zone_open(S("Africa/Casablanca"), &zone, NULL), STATUS_OK);
	int64_t at = civil_at((struct civil){ 2025, 1, 1, 0, 0, 0, 0 });
	int repeated = 0;
	for (int i = 0; i < 2 * 365 * 24; i++, at += CLOCK_HOUR) {
		int64_t back = zone_at(zone, zone_civil(zone, at));
		assert_true(back == at || back == at - CLOCK_HOUR);
		repeated += back != at;
	}
	assert_int_equal(repeated, 2); /* the hour at the beginning of each Ramadan */
}

int
main(void)
{
	const struct CMUnitTest others[] = { cmocka_unit_test(test_hours) };
	return RUN_CASES(civils, test_civil) + RUN_CASES(locals, test_local) +
	       RUN_CASES(wrongs, test_wrong) + cmocka_run_group_tests(others, NULL, NULL);
}
