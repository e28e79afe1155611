/* presswatch backup: a sound copy of the database, while the monitor runs. */
#include <stdio.h>

#include "base/log.h"
#include "monitor/command.h"

static void
show_progress(int done, int total)
{
	char text[64];
	snprintf(text, sizeof(text), "backup: %d %%", total ? (int)(100LL * done / total) : 100);
	log_progress(text);
}

static int
run_backup(struct command_line *line)
{
	struct err err = { 0 };
	const struct option options[] = { { 0 } };
	if (!command_options(line, options, 1, 1))
		return EXIT_USAGE;
	AUTO(config) struct config *config = command_config(line);
	AUTO(store) struct store *store = NULL;
	if (!config || !command_store(line, config, STORE_READ, &store))
		return EXIT_FAILED;
	enum status status = store_backup(store, line->argv[0], show_progress, &err);
	log_progress(NULL);
	return status ? command_fail(line, &err) : EXIT_FINE;
}

static const struct option no_options[] = { { 0 } };

const struct command cmd_backup = {
	.name = "backup",
	.arguments = "FILE",
	.summary = "copies the database, while it is in use",
	.help = "FILE must not exist. The copy is of one moment, complete or not there at all, and "
		"readable by you alone.\n"
		"To go back to it: stop the monitor, put it in the database's place, remove what "
		"ends in -wal and -shm.",
	.options = no_options,
	.run = run_backup,
};
