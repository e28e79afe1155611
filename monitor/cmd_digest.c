/* presswatch digest CHANNEL: the digest as it would go out now, claiming nothing. */
#include <stdio.h>

#include "base/clock.h"
#include "monitor/tell_once.h"

static int
run_digest(struct command_line *line)
{
	bool text = false, html = false, eml = false;
	int64_t since_us = 0;
	struct err err = { 0 };
	const struct option options[] = {
		{ "text", OPTION_FLAG, &text, NULL, "as plain text (the default)" },
		{ "html", OPTION_FLAG, &html, NULL, "as HTML, to look at in a browser" },
		{ "eml", OPTION_FLAG, &eml, NULL, "as the mail that it would be" },
		{ "since", OPTION_DURATION, &since_us, "24h",
			"of what was found in that time, and nothing older" },
		{ 0 },
	};
	if (!command_options(line, options, 1, 1))
		return EXIT_USAGE;
	if (text + html + eml > 1) {
		command_error(line, "one of --text, --html and --eml");
		return EXIT_USAGE;
	}
	AUTO(config) struct config *config = command_config(line);
	const struct channel *channel =
		config ? channel_operand(line, config, line->argv[0]) : NULL;
	AUTO(store) struct store *store = NULL;
	if (!channel || !command_store(line, config, STORE_READ, &store))
		return EXIT_FAILED;
	AUTO(arena) struct arena *a = arena_new();
	AUTO(dispatch) struct dispatch *d = tell_once_new(config, store, NULL, a);
	AUTO(buf) struct buf out = { 0 };
	enum digest_form form = html ? DIGEST_HTML : eml ? DIGEST_EML : DIGEST_TEXT;
	int64_t now = clock_wall();
	if (dispatch_preview(d, channel, since_us ? now - since_us : 0, now, form, &out, &err))
		return command_fail(line, &err);
	fputs(buf_view(&out).s, stdout);
	return EXIT_FINE;
}

const struct command cmd_digest = {
	.name = "digest",
	.arguments = "CHANNEL [--html|--eml] [--since 24h]",
	.summary = "the digest as it would go out now, claiming nothing",
	.help = "Shows what is owed to the channel and not yet in a message, in the channel's "
		"language.\n--since 24h: what became owed in that time, told or not.",
	.run = run_digest,
};
