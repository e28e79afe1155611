/* What travels beside a page of an outlet: to the reader, what is known of the outlet's pages; back
 * from it, what this page shows. The reader keeps nothing: the same page and hints give the same
 * answer. The engine gathers what comes back (monitor/page_learned.h).
 *
 *	page_hints_put(&bytes, &hints);		-- engine
 *	page_hints_take(bytes, arena, &hints);	-- reader, for read_page
 *	page_observed_put(&bytes, &observed);	-- reader, of what read_page noticed
 *	page_observed_take(bytes, &observed);	-- engine: whatever stands there is kept within
 *bounds
 */
#ifndef MONITOR_PAGE_HINTS_H
#define MONITOR_PAGE_HINTS_H

#include "base/mem.h"
#include "monitor/page_subject.h"

enum {
	PAGE_REPEATED_MOST = 512, /* hashes in hints */
	PAGE_BLOCKS_MOST = 64,    /* hashes in what a page shows: from its start and its end */
};

struct page_hints {
	const uint64_t *repeated; /* hashes of blocks that stand on many articles; ascending */
	size_t n_repeated;
	uint64_t body_place; /* of the element that holds the articles' text; 0: not known */
	uint64_t date_place; /* enum date_signal + 1; 0: not known */
};

struct page_seen_block {
	uint64_t hash;
	uint64_t n; /* bytes */
};

struct page_observed {
	struct page_seen_block blocks[PAGE_BLOCKS_MOST]; /* that extraction alone would keep */
	size_t n_blocks;
	struct page_subject subject;     /* of its title */
	uint64_t body_place, date_place; /* where they were found; 0: nowhere */
	uint64_t words;                  /* of the text, at last */
	uint64_t confidence;             /* in hundredths */
	uint64_t dropped;                /* blocks left out because they are on many articles */
	bool titled, dated;
	bool refused; /* no article was found */
	bool unruled; /* the outlet's rules name a body, and found none */
};

void page_hints_put(struct buf *out, const struct page_hints *hints);
/* False: malformed. */
bool page_hints_take(struct str fields, struct arena *a, struct page_hints *ret);
void page_observed_put(struct buf *out, const struct page_observed *observed);
bool page_observed_take(struct str fields, struct page_observed *ret);

/* Whether a block of that hash stands on many articles. */
bool page_is_repeated(const struct page_hints *hints, uint64_t hash);

#endif
