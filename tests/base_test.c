/* str, mem, err, utf8, log: the smallest parts. */
#include <errno.h>

#include "base/err.h"
#include "base/log.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "tests/check.h"

static void
strings_compare_cut_and_split(void **state)
{
	(void)state;
	assert_true(str_eq(S("abc"), str_sub(S("xabcx"), 1, 4)));
	assert_true(str_ieq(S("HeAd"), S("hEaD")));
	assert_false(str_eq(S("ab"), S("abc")));
	assert_true(str_cmp(S("ab"), S("abc")) < 0);
	assert_str(str_trim(S(" \t a b \n")), "a b");
	assert_str(str_cut(S("www.example"), S("www.")), "example");
	assert_int_equal(str_find(S("un deux trois"), S("deux")), 3);
	assert_int_equal(str_find(S("un"), S("deux")), -1);
	assert_int_equal(str_ifind(S("Location: X"), S("location:")), 0);

	struct str rest = S("a,,b"), piece;
	assert_true(str_next(&rest, ',', &piece));
	assert_str(piece, "a");
	assert_true(str_next(&rest, ',', &piece));
	assert_str(piece, "");
	assert_true(str_next(&rest, ',', &piece));
	assert_str(piece, "b");
	assert_false(str_next(&rest, ',', &piece));
}

static void
numbers_are_whole_and_in_range(void **state)
{
	(void)state;
	int64_t n = 7;
	assert_true(str_int64(S("-9223372036854775808"), &n));
	assert_true(n == INT64_MIN);
	assert_true(str_int64(S("+42"), &n));
	assert_int_equal(n, 42);
	static const char *const refused[] = { "", "-", "9223372036854775808", "1.5", "12x", " 1",
		"0x10" };
	for (size_t i = 0; i < sizeof(refused) / sizeof(refused[0]); i++)
		assert_false(str_int64(str_from(refused[i]), &n));
	assert_int_equal(n, 42);
}

static void
buffers_grow_and_stay_terminated(void **state)
{
	(void)state;
	AUTO(buf) struct buf b = { 0 };
	assert_str(buf_view(&b), "");
	for (int i = 0; i < 1000; i++)
		buf_printf(&b, "%d,", i);
	assert_int_equal(strlen(b.s), b.n);
	assert_true(str_ends(buf_view(&b), S("998,999,")));
	buf_cut(&b, 4);
	assert_str(buf_view(&b), "0,1,");
	assert_int_equal(b.s[4], 0);
}

static void
arenas_hand_out_aligned_memory(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	for (size_t i = 1; i < 5000; i += 37) {
		char *p = arena_zero(a, i);
		assert_int_equal((uintptr_t)p % sizeof(void *), 0);
		for (size_t j = 0; j < i; j++)
			assert_int_equal(p[j], 0);
		memset(p, 'x', i);
	}
	struct str copy = arena_str(a, S("copied"));
	assert_int_equal(copy.s[copy.n], 0);
	assert_str(arena_printf(a, "%s-%d", "n", 5), "n-5");
	assert_true(arena_used(a) > 5000);
	arena_reset(a);
	assert_int_equal(arena_used(a), 0);
	int *numbers = NULL;
	size_t n = 0, cap = 0;
	for (int i = 0; i < 100; i++) {
		ARENA_GROW(a, numbers, n, cap);
		numbers[n++] = i;
	}
	for (int i = 0; i < 100; i++)
		assert_int_equal(numbers[i], i);
}

static void
errors_gather_context_and_stay_one_line(void **state)
{
	(void)state;
	struct err err;
	assert_int_equal(
		err_set(&err, STATUS_BAD, "not a feed: \"%s\"", "a\nb\033[31m"), STATUS_BAD);
	assert_int_equal(err_add(&err, "outlet %s", "aps"), STATUS_BAD);
	assert_string_equal(err.text, "outlet aps: not a feed: \"a b [31m\"");
	errno = ENOENT;
	assert_int_equal(err_errno(&err, STATUS_RETRY, "x"), STATUS_RETRY);
	assert_string_equal(err.text, "x: No such file or directory");
	assert_int_equal(err_set(NULL, STATUS_FATAL, "nobody listens"), STATUS_FATAL);

	char longer[2000];
	memset(longer, 'a', sizeof(longer));
	memcpy(longer + sizeof(err.text) - 2, "é", 2); /* falls on the cut */
	longer[sizeof(longer) - 1] = '\0';
	err_set(&err, STATUS_BAD, "%s", longer);
	assert_true(utf8_valid(str_from(err.text)));
}

static const struct utf8_case {
	const char *name;
	struct str text;
	bool valid;
	const char *clean;
} utf8_cases[] = {
	{ "ascii", STR_INIT("plain text of more than eight bytes"), true,
		"plain text of more than eight bytes" },
	{ "four lengths", STR_INIT("aé€𝐁"), true, "aé€𝐁" },
	{ "overlong slash", STR_INIT("\xc0\xaf!"), false, "\xef\xbf\xbd\xef\xbf\xbd!" },
	{ "surrogate", STR_INIT("\xed\xa0\x80"), false, "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd" },
	{ "beyond 10FFFF", STR_INIT("\xf4\x90\x80\x80"), false,
		"\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd" },
	{ "cut short", STR_INIT("ab\xe2\x82"), false, "ab\xef\xbf\xbd\xef\xbf\xbd" },
	{ "controls go",
		STR_INIT("a\x1b[1mb\x00"
			 "c\xc2\x85"
			 "d\ne"),
		true, "a[1mbcd\ne" },
	{ "line separators go",
		STR_INIT("a\xe2\x80\xa8"
			 "b"),
		true, "ab" },
};

static void
utf8_is_checked_and_cleaned(void **state)
{
	const struct utf8_case *c = *state;
	AUTO(arena) struct arena *a = arena_new();
	assert_int_equal(utf8_valid(c->text), c->valid);
	struct str clean = utf8_clean(a, c->text);
	assert_str(clean, c->clean);
	assert_true(utf8_valid(clean));
}

static void
utf8_is_counted_and_cut_at_characters(void **state)
{
	(void)state;
	assert_int_equal(utf8_length(S("été")), 3);
	assert_str(utf8_cut(S("été"), 4), "ét");
	assert_str(utf8_cut(S("été"), 1), "");
	assert_str(utf8_cut(S("abc"), 9), "abc");
}

static void
log_values_cannot_break_the_line(void **state)
{
	(void)state;
	static const struct {
		struct str value;
		const char *shown;
	} cases[] = {
		{ STR_INIT("lopinion"), "lopinion" },
		{ STR_INIT(""), "\"\"" },
		{ STR_INIT("two words"), "\"two words\"" },
		{ STR_INIT("say \"x\"\\"), "\"say \\\"x\\\"\\\\\"" },
		{ STR_INIT("a\nevent=forged"), "\"a\\x0aevent=forged\"" },
		{ STR_INIT("\033[2J"), "\"\\x1b[2J\"" },
		{ STR_INIT("\xff"), "\"\\xff\"" },
		{ STR_INIT("المغرب"), "المغرب" },
	};
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		AUTO(buf) struct buf b = { 0 };
		log_escape(&b, cases[i].value);
		assert_str(buf_view(&b), cases[i].shown);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(strings_compare_cut_and_split),
		cmocka_unit_test(numbers_are_whole_and_in_range),
		cmocka_unit_test(buffers_grow_and_stay_terminated),
		cmocka_unit_test(arenas_hand_out_aligned_memory),
		cmocka_unit_test(errors_gather_context_and_stay_one_line),
		cmocka_unit_test(utf8_is_counted_and_cut_at_characters),
		cmocka_unit_test(log_values_cannot_break_the_line),
	};
	return cmocka_run_group_tests(tests, NULL, NULL) +
	       RUN_CASES(utf8_cases, utf8_is_checked_and_cleaned);
}
