#include "base/conf_lex.h"

#include <string.h>

#include "base/utf8.h"

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_hex(char c)
{
	return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static bool
is_name_byte(char c)
{
	return is_letter(c) || is_digit(c) || c == '-' || c == '_' || c == '*';
}

/* The byte at `at`, or 0 behind the end (the text holds no NUL: who reads the file sees to that).
 */
static char
byte_at(struct str text, size_t at)
{
	return at < text.n ? text.s[at] : '\0';
}

static size_t
skip_line(struct str text, size_t at)
{
	while (at < text.n && text.s[at] != '\n')
		at++;
	return at;
}

/* Behind white space and comments. A comment that is never closed ends the text for libconfig; here
 * it stays as a token, so that it can be reported. */
static size_t
skip_space(struct str text, size_t at)
{
	for (;;) {
		char c = byte_at(text, at);
		if (c && strchr(" \t\f\r\n", c)) {
			at++;
		} else if (c == '#' || (c == '/' && byte_at(text, at + 1) == '/')) {
			at = skip_line(text, at);
		} else if (c == '/' && byte_at(text, at + 1) == '*') {
			ptrdiff_t end = str_find(str_sub(text, at + 2, text.n), S("*/"));
			if (end < 0)
				return at;
			at += 2 + (size_t)end + 2;
		} else {
			return at;
		}
	}
}

static struct conf_token
lex_string(struct str text, size_t from)
{
	size_t at = from + 1;
	while (at < text.n && text.s[at] != '"')
		at += text.s[at] == '\\' ? 2 : 1;
	if (at >= text.n)
		return (struct conf_token){ TOKEN_BAD, from, text.n };
	return (struct conf_token){ TOKEN_STRING, from, at + 1 };
}

static struct conf_token
lex_name(struct str text, size_t from)
{
	size_t at = from + 1;
	while (is_name_byte(byte_at(text, at)))
		at++;
	struct str name = str_sub(text, from, at);
	bool truth = str_ieq(name, S("true")) || str_ieq(name, S("false"));
	return (struct conf_token){ truth ? TOKEN_BOOL : TOKEN_NAME, from, at };
}

static size_t
skip_digits(struct str text, size_t at, bool (*is)(char))
{
	while (is(byte_at(text, at)))
		at++;
	return at;
}

static size_t
skip_long(struct str text, size_t at)
{
	for (int i = 0; i < 2 && byte_at(text, at) == 'L'; i++)
		at++;
	return at;
}

/* The exponent at `at`, when a whole one is there. */
static size_t
skip_exponent(struct str text, size_t at)
{
	if (byte_at(text, at) != 'e' && byte_at(text, at) != 'E')
		return at;
	size_t digits = at + 1;
	if (byte_at(text, digits) == '-' || byte_at(text, digits) == '+')
		digits++;
	size_t end = skip_digits(text, digits, is_digit);
	return end > digits ? end : at;
}

static struct conf_token
lex_number(struct str text, size_t from)
{
	char mark = byte_at(text, from + 1);
	if (text.s[from] == '0' && (mark == 'x' || mark == 'X') &&
		is_hex(byte_at(text, from + 2))) {
		size_t end = skip_long(text, skip_digits(text, from + 2, is_hex));
		return (struct conf_token){ TOKEN_INT, from, end };
	}
	size_t digits = from + (text.s[from] == '-' || text.s[from] == '+');
	size_t at = skip_digits(text, digits, is_digit);
	bool whole = at > digits;
	bool point = byte_at(text, at) == '.' && (whole || is_digit(byte_at(text, at + 1)));
	if (point)
		at = skip_digits(text, at + 1, is_digit);
	size_t end = whole || point ? skip_exponent(text, at) : at;
	if (point || end > at)
		return (struct conf_token){ TOKEN_FLOAT, from, end };
	if (whole)
		return (struct conf_token){ TOKEN_INT, from, skip_long(text, at) };
	return (struct conf_token){ TOKEN_BAD, from, from + 1 };
}

static struct conf_token
lex_bad(struct str text, size_t from)
{
	uint32_t c;
	size_t n = utf8_decode(str_sub(text, from, text.n), &c);
	return (struct conf_token){ TOKEN_BAD, from, from + (n ? n : 1) };
}

struct conf_token
conf_lex_next(struct conf_lexer *l)
{
	size_t from = skip_space(l->text, l->at);
	char c = byte_at(l->text, from);
	struct conf_token token = { TOKEN_END, from, from };
	if (from >= l->text.n)
		;
	else if (c == '"')
		token = lex_string(l->text, from);
	else if (is_letter(c) || c == '*')
		token = lex_name(l->text, from);
	else if (is_digit(c) || c == '-' || c == '+' || c == '.')
		token = lex_number(l->text, from);
	else if (c == '=' || c == ':')
		token = (struct conf_token){ TOKEN_EQUALS, from, from + 1 };
	else if (c == ';')
		token = (struct conf_token){ TOKEN_SEMICOLON, from, from + 1 };
	else if (c == ',')
		token = (struct conf_token){ TOKEN_COMMA, from, from + 1 };
	else if (c && strchr("{([", c))
		token = (struct conf_token){ TOKEN_OPEN, from, from + 1 };
	else if (c && strchr("})]", c))
		token = (struct conf_token){ TOKEN_CLOSE, from, from + 1 };
	else
		token = lex_bad(l->text, from);
	l->at = token.to;
	return token;
}

/* Quotes that a word processor puts in place of ", and those that people take for one. */
static bool
is_other_quote(uint32_t c)
{
	return c == '\'' || c == '`' || c == 0xab || c == 0xbb || (c >= 0x2018 && c <= 0x201f) ||
	       c == 0x2039 || c == 0x203a || c == 0x300c || c == 0x300d || c == 0xff02;
}

void
conf_token_slip(struct str text, struct conf_token token, struct arena *a, const char **ret_text,
	const char **ret_hint)
{
	struct str bad = str_sub(text, token.from, token.to);
	uint32_t c = 0;
	utf8_decode(bad, &c);
	*ret_hint = NULL;
	if (c == '"') {
		*ret_text = "this string is never closed";
		*ret_hint = "a closing \" is missing, here or in a string before it";
	} else if (c == '/') {
		bool comment = byte_at(text, token.from + 1) == '*';
		*ret_text = comment ? "this comment is never closed" : "unexpected \"/\"";
		*ret_hint = comment ? "close it with */" : NULL;
	} else if (c == '@') {
		*ret_text = "libconfig's @include is not used here";
		*ret_hint = "write include = [ \"outlets/*.conf\" ];";
	} else if (is_other_quote(c)) {
		*ret_text = arena_printf(a, "%.*s does not begin a string", STR_ARG(bad)).s;
		*ret_hint = "use the straight double quote \"";
	} else if (c == 0xfeff) {
		*ret_text = "a byte order mark (an invisible character)";
		*ret_hint = "delete it, or save the file as UTF-8 without BOM";
	} else if (c == 0xa0 || c == 0x202f || (c >= 0x2000 && c <= 0x200f)) {
		*ret_text = "an invisible character that is not a plain space";
		*ret_hint = "type a plain space instead";
	} else if (c < ' ' || c == 0x7f) {
		*ret_text = arena_printf(a, "a control character (byte %u)", (unsigned)c).s;
	} else {
		*ret_text = arena_printf(a, "unexpected \"%.*s\"", STR_ARG(bad)).s;
	}
}

/* The bytes of the escape at `at` when libconfig turns it into one character; else 0 (it would stay
 * as it is, backslash included, which nobody means). */
static size_t
escape_length(struct str text, size_t at)
{
	char c = byte_at(text, at + 1);
	if (c && strchr("nrtf\\\"", c))
		return 2;
	char high = byte_at(text, at + 2), low = byte_at(text, at + 3);
	return c == 'x' && is_hex(high) && is_hex(low) && (high != '0' || low != '0') ? 4 : 0;
}

bool
conf_string_spans(struct str text, struct conf_token token, struct arena *a,
	struct conf_span **spans, size_t *n, size_t *cap, size_t *value_at, size_t *ret_bad)
{
	bool begins = true, fresh = true, good = true;
	for (size_t at = token.from + 1; at < token.to - 1;) {
		if (fresh) {
			ARENA_GROW(a, *spans, *n, *cap);
			(*spans)[(*n)++] = (struct conf_span){ *value_at, at, begins };
			begins = false;
		}
		size_t escape = text.s[at] == '\\' ? escape_length(text, at) : 1;
		if (escape == 0 && good) {
			*ret_bad = at;
			good = false;
		}
		fresh = escape > 1;
		at += escape ? escape : 1;
		*value_at += 1;
	}
	if (begins) { /* empty: it still has a place */
		ARENA_GROW(a, *spans, *n, *cap);
		(*spans)[(*n)++] = (struct conf_span){ *value_at, token.from + 1, true };
	}
	return good;
}
