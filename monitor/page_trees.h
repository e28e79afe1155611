/* The score of a block: the sum of what small decision trees say about its figures. The trees are
 * data (monitor/page_trees_table.c), made by tests/page_fit.py from annotated pages. */
#ifndef MONITOR_PAGE_TREES_H
#define MONITOR_PAGE_TREES_H

#include <stdint.h>

#include "base/mem.h"

enum { TREE_DEPTH = 4, TREE_SPLITS = (1 << TREE_DEPTH) - 1, TREE_LEAVES = 1 << TREE_DEPTH };

/* Split k goes on to 2k + 1, or to 2k + 2 where the figure is greater than `at`. */
struct page_tree {
	uint8_t figure[TREE_SPLITS];
	float at[TREE_SPLITS];
	float leaf[TREE_LEAVES];
};

extern const struct page_tree page_trees[];
extern const unsigned page_n_trees;

/* A score a block: log odds of being the article's. `figures` as page_features gives them. */
float *page_scores(const float *figures, size_t n_blocks, struct arena *a);

#endif
