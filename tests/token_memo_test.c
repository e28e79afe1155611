#include "rules/token_memo.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/mem.h"
#include "tests/check.h"

struct memo_kit {
	struct terms *terms;
	uint32_t mali, malis, stem, exact, prefix;
	struct token_memo memo;
};

static struct memo_kit
open_kit(void)
{
	struct memo_kit k = { .terms = terms_new() };
	k.mali = terms_add(k.terms, TERM_FOLDED, S("mali"));
	k.malis = terms_add(k.terms, TERM_INFLECTED, S("malis"));
	k.stem = terms_add(k.terms, TERM_STEM, S("attaque"));
	k.exact = terms_add(k.terms, TERM_EXACT, S("MALI"));
	k.prefix = terms_add(k.terms, TERM_FOLDED, S("mal*"));
	assert_int_equal(terms_add(k.terms, TERM_FOLDED, S("mali")), k.mali);
	token_memo_init(&k.memo, k.terms);
	return k;
}

static void
close_kit(struct memo_kit *k)
{
	token_memo_free(&k->memo);
	terms_free(k->terms);
}

/* The terms of a word as bits. */
static unsigned
met(struct memo_kit *k, const char *word)
{
	char padded[64] = { 0 };
	struct str raw = { padded, (size_t)snprintf(padded, sizeof(padded) / 2, "%s", word) };
	unsigned bits = 0;
	size_t n;
	token_memo_reserve(&k->memo, 1);
	uint64_t hash = token_memo_hash(&k->memo, raw);
	const struct token_slot *slot = token_memo_get(&k->memo, raw, hash);
	assert_ptr_equal(token_memo_get(&k->memo, raw, hash), slot);
	const uint32_t *ids = token_slot_terms(&k->memo, slot, &n);
	for (size_t i = 0; i < n; i++)
		bits |= 1U << ids[i];
	return bits;
}

static void
test_words(void **state)
{
	(void)state;
	struct memo_kit k = open_kit();
	unsigned mali = 1U << k.mali | 1U << k.malis | 1U << k.prefix;
	for (int round = 0; round < 2; round++) { /* looked up, then remembered */
		assert_int_equal(met(&k, "mali"), mali);
		assert_int_equal(met(&k, "MALI"), mali | 1U << k.exact);
		assert_int_equal(met(&k, "malien"), 1U << k.prefix);
		assert_int_equal(met(&k, "niger"), 0);
	}
	close_kit(&k);
}

/* Stems are those of the article's language. */
static void
test_language(void **state)
{
	(void)state;
	struct memo_kit k = open_kit();
	token_memo_language(&k.memo, S("fr"));
	assert_int_equal(met(&k, "attaques"), 1U << k.stem);
	token_memo_language(&k.memo, S("ar"));
	assert_int_equal(met(&k, "attaques"), 0);
	token_memo_language(&k.memo, S("fr"));
	assert_int_equal(met(&k, "attaques"), 1U << k.stem);
	close_kit(&k);
}

/* More words than it holds: it is emptied, stays bounded, and answers as before. */
static void
test_bounded(void **state)
{
	(void)state;
	enum { WORDS = 3 << 19, LARGEST = 1 << 20 };
	struct memo_kit k = open_kit();
	char word[24];
	unsigned want = met(&k, "mali");
	for (int i = 0; i < WORDS; i++) {
		snprintf(word, sizeof(word), "%d", i);
		assert_int_equal(met(&k, word), 0);
		assert_true(k.memo.size <= LARGEST);
	}
	assert_int_equal(met(&k, "mali"), want);
	close_kit(&k);
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_words),
		cmocka_unit_test(test_language), cmocka_unit_test(test_bounded) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
