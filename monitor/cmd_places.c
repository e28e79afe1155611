/* presswatch places NAME: what a name of a place can mean, and what a rule takes it for. */
#include <stdio.h>

#include "monitor/command.h"
#include "rules/region.h"

/* "NE BF ML", or names of the place, separated by `between`. */
static void
join_codes(struct buf *out, const char *const *codes)
{
	for (; codes && *codes; codes++)
		buf_printf(out, "%s%s", out->n ? " " : "", *codes);
}

static void
join_names(struct buf *out, struct str_list names)
{
	for (size_t i = 0; i < names.n; i++)
		buf_printf(out, "%s%.*s", out->n ? ", " : "", STR_ARG(names.v[i]));
}

static void
text_or_none(struct table *t, struct str value)
{
	if (value.n)
		table_text(t, value);
	else
		table_none(t);
}

static void
add_lists(struct table *t, const struct gazetteer *g, const struct region_candidate *c,
	struct arena *a)
{
	AUTO(buf) struct buf members = { 0 }, names = { 0 };
	join_codes(&members, c->members);
	if (c->place.n)
		join_names(&names, region_names_of(g, c, a));
	text_or_none(t, buf_view(&members));
	text_or_none(t, buf_view(&names));
}

static void
add_row(struct table *t, const struct region_candidate *c)
{
	text_or_none(t, c->place);
	table_text(t, str_from(c->kind));
	text_or_none(t, c->title);
	if (c->people)
		table_number(t, (int64_t)c->people * 1000);
	else
		table_none(t);
	text_or_none(t, c->taken ? S("taken") : c->weak ? S("only beside others") : S(""));
	table_colour(t, c->taken ? TABLE_GOOD : TABLE_DIM);
}

/* For people: what a rule takes, at length. */
static void
print_taken(const struct gazetteer *g, const struct region_candidate *c, struct arena *a)
{
	AUTO(buf) struct buf members = { 0 }, names = { 0 };
	join_codes(&members, c->members);
	join_names(&names, region_names_of(g, c, a));
	if (members.n)
		printf("\n%.*s holds for any of: %s%s%s\n", STR_ARG(c->place), members.s,
			c->as_of ? ", its members since " : "", c->as_of ? c->as_of : "");
	if (names.n)
		printf("\n%.*s is also: %s\n", STR_ARG(c->place), names.s);
}

static void
print_all(const struct gazetteer *g, const struct region_candidate *v, size_t n,
	enum table_form form, struct arena *a)
{
	static const char *const brief[] = { "place", "kind", "in", "people", "in_a_rule", NULL };
	static const char *const whole[] = { "place", "kind", "in", "people", "in_a_rule",
		"members", "names", NULL };
	AUTO(table) struct table *t = table_new(form == TABLE_TEXT ? brief : whole);
	for (size_t i = 0; i < n; i++) {
		add_row(t, &v[i]);
		if (form != TABLE_TEXT)
			add_lists(t, g, &v[i], a);
	}
	table_print(t, form, stdout);
	for (size_t i = 0; i < n && form == TABLE_TEXT; i++)
		if (v[i].instead.n)
			printf("\n%.*s is a country in a rule; for the group write \"%.*s\".\n",
				STR_ARG(v[i].place), STR_ARG(v[i].instead));
	for (size_t i = 0; i < n && form == TABLE_TEXT; i++)
		if (v[i].taken)
			print_taken(g, &v[i], a);
}

static int
show(const struct command_line *line, const struct gazetteer *g, enum table_form form,
	struct str language)
{
	AUTO(arena) struct arena *a = arena_new();
	AUTO(buf) struct buf name = { 0 };
	struct region_candidate *v;
	struct region_target target;
	struct err err = { 0 };
	size_t n;
	for (int i = 0; i < line->argc; i++)
		buf_printf(&name, "%s%s", i ? " " : "", line->argv[i]);
	region_candidates(g, buf_view(&name), language, a, &v, &n);
	if (n)
		print_all(g, v, n, form, a);
	if (region_resolve(g, buf_view(&name), a, &target, &err))
		return command_fail(line, &err);
	return EXIT_FINE;
}

/* The places of the configuration are known too, when there is one. */
static int
run_places(struct command_line *line)
{
	enum table_form form = TABLE_TEXT;
	const struct option options[] = { OPTION_TABLE(&form), { 0 } };
	if (!command_options(line, options, 1, 12))
		return EXIT_USAGE;
	if (!config_find(line->config_path)) {
		AUTO(gazetteer) struct gazetteer *g = gazetteer_new(NULL, 0);
		return show(line, g, form, S("en"));
	}
	AUTO(config) struct config *config = command_config(line);
	if (!config)
		return EXIT_FAILED;
	return show(line, config->gazetteer, form, config->language);
}

static const struct option help_options[] = { OPTION_TABLE(NULL), { 0 } };

const struct command cmd_places = {
	.name = "places",
	.arguments = "NAME",
	.summary = "what the name of a place can mean in a rule and in a text",
	.help = "NAME is a place in any language, a code (NE), a group (Sahel, ECOWAS) or a region "
		"of the United\n"
		"Nations (Western Africa, 015). Shows all it can be, what a rule takes it for, a "
		"group's members\n"
		"and the place's other names. The configuration's own `places` come first. Exit "
		"status 1 when a rule\n"
		"could not use it: then the nearest names are shown.",
	.options = help_options,
	.run = run_places,
};
