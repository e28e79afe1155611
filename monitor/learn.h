/* Which words of the rules are rare in this archive: by this the matcher finds the few rules that
 * an article may fulfil. Learned from the newest articles, and kept in the database. */
#ifndef MONITOR_LEARN_H
#define MONITOR_LEARN_H

#include "db/store.h"
#include "monitor/config.h"

/* Gives a new matcher what is kept; when that is nothing, older than a week, or of other rules, it
 * learns from the archive, which is then kept (a batch of its own). An archive that is too small
 * teaches nothing: the matcher then learns from what comes. */
enum status learn_frequencies(struct matcher *m, const struct config *config, struct store *store,
	int64_t now, struct err *err);

#endif
