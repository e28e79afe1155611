/* What the files of dialect_rewrite share: a query being read and rewritten. Inside rules/ only. */
#ifndef RULES_DIALECT_INSIDE_H
#define RULES_DIALECT_INSIDE_H

#include "rules/dialect.h"

struct rewriting {
	enum dialect dialect;
	struct str text;
	size_t at;
	const struct dialect_world *world;
	struct arena *arena;
	struct buf out;
	struct dialect_result *ret;
	size_t cap;
	bool failed;
};

/* A mistake, or what means something else here, at a byte of the query; `hint` may be NULL. */
void rewrite_problem(struct rewriting *w, bool is_warning, size_t at, const char *hint,
	const char *format, ...) __attribute__((format(printf, 5, 6)));

/* Bytes of the quotation mark at `at`; 0: none stands there. */
size_t rewrite_quote_at(const struct rewriting *w, size_t at);
bool rewrite_is_space(char c);
bool rewrite_has_space(struct str s);
bool rewrite_at_parenthesis(const struct rewriting *w);
bool rewrite_is_operator(struct str word);

/* What stands between the quotation marks from here on, whichever these are; false after a problem.
 */
bool rewrite_take_phrase(struct rewriting *w, struct str *ret);
struct str rewrite_take_word(struct rewriting *w);

void rewrite_put_phrase(struct rewriting *w, struct str phrase);
void rewrite_put_operator(struct rewriting *w, struct str word);
/* A value as a name behind a colon. */
void rewrite_put_name(struct rewriting *w, const char *field, struct str value);

/* Writes one term; `at` is where it stands. */
typedef void rewrite_term(struct rewriting *w, struct str term, bool quoted, size_t at);
/* Each term behind field: or in field( ), one by one, with the operators between them. */
void rewrite_spread(struct rewriting *w, struct str field, rewrite_term *put);

#endif
