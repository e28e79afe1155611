/* The anchor of a rule: terms of which one must be in an article for the rule to hold. Inside
 * rules/ only.
 *
 * A rule requires clauses, each an OR of terms: AND and NEAR require all that their parts require;
 * OR needs all its operands to require something, and takes the rarest clause of each; SCORE needs
 * one of its positive terms; NOT and /regex/ require nothing. The rarest clause is the anchor;
 * without one a rule is tried on every article. What else is required is tested before the rule is:
 * a second term for each place of the anchor, and the rarest short clause. */
#ifndef RULES_ANCHOR_H
#define RULES_ANCHOR_H

#include "rules/program.h"

#define ANCHOR_NONE UINT32_MAX

struct anchor_item {
	uint32_t term;
	uint32_t second; /* must be there too: the rarest other word of a phrase; or ANCHOR_NONE */
	bool decides;    /* with this term, and the conditions, the rule holds */
};

enum { ANCHOR_SINGLES = 2, ANCHOR_ALTERNATIVES = 4 };

struct anchor {
	const struct anchor_item *v;      /* until the next call */
	size_t n;                         /* 0: none */
	uint32_t singles[ANCHOR_SINGLES]; /* terms that must be there too, rarest first */
	size_t n_singles;
	uint32_t any[ANCHOR_ALTERNATIVES]; /* of these one must be there */
	size_t n_any;
};

struct anchor_clause {
	size_t first, n;
	float weight; /* the share of articles expected to have one of them */
};

struct anchor_finder {
	const struct terms *terms;
	const float *shares; /* by term */
	struct anchor_item *items;
	size_t n_items, cap_items;
	struct anchor_clause *clauses;
	size_t n_clauses, cap_clauses;
};

/* Of arranged code. Begin with a finder that is zero but for terms and shares; reuse it. */
void anchor_find(struct anchor_finder *f, const uint32_t *code, struct anchor *ret);
void anchor_finder_free(struct anchor_finder *f);

#endif
