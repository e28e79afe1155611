/* The anchor of a rule: terms of which one must be in an article for the rule to hold. Inside
 * rules/ only.
 *
 * AND and NEAR take the rarest of what their parts require; OR needs all its children to require
 * something; NOT requires nothing. Without an anchor a rule is tried on every article. */
#ifndef RULES_ANCHOR_H
#define RULES_ANCHOR_H

#include "rules/rule_inside.h"
#include "rules/terms.h"

struct anchor {
	uint32_t *v;   /* term ids, in `a` */
	size_t n;      /* 0: none */
	double weight; /* the share of articles expected to have one of them */
};

/* `ids`: of the rule's words, by slot. Conditions add terms of their own ("lang:fr"). */
struct anchor anchor_of(
	const struct query *q, const uint32_t *ids, struct terms *terms, struct arena *a);

#endif
