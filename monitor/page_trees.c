#include "monitor/page_trees.h"

#include "monitor/page_features.h"

static float
tree_score(const struct page_tree *t, const float *f)
{
	unsigned k = 0;
	while (k < TREE_SPLITS)
		k = 2 * k + 1 + (f[t->figure[k]] > t->at[k]);
	return t->leaf[k - TREE_SPLITS];
}

float *
page_scores(const float *figures, size_t n_blocks, struct arena *a)
{
	float *scores = arena_array(a, n_blocks + 1, sizeof(*scores));
	for (size_t i = 0; i < n_blocks; i++) {
		scores[i] = 0;
		for (unsigned k = 0; k < page_n_trees; k++)
			scores[i] += tree_score(&page_trees[k], figures + i * F_N);
	}
	return scores;
}
