/* Terms of an expression: words, phrases, sets, regular expressions, ATLEAST and SCORE. */
#include "rules/query_parse.h"
#include "rules/regex.h"

/* What a phrase or a word consists of. */
static bool
take_pieces(struct parser *p, struct query *q, struct str text, size_t at, bool exact)
{
	struct lexer l = { .text = text };
	for (struct piece piece; (piece = lex_value(&l)).kind != PIECE_END;) {
		struct str word = piece.kind == PIECE_WRONG ? S("\"") : piece.value;
		if (piece.kind == PIECE_WRONG || piece.kind == PIECE_PHRASE)
			l.at = piece.from + 1; /* a quote inside other quotes separates */
		if (piece.kind != PIECE_WORD)
			continue;
		if (exact)
			word = arena_printf(p->site->arena, "=%.*s", STR_ARG(word));
		if (!query_take_words(p->site, q, word, at + piece.from, false))
			return !(p->failed = true);
	}
	return true;
}

static bool
is_short_capitals(struct str s)
{
	if (s.n < 2 || s.n > 4)
		return false;
	for (size_t i = 0; i < s.n; i++)
		if (s.s[i] < 'A' || s.s[i] > 'Z')
			return false;
	return true;
}

/* near/5, which nobody means as two words. */
static bool
is_small_operator(struct str s)
{
	static const char *const operators[] = { "near/", "onear/", "atleast/", "score/" };
	for (size_t i = 0; i < sizeof(operators) / sizeof(operators[0]); i++)
		if (str_istarts(s, str_from(operators[i])))
			return true;
	return false;
}

void
query_warn_word(const struct query_site *site, struct str word, size_t at)
{
	if (str_is(word, "or") || str_is(word, "and") || str_is(word, "not") ||
		is_small_operator(word))
		query_warn(site, at, S("operators are upper case: OR, AND, NOT"),
			"\"%.*s\" is searched for as a word", STR_ARG(word));
	else if (is_short_capitals(word))
		query_warn(site, at, arena_printf(site->arena, "=%.*s", STR_ARG(word)),
			"%.*s also meets the same letters in lower case", STR_ARG(word));
}

/* byline(smith), source.domain:"x": written as a field, and no field. */
static void
warn_no_field(struct parser *p, const struct piece *piece)
{
	struct str word = piece->value, text = p->lexer.text;
	ptrdiff_t colon = str_find_byte(word, ':');
	bool letter = (word.s[0] | 0x20) >= 'a' && (word.s[0] | 0x20) <= 'z';
	if (!letter || (colon < 0 && (piece->to >= text.n || text.s[piece->to] != '(')))
		return;
	query_warn(p->site, piece->from, S("a space, when it is a word"),
		"no field is called \"%.*s\": it is searched for as a word",
		STR_ARG(str_sub(word, 0, colon < 0 ? word.n : (size_t)colon)));
}

/* ~n of a phrase, from the closing quote at byte `at` on. */
static bool
check_loose(struct parser *p, const struct query *q, size_t at)
{
	if (q->distance > QUERY_FARTHEST)
		parser_fail(p, at, NULL, "at most %d words may stand between", QUERY_FARTHEST);
	else if (q->n_words > QUERY_MOST_LOOSE)
		parser_fail(p, at, NULL, "at most %d words may be in any order", QUERY_MOST_LOOSE);
	else if (q->n_words > q->distance + 2)
		parser_fail(p, at, arena_printf(p->site->arena, "~%u", q->n_words - 2).s,
			"these are %u words: that many cannot stand so close", q->n_words);
	return !p->failed;
}

struct query *
parse_words(struct parser *p)
{
	struct piece piece = p->piece;
	if (!parser_check_weight(p, &p->piece))
		return NULL;
	parser_advance(p);
	struct query *q = parser_node(p, QUERY_WORDS, piece.from);
	q->quoted = piece.kind == PIECE_PHRASE;
	q->loose = piece.loose;
	q->distance = piece.number;
	size_t at = q->quoted ? (size_t)(piece.value.s - p->lexer.text.s) : piece.from;
	if (q->quoted ? !take_pieces(p, q, piece.value, at, piece.exact)
		      : !query_take_words(p->site, q, piece.value, at, false)) {
		p->failed = true;
		return NULL;
	}
	if (q->n_words == 0)
		return parser_fail(
			p, piece.from, NULL, "\"%.*s\" has no word in it", STR_ARG(q->written));
	if (q->loose &&
		!check_loose(p, q, (size_t)(piece.value.s + piece.value.n - p->lexer.text.s)))
		return NULL;
	if (!q->quoted) {
		query_join_words(p->site, q, piece.value);
		query_warn_word(p->site, piece.value, piece.from);
		warn_no_field(p, &piece);
	}
	return q;
}

struct query *
parse_set(struct parser *p)
{
	struct piece piece = p->piece;
	if (!parser_check_weight(p, &p->piece))
		return NULL;
	parser_advance(p);
	struct query *q = parser_node(p, QUERY_SET, piece.from);
	q->value = piece.value;
	return q;
}

struct query *
parse_atleast(struct parser *p)
{
	struct piece piece = p->piece;
	parser_advance(p);
	if (p->piece.kind != PIECE_OPEN)
		return parser_fail(
			p, p->piece.from, "ATLEAST/2( ... )", "a parenthesis belongs here");
	struct query *inner = parse_parenthesis(p);
	if (!inner)
		return NULL;
	struct query *q = parser_node(p, QUERY_ATLEAST, piece.from);
	q->least = piece.number;
	query_add(p->site->arena, q, inner);
	return q;
}

/* Children of a SCORE: terms and sets, each with a weight or with 1. */
static struct query *
parse_weighted(struct parser *p, int *ret)
{
	switch (p->piece.kind) {
	case PIECE_WORD:
	case PIECE_PHRASE:
	case PIECE_REGEX:
	case PIECE_SET:
		*ret = p->piece.weighted ? p->piece.weight : 1;
		p->piece.weighted = false;
		return parse_atom(p);
	case PIECE_OPEN: {
		struct piece close;
		struct query *q = parse_inside(p, &close);
		*ret = q && close.weighted ? close.weight : 1;
		return q;
	}
	case PIECE_END:
		return parser_fail(
			p, p->piece.from, NULL, "the parenthesis of SCORE is not closed");
	case PIECE_WRONG:
		return parser_fail(p, p->piece.from, NULL, "%.*s", STR_ARG(p->piece.value));
	default:
		return parser_fail(p, p->piece.from, "SCORE/30( word^15 «two words»^20 @set^5 )",
			"SCORE takes words, phrases and sets with their weights");
	}
}

static void
check_score(struct parser *p, const struct query *q)
{
	int64_t most = 0;
	for (size_t i = 0; i < q->n; i++)
		if (q->weights[i] > 0)
			most += 3 * (int64_t)q->weights[i];
	if (most < q->number)
		query_warn(p->site, q->from, STR_NONE,
			"it never reaches %lld: each term counts three times at most, %lld in all",
			(long long)q->number, (long long)most);
}

struct query *
parse_score(struct parser *p)
{
	struct piece piece = p->piece;
	struct arena *a = p->site->arena;
	size_t cap = 0;
	parser_advance(p);
	if (p->piece.kind != PIECE_OPEN)
		return parser_fail(
			p, p->piece.from, "SCORE/30( word^15 ... )", "a parenthesis belongs here");
	parser_advance(p);
	struct query *q = query_new(a, QUERY_SCORE, STR_NONE);
	q->from = piece.from;
	q->number = piece.number;
	while (p->piece.kind != PIECE_CLOSE) {
		int weight = 1;
		struct query *one = parse_weighted(p, &weight);
		if (!one)
			return NULL;
		ARENA_GROW(a, q->weights, q->n, cap);
		q->weights[q->n] = weight;
		query_add(a, q, one);
	}
	if (q->n == 0)
		return parser_fail(p, p->piece.from, NULL, "a word is missing here");
	parser_advance(p);
	q->to = p->before;
	q->written = parser_text(p, q->from, q->to);
	check_score(p, q);
	return q;
}

struct query *
parse_regex(struct parser *p)
{
	struct piece piece = p->piece;
	struct err err;
	size_t at;
	if (!parser_check_weight(p, &p->piece))
		return NULL;
	parser_advance(p);
	struct query *q = parser_node(p, QUERY_REGEX, piece.from);
	q->value = piece.value;
	q->caseless = piece.caseless;
	q->has_regex = true;
	q->regex = regex_compile(q->value, q->caseless, p->site->kept, &at, &err);
	if (!q->regex)
		return parser_fail(
			p, (size_t)(piece.value.s - p->lexer.text.s) + at, NULL, "%s", err.text);
	return q;
}
