/* The parts of reading monitor.conf, for monitor/config*.c alone: each reads its keys into the
 * config and reports what is wrong; none stops the others. */
#ifndef MONITOR_CONFIG_PARTS_H
#define MONITOR_CONFIG_PARTS_H

#include "monitor/config.h"

struct rule_draft {   /* what is known of a rule before it is compiled */
	bool refused; /* a mistake was reported */
	const struct conf_item
		*match; /* where its expression stands: the key match, or the text of match_file */
};

/* The top level: what the parts find their items in. */
struct config_items {
	struct str database, timezone, metrics;
	int language;
	struct str_list operations;
	const struct conf_item *include, *outlets, *fetch, *keep, *sets, *rules, *places, *smtp,
		*channels, *routes, *inhibit, *silences;
};

void config_read_fetch(struct config *c, const struct conf_item *fetch);
void config_read_outlets(struct config *c, const struct conf_item *list);
void config_read_mail(struct config *c, const struct conf_item *smtp);
void config_read_sets(struct config *c, const struct conf_item *sets);
void config_read_places(struct config *c, const struct conf_item *places);
/* Rules as written; needs channels. The drafts, one for each, are what config_compile_rules goes on
 * from. */
struct rule_draft *config_read_rules(struct config *c, const struct conf_item *list);
void config_compile_rules(struct config *c,
	const struct rule_draft *drafts); /* needs outlets, sets, places, routes */
void config_read_routing(
	struct config *c, const struct config_items *items); /* needs channels, rules, zone */

/* Names: of letters, digits, - _ . only, and each once. False when `name` has other characters
 * (reported). */
bool config_check_name(struct config *c, const struct conf_item *group);
/* Reports every name that stands twice among `items` (groups with a key name); twice[i] is set for
 * the later one. `what` is "outlet". */
void config_check_twice(struct config *c, const char *what, const struct str *names,
	const struct conf_item *const *items, size_t n, bool *twice);
/* "did you mean x?" for a name that is not among `names`; NULL when none is near. */
const char *config_near(struct config *c, struct str name, const struct str *names, size_t n);
/* The element i of a list of strings, or the bare string that stands for one. */
const struct conf_item *config_element(const struct conf_item *list, size_t i);
/* Channels named in a `to` or `operations`; false when one does not exist (reported). */
bool config_check_channels(
	struct config *c, const struct conf_item *list, const struct str_list *names);
bool config_check_country(struct config *c, const struct conf_item *item, struct str country);
bool config_check_language(struct config *c, const struct conf_item *item, struct str language);
/* A file that must be there (a secret, a certificate); empty is none. */
void config_check_file(
	struct config *c, const struct conf_item *item, struct str path, bool is_secret);

/* Outlets and their groups by folded name (rules/words.h). */
struct config_names *config_names_new(struct config *c);
const struct outlet *config_names_outlet(const struct config_names *names, struct str name);
bool config_names_group(const struct config_names *names, struct str name);

#endif
