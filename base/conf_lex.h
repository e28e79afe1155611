/* The tokens of a configuration, with their places: libconfig's syntax (1.5), read a second time.
 *
 * libconfig is who reads a configuration; but it knows lines only, no columns, and calls every
 * mistake "syntax error". This lexer and the parser on top of it (base/conf_parse.c) go through the
 * same text to know where each value stands and what slip was made. It makes no copies and never
 * fails: what is no token is TOKEN_BAD. */
#ifndef BASE_CONF_LEX_H
#define BASE_CONF_LEX_H

#include "base/mem.h"
#include "base/str.h"

enum conf_token_kind {
	TOKEN_END,    /* of the text */
	TOKEN_NAME,   /* a letter or *, then letters, digits, - _ * */
	TOKEN_BOOL,   /* true or false, in any case */
	TOKEN_INT,    /* 12, -3, 0x1F, with L for 64 bits */
	TOKEN_FLOAT,  /* 1.5, 1e5 */
	TOKEN_STRING, /* with its quotes; may span lines */
	TOKEN_EQUALS, /* = or : */
	TOKEN_SEMICOLON,
	TOKEN_COMMA,
	TOKEN_OPEN,  /* { ( or [ */
	TOKEN_CLOSE, /* } ) or ] */
	TOKEN_BAD,   /* none of these: conf_token_slip says what it may have been meant to be */
};

struct conf_token {
	enum conf_token_kind kind;
	size_t from, to; /* bytes of the text */
};

struct conf_lexer {
	struct str text;
	size_t at;
};

/* The next token; white space and comments (# // and slash-star) are skipped. */
struct conf_token conf_lex_next(struct conf_lexer *l);

/* What a TOKEN_BAD is, as a sentence and a hint (may be NULL): the usual slips by name. In `a`. */
void conf_token_slip(struct str text, struct conf_token token, struct arena *a,
	const char **ret_text, const char **ret_hint);

/* Where a part of a string's value stands in the text: value bytes from value_at on are text bytes
 * from text_at on, up to the next span. */
struct conf_span {
	size_t value_at, text_at;
	bool begins; /* a string of its own: the first, or one that was joined to it */
};

/* The pieces of one string token, appended to *spans: where its value follows its text one to one.
 * *value_at is the length of the value before it and grows by its own. The place of the first
 * escape that libconfig does not know, or of \x00, goes to *ret_bad; false then. */
bool conf_string_spans(struct str text, struct conf_token token, struct arena *a,
	struct conf_span **spans, size_t *n, size_t *cap, size_t *value_at, size_t *ret_bad);

#endif
