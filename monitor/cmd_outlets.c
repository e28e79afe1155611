/* presswatch outlets: what is read, and how it is doing. */
#include <stdio.h>

#include "base/clock.h"
#include "monitor/command.h"
#include "monitor/page_learned.h"

static const char *
source_name(enum outlet_source source)
{
	static const char *const names[] = { "feed", "sitemap", "page" };
	return (unsigned)source < 3 ? names[source] : "unknown";
}

static enum table_colour
colour_of(const struct outlet_state *s)
{
	if (s->gone)
		return TABLE_WRONG;
	if (s->health == HEALTH_OK)
		return TABLE_GOOD;
	return s->health == HEALTH_NEW ? TABLE_DIM : s->failures < 3 ? TABLE_POOR : TABLE_WRONG;
}

static struct str
health_of(const struct outlet_state *s)
{
	return s->gone ? S("gone") : str_from(health_name(s->health));
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
number_or_none(struct table *t, int64_t value)
{
	if (value)
		table_number(t, value);
	else
		table_none(t);
}

static struct page_quality
quality_of(const struct outlet_row *row)
{
	struct page_quality quality;
	page_learned_quality(row->learned_head, &quality);
	return quality;
}

/* Its error, else how its pages are: what matters first, because a narrow terminal cuts it. */
static struct str
trouble_of(const struct outlet_row *row, struct arena *a)
{
	char buffer[32];
	struct page_quality quality = quality_of(row);
	if (row->state.error.n || quality.what == QUALITY_FINE)
		return row->state.error;
	struct str day = str_sub(civil_iso(quality.dropped_at, buffer), 0, 10);
	return arena_printf(a, "%.*s since %.*s: %.*s", STR_ARG(page_quality_name(quality.what)),
		STR_ARG(day), STR_ARG(page_quality_say(&quality, a)));
}

/* For people: what matters, so that it fits on a line. */
static struct table *
short_table(const struct outlet_row *rows, size_t n, int64_t now, struct arena *a)
{
	struct table *t = table_new((const char *[]){
		"outlet", "health", "articles", "today", "last_ok", "next", "trouble", NULL });
	for (size_t i = 0; i < n; i++) {
		const struct outlet_state *s = &rows[i].state;
		table_text(t, rows[i].outlet.name);
		table_text(t, health_of(s));
		table_colour(t, colour_of(s));
		table_number(t, rows[i].articles);
		table_number(t, rows[i].articles_day);
		table_time(t, s->last_ok_at, now);
		table_time(t, s->gone ? 0 : s->next_at, now);
		or_none(t, trouble_of(&rows[i], a));
		table_colour(t, TABLE_DIM);
	}
	return t;
}

static struct table *
whole_table(const struct outlet_row *rows, size_t n, int64_t now, struct arena *a)
{
	struct table *t = table_new((const char *[]){ "outlet", "title", "country", "language",
		"source", "url", "health", "http_status", "error", "failures", "failing_since",
		"articles", "articles_day", "first_polled_at", "last_polled_at", "last_ok_at",
		"next_at", "moved_url", "quality", "quality_since", NULL });
	for (size_t i = 0; i < n; i++) {
		const struct outlet *o = &rows[i].outlet;
		const struct outlet_state *s = &rows[i].state;
		table_text(t, o->name);
		or_none(t, o->title);
		or_none(t, o->country);
		or_none(t, o->language);
		table_text(t, str_from(source_name(o->source)));
		table_text(t, o->url);
		table_text(t, health_of(s));
		number_or_none(t, s->http_status);
		or_none(t, s->error);
		table_number(t, s->failures);
		table_time(t, s->failing_since, now);
		table_number(t, rows[i].articles);
		table_number(t, rows[i].articles_day);
		table_time(t, s->first_polled_at, now);
		table_time(t, s->last_polled_at, now);
		table_time(t, s->last_ok_at, now);
		table_time(t, s->gone ? 0 : s->next_at, now);
		or_none(t, s->moved_url);
		struct page_quality quality = quality_of(&rows[i]);
		or_none(t, page_quality_say(&quality, a));
		table_time(t, quality.dropped_at, now);
	}
	return t;
}

static int
run_outlets(struct command_line *line)
{
	enum table_form form = TABLE_TEXT;
	struct err err = { 0 };
	struct outlet_row *rows;
	size_t n;
	const struct option options[] = { OPTION_TABLE(&form), { 0 } };
	if (!command_options(line, options, 0, 0))
		return EXIT_USAGE;
	AUTO(config) struct config *config = command_config(line);
	AUTO(store) struct store *store = NULL;
	AUTO(arena) struct arena *a = arena_new();
	int64_t now = clock_wall();
	if (!config || !command_store(line, config, STORE_READ, &store))
		return EXIT_FAILED;
	if (store_outlets(store, now, a, &rows, &n, &err))
		return command_fail(line, &err);
	AUTO(table)
	struct table *t =
		form == TABLE_TEXT ? short_table(rows, n, now, a) : whole_table(rows, n, now, a);
	table_print(t, form, stdout);
	return EXIT_FINE;
}

static const struct option help_options[] = { OPTION_TABLE(NULL), { 0 } };

const struct command cmd_outlets = {
	.name = "outlets",
	.arguments = "",
	.summary = "what is read, and how each outlet is doing",
	.help = "health is ok, new (not polled yet), gone (410: not polled any more), or why the "
		"last round failed: timeout,\n"
		"too_big, proto, policy, redirect, http, parse, tls, net.\n"
		"quality says what has become worse on an outlet's article pages than it was.",
	.options = help_options,
	.run = run_outlets,
};
