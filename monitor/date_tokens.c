/* A text that may hold a date, as tokens: numbers in any digits, words folded and looked up, marks.
 */
#include "monitor/dates.h"

#include <string.h>

#include "base/utf8.h"

enum { MOST_BYTES = 400, MOST_WORD = 32, MOST_DIGITS = 14 };

static size_t
fold_arabic(uint32_t c, char *out)
{
	if (c == 0x622 || c == 0x623 || c == 0x625 || c == 0x671)
		c = 0x627;
	else if (c == 0x629)
		c = 0x647;
	else if (c == 0x640 || (c >= 0x64b && c <= 0x652))
		return 0;
	out[0] = (char)(0xc0 | c >> 6);
	out[1] = (char)(0x80 | (c & 0x3f));
	return 2;
}

/* One letter as the table of words has it, at most 4 bytes. */
static size_t
fold_letter(uint32_t c, struct str bytes, char *out)
{
	static const char latin[] =
		"aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty";
	if (c < 0x80) {
		out[0] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
		return 1;
	}
	if (c >= 0xc0 && c <= 0xff) {
		out[0] = latin[c - 0xc0];
		return 1;
	}
	if (c >= 0x600 && c <= 0x6ff)
		return fold_arabic(c, out);
	if (c >= 0x391 && c <= 0x3a9)
		c += 32;
	static const struct {
		uint16_t from, to;
	} accents[] = { { 0x3ac, 0x3b1 }, { 0x3ad, 0x3b5 }, { 0x3ae, 0x3b7 }, { 0x3af, 0x3b9 },
		{ 0x3cc, 0x3bf }, { 0x3cd, 0x3c5 }, { 0x3ce, 0x3c9 } };
	for (size_t i = 0; i < sizeof(accents) / sizeof(accents[0]); i++) {
		if (c == accents[i].from)
			c = accents[i].to;
	}
	if (c >= 0x3b1 && c <= 0x3c9) {
		out[0] = (char)(0xc0 | c >> 6);
		out[1] = (char)(0x80 | (c & 0x3f));
		return 2;
	}
	memcpy(out, bytes.s, bytes.n);
	return bytes.n;
}

static bool
is_letter(uint32_t c)
{
	if (c < 0x80)
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
	if (c < 0xc0)
		return c == 0xba || c == 0xb0;
	return c != 0xd7 && c != 0xf7 && c != 0x60c && c != 0x61b && c < 0x2000;
}

static int
digit_of(uint32_t c)
{
	if (c >= '0' && c <= '9')
		return (int)c - '0';
	if (c >= 0x660 && c <= 0x669)
		return (int)c - 0x660;
	if (c >= 0x6f0 && c <= 0x6f9)
		return (int)c - 0x6f0;
	return -1;
}

static size_t
take_number(struct str s, struct date_token *t)
{
	size_t used = 0, n;
	uint32_t c;
	int d;
	while ((n = utf8_decode(str_sub(s, used, s.n), &c)) && (d = digit_of(c)) >= 0) {
		if (t->digits < MOST_DIGITS)
			t->number = t->number * 10 + d;
		t->digits++;
		used += n;
	}
	return used;
}

/* Bytes of the rest of "a.m." and "p. m." behind their first letter; 0: it is another word. */
static size_t
half_behind(struct str s)
{
	static const struct str blanks[] = { STR_INIT(" "), STR_INIT("\u00a0"),
		STR_INIT("\u202f") };
	if (!str_starts(s, S(".")))
		return 0;
	struct str rest = str_sub(s, 1, s.n);
	bool apart = false;
	for (size_t i = 0; i < sizeof(blanks) / sizeof(blanks[0]) && !apart; i++) {
		apart = str_starts(rest, blanks[i]);
		rest = apart ? str_sub(rest, blanks[i].n, rest.n) : rest;
	}
	bool dot = rest.n > 1 && rest.s[1] == '.';
	if (rest.n == 0 || (rest.s[0] | 0x20) != 'm' || (apart && !dot))
		return 0;
	return s.n - rest.n + (dot ? 2 : 1);
}

static size_t
take_word(struct str s, struct date_token *t)
{
	char folded[MOST_WORD + 4];
	size_t used = 0, n, len = 0, letters = 0;
	uint32_t c;
	while ((n = utf8_decode(str_sub(s, used, s.n), &c)) && is_letter(c) && digit_of(c) < 0) {
		if (len < MOST_WORD)
			len += fold_letter(c, str_sub(s, used, used + n), folded + len);
		used += n;
		letters++;
	}
	if (letters == 1 && (folded[0] == 'a' || folded[0] == 'p')) {
		n = half_behind(str_sub(s, used, s.n));
		if (n)
			folded[len++] = 'm';
		used += n;
	}
	t->word = len < MOST_WORD ? date_word_find((struct str){ folded, len }) : NULL;
	return used;
}

/* White space, direction marks and the like between tokens. */
static bool
is_blank(uint32_t c)
{
	return c <= ' ' || c == 0xa0 || (c >= 0x2000 && c <= 0x200f) || c == 0x202f ||
	       c == 0x2066 || c == 0x2069 || c == 0x61c || c == 0xfeff;
}

void
date_tokenize(struct str text, struct date_tokens *ret)
{
	ret->text = text = utf8_cut(text, MOST_BYTES);
	ret->n = 0;
	bool apart = true;
	for (size_t at = 0; at < text.n && ret->n < DATE_TOKENS;) {
		struct str rest = str_sub(text, at, text.n);
		uint32_t c = 0;
		size_t n = utf8_decode(rest, &c);
		if (n == 0 || is_blank(c)) {
			apart = true;
			at += n ? n : 1;
			continue;
		}
		struct date_token *t = &ret->v[ret->n++];
		*t = (struct date_token){ .kind = TOKEN_MARK, .apart = apart, .at = (uint16_t)at };
		if (digit_of(c) >= 0) {
			t->kind = TOKEN_NUMBER;
			n = take_number(rest, t);
		} else if (is_letter(c)) {
			t->kind = TOKEN_WORD;
			n = take_word(rest, t);
		} else {
			t->mark = c == 0x60c                   ? ','
				  : c == 0x2013 || c == 0x2212 ? '-'
				  : c < 0x80                   ? (char)c
							       : '?';
		}
		at += n;
		t->end = (uint16_t)at;
		apart = false;
	}
}

const struct date_token *
date_token_at(const struct date_tokens *t, int i)
{
	static const struct date_token none = { .kind = TOKEN_MARK };
	return i >= 0 && i < t->n ? &t->v[i] : &none;
}

bool
date_token_number(const struct date_tokens *t, int i, int least, int most)
{
	const struct date_token *x = date_token_at(t, i);
	return x->kind == TOKEN_NUMBER && x->digits >= least && x->digits <= most;
}

bool
date_token_mark(const struct date_tokens *t, int i, char mark)
{
	return i < t->n && date_token_at(t, i)->kind == TOKEN_MARK &&
	       date_token_at(t, i)->mark == mark;
}

bool
date_token_kind(const struct date_tokens *t, int i, enum date_word_kind kind)
{
	const struct date_token *x = date_token_at(t, i);
	return x->kind == TOKEN_WORD && x->word && x->word->kind == kind;
}

bool
date_token_text(const struct date_tokens *t, int i, const char *letters)
{
	const struct date_token *x = date_token_at(t, i);
	return x->kind == TOKEN_WORD && str_ieq(str_sub(t->text, x->at, x->end), str_from(letters));
}
