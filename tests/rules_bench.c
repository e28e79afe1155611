/* How many articles a CPU second the matcher does, on one thread, raw text in and matches out,
 * and the same with their evidence; and two others on the same articles and rules: a query of FTS5
 *for each rule, and Vectorscan on the keywords alone, where it was there when this was built.
 *
 *	build/tests/rules_bench match DIR RULES		-- tests/bench_rules.sh runs all
 *	build/tests/rules_bench compile DIR RULES
 *	build/tests/rules_bench fts DIR RULES
 *	build/tests/rules_bench keywords DIR RULES
 *
 * DIR has articles.jsonl and rules.txt, as tests/rules_workload.py makes them. A process measures
 * one thing, so that its memory is that thing's. */
#include <jansson.h>
#include <malloc.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#ifdef HAVE_LIBHS
#include <hs.h>
#endif

#include "base/mem.h"
#include "rules/match.h"

enum { PASSES = 3, FTS_ARTICLES = 20 };
static const double pass_seconds = 2; /* at most */

struct bench {
	struct arena *arena, *scratch;
	struct match_input *articles;
	size_t n_articles, cap_articles, bytes;
	const struct rule **rules;
	size_t n_rules;
	struct str *texts; /* of the rules */
	struct gazetteer *gazetteer;
	struct matcher *matcher;
	size_t matches;
};

static double
cpu_seconds(void)
{
	struct timespec t;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Bytes that are in use on the heap, arenas too. */
static double
heap_megabytes(void)
{
	struct mallinfo2 m = mallinfo2();
	return (double)(m.uordblks + m.hblkhd) / 1e6;
}

static double
peak_megabytes(void)
{
	struct rusage u;
	getrusage(RUSAGE_SELF, &u);
	return (double)u.ru_maxrss * 1024 / 1e6;
}

/* ---- The workload -------------------------------------------------------------------------- */

static FILE *
open_in(const char *dir, const char *name)
{
	char path[4096];
	snprintf(path, sizeof(path), "%s/%s", dir, name);
	FILE *f = fopen(path, "r");
	if (!f)
		perror(path);
	return f;
}

static struct str
text_of(struct bench *b, json_t *object, const char *name)
{
	const char *s = json_string_value(json_object_get(object, name));
	return s ? arena_str(b->arena, str_from(s)) : STR_NONE;
}

static void
add_article(struct bench *b, json_t *object)
{
	struct match_outlet *outlet = arena_zero(b->arena, sizeof(*outlet));
	*outlet = (struct match_outlet){ .name = text_of(b, object, "outlet"),
		.country = text_of(b, object, "country"),
		.is_via = true };
	MEM_GROW(b->articles, b->n_articles, b->cap_articles);
	struct match_input *input = &b->articles[b->n_articles++];
	*input = (struct match_input){
		.language = text_of(b, object, "language"), .outlets = outlet, .n_outlets = 1
	};
	input->fields[FIELD_TITLE] = text_of(b, object, "title");
	input->fields[FIELD_TEXT] = text_of(b, object, "text");
	b->bytes += input->fields[FIELD_TITLE].n + input->fields[FIELD_TEXT].n;
}

static bool
read_articles(struct bench *b, const char *dir)
{
	AUTO(file) FILE *f = open_in(dir, "articles.jsonl");
	AUTO(free) char *line = NULL;
	size_t cap = 0;
	while (f && getline(&line, &cap, f) > 0) {
		json_t *object = json_loads(line, 0, NULL);
		if (json_is_object(object))
			add_article(b, object);
		json_decref(object);
	}
	return b->n_articles > 0;
}

static bool
read_rules(struct bench *b, const char *dir, size_t most)
{
	AUTO(file) FILE *f = open_in(dir, "rules.txt");
	AUTO(free) char *line = NULL;
	size_t cap = 0;
	ssize_t n;
	b->texts = mem_alloc((most + 1) * sizeof(*b->texts));
	while (f && b->n_rules < most && (n = getline(&line, &cap, f)) > 0) {
		struct str text = str_trim((struct str){ line, (size_t)n });
		ptrdiff_t tab = str_find_byte(text, '\t');
		if (tab > 0)
			b->texts[b->n_rules++] =
				arena_str(b->arena, str_sub(text, (size_t)tab + 1, text.n));
	}
	if (b->n_rules < most)
		fprintf(stderr, "rules_bench: %s/rules.txt has only %zu rules\n", dir, b->n_rules);
	return b->n_rules == most;
}

/* ---- The matcher --------------------------------------------------------------------------- */

static bool
compile(struct bench *b)
{
	struct rule_world world = { .gazetteer = b->gazetteer };
	b->rules = mem_alloc((b->n_rules + 1) * sizeof(struct rule *));
	for (size_t i = 0; i < b->n_rules; i++) {
		struct rule_source *source = arena_zero(b->arena, sizeof(*source));
		struct rule_problems problems = { 0 };
		struct rule *rule;
		source->name = arena_printf(b->arena, "%zu", i);
		source->match = b->texts[i];
		if (rule_compile(source, &world, b->arena, &rule, &problems)) {
			fprintf(stderr, "rules_bench: refused: %.*s\n", STR_ARG(b->texts[i]));
			return false;
		}
		b->rules[i] = rule;
	}
	return true;
}

/* Which rules match, alone or with their evidence. */
static size_t
run_one(struct bench *b, const struct match_input *article, bool with_evidence)
{
	const struct rule *const *rules;
	struct rule_hit *hits;
	size_t n;
	if (with_evidence)
		matcher_run(b->matcher, article, b->scratch, &hits, &n);
	else
		matcher_find(b->matcher, article, &rules, &n);
	arena_reset(b->scratch);
	return n;
}

/* All articles once, or as many as fit into the time; articles a second. */
static double
pass(struct bench *b, double seconds, bool with_evidence)
{
	double start = cpu_seconds(), used = 0;
	size_t done = 0;
	b->matches = 0;
	while (done < b->n_articles && (used < seconds || seconds <= 0)) {
		b->matches += run_one(b, &b->articles[done++], with_evidence);
		if (done % 16 == 0)
			used = cpu_seconds() - start;
	}
	used = cpu_seconds() - start;
	b->matches = b->matches * 100 / done;
	return (double)done / used;
}

/* The first articles teach it which words are rare; in the engine that is kept from run to run. */
static double
learn(struct bench *b)
{
	double start = cpu_seconds();
	for (size_t i = 0; i < MATCHER_LEARNS_FROM; i++)
		run_one(b, &b->articles[i % b->n_articles], false);
	return MATCHER_LEARNS_FROM / (cpu_seconds() - start);
}

static bool
bench_match(struct bench *b)
{
	double heap = heap_megabytes(), start = cpu_seconds();
	if (!compile(b))
		return false;
	double parsed = cpu_seconds(), parsed_heap = heap_megabytes();
	b->matcher = matcher_new(b->rules, b->n_rules);
	double built = cpu_seconds(), built_heap = heap_megabytes();
	double best = 0, told = 0;
	double learning = learn(b);
	for (int i = 0; i < PASSES; i++) {
		double rate = pass(b, pass_seconds, false), with = pass(b, pass_seconds, true);
		best = rate > best ? rate : best;
		told = with > told ? with : told;
	}
	printf("%9zu %10.0f %10.0f %10.0f %9.2f %8.2f %7.2f %9.1f %9.1f %9.1f\n", b->n_rules, best,
		told, learning, (double)b->matches / 100, parsed - start, built - parsed,
		parsed_heap - heap, built_heap - parsed_heap, peak_megabytes());
	if (matcher_cut(b->matcher))
		printf("          %zu lists of places were cut\n", matcher_cut(b->matcher));
	matcher_free(b->matcher);
	return true;
}

/* The rules alone, without an article. */
static bool
bench_compile(struct bench *b)
{
	double heap = heap_megabytes(), start = cpu_seconds();
	if (!compile(b))
		return false;
	double parsed = cpu_seconds(), parsed_heap = heap_megabytes();
	b->matcher = matcher_new(b->rules, b->n_rules);
	printf("%9zu rules: parsed in %.2f s, indexed in %.2f s, %.1f and %.1f MB\n", b->n_rules,
		parsed - start, cpu_seconds() - parsed, parsed_heap - heap,
		heap_megabytes() - parsed_heap);
	matcher_free(b->matcher);
	return true;
}

/* ---- The naive way: each article put into an index of its own, and each rule a query ------------
 */

static sqlite3_stmt *
prepare(sqlite3 *db, const char *sql)
{
	sqlite3_stmt *stmt = NULL;
	if (sqlite3_prepare_v2(db, sql, -1, &stmt, NULL))
		fprintf(stderr, "rules_bench: %s: %s\n", sql, sqlite3_errmsg(db));
	return stmt;
}

static void
bind(sqlite3_stmt *stmt, int place, struct str text)
{
	sqlite3_bind_text(stmt, place, text.n ? text.s : "", (int)text.n, SQLITE_STATIC);
}

/* FTS5's own words; what it finds is a superset, which the naive way would still have to judge. */
static bool
bench_fts(struct bench *b)
{
	sqlite3 *db = NULL;
	size_t n_articles = b->n_articles < FTS_ARTICLES ? b->n_articles : FTS_ARTICLES;
	if (!compile(b) || sqlite3_open(":memory:", &db))
		return false;
	sqlite3_exec(db,
		"CREATE VIRTUAL TABLE words USING fts5 (title, lead, text, tokenize = \"unicode61 "
		"remove_diacritics 2\")",
		NULL, NULL, NULL);
	sqlite3_stmt *add = prepare(db, "INSERT INTO words (title, text) VALUES (?, ?)"),
		     *find = prepare(db, "SELECT rowid FROM words WHERE words MATCH ?"),
		     *clear = prepare(db, "DELETE FROM words");
	struct str *queries = mem_alloc((b->n_rules + 1) * sizeof(*queries));
	for (size_t i = 0; i < b->n_rules; i++)
		queries[i] = rule_to_fts(b->rules[i], b->arena);
	double start = cpu_seconds();
	size_t found = 0;
	for (size_t i = 0; i < n_articles && add && find && clear; i++) {
		bind(add, 1, b->articles[i].fields[FIELD_TITLE]);
		bind(add, 2, b->articles[i].fields[FIELD_TEXT]);
		sqlite3_step(add);
		sqlite3_reset(add);
		for (size_t k = 0; k < b->n_rules; k++) {
			bind(find, 1, queries[k]);
			found += queries[k].n && sqlite3_step(find) == SQLITE_ROW;
			sqlite3_reset(find);
		}
		sqlite3_step(clear);
		sqlite3_reset(clear);
	}
	double used = cpu_seconds() - start;
	printf("%9zu %10.1f articles/s, %.2f candidates each: FTS5, a query for each rule\n",
		b->n_rules, (double)n_articles / used, (double)found / (double)n_articles);
	sqlite3_finalize(add);
	sqlite3_finalize(find);
	sqlite3_finalize(clear);
	sqlite3_close(db);
	free(queries);
	return true;
}

/* ---- Vectorscan, the keywords alone -------------------------------------------------------- */

#ifdef HAVE_LIBHS
struct keywords {
	const char **v;
	size_t *lengths;
	unsigned *ids, *flags;
	size_t n, cap;
	unsigned matches;
};

static void
add_keyword(struct bench *b, struct keywords *k, struct str word)
{
	while (str_ends(word, S("*")))
		word.n--;
	if (word.n == 0)
		return;
	k->v[k->n] = arena_str(b->arena, word).s;
	k->lengths[k->n] = word.n;
	k->ids[k->n] = (unsigned)k->n;
	k->flags[k->n++] = HS_FLAG_CASELESS | HS_FLAG_SINGLEMATCH;
}

/* The words and phrases of a rule of the workload's nine shapes. */
static void
add_keywords(struct bench *b, struct keywords *k, struct str rule)
{
	struct str piece;
	for (size_t at = 0; at < rule.n;) {
		char c = rule.s[at];
		size_t end = at + 1;
		if (c == '"') {
			while (end < rule.n && rule.s[end] != '"')
				end++;
			add_keyword(b, k, str_sub(rule, at + 1, end++));
		} else if (!strchr(" ()", c)) {
			while (end < rule.n && !strchr(" ()\"", rule.s[end]))
				end++;
			piece = str_cut(str_sub(rule, at, end), S("title:"));
			if (!str_is(piece, "AND") && !str_is(piece, "OR") &&
				!str_is(piece, "NOT") && !str_starts(piece, S("NEAR/")) &&
				str_find_byte(piece, ':') < 0)
				add_keyword(b, k, piece);
		}
		at = end;
	}
}

static int
count_match(
	unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *context)
{
	(void)id;
	(void)from;
	(void)to;
	(void)flags;
	++*(unsigned *)context;
	return 0;
}

static double
scan_all(struct bench *b, const hs_database_t *db, hs_scratch_t *scratch, unsigned *found)
{
	double start = cpu_seconds();
	size_t done = 0;
	while (done < b->n_articles && cpu_seconds() - start < pass_seconds) {
		const struct match_input *a = &b->articles[done++];
		for (int f = FIELD_TITLE; f <= FIELD_TEXT; f++)
			if (a->fields[f].n)
				hs_scan(db, a->fields[f].s, (unsigned)a->fields[f].n, 0, scratch,
					count_match, found);
	}
	return (double)done / (cpu_seconds() - start);
}

static bool
bench_keywords(struct bench *b)
{
	struct keywords k = { 0 };
	size_t bytes = 0;
	for (size_t i = 0; i < b->n_rules; i++)
		bytes += b->texts[i].n;
	k.v = mem_alloc(bytes * sizeof(char *));
	k.lengths = mem_alloc(bytes * sizeof(*k.lengths));
	k.ids = mem_alloc(bytes * sizeof(*k.ids));
	k.flags = mem_alloc(bytes * sizeof(*k.flags));
	for (size_t i = 0; i < b->n_rules; i++)
		add_keywords(b, &k, b->texts[i]);
	hs_database_t *db = NULL;
	hs_scratch_t *scratch = NULL;
	hs_compile_error_t *why = NULL;
	double start = cpu_seconds();
	if (hs_compile_lit_multi(k.v, k.flags, k.ids, k.lengths, (unsigned)k.n, HS_MODE_BLOCK, NULL,
		    &db, &why) ||
		hs_alloc_scratch(db, &scratch)) {
		fprintf(stderr, "rules_bench: Vectorscan: %s\n", why ? why->message : "no scratch");
		return false;
	}
	double built = cpu_seconds() - start, best = 0;
	unsigned found = 0;
	for (int i = 0; i < PASSES; i++) {
		double rate = scan_all(b, db, scratch, &found);
		best = rate > best ? rate : best;
	}
	printf("%9zu %10.0f articles/s, %zu keywords built in %.2f s, peak %.1f MB: Vectorscan, "
	       "keywords alone\n",
		b->n_rules, best, k.n, built, peak_megabytes());
	hs_free_scratch(scratch);
	hs_free_database(db);
	free(k.v);
	free(k.lengths);
	free(k.ids);
	free(k.flags);
	return found > 0;
}
#else
static bool
bench_keywords(struct bench *b)
{
	(void)b;
	printf("          skip Vectorscan: libhs was not there at make time "
	       "(libvectorscan-dev)\n");
	return true;
}
#endif

int
main(int argc, char **argv)
{
	static const struct {
		const char *name;
		bool (*run)(struct bench *);
	} passes[] = { { "match", bench_match }, { "compile", bench_compile }, { "fts", bench_fts },
		{ "keywords", bench_keywords } };
	AUTO(arena) struct arena *kept = arena_new(), *scratch = arena_new();
	AUTO(gazetteer) struct gazetteer *gazetteer = gazetteer_new(NULL, 0);
	struct bench b = { .arena = kept, .scratch = scratch, .gazetteer = gazetteer };
	bool fine = false;
	if (argc != 4) {
		fprintf(stderr, "usage: rules_bench match|compile|fts|keywords DIR RULES\n");
		return 2;
	}
	if (!read_articles(&b, argv[2]) || !read_rules(&b, argv[2], strtoul(argv[3], NULL, 10)))
		return 1;
	for (size_t i = 0; i < sizeof(passes) / sizeof(passes[0]); i++)
		if (strcmp(argv[1], passes[i].name) == 0)
			fine = passes[i].run(&b);
	free(b.articles);
	free(b.texts);
	free(b.rules);
	return fine ? 0 : 1;
}
