#include "rules/dictionary.h"

#include <stdio.h>

#include "tests/check.h"

static void
add(struct dictionary *d, uint8_t domain, struct str text, uint32_t number)
{
	struct dictionary_key key = dictionary_key(d, domain, text);
	uint32_t record = dictionary_add(d, &key, number);
	assert_str(dictionary_text(d, record), text.n ? text.s : "");
}

/* The sum of a string's numbers, which are found one after another. */
static uint32_t
sum(const struct dictionary *d, uint8_t domain, struct str text)
{
	struct dictionary_key key = dictionary_key(d, domain, text);
	uint32_t all = 0;
	size_t at = DICTIONARY_FIRST;
	for (uint32_t number; dictionary_next(d, &key, &at, &number);)
		all += number;
	return all;
}

static void
test_strings(void **state)
{
	(void)state;
	struct dictionary d;
	dictionary_init(&d);
	assert_int_equal(sum(&d, 0, S("mali")), 0);
	add(&d, 0, S("mali"), 1);
	add(&d, 0, S("mali"), 20);  /* a second number of the same string */
	add(&d, 1, S("mali"), 300); /* another domain */
	add(&d, 0, S(""), 4000);
	add(&d, 0, S("a word that is longer than sixteen bytes"), 50000);
	assert_int_equal(sum(&d, 0, S("mali")), 21);
	assert_int_equal(sum(&d, 1, S("mali")), 300);
	assert_int_equal(sum(&d, 0, S("")), 4000);
	assert_int_equal(sum(&d, 0, S("a word that is longer than sixteen bytes")), 50000);
	assert_int_equal(sum(&d, 0, S("a word that is longer than sixteen bits!")), 0);
	assert_int_equal(sum(&d, 0, S("mal")), 0);
	dictionary_free(&d);
}

static void
test_many(void **state)
{
	(void)state;
	enum { MANY = 20000 };
	struct dictionary d;
	char word[16];
	dictionary_init(&d);
	for (int round = 0; round < 2; round++) {
		for (uint32_t i = 0; i < MANY; i++) {
			int n = snprintf(word, sizeof(word), "w%u", i);
			add(&d, 3, (struct str){ word, (size_t)n }, i + 1);
		}
		dictionary_trim(&d);
	}
	for (uint32_t i = 0; i < MANY; i++) {
		int n = snprintf(word, sizeof(word), "w%u", i);
		assert_int_equal(sum(&d, 3, (struct str){ word, (size_t)n }), 2 * (i + 1));
	}
	assert_int_equal(sum(&d, 3, S("w20000")), 0);
	dictionary_free(&d);
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_strings),
		cmocka_unit_test(test_many) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
