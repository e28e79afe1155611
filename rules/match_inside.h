/* What the files of the matcher share. Inside rules/ only. */
#ifndef RULES_MATCH_INSIDE_H
#define RULES_MATCH_INSIDE_H

#include "rules/match.h"
#include "rules/shares.h"

const struct terms *matcher_terms(const struct matcher *m);
struct share_counts matcher_counts(const struct matcher *m);
/* Counts of all its terms; the anchors are chosen anew by them, and nothing more is learned. */
void matcher_take_counts(struct matcher *m, const uint32_t *seen, uint32_t n_articles);

#endif
