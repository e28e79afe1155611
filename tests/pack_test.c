#include "db/pack.h"

#include "tests/check.h"

static void
round_trip(void **state)
{
	(void)state;
	static const uint64_t numbers[] = { 0, 1, 127, 128, 1795000000000000, INT64_MAX };
	static const uint64_t hashes[] = { 0, 1, UINT64_C(0x8123456789abcdef), UINT64_MAX };
	struct buf b = { 0 };
	uint64_t got;
	struct str s;
	for (size_t i = 0; i < 6; i++)
		pack_number(&b, numbers[i]);
	for (size_t i = 0; i < 4; i++)
		pack_fixed(&b, hashes[i]);
	pack_str(&b, S("a\0b"));
	struct str rest = buf_view(&b);
	for (size_t i = 0; i < 6; i++) {
		assert_true(unpack_number(&rest, &got));
		assert_true(got == numbers[i]);
	}
	for (size_t i = 0; i < 4; i++) {
		assert_true(unpack_fixed(&rest, &got));
		assert_true(got == hashes[i]);
	}
	assert_true(unpack_str(&rest, &s));
	assert_true(str_eq(s, S("a\0b")));
	assert_int_equal(rest.n, 0);
	buf_free(&b);
}

static void
cut_short(void **state)
{
	(void)state;
	uint64_t got;
	struct str s, bytes;
	bytes = S("1234567");
	assert_false(unpack_fixed(&bytes, &got));
	bytes = STR_NONE;
	assert_false(unpack_number(&bytes, &got));
	bytes = S("\x80");
	assert_false(unpack_number(&bytes, &got));
	bytes = S("\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"); /* more than a number holds */
	assert_false(unpack_number(&bytes, &got));
	bytes = S("\x04"
		  "abc");
	assert_false(unpack_str(&bytes, &s));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(round_trip),
		cmocka_unit_test(cut_short),
	};
	return cmocka_run_group_tests_name("pack", tests, NULL, NULL);
}
