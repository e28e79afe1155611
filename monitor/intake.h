/* Intake: from what the reader found to what the store keeps and the channels are owed.
 *
 * recognise -> store -> match -> owe, all inside the engine's batch: either everything of one
 * document is committed or nothing is. Nothing is sent here. */
#ifndef MONITOR_INTAKE_H
#define MONITOR_INTAKE_H

#include "monitor/live.h"

struct intake {
	struct store *store;
	struct live *live;
	int64_t seen, fresh,
		matches; /* counted for the account: entries seen, articles new, matches new */
};

/* What rules are asked about an article that the store has. Views and arrays in `a`. */
void match_input_of(const struct config *c, const struct article *article,
	const struct sighting *sightings, size_t n, struct arena *a, struct match_input *ret);

/* At most this many unknown links of an outlet's article pages are followed between two of its
 * turns. */
enum { INTAKE_TICKER_MOST = 50 };

/* The articles of one turn of an outlet. `state` is what outlet_done will write: its
 * first_polled_at is set already. `now` is when the answer came. */
enum status intake_outlet(struct intake *in, const struct outlet *outlet,
	const struct outlet_state *state, struct article *articles, size_t n, int64_t now,
	struct arena *a, struct err *err);

/* What a waiting article's page gave. */
struct intake_page {
	struct page_turn turn;
	struct str redirect;        /* where that led, when elsewhere */
	const struct article *page; /* what was read; NULL: nothing could be */
	struct article *headlines;  /* those around it */
	size_t n_headlines;
	const struct page_observed *observed; /* what the page shows of its outlet; NULL: nothing */
	int64_t again_at; /* page == NULL: when to try once more although it is matched without; 0:
			     never */
};
enum status intake_page(struct intake *in, const struct intake_page *given, int64_t now,
	struct arena *a, struct err *err);

#endif
