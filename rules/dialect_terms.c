/* The pieces of a query of another suite, and a field's meaning spread over the terms behind it. */
#include "rules/dialect_inside.h"

#include <string.h>

void
rewrite_problem(
	struct rewriting *w, bool is_warning, size_t at, const char *hint, const char *format, ...)
{
	AUTO(buf) struct buf text = { 0 };
	va_list args;
	va_start(args, format);
	buf_vprintf(&text, format, args);
	va_end(args);
	struct dialect_result *r = w->ret;
	ARENA_GROW(w->arena, r->problems, r->n_problems, w->cap);
	r->problems[r->n_problems++] = (struct dialect_problem){ is_warning, at,
		arena_str(w->arena, buf_view(&text)), str_from(hint) };
	w->failed |= !is_warning;
}

/* ---- Pieces -------------------------------------------------------------------------------- */

static const struct {
	struct str bytes;
} double_quotes[] = { { STR_INIT("\"") }, { STR_INIT("“") }, { STR_INIT("”") }, { STR_INIT("„") },
	{ STR_INIT("«") }, { STR_INIT("»") }, { STR_INIT("＂") } };

/* Bytes of the quotation mark at `at`; 0: none stands there. */
size_t
rewrite_quote_at(const struct rewriting *w, size_t at)
{
	struct str rest = str_sub(w->text, at, w->text.n);
	for (size_t i = 0; i < sizeof(double_quotes) / sizeof(double_quotes[0]); i++)
		if (str_starts(rest, double_quotes[i].bytes))
			return double_quotes[i].bytes.n;
	return 0;
}

bool
rewrite_is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool
ends_word(const struct rewriting *w, size_t at)
{
	char c = w->text.s[at];
	return rewrite_is_space(c) || c == '(' || c == ')' || c == '|' || c == ',' ||
	       rewrite_quote_at(w, at);
}

/* What stands between the quotation marks from here on, whichever these are; false after a problem.
 */
bool
rewrite_take_phrase(struct rewriting *w, struct str *ret)
{
	size_t open = w->at, from = open + rewrite_quote_at(w, open);
	for (size_t i = from; i < w->text.n; i++) {
		size_t n = rewrite_quote_at(w, i);
		if (!n)
			continue;
		*ret = str_sub(w->text, from, i);
		w->at = i + n;
		return true;
	}
	rewrite_problem(w, false, open, NULL, "this quote is not closed");
	w->at = w->text.n;
	return false;
}

struct str
rewrite_take_word(struct rewriting *w)
{
	size_t from = w->at;
	while (w->at < w->text.n && !ends_word(w, w->at))
		w->at++;
	return str_sub(w->text, from, w->at);
}

static void
skip_space(struct rewriting *w)
{
	while (w->at < w->text.n && rewrite_is_space(w->text.s[w->at]))
		w->at++;
}

bool
rewrite_at_parenthesis(const struct rewriting *w)
{
	return w->at < w->text.n && w->text.s[w->at] == '(';
}

/* Guillemets need no escaping in a configuration. */
void
rewrite_put_phrase(struct rewriting *w, struct str phrase)
{
	buf_printf(&w->out, "«%.*s»", STR_ARG(phrase));
}

bool
rewrite_has_space(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (rewrite_is_space(s.s[i]))
			return true;
	return false;
}

/* A value as a name behind a colon: in quotes when it has more than plain characters. */
void
rewrite_put_name(struct rewriting *w, const char *field, struct str value)
{
	bool plain = value.n > 0;
	for (size_t i = 0; i < value.n; i++)
		plain &= !rewrite_is_space(value.s[i]) && !strchr("()|\"#,", value.s[i]);
	buf_printf(&w->out, plain ? "%s:%.*s" : "%s:«%.*s»", field, STR_ARG(value));
}

/* ---- Fields that are spread over the terms behind them -------------------------------------- */

bool
rewrite_is_operator(struct str word)
{
	static const char *const operators[] = { "AND", "OR", "NOT", "NEAR", "ONEAR", NULL };
	static const char *const counted[] = { "NEAR/", "ONEAR/", "w/", "pre/", NULL };
	for (const char *const *o = counted; *o; o++)
		if (str_istarts(word, str_from(*o)))
			return true;
	for (const char *const *o = operators; *o; o++)
		if (str_ieq(word, str_from(*o)))
			return true;
	return false;
}

/* Operators in small letters too, but for w/5 and pre/5, which are written so here. */
void
rewrite_put_operator(struct rewriting *w, struct str word)
{
	bool small = str_istarts(word, S("w/")) || str_istarts(word, S("pre/"));
	ptrdiff_t slash = str_find_byte(word, '/');
	size_t capitals = small ? 0 : slash >= 0 ? (size_t)slash : word.n;
	for (size_t i = 0; i < word.n; i++) {
		char c = word.s[i];
		bool is_small = i < capitals && c >= 'a' && c <= 'z';
		buf_byte(&w->out, is_small ? (char)(c - 0x20) : c);
	}
}

/* Words side by side without operators are one name or phrase: publication(Le Monde). */
static struct str
take_words(struct rewriting *w)
{
	size_t from = w->at, to = from;
	for (;;) {
		size_t before = w->at;
		struct str word = rewrite_take_word(w);
		if (word.n == 0 || (before > from && rewrite_is_operator(word))) {
			w->at = to;
			return str_sub(w->text, from, to);
		}
		to = w->at;
		skip_space(w);
	}
}

static void
spread_inside(struct rewriting *w, rewrite_term *put)
{
	size_t open = w->at, depth = 0;
	while (w->at < w->text.n) {
		size_t at = w->at;
		char c = w->text.s[at];
		struct str term;
		if (rewrite_is_space(c) || c == '|' || c == '(' || c == ')') {
			buf_byte(&w->out, c);
			w->at++;
			depth += (c == '(') - (size_t)(c == ')');
			if (c == ')' && depth == 0)
				return;
		} else if (c == ',') {
			buf_cstr(&w->out, " |");
			w->at++;
		} else if (rewrite_quote_at(w, at)) {
			if (rewrite_take_phrase(w, &term))
				put(w, term, true, at);
		} else {
			struct rewriting ahead = *w;
			struct str word = rewrite_take_word(&ahead);
			if (rewrite_is_operator(word)) {
				w->at = ahead.at;
				rewrite_put_operator(w, word);
			} else {
				term = take_words(w);
				put(w, term, rewrite_has_space(term), at);
			}
		}
	}
	rewrite_problem(w, false, open, NULL, "this parenthesis is not closed");
}

/* What stands behind field: or field( . */
void
rewrite_spread(struct rewriting *w, struct str field, rewrite_term *put)
{
	struct str term;
	size_t at = w->at;
	if (rewrite_at_parenthesis(w)) {
		spread_inside(w, put);
	} else if (at < w->text.n && rewrite_quote_at(w, at)) {
		if (rewrite_take_phrase(w, &term))
			put(w, term, true, at);
	} else if ((term = rewrite_take_word(w)).n) {
		put(w, term, false, at);
	} else {
		rewrite_problem(w, false, at, NULL, "%.*s needs a word behind it", STR_ARG(field));
	}
}
