#include "monitor/rule_operand.h"

#include "base/clock.h"

static const char *
nearest_rule(const struct config *c, struct arena *a, struct str name)
{
	const char **names = arena_array(a, c->n_rules + 1, sizeof(*names));
	for (size_t i = 0; i < c->n_rules; i++)
		names[i] = arena_str(a, c->sources[i].name).s;
	return conf_nearest(name, names, c->n_rules);
}

const struct rule *
rule_operand(const struct command_line *line, const struct config *c, const char *name)
{
	for (size_t i = 0; i < c->n_rules; i++) {
		if (!str_is(c->sources[i].name, name))
			continue;
		if (!c->rules[i])
			command_error(line,
				"the rule %s has a mistake; `presswatch check` shows it", name);
		return c->rules[i];
	}
	AUTO(arena) struct arena *a = arena_new();
	const char *nearest = nearest_rule(c, a, str_from(name));
	command_error(line, "no rule is called \"%s\"%s%s%s", name,
		nearest ? "; did you mean \"" : "", nearest ? nearest : "", nearest ? "\"?" : "");
	return NULL;
}

enum status
outlets_take_ids(struct config *c, struct store *store, struct arena *a, struct err *err)
{
	struct outlet_row *rows;
	size_t n;
	enum status status = store_outlets(store, clock_wall(), a, &rows, &n, err);
	if (status)
		return status;
	for (size_t i = 0; i < c->n_outlets; i++)
		for (size_t k = 0; k < n; k++)
			if (str_eq(c->outlets[i].name, rows[k].outlet.name))
				c->outlets[i].id = rows[k].outlet.id;
	config_know_ids(c);
	return STATUS_OK;
}
