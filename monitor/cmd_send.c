/* presswatch send CHANNEL: a test message to a channel, delivered by the command itself. */
#include <stdio.h>

#include "base/clock.h"
#include "monitor/tell_once.h"

enum { QUEUE_LOOK = 100, ATTEMPTS_MOST = 20 };

/* The message as the store has it now. */
static enum status
look(struct store *store, struct str channel, int64_t id, struct arena *a, struct delivery *ret,
	struct err *err)
{
	struct delivery *list;
	size_t n;
	enum status s = store_deliveries(store, channel, LIST_ALL, QUEUE_LOOK, a, &list, &n, err);
	for (size_t i = 0; s == STATUS_OK && i < n; i++) {
		if (list[i].id == id) {
			*ret = list[i];
			return STATUS_OK;
		}
	}
	return s ? s : err_set(err, STATUS_BAD, "the test message is no longer in the queue");
}

static void
print_recipients(const struct delivery *d)
{
	static const char *const words[] = { "not yet", "sent", "refused" };
	for (size_t i = 0; i < d->n_recipients; i++) {
		const struct recipient *r = &d->recipients[i];
		printf("  %.*s: %s", STR_ARG(r->address), words[r->state]);
		if (r->state != RECIPIENT_SENT && r->code)
			printf(" (%lld %.*s)", (long long)r->code, STR_ARG(r->text));
		printf("\n");
	}
}

static int
print_outcome(const struct command_line *line, const struct delivery *d)
{
	if (d->state == DELIVERY_SENT) {
		printf("sent to %.*s\n", STR_ARG(d->channel));
		print_recipients(d);
		return EXIT_FINE;
	}
	if (d->attempts == 0)
		return command_error(line,
			"message %lld waits behind others of channel %.*s: `queue` shows them",
			(long long)d->id, STR_ARG(d->channel));
	print_recipients(d);
	return command_error(line, "channel %.*s: %.*s%s", STR_ARG(d->channel),
		STR_ARG(d->last_error),
		d->state == DELIVERY_DEAD ? "" : " (it stays in the queue and is tried again)");
}

/* What waits in front of it goes first: a channel's messages keep their order. */
static enum status
send_until(struct dispatch *d, struct store *store, struct str channel, int64_t id, struct arena *a,
	struct delivery *ret, struct err *err)
{
	enum status s = look(store, channel, id, a, ret, err);
	for (int i = 0; s == STATUS_OK && i < ATTEMPTS_MOST && ret->state == DELIVERY_PENDING &&
			ret->attempts == 0;
		i++) {
		s = tell_once_send(d, err);
		if (s == STATUS_RETRY)
			return look(store, channel, id, a, ret, err);
		if (s == STATUS_OK)
			s = look(store, channel, id, a, ret, err);
	}
	return s;
}

static int
run_send(struct command_line *line)
{
	const struct option options[] = { { 0 } };
	struct err err = { 0 };
	struct delivery delivery = { 0 };
	int64_t id;
	if (!command_options(line, options, 1, 1))
		return EXIT_USAGE;
	AUTO(config) struct config *config = command_config(line);
	const struct channel *channel =
		config ? channel_operand(line, config, line->argv[0]) : NULL;
	AUTO(store) struct store *store = NULL;
	if (!channel || !command_store(line, config, STORE_CHANGE, &store))
		return EXIT_FAILED;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(dispatch) struct dispatch *d = tell_once_new(config, store, channel, a);
	if (dispatch_test(d, channel, clock_wall(), &id, &err) ||
		send_until(d, store, channel->name, id, a, &delivery, &err))
		return command_fail(line, &err);
	return print_outcome(line, &delivery);
}

const struct command cmd_send = {
	.name = "send",
	.arguments = "CHANNEL",
	.summary = "a test message to a channel",
	.help = "Queues it like any other message and delivers it at once; what fails is tried "
		"again by the running monitor.",
	.run = run_send,
};
