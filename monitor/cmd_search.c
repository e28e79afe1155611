/* presswatch search: the archive, by plain words folded as the rules fold them. */
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "monitor/command.h"
#include "rules/words.h"

enum { LIMIT = 50 };

/* ---- The question -------------------------------------------------------------------------- */

/* One word, or what stood in quotation marks, as a phrase of FTS5; "terroris*" is every word that
 * begins so. */
static void
add_phrase(struct buf *fts, struct str piece, struct arena *a)
{
	struct str folded = words_fold(a, piece);
	if (!folded.n)
		return;
	buf_printf(fts, "%s\"%.*s\"%s", fts->n ? " " : "", STR_ARG(folded),
		str_ends(piece, S("*")) ? " *" : "");
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n';
}

/* All words must be there. Folded words hold letters and digits alone, so nothing in them means
 * anything to FTS5. */
static void
write_fts(struct str query, struct buf *fts, struct arena *a)
{
	for (size_t i = 0; i < query.n;) {
		size_t from = i;
		if (query.s[i] == '"') {
			from = ++i;
			while (i < query.n && query.s[i] != '"')
				i++;
			add_phrase(fts, str_sub(query, from, i), a);
			i++;
			continue;
		}
		while (i < query.n && query.s[i] != '"' && !is_blank(query.s[i]))
			i++;
		add_phrase(fts, str_sub(query, from, i), a);
		while (i < query.n && is_blank(query.s[i]))
			i++;
	}
}

/* ---- The answer ------------------------------------------------------------------------------ */

struct answer {
	struct table *table;
	const struct config *config;
	enum table_form form;
	int64_t now;
};

/* The day, and the hour where it is known, as the reader's clock has it. */
static struct str
local_date(const struct article *a, struct zone *zone, char buffer[48])
{
	bool dated = a->published.precision != DATE_NONE;
	struct civil c = zone_civil(zone, dated ? a->published.at : a->first_seen_at);
	int n = snprintf(buffer, 48, "%04d-%02d-%02d", c.year, c.month, c.day);
	if (a->published.precision != DATE_DAY)
		n += snprintf(buffer + n, 48 - (size_t)n, " %02d:%02d", c.hour, c.minute);
	return (struct str){ buffer, (size_t)n };
}

/* "L'Opinion (via Maghress) +2" */
static void
write_outlet(struct buf *out, const struct sighting *s, size_t n)
{
	if (n == 0)
		return;
	struct str title = s->title.n ? s->title : s->name;
	if (s->paper.n)
		buf_printf(out, "%.*s (via %.*s)", STR_ARG(s->paper), STR_ARG(title));
	else
		buf_str(out, title);
	if (n > 1)
		buf_printf(out, " +%zu", n - 1);
}

static void
add_for_people(struct answer *answer, const struct article *a, const struct sighting *s, size_t n)
{
	char date[48];
	AUTO(buf) struct buf outlet = { 0 };
	write_outlet(&outlet, s, n);
	table_text(answer->table, local_date(a, answer->config->zone, date));
	table_text(answer->table, buf_view(&outlet));
	table_text(answer->table, a->title);
	table_text(answer->table, a->url);
	table_colour(answer->table, TABLE_DIM);
}

static void
or_none(struct table *t, struct str value)
{
	if (value.n)
		table_text(t, value);
	else
		table_none(t);
}

static void
add_for_programs(struct answer *answer, const struct article *a, const struct sighting *s, size_t n)
{
	struct table *t = answer->table;
	table_number(t, a->id);
	table_time(t, a->published.precision == DATE_NONE ? 0 : a->published.at, answer->now);
	table_time(t, a->first_seen_at, answer->now);
	or_none(t, n ? s->name : STR_NONE);
	or_none(t, n ? s->paper : STR_NONE);
	table_number(t, (int64_t)n);
	or_none(t, a->language);
	table_text(t, a->title);
	or_none(t, a->url);
}

static bool
add_article(void *context, const struct article *a, const struct sighting *sightings, size_t n)
{
	struct answer *answer = context;
	if (answer->form == TABLE_TEXT)
		add_for_people(answer, a, sightings, n);
	else
		add_for_programs(answer, a, sightings, n);
	return true;
}

static struct table *
table_for(enum table_form form)
{
	if (form == TABLE_TEXT)
		return table_new((const char *[]){ "date", "outlet", "title", "url", NULL });
	return table_new((const char *[]){ "id", "published_at", "first_seen_at", "outlet", "paper",
		"sightings", "language", "title", "url", NULL });
}

/* ---- The command --------------------------------------------------------------------------------
 */

static struct str
outlet_named(const struct config *config, const char *name)
{
	const struct outlet *o = name ? config_outlet_named(config, str_from(name)) : NULL;
	return o ? o->name : str_from(name);
}

static int
search(struct command_line *line, const struct config *config, struct search *what,
	enum table_form form)
{
	struct err err = { 0 };
	AUTO(store) struct store *store = NULL;
	AUTO(table) struct table *t = table_for(form);
	struct answer answer = { t, config, form, clock_wall() };
	if (!command_store(line, config, STORE_READ, &store))
		return EXIT_FAILED;
	if (store_search(store, what, &answer, add_article, &err))
		return command_fail(line, &err);
	if (form != TABLE_TEXT || table_rows(t))
		table_print(t, form, stdout);
	else if (what->outlet.n && !config_outlet_named(config, what->outlet))
		fprintf(stderr,
			"nothing found; no outlet of the configuration is called \"%.*s\"\n",
			STR_ARG(what->outlet));
	else
		fputs("nothing found\n", stderr);
	if (form == TABLE_TEXT && what->limit && (int64_t)table_rows(t) == what->limit)
		fprintf(stderr, "the newest %lld; --limit 0 shows all\n", (long long)what->limit);
	return EXIT_FINE;
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
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf query = { 0 }, fts = { 0 };
	if (!config)
		return EXIT_FAILED;
	for (int i = 0; i < line->argc; i++)
		buf_printf(&query, "%s%s", i ? " " : "", line->argv[i]);
	write_fts(buf_view(&query), &fts, a);
	if (line->argc && !fts.n)
		return command_error(line, "there is no word in \"%s\"", query.s);
	struct search what = { .fts = buf_view(&fts),
		.since_at = since ? clock_wall() - since : 0,
		.outlet = outlet_named(config, outlet),
		.limit = limit,
		.newest_first = true };
	return search(line, config, &what, form);
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
	.arguments = "[WORD...]",
	.summary = "finds articles in the archive",
	.help = "All words must be there, in the title, the lead or the text; accents, capitals "
		"and Arabic prefixes do not matter.\n"
		"A \"phrase\" stands in quotation marks (which the shell takes away: '\"africa "
		"corps\"'), terroris* is every word\n"
		"that begins so. Without words: everything. The newest come first.",
	.options = help_options,
	.run = run_search,
};
