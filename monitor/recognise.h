/* Recognise: which article is this, and is it news? Pure functions. */
#ifndef MONITOR_RECOGNISE_H
#define MONITOR_RECOGNISE_H

#include "db/article.h"
#include "db/outlet.h"

enum { RECOGNISE_MOST_IDS = 6 };
struct identity {
	struct article_id ids[RECOGNISE_MOST_IDS];
	size_t n; /* at least 1; ids[0].value is the key of a new article */
};

/* Every value that leads to the article, best first: its link, canonical address, the address its
 * link led to
 * (`redirect`, may be empty), the source that an aggregator names, its id within the outlet; a hash
 * of its words when there is nothing else. Titles are never part of it otherwise. In `a`. */
void recognise(const struct article *article, int64_t outlet, struct str redirect, struct arena *a,
	struct identity *ret);

/* What a new article is to those who watch. */
enum newness {
	NEWNESS_NEWS,  /* alerted and digested */
	NEWNESS_FIRST, /* of an outlet's first poll, from its last `backfill`: digested, never
			  alerted */
	NEWNESS_OLDER, /* older than `newest` when first seen: stands apart in a digest, never
			  alerted */
	NEWNESS_QUIET, /* of an outlet's first poll and older: kept and searchable only */
};

/* `first_polled_at`: of the outlet that showed it first. A date without an hour has the whole day's
 * benefit. */
enum newness judge_newness(const struct article *article, int64_t first_polled_at,
	int64_t backfill_us, int64_t newest_us);

#endif
