/* presswatch export: the configured outlets as OPML. */
#include "base/clock.h"
#include "monitor/command.h"
#include "monitor/opml.h"

static int
run_export(struct command_line *line)
{
	const struct option options[] = { { 0 } };
	if (!command_options(line, options, 0, 0))
		return EXIT_USAGE;
	AUTO(config) struct config *config = command_config(line);
	if (!config)
		return EXIT_FAILED;
	AUTO(buf) struct buf text = { 0 };
	opml_write(&text, S("presswatch"), config->outlets, config->n_outlets, clock_wall());
	fputs(buf_view(&text).s, stdout);
	return EXIT_FINE;
}

const struct command cmd_export = {
	.name = "export",
	.arguments = "",
	.summary = "the outlets as OPML",
	.help = "Prints the configured outlets as OPML 2.0. Outlets read from a sitemap or a page "
		"are written as links;\n"
		"`import` takes them back as they were.",
	.run = run_export,
};
