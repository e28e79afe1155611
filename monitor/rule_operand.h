/* What commands about a rule and an article share: finding both by what the user typed. */
#ifndef MONITOR_RULE_OPERAND_H
#define MONITOR_RULE_OPERAND_H

#include "monitor/command.h"

/* The rule of that name in the configuration; NULL after a message (no such rule and the nearest,
 * or refused). */
const struct rule *rule_operand(
	const struct command_line *line, const struct config *c, const char *name);
/* The configuration's outlets get the ids that the store knows them by (the engine does this when
 * it starts). */
enum status outlets_take_ids(
	struct config *c, struct store *store, struct arena *a, struct err *err);

#endif
