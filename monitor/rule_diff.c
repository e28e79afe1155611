#include "monitor/rule_diff.h"

#include <stdio.h>

#include "base/clock.h"
#include "monitor/archive.h"

enum { NEWEST = 20 };

struct side { /* what only one of the two finds */
	struct archive_row newest[NEWEST];
	size_t n_newest;
	int64_t n;
};

struct diffing {
	const struct rule *running, *written;
	struct arena *arena;
	struct table *table; /* for programs: all rows; NULL for people */
	int64_t now, both;
	struct side gained, lost;
};

static void
add_row(struct table *t, const char *change, const struct archive_row *row, int64_t now)
{
	table_text(t, str_from(change));
	table_number(t, row->id);
	table_time(t, row->at, now);
	table_text(t, row->outlet);
	table_text(t, row->title);
	table_text(t, row->excerpt);
	table_text(t, row->url);
}

static bool
compare(void *context, const struct archive_hit *hit)
{
	struct diffing *d = context;
	if (hit->n_hits == 2) {
		d->both++;
		return true;
	}
	bool gained = hit->hits[0].rule == d->written;
	struct side *side = gained ? &d->gained : &d->lost;
	side->n++;
	struct archive_row row = archive_row_of(hit, d->table ? hit->arena : d->arena);
	if (d->table)
		add_row(d->table, gained ? "gained" : "lost", &row, d->now);
	else if (side->n_newest < NEWEST)
		side->newest[side->n_newest++] = row;
	return true;
}

/* The version that runs, as the store kept it; NULL without an error: none does. */
static enum status
running_version(struct config *config, struct store *store, struct str name, struct arena *a,
	const struct rule **ret, struct str *ret_hash, struct err *err)
{
	struct rule_version *versions;
	size_t n;
	*ret = NULL;
	enum status status = store_live_rules(store, a, &versions, &n, err);
	for (size_t i = 0; i < n && status == STATUS_OK; i++) {
		if (!str_eq(versions[i].rule, name))
			continue;
		struct rule_source *source = arena_zero(a, sizeof(*source));
		struct rule_world *world = arena_zero(a, sizeof(*world));
		struct rule_problems problems = { 0 };
		struct rule *rule;
		world->gazetteer = config->gazetteer;
		status = rule_source_read(versions[i].text, a, source, err);
		if (status == STATUS_OK && rule_compile(source, world, a, &rule, &problems))
			return err_set(err, STATUS_BAD,
				"the version of %.*s that runs cannot be read any more: %.*s",
				STR_ARG(name),
				STR_ARG(problems.n ? problems.v[problems.n - 1].text
						   : S("unknown reason")));
		if (status == STATUS_OK)
			*ret = rule;
		*ret_hash = versions[i].hash;
	}
	return status;
}

static void
print_side(const struct side *side, const char *sign, const char *what, struct zone *zone)
{
	printf("\n%s %lld %s\n", sign, (long long)side->n, what);
	for (size_t i = 0; i < side->n_newest; i++)
		archive_row_print(&side->newest[i], zone, sign[0] == '+' ? "+ " : "- ");
	if (side->n > (int64_t)side->n_newest)
		printf("%s ... and %lld older\n", sign, (long long)(side->n - side->n_newest));
}

static void
print_text(const struct diffing *d, struct str name, struct zone *zone)
{
	printf("%.*s: %lld gained, %lld lost, %lld found by both\n", STR_ARG(name),
		(long long)d->gained.n, (long long)d->lost.n, (long long)d->both);
	if (d->gained.n)
		print_side(&d->gained, "+", "gained", zone);
	if (d->lost.n)
		print_side(&d->lost, "-", "lost", zone);
}

static int
scan_both(struct command_line *line, struct config *config, struct store *store, struct diffing *d,
	int64_t since_at, enum table_form form)
{
	struct err err = { 0 };
	const struct rule *rules[] = { d->running, d->written };
	AUTO(table)
	struct table *t = form == TABLE_TEXT
				  ? NULL
				  : table_new((const char *[]){ "change", "article", "at", "outlet",
					    "title", "excerpt", "url", NULL });
	struct archive_scan scan = { .config = config,
		.store = store,
		.rules = rules,
		.n_rules = 2,
		.search = { .since_at = since_at, .newest_first = true },
		.context = d,
		.each = compare };
	d->table = t;
	if (archive_scan(&scan, &err))
		return command_fail(line, &err);
	if (t)
		table_print(t, form, stdout);
	else
		print_text(d, rule_name(d->written), config->zone);
	return EXIT_FINE;
}

int
rule_diff(struct command_line *line, struct config *config, struct store *store,
	const struct rule *written, int64_t since_at, enum table_form form)
{
	AUTO(arena) struct arena *a = arena_new();
	struct err err = { 0 };
	struct str name = rule_name(written), hash = STR_NONE;
	struct diffing d = { .written = written, .arena = a, .now = clock_wall() };
	if (running_version(config, store, name, a, &d.running, &hash, &err))
		return command_fail(line, &err);
	if (!d.running)
		return command_error(line,
			"no version of %.*s runs yet: without --diff, `test` shows what it would "
			"find",
			STR_ARG(name));
	if (str_eq(hash, rule_hash(written, a))) {
		fprintf(stderr, "%.*s runs as it is written: nothing would change\n",
			STR_ARG(name));
		return EXIT_FINE;
	}
	return scan_both(line, config, store, &d, since_at, form);
}
