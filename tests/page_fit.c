/* Fits the trees of monitor/page_trees.h by gradient boosting on the logistic loss:
 *tests/page_fit.py writes the figures, labels, weights and folds, and reads the table and the
 *scores that each block gets from trees that saw no page of its fold. Not part of the program.
 *
 *	page_fit DATA TABLE.c SCORES [TREES [RATE]]
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	BINS = 48,
	DEPTH = 6,
	SPLITS = (1 << DEPTH) - 1,
	LEAVES = 1 << DEPTH,
	FOLDS = 5,
	UNIT = 8192
};

static const double ridge = 1.0;        /* on a leaf's value, in weight of blocks */
static const double least_weight = 0.8; /* a leaf holds so much of second derivatives */
static const double keep_rows = 0.7, keep_figures = 0.25; /* of each tree, of each level */

struct tree {
	int figure[SPLITS], bin[SPLITS]; /* to the right: above the bin */
	float leaf[LEAVES];
};

static uint32_t n, width;
static float *x, *y, *w;
static int32_t *fold;
static uint8_t *bin; /* figure by figure */
static float *edges; /* figure by figure, BINS */
static uint64_t seed = 88172645463325252u;

static double
random_unit(void)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return (double)(seed >> 11) / 9007199254740992.0;
}

static int
by_value(const void *a, const void *b)
{
	float d = *(const float *)a - *(const float *)b;
	return d < 0 ? -1 : d > 0;
}

static void
make_bins(void)
{
	uint32_t sample = n < 60000 ? n : 60000;
	float *v = malloc(sample * sizeof(*v));
	bin = malloc((size_t)n * width);
	edges = malloc(sizeof(*edges) * BINS * width);
	for (uint32_t k = 0; k < width; k++) {
		for (uint32_t i = 0; i < sample; i++)
			v[i] = x[(size_t)((uint64_t)i * n / sample) * width + k];
		qsort(v, sample, sizeof(*v), by_value);
		uint32_t m = 1; /* distinct values: middles between them, else quantiles */
		for (uint32_t i = 1; i < sample; i++)
			m += v[i] > v[i - 1];
		float *e = edges + (size_t)k * BINS;
		uint32_t used = 0, seen = 0;
		for (uint32_t i = 1; i < sample && used < BINS - 1; i++) {
			if (v[i] <= v[i - 1])
				continue;
			seen++;
			if (m <= BINS || i * (uint64_t)(BINS - 1) / sample >= used)
				e[used++] = (v[i] + v[i - 1]) / 2;
		}
		for (; used < BINS; used++)
			e[used] = INFINITY;
		for (uint32_t i = 0; i < n; i++) {
			float value = x[(size_t)i * width + k];
			int low = 0, high = BINS - 1; /* first edge that is not below */
			while (low < high) {
				int middle = (low + high) / 2;
				if (value > e[middle])
					low = middle + 1;
				else
					high = middle;
			}
			bin[(size_t)k * n + i] = (uint8_t)low;
		}
	}
	free(v);
}

struct sums {
	double g, h;
};

static void
fit_level(struct tree *t, int level, const uint32_t *rows, uint32_t n_rows, const uint16_t *at,
	const float *g, const float *h)
{
	int first = (1 << level) - 1, nodes = 1 << level;
	double best[LEAVES];
	for (int k = 0; k < nodes; k++) {
		best[k] = 1e-6;
		t->figure[first + k] = 0;
		t->bin[first + k] = BINS; /* nothing is */
	}
	for (uint32_t f = 0; f < width; f++) {
		if (random_unit() > keep_figures)
			continue;
		static struct sums s[LEAVES][BINS];
		memset(s, 0, sizeof(s));
		const uint8_t *b = bin + (size_t)f * n;
		for (uint32_t i = 0; i < n_rows; i++) {
			struct sums *c = &s[at[i]][b[rows[i]]];
			c->g += g[rows[i]];
			c->h += h[rows[i]];
		}
		for (int k = 0; k < nodes; k++) {
			struct sums all = { 0, 0 }, left = { 0, 0 };
			for (int j = 0; j < BINS; j++) {
				all.g += s[k][j].g;
				all.h += s[k][j].h;
			}
			for (int j = 0; j < BINS - 1; j++) {
				left.g += s[k][j].g;
				left.h += s[k][j].h;
				double rest = all.h - left.h, rg = all.g - left.g;
				if (left.h < least_weight || rest < least_weight)
					continue;
				double gain = left.g * left.g / (left.h + ridge) +
					      rg * rg / (rest + ridge) -
					      all.g * all.g / (all.h + ridge);
				if (gain > best[k]) {
					best[k] = gain;
					t->figure[first + k] = (int)f;
					t->bin[first + k] = j;
				}
			}
		}
	}
}

static int
leaf_of(const struct tree *t, uint32_t row)
{
	int k = 0;
	while (k < SPLITS)
		k = 2 * k + 1 + (bin[(size_t)t->figure[k] * n + row] > t->bin[k]);
	return k - SPLITS;
}

/* As the table can say it. */
static float
rounded(double leaf)
{
	double most = 32767.0 / UNIT;
	leaf = leaf > most ? most : leaf < -most ? -most : leaf;
	return (float)(rint(leaf * UNIT) / UNIT);
}

/* Fits on all rows but those of fold `out`; adds the trees' sums to `score` of every row. */
static void
fit(struct tree *trees, int n_trees, double rate, int out, float *score)
{
	float *g = malloc(n * sizeof(*g)), *h = malloc(n * sizeof(*h));
	uint32_t *rows = malloc(n * sizeof(*rows));
	uint16_t *at = malloc(n * sizeof(*at));
	memset(score, 0, n * sizeof(*score));
	for (int i = 0; i < n_trees; i++) {
		struct tree *t = &trees[i];
		uint32_t n_rows = 0;
		for (uint32_t j = 0; j < n; j++) {
			if (fold[j] == out || w[j] <= 0 || random_unit() > keep_rows)
				continue;
			double p = 1 / (1 + exp(-(double)score[j]));
			g[j] = (float)(w[j] * (y[j] - p));
			h[j] = (float)(w[j] * p * (1 - p) + 1e-9);
			at[n_rows] = 0;
			rows[n_rows++] = j;
		}
		for (int level = 0; level < DEPTH; level++) {
			fit_level(t, level, rows, n_rows, at, g, h);
			int first = (1 << level) - 1;
			for (uint32_t j = 0; j < n_rows; j++) {
				int k = first + at[j];
				at[j] = (uint16_t)(2 * at[j] +
						   (bin[(size_t)t->figure[k] * n + rows[j]] >
							   t->bin[k]));
			}
		}
		struct sums s[LEAVES] = { { 0, 0 } };
		for (uint32_t j = 0; j < n_rows; j++) {
			s[at[j]].g += g[rows[j]];
			s[at[j]].h += h[rows[j]];
		}
		for (int k = 0; k < LEAVES; k++)
			t->leaf[k] = rounded(rate * s[k].g / (s[k].h + ridge));
		for (uint32_t j = 0; j < n; j++)
			score[j] += t->leaf[leaf_of(t, j)];
	}
	free(g);
	free(h);
	free(rows);
	free(at);
}

/* The least number of digits that reads back as the same float. */
static void
write_edge(FILE *out, float edge)
{
	char s[32];
	int digits = 6;
	do
		snprintf(s, sizeof(s), "%.*g", digits++, (double)edge);
	while (strtof(s, NULL) != edge && digits < 10);
	fprintf(out, "%s,", isinf(edge) ? "3e38" : s);
}

static void
write_table(const char *path, const struct tree *trees, int n_trees)
{
	FILE *out = fopen(path, "w");
	if (!out)
		exit(1);
	fprintf(out,
		"/* Made by tests/page_fit.py; do not edit. */\n"
		"#include \"monitor/page_trees.h\"\n\n"
		"/* clang-format off */\n"
		"const float page_tree_edges[%u][%d] = {\n",
		width, BINS - 1);
	for (uint32_t f = 0; f < width; f++) {
		fprintf(out, "\t{ ");
		for (int k = 0; k < BINS - 1; k++)
			write_edge(out, edges[(size_t)f * BINS + (size_t)k]);
		fprintf(out, "},\n");
	}
	fprintf(out, "};\nconst struct page_tree page_trees[%d] = {\n", n_trees);
	for (int i = 0; i < n_trees; i++) {
		fprintf(out, "\t{ {");
		for (int k = 0; k < SPLITS; k++)
			fprintf(out, "%s%d", k ? "," : "", trees[i].figure[k]);
		fprintf(out, "},\n\t  {");
		for (int k = 0; k < SPLITS; k++)
			fprintf(out, "%s%d", k ? "," : "", trees[i].bin[k]);
		fprintf(out, "},\n\t  {");
		for (int k = 0; k < LEAVES; k++)
			fprintf(out, "%s%d", k ? "," : "", (int)lrintf(trees[i].leaf[k] * UNIT));
		fprintf(out, "} },\n");
	}
	fprintf(out, "};\nconst unsigned page_n_trees = %d;\n", n_trees);
	fclose(out);
}

int
main(int argc, char **argv)
{
	if (argc < 4)
		return 2;
	int n_trees = argc > 4 ? atoi(argv[4]) : 300;
	double rate = argc > 5 ? atof(argv[5]) : 0.06;
	FILE *in = fopen(argv[1], "rb");
	if (!in || fread(&n, 4, 1, in) != 1 || fread(&width, 4, 1, in) != 1)
		return 1;
	x = malloc((size_t)n * width * sizeof(*x));
	y = malloc(n * sizeof(*y));
	w = malloc(n * sizeof(*w));
	fold = malloc(n * sizeof(*fold));
	if (fread(x, sizeof(*x), (size_t)n * width, in) != (size_t)n * width ||
		fread(y, sizeof(*y), n, in) != n || fread(w, sizeof(*w), n, in) != n ||
		fread(fold, sizeof(*fold), n, in) != n)
		return 1;
	fclose(in);
	make_bins();
	struct tree *trees = calloc((size_t)n_trees, sizeof(*trees));
	float *score = malloc(n * sizeof(*score)), *unseen = malloc(n * sizeof(*unseen));
	for (int f = 0; f < FOLDS; f++) {
		fit(trees, n_trees, rate, f, score);
		for (uint32_t i = 0; i < n; i++) {
			if (fold[i] == f)
				unseen[i] = score[i];
		}
	}
	FILE *out = fopen(argv[3], "wb");
	if (!out)
		return 1;
	fwrite(unseen, sizeof(*unseen), n, out);
	fit(trees, n_trees, rate, -1, score);
	fwrite(score, sizeof(*score), n, out);
	fclose(out);
	write_table(argv[2], trees, n_trees);
	return 0;
}
