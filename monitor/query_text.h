/* An expression that the user typed or pasted, as a rule of its own: what `search` asks and
 * `import-query` writes. Its problems are shown as those of a configuration are, with a caret. */
#ifndef MONITOR_QUERY_TEXT_H
#define MONITOR_QUERY_TEXT_H

#include "rules/rule.h"

enum query_say { QUERY_SAY_ERRORS, QUERY_SAY_WARNINGS };

/* NULL: it is not an expression of the rule language; `problems` says why. All lives in `a`. */
const struct rule *query_compile(struct str text, const struct rule_world *world, struct arena *a,
	struct rule_problems *problems);

/* Those problems on standard error, of a text that is called `where` ("search"). */
void query_print_problems(const char *where, struct str text, const struct rule_problems *problems,
	enum query_say say);
/* One problem at byte `at` of it; `hint` may be empty. */
void query_print_problem(const char *where, struct str text, size_t at, bool is_warning,
	struct str problem, struct str hint);

#endif
