/* What the engine knows of the robots.txt of each site it takes pages from. Pure: no fetching and
 *no clock; times are passed in. Kept in memory only; a restart asks again.
 *
 *	switch (robots_cache_ask(cache, page, now)) {
 *	case ROBOTS_WANTED:				-- nobody has asked yet
 *		fetch(robots_address(page, a), ROBOTS_LARGEST);
 *		robots_cache_asked(cache, page, now);
 *		break;					-- the page waits
 *	case ROBOTS_COMING:				-- somebody has: the page waits
 *	default: ...				-- known
 *	}
 *
 * and when the answer is there, robots_cache_learn with what the reader made of a 2xx, or
 * robots_cache_failed with how the fetch ended, under the address of the page or of the robots.txt
 * that was asked (not the one redirects led to; they are followed up to five, by the fetcher). A
 * site is scheme, host and port (RFC 9309, section 2.3). */
#ifndef MONITOR_ROBOTS_CACHE_H
#define MONITOR_ROBOTS_CACHE_H

#include "base/http.h"
#include "monitor/robots.h"

enum { ROBOTS_LARGEST = 4 << 20 }; /* bytes to fetch; of these ROBOTS_READ are read */

enum robots_verdict {
	ROBOTS_WANTED, /* fetch it, then call robots_cache_asked */
	ROBOTS_COMING, /* it is being fetched */
	ROBOTS_ALLOWED,
	ROBOTS_REFUSED,    /* by a rule */
	ROBOTS_UNREADABLE, /* the site cannot say now: nothing may be asked for meanwhile */
};

struct robots_cache;

/* At most `most_sites` are kept, and 8 MiB of rules; those used longest ago go first. */
struct robots_cache *robots_cache_new(size_t most_sites);
void robots_cache_free(struct robots_cache *c);
AUTO_POINTER(robots_cache, struct robots_cache *, robots_cache_free)

enum robots_verdict robots_cache_ask(struct robots_cache *c, struct str url, int64_t now);
/* What the site asks for between two requests, 0: nothing, or unknown. */
int64_t robots_cache_delay(const struct robots_cache *c, struct str url);

/* An answer that does not come is asked for again after 2 minutes. */
void robots_cache_asked(struct robots_cache *c, struct str url, int64_t now);
/* Good for a day. What is kept is copied. */
void robots_cache_learn(
	struct robots_cache *c, struct str url, const struct robots *robots, int64_t now);
/* 4xx (but 429) and too many redirects: there are no rules, for a day. 5xx, 429 and everything of
 * the network: nothing is allowed, unless rules are known from earlier, which go on; asked again
 * after 5 minutes, then twice as long each time up to 6 hours. After 7 days of this the site counts
 * as one without rules (RFC 9309, section 2.3.1.4, leaves the time to us). */
void robots_cache_failed(struct robots_cache *c, struct str url, enum http_failure failure,
	int64_t http_status, int64_t now);

/* Where the robots.txt for `url` is; empty when that is no http or https address. */
struct str robots_address(struct str url, struct arena *a);

#endif
