/* The pieces of an expression: parentheses, operators, phrases, words, names of fields. Inside
 * rules/ only. */
#ifndef RULES_QUERY_LEX_H
#define RULES_QUERY_LEX_H

#include "base/str.h"

enum piece_kind {
	PIECE_END,
	PIECE_OPEN,
	PIECE_CLOSE,
	PIECE_OR, /* OR and | */
	PIECE_AND,
	PIECE_NOT, /* NOT, and - before a term */
	PIECE_NEAR,
	PIECE_SET,    /* @name: value is the name */
	PIECE_FIELD,  /* name: or name( , value is the name; the value or parenthesis is the next
			 piece */
	PIECE_PHRASE, /* value is what stands between the quotes */
	PIECE_WORD,
	PIECE_ATLEAST, /* ATLEAST/n */
	PIECE_SCORE,   /* SCORE/n */
	PIECE_SAME,    /* SENTENCE, PARAGRAPH (`paragraph`) */
	PIECE_REGEX,   /* /value/ , `caseless` */
	PIECE_WRONG,   /* value says why */
};

struct piece {
	enum piece_kind kind;
	size_t from, to; /* bytes of the expression */
	struct str value;
	unsigned number; /* NEAR, ATLEAST, SCORE, PHRASE~n: n */
	bool ordered;    /* NEAR */
	bool exact;      /* PHRASE: ="..." */
	bool loose;      /* PHRASE: ~n follows */
	bool paragraph, caseless;
	bool weighted; /* ^weight stands behind it, at byte weight_at */
	int weight;
	size_t weight_at;
};

struct lexer {
	struct str text;
	size_t at;
	bool spaced; /* white space stood before this piece */
};

struct piece lex_next(struct lexer *lexer);
/* After a field that wants a name: everything up to white space, parenthesis or bar, or a phrase.
 */
struct piece lex_value(struct lexer *lexer);
/* The same with "#2" taken off into `number` (0: none); `several`: words side by side are one name.
 */
struct piece lex_name(struct lexer *lexer, bool several);

#endif
