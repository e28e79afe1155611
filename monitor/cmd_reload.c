/* presswatch reload: checks the configuration, then tells the running monitor to take it up. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "monitor/command.h"

/* The process that holds the database's lock file (db/ writes its pid there); 0: none runs. */
static pid_t
engine_pid(const char *database)
{
	char resolved[PATH_MAX], digits[32] = { 0 };
	int64_t pid = 0;
	AUTO(arena) struct arena *a = arena_new();
	struct str lock =
		arena_printf(a, "%s.lock", realpath(database, resolved) ? resolved : database);
	AUTO(fd) int fd = open(lock.s, O_RDONLY | O_CLOEXEC);
	if (fd < 0 || flock(fd, LOCK_SH | LOCK_NB) == 0)
		return 0;
	ssize_t n = read(fd, digits, sizeof(digits) - 1);
	struct str text = { digits, n > 0 ? (size_t)n : 0 };
	return str_int64(str_trim(text), &pid) && pid > 1 && pid <= INT_MAX ? (pid_t)pid : 0;
}

static int
run_reload(struct command_line *line)
{
	const struct option options[] = { { 0 } };
	if (!command_options(line, options, 0, 0))
		return EXIT_USAGE;
	AUTO(config) struct config *c = command_config(line);
	if (!c)
		return EXIT_FAILED;
	AUTO(buf) struct buf problems = { 0 };
	size_t errors = conf_errors(c->conf);
	conf_print_problems(c->conf, &problems, isatty(STDERR_FILENO));
	fputs(buf_view(&problems).s, stderr);
	pid_t pid = engine_pid(c->database.s);
	if (pid == 0)
		return command_error(line, "no monitor is running on %s", c->database.s);
	if (kill(pid, SIGHUP))
		return command_error(line, "pid %d: %s", (int)pid, strerror(errno));
	fprintf(stderr, "presswatch (pid %d) takes up %.*s%s\n", (int)pid, STR_ARG(c->path),
		errors ? "; the rules with mistakes stay as they ran last" : "");
	return errors ? EXIT_FAILED : EXIT_FINE;
}

static const struct option no_options[] = { { 0 } };

const struct command cmd_reload = {
	.name = "reload",
	.arguments = "",
	.summary = "checks, then tells the running monitor to read the configuration again",
	.help = "A configuration with mistakes outside single rules is not taken up. A rule with "
		"mistakes goes on in its last\n"
		"good version, and all else takes effect; the command then exits 1.",
	.options = no_options,
	.run = run_reload,
};
