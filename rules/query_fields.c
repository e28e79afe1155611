/* Fields of an expression: title:mali, from:(MA | SN), words:>=200. */
#include "rules/query_parse.h"

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

bool
query_has_field(struct str name)
{
	return find_field(name) != NULL;
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
		return parser_fail(p, piece.from, NULL, "%.*s", STR_ARG(piece.value));
	if ((piece.kind != PIECE_WORD && piece.kind != PIECE_PHRASE) ||
		str_trim(piece.value).n == 0)
		return parser_fail(
			p, piece.from, NULL, "%.*s: needs a name behind it", STR_ARG(field));
	if (piece.number && kind != QUERY_ABOUT)
		return parser_fail(p, piece.from, NULL, "# stands behind about: only");
	struct query *q = query_new(p->site->arena, kind, STR_NONE);
	q->from = piece.from;
	q->to = p->before = piece.to;
	q->value = str_trim(piece.value);
	q->least = piece.number ? piece.number : 1;
	q->written = arena_printf(p->site->arena, "%.*s:%.*s", STR_ARG(field),
		STR_ARG(parser_text(p, piece.from, piece.to)));
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
		return parser_fail(p, p->piece.from, "from:(MA | SN)",
			"names with | between them belong into %.*s:( )", STR_ARG(field));
	parser_advance(p);
	any->from = open;
	any->to = p->before;
	any->written = parser_text(p, any->from, any->to);
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
		return parser_fail(p, piece.from, NULL, "%s: needs a value behind it", f->name);
	p->before = piece.to;
	struct query *q = parser_node(p, f->kind, from);
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
		return parser_fail(p, piece.from, NULL, "%s",
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

struct query *
parse_field(struct parser *p)
{
	struct piece piece = p->piece;
	const struct field_name *f = find_field(piece.value);
	if (!f)
		return parser_fail(p, piece.from, nearest_field(piece.value),
			"no field is called \"%.*s\"", STR_ARG(piece.value));
	if (f->is == IS_NUMBER || f->is == IS_KIND)
		return parse_number(p, f);
	if (f->is == IS_CONDITION)
		return parse_condition(p, f);
	if (++p->depth > QUERY_DEEPEST)
		return parser_fail(p, piece.from, NULL, "more than %d levels within one another",
			QUERY_DEEPEST);
	parser_advance(p);
	struct query *inner = parse_atom(p);
	p->depth--;
	if (!inner)
		return NULL;
	struct query *q = parser_node(p, QUERY_IN, piece.from);
	q->first = q->last = f->field;
	query_add(p->site->arena, q, inner);
	return q;
}
