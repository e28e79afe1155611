/* What runs: a configuration together with the store's ids, its compiled rules and the dispatch.
 *
 * live_start makes it from a configuration; live_reload replaces it by a new one. A rule that was
 * refused goes on in its last good version, which the store keeps. */
#ifndef MONITOR_LIVE_H
#define MONITOR_LIVE_H

#include "monitor/config.h"
#include "notify/dispatch.h"

struct live_rule {
	const struct rule *rule;
	struct str name;
	int64_t version; /* the store's */
	const struct str_list *to;
	bool breaking;
	int64_t hits; /* matches since the start, for the account */
};

/* What the engine remembers of an outlet between its turns. */
struct live_outlet {
	int64_t id;
	int64_t first_polled_at; /* 0: never yet */
	int64_t ticker_left; /* how many unknown links of its article pages may still be followed
				this round */
};

struct live {
	struct config *config;   /* owned */
	struct arena *arena;     /* of the rules below that come from the store */
	struct live_rule *rules; /* those that run, in the order of the configuration */
	size_t n_rules;
	struct live_outlet *outlets; /* ordered by id */
	size_t n_outlets;
	struct str *sites; /* registrable domains of the configured outlets, ordered */
	size_t n_sites;
	struct matcher *matcher;
	size_t cut;          /* of matcher_cut, as was told */
	int64_t next_cut_at; /* when it may be told again; clock_mono */
	struct dispatch *dispatch;
};

/* Takes over `config`. Begins and commits a batch of its own. Logs what was refused. */
enum status live_start(struct live *live, struct config *config, struct store *store, int64_t now,
	struct err *err);
/* The same for a running one: messages in flight stay known. On failure nothing has changed. */
enum status live_reload(struct live *live, struct config *config, struct store *store, int64_t now,
	struct err *err);
void live_stop(struct live *live);

struct http_settings live_http(const struct config *c);
struct live_outlet *live_outlet(struct live *live, int64_t id); /* NULL: not configured */
/* Whether a link leads to a configured outlet. */
bool live_is_site(const struct live *live, struct str url, struct arena *a);
struct live_rule *live_rule(struct live *live, const struct rule *rule);

#endif
