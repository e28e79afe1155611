/* Messages outside the engine: for `digest`, which only looks, and `send`, which delivers one
 * itself. */
#ifndef MONITOR_TELL_ONCE_H
#define MONITOR_TELL_ONCE_H

#include "monitor/command.h"
#include "notify/dispatch.h"

/* The channel that was asked for; NULL after a message that names those there are. */
const struct channel *channel_operand(
	const struct command_line *line, const struct config *config, const char *name);

/* A dispatch over the configuration's channels, or over `only` alone. Lives no longer than config,
 * store and arena. */
struct dispatch *tell_once_new(const struct config *config, struct store *store,
	const struct channel *only, struct arena *a);

/* Sends the head of the queue by a process of its own, and waits for its verdict. STATUS_RETRY:
 * nothing is due, or the monitor has it in hand. */
enum status tell_once_send(struct dispatch *d, struct err *err);

#endif
