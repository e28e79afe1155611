/* Which article is this, and is it news? */
#include "base/clock.h"
#include "monitor/recognise.h"
#include "tests/check.h"

/* Two shapes of what must be one article, or two: they are one when an id of the second is among
 * the first's. */
static const struct same_case {
	const char *name;
	struct article first, second;
	int64_t first_outlet, second_outlet;
	bool same;
} same_cases[] = {
	{ "the same link", { .url = STR_INIT("https://a.example/x-1") },
		{ .url = STR_INIT("https://a.example/x-1") }, 1, 2, true },
	{ "scheme, www, tracking and fragment do not count",
		{ .url = STR_INIT("http://www.a.example/x-1?utm_source=rss#top") },
		{ .url = STR_INIT("https://a.example/x-1") }, 1, 1, true },
	{ "another link", { .url = STR_INIT("https://a.example/x-1") },
		{ .url = STR_INIT("https://a.example/x-2") }, 1, 1, false },
	{ "a query that tells articles apart", { .url = STR_INIT("https://a.example/?p=1") },
		{ .url = STR_INIT("https://a.example/?p=2") }, 1, 1, false },
	{ "the aggregator's source is the paper's link",
		{ .url = STR_INIT("https://agg.example/fr/lopinion/1"),
			.source_url = STR_INIT("https://lopinion.example/niger_a1.html") },
		{ .url = STR_INIT("https://www.lopinion.example/niger_a1.html") }, 1, 2, true },
	{ "a source that is a home page proves nothing",
		{ .url = STR_INIT("https://agg.example/1"),
			.source_url = STR_INIT("https://lopinion.example/") },
		{ .url = STR_INIT("https://agg.example/2"),
			.source_url = STR_INIT("https://lopinion.example/") },
		1, 1, false },
	{ "a changed link with the same guid",
		{ .url = STR_INIT("https://a.example/new"),
			.guid = STR_INIT("tag:a.example,2026:7") },
		{ .url = STR_INIT("https://a.example/old"),
			.guid = STR_INIT("tag:a.example,2026:7") },
		1, 1, true },
	{ "a guid counts within its outlet only",
		{ .url = STR_INIT("https://a.example/x"), .guid = STR_INIT("7") },
		{ .url = STR_INIT("https://b.example/y"), .guid = STR_INIT("7") }, 1, 2, false },
	{ "a guid that is an address survives a change of host",
		{ .url = STR_INIT("https://a.example/x"),
			.guid = STR_INIT("http://old.example/?p=31") },
		{ .url = STR_INIT("https://a.example/y"),
			.guid = STR_INIT("https://new.example/?p=31") },
		1, 1, true },
	{ "a home page as guid of everything",
		{ .url = STR_INIT("https://a.example/x"), .guid = STR_INIT("https://a.example/") },
		{ .url = STR_INIT("https://a.example/y"), .guid = STR_INIT("https://a.example/") },
		1, 1, false },
	{ "a guid that is an address: scheme, tracking and www do not count",
		{ .url = STR_INIT("https://a.example/x"),
			.guid = STR_INIT("http://www.a.example/n/31?utm_source=a") },
		{ .url = STR_INIT("https://a.example/y"),
			.guid = STR_INIT("https://a.example/n/31?utm_source=b") },
		1, 1, true },
	{ "a guid that changes, with the same link",
		{ .url = STR_INIT("https://a.example/x"), .guid = STR_INIT("1-at-10h") },
		{ .url = STR_INIT("https://a.example/x?utm_content=2"),
			.guid = STR_INIT("1-at-11h") },
		1, 1, true },
	{ "a link that changes its tracking alone, without a guid",
		{ .url = STR_INIT("https://a.example/x?utm_id=1&p=2&fbclid=3") },
		{ .url = STR_INIT("http://a.example/x?p=2&utm_id=9") }, 1, 1, true },
	{ "an empty guid is none", { .url = STR_INIT("https://a.example/x"), .guid = STR_INIT("") },
		{ .url = STR_INIT("https://a.example/y"), .guid = STR_INIT("") }, 1, 1, false },
	{ "other dates do not count",
		{ .url = STR_INIT("https://a.example/x"),
			.published = { .at = 1, .precision = DATE_TIME } },
		{ .url = STR_INIT("https://a.example/x"),
			.published = { .at = 2, .precision = DATE_TIME } },
		1, 1, true },
	{ "headlines without a link by their words", { .title = STR_INIT("Cours des devises") },
		{ .title = STR_INIT("Cours des devises") }, 1, 1, true },
	{ "other words", { .title = STR_INIT("Cours des devises") },
		{ .title = STR_INIT("Averses") }, 1, 1, false },
	{ "a changed title is the same article",
		{ .url = STR_INIT("https://a.example/x"), .title = STR_INIT("Old") },
		{ .url = STR_INIT("https://a.example/x"), .title = STR_INIT("New") }, 1, 1, true },
};

static void
articles_are_recognised(void **state)
{
	const struct same_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	struct identity x, y;
	recognise(&c->first, c->first_outlet, STR_NONE, a, &x);
	recognise(&c->second, c->second_outlet, STR_NONE, a, &y);
	assert_true(x.n > 0 && y.n > 0);
	bool same = false;
	for (size_t i = 0; i < x.n; i++)
		for (size_t j = 0; j < y.n; j++)
			same |= str_eq(x.ids[i].value, y.ids[j].value);
	assert_int_equal(same, c->same);
}

static void
a_huge_guid_is_known_by_its_hash(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf b = { 0 };
	for (int i = 0; i < 100000; i++)
		buf_cstr(&b, "0123456789");
	struct article x = { .guid = buf_view(&b) }, y = x;
	struct identity first, second, other;
	recognise(&x, 1, STR_NONE, a, &first);
	recognise(&y, 1, STR_NONE, a, &second);
	y.guid.n--;
	recognise(&y, 1, STR_NONE, a, &other);
	assert_true(first.ids[0].value.n < 200);
	assert_true(str_eq(first.ids[0].value, second.ids[0].value));
	assert_false(str_eq(first.ids[0].value, other.ids[0].value));
}

#define NOON (INT64_C(1769601600) * CLOCK_SECOND)

static const struct news_case {
	const char *name;
	int64_t published_before; /* us before it was first seen; with precision NONE ignored */
	enum date_precision precision;
	bool first_poll;
	enum newness want;
} news_cases[] = {
	{ "an hour old", CLOCK_HOUR, DATE_TIME, false, NEWNESS_NEWS },
	{ "without a date, after the first poll", 0, DATE_NONE, false, NEWNESS_NEWS },
	{ "without a date, of the first poll", 0, DATE_NONE, true, NEWNESS_QUIET },
	{ "two years old", 730 * CLOCK_DAY, DATE_DAY, false, NEWNESS_OLDER },
	{ "just within newest", 3 * CLOCK_DAY, DATE_TIME, false, NEWNESS_NEWS },
	{ "just beyond newest", 3 * CLOCK_DAY + 1, DATE_TIME, false, NEWNESS_OLDER },
	{ "a day's date has the whole day's benefit", 3 * CLOCK_DAY + 12 * CLOCK_HOUR, DATE_DAY,
		false, NEWNESS_NEWS },
	{ "of the first poll, within backfill", 5 * CLOCK_HOUR, DATE_TIME, true, NEWNESS_FIRST },
	{ "of the first poll, older", 25 * CLOCK_HOUR, DATE_TIME, true, NEWNESS_QUIET },
	{ "of the first poll, two years old", 730 * CLOCK_DAY, DATE_DAY, true, NEWNESS_QUIET },
};

static void
news_is_told_from_the_rest(void **state)
{
	const struct news_case *c = *state;
	struct article article = { .first_seen_at = NOON,
		.published = { .at = NOON - c->published_before, .precision = c->precision } };
	int64_t first_polled_at = c->first_poll ? NOON : NOON - CLOCK_DAY;
	assert_int_equal(
		judge_newness(&article, first_polled_at, CLOCK_DAY, 3 * CLOCK_DAY), c->want);
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(a_huge_guid_is_known_by_its_hash) };
	return cmocka_run_group_tests(tests, NULL, NULL) +
	       RUN_CASES(same_cases, articles_are_recognised) +
	       RUN_CASES(news_cases, news_is_told_from_the_rest);
}
