/* Where a site may have its feeds: candidates, for somebody to fetch and judge.
 *
 * Pure functions. From a page's bytes: what its <link rel="alternate"> elements announce, anchors
 * that look like feeds, and addresses of feeds that stand in scripts or text; from a robots.txt the
 * sitemaps; and the places where publishing systems put feeds. In the order of how likely they are,
 * each once; a candidate is a guess until read_feed has read it.
 *
 *	struct discovery d = { .a = arena };
 *	discover_page(&d, body, url);
 *	discover_robots(&d, robots_body, url);
 *	discover_common(&d, url);			-- last: the least likely
 *	for (i = 0; i < d.n; i++) fetch(d.found[i].url) */
#ifndef MONITOR_DISCOVER_H
#define MONITOR_DISCOVER_H

#include "monitor/read.h"

enum discovered_how {
	DISCOVERED_LINK,    /* announced: <link rel="alternate" type="application/rss+xml"> */
	DISCOVERED_ANCHOR,  /* a link on the page that looks like a feed */
	DISCOVERED_HIDDEN,  /* an address within a script or attribute */
	DISCOVERED_SITEMAP, /* in robots.txt */
	DISCOVERED_COMMON,  /* a common place */
};
const char *discovered_name(enum discovered_how how); /* "announced by the page" ... */

struct candidate {
	struct str url, title;
	enum discovered_how how;
};

enum { DISCOVER_MOST = 60 };

struct discovery {
	struct arena *a;
	struct candidate found[DISCOVER_MOST];
	size_t n;
};

/* `html` is UTF-8 (read_decode), `url` where it came from. */
void discover_page(struct discovery *d, struct str html, struct str url);
void discover_robots(struct discovery *d, struct str bytes, struct str url);
/* Of a sitemap index: those that are for news. */
void discover_parts(struct discovery *d, const struct str *parts, size_t n);
void discover_common(struct discovery *d, struct str url);

/* What a document is worth as an outlet. */
struct judged {
	enum feed_kind kind;
	struct str title;    /* of the feed; may be empty */
	struct str language; /* ISO 639-1, as it says or as its entries read; may be empty */
	size_t entries;      /* or headlines of a page */
	int64_t newest;      /* of its entries' dates; 0: they have none */
	struct str *parts;   /* of a sitemap index */
	size_t n_parts;
};

/* STATUS_BAD: no feed, and what it is instead; with `source` OUTLET_PAGE, no headlines. */
enum status discover_judge(const struct document *doc, enum outlet_source source, struct arena *a,
	struct judged *ret, struct err *err);
/* "RSS, 40 entries, the newest of 2026-01-28, fr". */
void judged_say(const struct judged *j, struct buf *out);
const char *judged_kind(const struct judged *j);

#endif
