#include "monitor/page_quality.h"

#include "base/clock.h"
#include "tests/check.h"

enum { GOOD = 30 }; /* pages that make a history: 20, and the recent ones */

static const struct page_observed good = {
	.words = 400, .confidence = 95, .titled = true, .dated = true
};

static enum quality_change
note(struct page_quality *q, struct page_observed o, int times)
{
	enum quality_change change = QUALITY_SAME;
	for (int i = 0; i < times && change == QUALITY_SAME; i++)
		change = page_quality_note(q, &o, 1000);
	return change;
}

struct drop_case {
	const char *name;
	struct page_observed bad;
	int pages; /* of the bad ones */
	enum quality_kind want;
	const char *says;
};

static const struct drop_case drops[] = {
	{ "as ever", { .words = 400, .confidence = 95, .titled = true, .dated = true }, 50,
		QUALITY_FINE, "" },
	{ "shorter articles", { .words = 40, .confidence = 95, .titled = true, .dated = true }, 10,
		QUALITY_WORDS, "its articles have " },
	{ "a little shorter", { .words = 240, .confidence = 95, .titled = true, .dated = true }, 50,
		QUALITY_FINE, "" },
	{ "no date", { .words = 400, .confidence = 95, .titled = true }, 10, QUALITY_UNDATED,
		"of its articles give a date, 100 % before" },
	{ "no title", { .words = 400, .confidence = 95, .dated = true }, 10, QUALITY_UNTITLED,
		"of its articles give a title, 100 % before" },
	{ "unsure", { .words = 400, .confidence = 40, .titled = true, .dated = true }, 10,
		QUALITY_UNSURE, "its pages look less like articles" },
	{ "walls", { .refused = true }, 10, QUALITY_REFUSED,
		"% of its pages give no article, 0 %" },
	{ "rules that find nothing",
		{ .words = 400, .confidence = 95, .titled = true, .dated = true, .unruled = true },
		10, QUALITY_UNRULED, "its rules_file finds no text on " },
	{ "one bad page", { .refused = true }, 1, QUALITY_FINE, "" },
	{ "three bad pages", { .refused = true }, 3, QUALITY_FINE, "" },
};

static void
drop_is_seen(void **state)
{
	const struct drop_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	struct page_quality q = { 0 };
	assert_int_equal(note(&q, good, GOOD), QUALITY_SAME);
	enum quality_change want = c->want == QUALITY_FINE ? QUALITY_SAME : QUALITY_DROPPED;
	assert_int_equal(note(&q, c->bad, c->pages), want);
	assert_int_equal(q.what, c->want);
	struct str said = page_quality_say(&q, a);
	assert_true(str_find(said, str_from(c->says)) >= 0);
	assert_int_equal(said.n == 0, c->want == QUALITY_FINE);
	assert_int_equal(page_quality_name(q.what).n == 0, c->want == QUALITY_FINE);
	assert_int_equal(q.dropped_at != 0, c->want != QUALITY_FINE);
}

/* Told once, however long it lasts; then that it is over. */
static void
recovery(void **state)
{
	(void)state;
	struct page_quality q = { 0 };
	const struct page_observed walls = { .refused = true };
	note(&q, good, GOOD);
	assert_int_equal(note(&q, walls, 10), QUALITY_DROPPED);
	assert_int_equal(note(&q, walls, 50), QUALITY_SAME);
	assert_int_equal(note(&q, good, 20), QUALITY_RECOVERED);
	assert_int_equal(q.what, QUALITY_FINE);
	assert_int_equal(q.dropped_at, 0);
	assert_int_equal(note(&q, good, 50), QUALITY_SAME);
	/* and again: not on the same day, but when it lasts, or comes back, on another */
	struct page_quality lasting = q;
	assert_int_equal(note(&q, walls, 10), QUALITY_SAME);
	assert_int_equal(q.what, QUALITY_REFUSED);
	assert_int_equal(note(&q, good, 20), QUALITY_SAME);
	assert_int_equal(q.what, QUALITY_FINE);
	assert_int_equal(note(&lasting, walls, 10), QUALITY_SAME);
	assert_int_equal(page_quality_note(&lasting, &walls, 2 * CLOCK_DAY), QUALITY_DROPPED);
	assert_int_equal(page_quality_note(&lasting, &walls, 4 * CLOCK_DAY), QUALITY_SAME);
	assert_int_equal(note(&lasting, good, 20), QUALITY_RECOVERED);
}

/* A wall that comes and goes is told once a day, and its end as often. */
static void
flapping(void **state)
{
	(void)state;
	struct page_quality q = { 0 };
	const struct page_observed walls = { .refused = true };
	int told[QUALITY_ACCEPTED + 1] = { 0 };
	for (int i = 0; i < 3000; i++) { /* of five days, ten good ones and ten bad in turn */
		bool bad = i >= GOOD && i / 10 % 2;
		told[page_quality_note(&q, bad ? &walls : &good, 1 + i * (CLOCK_DAY / 600))]++;
	}
	assert_true(told[QUALITY_DROPPED] >= 4 && told[QUALITY_DROPPED] <= 5);
	assert_true(told[QUALITY_RECOVERED] >= told[QUALITY_DROPPED] - 1 &&
		    told[QUALITY_RECOVERED] <= told[QUALITY_DROPPED]);
	assert_int_equal(told[QUALITY_ACCEPTED], 0);
}

static void
few_pages_say_nothing(void **state)
{
	(void)state;
	struct page_quality q = { 0 };
	const struct page_observed walls = { .refused = true };
	note(&q, good, 15);
	assert_int_equal(note(&q, walls, 14), QUALITY_SAME);
	struct page_quality w = { 0 };
	assert_int_equal(note(&w, walls, 500), QUALITY_SAME); /* it was never better */
}

static void
what_lasts_becomes_usual(void **state)
{
	(void)state;
	struct page_quality q = { 0 };
	struct page_observed brief = good;
	brief.words = 60;
	note(&q, good, GOOD);
	assert_int_equal(note(&q, brief, 10), QUALITY_DROPPED);
	assert_int_equal(note(&q, brief, 500), QUALITY_ACCEPTED);
	assert_int_equal(note(&q, brief, 100), QUALITY_SAME);
	assert_int_equal(q.usual.words, 60000);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(recovery),
		cmocka_unit_test(flapping),
		cmocka_unit_test(few_pages_say_nothing),
		cmocka_unit_test(what_lasts_becomes_usual),
	};
	return RUN_CASES(drops, drop_is_seen) |
	       cmocka_run_group_tests_name("page_quality", tests, NULL, NULL);
}
