/* How well an outlet's pages are read, against its own history: what its last pages gave stands
 * beside what was usual before them, and when it is much less, something has changed there: a new
 * layout, a wall, a missing date.
 *
 *	if (page_quality_note(&q, &observed, now) == QUALITY_DROPPED)
 *		say(page_quality_say(&q, arena));
 *
 * Needs some thirty pages before it says anything; what holds for two hundred pages is the usual
 * from then on. Not good at outlets that are read through many sites (aggregators). */
#ifndef MONITOR_PAGE_QUALITY_H
#define MONITOR_PAGE_QUALITY_H

#include "monitor/page_hints.h"

enum { QUALITY_RECENT = 10 };

struct quality_page {
	uint64_t words, confidence; /* at most 2,000; in hundredths */
	bool titled, dated, refused, unruled;
};

/* Means in thousandths; those of words to `titled` are of pages that were not refused. */
struct quality_mean {
	uint64_t pages, articles; /* how many it was made of */
	uint64_t words, confidence, dated, titled, refused, unruled;
};

enum quality_kind {
	QUALITY_FINE,
	QUALITY_REFUSED, /* pages without an article */
	QUALITY_UNRULED, /* the outlet's own rules find no text */
	QUALITY_WORDS,
	QUALITY_UNDATED,
	QUALITY_UNTITLED,
	QUALITY_UNSURE, /* confidence */
	QUALITY_N,
};

struct page_quality {
	struct quality_page recent[QUALITY_RECENT]; /* oldest first */
	size_t n_recent;
	struct quality_mean usual; /* of the pages before these; as it was while `what` is not FINE
				    */
	enum quality_kind what;
	int64_t dropped_at;     /* us UTC; 0: it is fine */
	uint64_t dropped_pages; /* seen since */
	int64_t told_at;        /* when a drop was told last; 0: never */
	bool told;              /* that was this drop */
};

/* What is to be told. A drop is at most once a day, however often it comes and goes; when it lasts
 * it is told then, and one that was not told has no end to tell. */
enum quality_change { QUALITY_SAME, QUALITY_DROPPED, QUALITY_RECOVERED, QUALITY_ACCEPTED };

enum quality_change page_quality_note(
	struct page_quality *q, const struct page_observed *observed, int64_t now);
/* What is worse in two or three words; empty when nothing is. */
struct str page_quality_name(enum quality_kind what);
/* The same with both figures. */
struct str page_quality_say(const struct page_quality *q, struct arena *a);

/* To and from the store, packed; false: malformed. */
void page_quality_write(const struct page_quality *q, struct buf *out);
bool page_quality_read(struct str *rest, struct page_quality *ret);

#endif
