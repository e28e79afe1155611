/* The tagger's own word reader gives the words of rules/words.h, with their hashes. */
#include <stdlib.h>

#include "tests/check.h"

#include "base/mem.h"
#include "rules/region_parts.h"
#include "rules/words.h"

struct text_case {
	const char *name;
	const char *text;
};

static const struct text_case texts[] = {
	{ "empty", "" },
	{ "one letter", "a" },
	{ "seven and eight letters", "sevenxx eightxxx ninexxxxx" },
	{ "sixteen and seventeen", "abcdefghijklmnop abcdefghijklmnopq" },
	{ "the text ends in a word", "in Mali" },
	{ "digits", "G20 7 2025 10e" },
	{ "between the ranges", "a@b[c`d{e/f:g" },
	{ "accents", "Côte d’Ivoire été À Œuvre ß naïveté" },
	{ "a long word with accents at its end", "anticonstitutionnellementé" },
	{ "arabic", "النيجر ونيجيريا مَالِي ،فَـــاس" },
	{ "arabic and ascii", "abcالنيجرdef" },
	{ "marks in front", "\u200fالنيجر \u200eParis \u00adMali" },
	{ "quotes and dashes", "«Niger»—Tchad…“Mali” l’Algérie" },
	{ "han, kana, hangul", "中国と日本 서울 abc中def" },
	{ "no-break spaces", "10\u00a0000\u202fkm" },
	{ "capitals of other scripts", "ΑΘΗΝΑ МОСКВА İzmir" },
	{ "combining marks", "e\u0301te\u0301 n\u0303" },
	{ "ligatures", "ﬁn ﬀ ㎏ ℃ ½" },
};

static void
compare(struct str text)
{
	AUTO(arena) struct arena *a = arena_new();
	struct region_doc doc = { .a = a };
	struct words w;
	struct word word;
	size_t i = 0;
	doc.fields[FIELD_TEXT] = text;
	region_words(&doc, FIELD_TEXT);
	for (words_init(&w, text); words_next(&w, &word); i++) {
		assert_true(i < doc.n_tokens);
		const struct token *t = &doc.tokens[i];
		struct str want = { word.folded, word.n },
			   got = { doc.folded + t->fold, t->fold_n };
		assert_int_equal(t->from, word.from);
		assert_int_equal(t->to, word.to);
		assert_true(str_eq(got, want));
		assert_int_equal(t->hash, region_hash_word(want));
	}
	assert_int_equal(i, doc.n_tokens);
}

/* In a block of its own, so that reading behind its end is found. */
static void
compare_copy(struct str text)
{
	char *copy = mem_alloc(text.n + !text.n);
	memcpy(copy, text.s, text.n);
	compare((struct str){ copy, text.n });
	free(copy);
}

static void
run(void **state)
{
	const struct text_case *c = *state;
	struct str text = str_from(c->text);
	for (size_t n = 0; n <= text.n; n++) /* all beginnings, cut characters too */
		compare_copy(str_sub(text, 0, n));
}

/* Words of all lengths and kinds, in any order. */
static void
any_order(void **state)
{
	static const char *const pieces[] = { "a", "Bc", "def", "GHIJ", "klmno", "pqrstu",
		"vwxyzab", "cdefghij", "é", "Ü", "ç", "ن", "و", "ال", "ـ", "\u064e", "\u200f", "中",
		"서", " ", " ", " ", ", ", ".", "’", "-", "\u00a0", "—", "7", "2025", "ﬁ", "İ",
		"\xff", "\xd8" };
	uint32_t random = 7;
	(void)state;
	for (int round = 0; round < 3000; round++) {
		AUTO(buf) struct buf text = { 0 };
		for (int i = 0; i < 24; i++) {
			random = random * 1664525 + 1013904223;
			const char *piece =
				pieces[(random >> 8) % (sizeof(pieces) / sizeof(pieces[0]))];
			buf_add(&text, piece, strlen(piece));
		}
		compare_copy(buf_view(&text));
	}
}

/* A word too long for the table is cut as words.h cuts it. */
static void
very_long(void **state)
{
	(void)state;
	for (size_t n = WORD_LONGEST - 20; n < WORD_LONGEST + 40; n++)
		for (int kind = 0; kind < 3; kind++) {
			AUTO(buf) struct buf text = { 0 };
			while (text.n < n)
				buf_str(&text, str_from(kind == 0 ? "a" : kind == 1 ? "é" : "ن"));
			buf_str(&text, S(" end"));
			compare_copy(buf_view(&text));
		}
}

static void
flags_say_how_it_is_written(void **state)
{
	static const struct {
		const char *word;
		uint16_t want;
	} cases[] = { { "niger", 0 }, { "Niger", TOKEN_CAPITAL },
		{ "NIGER", TOKEN_CAPITAL | TOKEN_CAPITALS },
		{ "NIGERIENNES", TOKEN_CAPITAL | TOKEN_CAPITALS }, { "Nigeriennes", TOKEN_CAPITAL },
		{ "nigerieNNES", 0 }, { "G7", TOKEN_CAPITAL },
		{ "ÉTÉ", TOKEN_CAPITAL | TOKEN_CAPITALS }, { "Été", TOKEN_CAPITAL }, { "été", 0 },
		{ "A", TOKEN_CAPITAL | TOKEN_INITIAL }, { "é", TOKEN_INITIAL },
		{ "النيجر", TOKEN_ARABIC }, { "U2B", TOKEN_CAPITAL | TOKEN_CAPITALS } };
	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		AUTO(arena) struct arena *a = arena_new();
		struct region_doc doc = { .a = a };
		AUTO(buf) struct buf text = { 0 };
		buf_str(&text, str_from(cases[i].word));
		buf_str(&text, S(" is the word"));
		doc.fields[FIELD_TEXT] = buf_view(&text);
		region_words(&doc, FIELD_TEXT);
		assert_int_equal(doc.tokens[0].flags, cases[i].want);
	}
}

int
main(void)
{
	const struct CMUnitTest others[] = { cmocka_unit_test(any_order),
		cmocka_unit_test(very_long), cmocka_unit_test(flags_say_how_it_is_written) };
	int failed = RUN_CASES(texts, run);
	return failed + cmocka_run_group_tests(others, NULL, NULL);
}
