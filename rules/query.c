/* The parser: recursive descent over the pieces of query_lex.c, one function a line of the grammar.
 */
#include "rules/query.h"

#include <stdarg.h>
#include <string.h>

#include "base/utf8.h"
#include "rules/query_parse.h"
#include "rules/words.h"

static void add_problem(const struct query_site *site, bool is_warning, size_t at, struct str hint,
	const char *format, va_list args) __attribute__((format(printf, 5, 0)));

static void
add_problem(const struct query_site *site, bool is_warning, size_t at, struct str hint,
	const char *format, va_list args)
{
	AUTO(buf) struct buf text = { 0 };
	if (site->in.n)
		buf_printf(&text, "in \"%.*s\": ", STR_ARG(site->in));
	buf_vprintf(&text, format, args);
	struct rule_problems *all = site->problems;
	ARENA_GROW(site->arena, all->v, all->n, all->cap);
	all->v[all->n++] = (struct rule_problem){ .is_warning = is_warning,
		.key = site->key,
		.element = site->element,
		.offset = at,
		.text = arena_str(site->arena, buf_view(&text)),
		.hint = hint };
}

void
query_error(const struct query_site *site, size_t at, struct str hint, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	add_problem(site, false, at, hint, format, args);
	va_end(args);
}

void
query_warn(const struct query_site *site, size_t at, struct str hint, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	add_problem(site, true, at, hint, format, args);
	va_end(args);
}

struct query *
query_new(struct arena *a, enum query_kind kind, struct str written)
{
	struct query *q = arena_zero(a, sizeof(*q));
	q->kind = kind;
	q->written = written;
	return q;
}

void
query_add(struct arena *a, struct query *parent, struct query *child)
{
	size_t cap =
		parent->n & (parent->n - 1) ? parent->n + 1 : parent->n; /* full at powers of two */
	if (cap == parent->n)
		parent->v = arena_grow(a, parent->v, parent->n * sizeof(struct query *),
			(parent->n ? parent->n * 2 : 1) * sizeof(struct query *));
	parent->v[parent->n++] = child;
}

struct query *
query_any(struct arena *a, struct query **v, size_t n)
{
	if (n < 2)
		return n ? v[0] : NULL;
	struct query *q = query_new(a, QUERY_OR, STR_NONE);
	for (size_t i = 0; i < n; i++)
		query_add(a, q, v[i]);
	return q;
}

struct str
parser_text(const struct parser *p, size_t from, size_t to)
{
	return str_trim(str_sub(p->lexer.text, from, to));
}

/* The node from `from` up to the piece just taken. */
struct query *
parser_node(struct parser *p, enum query_kind kind, size_t from)
{
	struct query *q = query_new(p->site->arena, kind, parser_text(p, from, p->before));
	q->from = from;
	q->to = p->before;
	return q;
}

struct query *
parser_fail(struct parser *p, size_t at, const char *hint, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	if (!p->failed)
		add_problem(p->site, false, at, str_from(hint), format, args);
	va_end(args);
	p->failed = true;
	return NULL;
}

void
parser_advance(struct parser *p)
{
	p->before = p->piece.to;
	p->piece = lex_next(&p->lexer);
}

static struct query *parse_or(struct parser *p);

/* *ret_close is the closing one, which may have a weight. */
struct query *
parse_inside(struct parser *p, struct piece *ret_close)
{
	size_t open = p->piece.from;
	if (++p->depth > QUERY_DEEPEST)
		return parser_fail(
			p, open, NULL, "more than %d levels within one another", QUERY_DEEPEST);
	parser_advance(p);
	struct query *q = parse_or(p);
	if (!q)
		return NULL;
	if (p->piece.kind != PIECE_CLOSE)
		return parser_fail(p, open, NULL, "this parenthesis is not closed");
	*ret_close = p->piece;
	parser_advance(p);
	p->depth--;
	return q;
}

/* Weights stand in SCORE only, which takes them off before. */
bool
parser_check_weight(struct parser *p, const struct piece *piece)
{
	if (piece->weighted)
		parser_fail(p, piece->weight_at, "SCORE/30( word^15 ... )",
			"a weight stands in SCORE only");
	return !p->failed;
}

struct query *
parse_parenthesis(struct parser *p)
{
	struct piece close = { 0 };
	struct query *q = parse_inside(p, &close);
	return q && parser_check_weight(p, &close) ? q : NULL;
}

struct query *
parse_atom(struct parser *p)
{
	struct piece *piece = &p->piece;
	switch (piece->kind) {
	case PIECE_OPEN:
		return parse_parenthesis(p);
	case PIECE_FIELD:
		return parse_field(p);
	case PIECE_SET:
		return parse_set(p);
	case PIECE_PHRASE:
	case PIECE_WORD:
		return parse_words(p);
	case PIECE_ATLEAST:
		return parse_atleast(p);
	case PIECE_SCORE:
		return parse_score(p);
	case PIECE_REGEX:
		return parse_regex(p);
	case PIECE_WRONG:
		return parser_fail(p, piece->from, NULL, "%.*s", STR_ARG(piece->value));
	case PIECE_END:
		return parser_fail(p, piece->from, NULL, "a word is missing here");
	case PIECE_CLOSE:
	case PIECE_OR:
	case PIECE_AND:
	case PIECE_NOT:
	case PIECE_NEAR:
	case PIECE_SAME:
		break;
	}
	return parser_fail(p, piece->from, NULL, "a word is missing before \"%.*s\"",
		STR_ARG(parser_text(p, piece->from, piece->to)));
}

static bool
joins_places(enum piece_kind kind)
{
	return kind == PIECE_NEAR || kind == PIECE_SAME;
}

static struct query *
parse_near(struct parser *p)
{
	size_t from = p->piece.from;
	struct query *left = parse_atom(p);
	for (unsigned n = 1; left && joins_places(p->piece.kind); n++) {
		struct piece oper = p->piece;
		if (oper.kind == PIECE_NEAR && oper.number > QUERY_FARTHEST)
			return parser_fail(p, oper.from, NULL, "at most %d words may stand between",
				QUERY_FARTHEST);
		if (n > QUERY_DEEPEST)
			return parser_fail(p, oper.from, NULL, "more than %d of them in one chain",
				QUERY_DEEPEST);
		parser_advance(p);
		struct query *right = parse_atom(p);
		if (!right)
			return NULL;
		struct query *q = parser_node(p,
			oper.kind == PIECE_NEAR ? QUERY_NEAR
			: oper.paragraph        ? QUERY_PARAGRAPH
						: QUERY_SENTENCE,
			from);
		q->distance = oper.number;
		q->ordered = oper.ordered;
		query_add(p->site->arena, q, left);
		query_add(p->site->arena, q, right);
		left = q;
	}
	return left;
}

static struct query *
parse_not(struct parser *p)
{
	if (p->piece.kind != PIECE_NOT)
		return parse_near(p);
	size_t from = p->piece.from;
	if (++p->depth > QUERY_DEEPEST)
		return parser_fail(
			p, from, NULL, "more than %d levels within one another", QUERY_DEEPEST);
	parser_advance(p);
	struct query *inner = parse_not(p);
	p->depth--;
	if (!inner)
		return NULL;
	struct query *q = parser_node(p, QUERY_NOT, from);
	query_add(p->site->arena, q, inner);
	return q;
}

static bool
begins_operand(const struct piece *piece)
{
	switch (piece->kind) {
	case PIECE_END:
	case PIECE_CLOSE:
	case PIECE_OR:
		return false;
	default:
		return true;
	}
}

static struct query *
parse_and(struct parser *p)
{
	size_t from = p->piece.from;
	struct query *first = parse_not(p), *q = NULL;
	while (first && begins_operand(&p->piece)) {
		if (p->piece.kind == PIECE_AND)
			parser_advance(p);
		struct query *next = parse_not(p);
		if (!next)
			return NULL;
		if (!q) {
			q = query_new(p->site->arena, QUERY_AND, STR_NONE);
			query_add(p->site->arena, q, first);
		}
		query_add(p->site->arena, q, next);
		q->from = from;
		q->to = p->before;
		q->written = parser_text(p, from, p->before);
	}
	return q ? q : first;
}

static struct query *
parse_or(struct parser *p)
{
	size_t from = p->piece.from;
	struct query *first = parse_and(p), *q = NULL;
	bool mixed = false;
	while (first && p->piece.kind == PIECE_OR) {
		parser_advance(p);
		size_t next_from = p->piece.from;
		struct query *next = parse_and(p);
		if (!next)
			return NULL;
		if (!q) {
			q = query_new(p->site->arena, QUERY_OR, STR_NONE);
			query_add(p->site->arena, q, first);
			mixed = first->kind == QUERY_AND && first->from == from;
		}
		mixed |= next->kind == QUERY_AND && next->from == next_from;
		query_add(p->site->arena, q, next);
		q->from = from;
		q->to = p->before;
		q->written = parser_text(p, from, p->before);
	}
	if (q && mixed)
		query_warn(p->site, from, S("put parentheses around what belongs together"),
			"AND and OR stand side by side here: AND binds tighter");
	return q ? q : first;
}

/* The first control character of valid UTF-8; its length when there is none. */
static size_t
first_control(struct str text)
{
	uint32_t c;
	size_t at = 0;
	while (at < text.n) {
		size_t n = utf8_decode(str_sub(text, at, text.n), &c);
		if (n == 0 || utf8_is_control(c))
			break;
		at += n;
	}
	return at;
}

static bool
check_text(const struct query_site *site, struct str text)
{
	if (text.n > QUERY_LONGEST)
		query_error(site, 0, STR_NONE, "longer than %d bytes", QUERY_LONGEST);
	else if (!utf8_valid(text))
		query_error(site, 0, S("save the file as UTF-8"), "this is not UTF-8");
	else if (utf8_has_controls(text))
		query_error(site, first_control(text), STR_NONE, "a control character stands here");
	else
		return true;
	return false;
}

struct query *
query_parse(const struct query_site *site, struct str text)
{
	struct parser p = { .site = site, .lexer = { .text = text } };
	if (!check_text(site, text))
		return NULL;
	p.piece = lex_next(&p.lexer);
	if (p.piece.kind == PIECE_END)
		return parser_fail(&p, 0, NULL, "there is no expression here");
	struct query *q = parse_or(&p);
	if (q && p.piece.kind != PIECE_END)
		return parser_fail(&p, p.piece.from, NULL, "this parenthesis was never opened");
	return q;
}

bool
query_is_plain(struct str text)
{
	struct lexer l = { .text = text };
	for (;;) {
		struct piece piece = lex_next(&l);
		if (piece.kind == PIECE_END)
			return true;
		if (piece.kind != PIECE_WORD)
			return false;
	}
}

struct query *
query_parse_keyword(const struct query_site *site, struct str text, bool inflect)
{
	struct query *q = query_new(site->arena, QUERY_WORDS, text);
	q->to = text.n;
	struct lexer l = { .text = text };
	size_t pieces = 0;
	if (!check_text(site, text))
		return NULL;
	struct piece piece;
	while ((piece = lex_value(&l)).kind != PIECE_END) {
		if (piece.kind == PIECE_PHRASE && pieces == 0 && piece.to == str_trim(text).n) {
			struct parser p = { .site = site, .lexer = { .text = text } };
			p.piece = lex_next(&p.lexer);
			return parse_words(&p);
		}
		if (piece.kind != PIECE_WORD || piece.value.s[0] == '@') {
			query_error(site, piece.from, S("in match it would be an expression"),
				"a keyword is a word or some words, without operators");
			return NULL;
		}
		if (!query_take_words(site, q, piece.value, piece.from, inflect))
			return NULL;
		pieces++;
	}
	if (q->n_words == 0) {
		query_error(site, 0, STR_NONE, "\"%.*s\" has no word in it", STR_ARG(text));
		return NULL;
	}
	q->quoted = pieces > 1;
	if (pieces == 1) {
		query_join_words(site, q, str_cut(str_trim(text), S("=")));
		query_warn_word(site, str_trim(text), 0);
	}
	return q;
}
