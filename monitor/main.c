/* presswatch: the command line. Each command is a file of its own (monitor/cmd_*.c) and a line
 * here. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/log.h"
#include "monitor/command.h"
#include "monitor/process.h"

extern const struct command cmd_backup, cmd_channels, cmd_check, cmd_digest, cmd_discover,
	cmd_explain, cmd_export, cmd_import, cmd_init, cmd_inspect, cmd_outlets, cmd_places, cmd_queue,
	cmd_reload, cmd_rules, cmd_run, cmd_search, cmd_send, cmd_status, cmd_test;

/* In the order of `help`: setting up, running, looking, changing. */
static const struct command *const commands[] = {
	&cmd_init,
	&cmd_run,
	&cmd_check,
	&cmd_reload,
	&cmd_status,
	&cmd_outlets,
	&cmd_rules,
	&cmd_channels,
	&cmd_queue,
	&cmd_search,
	&cmd_explain,
	&cmd_places,
	&cmd_test,
	&cmd_digest,
	&cmd_send,
	&cmd_discover,
	&cmd_import,
	&cmd_export,
	&cmd_backup,
	&cmd_inspect,
};
enum { N_COMMANDS = sizeof(commands) / sizeof(commands[0]) };

static void
print_help(FILE *out)
{
	fputs("presswatch watches the press: it polls outlets, matches new articles against rules, "
	      "and tells people.\n\n"
	      "usage: presswatch [-c FILE] COMMAND [...]\n\n",
		out);
	for (size_t i = 0; i < N_COMMANDS; i++) {
		char head[64];
		snprintf(head, sizeof(head), "%s %s", commands[i]->name, commands[i]->arguments);
		fprintf(out, "  %-24s %s\n", head, commands[i]->summary);
	}
	fputs("\n`presswatch COMMAND --help` tells more. The configuration is -c FILE, else "
	      "./monitor.conf, else\n"
	      "/etc/presswatch/monitor.conf; see monitor.conf(5).\n",
		out);
}

static int
unknown_command(const char *name)
{
	const char *names[N_COMMANDS];
	for (size_t i = 0; i < N_COMMANDS; i++)
		names[i] = commands[i]->name;
	const char *nearest = conf_nearest(str_from(name), names, N_COMMANDS);
	fprintf(stderr, "presswatch: there is no command \"%s\"", name);
	if (nearest)
		fprintf(stderr, "; did you mean \"%s\"?\n", nearest);
	else
		fputs("; `presswatch help` lists them\n", stderr);
	return EXIT_USAGE;
}

static int
run_command(struct command_line *line, const char *name)
{
	for (size_t i = 0; i < N_COMMANDS; i++) {
		if (strcmp(commands[i]->name, name) != 0)
			continue;
		line->command = commands[i];
		return commands[i]->run(line);
	}
	return unknown_command(name);
}

static bool
is_help(const char *word)
{
	return strcmp(word, "help") == 0 || strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0;
}

/* `help COMMAND` is COMMAND --help. */
static int
help(struct command_line *line)
{
	if (line->argc < 1) {
		print_help(stdout);
		return EXIT_FINE;
	}
	char *ask[] = { (char[]){ "--help" } };
	const char *name = line->argv[0];
	line->argc = 1;
	line->argv = ask;
	return run_command(line, name);
}

int
main(int argc, char **argv)
{
	struct err err = { 0 };
	if (clock_open(&err)) {
		fprintf(stderr, "presswatch: %s\n", err.text);
		return EXIT_FAILED;
	}
	if (argc == 3 && strcmp(argv[1], "--role") == 0)
		return role_main(argv[2]);

	struct command_line line = { .program = argv[0] };
	int i = 1;
	while (i < argc && argv[i][0] == '-' && !is_help(argv[i])) {
		if (strcmp(argv[i], "-c") == 0 && i + 1 < argc) {
			line.config_path = argv[i + 1];
			i += 2;
		} else if (strncmp(argv[i], "-c", 2) == 0 && argv[i][2]) {
			line.config_path = argv[i++] + 2;
		} else if (strcmp(argv[i], "--version") == 0) {
			puts("presswatch " VERSION);
			return EXIT_FINE;
		} else {
			fprintf(stderr,
				"presswatch: unknown option \"%s\"; `presswatch help` lists what "
				"there is\n",
				argv[i]);
			return EXIT_USAGE;
		}
	}
	if (i == argc) {
		print_help(stderr);
		return EXIT_USAGE;
	}
	line.argc = argc - i - 1;
	line.argv = argv + i + 1;
	return is_help(argv[i]) ? help(&line) : run_command(&line, argv[i]);
}
