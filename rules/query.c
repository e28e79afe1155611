/* The parser: recursive descent over the pieces of query_lex.c, one function a line of the grammar.
 */
#include "rules/query.h"

#include <stdarg.h>
#include <string.h>

#include "base/utf8.h"
#include "rules/query_lex.h"
#include "rules/regex.h"
#include "rules/words.h"

struct parser {
	const struct query_site *site;
	struct lexer lexer;
	struct piece piece; /* the next one */
	size_t before;      /* where the piece before it ended */
	unsigned depth;
	bool failed;
};

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

static struct str
text_of(const struct parser *p, size_t from, size_t to)
{
	return str_trim(str_sub(p->lexer.text, from, to));
}

/* The node from `from` up to the piece just taken. */
static struct query *
node(struct parser *p, enum query_kind kind, size_t from)
{
	struct query *q = query_new(p->site->arena, kind, text_of(p, from, p->before));
	q->from = from;
	q->to = p->before;
	return q;
}

static struct query *fail(struct parser *p, size_t at, const char *hint, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

static struct query *
fail(struct parser *p, size_t at, const char *hint, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	if (!p->failed)
		add_problem(p->site, false, at, str_from(hint), format, args);
	va_end(args);
	p->failed = true;
	return NULL;
}

static void
advance(struct parser *p)
{
	p->before = p->piece.to;
	p->piece = lex_next(&p->lexer);
}

static struct query *parse_or(struct parser *p);

/* *ret_close is the closing one, which may have a weight. */
static struct query *
parse_inside(struct parser *p, struct piece *ret_close)
{
	size_t open = p->piece.from;
	if (++p->depth > QUERY_DEEPEST)
		return fail(p, open, NULL, "more than %d levels within one another", QUERY_DEEPEST);
	advance(p);
	struct query *q = parse_or(p);
	if (!q)
		return NULL;
	if (p->piece.kind != PIECE_CLOSE)
		return fail(p, open, NULL, "this parenthesis is not closed");
	*ret_close = p->piece;
	advance(p);
	p->depth--;
	return q;
}

/* Weights stand in SCORE only, which takes them off before. */
static bool
check_weight(struct parser *p, const struct piece *piece)
{
	if (piece->weighted)
		fail(p, piece->weight_at, "SCORE/30( word^15 ... )",
			"a weight stands in SCORE only");
	return !p->failed;
}

static struct query *
parse_parenthesis(struct parser *p)
{
	struct piece close;
	struct query *q = parse_inside(p, &close);
	return q && check_weight(p, &close) ? q : NULL;
}

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
		AUTO(buf) struct buf marked = { 0 };
		buf_printf(&marked, "%s%.*s", exact ? "=" : "", STR_ARG(word));
		if (!query_take_words(p->site, q, buf_view(&marked), at + piece.from, false))
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

static void
warn_word(const struct query_site *site, struct str word, size_t at)
{
	if (str_is(word, "or") || str_is(word, "and") || str_is(word, "not"))
		query_warn(site, at, S("operators are upper case: OR, AND, NOT"),
			"\"%.*s\" is searched for as a word", STR_ARG(word));
	else if (is_short_capitals(word))
		query_warn(site, at, arena_printf(site->arena, "=%.*s", STR_ARG(word)),
			"%.*s also meets the same letters in lower case", STR_ARG(word));
}

/* ~n of a phrase, from the closing quote at byte `at` on. */
static bool
check_loose(struct parser *p, const struct query *q, size_t at)
{
	if (q->distance > QUERY_FARTHEST)
		fail(p, at, NULL, "at most %d words may stand between", QUERY_FARTHEST);
	else if (q->n_words > QUERY_MOST_LOOSE)
		fail(p, at, NULL, "at most %d words may be in any order", QUERY_MOST_LOOSE);
	else if (q->n_words > q->distance + 2)
		fail(p, at, arena_printf(p->site->arena, "~%zu", q->n_words - 2).s,
			"these are %zu words: that many cannot stand so close", q->n_words);
	return !p->failed;
}

static struct query *
parse_words(struct parser *p)
{
	struct piece piece = p->piece;
	if (!check_weight(p, &p->piece))
		return NULL;
	advance(p);
	struct query *q = node(p, QUERY_WORDS, piece.from);
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
		return fail(p, piece.from, NULL, "\"%.*s\" has no word in it", STR_ARG(q->written));
	if (q->loose &&
		!check_loose(p, q, (size_t)(piece.value.s + piece.value.n - p->lexer.text.s)))
		return NULL;
	if (!q->quoted) {
		query_join_words(p->site, q, piece.value);
		warn_word(p->site, piece.value, piece.from);
	}
	return q;
}

enum field_kind { IS_PLACE, IS_CONDITION, IS_NUMBER, IS_KIND };
static const struct field_name {
	const char *name;
	enum field_kind is;
	enum query_kind kind;
	enum field field;
} field_names[] = {
	{ "title", IS_PLACE, QUERY_IN, FIELD_TITLE },
	{ "headline", IS_PLACE, QUERY_IN, FIELD_TITLE },
	{ "lead", IS_PLACE, QUERY_IN, FIELD_LEAD },
	{ "ingress", IS_PLACE, QUERY_IN, FIELD_LEAD },
	{ "text", IS_PLACE, QUERY_IN, FIELD_TEXT },
	{ "body", IS_PLACE, QUERY_IN, FIELD_TEXT },
	{ "author", IS_PLACE, QUERY_IN, FIELD_AUTHOR },
	{ "tag", IS_PLACE, QUERY_IN, FIELD_TAG },
	{ "url", IS_PLACE, QUERY_IN, FIELD_URL },
	{ "lang", IS_CONDITION, QUERY_LANG, 0 },
	{ "from", IS_CONDITION, QUERY_FROM, 0 },
	{ "about", IS_CONDITION, QUERY_ABOUT, 0 },
	{ "outlet", IS_CONDITION, QUERY_OUTLET, 0 },
	{ "group", IS_CONDITION, QUERY_GROUP, 0 },
	{ "via", IS_CONDITION, QUERY_VIA, 0 },
	{ "focus", IS_CONDITION, QUERY_FOCUS, 0 },
	{ "age", IS_NUMBER, QUERY_AGE, 0 },
	{ "words", IS_NUMBER, QUERY_LENGTH, 0 },
	{ "outlets", IS_NUMBER, QUERY_STORY, 0 },
	{ "articles", IS_NUMBER, QUERY_STORY, 0 },
	{ "is", IS_KIND, QUERY_STORY, 0 },
};
enum { FIELD_NAMES = sizeof(field_names) / sizeof(field_names[0]) };

static const struct field_name *
find_field(struct str name)
{
	for (size_t i = 0; i < FIELD_NAMES; i++)
		if (str_ieq(name, str_from(field_names[i].name)))
			return &field_names[i];
	return NULL;
}

static const char *
nearest_field(struct str name)
{
	const char *names[FIELD_NAMES + 1] = { NULL };
	for (size_t i = 0; i < FIELD_NAMES; i++)
		names[i] = field_names[i].name;
	return conf_nearest(name, names, FIELD_NAMES);
}

/* One name of a condition: NE, NE#2, «Tillabéri»#2; inside parentheses several words may be one
 * name. */
static struct query *
parse_name(struct parser *p, enum query_kind kind, struct str field, bool several)
{
	struct piece piece = lex_name(&p->lexer, several);
	if (piece.kind == PIECE_WRONG)
		return fail(p, piece.from, NULL, "%.*s", STR_ARG(piece.value));
	if ((piece.kind != PIECE_WORD && piece.kind != PIECE_PHRASE) ||
		str_trim(piece.value).n == 0)
		return fail(p, piece.from, NULL, "%.*s: needs a name behind it", STR_ARG(field));
	if (piece.number && kind != QUERY_ABOUT)
		return fail(p, piece.from, NULL, "# stands behind about: only");
	struct query *q = query_new(p->site->arena, kind, STR_NONE);
	q->from = piece.from;
	q->to = p->before = piece.to;
	q->value = str_trim(piece.value);
	q->least = piece.number ? piece.number : 1;
	q->written = arena_printf(p->site->arena, "%.*s:%.*s", STR_ARG(field),
		STR_ARG(text_of(p, piece.from, piece.to)));
	p->piece = lex_next(&p->lexer);
	return q;
}

/* Names of a condition in parentheses: from:(MA | SN). */
static struct query *
parse_names(struct parser *p, enum query_kind kind, struct str field)
{
	size_t open = p->piece.from;
	struct query *any = query_new(p->site->arena, QUERY_OR, STR_NONE);
	do {
		struct query *one = parse_name(p, kind, field, true);
		if (!one)
			return NULL;
		query_add(p->site->arena, any, one);
	} while (p->piece.kind == PIECE_OR);
	if (p->piece.kind != PIECE_CLOSE)
		return fail(p, p->piece.from, "from:(MA | SN)",
			"names with | between them belong into %.*s:( )", STR_ARG(field));
	advance(p);
	any->from = open;
	any->to = p->before;
	any->written = text_of(p, any->from, any->to);
	return any->n == 1 ? any->v[0] : any;
}

static struct query *
parse_condition(struct parser *p, const struct field_name *f)
{
	struct str field = str_from(f->name);
	size_t from = p->piece.from, at = p->lexer.at;
	p->piece = lex_value(&p->lexer);
	struct query *q;
	if (p->piece.kind == PIECE_OPEN) {
		q = parse_names(p, f->kind, field);
	} else {
		p->lexer.at = at;
		q = parse_name(p, f->kind, field, false);
	}
	if (q)
		q->from = from;
	return q;
}

static const struct {
	struct str sign;
	enum comparison comparison;
} comparisons[] = { { STR_INIT(">="), COMPARE_AT_LEAST }, { STR_INIT("<="), COMPARE_AT_MOST },
	{ STR_INIT(">"), COMPARE_MORE }, { STR_INIT("<"), COMPARE_LESS },
	{ STR_INIT("="), COMPARE_EQUAL }, { STR_INIT(""), COMPARE_EQUAL } };

/* "2d" in microseconds; -1: no age. */
static int64_t
age_of(struct str text)
{
	static const struct {
		char unit;
		int64_t minutes;
	} units[] = { { 'm', 1 }, { 'h', 60 }, { 'd', 1440 }, { 'w', 10080 } };
	int64_t n;
	if (text.n < 2 || !str_int64(str_sub(text, 0, text.n - 1), &n) || n < 0 || n > 100000)
		return -1;
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
		if (units[i].unit == text.s[text.n - 1])
			return n * units[i].minutes * 60 * 1000000;
	return -1;
}

static bool
take_number(struct query *q)
{
	if (q->kind == QUERY_AGE) {
		q->number = age_of(q->value);
		return q->number >= 0 && q->comparison != COMPARE_EQUAL;
	}
	return str_int64(q->value, &q->number) && q->value.s[0] != '+' && q->number >= 0 &&
	       q->number <= 1000 * 1000 * 1000;
}

/* age:<2d, words:>=200, outlets:3, is:copy. */
static struct query *
parse_number(struct parser *p, const struct field_name *f)
{
	static const char *const kinds[] = { "copy", "update", "original" };
	size_t from = p->piece.from;
	struct piece piece = lex_value(&p->lexer);
	if (piece.kind != PIECE_WORD)
		return fail(p, piece.from, NULL, "%s: needs a value behind it", f->name);
	p->before = piece.to;
	struct query *q = node(p, f->kind, from);
	q->folded = str_from(f->name);
	q->value = piece.value;
	bool fine = false;
	if (f->is == IS_KIND) {
		for (size_t i = 0; i < 3; i++)
			fine |= str_is(q->value, kinds[i]);
	} else {
		size_t i = 0;
		while (!str_starts(q->value, comparisons[i].sign))
			i++;
		q->comparison = comparisons[i].comparison;
		q->value = str_cut(q->value, comparisons[i].sign);
		fine = take_number(q);
	}
	if (!fine)
		return fail(p, piece.from, NULL, "%s",
			f->is == IS_KIND ? "is: wants copy, update or original"
			: f->kind == QUERY_AGE
				? "age: wants a comparison and a time: age:<2d, with m, h, d or w"
				: "a comparison and a number belong here: words:>=200");
	if (f->kind == QUERY_STORY)
		query_warn(p->site, from, STR_NONE,
			"%s: is about stories, which are not built yet: it never holds", f->name);
	p->piece = lex_next(&p->lexer);
	return q;
}

static struct query *parse_atom(struct parser *p);

static struct query *
parse_field(struct parser *p)
{
	struct piece piece = p->piece;
	const struct field_name *f = find_field(piece.value);
	if (!f)
		return fail(p, piece.from, nearest_field(piece.value),
			"no field is called \"%.*s\"", STR_ARG(piece.value));
	if (f->is == IS_NUMBER || f->is == IS_KIND)
		return parse_number(p, f);
	if (f->is == IS_CONDITION)
		return parse_condition(p, f);
	if (++p->depth > QUERY_DEEPEST)
		return fail(p, piece.from, NULL, "more than %d levels within one another",
			QUERY_DEEPEST);
	advance(p);
	struct query *inner = parse_atom(p);
	p->depth--;
	if (!inner)
		return NULL;
	struct query *q = node(p, QUERY_IN, piece.from);
	q->first = q->last = f->field;
	query_add(p->site->arena, q, inner);
	return q;
}

static struct query *
parse_set(struct parser *p)
{
	struct piece piece = p->piece;
	if (!check_weight(p, &p->piece))
		return NULL;
	advance(p);
	struct query *q = node(p, QUERY_SET, piece.from);
	q->value = piece.value;
	return q;
}

static struct query *
parse_atleast(struct parser *p)
{
	struct piece piece = p->piece;
	advance(p);
	if (p->piece.kind != PIECE_OPEN)
		return fail(p, p->piece.from, "ATLEAST/2( ... )", "a parenthesis belongs here");
	struct query *inner = parse_parenthesis(p);
	if (!inner)
		return NULL;
	struct query *q = node(p, QUERY_ATLEAST, piece.from);
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
		return fail(p, p->piece.from, NULL, "the parenthesis of SCORE is not closed");
	case PIECE_WRONG:
		return fail(p, p->piece.from, NULL, "%.*s", STR_ARG(p->piece.value));
	default:
		return fail(p, p->piece.from, "SCORE/30( word^15 «two words»^20 @set^5 )",
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

static struct query *
parse_score(struct parser *p)
{
	struct piece piece = p->piece;
	struct arena *a = p->site->arena;
	size_t cap = 0;
	advance(p);
	if (p->piece.kind != PIECE_OPEN)
		return fail(
			p, p->piece.from, "SCORE/30( word^15 ... )", "a parenthesis belongs here");
	advance(p);
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
		return fail(p, p->piece.from, NULL, "a word is missing here");
	advance(p);
	q->to = p->before;
	q->written = text_of(p, q->from, q->to);
	check_score(p, q);
	return q;
}

static struct query *
parse_regex(struct parser *p)
{
	struct piece piece = p->piece;
	struct err err;
	size_t at;
	if (!check_weight(p, &p->piece))
		return NULL;
	advance(p);
	struct query *q = node(p, QUERY_REGEX, piece.from);
	q->value = piece.value;
	q->caseless = piece.caseless;
	q->has_regex = true;
	q->regex = regex_compile(q->value, q->caseless, p->site->arena, &at, &err);
	if (!q->regex)
		return fail(
			p, (size_t)(piece.value.s - p->lexer.text.s) + at, NULL, "%s", err.text);
	return q;
}

static struct query *
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
		return fail(p, piece->from, NULL, "%.*s", STR_ARG(piece->value));
	case PIECE_END:
		return fail(p, piece->from, NULL, "a word is missing here");
	case PIECE_CLOSE:
	case PIECE_OR:
	case PIECE_AND:
	case PIECE_NOT:
	case PIECE_NEAR:
	case PIECE_SAME:
		break;
	}
	return fail(p, piece->from, NULL, "a word is missing before \"%.*s\"",
		STR_ARG(text_of(p, piece->from, piece->to)));
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
			return fail(p, oper.from, NULL, "at most %d words may stand between",
				QUERY_FARTHEST);
		if (n > QUERY_DEEPEST)
			return fail(p, oper.from, NULL, "more than %d of them in one chain",
				QUERY_DEEPEST);
		advance(p);
		struct query *right = parse_atom(p);
		if (!right)
			return NULL;
		struct query *q = node(p,
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
		return fail(p, from, NULL, "more than %d levels within one another", QUERY_DEEPEST);
	advance(p);
	struct query *inner = parse_not(p);
	p->depth--;
	if (!inner)
		return NULL;
	struct query *q = node(p, QUERY_NOT, from);
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
			advance(p);
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
		q->written = text_of(p, from, p->before);
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
		advance(p);
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
		q->written = text_of(p, from, p->before);
	}
	if (q && mixed)
		query_warn(p->site, from, S("put parentheses around what belongs together"),
			"AND and OR stand side by side here: AND binds tighter");
	return q ? q : first;
}

static bool
check_text(const struct query_site *site, struct str text)
{
	if (text.n > QUERY_LONGEST)
		query_error(site, 0, STR_NONE, "longer than %d bytes", QUERY_LONGEST);
	else if (!utf8_valid(text))
		query_error(site, 0, S("save the file as UTF-8"), "this is not UTF-8");
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
		return fail(&p, 0, NULL, "there is no expression here");
	struct query *q = parse_or(&p);
	if (q && p.piece.kind != PIECE_END)
		return fail(&p, p.piece.from, NULL, "this parenthesis was never opened");
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
		warn_word(site, str_trim(text), 0);
	}
	return q;
}
