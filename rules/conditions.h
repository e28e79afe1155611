/* What an article fulfils beside its words: "lang:fr", "from:ma", "outlet:aps". Inside rules/ only.
 */
#ifndef RULES_CONDITIONS_H
#define RULES_CONDITIONS_H

#include "rules/match.h"

/* Calls `each` with each of them, as program_condition writes them; some may come twice. */
void conditions_each(const struct match_input *input, void *context,
	void (*each)(void *context, struct str condition));

/* Those of one outlet alone. */
void conditions_of_outlet(const struct match_outlet *outlet, void *context,
	void (*each)(void *context, struct str condition));

#endif
