/* The rule as the store keeps it: name, versions, texts. What it means is rules/rule.h's. */
#ifndef DB_RULE_H
#define DB_RULE_H

#include "base/mem.h"

struct rule_version {
	int64_t id;       /* the store's */
	struct str rule;  /* name */
	struct str hash;  /* hex, of the text after sets and files are expanded */
	struct str text;  /* as rule_source_write gives it: enough to compile it again */
	int64_t since_at; /* when this version went live */
};

#endif
