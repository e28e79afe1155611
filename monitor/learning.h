/* Learning, the engine's side: what an outlet's pages taught goes to the reader, what the next one
 * shows comes into the store, and when its pages are read much worse than before, operations hear.
 *
 * What the store has and cannot be read is begun anew, with a line in the log. */
#ifndef MONITOR_LEARNING_H
#define MONITOR_LEARNING_H

#include "db/store.h"
#include "monitor/page_learned.h"
#include "notify/dispatch.h"

/* As bytes for the reader (page_hints_put), in `a`. */
enum status learning_hints(struct store *store, const struct outlet *outlet, struct arena *a,
	struct str *ret, struct err *err);

/* Inside a batch: what a page showed. */
enum status learning_note(struct store *store, struct dispatch *dispatch,
	const struct outlet *outlet, const struct page_observed *observed, int64_t now,
	struct arena *a, struct err *err);

#endif
