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
	struct str text;     /* as rule_source_write gives it */
	char hash[HASH_HEX];
};

#endif
