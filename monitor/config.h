/* monitor.conf, read and checked: everything the user decided, in one struct that never changes.
 *
 * config_open never fails half-way: all problems are in conf (base/conf.h), and config->usable says
 * whether it may run. On a reload a new one is built beside the old. A rule with mistakes is left
 * out of `rules` (is in `refused`) and the rest takes effect. */
#ifndef MONITOR_CONFIG_H
#define MONITOR_CONFIG_H

#include "base/conf.h"
#include "base/http.h"
#include "base/zone.h"
#include "db/outlet.h"
#include "notify/channel.h"
#include "rules/match.h"

struct fetch_config {
	int64_t every_us, slowest_us, backfill_us, newest_us, patience_us;
	int64_t megabytes_a_day, connections, per_host, pause_us;
	struct str user_agent;
	bool robots;
	int64_t largest_feed, largest_page, timeout_us;
	struct str proxy, ca_file;
	struct str_list allow_private;
};

struct config {
	struct conf *conf;
	bool usable; /* it could be read: outlets, channels and all that is not a single rule are
			right */
	struct str path, folder;
	struct str database; /* absolute */
	struct str timezone, language;
	struct str metrics;
	struct str_list operations;
	struct fetch_config fetch;
	int64_t keep_text_us, keep_matches_us; /* INT64_MAX: forever */
	struct outlet *outlets;
	size_t n_outlets;
	const struct outlet **by_id; /* the same, once their ids are known: config_know_ids */
	struct rule_set *sets;
	size_t n_sets;
	struct user_place *places;
	size_t n_places;
	struct gazetteer *gazetteer;
	/* Rules in the order of the file: source[i] compiled to rules[i], which is NULL when it was
	 * refused. */
	struct rule_source *sources;
	struct rule **rules;
	size_t n_rules;
	struct channel *channels;
	size_t n_channels;
	struct mail_settings mail; /* smtp */
	struct routing routing;    /* routes, inhibit, silences */
	struct zone *zone;
	struct config_names *names; /* outlets and groups by folded name */
};

/* Reads and checks; never NULL. Runs the rules' own samples. */
struct config *config_open(const char *path);
void config_free(struct config *c);
AUTO_POINTER(config, struct config *, config_free)
/* -c FILE, else ./monitor.conf, else /etc/presswatch/monitor.conf; NULL when there is none. */
const char *config_find(const char *given);
void config_know_ids(struct config *c); /* once the outlets have their ids from the store */
const struct outlet *config_outlet(
	const struct config *c, int64_t id); /* NULL: no longer configured */
/* By name or title, folded as rules fold: what an aggregator's "L'opinion" resolves to. */
const struct outlet *config_outlet_named(const struct config *c, struct str name);
/* What a rule or query may refer to. */
struct rule_world config_world(struct config *c);
const struct channel *config_channel(const struct config *c, struct str name);

#endif
