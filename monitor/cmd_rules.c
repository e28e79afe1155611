/* presswatch rules: what is looked for, and what it has found. */
#include <stdio.h>

#include "base/clock.h"
#include "monitor/rule_operand.h"

static const struct rule_row *
row_of(const struct rule_row *rows, size_t n, struct str name)
{
	for (size_t i = 0; i < n; i++)
		if (str_eq(rows[i].name, name))
			return &rows[i];
	return NULL;
}

static bool
is_configured(const struct config *c, struct str name)
{
	for (size_t i = 0; i < c->n_rules; i++)
		if (str_eq(c->sources[i].name, name))
			return true;
	return false;
}

static void
add_row(struct table *t, struct str name, const char *state, enum table_colour colour,
	const struct rule_row *row, int64_t now)
{
	table_text(t, name);
	table_text(t, str_from(state));
	table_colour(t, colour);
	table_number(t, row ? row->matches : 0);
	table_number(t, row ? row->matches_day : 0);
	table_time(t, row ? row->last_match_at : 0, now);
	if (row && row->hash.n)
		table_text(t, str_sub(row->hash, 0, 8));
	else
		table_none(t);
	table_colour(t, TABLE_DIM);
}

static void
add_configured(
	struct table *t, const struct config *c, size_t i, const struct rule_row *row, int64_t now)
{
	AUTO(arena) struct arena *a = arena_new();
	struct str name = c->sources[i].name;
	if (!c->rules[i])
		add_row(t, name, row && row->live ? "refused; the earlier one runs" : "refused",
			TABLE_WRONG, row, now);
	else if (!row || !row->live)
		add_row(t, name, "not yet run", TABLE_DIM, row, now);
	else if (!str_eq(row->hash, rule_hash(c->rules[i], a)))
		add_row(t, name, "changed; reload to use it", TABLE_POOR, row, now);
	else
		add_row(t, name, "live", TABLE_GOOD, row, now);
}

/* As understood: sets in place, words folded. What is shown parses back to the same rule. */
static int
show_rule(struct command_line *line, struct config *config, const char *name)
{
	AUTO(arena) struct arena *a = arena_new();
	const struct rule *rule = rule_operand(line, config, name);
	if (!rule)
		return EXIT_FAILED;
	printf("%.*s\n", STR_ARG(rule_show(rule, a)));
	return EXIT_FINE;
}

static int
list_rules(struct command_line *line, struct config *config, enum table_form form)
{
	struct err err = { 0 };
	struct rule_row *rows;
	size_t n;
	AUTO(store) struct store *store = NULL;
	AUTO(arena) struct arena *a = arena_new();
	int64_t now = clock_wall();
	if (!command_store(line, config, STORE_READ, &store))
		return EXIT_FAILED;
	if (store_rules(store, now, a, &rows, &n, &err))
		return command_fail(line, &err);
	AUTO(table)
	struct table *t = table_new((const char *[]){
		"rule", "state", "matches", "matches_day", "last_match", "version", NULL });
	for (size_t i = 0; i < config->n_rules; i++)
		add_configured(t, config, i, row_of(rows, n, config->sources[i].name), now);
	for (size_t i = 0; i < n; i++)
		if (!is_configured(config, rows[i].name))
			add_row(t, rows[i].name,
				rows[i].live ? "removed; reload to stop it" : "retired", TABLE_DIM,
				&rows[i], now);
	table_print(t, form, stdout);
	return EXIT_FINE;
}

#define SHOW_HELP "that rule as it is understood, as one expression"

static int
run_rules(struct command_line *line)
{
	enum table_form form = TABLE_TEXT;
	const char *show = NULL;
	const struct option options[] = { { "show", OPTION_TEXT, &show, "NAME", SHOW_HELP },
		OPTION_TABLE(&form), { 0 } };
	if (!command_options(line, options, 0, 0))
		return EXIT_USAGE;
	AUTO(config) struct config *config = command_config(line);
	if (!config)
		return EXIT_FAILED;
	return show ? show_rule(line, config, show) : list_rules(line, config, form);
}

static const struct option help_options[] = { { "show", OPTION_TEXT, NULL, "NAME", SHOW_HELP },
	OPTION_TABLE(NULL), { 0 } };

const struct command cmd_rules = {
	.name = "rules",
	.arguments = "",
	.summary = "what is looked for, and what each rule has found",
	.help = "A rule is live, refused (it has a mistake: see `presswatch check`), changed in "
		"the file since the monitor read\n"
		"it, not yet run, or retired (in the archive only).",
	.options = help_options,
	.run = run_rules,
};
