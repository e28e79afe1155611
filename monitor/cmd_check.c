/* presswatch check: the configuration and the rules' own samples. */
#include <unistd.h>

#include "monitor/command.h"

static void
count(struct buf *out, size_t n, const char *what)
{
	buf_printf(out, "%zu %s%s", n, what, n == 1 ? "" : "s");
}

/* "monitor.conf: 12 outlets, 3 rules, 2 channels; all right". */
static void
account(const struct config *c, struct buf *out)
{
	size_t n, errors = conf_errors(c->conf);
	conf_problems(c->conf, &n);
	buf_printf(out, "%.*s: ", STR_ARG(c->path));
	if (!conf_is_broken(c->conf)) {
		count(out, c->n_outlets, "outlet");
		buf_cstr(out, ", ");
		count(out, c->n_rules, "rule");
		buf_cstr(out, ", ");
		count(out, c->n_channels, "channel");
		buf_cstr(out, "; ");
	}
	if (n == 0)
		buf_cstr(out, "all right");
	if (errors)
		count(out, errors, "error");
	if (errors && n > errors)
		buf_cstr(out, ", ");
	if (n > errors)
		count(out, n - errors, "warning");
	buf_byte(out, '\n');
}

static int
run_check(struct command_line *line)
{
	const struct option options[] = { { 0 } };
	if (!command_options(line, options, 0, 0))
		return EXIT_USAGE;
	const char *path = config_find(line->config_path);
	if (!path)
		return command_error(line,
			"there is no monitor.conf here, nor /etc/presswatch/monitor.conf; "
			"`presswatch init` writes a first one, -c FILE names another");
	AUTO(config) struct config *c = config_open(path);
	AUTO(buf) struct buf problems = { 0 }, text = { 0 };
	conf_print_problems(c->conf, &problems, isatty(STDERR_FILENO));
	fputs(buf_view(&problems).s, stderr);
	account(c, &text);
	fputs(buf_view(&text).s, stdout);
	return conf_errors(c->conf) ? EXIT_FAILED : EXIT_FINE;
}

static const struct option no_options[] = { { 0 } };

const struct command cmd_check = {
	.name = "check",
	.arguments = "",
	.summary = "finds mistakes in the configuration",
	.help = "Reads the configuration and all that it includes, and shows every mistake with "
		"its place and a hint; runs\n"
		"the samples (hits and misses) of all rules. Exits 1 when there is an error; "
		"warnings alone are no failure.",
	.options = no_options,
	.run = run_check,
};
