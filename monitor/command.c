#include "monitor/command.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "rules/words.h"

static void
print_command_help(const struct command *command, const struct option *options)
{
	printf("usage: presswatch [-c FILE] %s%s%s%s\n\n%s\n", command->name,
		options[0].name ? " [OPTIONS]" : "", command->arguments[0] ? " " : "",
		command->arguments, command->summary);
	if (command->help)
		printf("\n%s\n", command->help);
	if (options[0].name)
		puts("");
	for (const struct option *o = options; o->name; o++) {
		char head[48];
		snprintf(head, sizeof(head), "--%s%s%s", o->name, o->value ? " " : "",
			o->value ? o->value : "");
		printf("  %-20s %s\n", head, o->help);
	}
}

static const struct option *
find_option(const struct option *options, struct str name)
{
	for (const struct option *o = options; o->name; o++)
		if (str_is(name, o->name))
			return o;
	return NULL;
}

static bool
usage(const struct command_line *line, const char *format, struct str what)
{
	fprintf(stderr, "presswatch %s: ", line->command->name);
	fprintf(stderr, "%s \"%.*s\"", format, STR_ARG(what));
	fprintf(stderr, "; `presswatch %s --help` lists what there is\n", line->command->name);
	return false;
}

/* False: the value is not of the option's kind. */
static bool
set_option(const struct option *o, const char *value)
{
	switch (o->kind) {
	case OPTION_FLAG:
		*(bool *)o->into = true;
		return true;
	case OPTION_FORM_JSON:
		*(enum table_form *)o->into = TABLE_JSON;
		return true;
	case OPTION_FORM_CSV:
		*(enum table_form *)o->into = TABLE_CSV;
		return true;
	case OPTION_TEXT:
		*(const char **)o->into = value;
		return true;
	case OPTION_NUMBER:
		return str_int64(str_from(value), o->into) && *(int64_t *)o->into >= 0;
	case OPTION_DURATION:
		return conf_duration(str_from(value), o->into);
	}
	return false;
}

static bool
takes_value(const struct option *o)
{
	return o->kind == OPTION_TEXT || o->kind == OPTION_NUMBER || o->kind == OPTION_DURATION;
}

/* One --word at argv[*i]; moves *i past what it used. */
static bool
parse_option(const struct command_line *line, const struct option *options, int *i)
{
	struct str word = str_from(line->argv[(*i)++] + 2), name = word;
	ptrdiff_t equals = str_find_byte(word, '=');
	if (equals >= 0)
		name = str_sub(word, 0, (size_t)equals);
	const struct option *o = find_option(options, name);
	if (!o)
		return usage(line, "unknown option", name);
	const char *value = equals >= 0 ? word.s + equals + 1 : NULL;
	if (!takes_value(o) && value)
		return usage(line, "there is no value to", name);
	if (takes_value(o) && !value) {
		if (*i >= line->argc)
			return usage(line, "a value is missing after", name);
		value = line->argv[(*i)++];
	}
	if (!set_option(o, value))
		return usage(line,
			o->kind == OPTION_DURATION
				? "not a duration such as 90s, 15m, 24h, 7d or 2w:"
				: "not a number:",
			str_from(value));
	return true;
}

bool
command_options(struct command_line *line, const struct option *options, int least_operands,
	int most_operands)
{
	int operands = 0;
	bool only_operands = false;
	for (int i = 0; i < line->argc;) {
		char *word = line->argv[i];
		if (!only_operands && strcmp(word, "--") == 0) {
			only_operands = true;
			i++;
		} else if (!only_operands &&
			   (strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0)) {
			print_command_help(line->command, options);
			exit(EXIT_FINE);
		} else if (!only_operands && strncmp(word, "--", 2) == 0) {
			if (!parse_option(line, options, &i))
				return false;
		} else {
			line->argv[operands++] = word;
			i++;
		}
	}
	line->argc = operands;
	if (operands < least_operands)
		return usage(
			line, "something is missing: wanted", str_from(line->command->arguments));
	if (operands > most_operands)
		return usage(line, "one word too many:", str_from(line->argv[most_operands]));
	return true;
}

int
command_fail(const struct command_line *line, const struct err *err)
{
	return command_error(line, "%s", err->text);
}

int
command_error(const struct command_line *line, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	fprintf(stderr, "presswatch %s: ", line->command->name);
	vfprintf(stderr, format, args);
	fputc('\n', stderr);
	va_end(args);
	return EXIT_FAILED;
}

struct config *
command_config(const struct command_line *line)
{
	const char *path = config_find(line->config_path);
	if (!path) {
		command_error(line,
			"there is no monitor.conf here, nor /etc/presswatch/monitor.conf; "
			"`presswatch init` writes a first one, -c FILE names another");
		return NULL;
	}
	struct config *config = config_open(path);
	if (config->usable)
		return config;
	AUTO(buf) struct buf text = { 0 };
	conf_print_problems(config->conf, &text, isatty(STDERR_FILENO));
	fputs(buf_view(&text).s, stderr);
	config_free(config);
	return NULL;
}

bool
command_store(const struct command_line *line, const struct config *config, enum store_mode mode,
	struct store **ret)
{
	static const struct store_words words = { words_index };
	struct err err = { 0 };
	if (store_open(config->database.s, mode, &words, ret, &err) == STATUS_OK)
		return true;
	command_fail(line, &err);
	return false;
}
