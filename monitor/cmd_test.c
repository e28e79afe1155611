/* presswatch test RULE: what a rule would have found in the archive. */
#include <stdio.h>
#include <stdlib.h>

#include "base/clock.h"
#include "base/hash.h"
#include "monitor/archive.h"
#include "monitor/near_words.h"
#include "monitor/rule_diff.h"
#include "monitor/rule_operand.h"

enum { NEWEST = 10, BAR = 40, OUTLETS_SHOWN = 20, DAYS_SHOWN = 100 };
#define DIFF_HELP "what it would gain and lose beside the version that runs"

struct tally { /* of an outlet, or of a day */
	struct str name;
	int64_t n;
};

struct tallies { /* found by name: thousands of outlets, a hundred thousand hits */
	struct tally *v;
	size_t n, cap;
	uint32_t *slots; /* 1 + which of v, by hash; n_slots is a power of two */
	size_t n_slots;
};

struct testing {
	struct config *config;
	struct arena *arena;
	struct tallies outlets, days;
	struct archive_row newest[NEWEST];
	int64_t seen_at[NEWEST];
	size_t n_newest;
};

/* The slot of that name, or the empty one where it belongs. */
static uint32_t *
slot_of(const struct tallies *tallies, struct str name)
{
	size_t i = hash_keyed(name);
	for (;; i++) {
		uint32_t *slot = &tallies->slots[i & (tallies->n_slots - 1)];
		if (*slot == 0 || str_eq(tallies->v[*slot - 1].name, name))
			return slot;
	}
}

static void
more_slots(struct testing *t, struct tallies *tallies)
{
	tallies->n_slots = tallies->n_slots ? 2 * tallies->n_slots : 64;
	tallies->slots = arena_array(t->arena, tallies->n_slots, sizeof(*tallies->slots));
	for (size_t i = 0; i < tallies->n; i++)
		*slot_of(tallies, tallies->v[i].name) = (uint32_t)i + 1;
}

static void
count(struct testing *t, struct tallies *tallies, struct str name)
{
	if (2 * tallies->n >= tallies->n_slots)
		more_slots(t, tallies);
	uint32_t *slot = slot_of(tallies, name);
	if (*slot == 0) {
		ARENA_GROW(t->arena, tallies->v, tallies->n, tallies->cap);
		tallies->v[tallies->n++] = (struct tally){ arena_str(t->arena, name), 0 };
		*slot = (uint32_t)tallies->n;
	}
	tallies->v[*slot - 1].n++;
}

static void
count_day(struct testing *t, int64_t at)
{
	struct civil c = zone_civil(t->config->zone, at);
	char day[48];
	int n = snprintf(day, sizeof(day), "%04d-%02d-%02d", c.year, c.month, c.day);
	count(t, &t->days, (struct str){ day, (size_t)n });
}

static bool
note(void *context, const struct archive_hit *hit)
{
	struct testing *t = context;
	count(t, &t->outlets, hit->n_sightings ? hit->sightings[0].name : S("-"));
	count_day(t, hit->article->first_seen_at);
	if (t->n_newest < NEWEST) {
		t->seen_at[t->n_newest] = hit->article->first_seen_at;
		t->newest[t->n_newest++] = archive_row_of(hit, t->arena);
	}
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

static int64_t
largest(const struct tallies *tallies)
{
	int64_t most = 1;
	for (size_t i = 0; i < tallies->n; i++)
		if (tallies->v[i].n > most)
			most = tallies->v[i].n;
	return most;
}

/* A day or an outlet a line, with a bar as long as its share of the largest. */
static void
print_tallies(const char *what, const struct tallies *tallies, size_t most_lines)
{
	AUTO(table) struct table *table = table_new((const char *[]){ what, "hits", "", NULL });
	int64_t most = largest(tallies);
	for (size_t i = 0; i < tallies->n && i < most_lines; i++) {
		AUTO(buf) struct buf bar = { 0 };
		int64_t length = (tallies->v[i].n * BAR + most - 1) / most;
		while (length-- > 0)
			buf_byte(&bar, '#');
		table_text(table, tallies->v[i].name);
		table_number(table, tallies->v[i].n);
		table_text(table, buf_view(&bar));
	}
	table_print(table, TABLE_TEXT, stdout);
	if (tallies->n > most_lines)
		printf("... and %zu more\n", tallies->n - most_lines);
	puts("");
}

static void
print_text(struct testing *t, const char *rule, int64_t hits, int64_t since_at)
{
	struct civil c = zone_civil(t->config->zone, since_at);
	printf("%s: %lld %s since %04d-%02d-%02d\n\n", rule, (long long)hits,
		hits == 1 ? "article" : "articles", c.year, c.month, c.day);
	if (hits == 0)
		return;
	qsort(t->outlets.v, t->outlets.n, sizeof(*t->outlets.v), most_first);
	print_tallies("outlet", &t->outlets, OUTLETS_SHOWN);
	print_tallies("day", &t->days, DAYS_SHOWN);
	for (size_t i = 0; i < t->n_newest; i++)
		archive_row_print(&t->newest[i], t->config->zone, "");
}

static void
print_rows(const struct testing *t, enum table_form form, int64_t now)
{
	AUTO(table)
	struct table *table = table_new(
		(const char *[]){ "article", "seen", "outlet", "title", "excerpt", "url", NULL });
	for (size_t i = 0; i < t->n_newest; i++) {
		const struct archive_row *row = &t->newest[i];
		table_number(table, row->id);
		table_time(table, t->seen_at[i], now);
		table_text(table, row->outlet);
		table_text(table, row->title);
		table_text(table, row->excerpt);
		table_text(table, row->url);
	}
	table_print(table, form, stdout);
}

static int
test_rule(struct command_line *line, struct config *config, struct store *store,
	const struct rule *rule, int64_t since_at, enum table_form form)
{
	struct err err = { 0 };
	AUTO(arena) struct arena *arena = arena_new();
	struct testing t = { .config = config, .arena = arena };
	struct archive_scan scan = { .config = config,
		.store = store,
		.rules = &rule,
		.n_rules = 1,
		.search = { .since_at = since_at, .newest_first = true },
		.context = &t,
		.each = note };
	if (archive_scan(&scan, &err))
		return command_fail(line, &err);
	if (form != TABLE_TEXT) {
		print_rows(&t, form, clock_wall());
		return EXIT_FINE;
	}
	print_text(&t, line->argv[0], scan.hits, since_at);
	return near_words_print(store, rule, &err) ? command_fail(line, &err) : EXIT_FINE;
}

static int
run_test(struct command_line *line)
{
	int64_t since_us = 90 * CLOCK_DAY;
	bool diff = false;
	enum table_form form = TABLE_TEXT;
	const struct option options[] = {
		{ "since", OPTION_DURATION, &since_us, "90d", "how far back (90d)" },
		{ "diff", OPTION_FLAG, &diff, NULL, DIFF_HELP },
		OPTION_TABLE(&form),
		{ 0 },
	};
	if (!command_options(line, options, 1, 1))
		return EXIT_USAGE;
	AUTO(config) struct config *config = command_config(line);
	const struct rule *rule = config ? rule_operand(line, config, line->argv[0]) : NULL;
	AUTO(store) struct store *store = NULL;
	if (!rule || !command_store(line, config, STORE_READ, &store))
		return EXIT_FAILED;
	int64_t now = clock_wall(), since_at = since_us >= now ? 1 : now - since_us;
	return diff ? rule_diff(line, config, store, rule, since_at, form)
		    : test_rule(line, config, store, rule, since_at, form);
}

static const struct option help_options[] = {
	{ "since", OPTION_DURATION, NULL, "90d", "how far back (90d)" },
	{ "diff", OPTION_FLAG, NULL, NULL, DIFF_HELP },
	OPTION_TABLE(NULL),
	{ 0 },
};

const struct command cmd_test = {
	.name = "test",
	.arguments = "RULE",
	.summary = "what a rule would have found in the archive",
	.help = "Runs a rule of the configuration, live or not, over the archive: hits by outlet "
		"and by day, the newest ten\n"
		"with the sentence that made them match, and words of the archive that the rule's "
		"own "
		"nearly meet. With --diff:\n"
		"what would be gained and lost when it takes the place of the version that runs. "
		"With --json or --csv only the\n"
		"newest ten.",
	.options = help_options,
	.run = run_test,
};
