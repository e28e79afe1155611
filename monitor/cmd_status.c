/* presswatch status: how it is doing, in one line that a person can read and a monitor can act
 * upon. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "monitor/command.h"

/* The longest that all may go wrong without being trouble. */
#define PATIENCE CLOCK_HOUR

struct state_of_things {
	int64_t now, pid;
	struct totals totals;
	struct channel_row *channels;
	size_t n_channels, n_outlets;
	struct buf trouble; /* "; "-separated */
};

__attribute__((format(printf, 2, 3))) static void
trouble(struct state_of_things *s, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	if (s->trouble.n)
		buf_cstr(&s->trouble, "; ");
	buf_vprintf(&s->trouble, format, args);
	va_end(args);
}

static void
judge_rounds(struct state_of_things *s)
{
	char span[32];
	int64_t last = s->totals.last_ok_at;
	if (!last)
		trouble(s, "no outlet has answered yet");
	else if (s->now - last > PATIENCE)
		trouble(s, "no outlet has answered for %.*s",
			STR_ARG(span_text(s->now - last, span)));
}

static void
judge_channel(struct state_of_things *s, const struct channel_row *c)
{
	char span[32];
	AUTO(buf) struct buf why = { 0 };
	if (c->state.disabled.n) {
		log_escape(&why, c->state.disabled);
		trouble(s, "channel %.*s is disabled: %s", STR_ARG(c->state.channel), why.s);
	} else if (c->oldest_pending_at && s->now - c->oldest_pending_at > PATIENCE) {
		trouble(s, "channel %.*s: a message has waited for %.*s", STR_ARG(c->state.channel),
			STR_ARG(span_text(s->now - c->oldest_pending_at, span)));
	}
}

static void
count(struct buf *out, int64_t n, const char *what)
{
	char digits[32];
	buf_printf(out, "%.*s %s%s", STR_ARG(number_text(n, digits)), what, n == 1 ? "" : "s");
}

/* "running (pid 123), 12 outlets, last success 2 min ago, 1,204 articles, 3 messages waiting; all
 * well" */
static void
print_line(const struct state_of_things *s)
{
	char span[32];
	AUTO(buf) struct buf line = { 0 };
	bool colour = isatty(STDOUT_FILENO) && !getenv("NO_COLOR");
	if (s->pid)
		buf_printf(&line, "running (pid %lld), ", (long long)s->pid);
	else
		buf_cstr(&line, "not running, ");
	count(&line, (int64_t)s->n_outlets, "outlet");
	if (s->totals.last_ok_at)
		buf_printf(&line, ", last success %.*s ago",
			STR_ARG(span_text(s->now - s->totals.last_ok_at, span)));
	buf_cstr(&line, ", ");
	count(&line, s->totals.articles, "article");
	buf_cstr(&line, ", ");
	count(&line, s->totals.pending, "message");
	buf_cstr(&line, " waiting");
	if (s->totals.dead)
		buf_printf(&line, ", %lld given up", (long long)s->totals.dead);
	buf_printf(&line, "; %s%s%s\n",
		!colour        ? ""
		: s->trouble.n ? "\x1b[31m"
			       : "\x1b[32m",
		s->trouble.n ? s->trouble.s : "all well", colour ? "\x1b[0m" : "");
	fputs(buf_view(&line).s, stdout);
}

static void
print_table(const struct state_of_things *s, enum table_form form)
{
	AUTO(table)
	struct table *t = table_new((const char *[]){ "pid", "outlets", "last_ok_at", "articles",
		"articles_waiting", "matches", "owed", "messages_waiting", "messages_given_up",
		"oldest_message_at", "trouble", NULL });
	if (s->pid)
		table_number(t, s->pid);
	else
		table_none(t);
	table_number(t, (int64_t)s->n_outlets);
	table_time(t, s->totals.last_ok_at, s->now);
	table_number(t, s->totals.articles);
	table_number(t, s->totals.waiting);
	table_number(t, s->totals.matches);
	table_number(t, s->totals.owed);
	table_number(t, s->totals.pending);
	table_number(t, s->totals.dead);
	table_time(t, s->totals.oldest_pending_at, s->now);
	if (s->trouble.n)
		table_text(t, buf_view(&s->trouble));
	else
		table_none(t);
	table_print(t, form, stdout);
}

static enum status
look(struct state_of_things *s, struct store *store, struct arena *a, struct err *err)
{
	struct outlet_row *outlets;
	enum status status = store_totals(store, &s->totals, err);
	if (status == STATUS_OK)
		status = store_outlets(store, s->now, a, &outlets, &s->n_outlets, err);
	if (status == STATUS_OK)
		status = store_channels(store, a, &s->channels, &s->n_channels, err);
	return status;
}

static int
run_status(struct command_line *line)
{
	enum table_form form = TABLE_TEXT;
	struct err err = { 0 };
	const struct option options[] = { OPTION_TABLE(&form), { 0 } };
	if (!command_options(line, options, 0, 0))
		return EXIT_USAGE;
	AUTO(config) struct config *config = command_config(line);
	AUTO(store) struct store *store = NULL;
	AUTO(arena) struct arena *a = arena_new();
	if (!config || !command_store(line, config, STORE_READ, &store))
		return EXIT_FAILED;
	struct state_of_things s = { .now = clock_wall(),
		.pid = store_engine_pid(config->database.s) };
	if (look(&s, store, a, &err))
		return command_fail(line, &err);
	judge_rounds(&s);
	for (size_t i = 0; i < s.n_channels; i++)
		judge_channel(&s, &s.channels[i]);
	if (form == TABLE_TEXT)
		print_line(&s);
	else
		print_table(&s, form);
	bool well = s.trouble.n == 0;
	buf_free(&s.trouble);
	return well ? EXIT_FINE : EXIT_FAILED;
}

static const struct option help_options[] = { OPTION_TABLE(NULL), { 0 } };

const struct command cmd_status = {
	.name = "status",
	.arguments = "",
	.summary = "says in one line how it is doing",
	.help = "Exits 1 when no outlet has answered for an hour, when a channel is disabled, or "
		"when a message has waited\n"
		"for more than an hour; so it can be asked by whatever watches over the machine.",
	.options = help_options,
	.run = run_status,
};
