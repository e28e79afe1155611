/* presswatch channels: who is told, and how that is going. */
#include <stdio.h>

#include "base/clock.h"
#include "monitor/command.h"

static const struct channel_row *
row_of(const struct channel_row *rows, size_t n, struct str name)
{
	static const struct channel_row none;
	for (size_t i = 0; i < n; i++)
		if (str_eq(rows[i].state.channel, name))
			return &rows[i];
	return &none;
}

static void
add_state(struct table *t, const struct channel_state *s)
{
	if (s->disabled.n) {
		table_text(t, S("disabled"));
		table_colour(t, TABLE_WRONG);
	} else if (s->failing_since) {
		table_text(t, S("failing"));
		table_colour(t, TABLE_POOR);
	} else {
		table_text(t, s->last_sent_at ? S("ok") : S("new"));
		table_colour(t, s->last_sent_at ? TABLE_GOOD : TABLE_DIM);
	}
}

static void
add_row(struct table *t, const struct channel *c, const struct channel_row *row, int64_t now)
{
	AUTO(buf) struct buf what = { 0 };
	c->kind->say(c, &what);
	table_text(t, c->name);
	table_text(t, str_from(c->kind->name));
	add_state(t, &row->state);
	table_number(t, row->owed);
	table_number(t, row->pending);
	table_number(t, row->sent);
	table_number(t, row->dead);
	table_time(t, row->state.last_sent_at, now);
	table_text(t, row->state.disabled.n ? row->state.disabled : buf_view(&what));
	table_colour(t, row->state.disabled.n ? TABLE_WRONG : TABLE_DIM);
}

static int
run_channels(struct command_line *line)
{
	enum table_form form = TABLE_TEXT;
	struct err err = { 0 };
	struct channel_row *rows;
	size_t n;
	const struct option options[] = { OPTION_TABLE(&form), { 0 } };
	if (!command_options(line, options, 0, 0))
		return EXIT_USAGE;
	AUTO(config) struct config *config = command_config(line);
	AUTO(store) struct store *store = NULL;
	AUTO(arena) struct arena *a = arena_new();
	if (!config || !command_store(line, config, STORE_READ, &store))
		return EXIT_FAILED;
	if (store_channels(store, a, &rows, &n, &err))
		return command_fail(line, &err);
	AUTO(table)
	struct table *t = table_new((const char *[]){ "channel", "kind", "state", "owed", "waiting",
		"sent", "given_up", "last_sent", "about", NULL });
	for (size_t i = 0; i < config->n_channels; i++)
		add_row(t, &config->channels[i], row_of(rows, n, config->channels[i].name),
			clock_wall());
	table_print(t, form, stdout);
	return EXIT_FINE;
}

static const struct option help_options[] = { OPTION_TABLE(NULL), { 0 } };

const struct command cmd_channels = {
	.name = "channels",
	.arguments = "",
	.summary = "who is told, and how that is going",
	.help = "owed: articles that stand in no message yet; waiting: messages not delivered yet; "
		"given_up: refused for good, or too\n"
		"late (`presswatch queue` shows them). A disabled channel keeps its messages: mend "
		"it, then `queue --retry ID`.",
	.options = help_options,
	.run = run_channels,
};
