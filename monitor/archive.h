/* Rules over the archive: the search index finds candidates, the rules themselves decide.
 *
 *	struct archive_scan scan = { .config = config, .store = store, .rules = &rule, .n_rules = 1,
 *		.search = { .newest_first = true }, .context = &x, .each = found };
 *	archive_scan(&scan, &err);
 *
 * What the index has no form for (a regular expression, a wildcard at the front, a rule of
 * conditions alone) is looked for in every article. On a terminal a line on standard error says how
 * far it is; when a rule came to a bound in an article, a note there says which and where. */
#ifndef MONITOR_ARCHIVE_H
#define MONITOR_ARCHIVE_H

#include "db/store.h"
#include "monitor/config.h"

struct archive_hit { /* an article, and which of the rules hold for it */
	const struct article *article;
	const struct sighting *sightings;
	size_t n_sightings;
	struct match_input input;
	const struct rule_hit *hits; /* of the rules that hold, in their order: one at least */
	size_t n_hits;
	struct arena *arena; /* the article's: goes with it */
};

struct archive_scan {
	struct config *config;
	struct store *store;
	const struct rule *const *rules;
	size_t n_rules;       /* 0: every article is found */
	struct search search; /* fts is filled in, limit is 0 */
	void *context;
	bool (*each)(void *context, const struct archive_hit *hit); /* false: stop */

	int64_t articles, hits; /* looked at; with a rule that holds */
};

enum status archive_scan(struct archive_scan *scan, struct err *err);

/* What is shown of an article that was found. */
struct archive_row {
	int64_t id, at;                /* published, or first seen when that is not known */
	bool is_day;                   /* only the day is known */
	struct str title, url, outlet; /* "Maghress", "L'Opinion (via Maghress) +2" */
	struct str
		excerpt; /* "une [attaque] a visé": the best sentence, what matched in brackets */
	bool in_title;   /* it is the title */
};
/* A copy in `a`; hit->hits[0] gives the excerpt, none when there are no hits. */
struct archive_row archive_row_of(const struct archive_hit *hit, struct arena *a);
/* For people, two to three lines, each after `indent`. */
void archive_row_print(const struct archive_row *row, struct zone *zone, const char *indent);

#endif
