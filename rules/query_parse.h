/* The parser's own parts, for rules/query.c (operators), query_fields.c and query_terms.c only. */
#ifndef RULES_QUERY_PARSE_H
#define RULES_QUERY_PARSE_H

#include "rules/query.h"
#include "rules/query_lex.h"

struct parser {
	const struct query_site *site;
	struct lexer lexer;
	struct piece piece; /* the next one */
	size_t before;      /* where the piece before it ended */
	unsigned depth;
	bool failed;
};

/* All return NULL after a problem was added. */
struct query *parse_atom(struct parser *p);
struct query *parse_field(struct parser *p);
struct query *parse_words(struct parser *p);
struct query *parse_set(struct parser *p);
struct query *parse_regex(struct parser *p);
struct query *parse_atleast(struct parser *p);
struct query *parse_score(struct parser *p);
struct query *parse_parenthesis(struct parser *p);
/* The same; *ret_close is the closing one, which may have a weight. */
struct query *parse_inside(struct parser *p, struct piece *ret_close);

void parser_advance(struct parser *p);
struct str parser_text(const struct parser *p, size_t from, size_t to);
/* A node from `from` up to the piece just taken. */
struct query *parser_node(struct parser *p, enum query_kind kind, size_t from);
/* The first failure is the one that counts. NULL. */
struct query *parser_fail(struct parser *p, size_t at, const char *hint, const char *format, ...)
	__attribute__((format(printf, 4, 5)));
/* Weights stand in SCORE only, which takes them off before. */
bool parser_check_weight(struct parser *p, const struct piece *piece);
void query_warn_word(const struct query_site *site, struct str word, size_t at);

#endif
