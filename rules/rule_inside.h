/* What a compiled rule consists of: for the files of rules/ only. */
#ifndef RULES_RULE_INSIDE_H
#define RULES_RULE_INSIDE_H

#include "base/hash.h"
#include "rules/query.h"

struct rule {
	const struct rule_source *source;
	struct query *query; /* all of it: keys and match under one AND */
	struct query *match; /* that of `match` alone, or NULL */
	size_t n_words;      /* slots of its words */
	char hash[HASH_HEX];
};

/* What rule_source_write gives, added to `out` (which is empty). */
void rule_source_put(const struct rule *r, struct buf *out);

#endif
