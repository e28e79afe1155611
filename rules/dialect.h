/* Queries as the media-monitoring suites write them, rewritten into the rule language.
 *
 *	dialect_rewrite(DIALECT_GDELT, S("near20:\"drought harvest\" sourcelang:french"), &world, a,
 *&r);
 *	-- r.text is "( drought NEAR/20 harvest ) lang:fr"
 *
 * What the rule language has itself is left as it is; what it writes otherwise is rewritten; what
 *it cannot say is a problem with its place, and nothing is left out silently. The result still has
 *to be compiled: a mistake that both languages would refuse is found there.
 *
 * Sources: the vendors' help pages. Not good at: queries that lean on lists kept at the vendor. */
#ifndef RULES_DIALECT_H
#define RULES_DIALECT_H

#include "base/err.h"
#include "base/mem.h"

enum dialect {
	DIALECT_MELTWATER,
	DIALECT_BRANDWATCH,
	DIALECT_CISION,
	DIALECT_TALKWALKER,
	DIALECT_GDELT,
	DIALECT_N
};

bool dialect_named(struct str name, enum dialect *ret);
const char *dialect_name(enum dialect d);

/* The outlets of the configuration, to which sites and publications lead. */
struct dialect_world {
	/* The name of the outlet that has this site ("lopinion.ma") or title; empty: none. NULL:
	 * nothing is known about outlets. */
	struct str (*outlet)(void *context, struct str site);
	void *context;
};

struct dialect_problem {
	bool is_warning; /* rewritten, but it does not mean quite the same */
	size_t offset;   /* byte of the query that was given */
	struct str text, hint;
};

struct dialect_result {
	struct str text;
	struct dialect_problem *problems; /* by place */
	size_t n_problems;
};

/* STATUS_BAD: a problem is not a warning (ret->text is then what could be rewritten). Everything
 * lives in `a`. */
enum status dialect_rewrite(enum dialect d, struct str query, const struct dialect_world *world,
	struct arena *a, struct dialect_result *ret);

#endif
