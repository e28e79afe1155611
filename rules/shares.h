/* In which share of the articles a term is expected: learned, else guessed. Inside rules/ only. */
#ifndef RULES_SHARES_H
#define RULES_SHARES_H

#include "rules/terms.h"

#define SHARES_UNSEEN UINT32_MAX /* a term of which nothing is known */

/* In how many of the articles so far a term was; n_articles 0: nothing is known yet. */
struct share_counts {
	const uint32_t *seen; /* by term */
	size_t n_terms;
	uint32_t n_articles;
};

/* By term; release with free(). */
float *shares_of(const struct terms *terms, const struct share_counts *counts);

#endif
