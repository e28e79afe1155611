#include "rules/query_lex.h"

#include <string.h>

#include "base/utf8.h"
#include "rules/query.h"

/* Quotes as they come, and what closes them. */
static const struct {
	struct str open, close[2];
} quotes[] = {
	{ STR_INIT("\""), { STR_INIT("\""), STR_INIT("\"") } },
	{ STR_INIT("«"), { STR_INIT("»"), STR_INIT("»") } },
	{ STR_INIT("“"), { STR_INIT("”"), STR_INIT("”") } },
	{ STR_INIT("„"), { STR_INIT("“"), STR_INIT("”") } },
};
enum { QUOTES = sizeof(quotes) / sizeof(quotes[0]) };

static struct str
rest_of(const struct lexer *l)
{
	return str_sub(l->text, l->at, l->text.n);
}

/* Whether wide white space or a quotation mark may begin with this byte: of the characters U+0080
 * to U+00BF and U+2000 to U+3FFF. Most bytes of a rule are of none. */
static bool
begins_mark(char c)
{
	return c == '\xc2' || c == '\xe2' || c == '\xe3';
}

/* Bytes of the white space at the start of `s`. */
static size_t
space_at(struct str s)
{
	static const struct str wide[] = { STR_INIT("\u00a0"), STR_INIT("\u202f"),
		STR_INIT("\u2009"), STR_INIT("\u3000") };
	if (s.n == 0)
		return 0;
	if (s.s[0] == ' ' || (s.s[0] >= '\t' && s.s[0] <= '\r'))
		return 1;
	if (!begins_mark(s.s[0]))
		return 0;
	for (size_t i = 0; i < sizeof(wide) / sizeof(wide[0]); i++)
		if (str_starts(s, wide[i]))
			return wide[i].n;
	return 0;
}

static bool
is_one_of(char c, const char *set)
{
	return c && strchr(set, c);
}

static bool
ends_word(struct str s)
{
	if (s.n == 0 || space_at(s) || is_one_of(s.s[0], "()|\""))
		return true;
	if (!begins_mark(s.s[0]))
		return false;
	return str_starts(s, S("«")) || str_starts(s, S("»")) || str_starts(s, S("“")) ||
	       str_starts(s, S("”")) || str_starts(s, S("„"));
}

/* The first bytes of all that ends a word: the others are passed over without a closer look. */
static const bool may_end_word[256] = { ['\t'] = true,
	['\n'] = true,
	['\v'] = true,
	['\f'] = true,
	['\r'] = true,
	[' '] = true,
	['('] = true,
	[')'] = true,
	['|'] = true,
	['"'] = true,
	[0xc2] = true,
	[0xe2] = true,
	[0xe3] = true };

static size_t
word_end(const struct lexer *l, size_t at)
{
	for (; at < l->text.n; at++)
		if (may_end_word[(unsigned char)l->text.s[at]] &&
			ends_word(str_sub(l->text, at, l->text.n)))
			break;
	return at;
}

static struct piece
piece_of(const struct lexer *l, enum piece_kind kind, size_t from, size_t to)
{
	return (struct piece){
		.kind = kind, .from = from, .to = to, .value = str_sub(l->text, from, to)
	};
}

static struct piece
wrong(const struct lexer *l, size_t at, struct str why)
{
	return (struct piece){ .kind = PIECE_WRONG, .from = at, .to = l->text.n, .value = why };
}

/* The quote that opens at `at`, or -1. */
static int
quote_at(const struct lexer *l, size_t at)
{
	if (at >= l->text.n || (l->text.s[at] != '"' && !begins_mark(l->text.s[at])))
		return -1;
	for (int i = 0; i < QUOTES; i++)
		if (str_starts(str_sub(l->text, at, l->text.n), quotes[i].open))
			return i;
	return -1;
}

static bool number_in(struct str digits, unsigned *ret);

/* "^15" at byte `at` of what ends at `to`: only digits with a sign. */
static void
take_weight(const struct lexer *l, struct piece *p, size_t at, size_t to)
{
	struct str digits = str_sub(l->text, at + 1, to);
	int64_t weight;
	p->weighted = true;
	p->weight_at = at;
	if (!str_int64(digits, &weight) || weight > QUERY_HEAVIEST || weight < -QUERY_HEAVIEST) {
		*p = wrong(l, at, S("a weight is a number up to a million: ^15"));
		return;
	}
	p->weight = (int)weight;
}

/* What may stand directly behind a closing quote or slash: ~5, ^15. */
static void
take_tail(struct lexer *l, struct piece *p)
{
	size_t to = word_end(l, l->at), at = l->at;
	ptrdiff_t caret = str_find_byte(str_sub(l->text, at, to), '^');
	size_t end = caret < 0 ? to : at + (size_t)caret;
	if (p->kind == PIECE_PHRASE && at + 1 < end && l->text.s[at] == '~') {
		if (!number_in(str_sub(l->text, at + 1, end), &p->number)) {
			*p = wrong(l, at,
				S("a number belongs behind this ~: how far apart the words may "
				  "be"));
			return;
		}
		p->loose = true;
		l->at = p->to = at = end;
	}
	if (caret >= 0 && at == end) {
		l->at = to;
		take_weight(l, p, end, to);
	}
}

/* A phrase from the quote at `at` on; `from` is where the piece begins (a = before it). */
static struct piece
phrase(struct lexer *l, size_t from, size_t at, int quote)
{
	size_t first = at + quotes[quote].open.n;
	for (size_t i = first; i < l->text.n; i++) {
		struct str here = str_sub(l->text, i, l->text.n);
		if (*here.s != '"' && !begins_mark(*here.s))
			continue;
		for (int k = 0; k < 2; k++) {
			struct str close = quotes[quote].close[k];
			if (!str_starts(here, close))
				continue;
			l->at = i + close.n;
			struct piece p = piece_of(l, PIECE_PHRASE, from, l->at);
			p.value = str_sub(l->text, first, i);
			p.exact = at > from;
			take_tail(l, &p);
			return p;
		}
	}
	return wrong(l, at, S("this quote is not closed"));
}

/* /pattern/ with i behind it or not; a slash inside has a backslash before it. */
static struct piece
regex(struct lexer *l)
{
	size_t from = l->at, i = from + 1;
	while (i < l->text.n && l->text.s[i] != '/')
		i += l->text.s[i] == '\\' && i + 1 < l->text.n ? 2 : 1;
	if (i >= l->text.n)
		return wrong(l, from, S("this regular expression is not closed: a / is missing"));
	l->at = i + 1;
	bool caseless = l->at < l->text.n && l->text.s[l->at] == 'i';
	l->at += caseless;
	struct piece p = piece_of(l, PIECE_REGEX, from, l->at);
	p.value = str_sub(l->text, from + 1, i);
	p.caseless = caseless;
	take_tail(l, &p);
	if (p.kind == PIECE_REGEX && !ends_word(rest_of(l)))
		return wrong(l, l->at,
			S("only i may stand behind a regular expression; a / inside it is written "
			  "\\/"));
	return p;
}

static bool
number_in(struct str digits, unsigned *ret)
{
	int64_t n;
	if (digits.n == 0 || digits.s[0] < '0' || digits.s[0] > '9' || !str_int64(digits, &n) ||
		n > 100000)
		return false;
	*ret = (unsigned)n;
	return true;
}

/* NEAR, NEAR/5, NEAR/5f, ONEAR/5, w/5, pre/5. */
static bool
near_piece(struct str word, struct piece *p)
{
	static const struct {
		struct str name;
		bool ordered, bare;
	} names[] = { { STR_INIT("NEAR"), false, true }, { STR_INIT("ONEAR"), true, true },
		{ STR_INIT("w"), false, false }, { STR_INIT("W"), false, false },
		{ STR_INIT("pre"), true, false }, { STR_INIT("PRE"), true, false } };
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		struct str rest = str_cut(word, names[i].name);
		if (rest.n == word.n || (rest.n && rest.s[0] != '/') || (!rest.n && !names[i].bare))
			continue;
		p->kind = PIECE_NEAR;
		p->ordered = names[i].ordered;
		p->number = QUERY_BARE_NEAR;
		if (rest.n == 0)
			return true;
		rest = str_sub(rest, 1, rest.n);
		if (i == 0 && str_ends(rest, S("f"))) {
			p->ordered = true;
			rest.n--;
		}
		if (!number_in(rest, &p->number)) {
			p->kind = PIECE_WRONG;
			p->value = S("a number belongs behind the slash: NEAR/5");
		}
		return true;
	}
	return false;
}

static bool
operator_piece(struct str word, struct piece *p)
{
	if (word.n < 2 || !is_one_of(word.s[0], "ANOPSWpw")) /* most words */
		return false;
	if (str_is(word, "AND"))
		p->kind = PIECE_AND;
	else if (str_is(word, "OR"))
		p->kind = PIECE_OR;
	else if (str_is(word, "NOT"))
		p->kind = PIECE_NOT;
	else if (str_is(word, "SENTENCE") || str_is(word, "PARAGRAPH")) {
		p->kind = PIECE_SAME;
		p->paragraph = word.s[0] == 'P';
	} else if (str_starts(word, S("SCORE/"))) {
		p->kind = PIECE_SCORE;
		if (!number_in(str_sub(word, 6, word.n), &p->number) || p->number == 0) {
			p->kind = PIECE_WRONG;
			p->value = S("SCORE wants a number above 0: SCORE/30( word^15 ... )");
		}
	} else if (str_starts(word, S("ATLEAST/"))) {
		p->kind = PIECE_ATLEAST;
		if (!number_in(str_sub(word, 8, word.n), &p->number) || p->number == 0 ||
			p->number > QUERY_MOST_ATLEAST) {
			p->kind = PIECE_WRONG;
			p->value = S("ATLEAST wants a number from 1 to 10000: ATLEAST/2( ... )");
		}
	} else
		return near_piece(word, p);
	return true;
}

static size_t
name_length(struct str s)
{
	size_t n = 0;
	while (n < s.n && ((s.s[n] >= 'a' && s.s[n] <= 'z') || (s.s[n] >= 'A' && s.s[n] <= 'Z')))
		n++;
	return n;
}

static bool
is_field(struct str name)
{
	static const char *const names[] = { "title", "headline", "lead", "ingress", "text", "body",
		"author", "tag", "url", "lang", "from", "about", "outlet", "group", "via", "focus",
		"is" };
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (str_ieq(name, str_from(names[i])))
			return true;
	return false;
}

/* name:value, name:(...) and name(...). */
static bool
field_piece(struct lexer *l, struct piece *p)
{
	struct str rest = rest_of(l);
	size_t n = name_length(rest);
	if (n == 0 || n == rest.n)
		return false;
	bool colon = rest.s[n] == ':';
	if (!colon && (rest.s[n] != '(' || !is_field(str_sub(rest, 0, n))))
		return false;
	*p = piece_of(l, PIECE_FIELD, l->at, l->at + n);
	l->at += n + colon;
	return true;
}

static struct piece
word_piece(struct lexer *l)
{
	struct piece p;
	if (field_piece(l, &p))
		return p;
	size_t from = l->at, to = word_end(l, l->at);
	int quote = to < l->text.n ? quote_at(l, to) : -1;
	if (to == from + 1 && l->text.s[from] == '=' && quote >= 0)
		return phrase(l, from, to, quote);
	l->at = to;
	p = piece_of(l, PIECE_WORD, from, to);
	if (operator_piece(p.value, &p))
		return p;
	ptrdiff_t caret = str_rfind_byte(p.value, '^');
	if (caret >= 0) {
		take_weight(l, &p, from + (size_t)caret, to);
		if (p.kind == PIECE_WRONG)
			return p;
		p.to = from + (size_t)caret;
		p.value.n = (size_t)caret;
	}
	if (p.value.s[0] == '@' && p.value.n > 1) {
		p.kind = PIECE_SET;
		p.value = str_sub(p.value, 1, p.value.n);
	}
	return p;
}

/* - excludes only where a term may begin, after white space or an opening parenthesis. */
static struct piece
minus(struct lexer *l)
{
	size_t from = l->at;
	if (from && l->text.s[from - 1] != '(' && !l->spaced)
		return wrong(l, from,
			S("a - excludes only after white space or an opening parenthesis"));
	l->at++;
	if (l->at >= l->text.n || space_at(rest_of(l)))
		return wrong(l, from, S("a - alone: join it to the word that it excludes"));
	return piece_of(l, PIECE_NOT, from, l->at);
}

static void
skip_space(struct lexer *l)
{
	l->spaced = false;
	for (size_t n; (n = space_at(rest_of(l))) > 0; l->spaced = true)
		l->at += n;
}

struct piece
lex_next(struct lexer *l)
{
	skip_space(l);
	if (l->at >= l->text.n)
		return piece_of(l, PIECE_END, l->at, l->at);
	size_t from = l->at;
	char c = l->text.s[from];
	if (is_one_of(c, "()|")) {
		static const enum piece_kind kinds[] = { PIECE_OPEN, PIECE_CLOSE, PIECE_OR };
		l->at++;
		struct piece p = piece_of(l, kinds[c == ')' ? 1 : c == '|' ? 2 : 0], from, l->at);
		if (c == ')')
			take_tail(l, &p);
		return p;
	}
	int quote = quote_at(l, from);
	if (quote >= 0)
		return phrase(l, from, from, quote);
	if (str_starts(rest_of(l), S("»")) || str_starts(rest_of(l), S("”")))
		return wrong(l, from, S("this quote closes nothing"));
	if (c == '/')
		return regex(l);
	return c == '-' ? minus(l) : word_piece(l);
}

struct piece
lex_value(struct lexer *l)
{
	skip_space(l);
	if (l->at >= l->text.n)
		return piece_of(l, PIECE_END, l->at, l->at);
	int quote = quote_at(l, l->at);
	if (quote >= 0 || is_one_of(l->text.s[l->at], "()|"))
		return lex_next(l);
	size_t from = l->at;
	l->at = word_end(l, from);
	if (l->at == from)
		return lex_next(l);
	return piece_of(l, PIECE_WORD, from, l->at);
}

/* "#2" at the end of a name, or behind its quote. */
static void
take_number(struct piece *p, struct str *value)
{
	ptrdiff_t hash = str_rfind_byte(*value, '#');
	if (hash < 0)
		return;
	struct str digits = str_sub(*value, (size_t)hash + 1, value->n);
	value->n = (size_t)hash;
	if (!number_in(digits, &p->number) || p->number == 0 || p->number > 1000) {
		p->kind = PIECE_WRONG;
		p->value = S("a number from 1 to 1000 belongs behind #");
	}
}

static bool
is_operator(struct str word)
{
	return str_is(word, "OR") || str_is(word, "AND") || str_is(word, "NOT");
}

struct piece
lex_name(struct lexer *l, bool several)
{
	struct piece p = lex_value(l);
	if (p.kind == PIECE_PHRASE && l->at < l->text.n && l->text.s[l->at] == '#') {
		l->at = p.to = word_end(l, l->at);
		struct str behind =
			str_sub(l->text, (size_t)(p.value.s + p.value.n - l->text.s), p.to);
		take_number(&p, &behind);
	}
	if (p.kind != PIECE_WORD)
		return p;
	for (size_t at = l->at; several; at = l->at) {
		struct piece next = lex_value(l);
		if (next.kind != PIECE_WORD || is_operator(next.value)) {
			l->at = at;
			break;
		}
		p.to = next.to;
	}
	p.value = str_sub(l->text, p.from, p.to);
	take_number(&p, &p.value);
	return p;
}
