/* presswatch queue: the messages that are not delivered, and another try for one of them. */
#include <stdio.h>

#include "base/clock.h"
#include "monitor/command.h"

static void
add_state(struct table *t, const struct delivery *d)
{
	static const struct {
		const char *name;
		enum table_colour colour;
	} states[] = {
		[DELIVERY_PENDING] = { "waiting", TABLE_PLAIN },
		[DELIVERY_SENDING] = { "sending", TABLE_GOOD },
		[DELIVERY_SENT] = { "sent", TABLE_GOOD },
		[DELIVERY_DEAD] = { "given up", TABLE_WRONG },
	};
	table_text(t, str_from(states[d->state].name));
	table_colour(t,
		d->state == DELIVERY_PENDING && d->attempts ? TABLE_POOR : states[d->state].colour);
}

static void
add_rows(struct table *t, const struct delivery *list, size_t n, int64_t now)
{
	for (size_t i = 0; i < n; i++) {
		const struct delivery *d = &list[i];
		table_number(t, d->id);
		table_text(t, d->channel);
		add_state(t, d);
		table_number(t, d->items);
		table_time(t, d->created_at, now);
		table_number(t, d->attempts);
		table_time(t, d->state == DELIVERY_PENDING ? d->not_before_at : 0, now);
		table_text(t, d->summary);
		if (d->last_error.n)
			table_text(t, d->last_error);
		else
			table_none(t);
		table_colour(t, TABLE_DIM);
	}
}

static int
retry(struct command_line *line, const struct config *config, int64_t id)
{
	struct err err = { 0 };
	AUTO(store) struct store *store = NULL;
	if (!command_store(line, config, STORE_CHANGE, &store))
		return EXIT_FAILED;
	enum status status = store_begin(store, &err);
	if (status == STATUS_OK)
		status = store_retry_delivery(store, id, clock_wall(), &err);
	if (status == STATUS_OK)
		status = store_commit(store, &err);
	if (status)
		return command_fail(line, &err);
	printf("message %lld is due now%s\n", (long long)id,
		store_engine_pid(config->database.s) ? "" : "; `presswatch run` sends it");
	return EXIT_FINE;
}

static int
list(struct command_line *line, const struct config *config, bool sent, enum table_form form)
{
	struct err err = { 0 };
	AUTO(store) struct store *store = NULL;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(table)
	struct table *t = table_new((const char *[]){ "id", "channel", "state", "items", "made",
		"tries", "next_try", "summary", "trouble", NULL });
	const enum delivery_list lists[] = { sent ? LIST_ALL : LIST_WAITING, LIST_DEAD };
	struct str channel = line->argc ? str_from(line->argv[0]) : STR_NONE;
	if (!command_store(line, config, STORE_READ, &store))
		return EXIT_FAILED;
	for (size_t i = 0; i < (sent ? 1 : 2); i++) {
		struct delivery *rows;
		size_t n;
		if (store_deliveries(store, channel, lists[i], sent ? 100 : 0, a, &rows, &n, &err))
			return command_fail(line, &err);
		add_rows(t, rows, n, clock_wall());
	}
	if (form == TABLE_TEXT && table_rows(t) == 0)
		puts("no message is waiting");
	else
		table_print(t, form, stdout);
	return EXIT_FINE;
}

static int
run_queue(struct command_line *line)
{
	enum table_form form = TABLE_TEXT;
	int64_t id = 0;
	bool sent = false;
	const struct option options[] = {
		{ "retry", OPTION_NUMBER, &id, "ID",
			"try this one again now, also one that was given up" },
		{ "sent", OPTION_FLAG, &sent, NULL,
			"the last 100 messages, those that were sent too" },
		OPTION_TABLE(&form),
		{ 0 },
	};
	if (!command_options(line, options, 0, 1))
		return EXIT_USAGE;
	AUTO(config) struct config *config = command_config(line);
	if (!config)
		return EXIT_FAILED;
	if (line->argc && !config_channel(config, str_from(line->argv[0])))
		return command_error(line, "there is no channel \"%s\"", line->argv[0]);
	return id ? retry(line, config, id) : list(line, config, sent, form);
}

static const struct option help_options[] = {
	{ "retry", OPTION_NUMBER, NULL, "ID",
		"try this one again now, also one that was given up" },
	{ "sent", OPTION_FLAG, NULL, NULL, "the last 100 messages, those that were sent too" },
	OPTION_TABLE(NULL),
	{ 0 },
};

const struct command cmd_queue = {
	.name = "queue",
	.arguments = "[CHANNEL]",
	.summary = "messages that are not delivered yet",
	.help = "Messages of a channel go one after another: one that cannot be delivered holds up "
		"those behind it until it is\n"
		"given up. --retry enables the channel again, too, when it was disabled.",
	.options = help_options,
	.run = run_queue,
};
