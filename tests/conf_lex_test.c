#include "tests/check.h"

#include "base/conf_lex.h"

/* A token as one letter, for comparing whole texts. */
static const char letters[] = { [TOKEN_END] = '.',
	[TOKEN_NAME] = 'n',
	[TOKEN_BOOL] = 'b',
	[TOKEN_INT] = 'i',
	[TOKEN_FLOAT] = 'f',
	[TOKEN_STRING] = 's',
	[TOKEN_EQUALS] = '=',
	[TOKEN_SEMICOLON] = ';',
	[TOKEN_COMMA] = ',',
	[TOKEN_OPEN] = '(',
	[TOKEN_CLOSE] = ')',
	[TOKEN_BAD] = '?' };

struct token_case {
	const char *name, *text, *tokens;
};

static const struct token_case tokens[] = {
	{ "nothing", "", "." },
	{ "a setting", "a = 1;", "n=i;." },
	{ "a colon", "a: 1", "n=i." },
	{ "names may have - _ and *", "a-b_c* *d", "nn." },
	{ "true in any case", "true FALSE truex", "bbn." },
	{ "numbers", "1 -2 +3 0x1F 10L 10LL", "iiiiii." },
	{ "fractions", "1.5 .5 5. 1e5 -1.5E-3", "fffff." },
	{ "an exponent needs digits", "1e", "in." },
	{ "a number and its unit", "15m", "in." },
	{ "brackets", "{}()[]", "()()()." },
	{ "a string with an escaped quote", "\"a\\\"b\" c", "sn." },
	{ "a string over lines", "\"a\nb\"", "s." },
	{ "an open string", "a \"b", "n?." },
	{ "a backslash at the end", "\"b\\", "?." },
	{ "comments", "a # b\nc // d\ne /* f\n * g */ h", "nnnn." },
	{ "a comment at the very end", "a // b", "n." },
	{ "an open comment", "a /* b", "n?nn." },
	{ "a lone slash", "a / b", "n?n." },
	{ "a byte order mark",
		"\xef\xbb\xbf"
		"a",
		"?n." },
	{ "curly quotes", "“a”", "?n?." },
	{ "a vertical tab is no space", "a\vb", "n?n." },
	{ "carriage returns are", "a\r\nb", "nn." },
	{ "a sign alone", "+ - .", "???." },
};

static void
test_tokens(void **state)
{
	const struct token_case *t = *state;
	struct conf_lexer lexer = { .text = str_from(t->text) };
	AUTO(buf) struct buf got = { 0 };
	for (;;) {
		struct conf_token token = conf_lex_next(&lexer);
		assert_true(token.from <= token.to && token.to <= lexer.text.n);
		buf_byte(&got, letters[token.kind]);
		if (token.kind == TOKEN_END)
			break;
	}
	assert_str(buf_view(&got), t->tokens);
}

struct slip_case {
	const char *name, *text, *says;
};

static const struct slip_case slips[] = {
	{ "curly quote", "“a”", "“ does not begin a string" },
	{ "guillemet", "«a»", "« does not begin a string" },
	{ "apostrophe", "'a'", "' does not begin a string" },
	{ "byte order mark",
		"\xef\xbb\xbf"
		"a",
		"a byte order mark (an invisible character)" },
	{ "non-breaking space", "\xc2\xa0", "an invisible character that is not a plain space" },
	{ "@include", "@include \"x\"", "libconfig's @include is not used here" },
	{ "open string", "\"a", "this string is never closed" },
	{ "open comment", "/* a", "this comment is never closed" },
	{ "a letter that no key has", "é", "unexpected \"é\"" },
	{ "control", "\x01", "a control character (byte 1)" },
};

static void
test_slips(void **state)
{
	const struct slip_case *t = *state;
	AUTO(arena) struct arena *a = arena_new();
	struct conf_lexer lexer = { .text = str_from(t->text) };
	struct conf_token token = conf_lex_next(&lexer);
	const char *text, *hint;
	assert_int_equal(token.kind, TOKEN_BAD);
	conf_token_slip(lexer.text, token, a, &text, &hint);
	assert_str(str_from(text), t->says);
}

struct span_case {
	const char *name, *text;
	size_t value, at; /* byte `value` of the value stands at byte `at` of the text */
	bool good;
};

static const struct span_case spans[] = {
	{ "plain", "\"abc\"", 2, 3, true },
	{ "before an escape", "\"a\\nbc\"", 0, 1, true },
	{ "the escape itself", "\"a\\nbc\"", 1, 2, true },
	{ "behind an escape", "\"a\\nbc\"", 2, 4, true },
	{ "behind a hex escape", "\"a\\x41bc\"", 3, 7, true },
	{ "of two bytes", "\"é\\\"b\"", 3, 5, true },
	{ "an unknown escape", "\"a\\d\"", 0, 1, false },
	{ "a NUL", "\"a\\x00\"", 0, 1, false },
	{ "empty", "\"\"", 0, 1, true },
};

static void
test_spans(void **state)
{
	const struct span_case *t = *state;
	AUTO(arena) struct arena *a = arena_new();
	struct conf_lexer lexer = { .text = str_from(t->text) };
	struct conf_token token = conf_lex_next(&lexer);
	struct conf_span *v = NULL;
	size_t n = 0, cap = 0, value_at = 0, bad = 0;
	assert_int_equal(
		conf_string_spans(lexer.text, token, a, &v, &n, &cap, &value_at, &bad), t->good);
	assert_true(n > 0 && v[0].begins);
	if (!t->good)
		assert_int_equal(bad, 2);
	size_t i = n - 1;
	while (v[i].value_at > t->value)
		i--;
	assert_int_equal(v[i].text_at + (t->value - v[i].value_at), t->at);
}

int
main(void)
{
	return RUN_CASES(tokens, test_tokens) + RUN_CASES(slips, test_slips) +
	       RUN_CASES(spans, test_spans);
}
