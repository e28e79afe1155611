/* A rule: what the user wrote, and what it compiles to.
 *
 * The language is described in doc/monitor.conf.5. A struct rule_source is a rule as it stands in
 * the configuration; rule_compile parses and checks it against a world (sets, places, outlets) and
 * reports every problem with the key, element and byte where it stands. A compiled rule never
 * changes. */
#ifndef RULES_RULE_H
#define RULES_RULE_H

#include "base/conf.h"
#include "db/match.h"
#include "rules/region.h"

struct rule_sample {                            /* an element of hits or misses */
	struct str title, text, language, from; /* language and from may be empty: not stated */
	const struct conf_item *item;
};

struct rule_source {
	struct str name;
	struct str_list keywords, all, none, regions, outlets, languages;
	struct str match;   /* an expression, or empty; match_file is read into it */
	bool breaking;      /* severity */
	struct str_list to; /* channels */
	struct rule_sample *hits, *misses;
	size_t n_hits, n_misses;
	const struct conf_item
		*item; /* its group in the configuration; NULL for one from the store */
};

struct rule_set { /* sets.NAME */
	struct str name;
	struct str_list members;
	const struct conf_item *item;
};

/* What a rule may refer to. */
struct rule_world {
	const struct rule_set *sets;
	size_t n_sets;
	const struct gazetteer *gazetteer;
	/* Is there an outlet of that name or title, a group of that name? NULL: anything goes
	 * (rules from the store). */
	bool (*has_outlet)(void *context, struct str name);
	bool (*has_group)(void *context, struct str name);
	void *context;
};

enum rule_key {
	RULE_KEYWORDS,
	RULE_ALL,
	RULE_NONE,
	RULE_REGIONS,
	RULE_OUTLETS,
	RULE_LANGUAGES,
	RULE_MATCH,
	RULE_SET,
	RULE_HITS,
	RULE_MISSES,
	RULE_WHOLE
};
struct rule_problem {
	bool is_warning;
	enum rule_key key;
	size_t element; /* which element of the list; for RULE_SET which set */
	size_t offset;  /* byte of that string's value */
	struct str text, hint;
};
struct rule_problems {
	struct rule_problem *v;
	size_t n, cap;
};

struct rule;

/* Compiles; STATUS_BAD when a problem is not a warning. Everything lives in `a`, and so must source
 * and world. */
enum status rule_compile(const struct rule_source *source, const struct rule_world *world,
	struct arena *a, struct rule **ret, struct rule_problems *problems);
struct str rule_name(const struct rule *r);
bool rule_breaking(const struct rule *r);
/* The rule as understood, as text that parses back to the same rule. */
struct str rule_show(const struct rule *r, struct arena *a);
/* hex; of the rule's text after sets and files are expanded, so that a changed set is a new
 * version. */
struct str rule_hash(const struct rule *r, struct arena *a);

/* The names of outlets and groups it asks for at all (outlets, outlet:, group:, via:): for the
 * warning that a rule can reach no outlet. True when it could hold for an article of such an
 * outlet. */
bool rule_can_reach(const struct rule *r, struct str outlet, struct str title, struct str country,
	const struct str_list *groups);

/* A source as text for the store, and back (JSON of our own making: name, lists, match with sets
 * expanded). */
struct str rule_source_write(const struct rule *r, struct arena *a);
enum status rule_source_read(
	struct str text, struct arena *a, struct rule_source *ret, struct err *err);

#endif
