/* Blocks of bytes, by vectors and without them, have the tokens that words_scan finds one character
 * after the other. */
#include "rules/token_scan.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "tests/check.h"

static bool
is_same(const struct token_list *a, const struct token_list *b)
{
	bool same = a->n == b->n;
	for (size_t i = 0; i < a->n && same; i++)
		same = a->v[i].from == b->v[i].from && a->v[i].to == b->v[i].to;
	return same;
}

/* text[from..to), with what stands behind it in memory, in all ways that there are. */
static void
compare(const char *text, size_t from, size_t to)
{
	token_scanner *ways[] = { token_scan_vector(TOKEN_AVX2), token_scan_vector(TOKEN_SSE2),
		token_scan_portable, token_scan };
	struct token_list plain = { 0 };
	struct words w = { { text, to }, from };
	for (size_t at, end; words_scan(&w, &at, &end);) {
		MEM_GROW(plain.v, plain.n, plain.cap);
		plain.v[plain.n++] =
			(struct word_place){ .from = (uint32_t)at, .to = (uint32_t)end };
	}
	for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]); i++) {
		struct token_list fast = { 0 };
		AUTO(buf) struct buf bytes = { 0 };
		if (!ways[i])
			continue;
		ways[i](text, from, to, &fast);
		bool same = is_same(&plain, &fast);
		for (size_t k = from; k < to && !same; k++)
			buf_printf(&bytes, "\\x%02x", (unsigned char)text[k]);
		if (!same)
			fail_msg("way %zu: %zu tokens, want %zu: %s", i, fast.n, plain.n, bytes.s);
		free(fast.v);
	}
	free(plain.v);
}

/* The text with a byte behind it that would go on with a word, were it read. */
static void
compare_str(struct str text)
{
	AUTO(buf) struct buf padded = { 0 };
	buf_str(&padded, text);
	for (int i = 0; i < TOKEN_SCAN_PAD; i++)
		buf_byte(&padded, i % 2 ? 'a' : '\xa9');
	compare(padded.s, 0, text.n);
}

/* Each character between letters, before one, behind a space, at the end, at each place of a block.
 */
static void
test_every_character(void **state)
{
	(void)state;
	for (uint32_t c = 1; c < 0x20000; c++) {
		static const char *const frames[] = { "%sa", "a%s", " %s", " %s%s ", "b%sc%s" };
		AUTO(buf) struct buf character = { 0 }, text = { 0 };
		utf8_append(&character, c);
		for (size_t i = 0; i < c % 67; i++)
			buf_byte(&text, ' ');
		for (size_t i = 0; i < sizeof(frames) / sizeof(frames[0]); i++)
			for (const char *p = frames[i]; *p; p++)
				if (*p == '%')
					buf_str(&text, buf_view(&character)), p++;
				else
					buf_byte(&text, *p);
		compare_str(buf_view(&text));
	}
}

static void
test_every_pair(void **state)
{
	(void)state;
	for (unsigned lead = 0; lead < 256; lead++)
		for (unsigned next = 0; next < 256; next++) {
			char text[70];
			memset(text, 'x', sizeof(text));
			text[0] = text[67] = text[63] = (char)lead;
			text[1] = text[68] = text[64] = (char)next;
			compare_str((struct str){ text, sizeof(text) });
			compare_str((struct str){ text, 68 });
		}
}

/* Bytes as they come, and pieces of texts, which come nearer to them. */
static void
test_random(void **state)
{
	(void)state;
	static const char *const pieces[] = { "a", "Z", "9", " ", "-", "é", "×", "·", "ß", "’", "«",
		"\u00a0", "\u00ad", "\u0301", "Ж", "ب", "ـ", "ً", "٣", "٪", "؟", "摩", "ท", "ี", "한",
		"ﷺ", "𝐁", "😀", "\xff", "\xc3", "\xa9", "\xe2\x80", "\xf0\x9d", "\xed\xa0\x80",
		"word", "Les mots", "المغرب" };
	srand(11);
	for (int round = 0; round < 60000; round++) {
		AUTO(buf) struct buf text = { 0 };
		size_t n = (size_t)rand() % 300;
		bool bytes = round % 3 == 0;
		while (text.n < n)
			if (bytes)
				buf_byte(&text, (char)rand());
			else
				buf_cstr(&text, pieces[(size_t)rand() %
							(sizeof(pieces) / sizeof(pieces[0]))]);
		compare_str(buf_view(&text));
	}
}

/* A part of a text: what stands before and behind it does not count. */
static void
test_parts(void **state)
{
	(void)state;
	AUTO(buf) struct buf text = { 0 };
	while (text.n < 400)
		buf_cstr(&text, "été摩 ก็ المغرب\u0301x’y ");
	for (size_t from = 0; from < 150; from++)
		for (size_t to = from; to < from + 150; to++)
			compare(text.s, from, to);
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_every_character),
		cmocka_unit_test(test_every_pair), cmocka_unit_test(test_random),
		cmocka_unit_test(test_parts) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
