/* The outlet: one publication, how it is read, and how its polling is doing. */
#ifndef DB_OUTLET_H
#define DB_OUTLET_H

#include "db/article.h"

struct conf_item; /* base/conf.h */

enum outlet_source { OUTLET_FEED, OUTLET_SITEMAP, OUTLET_PAGE };
enum outlet_text { TEXT_AUTO, TEXT_FEED, TEXT_PAGE }; /* where an article's text comes from */

/* As configured. */
struct outlet {
	int64_t id; /* the store's, after store_sync_outlets */
	struct str name, was, title;
	struct str country;  /* ISO 3166-1 alpha-2, or empty */
	struct str language; /* ISO 639-1, or empty */
	struct str_list groups;
	enum outlet_source source;
	struct str url; /* of the feed, sitemap or page */
	enum outlet_text text_from;
	struct str rules_file;        /* absolute path or empty */
	struct str rules_text;        /* what stands in it; not in the store's answers */
	int64_t every_us;             /* 0: fetch.every */
	int64_t megabytes_a_day;      /* 0: no limit */
	const struct conf_item *item; /* where it stands; NULL in the store's answers */
};

/* How its last round ended, in the words of `outlets --json`. */
enum outlet_health {
	HEALTH_NEW, /* never polled */
	HEALTH_OK,
	HEALTH_TIMEOUT,
	HEALTH_TOO_BIG,
	HEALTH_PROTO,
	HEALTH_POLICY,
	HEALTH_REDIRECT,
	HEALTH_HTTP,
	HEALTH_PARSE,
	HEALTH_TLS,
	HEALTH_NET,
	HEALTH_N
};
const char *health_name(enum outlet_health h); /* "ok", "timeout", "too_big" ... */

/* Of what was learned of its pages (monitor/page_learned.h), so many bytes at its start say how
 * well they are read: enough for listings, which would else hold all of it for all outlets. */
enum { OUTLET_LEARNED_HEAD = 128 };

/* What the store keeps of its polling; written with each round. */
struct outlet_state {
	int64_t outlet;                 /* id */
	struct str etag, last_modified; /* opaque bytes, sent back as they came */
	struct str moved_url; /* where permanent redirects led, once that is trusted; else empty */
	int64_t body_hash;    /* of the last body read; an equal one is not read again */
	int64_t next_at;      /* when its next turn is due */
	int64_t first_polled_at; /* 0: never yet with success */
	int64_t last_polled_at, last_ok_at;
	int64_t failing_since; /* 0: it is not */
	int64_t failures;      /* in a row */
	enum outlet_health health;
	int64_t http_status; /* of the last answer, or 0 */
	struct str error;    /* what went wrong, in words; empty when nothing did */
	bool gone;           /* 410: not polled any more */
	bool reported;       /* its trouble was told to `operations` */
	int64_t fence;       /* of the lease under which this is written */
};

#endif
