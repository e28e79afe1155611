/* How fast texts are tagged and their languages told, in megabytes of text a CPU second, beside two
 * passes over the same bytes: memchr for a byte that is not there (what reading costs), and the
 * tokeniser with its folding (what finding words costs).
 *
 *	build/tests/region_bench FILE [PASS]	-- lines LANGUAGE<tab>TEXT; tests/bench_regions.sh
 *makes one
 *
 * A text counts with all its bytes, for the language too, although only its beginning is looked at.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/mem.h"
#include "rules/language.h"
#include "rules/region.h"
#include "rules/words.h"

enum { TEXTS_MOST = 100000, HEADLINE = 90 /* bytes */ };
static const double seconds_each = 1;

struct bench {
	struct region_text texts[TEXTS_MOST];
	size_t n, bytes;
	struct gazetteer *gazetteer;
	struct arena *arena;
	const char *only; /* this pass; NULL: all */
	size_t sum;       /* of what the passes find: so that they are not left out */
};

static double
cpu_seconds(void)
{
	struct timespec t;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void
pass_memchr(struct bench *b, const struct region_text *t)
{
	b->sum += memchr(t->text.s, 0, t->text.n) != NULL;
}

static void
pass_words(struct bench *b, const struct region_text *t)
{
	struct words w;
	struct word word;
	for (words_init(&w, t->text); words_next(&w, &word);)
		b->sum += word.n;
}

static void
pass_tag(struct bench *b, const struct region_text *t)
{
	struct mention *mentions;
	size_t n;
	region_tag(b->gazetteer, t, b->arena, &mentions, &n);
	b->sum += n;
	arena_reset(b->arena);
}

static void
pass_language(struct bench *b, const struct region_text *t)
{
	b->sum += language_of(t->text, STR_NONE, NULL).n;
}

static void
measure(struct bench *b, const char *name, void (*pass)(struct bench *, const struct region_text *))
{
	double start = cpu_seconds(), used;
	size_t rounds = 0;
	if (b->only && strcmp(b->only, name) != 0)
		return;
	do {
		for (size_t i = 0; i < b->n; i++)
			pass(b, &b->texts[i]);
		rounds++;
		used = cpu_seconds() - start;
	} while (used < seconds_each);
	printf("  %-34s %8.1f MB/s %10.0f texts/s\n", name,
		(double)b->bytes * (double)rounds / used / 1e6,
		(double)b->n * (double)rounds / used);
}

static bool
read_texts(struct bench *b, const char *path)
{
	FILE *f = fopen(path, "r");
	char *line = NULL;
	size_t cap = 0;
	ssize_t n;
	if (!f)
		return false;
	while (b->n < TEXTS_MOST && (n = getline(&line, &cap, f)) > 0) {
		char *tab = strchr(line, '\t');
		if (!tab)
			continue;
		struct str all = arena_str(b->arena, (struct str){ line, (size_t)n - 1 });
		size_t at = (size_t)(tab - line);
		b->texts[b->n++] = (struct region_text){ .language = str_sub(all, 0, at),
			.text = str_sub(all, at + 1, all.n) };
		b->bytes += all.n - at - 1;
	}
	free(line);
	fclose(f);
	return b->n > 0;
}

/* The same texts as headlines. */
static void
shorten(struct bench *b)
{
	b->bytes = 0;
	for (size_t i = 0; i < b->n; i++) {
		b->texts[i].text = str_sub(b->texts[i].text, 0, HEADLINE);
		b->bytes += b->texts[i].text.n;
	}
}

static void
measure_all(struct bench *b)
{
	measure(b, "memchr", pass_memchr);
	measure(b, "words, folded", pass_words);
	measure(b, "regions", pass_tag);
	measure(b, "language", pass_language);
}

int
main(int argc, char **argv)
{
	static struct bench bench;
	AUTO(arena) struct arena *kept = arena_new();
	bench.arena = kept;
	bench.only = argc > 2 ? argv[2] : NULL;
	if (argc < 2 || !read_texts(&bench, argv[1])) {
		fprintf(stderr, "usage: region_bench FILE [PASS] (lines LANGUAGE<tab>TEXT)\n");
		return 1;
	}
	AUTO(arena) struct arena *scratch = arena_new();
	bench.arena = scratch;
	AUTO(gazetteer) struct gazetteer *g = gazetteer_new(NULL, 0);
	bench.gazetteer = g;
	printf("%zu texts of %zu bytes on average, in CPU seconds of one core:\n", bench.n,
		bench.bytes / bench.n);
	measure_all(&bench);
	shorten(&bench);
	printf("their first %d bytes:\n", HEADLINE);
	measure_all(&bench);
	return bench.sum == 0;
}
