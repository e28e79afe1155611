/* presswatch search: the rule language over the archive. */
#include <stdio.h>

#include "base/clock.h"
#include "monitor/archive.h"
#include "monitor/command.h"
#include "monitor/query_text.h"

enum { LIMIT = 50 };

struct answer {
	struct table *table; /* for programs; NULL for people, who see what is found at once */
	const struct config *config;
	struct arena *arena;
	int64_t limit, shown; /* limit 0: all */
	int64_t now;
};

static void
or_none(struct table *t, struct str value)
{
	if (value.n)
		table_text(t, value);
	else
		table_none(t);
}

static void
add_row(struct answer *answer, const struct archive_hit *hit, const struct archive_row *row)
{
	struct table *t = answer->table;
	const struct article *a = hit->article;
	const struct sighting *s = hit->sightings;
	size_t n = hit->n_sightings;
	table_number(t, a->id);
	table_time(t, a->published.precision == DATE_NONE ? 0 : a->published.at, answer->now);
	table_time(t, a->first_seen_at, answer->now);
	or_none(t, n ? s->name : STR_NONE);
	or_none(t, n ? s->paper : STR_NONE);
	table_number(t, (int64_t)n);
	or_none(t, a->language);
	table_text(t, a->title);
	or_none(t, row->excerpt);
	or_none(t, a->url);
}

static bool
show(void *context, const struct archive_hit *hit)
{
	struct answer *answer = context;
	struct archive_row row = archive_row_of(hit, hit->arena);
	if (answer->table)
		add_row(answer, hit, &row);
	else
		archive_row_print(&row, answer->config->zone, "");
	return ++answer->shown != answer->limit;
}

static struct table *
table_for(enum table_form form)
{
	if (form == TABLE_TEXT)
		return NULL;
	return table_new((const char *[]){ "id", "published_at", "first_seen_at", "outlet", "paper",
		"sightings", "language", "title", "excerpt", "url", NULL });
}

static struct str
outlet_named(const struct config *config, const char *name)
{
	const struct outlet *o = name ? config_outlet_named(config, str_from(name)) : NULL;
	return o ? o->name : str_from(name);
}

static int
answer_with(struct command_line *line, struct archive_scan *scan, struct answer *answer,
	enum table_form form)
{
	struct err err = { 0 };
	AUTO(store) struct store *store = NULL;
	AUTO(table) struct table *t = table_for(form);
	if (!command_store(line, scan->config, STORE_READ, &store))
		return EXIT_FAILED;
	answer->table = t;
	scan->store = store;
	scan->context = answer;
	scan->each = show;
	if (archive_scan(scan, &err))
		return command_fail(line, &err);
	if (t)
		table_print(t, form, stdout);
	else if (answer->shown == 0)
		fputs("nothing found\n", stderr);
	else if (answer->shown == answer->limit)
		fprintf(stderr, "the newest %lld; --limit 0 shows all\n", (long long)answer->limit);
	return EXIT_FINE;
}

/* What the user should know shows when nothing was found: "or" is searched for as a word. */
static int
search(struct command_line *line, struct config *config, struct str text, const struct search *what,
	int64_t limit, enum table_form form)
{
	AUTO(arena) struct arena *a = arena_new();
	struct rule_problems problems = { 0 };
	struct rule_world world = config_world(config);
	const struct rule *query = text.n ? query_compile(text, &world, a, &problems) : NULL;
	if (text.n && !query) {
		query_print_problems("search", text, &problems, QUERY_SAY_ERRORS);
		return EXIT_FAILED;
	}
	struct archive_scan scan = {
		.config = config, .rules = &query, .n_rules = query ? 1 : 0, .search = *what
	};
	struct answer answer = {
		.config = config, .arena = a, .limit = limit, .now = clock_wall()
	};
	int status = answer_with(line, &scan, &answer, form);
	if (status == EXIT_FINE && answer.shown == 0)
		query_print_problems("search", text, &problems, QUERY_SAY_WARNINGS);
	return status;
}

static int
run_search(struct command_line *line)
{
	enum table_form form = TABLE_TEXT;
	int64_t since = 0, limit = LIMIT;
	const char *outlet = NULL;
	const struct option options[] = {
		{ "since", OPTION_DURATION, &since, "7d", "what was first seen in that time" },
		{ "outlet", OPTION_TEXT, &outlet, "NAME", "what that outlet showed" },
		{ "limit", OPTION_NUMBER, &limit, "50", "at most so many, the newest; 0: all" },
		OPTION_TABLE(&form),
		{ 0 },
	};
	if (!command_options(line, options, 0, 64))
		return EXIT_USAGE;
	AUTO(config) struct config *config = command_config(line);
	AUTO(buf) struct buf query = { 0 };
	if (!config)
		return EXIT_FAILED;
	for (int i = 0; i < line->argc; i++)
		buf_printf(&query, "%s%s", i ? " " : "", line->argv[i]);
	int64_t now = clock_wall();
	struct search what = { .since_at = !since         ? 0
					   : since >= now ? 1
							  : now - since,
		.outlet = outlet_named(config, outlet),
		.newest_first = true };
	return search(line, config, buf_view(&query), &what, limit, form);
}

static const struct option help_options[] = {
	{ "since", OPTION_DURATION, NULL, "7d", "what was first seen in that time" },
	{ "outlet", OPTION_TEXT, NULL, "NAME", "what that outlet showed" },
	{ "limit", OPTION_NUMBER, NULL, "50", "at most so many, the newest; 0: all" },
	OPTION_TABLE(NULL),
	{ 0 },
};

const struct command cmd_search = {
	.name = "search",
	.arguments = "[QUERY...]",
	.summary = "finds articles in the archive",
	.help = "A query is an expression of the rule language (monitor.conf(5)): words side by "
		"side must all be there, OR,\n"
		"NOT, NEAR/5, \"a phrase\" (the shell takes the quotation marks away: '\"africa "
		"corps\"'), terroris*, title:,\n"
		"about:, from:, lang:, @sets ... Accents, capitals and Arabic prefixes do not "
		"matter. Without a query:\n"
		"everything. The newest come first, each with the sentence that made it match.",
	.options = help_options,
	.run = run_search,
};
