/* The command line: one command, one file (monitor/cmd_*.c), one struct command, one line in the
 *list of monitor/main.c. The table is the help text.
 *
 *	static int run_queue(struct command_line *line)
 *	{
 *		struct table_form form = TABLE_TEXT;
 *		const struct option options[] = { OPTION_TABLE(&form), { 0 } };
 *		if (!command_options(line, options, 0, 1))
 *			return EXIT_USAGE;
 *		...
 *	}
 *
 * Data goes to standard output, everything else to standard error. Exit status: 0 success, 1
 *failure, 2 wrong usage. */
#ifndef MONITOR_COMMAND_H
#define MONITOR_COMMAND_H

#include "base/table.h"
#include "db/store.h"
#include "monitor/config.h"

enum { EXIT_FINE = 0, EXIT_FAILED = 1, EXIT_USAGE = 2 };

struct command_line {
	const struct command *command;
	const char *program;     /* as it was called */
	const char *config_path; /* of -c, or NULL */
	int argc;                /* what is left: operands, after command_options */
	char **argv;
};

struct command {
	const char *name;
	const char *arguments; /* "RULE [URL|ID]" */
	const char *summary;   /* one line, for `help` */
	const char *help;      /* paragraphs, for --help; may be NULL */
	const struct option
		*options; /* for --help alone; what is parsed is given to command_options */
	int (*run)(struct command_line *line);
};

enum option_kind {
	OPTION_FLAG,
	OPTION_TEXT,
	OPTION_NUMBER,
	OPTION_DURATION,
	OPTION_FORM_JSON,
	OPTION_FORM_CSV
};
struct option {
	const char *name; /* "since", for --since */
	enum option_kind kind;
	void *into;        /* bool, const char *, int64_t, int64_t us, enum table_form */
	const char *value; /* what stands for the value in --help: "90d" */
	const char *help;
};
#define OPTION_TABLE(form)                                           \
	{ "json", OPTION_FORM_JSON, (form), NULL, "as JSON lines" }, \
	{                                                            \
		"csv", OPTION_FORM_CSV, (form), NULL, "as CSV"       \
	}

/* Parses --name, --name VALUE and --name=VALUE anywhere among the operands, until "--"; handles
 * --help (prints it and exits 0). False after a message on standard error: wrong usage. `options`
 * ends with { 0 }. */
bool command_options(struct command_line *line, const struct option *options, int least_operands,
	int most_operands);
/* "presswatch queue: " and the text, on standard error; returns EXIT_FAILED. */
int command_fail(const struct command_line *line, const struct err *err);
int command_error(const struct command_line *line, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* The configuration, or NULL after its mistakes were printed (warnings are not printed). */
struct config *command_config(const struct command_line *line);
/* Its database; false after a message. */
bool command_store(const struct command_line *line, const struct config *config,
	enum store_mode mode, struct store **ret);

#endif
