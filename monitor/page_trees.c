#include "monitor/page_trees.h"

static uint8_t
bin_of(float value, const float *edges)
{
	unsigned low = 0, high = TREE_BINS - 1; /* the first edge that is not below */
	while (low < high) {
		unsigned middle = (low + high) / 2;
		if (value > edges[middle])
			low = middle + 1;
		else
			high = middle;
	}
	return (uint8_t)low;
}

static int
tree_score(const struct page_tree *t, const uint8_t *bins)
{
	unsigned k = 0;
	while (k < TREE_SPLITS)
		k = 2 * k + 1 + (bins[t->figure[k]] > t->bin[k]);
	return t->leaf[k - TREE_SPLITS];
}

float *
page_scores(const float *figures, size_t n_blocks, struct arena *a)
{
	float *scores = arena_array(a, n_blocks + 1, sizeof(*scores));
	for (size_t i = 0; i < n_blocks; i++) {
		uint8_t bins[F_N];
		int sum = 0;
		for (unsigned k = 0; k < F_N; k++)
			bins[k] = bin_of(figures[i * F_N + k], page_tree_edges[k]);
		for (unsigned k = 0; k < page_n_trees; k++)
			sum += tree_score(&page_trees[k], bins);
		scores[i] = (float)sum / TREE_UNIT;
	}
	return scores;
}
