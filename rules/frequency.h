/* What rules/frequency.c asks of the matcher. Inside rules/ only. */
#ifndef RULES_FREQUENCY_H
#define RULES_FREQUENCY_H

#include "rules/anchor.h"
#include "rules/match.h"

const struct terms *matcher_terms(const struct matcher *m);
struct anchor_counts matcher_counts(const struct matcher *m);
/* Counts of all its terms; the anchors are chosen anew by them, and nothing more is learned. */
void matcher_take_counts(struct matcher *m, const uint32_t *seen, uint32_t n_articles);

#endif
