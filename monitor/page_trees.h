/* The score of a block: the sum of what decision trees say about its figures. The trees are data
 * (monitor/page_trees_table.c), made by tests/page_fit.py from annotated pages.
 *
 * Each figure is first put into one of a few bins, whose edges stand beside the trees: a split is
 * then two bytes, and all trees together stay in the second-level cache. */
#ifndef MONITOR_PAGE_TREES_H
#define MONITOR_PAGE_TREES_H

#include <stdint.h>

#include "monitor/page_features.h"

enum {
	TREE_DEPTH = 6,
	TREE_SPLITS = (1 << TREE_DEPTH) - 1,
	TREE_LEAVES = 1 << TREE_DEPTH,
	TREE_BINS = 48,
	TREE_UNIT = 8192, /* of a leaf: so much is 1 */
};

/* Split k goes on to 2k + 1, or to 2k + 2 where the figure's bin is above `bin`. */
struct page_tree {
	uint8_t figure[TREE_SPLITS];
	uint8_t bin[TREE_SPLITS];
	int16_t leaf[TREE_LEAVES]; /* TREE_UNIT */
};

/* Ascending; bin b holds what is above edge b - 1 and not above edge b. */
extern const float page_tree_edges[F_N][TREE_BINS - 1];
extern const struct page_tree page_trees[];
extern const unsigned page_n_trees;

/* A score a block: log odds of being the article's. `figures` as page_features gives them. */
float *page_scores(const float *figures, size_t n_blocks, struct arena *a);

#endif
