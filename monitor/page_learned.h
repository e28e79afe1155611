/* What is learned of one outlet's pages, from what its reader notices: which blocks stand on many
 * of its articles (so they are no part of any), where text and date of its articles stand, and how
 * well all that goes (monitor/page_quality.h).
 *
 *	page_learned_read(bytes, &l);			-- as the store has it
 *	page_learned_hints(&l, arena, &hints);		-- for the reader
 *	change = page_learned_note(&l, &observed, now);	-- what came back
 *	page_learned_write(&l, &bytes);			-- some 6 KB, at most 8
 *
 * Deterministic: the same pages in the same order teach the same. Not good at telling boilerplate
 * from the background of a story whose titles have no words in common. */
#ifndef MONITOR_PAGE_LEARNED_H
#define MONITOR_PAGE_LEARNED_H

#include "monitor/page_quality.h"

enum { LEARNED_BLOCKS_MOST = 512, LEARNED_TITLES = 8, LEARNED_BYTES_MOST = 8192 };

struct learned_block {
	uint64_t hash;
	uint64_t count;       /* articles it was on */
	uint64_t first, last; /* the first and the last of these, counted from 1 */
};

/* A place that holds again and again is trusted, until it fails several times in a row. */
struct learned_habit {
	uint64_t value;
	uint64_t run; /* not trusted yet: how often in a row, roughly */
	uint64_t failures;
	bool trusted;
};

struct page_learned {
	uint64_t articles;                                /* that taught of blocks */
	struct learned_block blocks[LEARNED_BLOCKS_MOST]; /* by hash, ascending */
	size_t n_blocks;
	struct page_subject titles[LEARNED_TITLES]; /* of the last articles, oldest first */
	size_t n_titles;
	struct learned_habit body, date;
	struct page_quality quality;
};

/* False: that is nothing this version wrote (then *ret is empty, and may be begun with). No bytes
 * are the empty state. */
bool page_learned_read(struct str bytes, struct page_learned *ret);
void page_learned_write(const struct page_learned *l, struct buf *out);
/* The quality alone, of which the first OUTLET_LEARNED_HEAD bytes (db/outlet.h) are enough; the
 * same of no bytes. *ret is empty when it returns false. */
bool page_learned_quality(struct str bytes, struct page_quality *ret);

/* The hashes live in `a`. */
void page_learned_hints(const struct page_learned *l, struct arena *a, struct page_hints *ret);
enum quality_change page_learned_note(
	struct page_learned *l, const struct page_observed *observed, int64_t now);

#endif
