/* Regular expressions of rules: PCRE2 with every cost bounded. Inside rules/ only.
 *
 * An expression runs on a text as it is written, paragraph by paragraph, in pieces of at most
 * REGEX_PIECE bytes; a match lies inside one piece. The work on one article is counted, step by
 * step of the expression, and ends at a bound, whatever the expression and the text are made for.
 */
#ifndef RULES_REGEX_H
#define RULES_REGEX_H

#include "base/err.h"
#include "base/mem.h"

enum {
	REGEX_LONGEST = 1000, /* bytes of an expression */
	REGEX_PIECE = 2000,
	REGEX_TEXT_MOST = 1 << 20, /* bytes of a field that are looked at */
	REGEX_STEPS = 200 * 1000,  /* on one text, */
	REGEX_STEPS_A_BYTE = 16,   /* and so many more for each byte of it */
};

struct regex;

/* NULL: *ret_at is the byte of the pattern where it fails. Lives in `a`. */
struct regex *regex_compile(
	struct str pattern, bool caseless, struct arena *a, size_t *ret_at, struct err *err);

/* All matches in order, as bytes of `text`, until `found` returns false. False: the bound was
 * reached, and there may be more. */
bool regex_each(const struct regex *r, struct str text, void *context,
	bool (*found)(void *context, size_t from, size_t to));

#endif
