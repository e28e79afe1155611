/* test --diff: what a rule as it is now written would find in the archive and the one that runs
 * does not, and the other way round. */
#ifndef MONITOR_RULE_DIFF_H
#define MONITOR_RULE_DIFF_H

#include "monitor/command.h"

/* `written` is the rule of the configuration; exit status. Says it on standard output. */
int rule_diff(struct command_line *line, struct config *config, struct store *store,
	const struct rule *written, int64_t since_at, enum table_form form);

#endif
