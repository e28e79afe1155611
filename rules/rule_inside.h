/* What a compiled rule consists of: for the files of rules/ only. */
#ifndef RULES_RULE_INSIDE_H
#define RULES_RULE_INSIDE_H

#include "rules/program.h"

/* Its program is all that is kept of the tree: a tenth of the memory. */
struct rule {
	const struct rule_source *source;
	struct rule_world world;
	struct program program;
};

struct rule_tree {
	struct query *query; /* all of it: keys and match under one AND */
	struct query *match; /* that of `match` alone, or NULL */
};

/* The tree again, parsed from the rule's source; its nodes know their places in the program. In
 * `a`. */
struct rule_tree rule_tree(const struct rule *r, struct arena *a);

/* What rule_source_write gives, added to `out` (which is empty). */
void rule_source_put(const struct rule *r, struct buf *out);

#endif
