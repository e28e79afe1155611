/* How fast the store takes in a first poll: 80,000 articles of about a kilobyte, two ids each,
 *found new, added, sighted and made searchable, in batches; then the same offered again. In CPU
 *seconds of this process.
 *
 *	make build/tests/store_bench.o build/libpresswatch.a, link the two, run it with [ARTICLES
 *[BATCH [VOCABULARY]]]
 *
 * Words are those of rules/, so what folding costs is in it. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/clock.h"
#include "db/store.h"
#include "rules/words.h"

#define CHECK(call)                                                   \
	do {                                                          \
		if (call) {                                           \
			fprintf(stderr, "%s: %s\n", #call, err.text); \
			exit(1);                                      \
		}                                                     \
	} while (0)

enum { TEXTS = 5000 }; /* made once: then they come again */

static struct err err;
static const struct store_words words = { words_index };

static double
cpu(void)
{
	struct rusage u;
	getrusage(RUSAGE_SELF, &u);
	return (double)(u.ru_utime.tv_sec + u.ru_stime.tv_sec) +
	       (double)(u.ru_utime.tv_usec + u.ru_stime.tv_usec) / 1e6;
}

/* Words of a made-up language: with a small vocabulary as in synthetic feeds, with a large one as
 * in all the press. */
static void
write_words(struct buf *b, unsigned *seed, int n, unsigned vocabulary)
{
	for (int i = 0; i < n; i++) {
		unsigned r = (unsigned)rand_r(seed), s = (unsigned)rand_r(seed);
		unsigned word = (unsigned)((uint64_t)(r % vocabulary) * (s % vocabulary) /
					   vocabulary); /* some more often */
		buf_printf(b, "%s%c%c%c%x", i ? " " : "", 'a' + word % 26, 'a' + word / 26 % 26,
			'a' + word / 676 % 26, word);
	}
}

struct bench {
	struct store *store;
	struct outlet outlets[2000];
	int n;
	unsigned vocabulary;
};

static void
offer(struct bench *b, int i, const struct buf *title, const struct buf *text)
{
	char link[160], guid[64];
	int64_t outlet = b->outlets[i / 40 % 2000].id, now = clock_wall(), found;
	int n_link = snprintf(link, sizeof(link),
		"www%d.example.org/2026/01/28/une-longue-adresse-d-article-comme-il-y-en-a-%d",
		i / 40, i);
	int n_guid = snprintf(guid, sizeof(guid), "guid %lld /?p=%d", (long long)outlet, i);
	struct article_id ids[] = { { ID_LINK, { link, (size_t)n_link } },
		{ ID_GUID, { guid, (size_t)n_guid } } };
	CHECK(store_find_article(b->store, ids, 2, &found, &err));
	char url[200];
	int n_url = snprintf(url, sizeof(url), "https://%s", link);
	struct sighting seen = { .outlet = outlet, .at = now, .url = { url, (size_t)n_url } };
	if (found) {
		struct seen again;
		CHECK(store_see_article(b->store, found, ids, 2, &seen, &again, &err));
		return;
	}
	struct article a = { .state = ARTICLE_COMPLETE,
		.key = ids[0].value,
		.url = seen.url,
		.title = buf_view(title),
		.text = buf_view(text),
		.language = S("fr"),
		.first_seen_at = now,
		.published = { S("Wed, 28 Jan 2026 06:12:00 GMT"), now, DATE_TIME } };
	CHECK(store_add_article(b->store, &a, ids, 2, &seen, &err));
}

static void
poll_once(struct bench *b, const char *what, int batch)
{
	unsigned seed = 1;
	static struct buf titles[TEXTS], texts[TEXTS];
	for (int i = 0; i < TEXTS; i++) {
		buf_reset(&titles[i]);
		buf_reset(&texts[i]);
		write_words(&titles[i], &seed, 9, b->vocabulary);
		write_words(&texts[i], &seed, 150, b->vocabulary);
	}
	double before = cpu();
	for (int i = 0; i < b->n; i++) {
		if (i % batch == 0)
			CHECK(store_begin(b->store, &err));
		offer(b, i, &titles[i % TEXTS], &texts[i % TEXTS]);
		if (i % batch == batch - 1 || i == b->n - 1)
			CHECK(store_commit(b->store, &err));
	}
	printf("%-24s %6.2f CPU s", what, cpu() - before);
	before = cpu();
	for (int i = 0; i < 20; i++)
		store_idle(b->store);
	printf(" and %.2f when idle\n", cpu() - before);
}

int
main(int argc, char **argv)
{
	static struct bench b;
	char folder[] = "/tmp/presswatch-bench-XXXXXX", path[64], name[2000][16];
	int batch = argc > 2 ? atoi(argv[2]) : 4000;
	b.vocabulary = argc > 3 ? (unsigned)atoi(argv[3]) : 200;
	b.n = argc > 1 ? atoi(argv[1]) : 80000;
	if (!mkdtemp(folder))
		return 1;
	snprintf(path, sizeof(path), "%s/bench.db", folder);
	CHECK(store_open(path, STORE_ENGINE, &words, &b.store, &err));
	for (int i = 0; i < 2000; i++) {
		int n = snprintf(name[i], sizeof(name[i]), "outlet%d", i);
		b.outlets[i].name = b.outlets[i].url = (struct str){ name[i], (size_t)n };
	}
	CHECK(store_begin(b.store, &err));
	CHECK(store_sync_outlets(b.store, b.outlets, 2000, clock_wall(), &err));
	CHECK(store_commit(b.store, &err));
	poll_once(&b, "first poll", batch);
	poll_once(&b, "the same offered again", batch);
	store_close(b.store);
	struct rusage u;
	getrusage(RUSAGE_SELF, &u);
	printf("%d articles, %d a batch, at most %ld MB\n", b.n, batch, u.ru_maxrss / 1024);
	char command[128];
	snprintf(command, sizeof(command), "du -k %s/bench.db; rm -r %s", folder, folder);
	return system(command) != 0;
}
