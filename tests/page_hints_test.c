#include "monitor/page_hints.h"

#include "base/frame.h"
#include "tests/check.h"

static void
hints_travel(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf b = { 0 };
	static const uint64_t hashes[] = { 1, 7, UINT64_MAX };
	const struct page_hints hints = { hashes, 3, UINT64_MAX - 1, 4 };
	struct page_hints got;
	page_hints_put(&b, &hints);
	assert_true(page_hints_take(buf_view(&b), a, &got));
	assert_int_equal(got.n_repeated, 3);
	assert_memory_equal(got.repeated, hashes, sizeof(hashes));
	assert_true(got.body_place == UINT64_MAX - 1);
	assert_int_equal(got.date_place, 4);
	assert_true(page_is_repeated(&got, 7));
	assert_true(page_is_repeated(&got, UINT64_MAX));
	assert_false(page_is_repeated(&got, 8));
	for (size_t n = 1; n < b.n; n++) /* cut short: refused, or less */
		page_hints_take(str_sub(buf_view(&b), 0, n), a, &got);
}

static void
hints_out_of_order_are_refused(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf b = { 0 };
	static const uint64_t hashes[] = { 7, 1 };
	struct page_hints got;
	page_hints_put(&b, &(struct page_hints){ .repeated = hashes, .n_repeated = 2 });
	assert_false(page_hints_take(buf_view(&b), a, &got));
}

/* Words out of order, and more of them than there can be. */
static void
subjects_are_checked(void **state)
{
	(void)state;
	AUTO(buf) struct buf b = { 0 };
	struct page_observed o = { .subject = { { 5, 5 }, 2 } }, got;
	page_observed_put(&b, &o);
	assert_false(page_observed_take(buf_view(&b), &got));
}

static void
observations_travel(void **state)
{
	(void)state;
	AUTO(buf) struct buf b = { 0 };
	struct page_observed o = { .n_blocks = PAGE_BLOCKS_MOST,
		.body_place = 9,
		.date_place = 3,
		.words = 412,
		.confidence = 87,
		.dropped = 2,
		.titled = true,
		.unruled = true,
		.subject = { { 3, 70000, UINT32_MAX }, 3 } };
	struct page_observed got;
	for (size_t i = 0; i < o.n_blocks; i++)
		o.blocks[i] = (struct page_seen_block){ UINT64_MAX - i, i * 100 };
	page_observed_put(&b, &o);
	assert_true(page_observed_take(buf_view(&b), &got));
	assert_memory_equal(&got, &o, sizeof(o));
	for (size_t n = 1; n < b.n; n++)
		page_observed_take(str_sub(buf_view(&b), 0, n), &got);
}

/* A reader that lies does so within bounds. */
static void
observations_are_kept_within_bounds(void **state)
{
	(void)state;
	AUTO(buf) struct buf b = { 0 }, blocks = { 0 };
	struct page_observed got;
	frame_int(&b, 5, INT64_MAX); /* words */
	frame_int(&b, 6, -1);        /* confidence */
	assert_true(page_observed_take(buf_view(&b), &got));
	assert_true(got.words == UINT32_MAX);
	assert_int_equal(got.confidence, 0);
	for (int i = 0; i < 9 * (PAGE_BLOCKS_MOST + 1); i++)
		buf_byte(&blocks, 1);
	buf_reset(&b);
	frame_str(&b, 4, buf_view(&blocks));
	assert_false(page_observed_take(buf_view(&b), &got));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(hints_travel),
		cmocka_unit_test(hints_out_of_order_are_refused),
		cmocka_unit_test(subjects_are_checked),
		cmocka_unit_test(observations_travel),
		cmocka_unit_test(observations_are_kept_within_bounds),
	};
	return cmocka_run_group_tests_name("page_hints", tests, NULL, NULL);
}
