/* presswatch test RULE: what a rule would have found in the archive. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/clock.h"
#include "monitor/intake.h"
#include "monitor/rule_operand.h"

enum { NEWEST = 10, EXCERPT = 200, PROGRESS_EVERY = 500 };

struct tally { /* of an outlet, or of a day */
	struct str name;
	int64_t n;
};

struct tallies {
	struct tally *v;
	size_t n, cap;
};

struct found {
	int64_t id, first_seen_at;
	struct str title, url, outlet, excerpt;
};

struct testing {
	struct config *config;
	struct matcher *matcher;
	struct arena *arena, *scratch; /* the answer's; one article's */
	bool progress;
	int64_t articles, hits;
	struct tallies outlets, days;
	struct found newest[NEWEST];
	size_t n_newest;
};

static void
count(struct testing *t, struct tallies *tallies, struct str name)
{
	for (size_t i = 0; i < tallies->n; i++)
		if (str_eq(tallies->v[i].name, name)) {
			tallies->v[i].n++;
			return;
		}
	ARENA_GROW(t->arena, tallies->v, tallies->n, tallies->cap);
	tallies->v[tallies->n++] = (struct tally){ arena_str(t->arena, name), 1 };
}

static void
count_day(struct testing *t, int64_t at)
{
	struct civil c = zone_civil(t->config->zone, at);
	char day[48];
	int n = snprintf(day, sizeof(day), "%04d-%02d-%02d", c.year, c.month, c.day);
	count(t, &t->days, (struct str){ day, (size_t)n });
}

/* The sentence with its words marked: "une [attaque] a visé". */
static struct str
excerpt_of(struct testing *t, const struct match_input *input, const struct rule_hit *hit)
{
	struct excerpt x = match_excerpt(input->fields, hit->evidence, hit->n_evidence, EXCERPT);
	struct str field = input->fields[x.field];
	AUTO(buf) struct buf b = { 0 };
	size_t at = x.at, end = (size_t)x.at + x.len;
	buf_cstr(&b, x.cut_before ? "… " : "");
	for (size_t i = 0; i < hit->n_evidence && x.field != FIELD_TITLE; i++) {
		const struct evidence *e = &hit->evidence[i];
		if (e->field != x.field || e->at < at || (size_t)e->at + e->len > end ||
			e->len == 0)
			continue;
		buf_str(&b, str_sub(field, at, e->at));
		buf_printf(&b, "[%.*s]", STR_ARG(str_sub(field, e->at, e->at + e->len)));
		at = e->at + e->len;
	}
	if (x.field != FIELD_TITLE)
		buf_str(&b, str_sub(field, at, end));
	buf_cstr(&b, x.cut_after ? " …" : "");
	return arena_str(t->arena, buf_view(&b));
}

static void
keep(struct testing *t, const struct article *article, const struct sighting *sightings, size_t n,
	const struct match_input *input, const struct rule_hit *hit)
{
	t->newest[t->n_newest++] = (struct found){
		.id = article->id,
		.first_seen_at = article->first_seen_at,
		.title = arena_str(t->arena, article->title),
		.url = arena_str(t->arena, article->url),
		.outlet = n ? arena_str(t->arena, sightings[0].name) : STR_NONE,
		.excerpt = excerpt_of(t, input, hit),
	};
}

static void
show_progress(const struct testing *t)
{
	fprintf(stderr, "\r%lld articles, %lld hits", (long long)t->articles, (long long)t->hits);
	fflush(stderr);
}

static bool
test_article(
	void *context, const struct article *article, const struct sighting *sightings, size_t n)
{
	struct testing *t = context;
	struct match_input input;
	struct rule_hit *hits;
	size_t n_hits;
	arena_reset(t->scratch);
	match_input_of(t->config, article, sightings, n, t->scratch, &input);
	matcher_run(t->matcher, &input, t->scratch, &hits, &n_hits);
	if (++t->articles % PROGRESS_EVERY == 0 && t->progress)
		show_progress(t);
	if (n_hits == 0)
		return true;
	t->hits++;
	count(t, &t->outlets, n ? sightings[0].name : S("-"));
	count_day(t, article->first_seen_at);
	if (t->n_newest < NEWEST)
		keep(t, article, sightings, n, &input, &hits[0]);
	return true;
}

static int
most_first(const void *a, const void *b)
{
	const struct tally *x = a, *y = b;
	if (x->n != y->n)
		return x->n > y->n ? -1 : 1;
	return str_cmp(x->name, y->name);
}

static void
print_tallies(const char *what, const struct tallies *tallies)
{
	AUTO(table) struct table *table = table_new((const char *[]){ what, "hits", NULL });
	for (size_t i = 0; i < tallies->n; i++) {
		table_text(table, tallies->v[i].name);
		table_number(table, tallies->v[i].n);
	}
	table_print(table, TABLE_TEXT, stdout);
	puts("");
}

static void
print_text(struct testing *t, const char *rule, int64_t since_at)
{
	struct civil c = zone_civil(t->config->zone, since_at);
	printf("%s: %lld %s since %04d-%02d-%02d\n\n", rule, (long long)t->hits,
		t->hits == 1 ? "article" : "articles", c.year, c.month, c.day);
	if (t->hits == 0)
		return;
	qsort(t->outlets.v, t->outlets.n, sizeof(*t->outlets.v), most_first);
	print_tallies("outlet", &t->outlets);
	print_tallies("day", &t->days);
	for (size_t i = 0; i < t->n_newest; i++) {
		const struct found *f = &t->newest[i];
		c = zone_civil(t->config->zone, f->first_seen_at);
		printf("%04d-%02d-%02d %02d:%02d  %.*s  (%.*s, %lld)\n", c.year, c.month, c.day,
			c.hour, c.minute, STR_ARG(f->title), STR_ARG(f->outlet), (long long)f->id);
		if (f->excerpt.n)
			printf("    %.*s\n", STR_ARG(f->excerpt));
		if (f->url.n)
			printf("    %.*s\n", STR_ARG(f->url));
	}
}

static void
print_rows(const struct testing *t, enum table_form form, int64_t now)
{
	AUTO(table)
	struct table *table = table_new(
		(const char *[]){ "article", "seen", "outlet", "title", "excerpt", "url", NULL });
	for (size_t i = 0; i < t->n_newest; i++) {
		const struct found *f = &t->newest[i];
		table_number(table, f->id);
		table_time(table, f->first_seen_at, now);
		table_text(table, f->outlet);
		table_text(table, f->title);
		table_text(table, f->excerpt);
		table_text(table, f->url);
	}
	table_print(table, form, stdout);
}

static enum status
test_rule(struct testing *t, struct store *store, const struct rule *rule, int64_t since_at,
	struct err *err)
{
	struct search search = { .since_at = since_at, .newest_first = true };
	struct err ignored;
	/* What the index cannot say finds everything, and the rule itself decides. */
	if (rule_to_fts(rule, t->arena, &search.fts, &ignored))
		search.fts = STR_NONE;
	t->matcher = matcher_new(&rule, 1);
	enum status status = outlets_take_ids(t->config, store, t->arena, err);
	if (status == STATUS_OK)
		status = store_search(store, &search, t, test_article, err);
	matcher_free(t->matcher);
	if (t->progress)
		fputs("\r\033[K", stderr);
	return status;
}

static int
run_test(struct command_line *line)
{
	int64_t since_us = 90 * CLOCK_DAY;
	enum table_form form = TABLE_TEXT;
	const struct option options[] = {
		{ "since", OPTION_DURATION, &since_us, "90d", "how far back (90d)" },
		OPTION_TABLE(&form),
		{ 0 },
	};
	struct err err = { 0 };
	if (!command_options(line, options, 1, 1))
		return EXIT_USAGE;
	AUTO(config) struct config *config = command_config(line);
	const struct rule *rule = config ? rule_operand(line, config, line->argv[0]) : NULL;
	AUTO(store) struct store *store = NULL;
	if (!rule || !command_store(line, config, STORE_READ, &store))
		return EXIT_FAILED;
	AUTO(arena) struct arena *arena = arena_new(), *scratch = arena_new();
	struct testing t = { .config = config,
		.arena = arena,
		.scratch = scratch,
		.progress = isatty(STDERR_FILENO) };
	int64_t now = clock_wall(), since_at = since_us >= now ? 1 : now - since_us;
	if (test_rule(&t, store, rule, since_at, &err))
		return command_fail(line, &err);
	if (form == TABLE_TEXT)
		print_text(&t, line->argv[0], since_at);
	else
		print_rows(&t, form, now);
	return EXIT_FINE;
}

const struct command cmd_test = {
	.name = "test",
	.arguments = "RULE",
	.summary = "what a rule would have found in the archive",
	.help = "Runs a rule of the configuration, live or not, over the archive: hits by outlet "
		"and by day, and the newest\n"
		"ten with the sentence that made them match. With --json or --csv only these.",
	.run = run_test,
};
