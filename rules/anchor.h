/* The anchor of a rule: terms of which one must be in an article for the rule to hold. Inside
 * rules/ only.
 *
 * AND and NEAR take the rarest of what their parts require; OR needs all its children to require
 * something; SCORE needs one of its positive terms; NOT and /regex/ require nothing. Without an
 * anchor a rule is tried on every article. */
#ifndef RULES_ANCHOR_H
#define RULES_ANCHOR_H

#include "rules/rule_inside.h"
#include "rules/terms.h"

struct anchor {
	uint32_t *v;   /* term ids, in `a` */
	size_t n;      /* 0: none */
	double weight; /* the share of articles expected to have one of them */
};

/* In how many of the articles so far a term was; n_articles 0: nothing is known yet, and guesses
 * serve. */
struct anchor_counts {
	const uint32_t *seen; /* by term */
	size_t n_terms;
	uint32_t n_articles;
};

struct anchoring {
	const uint32_t *ids; /* term ids of the rule's words, by slot */
	struct terms *terms;
	struct anchor_counts counts;
	struct arena *arena;
};

/* Adds the terms of all conditions of the rule ("lang:fr") to `terms`, so that another choice later
 * adds none. */
struct anchor anchor_of(const struct anchoring *x, const struct query *q);

#endif
