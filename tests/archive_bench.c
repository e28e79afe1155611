/* An archive to measure `test` and `search` on: N articles of some 4 kB, made of the paragraphs of
 * those in FILE (lines of JSON, as tests/rules_workload.py writes them), first seen over the last
 * 80 days in 40 outlets, with their places, searchable.
 *
 *	build/tests/archive_bench DATABASE FILE N	-- tests/bench_archive.sh uses it */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/clock.h"
#include "base/mem.h"
#include "db/store.h"
#include "rules/region.h"
#include "rules/words.h"

enum { LANGUAGES = 4, OUTLETS = 40, BATCH = 2000, DAYS = 80, LEAD = 600, TEXT = 3400 };

#define CHECK(call)                                                   \
	do {                                                          \
		if (call) {                                           \
			fprintf(stderr, "%s: %s\n", #call, err.text); \
			exit(1);                                      \
		}                                                     \
	} while (0)

static struct err err;

struct texts { /* of one language */
	struct str *titles, *paragraphs;
	size_t n_titles, cap_titles, n_paragraphs, cap_paragraphs;
};

struct made {
	struct arena *arena, *scratch;
	struct texts texts[LANGUAGES];
	struct gazetteer *gazetteer;
	struct store *store;
	struct outlet outlets[OUTLETS];
	unsigned seed;
};

static const char *const languages[LANGUAGES] = { "fr", "en", "es", "ar" };

static void
add_texts(struct made *m, const json_t *object)
{
	const char *language = json_string_value(json_object_get(object, "language")),
		   *title = json_string_value(json_object_get(object, "title")),
		   *text = json_string_value(json_object_get(object, "text"));
	for (int i = 0; i < LANGUAGES && language && title && text; i++) {
		struct texts *t = &m->texts[i];
		struct str rest = arena_str(m->arena, str_from(text)), paragraph;
		if (!str_is(str_from(language), languages[i]))
			continue;
		MEM_GROW(t->titles, t->n_titles, t->cap_titles);
		t->titles[t->n_titles++] = arena_str(m->arena, str_from(title));
		while (str_next(&rest, '\n', &paragraph)) {
			MEM_GROW(t->paragraphs, t->n_paragraphs, t->cap_paragraphs);
			t->paragraphs[t->n_paragraphs++] = paragraph;
		}
	}
}

static void
read_texts(struct made *m, const char *path)
{
	AUTO(file) FILE *f = fopen(path, "r");
	AUTO(free) char *line = NULL;
	size_t cap = 0;
	while (f && getline(&line, &cap, f) > 0) {
		json_t *object = json_loads(line, 0, NULL);
		add_texts(m, object);
		json_decref(object);
	}
	for (int i = 0; i < LANGUAGES; i++)
		if (!m->texts[i].n_paragraphs) {
			fprintf(stderr, "archive_bench: %s: no texts in %s\n", path, languages[i]);
			exit(1);
		}
}

static size_t
draw(struct made *m, size_t n)
{
	return (size_t)rand_r(&m->seed) % n;
}

/* As the outlets of the rules' workload are shared out: 45, 20, 10 and 25 in a hundred. */
static int
draw_language(struct made *m)
{
	size_t x = draw(m, 100);
	return x < 45 ? 0 : x < 65 ? 1 : x < 75 ? 2 : 3;
}

static void
add_article(struct made *m, int i, int n, int64_t now)
{
	int language = draw_language(m);
	const struct texts *t = &m->texts[language];
	AUTO(buf) struct buf text = { 0 };
	size_t wanted = 1000 + draw(m, 2 * (TEXT - 1000));
	struct str lead = t->paragraphs[draw(m, t->n_paragraphs)];
	while (text.n < wanted) {
		buf_cstr(&text, text.n ? "\n\n" : "");
		buf_str(&text, t->paragraphs[draw(m, t->n_paragraphs)]);
	}
	size_t cut = lead.n < LEAD ? lead.n : LEAD;
	while (cut < lead.n && cut && lead.s[cut] != ' ')
		cut--;
	struct str url = arena_printf(m->scratch, "https://outlet.example.org/2026/%d", i);
	struct article a = { .state = ARTICLE_COMPLETE,
		.key = url,
		.url = url,
		.title = t->titles[draw(m, t->n_titles)],
		.lead = str_sub(lead, 0, cut),
		.text = buf_view(&text),
		.language = str_from(languages[language]),
		.first_seen_at = now - (int64_t)(n - i) * (DAYS * CLOCK_DAY / n) };
	struct region_text places = { a.title, a.lead, a.text, a.language, STR_NONE };
	region_tag(m->gazetteer, &places, m->scratch, &a.mentions, &a.n_mentions);
	a.published = (struct date){ S("given"), a.first_seen_at, DATE_TIME };
	struct article_id id = { ID_LINK, url };
	struct sighting seen = {
		.outlet = m->outlets[i % OUTLETS].id, .at = a.first_seen_at, .url = url
	};
	CHECK(store_add_article(m->store, &a, &id, 1, &seen, &err));
	arena_reset(m->scratch);
}

static void
make(struct made *m, int n)
{
	int64_t now = clock_wall();
	CHECK(store_begin(m->store, &err));
	for (int i = 0; i < OUTLETS; i++)
		m->outlets[i] = (struct outlet){ .name = arena_printf(m->arena, "outlet%02d", i),
			.url = arena_printf(m->arena, "http://127.0.0.1:9/%02d.xml", i) };
	CHECK(store_sync_outlets(m->store, m->outlets, OUTLETS, now, &err));
	CHECK(store_commit(m->store, &err));
	for (int i = 0; i < n; i++) {
		if (i % BATCH == 0)
			CHECK(store_begin(m->store, &err));
		add_article(m, i, n, now);
		if (i % BATCH == BATCH - 1 || i == n - 1)
			CHECK(store_commit(m->store, &err));
		if (i % BATCH == BATCH - 1)
			store_idle(m->store);
	}
	for (int i = 0; i < 50; i++)
		store_idle(m->store);
}

int
main(int argc, char **argv)
{
	static const struct store_words words = { words_index };
	AUTO(arena) struct arena *kept = arena_new(), *scratch = arena_new();
	AUTO(gazetteer) struct gazetteer *gazetteer = gazetteer_new(NULL, 0);
	AUTO(store) struct store *store = NULL;
	struct made m = { .arena = kept, .scratch = scratch, .gazetteer = gazetteer, .seed = 1 };
	int n = argc == 4 ? atoi(argv[3]) : 0;
	if (n < 1) {
		fprintf(stderr, "usage: archive_bench DATABASE FILE N\n");
		return 2;
	}
	read_texts(&m, argv[2]);
	CHECK(store_open(argv[1], STORE_ENGINE, &words, &store, &err));
	m.store = store;
	make(&m, n);
	for (int i = 0; i < LANGUAGES; i++) {
		free(m.texts[i].titles);
		free(m.texts[i].paragraphs);
	}
	return 0;
}
